"""Dense regions in the window: counted again in the worker, taken over as one edit, refused in words."""

import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox
from pytestqt.qtbot import QtBot

from app.document.edits import take_prediction
from app.document.image_document import ImageDocument
from app.document.prediction_maps import PredictionMaps
from app.document.project_file import ProjectFile
from app.document.threshold_edit import Candidates
from app.label_candidates import read_candidates
from app.tasks import Task, TaskState
from app.windows import threshold_control
from app.windows.main_window import MainWindow
from engine.prediction import Box, GridMap
from tests.app import fake_worker
from tests.app.conftest import PATIENCE_MS, MakeWindow
from tests.app.document.project_steps import record
from tests.app.fake_worker import CHOSEN_FACTOR


@pytest.fixture
def counted(counted: MainWindow, qtbot: QtBot) -> MainWindow:
    """Give a window on a counted image with the dense region 10..70, the tool for it chosen."""
    counted.desk.tools.choose("region")
    _wait_for_first_pass(counted, qtbot)
    return counted


def _wait_for_first_pass(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.desk.threshold.candidates is not None, timeout=PATIENCE_MS)


def _document(window: MainWindow) -> ImageDocument:
    document = window.workspace.document
    assert document is not None
    return document


def _said(window: MainWindow) -> str:
    assert window.message_bar.message is not None
    return window.message_bar.message.text


def test_another_factor_counts_the_chosen_region_again(counted: MainWindow, qtbot: QtBot) -> None:
    document, regions = _document(counted), counted.desk.regions
    regions.tool.choose(document.regions[0])
    assert regions.card.words == "Dense region: 3 → 4 people"
    factor = regions.card.findChildren(QDoubleSpinBox)[0]
    factor.setValue(2.5)
    QTest.keyClick(factor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.regions[0].scale_factor == 2.5, timeout=PATIENCE_MS)
    assert document.points.xy.tolist() == [[40, 40]]
    assert regions.tool.region == document.regions[0]
    session = counted.workspace.session
    assert session is not None
    assert session.titles[-1] == "Count a region again: 1 point"
    session.undo()
    assert len(document.points) == 4
    assert document.regions[0].scale_factor == 1.7


def test_enter_in_the_factor_box_is_no_key_of_the_canvas_under_it(counted: MainWindow) -> None:
    document, regions = _document(counted), counted.desk.regions
    regions.tool.choose(document.regions[0])
    counted.canvas._layers.cross.setPos(100, 100)
    counted.canvas._layers.cross.show()
    factor = regions.card.findChildren(QDoubleSpinBox)[0]
    QTest.keyClick(factor, Qt.Key.Key_Return)
    QTest.keyClick(factor, Qt.Key.Key_Enter)
    assert len(document.points) == 4


def test_escape_in_the_factor_box_gives_the_keys_to_the_canvas(counted: MainWindow, qtbot: QtBot) -> None:
    counted.activateWindow()
    qtbot.waitUntil(counted.isActiveWindow, timeout=PATIENCE_MS)
    regions = counted.desk.regions
    regions.tool.choose(_document(counted).regions[0])
    factor = regions.card.findChildren(QDoubleSpinBox)[0]
    factor.setFocus()
    QTest.keyClick(factor, Qt.Key.Key_Escape)
    assert counted.canvas.hasFocus()
    assert regions.tool.region is not None


def test_a_drawn_region_is_counted_by_the_factor_that_l2s_chooses_and_spliced_in(
    counted: MainWindow, qtbot: QtBot
) -> None:
    document = _document(counted)
    counted.desk.regions.tool.wished.emit(Box(80, 10, 140, 110), None)
    qtbot.waitUntil(lambda: len(document.regions) == 2, timeout=PATIENCE_MS)
    assert [region.scale_factor for region in document.regions] == [1.7, CHOSEN_FACTOR]
    assert [110, 60] in document.points.xy.tolist()
    assert len(document.points) == 5


def _density(window: MainWindow) -> GridMap:
    maps = window.desk.maps.maps
    assert maps is not None
    assert maps.density_map is not None
    return maps.density_map


def test_the_density_follows_a_region_that_is_counted_again_and_its_undoing(
    counted: MainWindow, qtbot: QtBot
) -> None:
    document, maps = _document(counted), counted.desk.maps
    assert _density(counted).values.sum() == pytest.approx(4)
    with qtbot.waitSignal(maps.density_changed, timeout=PATIENCE_MS):
        counted.desk.regions.tool.wished.emit(Box(10, 10, 70, 70), document.regions[0])
    assert document.points.xy.tolist() == [[40, 40]]
    assert _density(counted).values.sum() == pytest.approx(1, rel=1e-4)
    assert _density(counted).values[:, 10:].sum() == pytest.approx(0, abs=1e-4)
    maps.read()  # as when the image is shown again
    assert _density(counted).values.sum() == pytest.approx(4)
    qtbot.waitUntil(lambda: _density(counted).values.sum() < 1.01, timeout=PATIENCE_MS)
    assert counted.workspace.session is not None
    with qtbot.waitSignal(maps.density_changed, timeout=PATIENCE_MS):
        counted.workspace.session.undo()
    assert _density(counted).values.sum() == pytest.approx(4, rel=1e-4)


