"""A second view on the canvas' photograph, beside it: one with the overlay, one without."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.canvas.photo_view import PhotoView
from app.words import tr


class BesideView(PhotoView):
    """Draws the same scene at the same zoom and place; either view leads the other. It edits nothing."""

    def __init__(self, canvas: PhotoView, parent: QWidget | None = None) -> None:
        super().__init__(parent, scene=canvas.scene())
        self._canvas = canvas
        self._is_leading = False
        self._dragged_from: QPointF | None = None
        self.setAccessibleName(tr("Photograph with overlay"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys are for the canvas, which this view follows
        self.setAcceptDrops(False)  # files are for the window
        canvas.view_changed.connect(self.follow_now)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the photograph."""
        self._dragged_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the photograph."""
        if self._dragged_from is not None:
            self.pan_by(event.position() - self._dragged_from)
            self._dragged_from = event.position()
            self._lead()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._dragged_from = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor, here and there."""
        super().wheelEvent(event)
        self._lead()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what the canvas shows, whatever the size."""
        super().resizeEvent(event)
        self.follow_now()

    def follow_now(self) -> None:
        """Show what the canvas shows."""
        if self.isVisible() and not self._is_leading:
            self.setBackgroundBrush(self._canvas.backgroundBrush())
            self.show_as(self._canvas)

    def _lead(self) -> None:
        """Let the canvas show what is seen here."""
        self._is_leading = True
        self._canvas.show_as(self)
        self._is_leading = False
