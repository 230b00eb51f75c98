"""Dense regions of a distance label map: where people stand close enough for a second pass."""

import math

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from engine.distance_labels import LABEL_BORDERS_PX
from engine.prediction import Box

# Pixels with a person nearer than this are dense (AutoScale, section 3.4).
DENSE_PX = 12.0

# The area ratio J: a region smaller than this share of the image is left to the first pass.
SMALLEST_SHARE = 0.02

# Of regression: the region is where there are more people than this many times the mean (section 3.1),
# and smaller ones than this share of the image are left to the first pass (J).
DENSE_MULTIPLE = 2.0
SMALLEST_DENSITY_SHARE = 0.1

# A sparse crowd's Gaussians do not touch: the density is averaged over this many cells first.
DENSITY_WINDOW_CELLS = 9

# Where the expected label, averaged over a window of this size, stays below the limit, people stand
# closer than about 3 px, and what a network sees there has no minimum for each of them.
CROWDED_WINDOW_PX = 33
CROWDED_LABEL = 1.3


def dense_regions(expected_label: np.ndarray, *, most: int, enlarged: float = 1.0) -> list[Box]:
    """Give the bounding boxes of the largest connected dense regions, largest first, none overlapping.

    The paper takes the largest alone (`most` = 1); its own failure case has several.

    Args:
        expected_label: (H, W) labels 0..10.
        most: how many regions at the most.
        enlarged: how much larger than the photograph the map is: what is dense does not change with that.

    """
    # Of labels only the borders are known: the last one within that distance.
    dense_label = np.searchsorted(LABEL_BORDERS_PX, DENSE_PX * enlarged, side="right")
    return _largest_boxes(expected_label < dense_label, most=most, smallest_share=SMALLEST_SHARE)


def densest_regions(cell_counts: np.ndarray, *, cell_px: int, most: int) -> list[Box]:
    """Give the bounding boxes of the largest connected regions denser than twice the mean, in pixels.

    Args:
        cell_counts: (rows, columns) people per cell.
        cell_px: height and width of a cell.
        most: how many regions at the most; the paper takes one.

    """
    if cell_counts.sum() < 1:
        return []
    smooth = ndimage.uniform_filter(cell_counts, DENSITY_WINDOW_CELLS, mode="constant")
    boxes = _largest_boxes(
        smooth > DENSE_MULTIPLE * cell_counts.mean(), most=most, smallest_share=SMALLEST_DENSITY_SHARE
    )
    return [Box(*(cell_px * side for side in (box.left, box.top, box.right, box.bottom))) for box in boxes]


def affordable(regions: list[tuple[Box, float]], *, pixels: float) -> list[tuple[Box, float]]:
    """Lower the factors of the last regions, down to none, so that the second passes keep to a budget.

    Args:
        regions: boxes with the scale factors chosen for them, the most important first.
        pixels: how many pixels all second passes may have together.

    """
    kept = []
    for box, scale_factor in regions:
        lowered = min(scale_factor, math.sqrt(pixels / box.area))
        if lowered < min(1.0, scale_factor):
            break
        kept.append((box, lowered))
        pixels = max(pixels - box.area * lowered**2, 0.0)  # rounding may take it below
    return kept


def _largest_boxes(is_dense: np.ndarray, *, most: int, smallest_share: float) -> list[Box]:
    """Give the boxes of the largest connected groups, none overlapping, in cells of the mask."""
    groups, count = ndimage.label(is_dense)
    if count == 0:
        return []
    sizes = np.bincount(groups.ravel())[1:]
    slices = ndimage.find_objects(groups)
    boxes: list[Box] = []
    for index in np.argsort(sizes)[::-1]:
        if len(boxes) == most or sizes[index] < smallest_share * groups.size:
            break
        rows, columns = slices[index]
        box = Box(columns.start, rows.start, columns.stop, rows.stop)
        if not any(overlap(box, other) for other in boxes):
            boxes.append(box)
    return boxes


def crowded_areas(expected_label: np.ndarray) -> list[Box]:
    """Give the boxes of areas whose people stand closer than a label map can part."""
    mean = ndimage.uniform_filter(expected_label, CROWDED_WINDOW_PX, mode="nearest")
    groups, _ = ndimage.label(mean < CROWDED_LABEL)
    return [
        Box(columns.start, rows.start, columns.stop, rows.stop)
        for rows, columns in ndimage.find_objects(groups)
    ]


def merge_overlapping(boxes: list[Box]) -> list[Box]:
    """Give boxes of which none overlap: those that did are replaced by the box around both."""
    merged: list[Box] = []
    for box in boxes:
        joined = box
        while touched := [other for other in merged if overlap(joined, other)]:
            merged = [other for other in merged if other not in touched]
            joined = _around([joined, *touched])
        merged.append(joined)
    return merged


def _around(boxes: list[Box]) -> Box:
    return Box(
        left=min(box.left for box in boxes),
        top=min(box.top for box in boxes),
        right=max(box.right for box in boxes),
        bottom=max(box.bottom for box in boxes),
    )


def scale_level(points: np.ndarray) -> float:
    """Give S of a region's people: their mean distance to the nearest other (AutoScale, Eq. 1), in pixels.

    Fewer than two people have no scale level: infinity.
    """
    if len(points) < 2:
        return float("inf")
    distances, _ = cKDTree(points).query(points, k=2)
    return float(distances[:, 1].mean())


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes share any area."""
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )
