"""From what a network saw in an image to the `Prediction` that everybody else gets."""

import math
import time
from dataclasses import dataclass

import numpy as np

from engine.count_intervals import PATCH_PX
from engine.density import density_of_found
from engine.distance_labels import ScoredPoints
from engine.localizer import Localization
from engine.prediction import LEVELS_PER_LABEL, Box, CountedArea, DenseRegion, GridMap, Prediction
from engine.uncertainty import count_interval
from engine.weights import LoadedNetwork

# Label maps of larger images are kept at a lower resolution: nobody sees more on a screen.
MOST_MAP_PIXELS = 12_000_000


@dataclass(frozen=True)
class CellAnswer:
    """What a network without points said."""

    grid: GridMap
    variance: float
    regions: tuple[DenseRegion, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What one network said, and how it came to."""

    loaded: LoadedNetwork
    seen: Localization | CellAnswer
    tile_px: int
    """Longest side of a tile for which memory sufficed."""
    device: str
    started: float
    """By `time.monotonic`."""
    fell_back: list[str]
    """Sentences: what did not go as usual."""


def located_prediction(
    image: np.ndarray,
    answer: Answer,
    localization: Localization,
    *,
    found: ScoredPoints,
    areas: tuple[CountedArea, ...],
) -> Prediction:
    """Give the prediction of a network that locates people.

    Args:
        image: what was counted.
        answer: who answered.
        localization: what it saw.
        found: its points outside the counted areas.
        areas: where people stand too close for points.

    """
    height, width = image.shape[:2]
    count = len(found) + sum(area.count for area in areas)
    return Prediction(
        width=width,
        height=height,
        count=count,
        variance=count,
        interval=count_interval(count, count, answer.loaded.calibration),
        points=found.points,
        scores=found.scores.astype(np.float32),
        threshold=localization.threshold,
        regions=localization.regions,
        counted_areas=areas,
        distance_label_map=_label_grid(localization),
        density_map=density_of_found(
            found.points, areas, height=height, width=width, stride=PATCH_PX * localization.step
        ),
        count_map=None,
        network=answer.loaded.kind,
        weights=answer.loaded.name,
        device=answer.device,
        seconds=time.monotonic() - answer.started,
        fell_back=" ".join(answer.fell_back) or None,
    )


def counted_prediction(image: np.ndarray, answer: Answer, cells: CellAnswer) -> Prediction:
    """Give the prediction of a network that counts people per cell: all of the image is a counted area."""
    height, width = image.shape[:2]
    count = float(cells.grid.values.sum(dtype=np.float64))
    return Prediction(
        width=width,
        height=height,
        count=count,
        variance=cells.variance,
        interval=count_interval(count, cells.variance, answer.loaded.calibration),
        points=np.zeros((0, 2)),
        scores=np.zeros(0, np.float32),
        threshold=0.0,
        regions=cells.regions,
        counted_areas=(CountedArea(Box(0, 0, width, height), count),),
        distance_label_map=None,
        density_map=cells.grid,
        count_map=cells.grid if answer.loaded.kind == "uepnet" else None,
        network=answer.loaded.kind,
        weights=answer.loaded.name,
        device=answer.device,
        seconds=time.monotonic() - answer.started,
        fell_back=" ".join(answer.fell_back) or None,
    )


def _label_grid(localization: Localization) -> GridMap:
    """Keep the expected labels as bytes; for huge images each cell is the mean of several."""
    label = localization.expected_label
    step = math.ceil(math.sqrt(label.size / MOST_MAP_PIXELS))
    if step > 1:
        # Not one in so many: its pixel does not lie in the middle of the cell, and heads would be moved.
        whole = np.pad(label, [(0, -side % step) for side in label.shape], mode="edge")
        label = whole.reshape(whole.shape[0] // step, step, -1, step).mean(axis=(1, 3))
    return GridMap(np.round(label * LEVELS_PER_LABEL).astype(np.uint8), step * localization.label_px)
