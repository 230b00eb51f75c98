"""How one row of the image list is drawn: a thumbnail, the name, a mark for the state, and the count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.appearance import is_dark
from app.windows.image_model import ImageListModel, ImageState
from app.windows.row_ground import draw_row_ground
from app.words import tr

_Index = QModelIndex | QPersistentModelIndex

_HEIGHT_EM = 3.3
_MARGIN_PX = 12
_MARK_PX = 4.0
_THUMBNAIL_WIDTH_EM = 3.2

_GREY, _BLUE, _GREEN, _RED = (
    ("#8a939d", "#8b949e"),
    ("#1f6fa8", "#58a6d6"),
    ("#12805c", "#35d0a5"),
    ("#b3261e", "#ff9d94"),
)

# State to colour (light, dark) and whether the mark is filled.
_MARKS = {
    ImageState.NEW: (_GREY, False),
    ImageState.WAITING: (_GREY, False),
    ImageState.COUNTING: (_BLUE, False),
    ImageState.COUNTED: (_BLUE, True),
    ImageState.IN_WORK: (_GREEN, False),
    ImageState.DONE: (_GREEN, True),
    ImageState.DAMAGED: (_RED, True),
    ImageState.MISSING: (_RED, False),
}
_IN_RED = (ImageState.DAMAGED, ImageState.MISSING)


class ImageRowPainter(QStyledItemDelegate):
    """Draws a thumbnail and two lines: name and count, and under the name the state."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a height for two lines with air around them."""
        return QSize(120, round(QFontMetrics(option.font).height() * _HEIGHT_EM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        state: ImageState = index.data(ImageListModel.STATE_ROLE)
        line = QFontMetrics(option.font).height()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        draw_row_ground(painter, option)
        inner = option.rect.adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
        frame = QRect(inner.left(), inner.top() + 5, round(_THUMBNAIL_WIDTH_EM * line), inner.height() - 10)
        _draw_thumbnail(painter, option.palette, frame, index.data(Qt.ItemDataRole.DecorationRole))
        words = inner.adjusted(frame.width() + 9, 0, 0, 0)
        words.setTop(inner.top() + (inner.height() - 2 * line - 2) // 2)
        count = index.data(ImageListModel.COUNT_ROLE)
        _draw_name(painter, option, words, index.data(), count, state)
        _draw_state(painter, option, words.adjusted(0, line + 2, 0, 0), state)
        painter.restore()


def _draw_thumbnail(painter: QPainter, palette: QPalette, frame: QRect, picture: QPixmap | None) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(frame), 4, 4)
    painter.fillPath(path, palette.color(QPalette.ColorRole.Midlight))
    if picture is None or picture.isNull():
        return
    # The middle part, so that all fill the same frame.
    scale = min(picture.width() / frame.width(), picture.height() / frame.height())
    part = QRectF(0, 0, frame.width() * scale, frame.height() * scale)
    part.moveCenter(QRectF(picture.rect()).center())
    painter.save()
    painter.setClipPath(path)
    painter.drawPixmap(QRectF(frame), picture, part)
    painter.restore()


def _draw_name(
    painter: QPainter, option: QStyleOptionViewItem, place: QRect, name: str, count: str, state: ImageState
) -> None:
    palette, metrics = option.palette, QFontMetrics(option.font)
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    count_width = QFontMetrics(bold).horizontalAdvance(count)
    width = place.width() - count_width - (10 if count else 0)
    text = palette.color(QPalette.ColorRole.Text)
    painter.setPen(_colour(state, palette) if state in _IN_RED else text)
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width)
    line = QRect(place.left(), place.top(), width, metrics.height())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)
    painter.setFont(bold)
    painter.setPen(text)
    line = QRect(place.right() - count_width, place.top(), count_width + 1, metrics.height())
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, count)
    painter.setFont(option.font)


def _draw_state(painter: QPainter, option: QStyleOptionViewItem, place: QRect, state: ImageState) -> None:
    line = QFontMetrics(option.font).height()
    colour = _colour(state, option.palette)
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(colour if _MARKS[state][1] else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(
        QPointF(place.left() + _MARK_PX, place.top() + line / 2), _MARK_PX - 0.8, _MARK_PX - 0.8
    )
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    words = QRect(place.left() + round(2 * _MARK_PX) + 6, place.top(), place.width() - 14, line)
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft, tr(state.value))


def _colour(state: ImageState, palette: QPalette) -> QColor:
    return QColor(_MARKS[state][0][is_dark(palette)])
