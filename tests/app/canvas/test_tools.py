"""What the tools select and erase, and how often that is a step."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.canvas import Canvas
from app.canvas.hit_test import points_along
from app.canvas.point_editor import PointEditor
from app.canvas.snapping import nearest_minimum
from app.canvas.tools import ToolName
from app.session import Session
from engine.prediction import GridMap

LEFT = Qt.MouseButton.LeftButton
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def _path(canvas: Canvas, places: list[tuple[float, float]], modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press at the first place of the photograph, go through the others, let go at the last."""
    screen = [canvas.to_screen(QPointF(*place)).toPoint() for place in places]
    QTest.mousePress(canvas.viewport(), LEFT, modifiers, screen[0])
    for place in screen[1:]:
        QTest.mouseMove(canvas.viewport(), place)
        QApplication.processEvents()
    QTest.mouseRelease(canvas.viewport(), LEFT, modifiers, screen[-1])


@pytest.fixture
def row(editor: PointEditor) -> PointEditor:
    """Give an editor with points 1 to 4 at x = 40, 80, 120, 160."""
    for x in (40, 80, 120, 160):
        editor.add_at(x, 50)
    return editor


def test_the_lasso_selects_what_it_encloses_and_with_control_more(canvas: Canvas, row: PointEditor) -> None:
    canvas.set_tool("lasso")
    _path(canvas, [(20, 30), (100, 30), (100, 70), (20, 70)])
    assert row.selected_ids.tolist() == [1, 2]
    _path(canvas, [(140, 30), (180, 30), (160, 80)], CONTROL)
    assert row.selected_ids.tolist() == [1, 2, 4]


def test_the_outline_of_a_long_lasso_keeps_the_corners_that_make_its_form(
    canvas: Canvas, row: PointEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    outlines: list[QPolygonF] = []
    monkeypatch.setattr(row, "select_outline", lambda outline, adds: outlines.append(outline))
    canvas.set_tool("lasso")
    right = [(20 + 4 * step, 30 + step % 2) for step in range(20)]
    left = [(96 - 4 * step, 70) for step in range(20)]
    _path(canvas, [*right, *left])
    drawn = {(corner.x(), corner.y()) for corner in outlines[0].toList()}
    assert len(drawn) == 4
    for corner in ((20, 30), (96, 31), (96, 70), (20, 70)):
        assert min(abs(x - corner[0]) + abs(y - corner[1]) for x, y in drawn) < 2


def test_the_box_tool_selects_without_shift_and_moves_what_is_selected(
    canvas: Canvas, row: PointEditor, session: Session
) -> None:
    canvas.set_tool("box")
    _path(canvas, [(20, 30), (60, 40), (100, 70)])
    assert row.selected_ids.tolist() == [1, 2]
    _path(canvas, [(40, 50), (45, 60), (50, 70)])
    assert session.document is not None
    assert session.document.points.xy.round().tolist() == [[50, 70], [90, 70], [120, 50], [160, 50]]


def test_a_click_with_a_selecting_tool_places_nothing(canvas: Canvas, row: PointEditor) -> None:
    canvas.set_tool("lasso")
    _path(canvas, [(40, 50)])
    assert row.selected_ids.tolist() == [1]
    _path(canvas, [(20, 20)])
    assert row.selected_ids.tolist() == []
    assert row.document is not None
    assert len(row.document.points) == 4


def test_a_stroke_of_the_eraser_is_one_step(canvas: Canvas, row: PointEditor, session: Session) -> None:
    canvas.set_tool("erase")
    _path(canvas, [(20, 50), (70, 50), (125, 50)])  # faster than the brush is wide: nothing is left out
    assert session.document is not None
    assert session.document.points.ids.tolist() == [4]
    assert session.titles[-1] == "Delete 3 points"
    session.undo()
    assert session.document.points.ids.tolist() == [1, 2, 3, 4]


def test_escape_during_a_stroke_erases_nothing(canvas: Canvas, row: PointEditor, session: Session) -> None:
    canvas.set_tool("erase")
    start = canvas.to_screen(QPointF(40, 50)).toPoint()
    QTest.mousePress(canvas.viewport(), LEFT, NONE, start)
    QTest.mouseMove(canvas.viewport(), start + QPoint(40, 0))
    QApplication.processEvents()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, start)
    assert session.document is not None
    assert len(session.document.points) == 4


