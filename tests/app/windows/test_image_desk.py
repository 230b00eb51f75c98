"""What was asked for in one project never lands in another, whose images have the same numbers."""

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.document.edits import add_points
from app.document.project_file import ProjectFile
from app.tasks import ThreadTask
from app.windows.export_dialog import ExportDialog, ExportWish
from app.windows.main_window import MainWindow
from engine.image_file import file_sha256
from tests.app import fake_worker
from tests.app.conftest import PATIENCE_MS, MakeWindow
from tests.app.document.examples import write_image


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    """Give a window on project `a`; project `b` beside it has an image of the same number, too."""
    for number, name in enumerate(("a", "b")):
        image = write_image(tmp_path / f"{name}.png", grey=number)
        with ProjectFile.create(tmp_path / f"{name}.crowd") as project:
            project.add_images([image])
    assert window.workspace.open_project(tmp_path / "a.crowd")
    return window


def test_files_found_after_another_project_was_opened_do_not_become_its_images(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = threading.Event()

    def find(_images: Sequence[object], folder: Path, _report: object) -> dict[int, Path]:
        assert may_end.wait(PATIENCE_MS / 1000)
        return {1: folder / "a.png"}

    monkeypatch.setattr("app.windows.image_desk.find_files", find)
    searches: list[ThreadTask] = []
    opened.workspace.opening.connect(searches.append)
    opened.image_desk.find_missing(opened.workspace.images, tmp_path)
    assert opened.workspace.open_project(tmp_path / "b.crowd")
    may_end.set()
    qtbot.waitUntil(lambda: searches[0].is_ended, timeout=PATIENCE_MS)
    assert [image.path.name for image in opened.workspace.images] == ["b.png"]


def test_images_are_put_back_into_the_project_they_were_taken_out_of_alone(
    opened: MainWindow, tmp_path: Path
) -> None:
    opened.image_desk.take_out()
    assert opened.message_bar.message is not None
    put_back = opened.message_bar.message.action
    assert put_back is not None
    assert opened.workspace.open_project(tmp_path / "b.crowd")
    opened.image_desk.take_out()
    put_back()
    assert opened.workspace.images == []
    assert "of another project" in opened.message_bar.message.text


@pytest.fixture
def two(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Give a window on a project of two images, the first shown."""
    assert window.workspace.new_project(tmp_path / "two.crowd")
    window.open([write_image(tmp_path / f"{number}.png", grey=number) for number in range(2)])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    return window


def test_a_file_that_became_another_picture_of_the_same_size_is_said_once(
    two: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    two.editor.add_at(20, 20)
    for number, grey in ((0, 200), (1, 201)):  # the second has no points that could be wrong
        write_image(tmp_path / f"{number}.png", grey=grey)
    _show(two, 2, qtbot)
    assert two.message_bar.message is None
    _show(two, 1, qtbot)
    assert two.message_bar.message is not None
    assert "0.png: the file is another one than when it was opened. If" in two.message_bar.message.text
    two.message_bar.close_message()
    _show(two, 2, qtbot)
    _show(two, 1, qtbot)
    assert two.message_bar.message is None
    assert [image.sha256 for image in two.workspace.images] == [
        file_sha256(tmp_path / "0.png"),
        file_sha256(tmp_path / "1.png"),
    ]


def test_an_image_marked_as_done_without_a_point_is_said_to_be_an_empty_scene(
    two: MainWindow,
) -> None:
    two.actions_by_name["mark_done"].trigger()
    assert two.workspace.images[0].count == 0
    assert two.message_bar.message is not None
    assert two.message_bar.message.text.startswith("1 image without a point marked as done")
    two.message_bar.close_message()
    two.actions_by_name["mark_done"].trigger()
    assert two.workspace.images[0].count is None
    two.editor.add_at(20, 20)
    two.actions_by_name["mark_done"].trigger()
    assert two.workspace.images[0].is_done
    assert two.message_bar.message is None


def test_the_panel_counts_nobody_on_an_empty_image_as_soon_as_it_is_done(two: MainWindow) -> None:
    assert _count_seen(two) == "Count: –"
    two.actions_by_name["mark_done"].trigger()
    assert _count_seen(two) == "Count: 0"
    two.actions_by_name["mark_done"].trigger()
    assert _count_seen(two) == "Count: –"


def _count_seen(window: MainWindow) -> str:
    names = [label.accessibleName() for label in window.count_panel.findChildren(QLabel)]
    return next(name for name in names if name.startswith("Count: "))


def test_a_copy_is_suggested_beside_the_project_or_else_beside_the_photograph(
    make_window: MakeWindow, two: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert two.image_desk.suggested_copy == tmp_path / "two-copy.crowd"
    other = make_window(fake_worker.count_at_once)
    other.open([tmp_path / "0.png"])
    qtbot.waitUntil(lambda: other.is_in_sight, timeout=PATIENCE_MS)
    assert other.image_desk.suggested_copy == tmp_path / f"{tmp_path.name}.crowd"


def test_who_saves_is_told_where_and_offered_a_copy_out_of_the_programs_own_place(
    make_window: MakeWindow, two: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = make_window()
    other.open([tmp_path / "0.png"])
    qtbot.waitUntil(lambda: other.is_in_sight, timeout=PATIENCE_MS)
    for window, offered in ((two, None), (other, other.actions_by_name["save_copy"].text())):
        window.actions_by_name["save"].trigger()
        message = window.message_bar.message
        assert message is not None
        assert message.text.startswith("Everything is saved already, in ")
        assert message.action_title == offered


def test_a_copy_lists_the_images_at_hand_without_those_of_earlier_days(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(2):
        window = make_window()
        window.open([write_image(tmp_path / f"{number}.png", grey=number)])
        qtbot.waitUntil(lambda window=window: window.is_in_sight, timeout=PATIENCE_MS)
        window.image_desk.save_copy(tmp_path / f"{number}.crowd")
        qtbot.waitUntil((tmp_path / f"{number}.crowd").exists, timeout=PATIENCE_MS)
        window.close()
    with ProjectFile.open(tmp_path / "1.crowd") as copy:
        assert [image.image_id for image in copy.images()] == [2]


def _show(window: MainWindow, image_id: int, qtbot: QtBot) -> None:
    window.workspace.show(image_id)
    qtbot.waitUntil(lambda: window.is_in_sight, timeout=PATIENCE_MS)


@pytest.mark.parametrize("door", ["canvas", "panel"])
def test_the_ground_is_that_of_the_image_on_which_the_dialog_was_opened(
    two: MainWindow, monkeypatch: pytest.MonkeyPatch, door: str
) -> None:
    def answer(_: object) -> bool:
        two.workspace.show(2)  # as when files that were being opened arrive meanwhile
        return True

    for module in ("area_control", "document_desk"):
        monkeypatch.setattr(f"app.windows.{module}.answered", answer)
    if door == "canvas":
        two.desk.areas.ground_tool.marked.emit([(10, 10), (90, 10)])
    else:
        two.document_desk.areas_panel.ground_wanted.emit()
    session = two.workspace.session
    assert session is not None
    assert session.document_of(1).ground is not None
    assert session.document_of(2).ground is None


def test_the_shown_image_that_is_exported_is_the_one_that_was_shown_when_that_was_chosen(
    two: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = two.workspace.session
    assert session is not None
    for image_id in (1, 2):
        session.push(add_points(session.document_of(image_id), np.array([5, 5])), image_id=image_id)
    wish = ExportWish("tables", tmp_path / "out", scope="shown")

    def answer(_: object) -> bool:
        two.workspace.show(2)
        return True

    monkeypatch.setattr("app.windows.commands.answered", answer)
    monkeypatch.setattr(ExportDialog, "wish", wish)
    two.commands.export()
    qtbot.waitUntil((tmp_path / "out").is_dir, timeout=PATIENCE_MS)
    assert "0.png" in (tmp_path / "out" / "counts.csv").read_text()
    assert "1.png" not in (tmp_path / "out" / "counts.csv").read_text()
