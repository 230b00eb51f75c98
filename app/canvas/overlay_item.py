"""An overlay in the scene.

It is kept at its map's resolution and scaled by the transform, so that changes of its opacity are cheap.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.overlay import Overlay


class OverlayItem(QGraphicsItem):
    """Draws one overlay over the photograph, cut at its edges."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._pixmap = QPixmap()
        self._stride = 1
        self._photo = QRectF()

    def set_overlay(self, overlay: Overlay | None, photo: QRectF) -> None:
        """Show another overlay over a photograph of this rectangle, or none."""
        self.prepareGeometryChange()
        self._pixmap = QPixmap.fromImage(overlay.picture) if overlay is not None else QPixmap()
        self._stride = overlay.stride if overlay is not None else 1
        self._photo = photo
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the photograph's rectangle, or nothing without an overlay."""
        return QRectF() if self._pixmap.isNull() else self._photo

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the cells that are exposed, and one more on each side for smooth scaling."""
        if self._pixmap.isNull():
            return
        exposed = option.exposedRect.intersected(self._photo)
        left, top = int(exposed.left() // self._stride) - 1, int(exposed.top() // self._stride) - 1
        right, bottom = int(exposed.right() // self._stride) + 2, int(exposed.bottom() // self._stride) + 2
        cells = QRectF(left, top, right - left, bottom - top).intersected(QRectF(self._pixmap.rect()))
        stride = self._stride
        target = QRectF(
            cells.x() * stride, cells.y() * stride, cells.width() * stride, cells.height() * stride
        )
        painter.save()
        painter.setClipRect(self._photo)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, self._pixmap, cells)
        painter.restore()
