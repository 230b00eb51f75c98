import numpy as np
import pytest
from scipy.spatial import cKDTree

from engine.distance_labels import LOWEST_MINIMUM_SCORE, ScoredPoints, parting_score
from engine.unparted import with_unparted

HEIGHT, WIDTH = 60, 80


def _density(people) -> np.ndarray:
    """Give the density that people mean: each even over a circle of 3 px, overlapping ones added."""
    rows, columns = np.mgrid[:HEIGHT, :WIDTH] + 0.5
    near = [(rows - y) ** 2 + (columns - x) ** 2 < 9 for x, y in people]
    return np.sum([circle / circle.sum() for circle in near], axis=0).astype(np.float32)


def _found(points) -> ScoredPoints:
    return ScoredPoints(np.array(points, float).reshape(-1, 2), np.linspace(0.9, 0.3, len(points)))


def test_where_every_expected_person_has_a_minimum_nothing_is_added():
    people = [(20, 20), (50.5, 30)]

    found = with_unparted(_found(people), _density(people))

    assert found.points.tolist() == [[20, 20], [50.5, 30]]


def test_those_who_stand_too_close_for_minima_of_their_own_are_placed_beside_the_ones_found():
    rng = np.random.default_rng(2)
    crowd = rng.uniform((20, 20), (60, 40), (150, 2))  # one for 5 pixels
    lonely = [(5, 5), (75, 52)]
    shown = [*crowd[::3], *lonely]

    found = with_unparted(_found(shown), _density([*crowd, *lonely]))

    assert len(found) == 152
    assert found.points[: len(shown)] == pytest.approx(np.array(shown))
    added, scores = found.points[len(shown) :], found.scores[len(shown) :]
    assert cKDTree(crowd).query(added)[0].max() < 4
    assert (np.diff(scores) < 0).all()
    assert scores.min() > 0
    assert scores.max() < LOWEST_MINIMUM_SCORE


def test_a_network_that_shows_no_minimum_at_all_still_places_its_people():
    people = [(20, 20), (24, 20), (60, 40)]

    found = with_unparted(_found([]), _density(people))

    assert len(found) == 3
    assert cKDTree(found.points).query(people)[0].max() < 3


def test_nothing_expected_means_nobody_to_place():
    assert len(with_unparted(_found([]), np.zeros((5, 7), np.float32))) == 0


def test_the_score_that_parts_lets_all_stand_when_all_are_wanted():
    scores = np.array([0.9, 0.5, 0.1])

    assert parting_score(scores, 3) == pytest.approx(0.1)
    assert parting_score(scores[:2], 2) == pytest.approx(LOWEST_MINIMUM_SCORE)
