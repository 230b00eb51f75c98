import numpy as np
import pytest

from engine.distance_labels import ScoredPoints
from engine.sparse_places import HEAD_PX, SPARSE_SPACING_PX, is_sparse, one_a_head, take_sparse


def _evenly(spacing_px: float, *, cell_px: int = 8, shape: tuple[int, int] = (60, 80)) -> np.ndarray:
    """Give the cells of a crowd whose people stand as far apart as that."""
    return np.full(shape, (cell_px / spacing_px) ** 2, np.float32)


@pytest.mark.parametrize("cell_px", [4, 8, 16])
def test_an_even_crowd_is_sparse_where_people_stand_farther_apart_than_the_border(cell_px):
    closer, farther = (_evenly(SPARSE_SPACING_PX + more, cell_px=cell_px) for more in (-1, 1))

    assert not is_sparse(closer, cell_px=cell_px).any()
    assert is_sparse(farther, cell_px=cell_px).all()


def test_where_nobody_is_it_is_sparse():
    assert is_sparse(np.zeros((40, 50), np.float32), cell_px=8).all()


def test_a_person_alone_is_sparse():
    people = np.zeros((96, 128), np.float32)
    people[48, 64] = 1

    assert is_sparse(people, cell_px=8).all()


def test_a_crowd_reaches_a_little_beyond_its_last_person():
    people = np.zeros((100, 200), np.float32)
    people[:, :50] = 0.2

    sparse = is_sparse(people, cell_px=8)

    assert not sparse[:, :60].any()
    assert sparse[:, 100:].all()


@pytest.mark.parametrize("shape", [(1, 1), (1, 90), (3, 2)])
def test_the_smallest_maps_have_an_answer(shape):
    assert not is_sparse(_evenly(20, shape=shape), cell_px=8).any()


@pytest.mark.parametrize(("height", "width"), [(70, 105), (71, 103)])
def test_what_is_sparse_is_taken_with_all_its_people(height, width):
    own = np.ones((2, 40, 60), np.float32)
    maps = np.full((2, height, width), 5, np.float32)
    sparse = np.zeros((5, 8), dtype=bool)
    sparse[:, 4:] = True  # from 32 of 60 pixels on

    is_own = take_sparse(maps, own, sparse, cell_px=8)

    border = round(32 / 60 * width)
    assert not is_own[:, : border - 1].any()
    assert is_own[:, border + 1 :].all()
    labels, people = maps
    assert (labels[is_own] > 1.5).all()  # they say the same distance, over 1.7 times as many pixels
    assert people[is_own].sum() == pytest.approx(40 * 28, rel=0.03)
    assert (maps[:, ~is_own] == 5).all()


def test_a_large_head_keeps_its_strongest_point_where_it_is_sparse_and_a_crowd_keeps_all():
    near = HEAD_PX - 4
    sparse = np.zeros((10, 40), dtype=bool)
    sparse[:, 20:] = True  # from 160 px on
    places = [(240.0, 40.0), (240 + near, 40.0), (240 + 2 * near, 40.0), (60.0, 40.0), (60 + near, 40.0)]
    found = ScoredPoints(np.array(places), np.array([0.5, 0.9, 0.6, 0.8, 0.7]))

    kept = one_a_head(found, sparse, cell_px=8)

    assert kept.points.tolist() == [[240 + near, 40], [60, 40], [60 + near, 40]]
    assert kept.scores.tolist() == [0.9, 0.8, 0.7]


def test_a_point_that_is_left_out_hides_no_other():
    # The middle one goes for the first; the third is too far from that to be the same head.
    step = HEAD_PX - 4
    found = ScoredPoints(
        np.array([(100.0, 50.0), (100 + step, 50.0), (100 + 2 * step, 50.0)]), np.array([3.0, 2, 1])
    )

    kept = one_a_head(found, np.ones((20, 30), dtype=bool), cell_px=8)

    assert kept.scores.tolist() == [3, 1]


def test_nobody_found_is_nobody_left():
    nobody = ScoredPoints(np.zeros((0, 2)), np.zeros(0))

    assert len(one_a_head(nobody, np.ones((3, 3), dtype=bool), cell_px=8)) == 0
