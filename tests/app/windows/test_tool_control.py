"""Tools are taken in hand by key and by action; a held key acts for a moment; points come from before."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolBar
from pytestqt.qtbot import QtBot

from app.windows.held_key import HELD_MS
from app.windows.main_window import MainWindow
from app.windows.tool_control import TOOL_ACTIONS
from tests.app.conftest import PATIENCE_MS


@pytest.fixture
def two(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Give a window on two images, the first of them shown."""
    for name in ("a.png", "b.png"):
        Image.new("RGB", (160, 120)).save(tmp_path / name)
    window.open([tmp_path / "a.png", tmp_path / "b.png"])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    return window


def _show_next(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["next_image"].trigger()
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)


def test_a_tool_is_taken_by_key_told_on_a_card_and_put_away_by_escape(two: MainWindow) -> None:
    QTest.keyClick(two.canvas, Qt.Key.Key_E)
    assert two.canvas.tool == "erase"
    assert two.actions_by_name["tool_erase"].isChecked()
    assert "Eraser" in two.desk.tools.card_words
    QTest.keyClick(two.canvas, Qt.Key.Key_Escape)
    assert two.canvas.tool == "edit"
    assert two.actions_by_name["tool_edit"].isChecked()
    assert two.desk.tools.card_words == ""


def test_how_one_goes_through_the_grid_is_told_until_its_first_cell_is_shown(two: MainWindow) -> None:
    tools, actions = two.desk.tools, two.actions_by_name
    actions["grid"].setChecked(True)
    assert tools.card_words.startswith(
        "<b>Review grid</b>&nbsp;&nbsp;N shows the next cell, Space accepts it"
    )
    tools.choose("erase")
    assert "Eraser" in tools.card_words
    tools.choose("edit")
    assert "Review grid" in tools.card_words
    actions["next_cell"].trigger()
    assert tools.card_words == ""
    actions["grid"].setChecked(False)
    assert tools.card_words == ""
    actions["grid"].setChecked(True)
    assert "Review grid" in tools.card_words


def test_backspace_with_the_ground_in_hand_takes_its_last_corner_and_no_point(two: MainWindow) -> None:
    two.editor.add_at(30, 30)
    two.editor.select_all()
    two.desk.tools.choose("ground")
    for place in (QPointF(60, 60), QPointF(100, 60)):
        screen = two.canvas.to_screen(place).toPoint()
        QTest.mouseClick(two.canvas.viewport(), Qt.MouseButton.LeftButton, pos=screen)
    assert two.desk.areas.ground_tool.is_begun
    for _ in range(3):
        QTest.keyClick(two.canvas, Qt.Key.Key_Backspace)
    assert not two.desk.areas.ground_tool.is_begun
    assert two.workspace.document is not None
    assert len(two.workspace.document.points) == 1


def test_the_size_keys_change_the_eraser_in_hand_and_points_otherwise(two: MainWindow) -> None:
    radius, brush = two.settings.values.point_radius_px, two.canvas.brush_radius_px
    two.desk.tools.choose("erase")
    QTest.keyClick(two.canvas, Qt.Key.Key_BracketRight)
    assert two.canvas.brush_radius_px > brush
    assert two.settings.values.point_radius_px == radius
    two.desk.tools.choose("edit")
    QTest.keyClick(two.canvas, Qt.Key.Key_BracketRight)
    assert two.settings.values.point_radius_px == radius + 1


def test_a_tap_hides_points_and_a_held_key_hides_them_while_it_is_held(two: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(two.canvas, Qt.Key.Key_H)
    assert not two.canvas.are_points_visible
    QTest.keyClick(two.canvas, Qt.Key.Key_H)
    assert two.canvas.are_points_visible
    QTest.keyPress(two.canvas, Qt.Key.Key_H)
    assert not two.canvas.are_points_visible
    qtbot.wait(HELD_MS + 20)  # time is what is tested
    QTest.keyRelease(two.canvas, Qt.Key.Key_H)
    assert two.canvas.are_points_visible


def test_a_held_key_is_taken_back_whoever_has_the_keyboard(two: MainWindow, qtbot: QtBot) -> None:
    view = two.image_list._view
    view.setFocus()
    QTest.keyPress(view, Qt.Key.Key_H)
    assert not two.canvas.are_points_visible
    qtbot.wait(HELD_MS + 20)  # time is what is tested
    QTest.keyRelease(view, Qt.Key.Key_H)
    assert two.canvas.are_points_visible


def test_a_letter_typed_after_points_were_hidden_by_the_menu_shows_none(
    two: MainWindow, qtbot: QtBot
) -> None:
    two.actions_by_name["show_points"].trigger()
    qtbot.wait(HELD_MS + 20)  # time is what is tested
    QTest.keyClick(two.image_list._filter, Qt.Key.Key_H)
    assert not two.canvas.are_points_visible


def test_points_are_copied_from_the_image_before_but_not_twice(two: MainWindow, qtbot: QtBot) -> None:
    two.editor.add_at(30, 30)
    two.editor.add_at(90, 60)
    _show_next(two, qtbot)
    two.editor.add_at(31, 30)
    two.actions_by_name["copy_points"].trigger()
    document = two.workspace.document
    assert document is not None
    assert document.points.xy.tolist() == [[31, 30], [90, 60]]
    assert two.editor.selected_ids.tolist() == [2]
    two.actions_by_name["copy_points"].trigger()
    assert len(document.points) == 2


def test_the_first_image_has_none_before_it_and_that_is_said(two: MainWindow) -> None:
    two.actions_by_name["copy_points"].trigger()
    assert two.message_bar.message is not None
    assert "no image before" in two.message_bar.message.text


def test_snapping_is_off_until_asked_for_and_kept(two: MainWindow) -> None:
    assert not two.settings.values.snaps
    two.actions_by_name["snap"].trigger()
    assert two.settings.values.snaps


def test_every_tool_has_a_button(window: MainWindow) -> None:
    toolbar = window.findChild(QToolBar, "toolbar")
    assert toolbar is not None

    tools = {window.actions_by_name[name] for name in TOOL_ACTIONS.values()}

    assert tools <= set(toolbar.actions())