def test_a_larger_brush_reaches_farther(canvas: Canvas, row: PointEditor, session: Session) -> None:
    canvas.set_tool("erase")
    canvas.change_brush(-100)
    _path(canvas, [(40, 58), (41, 58)])
    assert session.document is not None
    assert len(session.document.points) == 4
    canvas.change_brush(+4)
    _path(canvas, [(40, 58), (41, 58)])
    assert session.document.points.ids.tolist() == [2, 3, 4]


def test_the_eraser_shows_hidden_points_before_it_erases_any(
    canvas: Canvas, row: PointEditor, session: Session
) -> None:
    canvas.set_tool("erase")
    canvas.set_points_visible(False)
    _path(canvas, [(40, 50)])
    assert session.document is not None
    assert len(session.document.points) == 4
    assert canvas.are_points_visible
    _path(canvas, [(40, 50)])
    assert session.document.points.ids.tolist() == [2, 3, 4]


@pytest.mark.parametrize("tool", ["box", "lasso"])
def test_hidden_points_are_shown_as_they_are_selected(
    canvas: Canvas, row: PointEditor, tool: ToolName
) -> None:
    canvas.set_tool(tool)
    canvas.set_points_visible(False)
    _path(canvas, [(20, 30), (100, 30), (100, 70), (20, 70)])
    assert canvas.are_points_visible
    canvas.set_points_visible(False)
    row.select_all()
    assert canvas.are_points_visible


def test_escape_puts_the_tool_away_when_nothing_else_is_left(
    canvas: Canvas, row: PointEditor, session: Session
) -> None:
    dropped: list[bool] = []
    canvas.tool_dropped.connect(lambda: dropped.append(True))
    canvas.set_tool("lasso")
    row.select_all()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not dropped
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert dropped


def test_a_brush_that_stands_still_reaches_a_circle() -> None:
    places = np.array([[3, 4], [3.1, 4], [0, 0]], dtype=float)
    still = np.zeros(2)
    assert points_along(places, still, still, 5.0).tolist() == [True, False, True]


def test_a_place_snaps_to_the_nearest_minimum_within_reach() -> None:
    values = np.full((60, 80), 250, dtype=np.uint8)
    for row, column in ((20, 30), (40, 60)):
        rows, columns = np.mgrid[0:60, 0:80]
        near = np.clip(np.hypot(rows - row, columns - column) * 25, 0, 250).astype(np.uint8)
        values = np.minimum(values, near)
    grid = GridMap(values, stride=2)
    snapped = nearest_minimum(grid, QPointF(66, 38))
    assert snapped is not None
    assert (snapped.x(), snapped.y()) == pytest.approx((61, 41), abs=0.2)
    assert nearest_minimum(grid, QPointF(90, 60)) is None
    assert nearest_minimum(grid, QPointF(500, 500)) is None


def test_a_new_point_goes_where_snapping_says(editor: PointEditor) -> None:
    editor.set_snap(lambda place: QPointF(place.x() + 1, 7))
    editor.add_at(10, 10)
    assert editor.document is not None
    assert editor.document.points.xy.tolist() == [[11, 7]]


def test_a_new_point_that_snaps_beyond_the_photograph_goes_to_its_edge(editor: PointEditor) -> None:
    values = np.full((51, 101), 250, dtype=np.uint8)
    values[50, 100] = 0
    grid = GridMap(values, stride=2)  # of a photograph of 200 x 100, and one cell more
    editor.set_snap(lambda place: nearest_minimum(grid, place) or place)
    editor.add_at(198, 98)
    assert editor.document is not None
    assert editor.document.points.xy == pytest.approx(np.array([[200, 100]]))
