"""Setting corners one click after another, until the outline is closed or let go."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from app.canvas.canvas import Canvas
from app.canvas.draft_item import DraftItem

# A corner is caught this near, in pixels of the screen.
CATCH_PX = 9.0

Finish = Callable[[list[QPointF]], None]


class OutlineDraft:
    """The corners so far. Enter, a click on the first corner or a double click closes; Esc lets go."""

    def __init__(self, canvas: Canvas, finish: Finish, *, fewest: int, most: int | None = None) -> None:
        self._canvas, self._finish = canvas, finish
        self._fewest, self._most = fewest, most
        self._item = DraftItem()
        self._item.setZValue(5)
        canvas.scene().addItem(self._item)
        canvas.pointer_moved.connect(self._on_pointer_moved)
        canvas.photo_changed.connect(lambda _pyramid: self.drop())

    @property
    def is_begun(self) -> bool:
        """Tell whether there is a corner."""
        return bool(self._item.corners)

    def add(self, place: QPointF) -> None:
        """Set a corner, or close the outline where one is that begins or ends it."""
        corners = self._item.corners
        if len(corners) >= self._fewest and (
            self._is_near(corners[0], place) or self._is_near(corners[-1], place)
        ):
            self.close()
            return
        self._set([*corners, self._canvas.on_photo(place)])
        if self._most is not None and len(self._item.corners) == self._most:
            self.close()

    def take_back(self) -> None:
        """Take the last corner back."""
        self._set(self._item.corners[:-1])

    def close(self) -> None:
        """Be done with the outline, if it has corners enough."""
        corners = self._item.corners
        if len(corners) >= self._fewest:
            self.drop()
            self._finish(corners)

    def drop(self) -> None:
        """Let go of the outline."""
        self._set([])

    def press(self, event: QKeyEvent) -> bool:
        """Take a key that means something to a begun outline; tell whether it does."""
        if not self.is_begun:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        elif event.key() == Qt.Key.Key_Escape:
            self.drop()
        else:
            return False
        return True

    def _set(self, corners: list[QPointF]) -> None:
        self._item.set_corners(corners, self._canvas.photo_rect)

    def _is_near(self, one: QPointF, other: QPointF) -> bool:
        offset = self._canvas.to_screen(one) - self._canvas.to_screen(other)
        return max(abs(offset.x()), abs(offset.y())) <= CATCH_PX

    def _on_pointer_moved(self, place: QPointF | None) -> None:
        if self.is_begun:
            self._item.follow(place)
