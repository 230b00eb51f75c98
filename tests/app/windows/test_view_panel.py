"""The view panel: what is chosen there is seen, and what is there is told."""

import gc
import weakref
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from app.canvas.tone import Tone
from app.document.prediction_maps import PredictionMaps
from app.tasks import _running
from app.windows.main_window import MainWindow
from app.windows.place_words import place_words
from engine.prediction import GridMap
from tests.app.conftest import PATIENCE_MS


def _legend(window: MainWindow) -> str:
    return window.view_panel.overlay.legend_words


def test_every_overlay_of_an_autoscale_count_is_explained(counted: MainWindow, qtbot: QtBot) -> None:
    for kind, words in (
        ("distance_labels", "Distance label, 0 to 10: from 10, far to 0, on a head"),
        ("expected_distance", "Distance to the nearest head: from 28 px and more to under 1 px"),
    ):
        counted.overlays.choose(kind)  # type: ignore[arg-type] # one of the kinds
        qtbot.waitUntil(lambda words=words: _legend(counted) == words, timeout=PATIENCE_MS)


def test_uepnet_is_asked_for_its_counts_and_no_point_changes(counted: MainWindow, qtbot: QtBot) -> None:
    document = counted.workspace.document
    assert document is not None
    before = document.state
    counted.overlays.choose("difference")
    assert counted.view_panel.overlay.can_ask
    assert "UEPNet has not counted this image yet" in _legend(counted)
    counted.view_panel.overlay.uepnet_asked.emit()
    qtbot.waitUntil(lambda: _legend(counted).startswith("UEPNet − points"), timeout=PATIENCE_MS)
    assert document.state == before
    assert not counted.view_panel.overlay.can_ask
    session = counted.workspace.session
    assert session is not None
    session.project.settle()
    kept = session.project.maps(document.image_id)
    assert kept is not None
    assert kept.count_map is not None
    assert kept.distance_label_map is not None


def test_comparison_goes_around_and_needs_an_overlay(counted: MainWindow) -> None:
    beside = counted.central.beside
    counted.overlays.choose("density")
    counted.actions_by_name["compare"].trigger()
    assert counted.desk.comparison.mode == "swipe"
    assert not beside.isVisible()
    counted.actions_by_name["compare"].trigger()
    assert beside.isVisible()
    counted.overlays.choose("none")
    assert not beside.isVisible()
    counted.overlays.choose("density")
    assert beside.isVisible()
    counted.actions_by_name["compare"].trigger()
    assert not beside.isVisible()


def test_sliders_make_a_tone_and_the_button_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    section = window.view_panel.photo
    slider = next(s for s in section.findChildren(QSlider) if s.accessibleName() == "Gamma of the view")
    with qtbot.waitSignal(section.tone_chosen):
        slider.setValue(100)
    assert section.tone.gamma == pytest.approx(3.0)
    section.reset()
    assert section.tone == Tone()


def test_the_status_bar_tells_what_the_networks_saw_at_a_place(counted: MainWindow) -> None:
    maps = PredictionMaps(
        distance_label_map=GridMap(np.array([[50, 250]], dtype=np.uint8), stride=80),
        density_map=GridMap(np.array([[0.64]], dtype=np.float32), stride=160),
        count_map=GridMap(np.array([[0.25]], dtype=np.float32), stride=160),
    )
    assert place_words(maps, 10, 10) == "200 px from a head   label 2.0   density 0.2   UEPNet 0.25"
    assert place_words(maps, 100, 10) == "no head near   label 10.0   density 0.2   UEPNet 0.25"
    assert place_words(maps, 900, 10) == ""
    assert place_words(None, 10, 10) == ""
    counted.canvas.pointer_moved.emit(QPointF(5, 5))


def test_who_accepted_the_last_cell_is_offered_to_mark_the_image_as_done(counted: MainWindow) -> None:
    counted.actions_by_name["next_cell"].trigger()
    while counted.desk.review.current is not None:
        counted.desk.review.accept()
    message = counted.message_bar.message
    assert message is not None
    assert message.text == "Every cell of this photograph is accepted."
    assert message.action is not None
    message.action()
    assert counted.workspace.images[0].is_done
    counted.actions_by_name["next_cell"].trigger()
    assert counted.message_bar.message is not None
    assert counted.message_bar.message.action is None


