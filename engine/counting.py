"""The engine's one door: an image in, a `Prediction` out, and the rule between the networks.

AutoScale answers. UEPNet answers where AutoScale's weights are missing or damaged, where memory does
not suffice, and for areas whose people stand closer than a label map can part. What answered, where,
in how many seconds, and why anything fell back stands in the prediction.
"""

import math
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine.autoscale_density import AutoScaleDensityNetwork
from engine.count_intervals import PATCH_PX
from engine.counter import CrowdCounter
from engine.dense_region import merge_overlapping
from engine.density import adaptive_sigmas, gaussian_count_map
from engine.density_counter import DensityCounter, DensityCounterSettings
from engine.devices import SMALLEST_TILE_PX, choose_device, is_out_of_memory
from engine.distance_labels import ScoredPoints
from engine.enlarged import SecondPassRule
from engine.localizer import LabelNetwork, Localization, Localizer, LocalizerSettings
from engine.passes import Report
from engine.prediction import (
    NETWORK_NAMES,
    Box,
    CountedArea,
    DenseRegion,
    GridMap,
    NetworkName,
    Prediction,
    RegionCount,
)
from engine.region_counting import look_closer
from engine.uepnet import UepNetwork
from engine.uncertainty import count_interval
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

# Label maps of larger images are kept at a lower resolution: nobody sees more on a screen.
MOST_MAP_PIXELS = 12_000_000
LABEL_SCALE = 25

# What UEPNet sees around an area that it counts.
CONTEXT_PX = 64


@dataclass(frozen=True)
class _Answer:
    """What one network said, before it becomes a prediction."""

    loaded: LoadedNetwork
    localization: Localization | None
    counts: "_Counts | None"
    tile_px: int
    """Longest side of a tile for which memory sufficed."""
    fell_back: list[str]


@dataclass(frozen=True)
class _Counts:
    """What a network without points said."""

    grid: GridMap
    variance: float
    regions: tuple[DenseRegion, ...] = ()


