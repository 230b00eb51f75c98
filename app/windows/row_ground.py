"""What lies under a row of a list: a quiet rounded ground where it is current or under the cursor."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

_CURRENT_OPACITY, _HOVERED_OPACITY = 0.22, 0.08


def draw_row_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw it in the palette's highlight; nothing under other rows."""
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not (is_selected or is_hovered):
        return
    colour = QColor(option.palette.color(QPalette.ColorRole.Highlight))
    colour.setAlphaF(_CURRENT_OPACITY if is_selected else _HOVERED_OPACITY)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(option.rect.adjusted(5, 1, -5, -1), 5, 5)
