"""Choosing, moving, resizing and drawing dense regions."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.box_handles import HANDLES, Handle, drawn, handle_at, handle_place, moved, resized
from app.canvas.canvas import Canvas
from app.canvas.region_tool import RegionTool, to_rect
from app.document.edits import take_prediction
from app.session import Session
from engine.prediction import Box, DenseRegion
from tests.app.document.examples import make_prediction

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BOUNDS = QRectF(0, 0, 200, 100)


@pytest.fixture
def tool(canvas: Canvas, session: Session) -> RegionTool:
    """Give the tool in hand, on a document with the region 10..60.5, 20..70."""
    assert session.document is not None
    session.push(take_prediction(session.document, make_prediction([[30, 30]])))
    tool = RegionTool(canvas)
    canvas.add_tool("region", tool.begin, cursor=tool.cursor_at)
    canvas.set_tool("region")
    return tool


def _drag(canvas: Canvas, places: list[tuple[float, float]], modifiers: Qt.KeyboardModifier = NONE) -> None:
    screen = [canvas.to_screen(QPointF(*place)).toPoint() for place in places]
    QTest.mousePress(canvas.viewport(), LEFT, modifiers, screen[0])
    for place in screen[1:]:
        QTest.mouseMove(canvas.viewport(), place)
        QApplication.processEvents()
    QTest.mouseRelease(canvas.viewport(), LEFT, modifiers, screen[-1])


def _wishes(tool: RegionTool) -> list[tuple[Box, DenseRegion | None]]:
    wishes: list[tuple[Box, DenseRegion | None]] = []
    tool.wished.connect(lambda box, replaced: wishes.append((box, replaced)))
    return wishes


def _rounded(box: Box) -> tuple[int, ...]:
    return tuple(round(side) for side in (box.left, box.top, box.right, box.bottom))


def _cursor(canvas: Canvas, x: float, y: float) -> Qt.CursorShape:
    QTest.mouseMove(canvas.viewport(), canvas.to_screen(QPointF(x, y)).toPoint())
    QApplication.processEvents()
    return canvas.viewport().cursor().shape()


def test_the_pointer_tells_what_a_drag_would_do(canvas: Canvas, tool: RegionTool) -> None:
    assert _cursor(canvas, 30, 30) == Qt.CursorShape.SizeAllCursor  # there is a point, too
    assert _cursor(canvas, 150, 50) == Qt.CursorShape.CrossCursor
    _drag(canvas, [(30, 40)])
    assert _cursor(canvas, 60.5, 45) == Qt.CursorShape.SizeHorCursor
    assert _cursor(canvas, 10, 20) == Qt.CursorShape.SizeFDiagCursor


def test_a_click_chooses_a_region_and_one_beside_it_none(canvas: Canvas, tool: RegionTool) -> None:
    wishes = _wishes(tool)
    _drag(canvas, [(30, 40)])
    assert tool.region is not None
    _drag(canvas, [(150, 40)])
    assert tool.region is None
    assert wishes == []


def test_a_drag_moves_a_region_and_wishes_for_it_there(canvas: Canvas, tool: RegionTool) -> None:
    wishes = _wishes(tool)
    _drag(canvas, [(30, 40), (60, 45), (80, 50)])
    ((box, replaced),) = wishes
    assert _rounded(box) == (60, 30, 110, 80)
    assert replaced is tool.region
    _drag(canvas, [(30, 40), (60, 45), (500, 500)])
    assert _rounded(wishes[-1][0]) == (150, 50, 200, 100)


def test_a_region_dragged_against_a_border_is_wished_for_on_the_photograph(
    canvas: Canvas, tool: RegionTool, session: Session
) -> None:
    box = Box(23.3, 20, 48.7, 70)
    assert moved(to_rect(box), QPointF(500, 0), BOUNDS).right() > 200  # by rounding
    region = DenseRegion(box, scale_factor=1.5, count_before=0, count=0)
    assert session.document is not None
    prediction = replace(make_prediction([[30, 30]]), regions=(region,))
    session.push(take_prediction(session.document, prediction))
    wishes = _wishes(tool)
    _drag(canvas, [(30, 30), (120, 30), (390, 30)])
    assert wishes[-1][0].right == 200
    assert wishes[-1][0].left == pytest.approx(174.6)


def test_a_handle_resizes_the_chosen_region(canvas: Canvas, tool: RegionTool) -> None:
    wishes = _wishes(tool)
    _drag(canvas, [(30, 40)])
    _drag(canvas, [(60.5, 70), (80, 80), (100, 90)])
    assert _rounded(wishes[-1][0]) == (10, 20, 100, 90)


def test_a_drag_beside_regions_draws_one_and_with_shift_anywhere(canvas: Canvas, tool: RegionTool) -> None:
    wishes = _wishes(tool)
    _drag(canvas, [(100, 20), (120, 30), (160, 60)])
    assert (_rounded(wishes[-1][0]), wishes[-1][1]) == ((100, 20, 160, 60), None)
    _drag(canvas, [(20, 30), (40, 40), (50, 60)], SHIFT)
    assert (_rounded(wishes[-1][0]), wishes[-1][1]) == ((20, 30, 50, 60), None)
    _drag(canvas, [(100, 20), (108, 26)])  # too small to be meant
    assert len(wishes) == 2


def test_escape_leaves_the_region_where_it_was(canvas: Canvas, tool: RegionTool) -> None:
    wishes = _wishes(tool)
    start = canvas.to_screen(QPointF(30, 40)).toPoint()
    QTest.mousePress(canvas.viewport(), LEFT, NONE, start)
    QTest.mouseMove(canvas.viewport(), start * 2)
    QApplication.processEvents()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, start)
    assert wishes == []
    canvas.viewport().grab()


def test_a_region_that_goes_is_no_longer_chosen(canvas: Canvas, tool: RegionTool, session: Session) -> None:
    _drag(canvas, [(30, 40)])
    session.undo()
    assert tool.region is None


def test_every_handle_is_found_where_it_lies_and_moves_its_sides_alone() -> None:
    box = QRectF(20, 20, 60, 60)
    for handle in HANDLES:
        place = handle_place(box, handle)
        assert handle_at(box, place) == handle
        bigger = resized(box, handle, place + QPointF(handle.across * 5, handle.down * 5), BOUNDS)
        assert bigger.width() == 60 + 5 * abs(handle.across)
        assert bigger.height() == 60 + 5 * abs(handle.down)
    assert handle_at(box, box.center()) is None


def test_boxes_keep_to_the_photograph_and_a_least_size() -> None:
    box = QRectF(20, 20, 60, 60)
    assert resized(box, Handle(-1, 0), QPointF(500, 0), BOUNDS) == QRectF(64, 20, 16, 60)
    assert resized(box, Handle(1, 1), QPointF(500, 500), BOUNDS) == QRectF(20, 20, 180, 80)
    assert moved(box, QPointF(-500, 500), BOUNDS) == QRectF(0, 40, 60, 60)
    assert drawn(QPointF(-50, -50), QPointF(30, 30), BOUNDS) == QRectF(0, 0, 30, 30)
    assert drawn(QPointF(5, 5), QPointF(9, 90), BOUNDS) is None


def test_the_chosen_region_is_hidden_with_all_other_marks(canvas: Canvas, tool: RegionTool) -> None:
    _drag(canvas, [(30, 40)])
    canvas.set_points_visible(False)
    assert tool._item.effectiveOpacity() == 0
    canvas.set_points_visible(True)
    assert tool._item.effectiveOpacity() == 1
