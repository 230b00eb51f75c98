"""What becomes of an outline when a corner, an edge or all of it is dragged. No Qt but its places."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from app.canvas.hit_test import nearest_point
from app.document.areas import Corner

Corners = tuple[Corner, ...]


def corner_at(corners: Sequence[Corner], place: QPointF, reach: float) -> int | None:
    """Give the index of the corner nearest to a place, None where none is within reach."""
    return nearest_point(np.array(corners), place.x(), place.y(), reach)


def edge_at(corners: Sequence[Corner], place: QPointF, reach: float) -> int | None:
    """Give where in the outline a corner on the edge under a place would stand, None beside all edges."""
    starts = np.array(corners)
    lines = np.roll(starts, -1, axis=0) - starts
    offsets = np.array([place.x(), place.y()]) - starts
    lengths = np.maximum((lines**2).sum(axis=1), 1e-9)
    shares = np.clip((offsets * lines).sum(axis=1) / lengths, 0, 1)
    away = np.hypot(*(offsets - shares[:, None] * lines).T)
    nearest = int(np.argmin(away))
    return nearest + 1 if away[nearest] <= reach else None


def with_corner(corners: Corners, index: int, place: QPointF, *, inserts: bool = False) -> Corners:
    """Give the outline with a corner at another place, or with one more before `index`."""
    return (*corners[:index], (place.x(), place.y()), *corners[index if inserts else index + 1 :])


def without_corner(corners: Corners, index: int) -> Corners:
    """Give the outline with a corner less."""
    return (*corners[:index], *corners[index + 1 :])


def shifted(corners: Corners, offset: QPointF, bounds: QRectF) -> Corners:
    """Give the outline shifted by as much of an offset as keeps it within bounds."""
    xy = np.array(corners)
    low = np.array([bounds.left(), bounds.top()]) - xy.min(axis=0)
    high = np.array([bounds.right(), bounds.bottom()]) - xy.max(axis=0)
    dx, dy = np.clip([offset.x(), offset.y()], low, np.maximum(high, low))
    return tuple((x + float(dx), y + float(dy)) for x, y in corners)


def box_between(one: QPointF, other: QPointF) -> QRectF:
    """Give the upright box between two places."""
    return QRectF(one, other).normalized()
