"""What keys and mouse do, to look up by words, with keys that can be chosen anew."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.settings import Settings
from app.windows.actions import ACTION_SPECS, keys_of

MOUSE_AND_FIXED_KEYS = (
    ("Zoom at the cursor", "Wheel"),
    ("Move the photograph", "Middle drag, Space + drag, drag beside points"),
    ("Add a point", "Click"),
    ("Move a point, or all selected", "Drag it"),
    ("Delete a point", "Right click"),
    ("Select one point", "Click it"),
    ("Select or deselect one more", "Ctrl + click"),
    ("Select points in a box", "Shift + drag"),
    ("Move the keyboard's cross", "Arrows; Shift fine, Ctrl far"),
    ("Place or select at the cross", "Enter"),
    ("Move selected points", "Alt + arrows"),
    ("Let go of what is being done", "Esc"),
)


class ShortcutsDialog(QDialog):
    """A searchable table. A double click on a key lets the person type another."""

    def __init__(self, settings: Settings, on_changed: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys and mouse")
        self._settings, self._on_changed = settings, on_changed
        self._search = QLineEdit()
        self._search.setPlaceholderText("Search")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search)
        self._table = QTreeWidget()
        self._table.setColumnCount(2)
        self._table.setHeaderLabels(["What", "How"])
        self._table.setRootIsDecorated(False)
        self._table.setAlternatingRowColors(True)
        self._table.itemDoubleClicked.connect(self._on_double_click)
        header = self._table.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        hint = QLabel("Double-click a key to choose another; an empty one takes it away.")
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        reset = buttons.addButton("Usual keys", QDialogButtonBox.ButtonRole.ResetRole)
        reset.setAutoDefault(False)
        reset.clicked.connect(self._on_reset)
        column = QVBoxLayout(self)
        for widget in (self._search, self._table, hint, buttons):
            column.addWidget(widget)
        self.resize(660, 640)
        self._fill()

    def _fill(self) -> None:
        self._table.clear()
        for what, how in MOUSE_AND_FIXED_KEYS:
            self._table.addTopLevelItem(QTreeWidgetItem([what, how]))
        for spec in ACTION_SPECS:
            keys = ", ".join(
                key.toString(QKeySequence.SequenceFormat.NativeText)
                for key in keys_of(spec, self._settings.shortcuts)
            )
            row = QTreeWidgetItem([spec.text.replace("&", "").rstrip("…"), keys])
            row.setToolTip(0, spec.tip)
            row.setData(1, Qt.ItemDataRole.UserRole, spec.name)
            self._table.addTopLevelItem(row)
        self._on_search(self._search.text())

    def _on_search(self, text: str) -> None:
        for number in range(self._table.topLevelItemCount()):
            row = self._table.topLevelItem(number)
            if row is not None:
                words = f"{row.text(0)} {row.text(1)}".lower()
                row.setHidden(not all(part in words for part in text.lower().split()))

    def _on_double_click(self, row: QTreeWidgetItem, _column: int) -> None:
        name = row.data(1, Qt.ItemDataRole.UserRole)
        if name is None:
            return
        editor = QKeySequenceEdit()
        editor.setMaximumSequenceLength(1)
        editor.editingFinished.connect(lambda: self.choose(str(name), editor.keySequence()))
        self._table.setItemWidget(row, 1, editor)
        editor.setFocus()

    def choose(self, name: str, keys: QKeySequence) -> None:
        """Give an action another key, and take that key from the action that had it."""
        text = keys.toString(QKeySequence.SequenceFormat.PortableText)
        for spec in ACTION_SPECS:
            others = [key.toString() for key in keys_of(spec, self._settings.shortcuts)]
            if spec.name != name and text in others:
                self._settings.shortcuts[spec.name] = " ".join(key for key in others if key != text)
        self._settings.shortcuts[name] = text
        self._on_changed()
        self._fill()

    def _on_reset(self) -> None:
        self._settings.shortcuts.clear()
        self._on_changed()
        self._fill()
