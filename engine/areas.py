"""Areas of an image: which points and pixels lie in polygons.

A polygon is filled by the even-odd rule, and several are taken together: a place belongs to them if it
lies in one. A pixel belongs where its centre does. Sides on the left and top belong, on the right and
bottom not, so that polygons side by side share no point.
"""

from collections.abc import Sequence
from typing import Literal

import numpy as np

from engine.annotations import AnnotatedImage, Polygon


def known_area(
    width: int, height: int, ignore: Sequence[Polygon], verified: Literal[True] | Sequence[Polygon]
) -> np.ndarray | None:
    """Give (H, W) bool of what is known about an image: verified and not ignored; None where that is all."""
    if verified is True and not ignore:
        return None
    known = (
        np.ones((height, width), bool)
        if verified is True
        else area_mask(verified, width=width, height=height)
    )
    return np.asarray(known & ~area_mask(ignore, width=width, height=height))


def has_known_area(image: AnnotatedImage) -> bool:
    """Tell whether anything is known about an image; else it can neither teach nor measure."""
    known = known_area(image.width, image.height, image.ignore, image.verified)
    return known is None or bool(known.any())


def area_mask(polygons: Sequence[Polygon], *, width: int, height: int) -> np.ndarray:
    """Give (H, W) bool of the pixels whose centres lie in any of the polygons."""
    inside = np.zeros((height, width), bool)
    for polygon in polygons:
        _fill(inside, polygon)
    return inside


def points_inside(points: np.ndarray, polygons: Sequence[Polygon]) -> np.ndarray:
    """Tell for each of (N, 2) points whether it lies in any of the polygons, as (N,) bool."""
    inside = np.zeros(len(points), bool)
    for polygon in polygons:
        inside |= inside_polygon(points, polygon)
    return inside


def inside_polygon(points: np.ndarray, polygon: Polygon) -> np.ndarray:
    """Tell for each of (N, 2) points whether it lies in one polygon, as (N,) bool.

    Quick enough to ask while a corner is dragged: of the points around the polygon each side is held
    against those alone whose height it passes. A level side passes none.
    """
    inside = np.zeros(len(points), bool)
    if not len(polygon):
        return inside
    (left, top), (right, bottom) = polygon.min(axis=0), polygon.max(axis=0)
    x, y = points[:, 0], points[:, 1]
    near = np.flatnonzero((x >= left) & (x <= right) & (y >= top) & (y <= bottom))
    near = near[np.argsort(y[near])]
    x, y = x[near], y[near]
    starts, ends = polygon, np.roll(polygon, -1, axis=0)
    first = np.searchsorted(y, np.minimum(starts[:, 1], ends[:, 1])).tolist()
    last = np.searchsorted(y, np.maximum(starts[:, 1], ends[:, 1])).tolist()
    is_odd = np.zeros(len(near), bool)
    for start, end, a, b in zip(starts, ends, first, last, strict=True):
        if a < b:
            is_odd[a:b] ^= _crossing(start, end, y[a:b]) <= x[a:b]
    inside[near] = is_odd
    return inside


def _fill(inside: np.ndarray, polygon: Polygon) -> None:
    """Add one polygon's pixels: a side turns over everything right of it, in the rows that it passes.

    Only the pixels between its sides are looked at: of a large photograph dozens of cells may be verified.
    """
    height, width = inside.shape
    start, end = polygon, np.roll(polygon, -1, axis=0)
    # A side from y 2.5 to 4.5 passes the centres of rows 2 and 3.
    first = np.clip(np.ceil(np.minimum(start[:, 1], end[:, 1]) - 0.5), 0, height).astype(int)
    last = np.clip(np.ceil(np.maximum(start[:, 1], end[:, 1]) - 0.5), 0, height).astype(int)
    side = np.repeat(np.arange(len(polygon)), last - first)
    rows = np.concatenate([np.arange(a, b) for a, b in zip(first, last, strict=True)] or [side])
    if not len(rows):
        return
    x = _crossing(start[side], end[side], rows + 0.5)
    columns = np.clip(np.ceil(x - 0.5), 0, width).astype(int)
    top, left, right = rows.min(), columns.min(), columns.max()
    is_turned = np.zeros((rows.max() + 1 - top, right + 1 - left), bool)
    np.logical_xor.at(is_turned, (rows - top, columns - left), True)
    inside[top : rows.max() + 1, left:right] |= np.logical_xor.accumulate(is_turned, axis=1)[:, :-1]


def _crossing(start: np.ndarray, end: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Give where sides cross a height."""
    (x0, y0), (x1, y1) = start.T, end.T
    return np.asarray(x0 + (y - y0) * (x1 - x0) / (y1 - y0))
