import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.density import adaptive_sigmas, gaussian_count_map

HEIGHT, WIDTH = 43, 61

# Borders and corners are drawn often: 0 and the last value below the far side.
X = st.one_of(st.sampled_from([0.0, np.nextafter(WIDTH, 0)]), st.floats(0, WIDTH, exclude_max=True))
Y = st.one_of(st.sampled_from([0.0, np.nextafter(HEIGHT, 0)]), st.floats(0, HEIGHT, exclude_max=True))
CROWDS = st.lists(st.tuples(X, Y), max_size=20).map(lambda pairs: np.array(pairs).reshape(-1, 2))


@given(CROWDS, st.sampled_from([1, 4, 8, 16]), st.floats(0.1, 40))
def test_a_density_map_sums_to_its_count_also_at_the_borders(points, stride, sigma):
    density = gaussian_count_map(
        points, np.full(len(points), sigma), height=HEIGHT, width=WIDTH, stride=stride
    )

    assert density.shape == (math.ceil(HEIGHT / stride), math.ceil(WIDTH / stride))
    assert density.dtype == np.float32
    assert density.min() >= 0
    assert density.sum(dtype=np.float64) == pytest.approx(len(points), rel=1e-5)


@given(CROWDS)
def test_a_density_map_with_adaptive_spread_sums_to_its_count(points):
    sigmas = adaptive_sigmas(points, height=HEIGHT, width=WIDTH)

    density = gaussian_count_map(points, sigmas, height=HEIGHT, width=WIDTH, stride=8)

    assert density.sum(dtype=np.float64) == pytest.approx(len(points), rel=1e-5)


def test_every_cell_is_the_sum_of_its_pixels():
    points = np.array([[3.0, 4.0], [30.5, 20.25], [47.9, 31.9]])
    sigmas = np.array([2.0, 5.0, 9.0])

    fine, coarse = (
        gaussian_count_map(points, sigmas, height=32, width=48, stride=stride) for stride in (1, 8)
    )

    assert np.allclose(fine.reshape(4, 8, 6, 8).sum(axis=(1, 3)), coarse, atol=1e-6)


def test_one_person_by_hand():
    # In the middle of 2 x 2 cells: a quarter each.
    density = gaussian_count_map(np.array([[8.0, 8.0]]), np.array([3.0]), height=16, width=16, stride=8)

    assert density == pytest.approx(np.full((2, 2), 0.25), abs=1e-6)


def test_a_person_in_the_corner_is_not_cut_in_four():
    density = gaussian_count_map(np.array([[0.0, 0.0]]), np.array([3.0]), height=64, width=64, stride=64)

    assert density.tolist() == [[1.0]]


def test_a_gaussian_falls_as_it_should():
    density = gaussian_count_map(
        np.array([[20.5, 20.5]]), np.array([2.0]), height=41, width=41, stride=1
    ).astype(np.float64)

    # Integrated over a pixel: Phi(0.25) - Phi(-0.25) and Phi(1.25) - Phi(0.75).
    assert density[20, 22] / density[20, 20] == pytest.approx(0.1209774 / 0.1974127, rel=1e-4)


def test_people_outside_the_image_do_not_count():
    points = np.array([[-1.0, 5.0], [5.0, 10.0], [10.0, 5.0]])

    assert gaussian_count_map(points, np.ones(3), height=10, width=10, stride=1).sum() == 0


@given(CROWDS, st.integers(0, 5), st.integers(0, 4))
def test_a_part_of_the_map_is_that_part(points, column, row):
    sigmas = np.full(len(points), 4.0)
    whole = gaussian_count_map(points, sigmas, height=HEIGHT, width=WIDTH, stride=8)

    part = gaussian_count_map(
        points, sigmas, height=HEIGHT, width=WIDTH, stride=8, left=column * 8, top=row * 8, rows=2, columns=3
    )

    expected = np.zeros((2, 3))
    cut = whole[row : row + 2, column : column + 3]
    expected[: cut.shape[0], : cut.shape[1]] = cut
    assert part == pytest.approx(expected, abs=1e-6)


def test_spread_by_hand():
    # Four people on a square of 10 px: the three nearest are 10, 10 and 14.14 away.
    square = np.array([[20.0, 20.0], [30.0, 20.0], [20.0, 30.0], [30.0, 30.0]])

    sigmas = adaptive_sigmas(square, height=400, width=400)

    assert sigmas == pytest.approx([0.3 * (20 + math.sqrt(200)) / 3] * 4)


def test_two_people_have_one_neighbour_each():
    sigmas = adaptive_sigmas(np.array([[0.0, 0.0], [0.0, 20.0]]), height=400, width=400)

    assert sigmas == pytest.approx([6.0, 6.0])


def test_a_lonely_person_gets_the_widest_spread():
    assert adaptive_sigmas(np.array([[3.0, 3.0]]), height=200, width=900).tolist() == [10.0]


def test_nobody_has_no_spread():
    assert adaptive_sigmas(np.zeros((0, 2)), height=200, width=900).shape == (0,)


@given(
    hnp.arrays(np.float64, st.tuples(st.integers(0, 9), st.just(2)), elements=st.floats(0, 300)),
    st.integers(1, 300),
)
def test_spreads_stay_within_their_bounds(points, side):
    sigmas = adaptive_sigmas(points, height=side, width=2 * side)

    assert len(sigmas) == len(points)
    assert all(0.5 <= sigma <= max(0.05 * side, 0.5) for sigma in sigmas)
