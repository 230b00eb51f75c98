"""A score belongs to the image it was chosen on, and so do the minima it is read from."""

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from app.document.edits import take_prediction
from app.document.prediction_maps import PredictionMaps
from app.document.project_file import ProjectFile
from app.document.threshold_edit import Candidates
from app.label_candidates import read_candidates
from app.windows.main_window import MainWindow
from engine.image_file import read_image
from engine.prediction import GridMap
from tests.app import fake_worker
from tests.app.conftest import PATIENCE_MS


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Give a window on a project of two counted images; a minimum of the first one's map lies apart."""
    assert window.workspace.new_project(tmp_path / "work.crowd")
    for name in ("a", "b"):
        Image.new("RGB", (160, 120)).save(tmp_path / f"{name}.png")
    window.open([tmp_path / "a.png", tmp_path / "b.png"])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    window.counting.count_uncounted()
    qtbot.waitUntil(lambda: not window.counting.pending_count, timeout=PATIENCE_MS)
    values = np.full((120, 160), 250, dtype=np.uint8)
    values[98:103, 128:133] = 190  # an expected label of 7.6: a score of about 0.25
    assert window.workspace.session is not None
    window.workspace.session.project.keep_maps(1, 1, PredictionMaps(GridMap(values, stride=1), None, None))
    window.desk.maps.read()
    qtbot.waitUntil(lambda: window.desk.threshold.candidates is not None, timeout=PATIENCE_MS)
    return window


@pytest.fixture
def may_load(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[threading.Event]:
    """Let no further photograph be loaded before this is set, nor any that was read ahead be taken."""
    for file in tmp_path.glob("*.png"):
        os.utime(file, ns=(0, 0))
    event = threading.Event()

    def read(path: Path, *, page: int) -> np.ndarray:
        assert event.wait(PATIENCE_MS / 1000)
        return read_image(path, page=page)

    monkeypatch.setattr("app.photo_loader.read_image", read)
    yield event
    event.set()


def _slider(window: MainWindow) -> QSlider:
    return window.count_panel.findChildren(QSlider)[0]


def _threshold(window: MainWindow, image_id: int) -> float:
    assert window.workspace.session is not None
    prediction = window.workspace.session.document_of(image_id).prediction
    assert prediction is not None
    return prediction.lowest_score


def test_an_image_whose_file_is_missing_is_not_read_from_the_map_of_the_one_before(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "b.png").unlink()
    opened.actions_by_name["next_image"].trigger()
    qtbot.waitUntil(lambda: opened.message_bar.message is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: _slider(opened).isEnabled(), timeout=PATIENCE_MS)
    opened.count_panel.score.chosen.emit(0.2)
    assert _threshold(opened, 2) == 0.2
    document = opened.workspace.document
    assert document is not None
    assert [130.5, 100.5] not in document.points.xy.tolist()


def test_no_score_is_chosen_and_no_map_holds_before_the_photograph_is_there(
    opened: MainWindow, may_load: threading.Event, qtbot: QtBot
) -> None:
    opened.overlays.choose("difference")
    opened.actions_by_name["next_image"].trigger()
    assert opened.desk.maps.maps is None
    assert opened.desk.threshold.candidates is None
    assert not _slider(opened).isEnabled()
    assert not opened.view_panel.overlay.can_ask
    may_load.set()
    qtbot.waitUntil(lambda: opened.central.shows_photo, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: _slider(opened).isEnabled(), timeout=PATIENCE_MS)
    assert opened.view_panel.overlay.can_ask


def test_no_score_is_chosen_before_the_minima_of_the_map_are_read(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    may_read = threading.Event()

    def read(grid: GridMap) -> Candidates:
        assert may_read.wait(PATIENCE_MS / 1000)
        return read_candidates(grid)

    monkeypatch.setattr("app.windows.threshold_control.read_candidates", read)
    opened.desk.maps.read()
    assert not _slider(opened).isEnabled()
    may_read.set()
    qtbot.waitUntil(lambda: _slider(opened).isEnabled(), timeout=PATIENCE_MS)
    opened.count_panel.score.chosen.emit(0.2)
    document = opened.workspace.document
    assert document is not None
    assert [130.5, 100.5] in document.points.xy.tolist()


def test_a_score_chosen_by_keys_is_kept_for_its_image_when_the_next_one_is_shown(
    opened: MainWindow, may_load: threading.Event
) -> None:
    QTest.keyClick(_slider(opened), Qt.Key.Key_Up)
    opened.actions_by_name["next_image"].trigger()
    assert (_threshold(opened, 1), _threshold(opened, 2)) == (0.41, 0.4)


def test_a_score_that_is_being_dragged_is_kept_for_its_image(opened: MainWindow) -> None:
    _slider(opened).setSliderDown(True)
    _slider(opened).setValue(20)
    opened.actions_by_name["next_image"].trigger()
    _slider(opened).setSliderDown(False)
    assert (_threshold(opened, 1), _threshold(opened, 2)) == (0.2, 0.4)
    assert opened.workspace.session is not None
    assert len(opened.workspace.session.document_of(1).points) == 5


@pytest.mark.parametrize("gives_points", [True, False])
def test_a_count_that_arrives_during_a_drag_lets_go_of_it(
    opened: MainWindow, gives_points: bool, qtbot: QtBot
) -> None:
    slider = _slider(opened)
    slider.setSliderDown(True)
    slider.setValue(95)
    session = opened.workspace.session
    assert session is not None
    prediction = fake_worker.make_prediction(160, 120)
    if not gives_points:
        prediction = replace(prediction, network="uepnet", points=np.empty((0, 2)), scores=np.empty(0))
    session.push(take_prediction(session.document_of(1), prediction))
    slider.setValue(93)  # the mouse is still down, and moves
    slider.setSliderDown(False)
    opened.count_panel.score.settle()  # as if it had waited long enough for more keys
    document = session.document_of(1)
    assert len(document.points) == (4 if gives_points else 0)
    assert len(document.withheld) == 0
    qtbot.waitUntil(lambda: slider.isEnabled() == gives_points, timeout=PATIENCE_MS)
    assert (session.step, slider.value()) == (2, 40 if gives_points else 10)
    if gives_points:
        slider.setSliderDown(True)
        slider.setValue(90)
        slider.setSliderDown(False)
        assert (_threshold(opened, 1), len(document.points)) == (0.9, 0)


def test_a_score_chosen_by_keys_is_kept_when_another_project_is_opened(
    opened: MainWindow, tmp_path: Path
) -> None:
    QTest.keyClick(_slider(opened), Qt.Key.Key_Up)
    assert opened.workspace.new_project(tmp_path / "other.crowd")
    with ProjectFile.open(tmp_path / "work.crowd") as project:
        prediction = project.document(1).prediction
    assert prediction is not None
    assert prediction.lowest_score == 0.41


def test_the_score_is_in_sight_with_the_count_in_a_small_window_whatever_is_below(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.resize(1178, 700)
    for dock in opened._docks[2:]:
        dock.raise_()
        qtbot.wait(0)
        for part in (opened.count_panel._count, opened.count_panel.score):
            assert not part.visibleRegion().isEmpty()
            assert part.visibleRegion().boundingRect().height() == part.height()