def test_the_navigator_hides_nobody_in_the_grid(counted: MainWindow) -> None:
    counted.canvas.show_actual_size()
    counted.canvas.zoom_at(QPointF(0, 0), 16)
    assert counted.desk.navigator.isVisible()
    counted.actions_by_name["grid"].trigger()
    assert not counted.desk.navigator.isVisible()
    counted.actions_by_name["grid"].trigger()
    assert counted.desk.navigator.isVisible()


def test_the_navigator_is_turned_off_and_that_is_kept(window: MainWindow) -> None:
    window.actions_by_name["navigator"].trigger()
    assert not window.settings.values.shows_navigator


def test_a_threshold_is_seen_while_it_is_tried_and_one_step_when_it_is_chosen(counted: MainWindow) -> None:
    session, document = counted.workspace.session, counted.workspace.document
    assert session is not None
    assert document is not None
    slider = counted.count_panel.findChildren(QSlider)[0]
    assert slider.isEnabled()
    assert slider.value() == 40
    steps = session.step
    slider.setSliderDown(True)
    for percent in (60, 80, 90):  # the network's points have a score of 80 %
        slider.setValue(percent)
    assert len(document.points) == 4
    assert session.step == steps
    assert counted.count_panel._count.text() == "0"
    slider.setValue(40)
    slider.setSliderDown(False)
    assert counted.count_panel._count.text() == "4"
    assert session.step == steps
    slider.setSliderDown(True)
    slider.setValue(90)
    slider.setSliderDown(False)
    assert len(document.points) == 0
    assert session.step == steps + 1
    session.undo()
    assert len(document.points) == 4
    assert slider.value() == 40


def test_the_threshold_reads_more_points_from_the_kept_map(counted: MainWindow, qtbot: QtBot) -> None:
    session, document = counted.workspace.session, counted.workspace.document
    assert session is not None
    assert document is not None
    assert document.prediction is not None
    values = np.full((120, 160), 250, dtype=np.uint8)
    values[98:103, 128:133] = 190  # an expected label of 7.6: a score of about 0.25
    maps = PredictionMaps(GridMap(values, stride=1), None, None)
    session.project.keep_maps(document.image_id, document.prediction.number, maps)
    counted.desk.maps.read()
    threshold = counted.desk.threshold
    qtbot.waitUntil(lambda: threshold.candidates is not None, timeout=PATIENCE_MS)
    threshold.choose(0.2)
    assert len(document.points) == 5
    assert document.points.xy[-1] == pytest.approx([130.5, 100.5], abs=1)


def test_while_another_photograph_is_read_the_minima_of_the_one_before_are_let_go(
    counted: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace, threshold = counted.workspace, counted.desk.threshold
    Image.new("RGB", (160, 120), "white").save(tmp_path / "b.png")
    counted.open([tmp_path / "b.png"])
    qtbot.waitUntil(lambda: len(workspace.images) == 2, timeout=PATIENCE_MS)
    first, second = (image.image_id for image in workspace.images)
    workspace.show(first)
    qtbot.waitUntil(lambda: threshold.candidates is not None, timeout=PATIENCE_MS)
    workspace.show(second)
    assert counted.desk.maps.maps is None
    assert threshold.candidates is None


def test_the_wheel_scrolls_the_panel_and_moves_no_slider(window: MainWindow) -> None:
    for slider in window.view_panel.findChildren(QSlider):
        before = slider.value()
        wheel = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        slider.wheelEvent(wheel)
        assert slider.value() == before
        assert not wheel.isAccepted()


def test_maps_that_were_read_and_coloured_are_let_go_of_with_their_image(
    counted: MainWindow, qtbot: QtBot
) -> None:
    counted.overlays.choose("distance_labels")
    session, document = counted.workspace.session, counted.workspace.document
    assert session is not None
    assert document is not None
    session.project.settle()  # the project itself keeps maps only until they are written
    counted.desk.maps.read()
    maps = counted.desk.maps.maps
    assert maps is not None
    left = weakref.ref(maps.distance_label_map)
    del maps
    qtbot.waitUntil(lambda: not _running, timeout=PATIENCE_MS)
    counted.desk.maps.read()
    qtbot.waitUntil(lambda: not _running, timeout=PATIENCE_MS)
    gc.collect()
    assert left() is None
