"""Asks what to export, as what, and where to."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

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

from app.document.project import ProjectImage
from app.exporting import ExportFormat
from app.words import mark, number, tr

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

# What becomes of images that are not marked as done.
_OF_OTHERS: dict[ExportFormat, str] = {
    "dataset": mark("Of the others, training learns from the accepted cells of the review grid alone."),
    "shanghaitech": mark("The others are left out, as this layout cannot say that nobody checked them."),
}


ExportScope = Literal["counted", "done", "shown"]


@dataclass(frozen=True)
class ExportWish:
    """What the person chose."""

    format: ExportFormat
    folder: Path
    scope: ExportScope
    """All images with a count, those of them that are marked as done, or the shown one."""


class ExportDialog(QDialog):
    """Ends with `wish` set when it was accepted."""

    def __init__(
        self,
        suggested: Path,
        *,
        counted: Sequence[ProjectImage],
        shown: ProjectImage | None,
        parent: QWidget,
    ) -> None:
        """Ask about the images with a count, of which the shown one is one if it is given."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._suggested, self._counted, self._shown = suggested, counted, shown
        self._formats, self._scopes = QButtonGroup(self), QButtonGroup(self)
        self._format_buttons = {name: QRadioButton(tr(title)) for name, (title, _) in _FORMATS.items()}
        self._all = QRadioButton(
            tr("The one image with a count")
            if len(counted) == 1
            else tr("All %Ln images with a count", "", len(counted))
        )
        done = sum(image.is_done for image in counted)
        self._done = QRadioButton(tr("%Ln image(s) marked as done", "", done))
        self._done.setEnabled(done > 0)
        self._one = QRadioButton(tr("The shown image"))
        self._one.setEnabled(shown is not None)
        self._folder = QLineEdit(str(suggested))
        self._folder.setAccessibleName(tr("Folder to write"))
        self._folder.textChanged.connect(self._on_choice_changed)
        self._verified, self._hint = QLabel(), QLabel()
        self._verified.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._export = self._buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._all.setChecked(True)
        self._format_buttons["dataset"].setChecked(True)
        self._arrange()
        self._on_choice_changed()

    @property
    def wish(self) -> ExportWish:
        """What is chosen now."""
        chosen = next(name for name, button in self._format_buttons.items() if button.isChecked())
        scope: ExportScope = (
            "counted" if self._all.isChecked() else "done" if self._done.isChecked() else "shown"
        )
        return ExportWish(chosen, Path(self._folder.text()).expanduser(), scope)

    def _images_of(self, wish: ExportWish) -> list[ProjectImage]:
        """Give the images that a wish means."""
        if wish.scope == "shown":
            return [image for image in (self._shown,) if image is not None]
        return [image for image in self._counted if wish.scope == "counted" or image.is_done]

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(6)
        for name, button in self._format_buttons.items():
            self._formats.addButton(button)
            button.toggled.connect(self._on_choice_changed)
            column.addWidget(button)
            words = QLabel(tr(_FORMATS[name][1]))
            words.setWordWrap(True)
            words.setIndent(24)
            words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            column.addWidget(words)
        column.addSpacing(12)
        for scope in (self._all, self._done, self._one):
            self._scopes.addButton(scope)
            scope.toggled.connect(self._on_choice_changed)
            column.addWidget(scope)
        column.addWidget(self._verified)
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

    def _on_choice_changed(self) -> None:
        self._verified.setText(self._words_about_verified())
        text = self._folder.text().strip()
        folder = Path(text).expanduser()
        is_taken = bool(text) and folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
        self._export.setEnabled(bool(text) and not is_taken)
        taken = tr("This folder is not empty. Choose another name, so that nothing is replaced.")
        kept = tr("Images are copied; the originals stay as they are.")
        self._hint.setText(taken if is_taken else "" if self._format_buttons["tables"].isChecked() else kept)

    def _words_about_verified(self) -> str:
        """Say how many of the images are marked as done, and what becomes of the others."""
        wish = self.wish
        if wish.format == "tables":
            return ""
        images = self._images_of(wish)
        done = sum(image.is_done for image in images)
        words = tr("Marked as done: {done} of {all}.", done=number(done), all=number(len(images)))
        if done == len(images):
            return words
        words += " " + tr(_OF_OTHERS[wish.format])
        return words + " " + tr("Mark an image as done once each of its people has a point.")
