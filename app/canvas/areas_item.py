"""Areas in the scene: their outline, a tint, and their name with the people inside; ignored ones hatched."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.badge import badge_for, draw_badge
from app.document.areas import Area

_LINE_PX = 2.0
_CORNER_PX = 4.5
_COUNTED, _IGNORED = QColor("#35d0a5"), QColor("#c9ced5")


@dataclass(frozen=True)
class DrawnArea:
    """An area and what is written on it."""

    area: Area
    words: str


class AreasItem(QGraphicsItem):
    """Draws areas; lines, corners and words keep their size on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._areas: tuple[DrawnArea, ...] = ()
        self._chosen: int | None = None
        self._bounds = QRectF()

    def set_areas(self, areas: Sequence[DrawnArea], chosen: int | None, bounds: QRectF) -> None:
        """Draw these, the chosen one with corners; `bounds` is the photograph's rectangle."""
        self.prepareGeometryChange()
        self._areas, self._chosen, self._bounds = tuple(areas), chosen, bounds
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the photograph's rectangle with room for words, or nothing without areas."""
        margin = max(self._bounds.width(), self._bounds.height())
        return self._bounds.adjusted(-margin, -margin, margin, margin) if self._areas else QRectF()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw on the screen's own pixels, so that lines are sharp."""
        transform = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawn in self._areas:
            outline = transform.map(to_polygon(drawn.area.polygon))
            _draw_outline(painter, outline, drawn.area)
            if drawn.area.area_id == self._chosen:
                draw_corners(painter, outline)
            badge = badge_for(drawn.words, painter)
            badge.moveCenter(outline.boundingRect().center())
            draw_badge(painter, badge, drawn.words, QColor("white"))
        painter.restore()


def to_polygon(corners: np.ndarray) -> QPolygonF:
    """Give (K, 2) corners as Qt has them."""
    return QPolygonF([QPointF(x, y) for x, y in corners.tolist()])


def draw_corners(painter: QPainter, outline: QPolygonF) -> None:
    """Draw the corners that the mouse drags."""
    painter.setPen(QPen(QColor(0, 0, 0, 190), 1.2))
    painter.setBrush(QColor("white"))
    for corner in outline.toList():
        painter.drawEllipse(corner, _CORNER_PX, _CORNER_PX)


def _draw_outline(painter: QPainter, outline: QPolygonF, area: Area) -> None:
    colour = _COUNTED if area.kind == "count" else _IGNORED
    tint = QColor(colour)
    tint.setAlphaF(0.14 if area.kind == "count" else 0.55)
    pattern = Qt.BrushStyle.SolidPattern if area.kind == "count" else Qt.BrushStyle.BDiagPattern
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 150), _LINE_PX + 2))
    painter.drawPolygon(outline)
    painter.setBrush(QBrush(tint, pattern))
    painter.setPen(QPen(colour, _LINE_PX))
    painter.drawPolygon(outline)
