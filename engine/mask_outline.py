"""A mask's outline as polygons, exact to the pixel: what a bitmap says of ignored areas is kept as areas."""

import cv2
import numpy as np

from engine.annotations import Polygon

_Corner = tuple[int, int]


def mask_areas(mask: np.ndarray) -> tuple[Polygon, ...]:
    """Outline a (H, W) bool mask along its pixels' edges, one polygon for each part that hangs together.

    A hole is joined to the outline around it by a line there and back, so that one polygon says it:
    `area_mask(mask_areas(mask))` is the mask again, pixel for pixel.
    """
    count, parts = cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)
    polygons = []
    for part in range(1, count):
        polygon, *holes = sorted(_loops(parts == part), key=lambda loop: -float(np.ptp(loop, axis=0).prod()))
        for hole in holes:
            polygon = _joined(polygon, hole)
        polygons.append(polygon)
    return tuple(polygons)


def _loops(mask: np.ndarray) -> list[Polygon]:
    """Give the closed outlines of a mask, the outer one and those of its holes, by their corners."""
    follows = _edges(mask)
    loops = []
    while follows:
        start = place = next(iter(follows))
        walked: list[_Corner] = []
        while place != start or not walked:
            walked.append(place)
            ends = follows[place]
            place = ends.pop()
            if not ends:
                del follows[walked[-1]]
        loops.append(_corners(np.array(walked, dtype=np.float64)))
    return loops


def _edges(mask: np.ndarray) -> dict[_Corner, list[_Corner]]:
    """Give the pixel edges between inside and outside, by where each starts; the inside lies on its right."""
    padded = np.pad(mask, 1)
    inside = padded[1:-1, 1:-1]
    sides = (
        (inside & ~padded[:-2, 1:-1], (0, 0), (1, 0)),  # above, to the right
        (inside & ~padded[1:-1, 2:], (1, 0), (1, 1)),  # right, down
        (inside & ~padded[2:, 1:-1], (1, 1), (0, 1)),  # below, to the left
        (inside & ~padded[1:-1, :-2], (0, 1), (0, 0)),  # left, up
    )
    follows: dict[_Corner, list[_Corner]] = {}
    for is_border, start, end in sides:
        rows, columns = (axis.tolist() for axis in np.nonzero(is_border))
        for row, column in zip(rows, columns, strict=True):
            corner = (column + start[0], row + start[1])
            follows.setdefault(corner, []).append((column + end[0], row + end[1]))
    return follows


def _corners(loop: Polygon) -> Polygon:
    """Leave out the places where the outline goes straight on."""
    turns = (np.roll(loop, -1, axis=0) - loop != loop - np.roll(loop, 1, axis=0)).any(axis=1)
    return np.asarray(loop[turns])


def _joined(polygon: Polygon, hole: Polygon) -> Polygon:
    """Go from a polygon's corner to the nearest of a hole's, around the hole, and back."""
    distances = np.hypot(*(polygon[:, None] - hole[None]).transpose(2, 0, 1))
    near, begin = np.unravel_index(int(distances.argmin()), distances.shape)
    around = np.roll(hole, -begin, axis=0)
    return np.concatenate([polygon[: near + 1], around, around[:1], polygon[near:]])
