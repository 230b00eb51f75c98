"""Drawing areas corner by corner, and changing them with the mouse."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.area_tool import AreaTool
from app.canvas.canvas import Canvas
from app.canvas.ground_tool import GroundTool
from app.canvas.outline_edit import corner_at, edge_at, shifted, with_corner, without_corner
from app.canvas.tile_pyramid import TilePyramid, build_levels
from app.document.area_edits import add_area, set_ground
from app.document.areas import Corner
from app.document.ground import GroundPoints, ScaleBar
from app.session import Session

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
SQUARE: tuple[Corner, ...] = ((20, 20), (80, 20), (80, 80), (20, 80))


@pytest.fixture
def tool(canvas: Canvas) -> AreaTool:
    tool = AreaTool(canvas)
    canvas.add_tool("area", tool.begin, tool.press, tool.cursor_at)
    canvas.add_tool("ignore", tool.begin, tool.press)
    canvas.set_tool("area")
    return tool


def _click(
    canvas: Canvas,
    x: float,
    y: float,
    button: Qt.MouseButton = LEFT,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:
    QTest.mouseClick(canvas.viewport(), button, modifiers, canvas.to_screen(QPointF(x, y)).toPoint())


def _drag(canvas: Canvas, places: list[tuple[float, float]], modifiers: Qt.KeyboardModifier = NONE) -> None:
    screen = [canvas.to_screen(QPointF(*place)).toPoint() for place in places]
    QTest.mousePress(canvas.viewport(), LEFT, modifiers, screen[0])
    for place in screen[1:]:
        QTest.mouseMove(canvas.viewport(), place)
        QApplication.processEvents()
    QTest.mouseRelease(canvas.viewport(), LEFT, modifiers, screen[-1])


def _corners(session: Session) -> list[list[tuple[int, int]]]:
    assert session.document is not None
    return [[(round(x), round(y)) for x, y in area.corners] for area in session.document.areas]


def test_clicks_set_corners_and_a_click_on_the_first_closes(
    canvas: Canvas, tool: AreaTool, session: Session
) -> None:
    for place in ((20, 20), (80, 20), (80, 70)):
        _click(canvas, *place)
    assert _corners(session) == []
    canvas.viewport().grab()
    _click(canvas, 21, 21)
    assert _corners(session) == [[(20, 20), (80, 20), (80, 70)]]
    assert len(session.titles) == 1
    assert tool.chosen_id == 1


def test_enter_closes_backspace_takes_back_and_escape_lets_go(
    canvas: Canvas, tool: AreaTool, session: Session
) -> None:
    canvas.set_tool("ignore")
    for place in ((20, 20), (80, 20), (150, 90), (80, 70)):
        _click(canvas, *place)
    tool.delete_chosen()
    _click(canvas, 60, 80)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert _corners(session) == [[(20, 20), (80, 20), (150, 90), (60, 80)]]
    assert session.document is not None
    assert session.document.areas[0].kind == "ignore"
    _click(canvas, 160, 10)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert len(session.document.areas) == 1


def test_a_drag_draws_an_upright_box(canvas: Canvas, tool: AreaTool, session: Session) -> None:
    _drag(canvas, [(100, 20), (120, 40), (150, 60)])
    assert _corners(session) == [[(100, 20), (150, 20), (150, 60), (100, 60)]]


def test_an_outline_that_crosses_itself_is_refused_in_words(
    canvas: Canvas, tool: AreaTool, session: Session
) -> None:
    told: list[str] = []
    tool.refused.connect(told.append)
    for place in ((20, 20), (80, 80), (80, 20), (20, 80)):
        _click(canvas, *place)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert told == ["The outline crosses itself. Move a corner so that it does not."]
    assert _corners(session) == []


def test_corners_edges_and_areas_are_dragged_each_as_one_step(
    canvas: Canvas, tool: AreaTool, session: Session
) -> None:
    assert session.document is not None
    session.push(add_area(session.document, kind="count", corners=SQUARE))
    _click(canvas, 50, 50)
    assert tool.chosen_id == 1
    _drag(canvas, [(80, 80), (100, 85), (120, 90)])
    assert _corners(session) == [[(20, 20), (80, 20), (120, 90), (20, 80)]]
    _drag(canvas, [(50, 20), (50, 10), (50, 5)])
    assert _corners(session) == [[(20, 20), (50, 5), (80, 20), (120, 90), (20, 80)]]
    _drag(canvas, [(60, 50), (70, 50), (80, 500)])
    assert _corners(session) == [[(40, 30), (70, 15), (100, 30), (140, 100), (40, 90)]]
    _click(canvas, 70, 15, RIGHT)
    assert _corners(session) == [[(40, 30), (100, 30), (140, 100), (40, 90)]]
    assert len(session.titles) == 5
    canvas.viewport().grab()


def test_with_shift_an_area_is_begun_inside_another(canvas: Canvas, tool: AreaTool, session: Session) -> None:
    assert session.document is not None
    session.push(add_area(session.document, kind="count", corners=SQUARE))
    canvas.set_tool("ignore")
    _click(canvas, 40, 40, modifiers=SHIFT)
    for place in ((70, 40), (70, 70)):
        _click(canvas, *place)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert _corners(session)[1] == [(40, 40), (70, 40), (70, 70)]
    _drag(canvas, [(30, 30), (45, 45), (60, 60)], SHIFT)
    assert _corners(session)[2] == [(30, 30), (60, 30), (60, 60), (30, 60)]
    assert [area.kind for area in session.document.areas] == ["count", "ignore", "ignore"]


def test_an_area_that_is_not_chosen_stays_where_it_is(
    canvas: Canvas, tool: AreaTool, session: Session
) -> None:
    assert session.document is not None
    session.push(add_area(session.document, kind="count", corners=SQUARE))
    before = canvas.middle()
    _drag(canvas, [(50, 50), (60, 50), (70, 40)])
    assert len(session.titles) == 1
    assert tool.chosen_id is None
    assert canvas.middle() == before + QPointF(-20, 10)


@pytest.mark.parametrize("by_escape", [True, False])
def test_a_box_that_is_let_go_of_leaves_nothing_on_the_canvas(
    canvas: Canvas, tool: AreaTool, session: Session, by_escape: bool
) -> None:
    before = canvas.viewport().grab().toImage()
    start = canvas.to_screen(QPointF(30, 30)).toPoint()
    QTest.mousePress(canvas.viewport(), LEFT, NONE, start)
    for step in (20, 40):
        QTest.mouseMove(canvas.viewport(), start + QPoint(step, step))
        QApplication.processEvents()
    assert canvas.viewport().grab().toImage() != before
    if by_escape:
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    else:
        canvas.show_photo(TilePyramid(build_levels(np.full((100, 200, 3), 128, dtype=np.uint8))))
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, start)
    assert canvas.viewport().grab().toImage() == before
    assert _corners(session) == []


def test_an_outline_becomes_what_the_tool_in_hand_makes_when_it_is_closed(
    canvas: Canvas, tool: AreaTool, session: Session
) -> None:
    for place in ((20, 20), (80, 20), (80, 70)):
        _click(canvas, *place)
    canvas.set_tool("ignore")
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert session.document is not None
    assert [area.kind for area in session.document.areas] == ["ignore"]


def test_delete_takes_the_chosen_area_away(canvas: Canvas, tool: AreaTool, session: Session) -> None:
    assert session.document is not None
    session.push(add_area(session.document, kind="count", corners=SQUARE))
    tool.delete_chosen()
    assert len(session.document.areas) == 1
    _click(canvas, 50, 50)
    tool.delete_chosen()
    assert session.document.areas == ()
    assert tool.chosen_id is None


def test_the_pointer_tells_what_moves_and_what_is_chosen(
    canvas: Canvas, tool: AreaTool, session: Session
) -> None:
    assert session.document is not None
    session.push(add_area(session.document, kind="count", corners=SQUARE))

    def cursor(x: float, y: float) -> Qt.CursorShape:
        return tool.cursor_at(canvas.to_screen(QPointF(x, y)))

    assert cursor(50, 50) == Qt.CursorShape.PointingHandCursor
    assert cursor(150, 50) == Qt.CursorShape.CrossCursor
    tool.choose(1)
    assert cursor(50, 50) == Qt.CursorShape.SizeAllCursor
    assert cursor(20, 20) == Qt.CursorShape.PointingHandCursor


def test_the_ground_is_shown_by_four_clicks_or_one_drag(canvas: Canvas) -> None:
    ground = GroundTool(canvas)
    canvas.add_tool("ground", ground.begin, ground.press)
    canvas.set_tool("ground")
    marked: list[list[Corner]] = []
    ground.marked.connect(marked.append)
    for place in ((20, 20), (80, 20), (90, 80), (10, 80)):
        _click(canvas, *place)
    assert [(round(x), round(y)) for x, y in marked[0]] == [(20, 20), (80, 20), (90, 80), (10, 80)]
    _drag(canvas, [(30, 40), (60, 40), (90, 40)])
    assert [(round(x), round(y)) for x, y in marked[1]] == [(30, 40), (90, 40)]


def test_the_measured_ground_is_drawn_with_its_lengths_while_that_is_wanted(
    canvas: Canvas, session: Session
) -> None:
    ground = GroundTool(canvas)
    assert session.document is not None
    session.push(set_ground(session.document, ScaleBar((10, 10), (60, 10), 7.5)))
    assert ground.drawn_words == ()
    ground.set_drawn(True)
    assert ground.drawn_words == ("7.5 m",)
    corners = [(20.0, 20.0), (80.0, 20.0), (90.0, 80.0), (10.0, 80.0)]
    session.push(set_ground(session.document, GroundPoints.rectangle(corners, width_m=12, depth_m=30.25)))
    assert ground.drawn_words == ("12 m", "30.25 m")
    canvas.set_points_visible(False)
    assert ground.drawn_words == ()
    canvas.set_points_visible(True)
    session.undo()
    assert ground.drawn_words == ("7.5 m",)


def test_an_outline_is_edited_by_its_corners_and_edges() -> None:
    assert corner_at(SQUARE, QPointF(78, 22), 5) == 1
    assert corner_at(SQUARE, QPointF(50, 50), 5) is None
    assert edge_at(SQUARE, QPointF(22, 50), 5) == 4
    assert edge_at(SQUARE, QPointF(50, 50), 5) is None
    assert with_corner(SQUARE, 1, QPointF(90, 10))[1] == (90, 10)
    assert with_corner(SQUARE, 4, QPointF(10, 50), inserts=True)[4] == (10, 50)
    assert without_corner(SQUARE, 0) == SQUARE[1:]
    assert shifted(SQUARE, QPointF(-50, 500), QRectF(0, 0, 200, 100))[0] == (0, 40)