class CountingEngine:
    """Holds the networks on one device, loaded when first needed."""

    def __init__(
        self,
        *,
        device: str = "auto",
        weights: Path | None = None,
        folder: Path = WEIGHTS_FOLDER,
        is_careful: bool = False,
        second_pass: SecondPassRule | None = None,
    ) -> None:
        """Hold no network yet.

        Args:
            device: its name, or `auto`.
            weights: a weight file of the user's own.
            folder: where the shipped weights lie.
            is_careful: read everything twice, as it is and mirrored, and take the mean.
            second_pass: what a second pass does where that is not as usual.

        Raises:
            DeviceError: the device is not there.
            WeightsError: the user's own weight file cannot be used.

        """
        self._device = choose_device(device)
        self._folder = folder
        self._is_careful = is_careful
        self._second_pass = second_pass or SecondPassRule()
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
        answer = self._answer(image, report, network, tile_px or self._device.tile_px)
        if answer.localization is not None:
            return self._located(image, answer, report, started)
        return self._counted(image, answer, started)

    def recount_region(
        self,
        image: np.ndarray,
        box: Box,
        scale_factor: float,
        report: Report,
        *,
        network: NetworkName,
        tile_px: int | None = None,
    ) -> RegionCount:
        """Look closer at one box of an image (H, W, 3) uint8 with a network that gives points.

        Raises:
            WeightsError: the network has no usable weights.
            ValueError: the box or the factor cannot be used.
            MemoryError: memory does not suffice.

        """
        loaded = self._network(network)
        assert isinstance(loaded.network, LabelNetwork)
        settings = LocalizerSettings(averages_mirror=self._is_careful)
        localizer = Localizer(loaded.network, self._device, settings)
        side = tile_px or self._device.tile_px
        closer = look_closer(localizer, image, box, scale_factor, tile_px=side, report=report)
        seen = Localization(closer.found, np.empty((0, 0), np.float32), 1, (), closer.crowded)
        answer = _Answer(loaded, seen, None, side, [])
        found, areas = self._count_crowded(image, seen, answer, report)
        return RegionCount(box, scale_factor, found.points, found.scores.astype(np.float32), areas)

    def _answer(self, image: np.ndarray, report: Report, choice: NetworkChoice, tile_px: int) -> _Answer:
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
                    return self._run(loaded, image, report, side, fell_back)
                except (RuntimeError, MemoryError) as error:
                    if not is_out_of_memory(error):
                        raise
                    fell_back.append(f"Memory did not suffice for {kind} with tiles of {side} pixels.")
        raise MemoryError("Memory does not suffice to count this image. Close other programs and try again.")

    def _run(
        self, loaded: LoadedNetwork, image: np.ndarray, report: Report, tile_px: int, fell_back: list[str]
    ) -> _Answer:
        if isinstance(loaded.network, UepNetwork):
            working = working_image(image)
            counter = self._counter(loaded.network)
            patches = counter.count(working.pixels, tile_px=tile_px, report=report)
            grid = GridMap(patches.mean, PATCH_PX * working.step)
            counts = _Counts(grid, float(patches.variance.sum(dtype=np.float64)))
            return _Answer(loaded, None, counts, tile_px, fell_back)
        if isinstance(loaded.network, AutoScaleDensityNetwork):
            regression = DensityCounterSettings(
                scale_factor=self._second_pass.scale_factor, averages_mirror=self._is_careful
            )
            if self._second_pass.most_regions is not None:
                regression = replace(regression, most_regions=self._second_pass.most_regions)
            by_density = DensityCounter(loaded.network, self._device, regression)
            cells = by_density.count(image, tile_px=tile_px, report=report)
            counts = _Counts(GridMap(cells.counts, cells.cell_px), cells.count, cells.regions)
            return _Answer(loaded, None, counts, tile_px, fell_back)
        assert isinstance(loaded.network, LabelNetwork)
        settings = LocalizerSettings(
            scale_factor=self._second_pass.scale_factor, averages_mirror=self._is_careful
        )
        if self._second_pass.most_regions is not None:
            settings = replace(settings, most_regions=self._second_pass.most_regions)
        localizer = Localizer(loaded.network, self._device, settings)
        found = localizer.locate(image, tile_px=tile_px, report=report)
        return _Answer(loaded, found, None, tile_px, fell_back)

    def _located(self, image: np.ndarray, answer: _Answer, report: Report, started: float) -> Prediction:
        localization = answer.localization
        assert localization is not None
        height, width = image.shape[:2]
        found, areas = self._count_crowded(image, localization, answer, report)
        count = len(found) + sum(area.count for area in areas)
        return Prediction(
            width=width,
            height=height,
            count=count,
            variance=count,
            interval=count_interval(count, count, answer.loaded.calibration),
            points=found.points,
            scores=found.scores.astype(np.float32),
            regions=localization.regions,
            counted_areas=areas,
            distance_label_map=_label_grid(localization),
            density_map=_density_of(
                found, areas, height=height, width=width, stride=PATCH_PX * localization.step
            ),
            count_map=None,
            network=answer.loaded.kind,
            weights=answer.loaded.name,
            device=self._device.name,
            seconds=time.monotonic() - started,
            fell_back=" ".join(answer.fell_back) or None,
        )

    def _counted(self, image: np.ndarray, answer: _Answer, started: float) -> Prediction:
        counts = answer.counts
        assert counts is not None
        count = float(counts.grid.values.sum(dtype=np.float64))
        return Prediction(
            width=image.shape[1],
            height=image.shape[0],
            count=count,
            variance=counts.variance,
            interval=count_interval(count, counts.variance, answer.loaded.calibration),
            points=np.zeros((0, 2)),
            scores=np.zeros(0, np.float32),
            regions=counts.regions,
            counted_areas=(CountedArea(Box(0, 0, image.shape[1], image.shape[0]), count),),
            distance_label_map=None,
            density_map=counts.grid,
            count_map=counts.grid if answer.loaded.kind == "uepnet" else None,
            network=answer.loaded.kind,
            weights=answer.loaded.name,
            device=self._device.name,
            seconds=time.monotonic() - started,
            fell_back=" ".join(answer.fell_back) or None,
        )

    def _count_crowded(
        self, image: np.ndarray, localization: Localization, answer: _Answer, report: Report
    ) -> tuple[ScoredPoints, tuple[CountedArea, ...]]:
        """Replace the points of areas that a label map cannot part by UEPNet's counts, if it is there."""
        found = localization.found
        if not localization.crowded:
            return found, ()
        height, width = image.shape[:2]
        boxes = merge_overlapping(
            [_on_patches(box, height=height, width=width) for box in localization.crowded]
        )
        try:
            loaded = self._network("uepnet")
            assert isinstance(loaded.network, UepNetwork)
            counter = self._counter(loaded.network)
            areas = tuple(
                CountedArea(box, _count_inside(counter, image, box, tile_px=answer.tile_px, report=report))
                for box in boxes
            )
        except (WeightsError, RuntimeError, MemoryError) as error:
            if not (isinstance(error, WeightsError) or is_out_of_memory(error)):
                raise
            why = str(error) if isinstance(error, WeightsError) else "memory does not suffice."
            answer.fell_back.append(
                f"Some people stand too close to be parted, and could not be counted apart: {why}"
            )
            return found, ()
        for box in boxes:
            outside = ~box.contains(found.points)
            found = ScoredPoints(found.points[outside], found.scores[outside])
        answer.fell_back.append("In areas where people stand closer than points can part, UEPNet counted.")
        return found, areas

    def _counter(self, network: UepNetwork) -> CrowdCounter:
        return CrowdCounter(network, self._device, averages_mirror=self._is_careful)

    def _network(self, kind: NetworkName) -> LoadedNetwork:
        if self._own is not None and self._own.kind == kind:
            return self._own
        if kind not in self._loaded:
            self._loaded[kind] = load_shipped(kind, self._folder)
        return self._loaded[kind]


