import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.cell_edit import accept_cell
from app.document.cells import Cell, CellGrid
from app.document.change import Change
from app.document.edits import add_points, move_points, take_prediction
from app.document.image_document import StaleEditError
from app.document.points import Origin
from app.document.region_edit import recount_region, remove_region
from app.document.threshold_edit import Candidates, set_threshold
from engine.prediction import Box, RegionCount
from tests.app.document.examples import HEIGHT, WIDTH, do, make_document, make_edit, make_prediction, works


@pytest.mark.parametrize(
    ("width", "height", "rows", "columns"),
    [
        (200, 100, 4, 8),
        (4000, 3000, 6, 8),
        (1920, 1080, 4, 8),
        (1080, 1920, 8, 4),
        (1, 1, 8, 8),
        (9000, 5, 1, 8),
    ],
)
def test_cells_are_nearly_square_and_eight_along_the_longer_side(width, height, rows, columns):
    grid = CellGrid(width, height)
    assert (grid.rows, grid.columns) == (rows, columns)
    assert len(grid.cells()) == rows * columns
    assert grid.cells()[columns - 1] == Cell(0, columns - 1)


@given(st.lists(st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT)), min_size=1, max_size=50))
def test_every_place_on_the_image_lies_in_one_cell(positions):
    grid, xy = CellGrid(WIDTH, HEIGHT), np.array(positions)
    assert (sum(grid.contains(cell, xy).astype(int) for cell in grid.cells()) == 1).all()
    some = grid.cells()[::3]
    inside = np.any([grid.contains(cell, xy) for cell in some], axis=0)
    assert grid.any_contains(some, xy).tolist() == inside.tolist()


def test_a_border_belongs_to_the_cell_below_or_to_its_right_and_the_edge_to_the_last():
    grid = CellGrid(200, 100)
    xy = np.array([[25, 25], [24.9, 25], [200, 100]])
    assert grid.contains(Cell(1, 1), xy).tolist() == [True, False, False]
    assert grid.contains(Cell(3, 7), xy).tolist() == [False, False, True]


def test_accepting_a_cell_confirms_what_the_network_found_in_it_and_nothing_else():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[10, 10], [12, 10], [40, 10]])))
    do(document, add_points(document, np.array([20, 20])))
    do(document, move_points(document, np.array([2]), offset=np.array([1, 1])))

    edit = accept_cell(document, Cell(0, 0))
    change = edit.apply(document)

    assert change == Change(1, points=True, cells=True)
    assert edit.touched_ids.tolist() == [1]
    assert document.points.origins.tolist() == [
        Origin.CONFIRMED,
        Origin.MOVED,
        Origin.NETWORK,
        Origin.PLACED,
    ]
    assert document.accepted == {Cell(0, 0)}


def test_a_cell_without_points_is_accepted_and_that_is_a_step():
    document = make_document()
    edit = accept_cell(document, Cell(3, 7))
    assert not edit.is_empty
    assert edit.apply(document) == Change(1, cells=True)
    assert document.accepted == {Cell(3, 7)}
    assert edit.revert(document) == Change(1, cells=True)
    assert document.accepted == frozenset()


def test_of_two_acceptances_of_one_cell_the_second_is_refused():
    document = make_document()
    first, second = (accept_cell(document, Cell(0, 0)) for _ in range(2))
    do(document, first)
    with pytest.raises(StaleEditError, match="is accepted already"):
        second.apply(document)


@pytest.fixture
def accepted():
    """Give a document of one person in the accepted upper left cell, 25 px wide, and one beside it."""
    document = make_document()
    do(document, take_prediction(document, make_prediction([[10, 10], [40, 10]])))
    do(document, accept_cell(document, Cell(0, 0)))
    return document


def test_a_later_count_brings_nobody_into_an_accepted_cell_and_takes_nobody_away(accepted):
    do(accepted, take_prediction(accepted, make_prediction([[20, 20], [24.9, 24.9], [25, 10], [60, 60]])))
    assert accepted.points.xy.tolist() == [[10, 10], [25, 10], [60, 60]]
    assert accepted.points.origins.tolist() == [Origin.CONFIRMED, Origin.NETWORK, Origin.NETWORK]
    assert accepted.accepted == {Cell(0, 0)}


def test_another_threshold_brings_nobody_into_an_accepted_cell_and_takes_nobody_away():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[10, 10], [20, 20], [40, 10]])))  # 0.9, 0.6, 0.3
    do(document, set_threshold(document, 0.7, Candidates.none()))
    do(document, accept_cell(document, Cell(0, 0)))
    candidates = Candidates(np.array([[15.0, 2.0], [60.0, 2.0]]), np.array([0.2, 0.2]))
    do(document, set_threshold(document, 0.1, candidates))
    assert document.points.xy.tolist() == [[10, 10], [40, 10], [60, 2]]
    do(document, set_threshold(document, 0.95, candidates))
    assert document.points.xy.tolist() == [[10, 10]]


def test_a_region_counted_again_or_removed_brings_nobody_into_an_accepted_cell(accepted):
    box = Box(0, 0, 100, 100)
    answer = RegionCount(box, 2.0, np.array([[20.0, 20], [80, 50]]), np.array([0.8, 0.8]), counted_areas=())
    do(accepted, recount_region(accepted, answer, replaced=None, candidates=Candidates.none()))
    assert accepted.points.xy.tolist() == [[10, 10], [80, 50]]
    candidates = Candidates(np.array([[18.0, 18.0], [70.0, 70.0]]), np.array([0.8, 0.8]))
    do(accepted, remove_region(accepted, accepted.regions[-1], candidates))
    assert accepted.points.xy.tolist() == [[10, 10], [70, 70]]


@given(works)
def test_whatever_a_network_answers_the_points_in_accepted_cells_stay_what_they_are(work):
    document = make_document()
    for step in work:
        kind, edit = step[0], make_edit(document, step)
        before = document.points.select(document.is_accepted_at(document.points.xy))
        accepted = document.accepted
        do(document, edit)
        if kind in ("predict", "threshold", "region", "unregion") and accepted == document.accepted:
            after = document.points.select(document.is_accepted_at(document.points.xy))
            assert after == before
