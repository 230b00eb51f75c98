"""Gestures: what a press of the mouse begins, each as one function read from press to release.

A gesture is a generator: it gets each later step of the pointer where it says `yield`, and ends by
returning. Closing it (Escape, another image) leaves everything as it was before the press.
"""

from collections.abc import Callable, Generator
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt

from app.canvas.point_editor import PointEditor
from app.canvas.pointer import PointerEvent

Gesture = Generator[None, PointerEvent, None]


class Surface(Protocol):
    """What gestures need of the canvas."""

    @property
    def editor(self) -> PointEditor:
        """The points and their selection."""

    def point_at(self, screen: QPointF) -> int | None:
        """Give the id of the point under a position of the screen."""

    def pan_by(self, screen_offset: QPointF) -> None:
        """Move the photograph under the window."""

    def show_band(self, band: QRectF | None) -> None:
        """Draw a box that selects, or none."""

    def show_moved(self, ids: np.ndarray, offset: QPointF) -> None:
        """Draw points as if they were moved already."""


Tool = Callable[[Surface, PointerEvent], Gesture | None]


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


def pan_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Drag the photograph."""
    before = press
    while not before.is_release:
        event = yield
        surface.pan_by(event.screen - before.screen)
        before = event


def add_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Add a point where a click was; a drag over empty ground moves the photograph."""
    event = yield from _click_or_drag(press)
    if not event.is_drag_from(press):
        surface.editor.add_at(press.photo.x(), press.photo.y())
        return
    surface.pan_by(event.screen - press.screen)
    if not event.is_release:
        yield from pan_gesture(surface, event)


def move_gesture(surface: Surface, press: PointerEvent, point: int) -> Gesture:
    """Drag a point, or all selected points with it; a click selects it alone."""
    editor = surface.editor
    event = yield from _click_or_drag(press)
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
    event = yield from _click_or_drag(press)
    if event.is_drag_from(press):
        return
    if point is None:
        surface.editor.select_none()
    else:
        surface.editor.remove(np.array([point]))


def toggle_gesture(surface: Surface, press: PointerEvent, point: int | None) -> Gesture:
    """Take a point into the selection, or out of it."""
    event = yield from _click_or_drag(press)
    if point is not None and not event.is_drag_from(press):
        surface.editor.toggle(point)


def box_gesture(surface: Surface, press: PointerEvent) -> Gesture:
    """Select what lies in a box; with Ctrl as well, add it to the selection."""
    event = yield from _click_or_drag(press)
    if not event.is_drag_from(press):
        return
    try:
        while True:
            band = QRectF(press.photo, event.photo).normalized()
            surface.show_band(band)
            if event.is_release:
                break
            event = yield
    finally:
        surface.show_band(None)
    surface.editor.select_box(band, adds=bool(press.modifiers & Qt.KeyboardModifier.ControlModifier))


def _click_or_drag(press: PointerEvent) -> Generator[None, PointerEvent, PointerEvent]:
    """Wait until the pointer is released or has strayed too far for a click; give that step."""
    while True:
        event = yield
        if event.is_release or event.is_drag_from(press):
            return event
