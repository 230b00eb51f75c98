"""The measured ground in the scene: its four corners or its bar, with the lengths that were told of it."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.badge import badge_for, draw_badge
from app.document.ground import Ground, ScaleBar
from app.words import number

_LINE_PX = 1.5
_END_PX = 3.0
_COLOUR = QColor("#e9b3d6")


@dataclass(frozen=True)
class Stretch:
    """A line on the ground, in pixels of the photograph, and how long it is; empty where that goes unsaid."""

    line: QLineF
    words: str


def stretches_of(ground: Ground) -> tuple[Stretch, ...]:
    """Give the bar, or the sides of the four corners; of those the first two tell their lengths."""
    if isinstance(ground, ScaleBar):
        return (Stretch(QLineF(*ground.start, *ground.end), f"{metres_text(ground.metres)} m"),)
    stretches = []
    for start, end in ((0, 1), (1, 2), (2, 3), (3, 0)):
        length = float(np.hypot(*np.subtract(ground.metres[end], ground.metres[start])))
        words = f"{metres_text(length)} m" if start < 2 else ""
        stretches.append(Stretch(QLineF(*ground.image[start], *ground.image[end]), words))
    return tuple(stretches)


def metres_text(metres: float) -> str:
    """Give a length with as many of its two decimals as it has."""
    return number(metres, len(f"{metres:.2f}".rstrip("0").partition(".")[2]))


class GroundItem(QGraphicsItem):
    """Draws one ground thinly; lines and words keep their size on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._stretches: tuple[Stretch, ...] = ()
        self._bounds = QRectF()

    @property
    def words(self) -> tuple[str, ...]:
        """The lengths that are written on it."""
        return tuple(stretch.words for stretch in self._stretches if stretch.words)

    def set_ground(self, ground: Ground | None, bounds: QRectF) -> None:
        """Draw another ground, or none; `bounds` is the photograph's rectangle."""
        self.prepareGeometryChange()
        self._stretches = () if ground is None else stretches_of(ground)
        self._bounds = bounds
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the photograph's rectangle with room for words, or nothing without a ground."""
        margin = max(self._bounds.width(), self._bounds.height())
        return self._bounds.adjusted(-margin, -margin, margin, margin) if self._stretches else QRectF()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw on the screen's own pixels, so that lines are sharp."""
        transform = painter.worldTransform()
        lines = [transform.map(stretch.line) for stretch in self._stretches]
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in lines:
            _draw_line(painter, line)
        for line, stretch in zip(lines, self._stretches, strict=True):
            if stretch.words:
                badge = badge_for(stretch.words, painter)
                badge.moveCenter(line.center())
                draw_badge(painter, badge, stretch.words, _COLOUR)
        painter.restore()


def _draw_line(painter: QPainter, line: QLineF) -> None:
    for colour, width in ((QColor(0, 0, 0, 150), _LINE_PX + 1.5), (_COLOUR, _LINE_PX)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_COLOUR)
    for end in (line.p1(), line.p2()):
        painter.drawEllipse(QPointF(end), _END_PX, _END_PX)
