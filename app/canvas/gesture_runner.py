"""The one gesture that is under way, from the press that began it to its end."""

from contextlib import suppress

from PySide6.QtCore import Qt

from app.canvas.gesture import Gesture
from app.canvas.pointer import PointerEvent


class GestureRunner:
    """Feeds the pointer's steps to a gesture. At most one runs, and its own button alone ends it."""

    def __init__(self) -> None:
        self._gesture: Gesture | None = None
        self._button = Qt.MouseButton.NoButton

    @property
    def is_running(self) -> bool:
        """Tell whether a gesture is under way."""
        return self._gesture is not None

    def begin(self, gesture: Gesture | None, button: Qt.MouseButton) -> None:
        """Begin what a press of a button means, if anything, where no gesture is under way."""
        self._gesture, self._button = gesture, button
        if gesture is not None:
            next(gesture, None)

    def advance(self, pointer: PointerEvent, held: Qt.MouseButton) -> None:
        """Give the gesture the pointer's next step; if its button is not held, the release was lost."""
        if held & self._button:
            self._send(pointer)
        else:
            self.abandon()

    def end(self, pointer: PointerEvent) -> None:
        """Give the gesture its button's release, after which it is over; another's is not for it."""
        if pointer.button == self._button:
            self._send(pointer)
            self._gesture = None

    def abandon(self) -> None:
        """Let go of the gesture; everything is as before its press."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.close()

    def _send(self, pointer: PointerEvent) -> None:
        # Not held meanwhile: one that fails is over, and a dialog that it opens cannot have it closed.
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            with suppress(StopIteration):
                gesture.send(pointer)
                self._gesture = gesture
