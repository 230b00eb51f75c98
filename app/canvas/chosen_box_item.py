"""The dense region that is chosen or being drawn, with its handles."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.box_handles import HANDLES, handle_place

_HANDLE_PX = 4.5
_BLUE = QColor("#56b4e9")


class ChosenBoxItem(QGraphicsItem):
    """Draws one box; line and handles keep their size on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QRectF()
        self.hide()

    @property
    def box(self) -> QRectF:
        """The box in pixels of the photograph; empty where there is none."""
        return self._box

    def set_box(self, box: QRectF | None) -> None:
        """Draw another box, or none."""
        self.prepareGeometryChange()
        self._box = box or QRectF()
        self.setVisible(box is not None)
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the box with room for handles at any zoom out."""
        margin = max(self._box.width(), self._box.height())
        return self._box.adjusted(-margin, -margin, margin, margin)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw on the screen's own pixels, so that lines are sharp."""
        box = painter.worldTransform().mapRect(self._box)
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 170), 4.5), (_BLUE, 2.2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(box)
        painter.setPen(QPen(QColor(0, 0, 0, 190), 1.2))
        painter.setBrush(QColor("white"))
        for handle in HANDLES:
            place = handle_place(box, handle)
            painter.drawRect(
                QRectF(place.x() - _HANDLE_PX, place.y() - _HANDLE_PX, 2 * _HANDLE_PX, 2 * _HANDLE_PX)
            )
        painter.restore()
