"""The command palette: type a few letters of what is wanted, see its key, press Enter to have it done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.windows.fuzzy import fuzzy_score
from app.words import tr, without_letter

_WIDTH_PX = 560
_ROWS = 11
_ROW_PX = 32

_ACTION_ROLE = Qt.ItemDataRole.UserRole

_STYLE = """
#palette { background: palette(window); border: 1px solid palette(mid); border-radius: 10px; }
#palette QListWidget { background: transparent; }
"""

# A word of the tooltip fits less well than one of the action's own name.
_TIP_SHARE = 0.5


class CommandPalette(QFrame):
    """Searches actions, those that cannot be done now at the end and dimmed.

    A part of the window rather than a window: no window manager has a say in where the keys go.
    """

    def __init__(self, actions: Sequence[QAction], parent: QWidget, *, keys_to: QWidget) -> None:
        """Take what is searched; `keys_to` has the keys afterwards if who had them before is gone."""
        super().__init__(parent)
        self.setAccessibleName(tr("Commands"))
        self.setObjectName("palette")
        self.setStyleSheet(_STYLE)
        self._focus_before, self._keys_to = QApplication.focusWidget(), keys_to
        self._entries = list(actions)
        self._line, self._list = QLineEdit(), QListWidget()
        self._line.setPlaceholderText(tr("What shall be done?"))
        self._line.setAccessibleName(tr("Search commands"))
        self._line.textChanged.connect(self.search)
        self._line.installEventFilter(self)
        self._list.setAccessibleName(tr("Commands found"))
        self._list.setItemDelegate(_Row(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._line)
        column.addWidget(self._list)
        self.setFixedWidth(min(_WIDTH_PX, parent.width()))
        self.move((parent.width() - self.width()) // 2, parent.height() // 10)
        self.search("")

    def open(self) -> None:
        """Show it over the window and let letters come to it."""
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def titles(self) -> list[str]:
        """What is found, the best first."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def search(self, typed: str) -> None:
        """List what fits the typed letters, the best fit first."""
        found = [(score, action) for action in self._entries if (score := _fit(typed, action)) is not None]
        found.sort(key=lambda entry: (not entry[1].isEnabled(), -entry[0]))
        self._list.clear()
        for _score, action in found:
            row = QListWidgetItem(plain_text(action))
            row.setData(_ACTION_ROLE, action)
            if not action.isEnabled():
                row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(row)
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(min(max(self._list.count(), 1), _ROWS) * _ROW_PX + 4)
        self.adjustSize()

    def run_current(self) -> None:
        """Do what is marked."""
        row = self._list.currentItem()
        if row is not None:
            self._run(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move through the list and Enter choose while letters are typed; leaving closes."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._close()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run_current()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return True
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            QApplication.sendEvent(self._list, event)
            return True
        return False

    def _run(self, row: QListWidgetItem) -> None:
        action = row.data(_ACTION_ROLE)
        if not isinstance(action, QAction) or not action.isEnabled():
            return
        self._close()
        action.trigger()

    def _close(self) -> None:
        """Go, and give the keys back to who had them."""
        had_keys, before = self._line.hasFocus(), self._focus_before
        self.hide()
        if had_keys and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        elif had_keys:
            self._keys_to.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()


def plain_text(action: QAction) -> str:
    """Give an action's words without the mark of its menu key."""
    return without_letter(action.text())


def _fit(typed: str, action: QAction) -> float | None:
    by_name = fuzzy_score(typed, plain_text(action))
    if by_name is not None:
        return by_name
    by_tip = fuzzy_score(typed, f"{plain_text(action)} {action.toolTip()}") if len(typed) > 2 else None
    return None if by_tip is None else by_tip * _TIP_SHARE


class _Row(QStyledItemDelegate):
    """Draws an action: icon, words, tick where it is on, and its key at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override] # Qt's stub wants more
        return QSize(_WIDTH_PX - 40, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override] # as above
        action = index.data(_ACTION_ROLE)
        painter.save()
        is_marked = bool(option.state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        if is_marked:
            fill = QColor(palette.color(QPalette.ColorRole.Highlight))
            fill.setAlphaF(0.22)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        dim = palette.color(QPalette.ColorRole.PlaceholderText)
        action.icon().paint(painter, rect.adjusted(10, 7, 0, -7).left(), rect.top() + 7, 18, 18)
        words = rect.adjusted(40, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        keys = ", ".join(_native(keys) for keys in action.shortcuts())
        painter.setPen(dim)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, keys)
        is_enabled = action.isEnabled()
        painter.setPen(palette.color(QPalette.ColorRole.WindowText) if is_enabled else dim)
        text = plain_text(action) + (" ✓" if action.isChecked() else "")
        room = words.width() - QFontMetrics(painter.font()).horizontalAdvance(keys) - 16
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
