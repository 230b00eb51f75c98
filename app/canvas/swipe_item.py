"""The line between the bare photograph and its overlay, which the mouse drags."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

# The line is caught this near, in pixels of the screen.
CATCH_PX = 7.0

_KNOB_PX = 13.0


class SwipeItem(QGraphicsItem):
    """Draws the line and its knob; the position is the item's own x."""

    def __init__(self) -> None:
        super().__init__()
        self.hide()
        self._photo = QRectF()

    def set_photo(self, photo: QRectF) -> None:
        """Divide another photograph, in its middle."""
        self.prepareGeometryChange()
        self._photo = photo
        self.setX(photo.center().x())

    def boundingRect(self) -> QRectF:
        """Give the line with room for its knob at any zoom out."""
        reach = max(self._photo.width(), 1.0)
        return QRectF(-reach, self._photo.top(), 2 * reach, self._photo.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw on the screen's own pixels, the knob in the middle of what is seen."""
        transform, device = painter.worldTransform(), painter.device()
        line = transform.mapRect(QRectF(0, self._photo.top(), 0, self._photo.height()))
        top, bottom = max(line.top(), 0.0), min(line.bottom(), float(device.height()))
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0, 160), 4.0), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(line.x(), top), QPointF(line.x(), bottom))
        middle = QPointF(line.x(), (top + bottom) / 2)
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1.5))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(middle, _KNOB_PX, _KNOB_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(40, 46, 54))
        for side in (-1, 1):
            tip = middle + QPointF(side * 8, 0)
            painter.drawPolygon(QPolygonF([tip, tip - QPointF(side * 5, 4), tip - QPointF(side * 5, -4)]))
        painter.restore()
