"""Selecting many points by a box or by an outline drawn around them."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPolygonF

from app.canvas.areas_item import to_polygon
from app.canvas.edit_gestures import delete_gesture, move_gesture, toggle_gesture
from app.canvas.gesture import Gesture, Surface, click_or_drag
from app.canvas.pointer import PointerEvent

# An outline gets a corner each time the pointer has gone this far.
_CORNER_EVERY_PX = 3.0

# So far on the screen may an outline lie from where it was drawn: with the thousand corners of a long one,
# which follow each tremble of the hand, the choice among 13,000 points would take 0.1 s.
_OUTLINE_WITHIN_PX = 1.0


def box_tool(surface: Surface, press: PointerEvent) -> Gesture | None:
    """Choose the gesture of the tool that selects by a box."""
    return _choose(surface, press) or (box_gesture(surface, press) if _is_left(press) else None)


def lasso_tool(surface: Surface, press: PointerEvent) -> Gesture | None:
    """Choose the gesture of the tool that selects by an outline."""
    return _choose(surface, press) or (lasso_gesture(surface, press) if _is_left(press) else None)


def box_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Select what lies in a box, with Ctrl besides what is selected; a click selects what is under it."""
    event = yield from click_or_drag(press)
    if not event.is_drag_from(press):
        _select_clicked(surface, press)
        return
    surface.set_points_visible(True)
    try:
        while True:
            band = QRectF(press.photo, event.photo).normalized()
            surface.show_band(band)
            if event.is_release:
                break
            event = yield
    finally:
        surface.show_band(None)
    surface.editor.select_box(band, adds=_adds(press))


def lasso_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Select what an outline encloses, with Ctrl besides what is selected; a click as with a box."""
    event = yield from click_or_drag(press)
    if not event.is_drag_from(press):
        _select_clicked(surface, press)
        return
    surface.set_points_visible(True)
    outline, last = QPolygonF([press.photo]), press
    try:
        while True:
            step = event.screen - last.screen
            if event.is_release or step.x() ** 2 + step.y() ** 2 >= _CORNER_EVERY_PX**2:
                outline.append(event.photo)
                last = event
                surface.show_outline(outline)
            if event.is_release:
                break
            event = yield
    finally:
        surface.show_outline(None)
    surface.editor.select_outline(_smoothed(outline, _OUTLINE_WITHIN_PX / surface.zoom), adds=_adds(press))


def _smoothed(outline: QPolygonF, within: float) -> QPolygonF:
    """Give an outline with as few corners as keep it this near to another, in pixels of the photograph."""
    # Loaded with the photograph's pyramid, and not with the window.
    import cv2

    corners = np.array([[corner.x(), corner.y()] for corner in outline.toList()], dtype=np.float32)
    return to_polygon(cv2.approxPolyDP(corners, within, closed=True).reshape(-1, 2))


def _choose(surface: Surface, press: PointerEvent) -> Gesture | None:
    """Give what every selecting tool does alike: delete, toggle, and move what is selected."""
    if press.button == Qt.MouseButton.RightButton:
        return delete_gesture(surface, press)
    point = surface.point_at(press.screen)
    if point is None or not _is_left(press):
        return None
    if _adds(press):
        return toggle_gesture(surface, press, point)
    if surface.editor.is_selected(point):
        return move_gesture(surface, press, point)
    return None


def _select_clicked(surface: Surface, press: PointerEvent) -> None:
    point = surface.point_at(press.screen)
    if point is not None:
        surface.editor.select(np.array([point]))
    elif not _adds(press):
        surface.editor.select_none()


def _adds(press: PointerEvent) -> bool:
    return bool(press.modifiers & Qt.KeyboardModifier.ControlModifier)


def _is_left(press: PointerEvent) -> bool:
    return press.button == Qt.MouseButton.LeftButton
