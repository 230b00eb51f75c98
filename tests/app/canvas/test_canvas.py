"""What mouse and keys do to the points."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.canvas.canvas import Canvas
from app.canvas.point_editor import PointEditor
from app.document.edits import take_prediction
from app.document.points import Origin
from app.session import Session
from tests.app.document.examples import make_prediction

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def _at(canvas: Canvas, x: float, y: float) -> QPoint:
    return canvas.to_screen(QPointF(x, y)).toPoint()


def _drag(
    canvas: Canvas,
    start: QPoint,
    end: QPoint,
    button: Qt.MouseButton = LEFT,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:
    viewport = canvas.viewport()
    QTest.mousePress(viewport, button, modifiers, start)
    for step in (1, 2, 3, 4):
        QTest.mouseMove(viewport, start + (end - start) * step / 4)
        QApplication.processEvents()
    QTest.mouseRelease(viewport, button, modifiers, end)


def _xy(editor: PointEditor) -> list[tuple[float, float]]:
    document = editor.document
    assert document is not None
    return [(round(x), round(y)) for x, y in document.points.xy.tolist()]


def test_a_click_adds_a_point_where_it_was(canvas: Canvas, editor: PointEditor) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, _at(canvas, 50, 40))
    assert _xy(editor) == [(50, 40)]


def test_a_click_beside_the_photograph_adds_nothing(canvas: Canvas, editor: PointEditor) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, _at(canvas, -20, 40))
    assert _xy(editor) == []


def test_a_drag_under_five_pixels_is_a_click(canvas: Canvas, editor: PointEditor) -> None:
    start = _at(canvas, 50, 40)
    _drag(canvas, start, start + QPoint(4, 0))
    assert _xy(editor) == [(50, 40)]


def test_a_drag_beside_points_moves_the_photograph_and_adds_nothing(
    canvas: Canvas, editor: PointEditor
) -> None:
    start = _at(canvas, 50, 40)
    _drag(canvas, start, start + QPoint(30, 10))
    assert _xy(editor) == []
    assert _at(canvas, 50, 40) == start + QPoint(30, 10)


def test_a_drag_moves_a_point_in_one_step(canvas: Canvas, editor: PointEditor, session: Session) -> None:
    editor.add_at(50, 40)
    _drag(canvas, _at(canvas, 50, 40), _at(canvas, 90, 60))
    assert _xy(editor) == [(90, 60)]
    assert session.titles == ("Add 1 point", "Move 1 point")


def test_a_point_dragged_off_the_photograph_stops_at_its_edge(canvas: Canvas, editor: PointEditor) -> None:
    editor.add_at(50, 40)
    _drag(canvas, _at(canvas, 50, 40), _at(canvas, 50, 140))
    assert _xy(editor) == [pytest.approx((50, 100))]


def test_escape_during_a_drag_leaves_the_point_where_it_was(canvas: Canvas, editor: PointEditor) -> None:
    editor.add_at(50, 40)
    start = _at(canvas, 50, 40)
    QTest.mousePress(canvas.viewport(), LEFT, NONE, start)
    QTest.mouseMove(canvas.viewport(), start + QPoint(40, 0))
    QApplication.processEvents()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, start + QPoint(40, 0))
    assert _xy(editor) == [(50, 40)]


def test_a_right_click_during_a_drag_leaves_the_point_where_it_was(
    canvas: Canvas, editor: PointEditor, session: Session
) -> None:
    editor.add_at(50, 40)
    viewport, start, end = canvas.viewport(), _at(canvas, 50, 40), _at(canvas, 90, 60)
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, end)
    QApplication.processEvents()
    QTest.mouseClick(viewport, RIGHT, NONE, end)
    QTest.mouseMove(viewport, end + QPoint(10, 0))
    QTest.mouseRelease(viewport, LEFT, NONE, end)
    assert _xy(editor) == [(50, 40)]
    assert session.titles == ("Add 1 point",)


def test_another_button_does_not_end_a_drag(canvas: Canvas, editor: PointEditor, session: Session) -> None:
    editor.add_at(50, 40)
    viewport, start, end = canvas.viewport(), _at(canvas, 50, 40), _at(canvas, 90, 60)
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QApplication.processEvents()
    QTest.mouseClick(viewport, MIDDLE, NONE, (start + end) / 2)
    assert session.titles == ("Add 1 point",)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, LEFT, NONE, end)
    assert _xy(editor) == [(90, 60)]


def test_a_drag_whose_release_was_lost_changes_nothing(canvas: Canvas, editor: PointEditor) -> None:
    editor.add_at(50, 40)
    viewport, end = canvas.viewport(), QPointF(_at(canvas, 90, 60))
    QTest.mousePress(viewport, LEFT, NONE, _at(canvas, 50, 40))
    for held in (LEFT, Qt.MouseButton.NoButton):
        move = QMouseEvent(
            QEvent.Type.MouseMove, end, viewport.mapToGlobal(end), Qt.MouseButton.NoButton, held, NONE
        )
        QApplication.sendEvent(viewport, move)
    QTest.mouseRelease(viewport, LEFT, NONE, end.toPoint())
    assert _xy(editor) == [(50, 40)]


def test_selected_points_move_together(canvas: Canvas, editor: PointEditor, session: Session) -> None:
    editor.add_at(50, 40)
    editor.add_at(100, 40)
    editor.add_at(150, 40)
    editor.select(np.array([1, 2]))
    _drag(canvas, _at(canvas, 50, 40), _at(canvas, 60, 60))
    assert _xy(editor) == [(60, 60), (110, 60), (150, 40)]
    assert session.titles[-1] == "Move 2 points"


def test_a_click_that_adds_a_point_lets_go_of_those_selected(canvas: Canvas, editor: PointEditor) -> None:
    editor.add_at(50, 40)
    editor.select_all()
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, _at(canvas, -20, 40))
    assert editor.selected_ids.tolist() == [1]
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, _at(canvas, 100, 40))
    assert editor.selected_ids.tolist() == []


def test_a_right_click_deletes_the_point_under_it(canvas: Canvas, editor: PointEditor) -> None:
    editor.add_at(50, 40)
    editor.add_at(100, 40)
    QTest.mouseClick(canvas.viewport(), RIGHT, NONE, _at(canvas, 50, 40))
    assert _xy(editor) == [(100, 40)]


def test_shift_drag_selects_a_box_and_control_click_toggles(canvas: Canvas, editor: PointEditor) -> None:
    for x in (50, 100, 150):
        editor.add_at(x, 40)
    _drag(canvas, _at(canvas, 30, 20), _at(canvas, 120, 60), modifiers=SHIFT)
    assert editor.selected_ids.tolist() == [1, 2]
    QTest.mouseClick(canvas.viewport(), LEFT, CONTROL, _at(canvas, 150, 40))
    QTest.mouseClick(canvas.viewport(), LEFT, CONTROL, _at(canvas, 50, 40))
    assert editor.selected_ids.tolist() == [2, 3]
    assert len(_xy(editor)) == 3


def test_a_click_on_a_point_selects_it_alone_and_adds_nothing(canvas: Canvas, editor: PointEditor) -> None:
    editor.add_at(50, 40)
    editor.add_at(100, 40)
    editor.select_all()
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, _at(canvas, 50, 40))
    assert editor.selected_ids.tolist() == [1]


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_the_middle_button_and_space_pan(canvas: Canvas, editor: PointEditor, button: Qt.MouseButton) -> None:
    start = _at(canvas, 50, 40)
    if button == LEFT:
        QTest.keyPress(canvas, Qt.Key.Key_Space)
    _drag(canvas, start, start + QPoint(24, 12), button)
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert _at(canvas, 50, 40) == start + QPoint(24, 12)
    assert _xy(editor) == []


def test_space_and_a_drag_end_when_the_keyboard_goes_elsewhere(canvas: Canvas, editor: PointEditor) -> None:
    editor.add_at(50, 40)
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    QApplication.sendEvent(canvas, QFocusEvent(QEvent.Type.FocusOut))
    QTest.mousePress(canvas.viewport(), LEFT, NONE, _at(canvas, 50, 40))
    QTest.mouseMove(canvas.viewport(), _at(canvas, 90, 60))
    QApplication.processEvents()
    QApplication.sendEvent(canvas, QFocusEvent(QEvent.Type.FocusOut))
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, _at(canvas, 90, 60))
    assert _xy(editor) == [(50, 40)]
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, _at(canvas, 150, 40))
    assert _xy(editor) == [(50, 40), (150, 40)]


def test_the_keyboard_alone_places_selects_moves_and_deletes(canvas: Canvas, editor: PointEditor) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Right)  # the cross appears in the middle
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    ((x, y),) = _xy(editor)
    assert (x, y) == pytest.approx((108, 51), abs=1)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert editor.selected_ids.tolist() == [1]
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert _xy(editor) == [(x - 8, y)]
    canvas.delete_chosen()
    assert _xy(editor) == []


def test_nudges_with_alt_held_are_one_step(canvas: Canvas, editor: PointEditor, session: Session) -> None:
    editor.add_at(50, 40)
    editor.select_all()
    for _ in range(3):  # QTest would let go of Alt in between
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        QApplication.sendEvent(canvas, press)
    assert session.titles == ("Add 1 point", "Move 1 point")
    session.undo()
    assert _xy(editor) == [(50, 40)]


def test_moved_and_confirmed_points_are_the_persons(
    canvas: Canvas, editor: PointEditor, session: Session
) -> None:
    assert session.document is not None
    session.push(take_prediction(session.document, make_prediction([[50, 40], [100, 40], [150, 40]])))
    _drag(canvas, _at(canvas, 50, 40), _at(canvas, 60, 60))
    editor.select(np.array([2]))
    editor.confirm_selected()
    origins = session.document.points.origins.tolist()
    assert origins == [Origin.MOVED, Origin.CONFIRMED, Origin.NETWORK]


def test_a_prediction_during_a_drag_takes_the_dragged_point_and_breaks_nothing(
    canvas: Canvas, editor: PointEditor, session: Session
) -> None:
    assert session.document is not None
    session.push(take_prediction(session.document, make_prediction([[50, 40], [100, 40]])))
    start = _at(canvas, 50, 40)
    QTest.mousePress(canvas.viewport(), LEFT, NONE, start)
    QTest.mouseMove(canvas.viewport(), start + QPoint(20, 0))
    QApplication.processEvents()
    session.push(take_prediction(session.document, make_prediction([[180, 80]])))
    QTest.mouseMove(canvas.viewport(), start + QPoint(30, 0))
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, start + QPoint(30, 0))
    assert _xy(editor) == [(180, 80)]


def test_hidden_points_are_not_hit_and_an_added_one_shows_them_again(
    canvas: Canvas, editor: PointEditor, qtbot: QtBot
) -> None:
    editor.add_at(50, 40)
    canvas.set_points_visible(False)
    assert canvas.point_at(canvas.to_screen(QPointF(50, 40))) is None
    with qtbot.waitSignal(canvas.points_visibility_changed):
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, _at(canvas, 150, 40))
    assert canvas.are_points_visible


def test_selected_points_that_go_are_no_longer_selected(editor: PointEditor, session: Session) -> None:
    editor.add_at(50, 40)
    editor.add_at(100, 40)
    editor.select_all()
    session.undo()
    assert editor.selected_ids.tolist() == [1]
