"""What keys and mouse do, to look up by words, with keys that can be chosen anew."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.settings import Settings
from app.windows.actions import ACTION_SPECS, ActionSpec, keys_of
from app.windows.key_choice import choose_key, refusal, reset_key, shown_keys, words_of
from app.words import mark, tr

MOUSE_AND_FIXED_KEYS = (
    (mark("Zoom at the cursor"), mark("Wheel")),
    (mark("Move the photograph"), mark("Middle drag, Space + drag, drag beside points")),
    (mark("Add a point"), mark("Click")),
    (mark("Move a point, or all selected"), mark("Drag it")),
    (mark("Delete a point"), mark("Right click")),
    (mark("Select one point"), mark("Click it")),
    (mark("Select or deselect one more"), mark("Ctrl + click")),
    (mark("Select points in a box"), mark("Shift + drag")),
    (mark("Move the keyboard's cross"), mark("Arrows; Shift fine, Ctrl far")),
    (mark("Place or select at the cross"), mark("Enter")),
    (mark("Move selected points"), mark("Alt + arrows")),
    (mark("Accept a cell of the review grid"), mark("Space")),
    (mark("Let go of what is being done"), mark("Esc")),
)

_HINT = mark("Double-click a key to choose another.")


class ShortcutsDialog(QDialog):
    """A searchable table. A double click on a key lets the person type another."""

    def __init__(self, settings: Settings, on_changed: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and mouse"))
        self._settings, self._on_changed = settings, on_changed
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search"))
        self._search.setAccessibleName(tr("Search keys"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search)
        self._table = _table()
        self._rows = {spec.name: _add_row(self._table, spec) for spec in ACTION_SPECS}
        self._table.itemDoubleClicked.connect(lambda row, _column: self._type_key(row))
        self._table.currentItemChanged.connect(lambda *_: self._refresh_buttons())
        self._told = QLabel(tr(_HINT))
        self._told.setWordWrap(True)
        self._told.setMinimumHeight(2 * self._told.fontMetrics().height())
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._change = _button(tr("Another key…"), lambda: self._type_key(self._table.currentItem()))
        self._none = _button(tr("No key"), self._on_none)
        self._reset = _button(tr("Usual key"), self._on_reset)
        self._reset_all = _button(tr("All usual keys"), self._on_reset_all)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self._change, self._none, self._reset, self._reset_all):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        for widget in (self._search, self._table, self._told):
            column.addWidget(widget)
        column.addLayout(row)
        self.resize(680, 660)
        self._show_keys()

    @property
    def told(self) -> str:
        """What is said under the table."""
        return self._told.text()

    def choose(self, name: str, keys: QKeySequence) -> None:
        """Give an action another key, and take that key from the action that had it."""
        why_not = refusal(keys)
        if why_not is not None:
            self._show_keys(why_not)
            return
        self._changed(choose_key(self._settings, name, keys))

    def reset(self, name: str) -> None:
        """Give an action its usual keys back."""
        self._changed(reset_key(self._settings, name))

    def _show_keys(self, told: str = "") -> None:
        for name, row in self._rows.items():
            row.setText(1, shown_keys(self._keys_of(name)))
            font = row.font(1)
            font.setBold(name in self._settings.shortcuts)
            row.setFont(1, font)
        self._told.setText(told or tr(_HINT))
        self._on_search(self._search.text())
        self._refresh_buttons()

    def _keys_of(self, name: str) -> list[QKeySequence]:
        spec = next(spec for spec in ACTION_SPECS if spec.name == name)
        return keys_of(spec, self._settings.shortcuts)

    def _changed(self, told: str) -> None:
        self._on_changed()
        self._show_keys(told)

    def _on_search(self, text: str) -> None:
        for number in range(self._table.topLevelItemCount()):
            row = self._table.topLevelItem(number)
            if row is not None:
                words = f"{row.text(0)} {row.text(1)} {row.toolTip(0)}".lower()
                row.setHidden(not all(part in words for part in text.lower().split()))

    def _type_key(self, row: QTreeWidgetItem | None) -> None:
        name = self._name_of(row)
        if name is None or row is None:
            return
        before = next(iter(self._keys_of(name)), QKeySequence())
        editor = QKeySequenceEdit(before)
        editor.setAccessibleName(tr("Key of {action}", action=row.text(0)))
        editor.setMaximumSequenceLength(1)
        editor.editingFinished.connect(lambda: self._on_typed(name, before, editor))
        self._table.setItemWidget(row, 1, editor)
        editor.setFocus()

    def _on_typed(self, name: str, before: QKeySequence, editor: QKeySequenceEdit) -> None:
        """Take another key over; who only looked at the present one changes nothing."""
        editor.blockSignals(True)  # it would end once more when it loses the keys
        if editor.hasFocus():
            self._table.setFocus()
        self._table.removeItemWidget(self._rows[name], 1)
        keys = editor.keySequence()
        if not keys.isEmpty() and keys != before:
            self.choose(name, keys)

    def _refresh_buttons(self) -> None:
        name = self._name_of(self._table.currentItem())
        self._change.setEnabled(name is not None)
        self._none.setEnabled(name is not None and bool(self._keys_of(name)))
        self._reset.setEnabled(name in self._settings.shortcuts)
        self._reset_all.setEnabled(bool(self._settings.shortcuts))

    def _on_none(self) -> None:
        name = self._name_of(self._table.currentItem())
        if name is not None:
            self.choose(name, QKeySequence())

    def _on_reset(self) -> None:
        name = self._name_of(self._table.currentItem())
        if name is not None:
            self.reset(name)

    def _on_reset_all(self) -> None:
        if not self._is_sure():
            return
        self._settings.shortcuts.clear()
        self._changed(tr("Every action has its usual keys."))

    def _is_sure(self) -> bool:
        """Ask before keys are forgotten that nobody can bring back but one by one."""
        words = tr("Forget the keys that you chose for %Ln action(s)?", "", len(self._settings.shortcuts))
        asking = QMessageBox(QMessageBox.Icon.Question, tr("All usual keys"), words, parent=self)
        forget = asking.addButton(tr("All usual keys"), QMessageBox.ButtonRole.AcceptRole)
        asking.addButton(QMessageBox.StandardButton.Cancel)
        asking.exec()
        asking.deleteLater()
        return asking.clickedButton() is forget

    @staticmethod
    def _name_of(row: QTreeWidgetItem | None) -> str | None:
        name = None if row is None else row.data(1, Qt.ItemDataRole.UserRole)
        return None if name is None else str(name)


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setColumnCount(2)
    table.setHeaderLabels([tr("What"), tr("How")])
    table.setAccessibleName(tr("Keys and mouse"))
    table.setRootIsDecorated(False)
    table.setAlternatingRowColors(True)
    table.setExpandsOnDoubleClick(False)
    table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    for what, how in MOUSE_AND_FIXED_KEYS:
        row = QTreeWidgetItem(table, [tr(what), tr(how)])
        row.setToolTip(1, tr(how))
    return table


def _add_row(table: QTreeWidget, spec: ActionSpec) -> QTreeWidgetItem:
    row = QTreeWidgetItem(table, [words_of(spec)])
    row.setToolTip(0, tr(spec.tip))
    row.setData(1, Qt.ItemDataRole.UserRole, spec.name)
    return row


def _button(words: str, do: Callable[[], None]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: do())
    return button
