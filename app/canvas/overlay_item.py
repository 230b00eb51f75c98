"""An overlay in the scene.

It is kept at its map's resolution and scaled by the transform, so that changes of its opacity are cheap.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.overlay import Overlay


class OverlayItem(QGraphicsItem):
    """Draws one overlay over the photograph, cut at its edges and where a comparison wants the photograph."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._pixmap = QPixmap()
        self._stride, self._is_stepped = 1.0, False
        self._photo = QRectF()
        self._from_x = 0.0
        self._plain: QWidget | None = None

    def set_overlay(self, overlay: Overlay | None, photo: QRectF) -> None:
        """Show another overlay over a photograph of this rectangle, or none."""
        self.prepareGeometryChange()
        self._pixmap = QPixmap.fromImage(overlay.picture) if overlay is not None else QPixmap()
        self._stride = overlay.stride if overlay is not None else 1
        self._is_stepped = overlay is not None and overlay.legend.steps > 0
        self._photo = photo
        self.update()

    def show_from(self, x: float) -> None:
        """Leave the photograph bare at the left of a position in its pixels."""
        self._from_x = x
        self.update()

    def leave_bare(self, viewport: QWidget | None) -> None:
        """Leave the photograph bare in one of the views on it, or in none."""
        self._plain = viewport
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the photograph's rectangle, or nothing without an overlay."""
        return QRectF() if self._pixmap.isNull() else self._photo

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the cells that are exposed, and one more on each side for smooth scaling."""
        if self._pixmap.isNull() or (self._plain is not None and widget is self._plain):
            return
        shown = self._photo.intersected(self._photo.translated(self._from_x, 0))
        exposed = option.exposedRect.intersected(shown)
        if exposed.isEmpty():
            return
        stride = self._stride
        left, top = int(exposed.left() // stride) - 1, int(exposed.top() // stride) - 1
        right, bottom = int(exposed.right() // stride) + 2, int(exposed.bottom() // stride) + 2
        cells = QRectF(left, top, right - left, bottom - top).intersected(QRectF(self._pixmap.rect()))
        target = QRectF(
            cells.x() * stride, cells.y() * stride, cells.width() * stride, cells.height() * stride
        )
        painter.save()
        painter.setClipRect(shown)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._is_stepped)
        painter.drawPixmap(target, self._pixmap, cells)
        painter.restore()
