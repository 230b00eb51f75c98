"""What the person prefers: colours, network, device."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.language import LANGUAGE_NAMES
from app.settings import SettingsFile
from app.windows.panel_parts import add_row, rows
from app.words import mark, tr

_LANGUAGES = (("system", mark("Like the system")), *LANGUAGE_NAMES.items())
_SCHEMES = (("system", mark("Like the system")), ("light", mark("Light")), ("dark", mark("Dark")))
_NETWORKS = (
    ("auto", mark("AutoScale, and UEPNet where it must")),
    ("autoscale", mark("AutoScale (points)")),
    ("light", mark("Light network (points, fast)")),
    ("autoscale-density", mark("AutoScale density (count only)")),
    ("uepnet", mark("UEPNet (count only)")),
)
_DEVICES = (
    ("auto", mark("The fastest there is")),
    ("cpu", mark("Processor")),
    ("cuda", mark("NVIDIA graphics card (CUDA)")),
    ("mps", mark("Apple graphics (MPS)")),
)


class SettingsDialog(QDialog):
    """Each choice takes effect at once and is written to the settings file."""

    changed = Signal()

    def __init__(self, file: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._file = file
        values = file.values
        self._language = _choices(_LANGUAGES, values.language)
        self._spoken = values.language
        self._language_note = _note(tr("The program speaks it from its next start on."))
        self._language_note.setVisible(False)
        self._scheme = _choices(_SCHEMES, values.colour_scheme)
        self._network = _choices(_NETWORKS, values.network)
        self._device = _choices(_DEVICES, values.device)
        self._counts = QCheckBox(tr("Count an image when it is shown for the first time"))
        self._counts.setChecked(values.counts_on_opening)
        self._keeps_view = QCheckBox(tr("Keep zoom and place from one image to the next"))
        self._keeps_view.setChecked(values.keeps_view)
        form = rows()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        add_row(form, tr("Language"), self._language)
        form.addWidget(self._language_note, form.rowCount(), 1, 1, 2)
        add_row(form, tr("Colours"), self._scheme)
        add_row(form, tr("Network"), self._network)
        add_row(form, tr("Computes on"), self._device)
        for check in (self._counts, self._keeps_view):
            form.addWidget(check, form.rowCount(), 1, 1, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.addLayout(form)
        column.addSpacing(14)
        column.addWidget(_note(tr("Kept in {path}", path=file.path)))
        column.addSpacing(6)
        column.addWidget(buttons)
        self.setMinimumWidth(480)
        for box in (self._language, self._scheme, self._network, self._device):
            box.currentIndexChanged.connect(self._on_changed)
        self._counts.toggled.connect(self._on_changed)
        self._keeps_view.toggled.connect(self._on_changed)

    def _on_changed(self) -> None:
        values = self._file.values
        values.language = self._language.currentData()
        self._language_note.setVisible(values.language != self._spoken)
        values.colour_scheme = self._scheme.currentData()
        values.network = self._network.currentData()
        values.device = self._device.currentData()
        values.counts_on_opening = self._counts.isChecked()
        values.keeps_view = self._keeps_view.isChecked()
        self._file.save()
        self.changed.emit()


def _choices(entries: tuple[tuple[str, str], ...], chosen: str) -> QComboBox:
    box = QComboBox()
    for value, words in entries:
        box.addItem(tr(words), value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box


def _note(words: str) -> QLabel:
    note = QLabel(words)
    note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    note.setWordWrap(True)
    return note
