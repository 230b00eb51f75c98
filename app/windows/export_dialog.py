"""Asks what to export, as what, and where to."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.exporting import ExportFormat
from app.words import mark, tr

_FORMATS: dict[ExportFormat, tuple[str, str]] = {
    "dataset": (
        mark("Dataset folder"),
        mark(
            "What this program trains on: the images and one dataset.json with points and what was verified."
        ),
    ),
    "tables": (
        mark("Counts for a spreadsheet"),
        mark("counts.csv and areas.csv, a line for each image and each area, and the same as counts.json."),
    ),
    "shanghaitech": (
        "ShanghaiTech",
        mark("Folders of images and GT_….mat files, which most programs for crowd counting read."),
    ),
}


@dataclass(frozen=True)
class ExportWish:
    """What the person chose."""

    format: ExportFormat
    folder: Path
    is_all: bool
    """All images with a count; else the shown one."""


class ExportDialog(QDialog):
    """Ends with `wish` set when it was accepted."""

    def __init__(self, suggested: Path, *, counted: int, shown_is_counted: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._suggested = suggested
        self._formats, self._scopes = QButtonGroup(self), QButtonGroup(self)
        self._format_buttons = {name: QRadioButton(tr(title)) for name, (title, _) in _FORMATS.items()}
        self._all = QRadioButton(
            tr("The one image with a count")
            if counted == 1
            else tr("All %Ln images with a count", "", counted)
        )
        self._one = QRadioButton(tr("The shown image"))
        self._one.setEnabled(shown_is_counted)
        self._folder = QLineEdit(str(suggested))
        self._folder.setAccessibleName(tr("Folder to write"))
        self._folder.textChanged.connect(self._on_folder_changed)
        self._hint = QLabel()
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._export = self._buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._arrange()
        self._all.setChecked(True)
        self._format_buttons["dataset"].setChecked(True)
        self._on_folder_changed()

    @property
    def wish(self) -> ExportWish:
        """What is chosen now."""
        chosen = next(name for name, button in self._format_buttons.items() if button.isChecked())
        return ExportWish(chosen, Path(self._folder.text()).expanduser(), self._all.isChecked())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(6)
        for name, button in self._format_buttons.items():
            self._formats.addButton(button)
            button.toggled.connect(self._on_folder_changed)
            column.addWidget(button)
            words = QLabel(tr(_FORMATS[name][1]))
            words.setWordWrap(True)
            words.setIndent(24)
            words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            column.addWidget(words)
        column.addSpacing(12)
        for scope in (self._all, self._one):
            self._scopes.addButton(scope)
            column.addWidget(scope)
        column.addSpacing(12)
        column.addWidget(QLabel(tr("Into a new folder")))
        row = QHBoxLayout()
        row.addWidget(self._folder, 1)
        browse = QPushButton(tr("Choose…"))
        browse.clicked.connect(self._on_browse)
        row.addWidget(browse)
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addSpacing(12)
        column.addWidget(self._buttons)
        self.setMinimumWidth(520)

    def _on_browse(self) -> None:
        parent = QFileDialog.getExistingDirectory(
            self, tr("Where the new folder shall lie"), str(self._suggested.parent)
        )
        if parent:
            self._folder.setText(str(Path(parent) / self._suggested.name))

    def _on_folder_changed(self) -> None:
        text = self._folder.text().strip()
        folder = Path(text).expanduser()
        is_taken = bool(text) and folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
        self._export.setEnabled(bool(text) and not is_taken)
        taken = tr("This folder is not empty. Choose another name, so that nothing is replaced.")
        kept = tr("Images are copied; the originals stay as they are.")
        self._hint.setText(taken if is_taken else "" if self._format_buttons["tables"].isChecked() else kept)
