import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.metrics import (
    bias,
    cell_counts,
    game,
    mae,
    map_cell_counts,
    rmse,
)

POINTS = hnp.arrays(np.float64, st.tuples(st.integers(0, 12), st.just(2)), elements=st.floats(0, 100))


def test_errors_by_hand():
    # Errors +2, -4, 0.
    predicted, true = [12.0, 6.0, 5.0], [10.0, 10.0, 5.0]

    assert mae(predicted, true) == 2.0
    assert rmse(predicted, true) == math.sqrt(20 / 3)
    assert bias(predicted, true) == pytest.approx(-2 / 3)


@given(
    st.lists(st.tuples(st.floats(0, 1e5), st.floats(0, 1e5)), min_size=1).map(
        lambda pairs: tuple(zip(*pairs, strict=True))
    )
)
def test_rmse_is_never_below_mae_and_bias_never_beyond_it(counts):
    predicted, true = counts
    slack = 1e-6 * (1 + mae(predicted, true))

    assert rmse(predicted, true) >= mae(predicted, true) - slack
    assert abs(bias(predicted, true)) <= mae(predicted, true) + slack


@given(POINTS, POINTS)
def test_game_of_level_0_is_the_absolute_error(found, true):
    cells = [cell_counts(points, height=100, width=100, level=0) for points in (found, true)]

    assert game(*cells, level=0) == abs(len(found) - len(true)) == mae([len(found)], [len(true)])


@given(POINTS, POINTS, st.integers(0, 2))
def test_game_never_falls_from_a_level_to_the_next(found, true, level):
    def at(level: int) -> float:
        cells = [cell_counts(points, height=70, width=90, level=level) for points in (found, true)]
        return game(*cells, level=level)

    assert at(level) <= at(level + 1)


def test_game_by_hand():
    # Found top left and bottom right, true top left and top right: one too many, one too few.
    found = cell_counts(np.array([[1.0, 1.0], [9.0, 9.0]]), height=10, width=10, level=1)
    true = cell_counts(np.array([[2.0, 2.0], [9.0, 1.0]]), height=10, width=10, level=1)

    assert found.tolist() == [[1, 0], [0, 1]]
    assert game(found, true, level=1) == 2.0


def test_game_refuses_cells_of_another_level():
    with pytest.raises(ValueError, match=r"GAME\(1\) takes 2 x 2 cells"):
        game(np.zeros((1, 1)), np.zeros((2, 2)), level=1)


@given(POINTS, st.integers(0, 3))
def test_cells_lose_nobody_not_even_on_or_beyond_the_border(points, level):
    # The image ends at 60 x 80; annotators click beyond it now and then.
    assert cell_counts(points, height=60, width=80, level=level).sum() == len(points)


@given(
    hnp.arrays(
        np.float32, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.floats(0, 9, width=32)
    ),
    st.integers(0, 3),
)
def test_the_cells_of_a_map_sum_to_the_map(values, level):
    height, width = values.shape[0] * 8 - 3, values.shape[1] * 8 - 5

    cells = map_cell_counts(values, 8, height=height, width=width, level=level)

    assert cells.shape == (2**level, 2**level)
    assert cells.sum() == pytest.approx(values.sum(dtype=np.float64))


def test_a_patch_over_a_border_is_shared_by_area():
    # 24 px wide: the middle patch lies half in the left half, half in the right.
    cells = map_cell_counts(np.array([[1.0, 2.0, 4.0]]), 8, height=8, width=24, level=1)

    assert cells.tolist() == [[1.0, 2.5], [1.0, 2.5]]


def test_the_part_of_a_patch_beyond_the_image_holds_nobody():
    # 12 px wide: the second patch has its people between 8 and 12, all right of the middle.
    cells = map_cell_counts(np.array([[6.0, 3.0]]), 8, height=8, width=12, level=1)

    assert cells.tolist() == [[2.25, 2.25], [2.25, 2.25]]
