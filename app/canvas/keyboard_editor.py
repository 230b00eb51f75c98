"""Editing points without a mouse: arrows move a cross, Enter places or selects, Alt and arrows nudge."""

from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from app.canvas.keyboard_cursor import KeyboardCursor, arrow_step
from app.canvas.point_editor import PointEditor


class KeyboardSurface(Protocol):
    """What editing by key needs of the canvas."""

    @property
    def editor(self) -> PointEditor:
        """The points and their selection."""

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the photograph."""

    @property
    def photo_rect(self) -> QRectF:
        """The photograph's rectangle; empty when there is none."""

    def middle(self) -> QPointF:
        """Give the photograph's position in the middle of the window."""

    def point_at(self, screen: QPointF) -> int | None:
        """Give the id of the point under a position of the screen."""

    def to_screen(self, photo: QPointF) -> QPointF:
        """Give the screen's position of one of the photograph."""

    def show_cursor_at(self, photo: QPointF) -> None:
        """Bring a position into the window, and tell that it is looked at."""


class KeyboardEditor:
    """Takes the keys that edit, and moves the cross."""

    def __init__(self, surface: KeyboardSurface, cross: KeyboardCursor) -> None:
        self._surface, self._cross = surface, cross
        self._nudge = object()

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; tell whether it means anything."""
        step = arrow_step(event.key(), event.modifiers())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._place_or_select()
        elif step is None:
            return False
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            editor = self._surface.editor
            editor.move(editor.selected_ids, step / self._surface.zoom, gesture=self._nudge)
        else:
            self._move(step)
        return True

    def release(self, event: QKeyEvent) -> None:
        """Let go of Alt: nudges while it was held are one step of the undo history."""
        if event.key() == Qt.Key.Key_Alt:
            self._nudge = object()

    def delete_chosen(self) -> None:
        """Remove the selected points; without any, the one under the cross."""
        editor = self._surface.editor
        if len(editor.selected_ids):
            editor.remove_selected()
        elif self._cross.isVisible() and (point := self._point_under_cross()) is not None:
            editor.remove(np.array([point]))

    def _move(self, step: QPointF) -> None:
        surface, rect = self._surface, self._surface.photo_rect
        if rect.isEmpty():
            return
        goal = self._cross.pos() + step / surface.zoom if self._cross.isVisible() else surface.middle()
        goal = QPointF(min(max(goal.x(), 0), rect.width()), min(max(goal.y(), 0), rect.height()))
        self._cross.setPos(goal)
        self._cross.show()
        surface.show_cursor_at(goal)

    def _place_or_select(self) -> None:
        if not self._cross.isVisible():
            self._move(QPointF())
            return
        point = self._point_under_cross()
        if point is None:
            self._surface.editor.add_at(self._cross.pos().x(), self._cross.pos().y())
        else:
            self._surface.editor.toggle(point)

    def _point_under_cross(self) -> int | None:
        return self._surface.point_at(self._surface.to_screen(self._cross.pos()))
