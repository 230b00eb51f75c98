"""When the gesture that is under way is over."""

import pytest
from PySide6.QtCore import QPointF, Qt

from app.canvas.gesture import Gesture
from app.canvas.gesture_runner import GestureRunner
from app.canvas.pointer import PointerEvent, PointerKind

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
RELEASE = PointerEvent(PointerKind.RELEASE, QPointF(), QPointF(), LEFT, NONE)


def _failing() -> Gesture:
    yield
    raise ValueError("it went wrong")


@pytest.mark.parametrize("is_release", [True, False])
def test_a_gesture_that_fails_is_over(is_release: bool) -> None:
    gestures = GestureRunner()
    gestures.begin(_failing(), LEFT)
    with pytest.raises(ValueError, match="went wrong"):
        gestures.end(RELEASE) if is_release else gestures.advance(RELEASE, LEFT)
    assert not gestures.is_running


def test_a_gesture_that_opens_a_dialog_at_its_end_is_not_let_go_of_by_it() -> None:
    gestures = GestureRunner()
    ends: list[str] = []

    def asking() -> Gesture:
        yield
        gestures.abandon()  # as the canvas does when the dialog takes the keyboard
        ends.append("asked")

    gestures.begin(asking(), LEFT)
    gestures.end(RELEASE)
    assert ends == ["asked"]
    assert not gestures.is_running
