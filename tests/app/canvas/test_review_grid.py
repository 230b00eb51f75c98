"""The review grid: cells come one after another, and accepting one is an edit that confirms its points."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.canvas.canvas import Canvas
from app.canvas.grid_item import GridItem
from app.canvas.review_grid import ReviewGrid
from app.canvas.tile_pyramid import TilePyramid, build_levels
from app.document.cells import Cell
from app.document.edits import add_points, take_prediction
from app.document.points import Origin
from app.document.project import ProjectError
from app.document.project_file import ProjectFile
from app.session import Session
from tests.app.document.examples import make_prediction


@pytest.fixture
def grid(canvas: Canvas, session: Session) -> ReviewGrid:
    """Give the grid of 8 x 4 cells of 25 pixels, with points in the first, the second and the last cell."""
    assert session.document is not None
    session.push(take_prediction(session.document, make_prediction([[10, 10], [30, 10], [190, 90]])))
    grid = ReviewGrid(canvas)
    grid.set_shown(True)
    return grid


def _place(grid: ReviewGrid) -> tuple[int, int]:
    assert grid.current is not None
    return grid.current.row, grid.current.column


def test_cells_come_row_by_row_and_fill_the_window(canvas: Canvas, grid: ReviewGrid) -> None:
    assert grid.show_next()
    assert _place(grid) == (0, 0)
    assert canvas.seen_rect.width() < 60
    canvas.viewport().grab()
    grid.show_next()
    assert _place(grid) == (0, 1)


def test_space_accepts_a_cell_confirms_its_points_and_goes_on(
    canvas: Canvas, grid: ReviewGrid, session: Session
) -> None:
    grid.show_next()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert session.document is not None
    assert session.document.points.origins.tolist() == [Origin.CONFIRMED, Origin.NETWORK, Origin.NETWORK]
    assert session.titles[-1] == "Accept a cell of the review grid"
    assert session.document.accepted == {Cell(0, 0)}
    assert _place(grid) == (0, 1)


def test_the_next_photograph_is_seen_whole_in_the_grid(canvas: Canvas, grid: ReviewGrid) -> None:
    photo = TilePyramid(build_levels(np.full((100, 200, 3), 128, dtype=np.uint8)))
    grid.show_next()
    canvas.show_photo(None)
    canvas.show_photo(photo)
    assert canvas.seen_rect == canvas.photo_rect
    canvas.show_actual_size()
    canvas.zoom_at(QPointF(0, 0), 4)
    grid.set_shown(False)
    canvas.show_photo(None)
    canvas.show_photo(photo)
    assert canvas.seen_rect.width() < 200


def test_accepted_cells_do_not_come_again_until_all_are(
    canvas: Canvas, grid: ReviewGrid, session: Session
) -> None:
    grid.show_next()
    for _ in range(32):
        grid.accept()
    assert grid.current is None
    assert not grid.show_next()
    assert session.document is not None
    assert session.document.points.is_persons.all()
    canvas.viewport().grab()


def test_taking_the_acceptance_back_gives_its_points_back_and_the_cell_comes_again(
    canvas: Canvas, grid: ReviewGrid, session: Session
) -> None:
    grid.show_next()
    grid.accept()
    session.undo()
    assert session.document is not None
    assert not session.document.points.is_persons.any()
    assert session.document.accepted == frozenset()
    grid.set_shown(True)
    grid.show_next()
    assert _place(grid) == (0, 0)
    session.redo()
    assert session.document.accepted == {Cell(0, 0)}


def test_a_cell_that_nobody_looked_at_is_not_accepted_whoevers_its_points_are(
    canvas: Canvas, grid: ReviewGrid, session: Session
) -> None:
    assert session.document is not None
    session.push(add_points(session.document, np.array([60, 10])))
    canvas.editor.select_all()
    canvas.editor.confirm_selected()
    places = []
    for _ in range(4):
        grid.show_next()
        places.append(_place(grid))
    assert places == [(0, 0), (0, 1), (0, 2), (0, 3)]


def test_a_later_edit_in_an_accepted_cell_does_not_take_that_back(
    canvas: Canvas, grid: ReviewGrid, session: Session
) -> None:
    grid.show_next()
    grid.accept()
    assert session.document is not None
    session.push(take_prediction(session.document, make_prediction([[20, 20]])))
    assert session.document.accepted == {Cell(0, 0)}


def test_a_cell_whose_acceptance_cannot_be_kept_stays_the_one_looked_at(
    canvas: Canvas, grid: ReviewGrid, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ProjectError("the disk is full")

    grid.show_next()
    monkeypatch.setattr(session.project, "record", refuse)
    grid.accept()
    assert session.document is not None
    assert session.document.accepted == frozenset()
    assert _place(grid) == (0, 0)


def test_accepted_cells_are_those_of_one_project_and_stay_in_it(
    canvas: Canvas, grid: ReviewGrid, session: Session, tmp_path: Path
) -> None:
    grid.show_next()
    for _ in range(3):  # the third is empty
        grid.accept()
    session.close()
    for path, expected in ((tmp_path / "other.crowd", (0, 0)), (session.project.path, (0, 3))):
        project = ProjectFile.open(path) if path.exists() else ProjectFile.create(path)
        project.add_images([tmp_path / "photo.png"])
        opened = Session(project)
        canvas.editor.set_session(opened)
        opened.open_image(1)
        grid.set_shown(True)
        grid.show_next()
        assert _place(grid) == expected
        opened.close()


def test_an_edit_that_accepts_nothing_does_not_draw_the_grid_again(
    canvas: Canvas, grid: ReviewGrid, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(GridItem, "set_cells", lambda *cells: drawn.append(cells))
    assert session.document is not None
    session.push(add_points(session.document, np.array([60, 10])))
    assert not drawn
    grid.show_next()
    drawn.clear()
    session.undo()
    assert not drawn
    grid.accept()
    assert drawn


def test_a_hidden_grid_takes_no_key(canvas: Canvas, grid: ReviewGrid, session: Session) -> None:
    grid.show_next()
    grid.set_shown(False)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert session.document is not None
    assert not session.document.points.is_persons.any()