def test_delete_takes_the_chosen_region_away_and_no_point_of_the_person(counted: MainWindow) -> None:
    document = _document(counted)
    counted.editor.add_at(30, 50)
    counted.desk.regions.tool.choose(document.regions[0])
    counted.actions_by_name["delete"].trigger()
    assert document.regions == ()
    assert [30, 50] in document.points.xy.tolist()


def test_while_the_first_pass_is_being_read_no_region_goes_and_that_is_said(
    counted: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, is_read = _document(counted), threading.Event()

    def read_slowly(grid: GridMap) -> Candidates:
        is_read.wait(PATIENCE_MS / 1000)
        return read_candidates(grid)

    monkeypatch.setattr(threshold_control, "read_candidates", read_slowly)
    counted.desk.maps.read()
    before = document.state
    counted.desk.regions.tool.choose(document.regions[0])
    counted.actions_by_name["delete"].trigger()
    assert "still being read" in _said(counted)
    assert document.state == before
    is_read.set()
    _wait_for_first_pass(counted, qtbot)
    counted.actions_by_name["delete"].trigger()
    assert document.regions == ()


def test_without_a_kept_map_no_region_changes_and_that_is_said(counted: MainWindow) -> None:
    session, document = counted.workspace.session, _document(counted)
    assert session is not None
    session.project.keep_maps(document.image_id, 1, PredictionMaps(None, None, None))
    counted.desk.maps.read()
    before, regions = document.state, counted.desk.regions
    regions.tool.choose(document.regions[0])
    counted.actions_by_name["delete"].trigger()
    assert "not kept for this count" in _said(counted)
    counted.message_bar.close_message()
    regions.tool.wished.emit(Box(40, 10, 100, 70), document.regions[0])
    assert "not kept for this count" in _said(counted)
    assert document.state == before


def test_a_region_of_one_project_changes_no_image_of_another(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window, go = make_window(fake_worker.count_when_told), tmp_path / "go"
    for name in "ab":
        Image.new("RGB", (160, 120), (ord(name), 0, 0)).save(tmp_path / f"{name}.png")
        with ProjectFile.create(tmp_path / f"{name}.crowd") as project:
            project.add_images([tmp_path / f"{name}.png"])
            edit = take_prediction(project.document(1), fake_worker.make_prediction(160, 120))
            record(project, project.document(1), edit)
    tasks: list[Task] = []
    window.desk.regions.counting.connect(tasks.append)
    window.open([tmp_path / "a.crowd"])
    _wait_for_first_pass(window, qtbot)
    window.desk.regions.tool.wished.emit(Box(80, 10, 140, 110), None)
    qtbot.waitUntil(lambda: tasks[0].state is TaskState.RUNNING, timeout=PATIENCE_MS)
    window.open([tmp_path / "b.crowd"])
    document = _document(window)
    before = document.state
    go.touch()
    qtbot.waitUntil(lambda: tasks[0].is_ended, timeout=PATIENCE_MS)
    assert document.path.name == "b.png"
    assert document.state == before


def test_a_second_wish_lets_the_first_one_go_and_its_outline_stays(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window, go = make_window(fake_worker.count_when_told), tmp_path / "go"
    Image.new("RGB", (160, 120)).save(tmp_path / "a.png")
    with ProjectFile.create(tmp_path / "a.crowd") as project:
        project.add_images([tmp_path / "a.png"])
        record(
            project,
            project.document(1),
            take_prediction(project.document(1), fake_worker.make_prediction(160, 120)),
        )
    window.open([tmp_path / "a.crowd"])
    _wait_for_first_pass(window, qtbot)
    window.desk.tools.choose("region")
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    for left, right in ((80, 110), (115, 150)):
        places = [window.canvas.to_screen(QPointF(x, y)).toPoint() for x, y in ((left, 10), (right, 60))]
        QTest.mousePress(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
        QTest.mouseMove(window.canvas.viewport(), places[1])
        QTest.mouseRelease(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=places[1])
    assert window.desk.regions.tool._item.isVisible()
    go.touch()
    qtbot.waitUntil(lambda: len(_document(window).regions) == 2, timeout=PATIENCE_MS)
    assert _document(window).regions[1].box.left == pytest.approx(115, abs=1)


def test_another_tool_lets_the_region_go(counted: MainWindow) -> None:
    counted.desk.regions.tool.choose(_document(counted).regions[0])
    assert counted.desk.regions.card.isVisible()
    counted.desk.tools.choose("edit")
    assert counted.desk.regions.tool.region is None
    assert not counted.desk.regions.card.isVisible()


def test_without_a_count_there_is_nothing_to_look_closer_at(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    Image.new("RGB", (160, 120)).save(tmp_path / "b.png")
    window.open([tmp_path / "b.png"])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    window.desk.regions.tool.wished.emit(Box(0, 0, 50, 50), None)
    assert _said(window).startswith("Count the image first")
