"""The review grid in the scene: thin lines, a tick in each accepted cell, a frame around the present one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

_TICK = ((-6.0, 0.0), (-2.0, 4.0), (6.0, -5.0))
_TICK_INSET_PX = 14.0


class GridItem(QGraphicsItem):
    """Draws cells; lines and ticks keep their size on the screen. Hidden until it is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: tuple[QRectF, ...] = ()
        self._accepted: tuple[QRectF, ...] = ()
        self._current: QRectF | None = None
        self._bounds = QRectF()
        self.hide()

    def set_cells(
        self, cells: Sequence[QRectF], accepted: Sequence[QRectF], current: QRectF | None, bounds: QRectF
    ) -> None:
        """Draw these cells of a photograph whose rectangle is `bounds`."""
        self.prepareGeometryChange()
        self._cells, self._accepted = tuple(cells), tuple(accepted)
        self._current, self._bounds = current, bounds
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the photograph's rectangle."""
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw on the screen's own pixels, so that lines are sharp."""
        transform = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
        for cell in self._cells:
            painter.drawRect(transform.mapRect(cell))
        for cell in self._accepted:
            _draw_tick(painter, transform.mapRect(cell).topRight() + QPointF(-_TICK_INSET_PX, _TICK_INSET_PX))
        if self._current is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((QColor(0, 0, 0, 150), 4.0), (QColor("#56b4e9"), 2.0)):
                painter.setPen(QPen(colour, width))
                painter.drawRect(transform.mapRect(self._current))
        painter.restore()


def _draw_tick(painter: QPainter, middle: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(18, 22, 28, 200))
    painter.drawEllipse(middle, 10, 10)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#35d0a5"), 2.2))
    painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in _TICK]))
