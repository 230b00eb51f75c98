"""The usual tool: a click adds, a drag moves, a right click deletes; each gesture from press to release."""

import numpy as np
from PySide6.QtCore import QPointF, Qt

from app.canvas.gesture import Gesture, Surface, click_or_drag
from app.canvas.pointer import PointerEvent


def pan_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Drag the photograph; a mere click leaves it fitted to the window."""
    before = press
    while not before.is_release:
        event = yield
        if event.screen != before.screen:
            surface.pan_by(event.screen - before.screen)
        before = event


def swipe_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Drag the line between the bare photograph and its overlay."""
    event = press
    while not event.is_release:
        event = yield
        surface.swipe_to(event.photo.x())


def add_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Add a point where a click was; a drag over empty ground moves the photograph."""
    event = yield from click_or_drag(press)
    if not event.is_drag_from(press):
        surface.editor.add_at(press.photo.x(), press.photo.y())
        return
    surface.pan_by(event.screen - press.screen)
    yield from pan_gesture(surface, event)


def move_gesture(surface: Surface, press: PointerEvent, point: int) -> Gesture:
    """Drag a point, or all selected points with it; a click selects it alone."""
    editor = surface.editor
    event = yield from click_or_drag(press)
    if not event.is_drag_from(press) and event.is_release:
        editor.select(np.array([point]))
        return
    ids = editor.selected_ids if editor.is_selected(point) else np.array([point])
    try:
        while True:
            offset = editor.allowed_offset(ids, event.photo - press.photo)
            surface.show_moved(ids, offset)
            if event.is_release:
                break
            event = yield
    finally:
        surface.show_moved(np.empty(0, dtype=np.int64), QPointF())
    editor.move(ids, offset)


def delete_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Delete the point that was clicked; a click beside points clears the selection."""
    point = surface.point_at(press.screen)
    event = yield from click_or_drag(press)
    if event.is_drag_from(press):
        return
    if point is None:
        surface.editor.select_none()
    else:
        surface.editor.remove(np.array([point]))


def toggle_gesture(surface: Surface, press: PointerEvent, point: int | None) -> Gesture:
    """Take a point into the selection, or out of it."""
    event = yield from click_or_drag(press)
    if point is not None and not event.is_drag_from(press):
        surface.editor.toggle(point)


def erase_tool(surface: Surface, press: PointerEvent) -> Gesture | None:
    """Choose the gesture of the eraser: either button erases, or shows hidden points and leaves them."""
    if press.button not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        return None
    if not surface.are_points_visible:
        surface.set_points_visible(True)
        return None
    return erase_gesture(surface, press)


def erase_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Erase the points that the brush passes over, all in one step of the undo history."""
    editor, radius = surface.editor, surface.brush_radius_px / surface.zoom
    ids, before, event = np.empty(0, dtype=np.int64), press, press
    try:
        while True:
            passed = editor.points_along(before.photo, event.photo, radius)
            if len(passed):
                ids = np.union1d(ids, passed)
                surface.show_erased(ids)
            if event.is_release:
                break
            before = event
            event = yield
    finally:
        surface.show_erased(np.empty(0, dtype=np.int64))
    editor.remove(ids)
