"""The engine's one door: an image in, a `Prediction` out, and the rule between the networks.

AutoScale answers. UEPNet answers where AutoScale's weights are missing or damaged, where memory does
not suffice, and for areas whose people stand closer than a label map can part. What answered, where,
in how many seconds, and why anything fell back stands in the prediction.
"""

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.answer import Answer, CellAnswer, counted_prediction, located_prediction
from engine.autoscale import AutoScaleNetwork, DistanceLabelNetwork
from engine.autoscale_density import AutoScaleDensityNetwork
from engine.count_intervals import PATCH_PX
from engine.counter import CrowdCounter
from engine.crowded_areas import count_areas, outside_of
from engine.density_counter import DensityCounter
from engine.devices import SMALLEST_TILE_PX, choose_device, is_out_of_memory
from engine.distance_labels import ScoredPoints
from engine.enlarged import USUAL_RULE, SecondPassRule
from engine.localizer import USUAL_SCALE, Localization, Localizer
from engine.passes import Report
from engine.prediction import (
    NETWORK_NAMES,
    Box,
    CountedArea,
    GridMap,
    NetworkName,
    Prediction,
    RegionCount,
)
from engine.region_counting import look_closer
from engine.uepnet import UepNetwork
from engine.weights import (
    WEIGHTS_FOLDER,
    LoadedNetwork,
    WeightsError,
    load_shipped,
    load_weights,
    read_manifest,
)
from engine.worker_messages import NetworkChoice
from engine.working_image import working_image


