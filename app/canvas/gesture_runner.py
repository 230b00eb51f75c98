"""The one gesture that is under way, from the press that began it to its end."""

from collections.abc import Callable

from app.canvas.gesture import Gesture
from app.canvas.pointer import PointerEvent


class GestureRunner:
    """Feeds the pointer's steps to a gesture. At most one runs at a time."""

    def __init__(self) -> None:
        self._gesture: Gesture | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether a gesture is under way."""
        return self._gesture is not None

    def begin(self, choose: Callable[[], Gesture | None]) -> None:
        """Begin the gesture that a tool chooses, unless one is under way."""
        if self._gesture is None:
            self._gesture = choose()
            if self._gesture is not None:
                next(self._gesture, None)

    def advance(self, pointer: PointerEvent) -> None:
        """Give the gesture the pointer's next step."""
        if self._gesture is None:
            return
        try:
            self._gesture.send(pointer)
        except StopIteration:
            self._gesture = None

    def end(self, pointer: PointerEvent) -> None:
        """Give the gesture the release, after which it is over."""
        self.advance(pointer)
        self._gesture = None

    def abandon(self) -> None:
        """Let go of the gesture; everything is as before its press."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.close()
