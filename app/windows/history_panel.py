"""What was done to the shown image, step by step; a click goes to any of them."""

from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.session import Session
from app.windows.row_ground import draw_row_ground
from app.words import mark, tr

_Index = QModelIndex | QPersistentModelIndex

_BEGINNING = mark("The image as it came")
_MARGIN_PX = 14
_ROW_HEIGHT_EM = 1.7


class HistoryModel(QAbstractListModel):
    """One row for the beginning and one for each step. Reads steps as rows are drawn: there may be many."""

    TIME_ROLE = Qt.ItemDataRole.UserRole + 1
    IS_DONE_ROLE = Qt.ItemDataRole.UserRole + 2
    IS_LAST_ROLE = Qt.ItemDataRole.UserRole + 3

    def __init__(self) -> None:
        super().__init__()
        self._session: Session | None = None
        self._count = 0

    def show(self, session: Session | None, *, is_other_image: bool) -> None:
        """Take what changed; rows stay where they are as long as the image is the same."""
        count = 0 if session is None or session.document is None else session.step_count + 1
        if is_other_image or session is not self._session:
            self.beginResetModel()
            self._session, self._count = session, count
            self.endResetModel()
        elif count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        if count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Give how many rows there are."""
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give one thing that a row shows."""
        row, session = index.row(), self._session
        if session is None or not 0 <= row <= session.step_count:
            return None
        step = session.step_at(row) if row else None
        title = tr(_BEGINNING) if step is None else step.title
        is_done = row <= session.step
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return title if is_done else tr("{step}, undone", step=title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return title if step is None else f"{title}\n{_moment(step.at, is_long=True)}".strip()
        if role == self.TIME_ROLE:
            return "" if step is None else _moment(step.at, is_long=False)
        if role == self.IS_DONE_ROLE:
            return is_done
        if role == self.IS_LAST_ROLE:
            return row == session.step
        return None


class HistoryPanel(QWidget):
    """The steps of the shown image as a list, the one in force last marked."""

    step_chosen = Signal(int)
    """The person wants so many steps to be in force."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HistoryModel()
        # A table, as a list view asks for each of its rows whenever one is added: 90 ms for 60,000 steps.
        self._view = QTableView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(_StepPainter(self._view))
        self._view.setShowGrid(False)
        self._view.setSelectionMode(QTableView.SelectionMode.NoSelection)  # the step in force is marked
        self._view.horizontalHeader().hide()
        self._view.horizontalHeader().setStretchLastSection(True)
        rows = self._view.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self._view.fontMetrics().height() * _ROW_HEIGHT_EM))
        self._view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._view.setFrameShape(QTableView.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setTabKeyNavigation(False)
        self._view.setAccessibleName(tr("Steps done to this image"))
        self._view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._view.setMouseTracking(True)
        self._view.clicked.connect(self._on_chosen)
        self._view.activated.connect(self._on_chosen)
        self._empty = QLabel(tr("Nothing was done to this image yet.\nEvery step will be listed here."))
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(16, 6, 16, 10)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._view)

    @property
    def model(self) -> HistoryModel:
        """The rows."""
        return self._model

    def show_history(self, session: Session | None, *, is_other_image: bool = False) -> None:
        """Show the shown image's steps, the one in force last marked and in sight."""
        self._model.show(session, is_other_image=is_other_image)
        has_steps = session is not None and session.document is not None and session.step_count > 0
        self._pages.setCurrentWidget(self._view if has_steps else self._empty)
        if session is not None and has_steps:
            current = self._model.index(session.step)
            self._view.setCurrentIndex(current)
            self._view.scrollTo(current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the step in force in sight; a panel behind another one's tab has no size to speak of."""
        super().resizeEvent(event)
        self._view.scrollTo(self._view.currentIndex())

    def _on_chosen(self, index: QModelIndex) -> None:
        self.step_chosen.emit(index.row())


class _StepPainter(QStyledItemDelegate):
    """Draws a step and when it was done; what was undone is pale."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        if index.data(HistoryModel.IS_LAST_ROLE):
            option.state |= QStyle.StateFlag.State_Selected
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_row_ground(painter, option)
        inner = option.rect.adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
        metrics, palette = QFontMetrics(option.font), option.palette
        time = index.data(HistoryModel.TIME_ROLE)
        time_width = metrics.horizontalAdvance(time) + (10 if time else 0)
        title = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width() - time_width)
        is_done = index.data(HistoryModel.IS_DONE_ROLE)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(
            palette.color(QPalette.ColorRole.Text if is_done else QPalette.ColorRole.PlaceholderText)
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, title)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, time)
        painter.restore()


def _moment(at: str, *, is_long: bool) -> str:
    """Give a step's time as the wall clock here has it; of earlier days the day."""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except ValueError:  # nobody noted it
        return ""
    if is_long:
        return moment.strftime("%Y-%m-%d %H:%M:%S")
    is_today = moment.date() == datetime.now().astimezone().date()
    return moment.strftime("%H:%M" if is_today else "%Y-%m-%d")
