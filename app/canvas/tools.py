"""The tools: what a press of the mouse begins with each of them in hand."""

from typing import Literal

from PySide6.QtCore import Qt

from app.canvas.edit_gestures import add_gesture, delete_gesture, erase_tool, move_gesture, toggle_gesture
from app.canvas.gesture import Gesture, Surface, Tool
from app.canvas.pointer import PointerEvent
from app.canvas.select_gestures import box_gesture, box_tool, lasso_tool

ToolName = Literal["edit", "box", "lasso", "erase", "region", "area", "ignore", "ground"]


def edit_tool(surface: Surface, press: PointerEvent) -> Gesture | None:
    """Choose the gesture of the usual tool: add, move, delete, select."""
    if press.button == Qt.MouseButton.RightButton:
        return delete_gesture(surface, press)
    if press.button != Qt.MouseButton.LeftButton:
        return None
    if press.modifiers & Qt.KeyboardModifier.ShiftModifier:
        return box_gesture(surface, press)
    point = surface.point_at(press.screen)
    if press.modifiers & Qt.KeyboardModifier.ControlModifier:
        return toggle_gesture(surface, press, point)
    if point is not None:
        return move_gesture(surface, press, point)
    return add_gesture(surface, press)


TOOLS: dict[ToolName, Tool] = {
    "edit": edit_tool,
    "box": box_tool,
    "lasso": lasso_tool,
    "erase": erase_tool,
}