class CountingEngine:
    """Holds the networks on one device, loaded when first needed."""

    def __init__(
        self,
        *,
        device: str = "auto",
        weights: Path | None = None,
        folder: Path = WEIGHTS_FOLDER,
        is_careful: bool = False,
        second_pass: SecondPassRule = USUAL_RULE,
    ) -> None:
        """Hold no network yet.

        Args:
            device: its name, or `auto`.
            weights: a weight file of the user's own.
            folder: where the shipped weights lie.
            is_careful: read everything twice, as it is and mirrored, and take the mean.
            second_pass: what is seen again.

        Raises:
            DeviceError: the device is not there.
            WeightsError: the user's own weight file cannot be used.

        """
        self._device = choose_device(device)
        self._folder = folder
        self._is_careful = is_careful
        self._second_pass = second_pass
        self._own_file = weights
        self._own = load_weights(weights) if weights is not None else None
        self._loaded: dict[NetworkName, LoadedNetwork] = {}

    def networks(self) -> tuple[NetworkName, ...]:
        """Give the networks that can count here: the user's own weights', or all that are shipped.

        Raises:
            WeightsError: there is no manifest of shipped weights.

        """
        if self._own is not None:
            return (self._own.kind,)
        shipped = read_manifest(self._folder).networks
        return tuple(kind for kind in NETWORK_NAMES if kind in shipped)

    def check_choice(self, network: NetworkChoice) -> None:
        """Make sure that the user's own weights are those that a choice counts with.

        Raises:
            WeightsError: they are of another network.

        """
        if self._own is not None and network not in {"auto", self._own.kind}:
            raise WeightsError(
                f"{self._own_file}: these are weights of {self._own.kind}, and {network} would not count with"
                f" them. Ask for {self._own.kind}, or leave the weights out."
            )

    def count(
        self,
        image: np.ndarray,
        report: Report,
        *,
        network: NetworkChoice = "auto",
        tile_px: int | None = None,
    ) -> Prediction:
        """Count the people of an image (H, W, 3) uint8.

        Args:
            image: the upright image.
            report: told of each tile; what it raises ends the counting.
            network: `auto` follows the rule between the networks; a name insists on one.
            tile_px: longest side of a tile; None chooses by the device.

        Raises:
            WeightsError: no network has usable weights.
            MemoryError: memory suffices for no network at the smallest tile.

        """
        started = time.monotonic()
        answer = self._answer(image, report, network, tile_px or self._device.tile_px, started=started)
        seen = answer.seen
        if isinstance(seen, CellAnswer):
            return counted_prediction(image, answer, seen)
        found, areas = self._count_crowded(
            image, seen.found, seen.crowded, tile_px=answer.tile_px, report=report, fell_back=answer.fell_back
        )
        return located_prediction(image, answer, seen, found=found, areas=areas)

    def recount_region(
        self,
        image: np.ndarray,
        box: Box,
        scale_factor: float | None,
        report: Report,
        *,
        network: NetworkName,
        tile_px: int | None = None,
    ) -> RegionCount:
        """Look closer at one box of an image (H, W, 3) uint8 with a network that gives points.

        Args:
            image: the upright image.
            box: in its pixels.
            scale_factor: None: L2S chooses.
            report: told of each tile; what it raises ends the counting.
            network: which one looks.
            tile_px: longest side of a tile; None chooses by the device.

        Raises:
            WeightsError: the network has no usable weights.
            ValueError: the box or the factor cannot be used.
            MemoryError: memory does not suffice.

        """
        loaded = self._network(network)
        assert isinstance(loaded.network, DistanceLabelNetwork)
        localizer = self._localizer(loaded.network)
        side = tile_px or self._device.tile_px
        closer = look_closer(localizer, image, box, scale_factor, tile_px=side, report=report)
        found, areas = self._count_crowded(
            image, closer.found, closer.crowded, tile_px=side, report=report, fell_back=[]
        )
        return RegionCount(box, closer.scale_factor, found.points, found.scores.astype(np.float32), areas)

    def _answer(
        self, image: np.ndarray, report: Report, choice: NetworkChoice, tile_px: int, *, started: float
    ) -> Answer:
        fell_back: list[str] = []
        kinds: list[NetworkName] = ["autoscale", "uepnet"] if choice == "auto" else [choice]
        if self._own is not None and choice == "auto":
            kinds = [self._own.kind]
        for kind in kinds:
            try:
                loaded = self._network(kind)
            except WeightsError as error:
                if kind == kinds[-1]:
                    raise
                fell_back.append(f"UEPNet answered: {error}")
                continue
            for side in _halving(tile_px):
                try:
                    seen = self._look(loaded, image, report, side)
                    return Answer(loaded, seen, side, self._device.name, started, fell_back)
                except (RuntimeError, MemoryError) as error:
                    if not is_out_of_memory(error):
                        raise
                    fell_back.append(f"Memory did not suffice for {kind} with tiles of {side} pixels.")
        raise MemoryError("Memory does not suffice to count this image. Close other programs and try again.")

    def _look(
        self, loaded: LoadedNetwork, image: np.ndarray, report: Report, tile_px: int
    ) -> Localization | CellAnswer:
        if isinstance(loaded.network, UepNetwork):
            working = working_image(image)
            patches = self._counter(loaded.network).count(working.pixels, tile_px=tile_px, report=report)
            variance = float(patches.variance.sum(dtype=np.float64))
            return CellAnswer(GridMap(patches.mean, PATCH_PX * working.step), variance)
        if isinstance(loaded.network, AutoScaleDensityNetwork):
            counter = DensityCounter(
                loaded.network, self._device, self._second_pass, averages_mirror=self._is_careful
            )
            cells = counter.count(image, tile_px=tile_px, report=report)
            return CellAnswer(GridMap(cells.counts, cells.cell_px), cells.count, cells.regions)
        assert isinstance(loaded.network, DistanceLabelNetwork)
        return self._localizer(loaded.network).locate(image, tile_px=tile_px, report=report)

    def _count_crowded(
        self,
        image: np.ndarray,
        found: ScoredPoints,
        crowded: Sequence[Box],
        *,
        tile_px: int,
        report: Report,
        fell_back: list[str],
    ) -> tuple[ScoredPoints, tuple[CountedArea, ...]]:
        """Replace the points of areas that a label map cannot part by UEPNet's counts, if it is there."""
        if not crowded:
            return found, ()
        try:
            loaded = self._network("uepnet")
            assert isinstance(loaded.network, UepNetwork)
            counter = self._counter(loaded.network)
            areas = count_areas(counter, image, crowded, tile_px=tile_px, report=report)
        except (WeightsError, RuntimeError, MemoryError) as error:
            if not (isinstance(error, WeightsError) or is_out_of_memory(error)):
                raise
            why = str(error) if isinstance(error, WeightsError) else "memory does not suffice."
            fell_back.append(
                f"Some people stand too close to be parted, and could not be counted apart: {why}"
            )
            return found, ()
        fell_back.append("In areas where people stand closer than points can part, UEPNet counted.")
        return outside_of(areas, found), areas

    def _localizer(self, network: DistanceLabelNetwork) -> Localizer:
        return Localizer(
            network,
            self._device,
            self._second_pass,
            averages_mirror=self._is_careful,
            scale=USUAL_SCALE if isinstance(network, AutoScaleNetwork) else 1.0,
        )

    def _counter(self, network: UepNetwork) -> CrowdCounter:
        return CrowdCounter(
            network,
            self._device,
            averages_mirror=self._is_careful,
            looks_closer=self._second_pass.most_regions != 0,
        )

    def _network(self, kind: NetworkName) -> LoadedNetwork:
        if self._own is not None and self._own.kind == kind:
            return self._own
        if kind not in self._loaded:
            self._loaded[kind] = load_shipped(kind, self._folder)
        return self._loaded[kind]


def _halving(tile_px: int) -> list[int]:
    """Give the tile sides to try when memory does not suffice: the usual one, half of it, the smallest."""
    return sorted({tile_px, max(tile_px // 2, SMALLEST_TILE_PX), SMALLEST_TILE_PX}, reverse=True)
