"""What a gesture is, and what it may ask of the canvas.

A gesture is a generator: it gets each later step of the pointer where it says `yield`, and ends by
returning. Closing it (Escape, another image) leaves everything as it was before the press.
"""

from collections.abc import Callable, Generator
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from app.canvas.point_editor import PointEditor
from app.canvas.pointer import PointerEvent

Gesture = Generator[None, PointerEvent, None]


class Surface(Protocol):
    """What gestures need of the canvas."""

    @property
    def editor(self) -> PointEditor:
        """The points and their selection."""

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the photograph."""

    @property
    def brush_radius_px(self) -> float:
        """How far the eraser reaches, in pixels of the screen."""

    @property
    def are_points_visible(self) -> bool:
        """Tell whether points are drawn."""

    def set_points_visible(self, are_visible: bool) -> None:
        """Draw points and regions, or the photograph alone."""

    def point_at(self, screen: QPointF) -> int | None:
        """Give the id of the point under a position of the screen."""

    def pan_by(self, screen_offset: QPointF) -> None:
        """Move the photograph under the window."""

    def swipe_to(self, x: float) -> None:
        """Move the line between photograph and overlay to a position in the photograph."""

    def show_band(self, band: QRectF | None) -> None:
        """Draw a box that selects, or none."""

    def show_outline(self, outline: QPolygonF | None) -> None:
        """Draw an outline that selects, or none."""

    def show_moved(self, ids: np.ndarray, offset: QPointF) -> None:
        """Draw points as if they were moved already."""

    def show_erased(self, ids: np.ndarray) -> None:
        """Draw points as if they were gone already."""


Tool = Callable[[Surface, PointerEvent], Gesture | None]
"""Chooses the gesture that a press begins; None leaves the press without effect."""


def click_or_drag(press: PointerEvent) -> Generator[None, PointerEvent, PointerEvent]:
    """Wait until the pointer is released or has strayed too far for a click; give that step."""
    while True:
        event = yield
        if event.is_release or event.is_drag_from(press):
            return event
