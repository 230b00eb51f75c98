"""Words on a dark badge in the scene, the same size at any zoom."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

_FONT_PX = 13
_GROUND = QColor(18, 22, 28, 225)
_ROUNDING_PX = 3


def badge_for(words: str, painter: QPainter) -> QRectF:
    """Give the badge that words need, to be moved where it belongs; in pixels of the screen."""
    metrics = QFontMetricsF(_font(painter))
    return QRectF(0, 0, metrics.horizontalAdvance(words) + 12, metrics.height() + 5)


def draw_badge(painter: QPainter, badge: QRectF, words: str, colour: QColor) -> None:
    """Draw words on their badge with a painter of the screen's own pixels."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(badge, _ROUNDING_PX, _ROUNDING_PX)
    painter.setFont(_font(painter))
    painter.setPen(colour)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


def _font(painter: QPainter) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(_FONT_PX)
    font.setWeight(QFont.Weight.DemiBold)
    return font
