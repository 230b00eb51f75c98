"""Areas whose people stand closer than a label map can part: UEPNet counts them, on whole patches."""

import math
from collections.abc import Sequence

import numpy as np

from engine.count_intervals import PATCH_PX
from engine.counter import CrowdCounter
from engine.dense_region import merge_overlapping
from engine.distance_labels import ScoredPoints
from engine.passes import Report
from engine.prediction import Box, CountedArea, inside_any

# What UEPNet sees around an area that it counts.
CONTEXT_PX = 64


def count_areas(
    counter: CrowdCounter, image: np.ndarray, crowded: Sequence[Box], *, tile_px: int, report: Report
) -> tuple[CountedArea, ...]:
    """Count the people in boxes of an image (H, W, 3) uint8; boxes are widened to patches and merged."""
    height, width = image.shape[:2]
    boxes = merge_overlapping([_on_patches(box, height=height, width=width) for box in crowded])
    return tuple(
        CountedArea(box, _count_inside(counter, image, box, tile_px=tile_px, report=report)) for box in boxes
    )


def outside_of(areas: Sequence[CountedArea], found: ScoredPoints) -> ScoredPoints:
    """Give the points that lie in none of the areas: inside, the area's count stands for them."""
    return found.select(~inside_any([area.box for area in areas], found.points))


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