def _on_patches(box: Box, *, height: int, width: int) -> Box:
    """Widen a box to whole patches: who is counted in it and whose points give way are then the same."""
    left, top = int(box.left) // PATCH_PX * PATCH_PX, int(box.top) // PATCH_PX * PATCH_PX
    right, bottom = (math.ceil(value / PATCH_PX) * PATCH_PX for value in (box.right, box.bottom))
    return Box(left, top, min(right, width), min(bottom, height))


def _count_inside(
    counter: CrowdCounter, image: np.ndarray, box: Box, *, tile_px: int, report: Report
) -> float:
    """Count the people in a box on patches, with some of the image around it as context."""
    left, top = max(int(box.left) - CONTEXT_PX, 0), max(int(box.top) - CONTEXT_PX, 0)
    part = image[top : int(box.bottom) + CONTEXT_PX, left : int(box.right) + CONTEXT_PX]
    counts = counter.count(part, tile_px=tile_px, report=report, text="Counting where people stand too close")
    rows, columns = _patches_of(Box(box.left - left, box.top - top, box.right - left, box.bottom - top))
    return float(counts.mean[rows, columns].sum(dtype=np.float64))


def _patches_of(box: Box) -> tuple[slice, slice]:
    """Give the rows and columns of the patches under a box on patches."""
    rows = slice(int(box.top) // PATCH_PX, math.ceil(box.bottom / PATCH_PX))
    return rows, slice(int(box.left) // PATCH_PX, math.ceil(box.right / PATCH_PX))


def _label_grid(localization: Localization) -> GridMap:
    """Keep the expected labels as bytes, coarser for huge images."""
    label = localization.expected_label
    step = math.ceil(math.sqrt(label.size / MOST_MAP_PIXELS))
    values = np.round(label[::step, ::step] * LABEL_SCALE).astype(np.uint8)
    return GridMap(values, step * localization.step)


def _density_of(
    found: ScoredPoints, areas: tuple[CountedArea, ...], *, height: int, width: int, stride: int
) -> GridMap:
    """Give the density of points found, with each counted area's people spread evenly over it."""
    sigmas = adaptive_sigmas(found.points, height=height, width=width)
    density = gaussian_count_map(found.points, sigmas, height=height, width=width, stride=stride)
    for area in areas:
        rows = slice(int(area.box.top) // stride, -(-int(area.box.bottom) // stride))
        columns = slice(int(area.box.left) // stride, -(-int(area.box.right) // stride))
        density[rows, columns] += area.count / density[rows, columns].size
    return GridMap(density, stride)


def _halving(tile_px: int) -> list[int]:
    """Give the tile sides to try when memory does not suffice: the usual one, half of it, the smallest."""
    return sorted({tile_px, max(tile_px // 2, SMALLEST_TILE_PX), SMALLEST_TILE_PX}, reverse=True)
