import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.matching import Matches, match_points, matched_at_radii, neighbour_radii, partners_of_true

POINTS = hnp.arrays(np.float64, st.tuples(st.integers(0, 12), st.just(2)), elements=st.floats(0, 100))

# Whole numbers, close together: many pairs lie exactly at a radius, and many want the same partner.
CROWDED = hnp.arrays(
    np.float64, st.tuples(st.integers(0, 25), st.just(2)), elements=st.integers(0, 12).map(float)
)


def _most_pairs(found, true, radius) -> int:
    """Match by trying every way out for each person in turn (Kuhn): slow, short, and surely right."""
    taken_by = {}

    def find_partner(person, tried) -> bool:
        for index, place in enumerate(found):
            if index in tried or math.dist(place, true[person]) > radius:
                continue
            tried.add(index)
            if index not in taken_by or find_partner(taken_by[index], tried):
                taken_by[index] = person
                return True
        return False

    return sum(find_partner(person, set()) for person in range(len(true)))


@given(CROWDED, CROWDED, st.integers(0, 14))
def test_no_matching_has_more_pairs(found, true, radius):
    assert match_points(found, true, radius).matched == _most_pairs(found, true, radius)


@given(CROWDED, CROWDED)
def test_many_radii_at_once_give_what_each_gives_alone(found, true):
    radii = [0.0, 0.5, *range(1, 15)]

    matched = matched_at_radii(found, true, radii)

    assert matched.tolist() == [_most_pairs(found, true, radius) for radius in radii]


@given(st.integers(0, 10_000))
def test_a_crowd_with_strays_is_matched_alike_by_both_ways(seed):
    rng = np.random.default_rng(seed)
    true = rng.uniform(0, 120, (150, 2))
    found = np.concatenate([true[:110] + rng.normal(0, 3, (110, 2)), rng.uniform(0, 60, (50, 2))])
    radii = range(1, 101)

    matched = matched_at_radii(found, true, radii)

    assert matched.tolist() == [match_points(found, true, radius).matched for radius in radii]


@given(CROWDED, CROWDED)
def test_many_radii_do_not_mind_which_side_is_true(found, true):
    assert np.array_equal(matched_at_radii(found, true, range(9)), matched_at_radii(true, found, range(9)))


def test_more_people_than_are_looked_up_at_once():
    # On a grid of 10 px, moved by 3: each finds its own at 3 px, nobody before, and nobody is left.
    true = np.stack(np.meshgrid(np.arange(40.0), np.arange(40.0)), axis=-1).reshape(-1, 2) * 10

    assert matched_at_radii(true + np.array([3, 0]), true, range(1, 101)).tolist() == [0, 0] + [1600] * 98


def test_without_points_no_radius_matches_any():
    nobody, one = np.zeros((0, 2)), np.zeros((1, 2))

    assert matched_at_radii(nobody, one, (1, 2)).tolist() == [0, 0]
    assert matched_at_radii(one, nobody, (1, 2)).tolist() == [0, 0]


@given(CROWDED, CROWDED, st.integers(0, 14))
def test_partners_are_near_and_nobodys_twice(found, true, radius):
    partners = partners_of_true(found, true, radius)

    assert partners.shape == (len(true),)
    chosen = partners[partners >= 0]
    assert len(set(chosen.tolist())) == len(chosen)
    distances = np.hypot(*(found[chosen] - true[partners >= 0]).T)
    assert (distances <= radius).all()


def test_matching_finds_the_most_pairs_where_taking_the_nearest_would_lose_one():
    # The found point at 4 is nearest to the true one at 3, which the one at 0 needs.
    found = np.array([[0.0, 0.0], [4.0, 0.0]])
    true = np.array([[3.0, 0.0], [8.0, 0.0]])

    assert match_points(found, true, 4.0) == Matches(matched=2, found=2, true=2)


def test_a_person_is_matched_once():
    found = np.array([[5.0, 5.0], [5.5, 5.0], [90.0, 90.0]])

    matches = match_points(found, np.array([[5.0, 5.0], [40.0, 40.0]]), 4.0)

    assert matches == Matches(matched=1, found=3, true=2)
    assert (matches.precision, matches.recall, matches.f_measure) == (1 / 3, 1 / 2, 2 / 5)


def test_every_true_point_may_have_its_own_radius():
    found = np.array([[3.0, 0.0], [13.0, 0.0]])
    true = np.array([[0.0, 0.0], [10.0, 0.0]])

    assert match_points(found, true, np.array([2.0, 4.0])).matched == 1


@given(POINTS, POINTS)
def test_matching_is_bounded_by_both_sides_and_grows_with_the_radius(found, true):
    matched = [match_points(found, true, radius).matched for radius in (4, 8, 16, math.inf)]

    assert matched == sorted(matched)
    assert matched[-1] == min(len(found), len(true))


@given(POINTS)
def test_points_match_themselves(points):
    matches = match_points(points, points, 1e-9)

    assert matches == Matches(len(points), len(points), len(points))


def test_without_people_and_points_every_share_is_zero():
    nothing = match_points(np.zeros((0, 2)), np.zeros((0, 2)), 8)

    assert (nothing.precision, nothing.recall, nothing.f_measure) == (0.0, 0.0, 0.0)


def test_matches_add_up():
    assert Matches(1, 2, 3) + Matches(10, 20, 30) == Matches(11, 22, 33)


def test_neighbour_radii_by_hand():
    # On a line at 0, 1, 3: mean distances to the two others.
    radii = neighbour_radii(np.array([[0.0, 0.0], [1.0, 0.0], [3.0, 0.0]]))

    assert radii.tolist() == [2.0, 1.5, 2.5]


def test_neighbour_radii_use_the_eight_nearest():
    line = np.column_stack([np.arange(20.0), np.zeros(20)])

    assert neighbour_radii(line)[0] == np.arange(1, 9).mean()


def test_a_lonely_person_is_found_anywhere():
    true = np.array([[50.0, 50.0]])

    assert match_points(np.array([[1.0, 1.0]]), true, neighbour_radii(true)).matched == 1
