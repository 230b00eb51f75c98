"""An outline while its corners are being set: lines from corner to corner, and on to the pointer."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.areas_item import draw_corners


class DraftItem(QGraphicsItem):
    """Holds the corners so far, in pixels of the photograph."""

    def __init__(self) -> None:
        super().__init__()
        self.corners: list[QPointF] = []
        self._pointer: QPointF | None = None
        self._bounds = QRectF()
        self.hide()

    def set_corners(self, corners: list[QPointF], bounds: QRectF) -> None:
        """Draw these corners; `bounds` is the photograph's rectangle. None at all hide the item."""
        self.prepareGeometryChange()
        self.corners, self._bounds = corners, bounds
        self._pointer = corners[-1] if corners else None
        self.setVisible(bool(corners))
        self.update()

    def follow(self, pointer: QPointF | None) -> None:
        """Draw the next line to where the pointer is."""
        self._pointer = pointer
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the photograph's rectangle and as much around it: the pointer may be outside."""
        margin = max(self._bounds.width(), self._bounds.height())
        return self._bounds.adjusted(-margin, -margin, margin, margin)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw on the screen's own pixels."""
        places = [*self.corners, *([self._pointer] if self._pointer is not None else [])]
        line = painter.worldTransform().map(QPolygonF(places))
        corners = painter.worldTransform().map(QPolygonF(self.corners))
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 170), 4.0), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(line)
        draw_corners(painter, corners)
        painter.restore()
