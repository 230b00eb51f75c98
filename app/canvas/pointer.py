"""What the mouse does on the canvas, in coordinates of the photograph and of the screen."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt

# Within this a press and its release are one click: hands are not perfectly still.
CLICK_PX = 5.0


class PointerKind(Enum):
    """The part of a gesture."""

    PRESS = "press"
    MOVE = "move"
    RELEASE = "release"


@dataclass(frozen=True)
class PointerEvent:
    """One step of a gesture."""

    kind: PointerKind
    photo: QPointF
    """Position in pixels of the photograph."""
    screen: QPointF
    """Position in the window, in its pixels."""
    button: Qt.MouseButton
    modifiers: Qt.KeyboardModifier

    @property
    def is_release(self) -> bool:
        """Tell whether the gesture ends here."""
        return self.kind is PointerKind.RELEASE

    def is_drag_from(self, press: "PointerEvent") -> bool:
        """Tell whether the pointer is farther from the press than a click may stray."""
        distance = self.screen - press.screen
        return distance.x() ** 2 + distance.y() ** 2 >= CLICK_PX**2
