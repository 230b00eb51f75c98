"""While several images are counted, how far and how long is seen, and it can be stopped there."""

import time
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from app.windows.queue_bar import QueueBar
from tests.app import fake_worker
from tests.app.conftest import PATIENCE_MS, MakeWindow


@pytest.fixture
def bar(qtbot: QtBot) -> QueueBar:
    bar = QueueBar()
    qtbot.addWidget(bar)
    return bar


def _words(bar: QueueBar) -> str:
    return bar.findChildren(QLabel)[0].text()


def test_one_image_alone_is_told_beside_its_count_and_not_here(bar: QueueBar) -> None:
    bar.show_waiting(1)
    assert bar.isHidden()
    bar.show_waiting(0)
    assert bar.isHidden()


def test_a_batch_is_seen_until_its_last_image_with_how_far_and_how_long(bar: QueueBar) -> None:
    for waiting in (1, 2, 3, 4):
        bar.show_waiting(waiting)
    progress = bar.findChildren(QProgressBar)[0]
    assert (progress.value(), progress.maximum()) == (0, 4)
    assert _words(bar) == "Counting 4 images"
    bar._began = time.monotonic() - 60
    bar.show_waiting(3)
    assert progress.value() == 1
    assert _words(bar) == "Counting 3 images · 3 minutes left"
    bar.show_waiting(1)
    assert not bar.isHidden()
    assert _words(bar) == "Counting 1 image · 20 seconds left"
    bar.show_waiting(0)
    assert bar.isHidden()


def test_the_next_batch_begins_anew(bar: QueueBar) -> None:
    for waiting in (1, 2, 0, 1):
        bar.show_waiting(waiting)
    assert bar.isHidden()


def test_counting_all_images_can_be_stopped_where_it_is_seen_and_moves_no_photograph(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_when_told)
    for number in range(3):
        Image.new("RGB", (160, 120), (number, 90, 90)).save(tmp_path / f"{number}.png")
    window.open([tmp_path / f"{number}.png" for number in range(3)])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    size, bar = window.canvas.viewport().size(), window.position_bar.queue
    narrowest = window.minimumSizeHint().width()
    window.actions_by_name["count_all"].trigger()
    qtbot.waitUntil(bar.isVisible, timeout=PATIENCE_MS)
    assert window.canvas.viewport().size() == size
    assert window.minimumSizeHint().width() == narrowest
    stop = bar.findChildren(QToolButton)[0]
    assert stop.text() == "Stop"
    assert "Ctrl+." in stop.toolTip()
    stop.click()
    assert window.counting.pending_count == 0
    qtbot.waitUntil(bar.isHidden, timeout=PATIENCE_MS)
