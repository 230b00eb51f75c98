"""Dense regions of a distance label map: where people stand close enough for a second pass."""

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from engine.prediction import Box

# Pixels with a smaller label are dense: a person within 12 px (AutoScale, section 3.4).
DENSE_LABEL = 8.0

# The area ratio J: a region smaller than this share of the image is left to the first pass.
SMALLEST_SHARE = 0.02

# Where the expected label, averaged over a window of this size, stays below the limit, people stand
# closer than about 3 px, and what a network sees there has no minimum for each of them.
CROWDED_WINDOW_PX = 33
CROWDED_LABEL = 1.3


def dense_regions(expected_label: np.ndarray, *, most: int) -> list[Box]:
    """Give the bounding boxes of the largest connected dense regions, largest first, none overlapping.

    The paper takes the largest alone (`most` = 1); its own failure case has several.

    Args:
        expected_label: (H, W) labels 0..10.
        most: how many regions at the most.

    """
    groups, count = ndimage.label(expected_label < DENSE_LABEL)
    if count == 0:
        return []
    sizes = np.bincount(groups.ravel())[1:]
    slices = ndimage.find_objects(groups)
    boxes: list[Box] = []
    for index in np.argsort(sizes)[::-1]:
        if len(boxes) == most or sizes[index] < SMALLEST_SHARE * groups.size:
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
