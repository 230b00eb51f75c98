"""Dense regions and counted areas in the scene: outlines with words that keep their size at any zoom."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.badge import badge_for, draw_badge
from app.words import factor, number, tr
from engine.prediction import Box, CountedArea, DenseRegion

_LINE_PX = 2.0
_REGION_COLOUR = "#ffffff"
_AREA_COLOUR = "#e69f00"

# On the screen a badge reaches no farther than this from the corner that it lies in.
_BADGE_REACH_PX = 240


@dataclass(frozen=True)
class Outline:
    """A box to draw, and the words on it."""

    box: QRectF
    text: str
    is_dashed: bool
    colour: str


def outlines_of(regions: Sequence[DenseRegion], areas: Sequence[CountedArea]) -> list[Outline]:
    """Give dense regions with their scale factor, and areas without points with their count."""
    drawn = [Outline(to_rect(region.box), _region_words(region), True, _REGION_COLOUR) for region in regions]
    drawn += [Outline(to_rect(area.box), _area_words(area), False, _AREA_COLOUR) for area in areas]
    return drawn


def to_rect(box: Box) -> QRectF:
    """Give a box as Qt has it."""
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)


def _region_words(region: DenseRegion) -> str:
    """Give the factor, and the people of the first pass and of the second."""
    before, after = number(region.count_before), number(region.count)
    return f"×{factor(region.scale_factor)}   {before} → {after}"


def _area_words(area: CountedArea) -> str:
    return tr("{people} counted", people=number(area.count))


def badge_place(badge: QRectF, box: QRectF, seen: QRectF) -> QPointF:
    """Give where a badge's corner lies: in its box's upper left one, or in that of the part that is seen.

    It stays on its box as far as that is larger, and scrolls out of sight with it.
    """
    left = min(max(box.left(), seen.left()), max(box.left(), box.right() - badge.width()))
    top = min(max(box.top(), seen.top()), max(box.top(), box.bottom() - badge.height()))
    return QPointF(left, top)


class RegionsItem(QGraphicsItem):
    """Draws outlines; the line's width and the words keep their size on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._outlines: list[Outline] = []
        self._bounds = QRectF()
        self._seen = QRectF()

    def set_outlines(self, outlines: list[Outline], bounds: QRectF) -> None:
        """Draw these; `bounds` is the photograph's rectangle."""
        self.prepareGeometryChange()
        self._outlines = outlines
        self._bounds = bounds
        self.update()

    def follow_view(self, seen: QRectF, zoom: float) -> None:
        """Draw words anew where they were and where they are: scrolling moved them with the photograph."""
        reach = _BADGE_REACH_PX / zoom
        for part in (self._seen, seen):
            for outline in self._outlines:
                corner = outline.box.intersected(part).topLeft()
                self.update(QRectF(corner, corner).adjusted(-reach, -reach, reach, reach))
        self._seen = seen

    def boundingRect(self) -> QRectF:
        """Give the photograph's rectangle with room for words beside small boxes."""
        margin = max(self._bounds.width(), self._bounds.height())
        return self._bounds.adjusted(-margin, -margin, margin, margin) if self._outlines else QRectF()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw on the screen's own pixels, so that lines are sharp."""
        transform = painter.worldTransform()
        seen = QRectF(painter.viewport() if widget is None else widget.rect())
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for outline in self._outlines:
            _draw(painter, outline, transform.mapRect(outline.box), seen)
        painter.restore()


def _draw(painter: QPainter, outline: Outline, box: QRectF, seen: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 150), _LINE_PX + 2))
    painter.drawRoundedRect(box, 3, 3)
    pen = QPen(QColor(outline.colour), _LINE_PX)
    if outline.is_dashed:
        pen.setDashPattern([5, 3])
    painter.setPen(pen)
    painter.drawRoundedRect(box, 3, 3)
    badge = badge_for(outline.text, painter)
    badge.moveTopLeft(badge_place(badge, box, seen))
    draw_badge(painter, badge, outline.text, QColor(outline.colour))
