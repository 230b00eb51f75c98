"""What the canvas draws, and what gestures may ask of it; mouse and keys are `canvas`'s."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QWidget

from app.canvas.brush_item import BRUSH_STEP
from app.canvas.layers import Layers
from app.canvas.overlay import Overlay
from app.canvas.photo_view import PhotoView
from app.canvas.point_editor import PointEditor
from app.canvas.tone import Tone
from app.document.points import PointRows
from app.settings import PointColours

# A point is hit this far from its centre on the screen.
_HIT_RADIUS_PX = 8.0


class CanvasSurface(PhotoView):
    """Draws the session's document and redraws what a `Change` names; holds no truth of its own."""

    pointer_moved = Signal(object)
    """The cursor's position in the photograph as QPointF, or None when it left."""
    points_visibility_changed = Signal(bool)

    def __init__(self, editor: PointEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._layers = Layers(editor, self.scene())
        editor.document_changed.connect(self._layers.follow)
        self.view_changed.connect(lambda: self._layers.regions.follow_view(self.seen_rect, self.zoom))
        editor.touched.connect(lambda: self.set_points_visible(True))

    @property
    def editor(self) -> PointEditor:
        """What edits the points."""
        return self._editor

    @property
    def are_points_visible(self) -> bool:
        """Tell whether points are drawn."""
        return self._layers.points.item.isVisible()

    @property
    def brush_radius_px(self) -> float:
        """How far the eraser reaches, in pixels of the screen."""
        return self._layers.brush.radius_px

    def show_preview(self, points: PointRows | None) -> None:
        """Draw these points in place of the document's, or the document's again."""
        self._layers.points.show_preview(points)

    def show_overlay(self, overlay: Overlay | None) -> None:
        """Lay an overlay over the photograph, or none."""
        self._layers.show_overlay(overlay)

    def set_overlay_opacity(self, opacity: float) -> None:
        """Let the photograph show through more or less, 0..1."""
        self._layers.overlay.setOpacity(opacity)

    def set_swiping(self, is_swiping: bool) -> None:
        """Divide photograph and overlay by a line that the mouse drags, in view to begin with, or do not."""
        self._layers.show_swipe(is_swiping, self.seen_rect)

    def leave_bare(self, viewport: QWidget | None) -> None:
        """Draw no overlay in one of the views on the photograph, this one or another."""
        self._layers.overlay.leave_bare(viewport)

    def set_tone(self, tone: Tone) -> None:
        """Show photographs lighter, darker or harder than they are."""
        self._layers.photo.set_tone(tone)

    def set_points_visible(self, are_visible: bool) -> None:
        """Draw points and regions, or the photograph alone."""
        if are_visible == self.are_points_visible:
            return
        self._layers.show_marks(are_visible)
        self.points_visibility_changed.emit(are_visible)

    def set_point_radius(self, radius_px: float) -> None:
        """Draw points larger or smaller."""
        self._layers.points.item.set_radius(radius_px)

    def set_point_colours(self, colours: PointColours) -> None:
        """Colour points by who answers for them, or by how sure the network is."""
        self._layers.points.item.set_colours(colours)

    def change_brush(self, steps: int) -> None:
        """Make the eraser larger by some steps, or smaller where they are negative."""
        self._layers.brush.set_radius(self._layers.brush.radius_px * BRUSH_STEP**steps)

    # What gestures and keys ask of the canvas.

    def point_at(self, screen: QPointF) -> int | None:
        """Give the id of the point under a position of the screen; hidden points are not hit."""
        if not self.are_points_visible:
            return None
        photo = self.to_photo(screen)
        return self._editor.point_near(photo.x(), photo.y(), _HIT_RADIUS_PX / self.zoom)

    def show_band(self, band: QRectF | None) -> None:
        """Draw a box that selects, or none."""
        self._layers.show_band(band)

    def show_outline(self, outline: QPolygonF | None) -> None:
        """Draw an outline that selects, or none."""
        self._layers.show_outline(outline)

    def show_moved(self, ids: np.ndarray, offset: QPointF) -> None:
        """Draw points as if they were moved already."""
        self._layers.points.show_moved(ids, offset)

    def show_erased(self, ids: np.ndarray) -> None:
        """Draw points as if they were gone already."""
        self._layers.points.show_erased(ids)

    def swipe_to(self, x: float) -> None:
        """Move the line between photograph and overlay to a position in the photograph."""
        self._layers.swipe_to(x)

    def show_cursor_at(self, photo: QPointF) -> None:
        """Bring a position into the window, and tell that it is looked at."""
        self.show_position(photo)
        self.pointer_moved.emit(photo)
