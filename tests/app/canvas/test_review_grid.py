"""The review grid: cells come one after another, and accepting one confirms its points."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.canvas.canvas import Canvas
from app.canvas.review_grid import ReviewGrid
from app.document.edits import take_prediction
from app.document.points import Origin
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
    assert session.titles[-1] == "Confirm 1 point"
    assert _place(grid) == (0, 1)


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


def test_a_cell_whose_points_are_all_the_persons_is_accepted_in_later_sessions(
    canvas: Canvas, grid: ReviewGrid
) -> None:
    canvas.editor.select(np.array([1, 2]))
    canvas.editor.confirm_selected()
    later = ReviewGrid(canvas)
    later.set_shown(True)
    later.show_next()
    assert _place(later) == (0, 2)


def test_a_hidden_grid_takes_no_key(canvas: Canvas, grid: ReviewGrid, session: Session) -> None:
    grid.show_next()
    grid.set_shown(False)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert session.document is not None
    assert not session.document.points.is_persons.any()
