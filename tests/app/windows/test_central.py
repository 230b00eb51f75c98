"""What is seen in the middle while one photograph goes and the next one comes."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.document.area_edits import add_area
from app.windows.main_window import MainWindow
from engine.image_file import read_image
from tests.app.conftest import PATIENCE_MS, MakeWindow
from tests.app.document.examples import write_image

SQUARE = [(10, 10), (60, 10), (60, 60), (10, 60)]
WIDE = [(80, 20), (190, 20), (190, 90), (80, 90)]


@pytest.fixture
def may_read(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Let photographs be read as long as this is set."""
    event = threading.Event()
    event.set()

    def read(path: Path, *, page: int) -> np.ndarray:
        assert event.wait(PATIENCE_MS / 1000)
        return read_image(path, page=page)

    monkeypatch.setattr("app.photo_loader.read_image", read)
    yield event
    event.set()


@pytest.fixture
def opened(window: MainWindow, may_read: threading.Event, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Give a window on three images, the first two with a point and areas; the first is shown."""
    paths = [write_image(tmp_path / f"{name}.png", grey=60 * place) for place, name in enumerate("abc")]
    window.open(paths)
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    for place, areas in ((1, [WIDE, SQUARE]), (0, [SQUARE])):
        window.workspace.show(window.workspace.images[place].image_id)
        document = window.editor.document
        assert document is not None
        for corners in areas:
            window.editor.push(add_area(document, kind="count", corners=corners))
        window.editor.add_at(20 + 60 * place, 80 - 30 * place)
    qtbot.waitUntil(lambda: window.canvas.photo_rect.width() > 0, timeout=PATIENCE_MS)
    may_read.clear()
    for path in paths:
        os.utime(path, ns=(0, 0))  # what was read ahead is no longer what the file holds
    return window


def _step(window: MainWindow) -> None:
    window.actions_by_name["next_image"].trigger()


def _picture(window: MainWindow) -> QImage:
    return window.central._pages.grab().toImage()


def _says(window: MainWindow, text: str) -> bool:
    return any(label.text() == text and label.isVisible() for label in window.central.findChildren(QLabel))


def test_the_picture_before_stays_with_its_own_points_and_areas_until_the_next_one_is_there(
    opened: MainWindow, may_read: threading.Event, qtbot: QtBot
) -> None:
    opened.document_desk.areas_panel.select_area(1)  # the next image has one of this number, too
    before = _picture(opened)
    _step(opened)
    assert not opened.central.shows_photo
    assert opened.canvas.photo_rect.isEmpty()
    assert _picture(opened) == before
    may_read.set()
    qtbot.waitUntil(lambda: opened.central.shows_photo, timeout=PATIENCE_MS)
    assert _picture(opened) != before


def test_a_photograph_that_takes_long_is_said_to_be_on_its_way_over_the_one_before(
    opened: MainWindow, qtbot: QtBot
) -> None:
    before = _picture(opened)
    _step(opened)
    assert not _says(opened, "Reading b.png…")
    qtbot.waitUntil(lambda: _says(opened, "Reading b.png…"), timeout=PATIENCE_MS)
    assert _picture(opened) != before


def test_who_leafs_on_before_a_photograph_came_keeps_seeing_the_last_one_that_did(opened: MainWindow) -> None:
    before = _picture(opened)
    _step(opened)
    _step(opened)
    assert opened.windowTitle().startswith("c.png")
    assert _picture(opened) == before


def test_no_picture_stays_behind_words_that_one_cannot_be_shown(
    opened: MainWindow, may_read: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    _step(opened)
    (tmp_path / "c.png").write_bytes(b"nothing")
    _step(opened)
    may_read.set()
    qtbot.waitUntil(lambda: _says(opened, "This photograph cannot be shown."), timeout=PATIENCE_MS)
    window_colour = opened.palette().window().color()
    assert _picture(opened).pixelColor(3, 3) == window_colour
    assert opened.central._blank._still.isNull()


def test_the_first_photograph_of_a_window_has_the_keys(
    make_window: MakeWindow, may_read: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(is_shown=False)
    may_read.clear()
    window.open([write_image(tmp_path / "a.png")])
    window.show()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    may_read.set()
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    assert window.focusWidget() is window.canvas
