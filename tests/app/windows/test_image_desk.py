"""What was asked for in one project never lands in another, whose images have the same numbers."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.document.project_file import ProjectFile
from app.tasks import ThreadTask
from app.windows.main_window import MainWindow
from tests.app.conftest import PATIENCE_MS
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
