"""A box with handles: which handle is under the pointer, and what becomes of the box when one is dragged."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt

# A handle is caught this near, in pixels of the screen.
CATCH_PX = 9.0

# No side gets shorter than this, in pixels of the photograph.
SHORTEST_PX = 16.0


@dataclass(frozen=True)
class Handle:
    """Which sides a handle moves: -1 left or top, 1 right or bottom, 0 neither."""

    across: int
    down: int

    @property
    def cursor(self) -> Qt.CursorShape:
        """The pointer's form over it."""
        if not self.across:
            return Qt.CursorShape.SizeVerCursor
        if not self.down:
            return Qt.CursorShape.SizeHorCursor
        is_falling = self.across == self.down
        return Qt.CursorShape.SizeFDiagCursor if is_falling else Qt.CursorShape.SizeBDiagCursor


HANDLES = tuple(Handle(across, down) for across in (-1, 0, 1) for down in (-1, 0, 1) if across or down)


def handle_place(box: QRectF, handle: Handle) -> QPointF:
    """Give where a handle of a box lies."""
    middle = box.center()
    return QPointF(middle.x() + handle.across * box.width() / 2, middle.y() + handle.down * box.height() / 2)


def handle_at(box: QRectF, place: QPointF) -> Handle | None:
    """Give the handle nearest to a place, None where none is near; both in pixels of the screen."""

    def distance(handle: Handle) -> float:
        offset = handle_place(box, handle) - place
        return max(abs(offset.x()), abs(offset.y()))

    nearest = min(HANDLES, key=distance)
    return nearest if distance(nearest) <= CATCH_PX else None


def resized(box: QRectF, handle: Handle, place: QPointF, bounds: QRectF) -> QRectF:
    """Give the box with a handle dragged to a place of the photograph, within its bounds."""
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    if handle.across < 0:
        left = _between(place.x(), bounds.left(), right - SHORTEST_PX)
    elif handle.across > 0:
        right = _between(place.x(), left + SHORTEST_PX, bounds.right())
    if handle.down < 0:
        top = _between(place.y(), bounds.top(), bottom - SHORTEST_PX)
    elif handle.down > 0:
        bottom = _between(place.y(), top + SHORTEST_PX, bounds.bottom())
    return QRectF(left, top, right - left, bottom - top)


def moved(box: QRectF, offset: QPointF, bounds: QRectF) -> QRectF:
    """Give the box shifted by as much of an offset as keeps it within bounds."""
    x = _between(offset.x(), bounds.left() - box.left(), bounds.right() - box.right())
    y = _between(offset.y(), bounds.top() - box.top(), bounds.bottom() - box.bottom())
    return box.translated(x, y)


def drawn(start: QPointF, end: QPointF, bounds: QRectF) -> QRectF | None:
    """Give the box between two places within bounds, None where it is too small to be meant."""
    box = QRectF(start, end).normalized().intersected(bounds)
    return box if min(box.width(), box.height()) >= SHORTEST_PX else None


def _between(value: float, low: float, high: float) -> float:
    return min(max(value, low), max(high, low))
