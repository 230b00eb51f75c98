import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.annotations import as_points
from engine.prediction import GridMap
from training.evaluation_page.point_kinds import point_kinds
from training.known_people import KnownPeople

POINTS = hnp.arrays(np.float64, st.tuples(st.integers(0, 12), st.just(2)), elements=st.floats(0, 90))


def _kinds(true, found):
    return point_kinds(KnownPeople(as_points(true), as_points(found), GridMap(np.zeros((1, 1)), 8)))


def test_points_are_sorted_by_hand():
    # Two people 20 px apart: half the way is 10. One is found twice, the other not; one is nowhere near.
    kinds = _kinds([(10, 10), (30, 10)], [(11, 10), (10, 16), (60, 60)])

    assert sorted([*kinds.found.tolist(), *kinds.doubled.tolist()]) == [[10, 16], [11, 10]]
    assert (len(kinds.found), len(kinds.doubled)) == (1, 1)
    assert kinds.missed.tolist() == [[30, 10]]
    assert kinds.wrong.tolist() == [[60, 60]]


def test_a_person_alone_is_found_within_a_large_head_and_not_beyond():
    assert len(_kinds([(50, 50)], [(50, 80)]).found) == 1
    assert len(_kinds([(50, 50)], [(50, 83)]).wrong) == 1


def test_without_people_every_point_is_wrong_and_without_points_everybody_is_missed():
    assert len(_kinds([], [(1, 1), (2, 2)]).wrong) == 2
    assert len(_kinds([(1, 1), (2, 2)], []).missed) == 2


@given(POINTS, POINTS)
def test_every_point_has_one_kind_and_every_person_too(true, found):
    kinds = _kinds(true, found)

    assert len(kinds.found) + len(kinds.doubled) + len(kinds.wrong) == len(found)
    assert len(kinds.found) + len(kinds.missed) == len(true)
