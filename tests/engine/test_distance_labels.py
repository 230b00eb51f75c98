import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.distance_labels import (
    ScoredPoints,
    distance_label_map,
    distance_map,
    enlarged_labels,
    find_points,
    parting_score,
)

HEIGHT, WIDTH = 80, 100

# A smoothed map says little of the last two pixels before the border: people there are found, less exactly.
INNER = st.tuples(st.floats(2, WIDTH - 2), st.floats(2, HEIGHT - 2))


def _strongest(found: ScoredPoints, count: int) -> ScoredPoints:
    return found.select(found.scores >= parting_score(found.scores, count))


def _spaced(candidates, spacing: float) -> np.ndarray:
    """Keep those candidates that are far enough from all kept before."""
    kept: list[tuple[float, float]] = []
    for point in candidates:
        if all(math.dist(point, other) >= spacing for other in kept):
            kept.append(point)
    return np.array(kept).reshape(-1, 2)


def _perfect(points: np.ndarray) -> np.ndarray:
    return distance_label_map(distance_map(points, height=HEIGHT, width=WIDTH)).astype(np.float32)


def _nearest(points: np.ndarray, found: np.ndarray) -> np.ndarray:
    """Give each point's distance to the nearest found one."""
    return np.hypot(*(points[:, None] - found[None]).T).min(axis=0)


@settings(max_examples=100)
@given(st.lists(INNER, max_size=40), st.sampled_from([6.0, 8.0, 15.0]))
def test_perfect_labels_give_back_every_point_within_half_a_pixel(candidates, spacing):
    points = _spaced(candidates, spacing)

    found = _strongest(find_points(_perfect(points)), len(points))

    assert len(found) == len(points)
    if len(points):
        assert _nearest(points, found.points).max() <= 0.5


@settings(max_examples=100)
@given(
    st.lists(st.tuples(st.floats(0, WIDTH, exclude_max=True), st.floats(0, HEIGHT, exclude_max=True))),
)
def test_people_at_the_border_are_found_once_and_inside_the_image(candidates):
    points = _spaced(candidates, 8.0)

    found = _strongest(find_points(_perfect(points)), len(points))

    assert len(found) == len(points)
    assert (found.points >= 0).all()
    assert (found.points < (WIDTH, HEIGHT)).all()
    if len(points):
        assert _nearest(points, found.points).max() <= 2


def test_an_empty_label_map_gives_no_point():
    found = find_points(np.full((HEIGHT, WIDTH), 10.0, np.float32))

    assert found.points.shape == (0, 2)
    assert found.scores.shape == (0,)


def test_no_people_are_infinitely_far_away_and_label_10():
    far = distance_map(np.zeros((0, 2)), height=3, width=4)

    assert np.isinf(far).all()
    assert distance_label_map(far).tolist() == [[10] * 4] * 3


def test_distances_by_hand():
    # A person on the centre of the first pixel.
    distance = distance_map(np.array([[0.5, 0.5]]), height=2, width=3)

    root2, root5 = math.sqrt(2), math.sqrt(5)
    assert distance == pytest.approx(np.array([[0, 1, 2], [1, root2, root5]]), abs=1e-6)


def test_people_outside_the_map_count():
    distance = distance_map(np.array([[-1.5, 0.5], [3.5, 4.5]]), height=1, width=2)

    assert distance == pytest.approx(np.array([[2, 3]]), abs=1e-6)


@given(
    hnp.arrays(np.float64, st.tuples(st.integers(1, 12), st.just(2)), elements=st.floats(-15, 45)),
)
def test_distances_are_those_to_the_nearest_person(points):
    y, x = np.mgrid[0:20, 0:30] + 0.5
    exact = np.hypot(points[:, 0, None, None] - x, points[:, 1, None, None] - y).min(axis=0)

    distance = distance_map(points, height=20, width=30)

    assert distance.shape == (20, 30)
    assert (distance >= exact - 1e-4).all()
    # The nearest pixel with a person may be another's than the nearest person, by less than its diagonal.
    assert (distance <= exact + math.sqrt(2)).all()


def test_labels_change_at_the_borders_of_their_classes():
    borders = np.array([0, 1, 2, 3, 4, 5, 6, 8, 12, 18, 28], dtype=np.float64)

    assert distance_label_map(borders).tolist() == list(range(11))
    assert distance_label_map(np.nextafter(borders[1:], 0)).tolist() == list(range(10))


def test_a_plateau_is_one_person_at_its_middle():
    labels = np.full((30, 30), 9.0, np.float32)
    labels[10:17, 12:21] = 2.0

    found = find_points(labels)

    assert found.points.tolist() == [[16.5, 13.5]]


def test_minima_above_the_ceiling_are_nobody():
    labels = np.full((20, 20), 10.0, np.float32)
    labels[8:12, 8:12] = 7.6

    assert len(find_points(labels)) == 0
    assert len(find_points(labels, ceiling=8.0)) == 1


def test_the_score_is_one_at_label_zero_and_falls_to_zero_at_the_farthest():
    labels = np.full((30, 60), 10.0, np.float32)
    labels[10:20, 10:20] = 0.0
    labels[10:20, 40:50] = 5.0

    found = find_points(labels)

    assert found.scores[np.argsort(found.points[:, 0])].tolist() == [1.0, 0.5]


def test_an_image_of_one_pixel_can_be_read():
    assert len(find_points(np.full((1, 1), 10.0, np.float32))) == 0
    assert find_points(np.zeros((1, 1), np.float32)).points.tolist() == [[0.5, 0.5]]


@given(
    hnp.arrays(
        np.float32, st.tuples(st.integers(1, 20), st.integers(1, 20)), elements=st.floats(0, 10, width=32)
    )
)
def test_whatever_the_map_points_lie_inside_it(labels):
    found = find_points(labels)

    assert (found.points >= 0).all()
    assert (found.points < labels.shape[::-1]).all()
    assert ((found.scores >= 0) & (found.scores <= 1)).all()


@pytest.mark.parametrize(("count", "kept"), [(0, []), (1, [0.9]), (2, [0.9, 0.6]), (3, [0.9, 0.6, 0.3])])
def test_the_parting_score_leaves_the_highest(count, kept):
    scores = np.array([0.3, 0.9, 0.6])
    left = scores[scores >= parting_score(scores, count)]
    assert sorted(left, reverse=True) == kept


@pytest.mark.parametrize(("factor", "wanted"), [(1.0, [0, 1, 6, 10]), (1.75, [0.375, 2.125, 7.542, 10])])
def test_enlarged_labels_say_distances_that_have_grown(factor, wanted):
    # The middles of these classes: 0.5, 1.5 and 7 px, which become 0.875, 2.625 and 12.25 (class 8: 12 to 18
    # px); who is farther than the last border stays so.
    labels = enlarged_labels(np.array([0, 1, 6, 10], np.float32), factor)

    assert labels == pytest.approx(np.array(wanted), abs=0.001)
