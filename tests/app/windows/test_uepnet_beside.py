"""UEPNet's counts are kept with the image and the page they were asked for, or not at all."""

from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.tasks import Task
from app.windows.main_window import MainWindow
from engine.prediction import GridMap
from tests.app import fake_worker
from tests.app.conftest import PATIENCE_MS, MakeWindow


def _count(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["count"].trigger()
    qtbot.waitUntil(lambda: not window.counting.pending_count, timeout=PATIENCE_MS)


def _ask(window: MainWindow) -> Task:
    tasks: list[Task] = []
    window.desk.uepnet.asking.connect(tasks.append)
    window.desk.uepnet.ask()
    return tasks[0]


def _count_map(window: MainWindow) -> GridMap | None:
    session, document = window.workspace.session, window.workspace.document
    assert session is not None
    assert document is not None
    maps = session.project.maps(document.image_id)
    assert maps is not None
    return maps.count_map


@pytest.fixture
def two_pages(tmp_path: Path) -> Path:
    """Give a TIFF file whose second page is twice as large."""
    first, second = Image.new("RGB", (160, 120)), Image.new("RGB", (320, 240))
    first.save(tmp_path / "pages.tif", save_all=True, append_images=[second])
    return tmp_path / "pages.tif"


def test_the_shown_page_is_asked_for(window: MainWindow, two_pages: Path, qtbot: QtBot) -> None:
    window.open([two_pages])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    window.actions_by_name["next_image"].trigger()
    qtbot.waitUntil(lambda: window.canvas.photo_rect.width() == 320, timeout=PATIENCE_MS)
    _count(window, qtbot)
    task = _ask(window)
    qtbot.waitUntil(lambda: task.is_ended, timeout=PATIENCE_MS)
    counts = _count_map(window)
    assert counts is not None
    assert counts.values.shape == (30, 40)


def test_uepnet_is_asked_once_however_often_the_button_is_pressed(counted: MainWindow, qtbot: QtBot) -> None:
    tasks: list[Task] = []
    counted.desk.uepnet.asking.connect(tasks.append)
    for _ in range(2):
        counted.desk.uepnet.ask()
    assert len(tasks) == 1
    tasks[0].cancel()
    counted.desk.uepnet.ask()
    assert len(tasks) == 2
    qtbot.waitUntil(lambda: tasks[1].is_ended, timeout=PATIENCE_MS)


def test_counts_of_a_file_that_became_another_picture_are_refused(
    counted: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    Image.new("RGB", (50, 50)).save(tmp_path / "a.png")
    task = _ask(counted)
    qtbot.waitUntil(lambda: task.is_ended, timeout=PATIENCE_MS)
    assert _count_map(counted) is None
    assert counted.message_bar.message is not None
    assert "160 × 120 pixels then, 50 × 50 now" in counted.message_bar.message.text


def test_counts_asked_for_in_one_project_are_not_kept_in_another(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_when_told)
    photo, go = tmp_path / "a.png", tmp_path / "go"
    Image.new("RGB", (160, 120)).save(photo)
    go.touch()
    window.open([photo])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    _count(window, qtbot)
    assert window.workspace.session is not None
    window.workspace.session.project.save_copy(tmp_path / "copy.crowd")
    go.unlink()
    task = _ask(window)
    assert window.workspace.open_project(tmp_path / "copy.crowd")
    go.touch()
    qtbot.waitUntil(lambda: task.is_ended, timeout=PATIENCE_MS)
    assert _count_map(window) is None
