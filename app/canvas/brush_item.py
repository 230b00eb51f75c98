"""The eraser's circle, which goes with the pointer and keeps its size on the screen."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

SMALLEST_BRUSH_PX, LARGEST_BRUSH_PX = 4.0, 120.0
BRUSH_STEP = 1.25


class BrushItem(QGraphicsItem):
    """Draws a circle, white on black, so that it is seen on any ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.hide()
        self._radius_px = 16.0

    @property
    def radius_px(self) -> float:
        """How far the eraser reaches, in pixels of the screen."""
        return self._radius_px

    def set_radius(self, radius_px: float) -> None:
        """Erase with a larger or smaller circle, within what can be handled."""
        self.prepareGeometryChange()
        self._radius_px = min(max(radius_px, SMALLEST_BRUSH_PX), LARGEST_BRUSH_PX)
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the circle's square, in pixels of the screen."""
        reach = self._radius_px + 3
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the circle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 200), 3.6), (QColor("white"), 1.6)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QPointF(), self._radius_px, self._radius_px)
