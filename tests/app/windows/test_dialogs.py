"""Dialogs: what is chosen takes effect, and nothing is replaced unasked."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from app.document.export import Exported
from app.document.project import ProjectImage
from app.exporting import exported_words
from app.settings import SettingsFile
from app.windows.about_dialog import AboutDialog
from app.windows.actions import ACTION_SPECS
from app.windows.export_dialog import ExportDialog, ExportWish
from app.windows.main_window import MainWindow
from app.windows.settings_dialog import SettingsDialog
from app.windows.shortcuts_dialog import ShortcutsDialog
from engine.annotations import read_dataset_folder
from engine.shanghaitech import read_shanghaitech
from tests.app.conftest import PATIENCE_MS


@pytest.fixture
def counted(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Give a window on two images, one of them with points."""
    for name in ("a.png", "b.png"):
        Image.new("RGB", (100, 80)).save(tmp_path / name)
    window.open([tmp_path / "a.png", tmp_path / "b.png"])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    window.editor.add_at(10.5, 20.5)
    return window


def test_a_dataset_folder_is_exported_with_the_points(
    counted: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "out"
    counted.commands.export_as(ExportWish(format="dataset", folder=folder, scope="counted"))
    qtbot.waitUntil(lambda: counted.message_bar.message is not None, timeout=PATIENCE_MS)
    assert counted.message_bar.message.text == (  # type: ignore[union-attr]
        f"Exported 1 image to {folder}."
        " Not marked as done: 1 of them; training learns from their accepted cells alone."
    )
    assert counted.message_bar.message.action_title == "Show the folder"  # type: ignore[union-attr]
    (image,) = read_dataset_folder(folder).images
    assert image.points.tolist() == [[10.5, 20.5]]


def test_shanghaitechs_layout_is_exported_while_editing_goes_on(
    counted: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "out"
    counted.actions_by_name["mark_done"].trigger()
    counted.commands.export_as(ExportWish(format="shanghaitech", folder=folder, scope="shown"))
    counted.editor.add_at(30, 30)
    qtbot.waitUntil(lambda: counted.message_bar.message is not None, timeout=PATIENCE_MS)
    (image,) = read_shanghaitech(folder).images
    assert [10.5, 20.5] in image.points.tolist()
    assert len(counted.editor.document.points) == 2  # type: ignore[union-attr] # it is shown


def test_an_export_that_cannot_be_written_is_said(counted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("in the way")
    counted.commands.export_as(
        ExportWish(format="dataset", folder=tmp_path / "file" / "out", scope="counted")
    )
    qtbot.waitUntil(lambda: counted.message_bar.message is not None, timeout=PATIENCE_MS)
    assert str(tmp_path / "file") in counted.message_bar.message.text  # type: ignore[union-attr]


def test_the_export_dialog_refuses_a_folder_that_is_not_empty(window: MainWindow, tmp_path: Path) -> None:
    images = [project_image(tmp_path, number) for number in (1, 2)]
    dialog = ExportDialog(tmp_path / "new", counted=images, shown=images[0], parent=window)
    export = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Export")
    line = dialog.findChildren(QLineEdit)[0]
    assert export.isEnabled()
    assert dialog.wish == ExportWish(format="dataset", folder=tmp_path / "new", scope="counted")
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "file").touch()
    line.setText(str(tmp_path / "taken"))
    assert not export.isEnabled()
    line.setText("")
    assert not export.isEnabled()


def test_the_export_dialog_says_what_becomes_of_images_that_are_not_done(
    window: MainWindow, tmp_path: Path
) -> None:
    images = [project_image(tmp_path, number, is_done=number == 1) for number in (1, 2, 3)]
    dialog = ExportDialog(tmp_path / "new", counted=images, shown=images[0], parent=window)

    def choose(button: str) -> str:
        next(one for one in dialog.findChildren(QRadioButton) if one.text() == button).click()
        words = [label.text() for label in dialog.findChildren(QLabel)]
        return next((text for text in words if "Marked as done" in text), "")

    assert choose("Dataset folder").startswith(
        "Marked as done: 1 of 3."
        " Of the others, training learns from the accepted cells of the review grid alone."
    )
    assert choose("ShanghaiTech").startswith("Marked as done: 1 of 3. The others are left out")
    assert choose("Counts for a spreadsheet") == ""
    choose("Dataset folder")
    assert choose("The shown image") == "Marked as done: 1 of 1."
    assert choose("1 image marked as done") == "Marked as done: 1 of 1."
    assert dialog.wish.scope == "done"


def test_those_marked_as_done_are_exported_alone(counted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    counted.workspace.show(2)
    qtbot.waitUntil(lambda: counted.is_in_sight, timeout=PATIENCE_MS)
    counted.editor.add_at(30, 30)
    counted.actions_by_name["mark_done"].trigger()
    counted.commands.export_as(ExportWish(format="dataset", folder=tmp_path / "out", scope="done"))
    qtbot.waitUntil(lambda: counted.message_bar.message is not None, timeout=PATIENCE_MS)
    (image,) = read_dataset_folder(tmp_path / "out").images
    assert (image.path.name, image.verified) == ("b.png", True)


def test_what_an_export_left_out_is_said(tmp_path: Path) -> None:
    exported = Exported(2, left_out=("a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg"), dropped_people=3)

    assert exported_words(exported, tmp_path) == (
        f"Exported 2 images to {tmp_path}. Left out, as not marked as done or counted without points:"
        " a.jpg, b.jpg, c.jpg and 2 more. Left out: 3 points in ignored areas."
    )


def project_image(folder: Path, number: int, *, is_done: bool = False) -> ProjectImage:
    return ProjectImage(
        image_id=number,
        path=folder / f"{number}.png",
        width=100,
        height=80,
        byte_size=1,
        sha256="",
        split=None,
        count=1,
        is_counted=True,
        is_edited=False,
        is_done=is_done,
    )


def test_no_dialog_outlives_its_answer(counted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    def answer(is_accepted: bool) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.accept() if is_accepted else dialog.reject()

    for name in ("settings", "shortcuts", "about", "export"):
        QTimer.singleShot(0, counted, lambda is_accepted=name == "export": answer(is_accepted))
        counted.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: not counted.findChildren(QDialog), timeout=PATIENCE_MS)
    qtbot.waitUntil((tmp_path / "crowdcount-export" / "dataset.json").exists, timeout=PATIENCE_MS)


def test_a_chosen_colour_scheme_is_kept(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    dialog = SettingsDialog(file, window)
    box = _box_with(dialog, "dark")
    with qtbot.waitSignal(dialog.changed):
        box.setCurrentIndex(box.findData("dark"))
    assert SettingsFile(file.path).values.colour_scheme == "dark"


def test_another_language_is_kept_and_said_to_come_with_the_next_start(
    window: MainWindow, tmp_path: Path
) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    dialog = SettingsDialog(file, window)
    note = next(label for label in dialog.findChildren(QLabel) if "next start" in label.text())
    assert note.isHidden()
    box = _box_with(dialog, "de")
    box.setCurrentIndex(box.findData("de"))
    assert SettingsFile(file.path).values.language == "de"
    assert not note.isHidden()


def test_a_key_can_be_chosen_and_is_taken_from_the_action_that_had_it(window: MainWindow) -> None:
    settings = window.settings.values
    dialog = ShortcutsDialog(settings, window.commands._on_keys_changed, window)
    dialog.choose("fit", QKeySequence("R"))
    assert window.actions_by_name["fit"].shortcut() == QKeySequence("R")
    assert window.actions_by_name["count"].shortcuts() == []
    assert "R" in window.actions_by_name["fit"].toolTip()
    assert SettingsFile(window.settings.path).values.shortcuts == {"count": "", "fit": "R"}


def test_keys_are_found_by_words(window: MainWindow) -> None:
    dialog = ShortcutsDialog(window.settings.values, lambda: None, window)
    dialog.findChildren(QLineEdit)[0].setText("previous image")
    table = dialog.findChildren(QTreeWidget)[0]
    rows = [table.topLevelItem(number) for number in range(table.topLevelItemCount())]
    shown = [row.text(0) for row in rows if row is not None and not row.isHidden()]
    assert shown == ["Previous image"]


def test_no_two_actions_share_a_key() -> None:
    keys = [key for spec in ACTION_SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_about_names_the_licence(window: MainWindow) -> None:
    AboutDialog(window).grab()


def _box_with(dialog: SettingsDialog, value: str) -> QComboBox:
    return next(box for box in dialog.findChildren(QComboBox) if box.findData(value) >= 0)
