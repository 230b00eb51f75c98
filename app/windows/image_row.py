"""How one row of the image list is drawn: a mark for the state, the name, and the count at the right edge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.appearance import is_dark

_HEIGHT_EM = 3.3
_MARGIN_PX = 14
_MARK_PX = 4.0

# State to colour (light, dark) and whether the mark is filled.
_MARKS = {
    "not counted": ("#8a939d", "#8b949e", False),
    "waiting": ("#8a939d", "#8b949e", False),
    "counting…": ("#1f6fa8", "#58a6d6", False),
    "counted": ("#1f6fa8", "#58a6d6", True),
    "corrected": ("#12805c", "#35d0a5", True),
    "missing": ("#b3261e", "#ff9d94", True),
}


class ImageRowPainter(QStyledItemDelegate):
    """Draws two lines: name and count, and under the name the state."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a height for two lines with air around them."""
        return QSize(120, round(QFontMetrics(option.font).height() * _HEIGHT_EM))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        from app.windows.image_list import ImageListModel

        rect, palette = option.rect, option.palette
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, rect, palette, is_selected=is_selected, is_hovered=is_hovered)
        state = index.data(ImageListModel.STATE_ROLE).value
        line = QFontMetrics(option.font).height()
        top = rect.top() + (rect.height() - 2 * line - 2) // 2
        inner = rect.adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
        _draw_mark(painter, QPointF(inner.left() + _MARK_PX, top + line / 2), state, is_dark(palette))
        _draw_words(
            painter, option, inner, top, line, index.data(ImageListModel.COUNT_ROLE), index.data(), state
        )
        painter.restore()


def _draw_ground(
    painter: QPainter, rect: QRect, palette: QPalette, *, is_selected: bool, is_hovered: bool
) -> None:
    if not (is_selected or is_hovered):
        return
    colour = QColor(palette.color(QPalette.ColorRole.Highlight))
    colour.setAlphaF(0.22 if is_selected else 0.08)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect.adjusted(5, 1, -5, -1), 5, 5)


def _draw_mark(painter: QPainter, centre: QPointF, state: str, dark: bool) -> None:
    light_colour, dark_colour, is_filled = _MARKS[state]
    colour = QColor(dark_colour if dark else light_colour)
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(colour if is_filled else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, _MARK_PX - 0.8, _MARK_PX - 0.8)


def _draw_words(
    painter: QPainter,
    option: QStyleOptionViewItem,
    inner: QRect,
    top: int,
    line: int,
    count: str,
    name: str,
    state: str,
) -> None:
    palette, metrics = option.palette, QFontMetrics(option.font)
    left = inner.left() + round(2 * _MARK_PX) + 8
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    count_width = QFontMetrics(bold).horizontalAdvance(count)
    name_width = inner.right() - left - count_width - (10 if count else 0)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, name_width)
    painter.drawText(QRect(left, top, name_width, line), Qt.AlignmentFlag.AlignLeft, shown)
    painter.setFont(bold)
    painter.drawText(
        QRect(inner.right() - count_width, top, count_width + 1, line), Qt.AlignmentFlag.AlignRight, count
    )
    painter.setFont(option.font)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(
        QRect(left, top + line + 2, inner.right() - left, line), Qt.AlignmentFlag.AlignLeft, state
    )
