"""Which project the images land in that are being read."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.document.project import ImageFacts, describe_pages
from app.document.project_file import ProjectFile
from app.messages import Messages
from app.project_work import ProjectWork
from app.tasks import ThreadTask
from app.workspace import Workspace
from tests.app.conftest import PATIENCE_MS
from tests.app.document.examples import write_image


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    opened = Workspace(Messages())
    yield opened
    opened.close()


@pytest.fixture
def may_read(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Let files be described only once this is set."""
    event = threading.Event()

    def describe(path: Path) -> tuple[ImageFacts, ...]:
        assert event.wait(PATIENCE_MS / 1000)
        return describe_pages(path)

    monkeypatch.setattr("app.workspace.describe_pages", describe)
    return event


def _opening(workspace: Workspace, path: Path) -> ThreadTask:
    tasks: list[ThreadTask] = []
    connection = workspace.opening.connect(tasks.append)
    workspace.open([path])
    workspace.opening.disconnect(connection)
    return tasks[0]


def test_images_that_are_read_when_another_project_is_opened_do_not_land_there(
    workspace: Workspace, may_read: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    assert workspace.new_project(tmp_path / "a.crowd")
    task = _opening(workspace, write_image(tmp_path / "photo.png"))
    assert workspace.new_project(tmp_path / "b.crowd")
    may_read.set()
    qtbot.waitUntil(lambda: task.is_ended, timeout=PATIENCE_MS)
    assert workspace.session is not None
    assert workspace.session.project.images() == []


def test_a_folder_and_a_project_open_at_the_first_image_that_is_not_done(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    photos = tmp_path / "photos"
    for number in range(3):
        write_image(photos / f"{number}.png", grey=number)

    def shown_after_opening(path: Path) -> int | None:
        task = _opening(workspace, path)
        qtbot.waitUntil(lambda: task.is_ended, timeout=PATIENCE_MS)
        return None if workspace.document is None else workspace.document.image_id

    assert workspace.new_project(tmp_path / "a.crowd")
    assert shown_after_opening(photos) == 1
    work = ProjectWork(workspace)
    work.set_done([1, 2], True)
    assert shown_after_opening(photos) == 3
    assert shown_after_opening(photos / "0.png") == 1  # it alone is asked for
    assert workspace.new_project(tmp_path / "b.crowd")
    assert workspace.open_project(tmp_path / "a.crowd")
    assert workspace.document is not None
    assert workspace.document.image_id == 3
    work.set_done([3], True)
    assert shown_after_opening(photos) == 1


def test_a_project_whose_images_cannot_be_read_leaves_the_open_one_as_it_is(
    workspace: Workspace, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        with ProjectFile.create(tmp_path / f"{name}.crowd") as project:
            project.add_images([write_image(tmp_path / f"{name}.png")])
    with sqlite3.connect(tmp_path / "b.crowd") as connection:
        connection.execute("UPDATE images SET path = x'00ff'")
    connection.close()
    assert workspace.open_project(tmp_path / "a.crowd")
    assert not workspace.open_project(tmp_path / "b.crowd")
    assert workspace.project_path == tmp_path / "a.crowd"
    assert workspace.document is not None
    assert workspace.document.path == tmp_path / "a.png"
    ProjectFile.open(tmp_path / "b.crowd").close()  # it is free again


def test_files_opened_while_the_first_ones_are_read_come_too(
    workspace: Workspace, may_read: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("one.png", "two.png"):
        _opening(workspace, write_image(tmp_path / name))
    may_read.set()
    qtbot.waitUntil(lambda: len(workspace.images) == 2, timeout=PATIENCE_MS)


def test_of_many_files_that_cannot_be_read_three_are_named_and_the_log_has_all(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(5):
        (tmp_path / f"{number}.png").write_bytes(b"no picture")
    task = _opening(workspace, tmp_path)
    qtbot.waitUntil(lambda: task.is_ended, timeout=PATIENCE_MS)
    said = [record.getMessage() for record in caplog.records if record.name == "app.messages"]
    assert len(said) == 4
    assert said[-1] == "2 more files could not be read."
    assert all(f"{number}.png" in caplog.text for number in range(5))
