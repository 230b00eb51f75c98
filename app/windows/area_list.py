"""The areas of the shown image as rows: a swatch, the name, the people, and under them what else is known."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.appearance import is_dark
from app.document.area_counts import AreaCount
from app.windows.area_words import details_text, people_text, prediction_text, spoken_text, tooltip
from app.windows.row_ground import draw_row_ground

_Index = QModelIndex | QPersistentModelIndex

_MARGIN_PX = 14
_SWATCH_PX = 11
_GAP_PX = 2

# Light and dark ground. The same hues as the outlines on the photograph.
_COLOURS = {"count": ("#12805c", "#35d0a5"), "ignore": ("#6b7580", "#c9ced5")}


class AreaListModel(QAbstractListModel):
    """Rows of `AreaCount`; the name can be edited."""

    COUNT_ROLE = Qt.ItemDataRole.UserRole + 1

    renamed = Signal(int, str)
    """The person gave an area another name: its id and the name."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: tuple[AreaCount, ...] = ()

    def set_counts(self, counts: tuple[AreaCount, ...]) -> None:
        """Take what changed; rows stay where they are as long as the areas are the same."""
        ids = [count.area.area_id for count in counts]
        if ids != [count.area.area_id for count in self._counts]:
            self.beginResetModel()
            self._counts = counts
            self.endResetModel()
        elif counts != self._counts:
            self._counts = counts
            self.dataChanged.emit(self.index(0), self.index(len(counts) - 1))

    def count_at(self, index: _Index) -> AreaCount | None:
        """Give a row's area."""
        return self._counts[index.row()] if index.isValid() else None

    def index_of(self, area_id: int | None) -> QModelIndex:
        """Give an area's row; an invalid one if it has none."""
        for row, count in enumerate(self._counts):
            if count.area.area_id == area_id:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Give how many areas there are."""
        return 0 if parent.isValid() else len(self._counts)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let names be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give one thing that a row shows."""
        count = self.count_at(index)
        if count is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return count.area.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(count)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_text(count)
        return count if role == self.COUNT_ROLE else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's
        """Ask for another name; the row changes when the document did."""
        count = self.count_at(index)
        if count is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.renamed.emit(count.area.area_id, str(value))
        return True


class AreaRowPainter(QStyledItemDelegate):
    """Draws a row in three lines, and edits the name in the first."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a height for the lines with air around them."""
        count = index.data(AreaListModel.COUNT_ROLE)
        lines = 2 if isinstance(count, AreaCount) and not _last_line(count) else 3
        return QSize(120, lines * (_line(option) + _GAP_PX) + 14)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802
        """Lay the editor over the name."""
        inner = _inner(option)
        editor.setGeometry(inner.left() - 4, inner.top() - 3, inner.width() + 8, _line(option) + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        count = index.data(AreaListModel.COUNT_ROLE)
        if not isinstance(count, AreaCount):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_row_ground(painter, option)
        inner, line = _inner(option), _line(option)
        _draw_swatch(painter, option, count, inner)
        people = people_text(count)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(bold).horizontalAdvance(people)
        _draw(
            painter,
            option,
            QRect(inner.left(), inner.top(), inner.width() - width - 10, line),
            count.area.name,
        )
        painter.setFont(bold)
        painter.drawText(inner.right() - width, inner.top() + QFontMetrics(bold).ascent(), people)
        painter.setFont(option.font)
        for number, text in enumerate((details_text(count), _last_line(count)), start=1):
            place = QRect(inner.left(), inner.top() + number * (line + _GAP_PX), inner.width(), line)
            _draw(painter, option, place, text, is_quiet=True)
        painter.restore()


def area_colour(kind: str, palette: QPalette) -> QColor:
    """Give the colour in which areas of a kind are shown."""
    return QColor(_COLOURS[kind][is_dark(palette)])


def _inner(option: QStyleOptionViewItem) -> QRect:
    return option.rect.adjusted(_MARGIN_PX + _SWATCH_PX + 8, 8, -_MARGIN_PX, -6)


def _last_line(count: AreaCount) -> str:
    return count.remark or prediction_text(count)


def _line(option: QStyleOptionViewItem) -> int:
    return QFontMetrics(option.font).height()


def _draw_swatch(painter: QPainter, option: QStyleOptionViewItem, count: AreaCount, inner: QRect) -> None:
    colour = area_colour(count.area.kind, option.palette)
    top = inner.top() + (_line(option) - _SWATCH_PX) // 2
    painter.setPen(QPen(colour, 1.6))
    fill = QColor(colour)
    fill.setAlphaF(0.25)
    painter.setBrush(fill)
    painter.drawRoundedRect(option.rect.left() + _MARGIN_PX, top, _SWATCH_PX, _SWATCH_PX, 2, 2)


def _draw(
    painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str, *, is_quiet: bool = False
) -> None:
    role = QPalette.ColorRole.PlaceholderText if is_quiet else QPalette.ColorRole.Text
    painter.setPen(option.palette.color(role))
    shown = QFontMetrics(option.font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
