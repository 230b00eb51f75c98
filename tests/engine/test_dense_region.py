import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.dense_region import (
    affordable,
    crowded_areas,
    dense_regions,
    merge_overlapping,
    overlap,
    scale_level,
)
from engine.distance_labels import distance_label_map, distance_map
from engine.prediction import Box

LABELS = hnp.arrays(
    np.float32,
    st.tuples(st.integers(1, 40), st.integers(1, 40)),
    elements=st.sampled_from([0.5, 7.9, 8.0, 10.0]),
)


def _empty(height: int = 100, width: int = 100) -> np.ndarray:
    return np.full((height, width), 10.0, np.float32)


def test_a_dense_region_is_the_bounding_box_of_low_labels():
    labels = _empty()
    labels[20:40, 30:70] = 7.9
    labels[40:45, 30:35] = 2.0

    assert dense_regions(labels, most=3) == [Box(30, 20, 70, 45)]


def test_what_is_dense_in_a_photograph_is_dense_in_it_enlarged():
    labels = _empty()
    labels[20:40, 30:70] = 8.9  # up to 18 px away, of a map enlarged by 1.75 some 10 px of the photograph

    assert dense_regions(labels, most=3) == []
    assert dense_regions(labels, most=3, enlarged=1.75) == [Box(30, 20, 70, 40)]


def test_the_label_8_is_not_dense():
    labels = _empty()
    labels[20:40, 30:70] = 8.0

    assert dense_regions(labels, most=3) == []


def test_an_empty_image_has_no_dense_region():
    assert dense_regions(_empty(), most=3) == []


def test_a_wholly_dense_image_is_one_region():
    assert dense_regions(_empty() * 0, most=3) == [Box(0, 0, 100, 100)]


def test_a_region_below_two_percent_of_the_image_is_ignored():
    labels = _empty()
    labels[0:10, 0:19] = 1.0
    labels[50:60, 50:70] = 1.0

    assert dense_regions(labels, most=3) == [Box(50, 50, 70, 60)]


def test_the_largest_regions_come_first_and_no_more_than_asked_for():
    labels = _empty()
    labels[0:20, 0:20] = 1.0
    labels[30:60, 30:60] = 1.0
    labels[70:90, 70:95] = 1.0

    expected = [Box(30, 30, 60, 60), Box(70, 70, 95, 90), Box(0, 0, 20, 20)]
    assert dense_regions(labels, most=3) == expected
    assert dense_regions(labels, most=1) == expected[:1]


def test_a_region_inside_the_box_of_a_larger_one_is_left_to_it():
    labels = _empty()
    labels[10:90, 10:20] = 1.0
    labels[80:90, 10:90] = 1.0
    labels[20:50, 40:80] = 1.0

    assert dense_regions(labels, most=3) == [Box(10, 10, 90, 90)]


@given(LABELS)
def test_dense_regions_never_overlap_and_lie_inside_the_image(labels):
    boxes = dense_regions(labels, most=4)

    for index, box in enumerate(boxes):
        assert 0 <= box.left < box.right <= labels.shape[1]
        assert 0 <= box.top < box.bottom <= labels.shape[0]
        assert not any(overlap(box, other) for other in boxes[:index])


def test_people_two_pixels_apart_are_crowded_and_ten_apart_are_not():
    close = np.stack(np.meshgrid(np.arange(20, 80, 2.0), np.arange(20, 80, 2.0)), axis=-1).reshape(-1, 2)
    apart = np.stack(np.meshgrid(np.arange(20, 80, 10.0), np.arange(20, 80, 10.0)), axis=-1).reshape(-1, 2)

    def areas(points):
        return crowded_areas(
            distance_label_map(distance_map(points, height=100, width=100)).astype(np.float32)
        )

    (area,) = areas(close)
    assert area.contains(np.array([[50.0, 50.0]])).all()
    assert area.left >= 20
    assert area.right <= 80
    assert areas(apart) == []


def test_nobody_is_not_crowded():
    assert crowded_areas(_empty()) == []


def test_boxes_that_overlap_become_the_box_around_them():
    # The third joins the first two, and what it makes of them overlaps the fourth.
    boxes = [Box(0, 0, 10, 10), Box(20, 0, 30, 10), Box(8, 2, 22, 4), Box(12, 6, 14, 9), Box(50, 0, 60, 9)]

    assert merge_overlapping(boxes[:2]) == boxes[:2]
    assert merge_overlapping(boxes) == [Box(0, 0, 30, 10), Box(50, 0, 60, 9)]


SMALL = st.integers(0, 30)
BOXES = st.lists(
    st.tuples(SMALL, SMALL, st.integers(1, 12), st.integers(1, 12)).map(
        lambda sides: Box(sides[0], sides[1], sides[0] + sides[2], sides[1] + sides[3])
    ),
    max_size=8,
)


@given(BOXES)
def test_merged_boxes_cover_the_given_ones_and_never_overlap(boxes):
    merged = merge_overlapping(boxes)

    for index, box in enumerate(merged):
        assert not any(overlap(box, other) for other in merged[:index])
    for box in boxes:
        corners = np.array([[box.left, box.top], [box.right - 1, box.bottom - 1]])
        assert any(other.contains(corners).all() for other in merged)


def test_the_scale_level_is_the_mean_distance_to_the_nearest_other():
    # On a line at 0, 3, 4, 10: nearest others 3, 1, 1 and 6 away.
    line = np.array([[0.0, 0.0], [3.0, 0.0], [4.0, 0.0], [10.0, 0.0]])

    assert scale_level(line) == 2.75


def test_fewer_than_two_people_have_no_scale_level():
    assert scale_level(np.zeros((0, 2))) == math.inf
    assert scale_level(np.zeros((1, 2))) == math.inf


@given(
    hnp.arrays(np.float64, st.tuples(st.integers(2, 9), st.just(2)), elements=st.floats(0, 500)),
    st.floats(0.5, 3),
)
def test_the_scale_level_grows_with_the_zoom(points, zoom):
    assert math.isclose(scale_level(points * zoom), scale_level(points) * zoom, rel_tol=1e-9, abs_tol=1e-9)


def test_boxes_that_touch_do_not_overlap():
    assert not overlap(Box(0, 0, 10, 10), Box(10, 0, 20, 10))
    assert not overlap(Box(0, 0, 10, 10), Box(0, 10, 10, 20))
    assert overlap(Box(0, 0, 10, 10), Box(9, 9, 20, 20))
    assert overlap(Box(0, 0, 10, 10), Box(2, 2, 3, 3))


@given(
    st.lists(st.tuples(st.integers(1, 900), st.integers(1, 900), st.floats(0.7, 2.3)), max_size=5),
    st.floats(1, 1e6),
)
def test_second_passes_keep_to_their_budget(sizes, pixels):
    regions = [(Box(0, 0, width, height), factor) for width, height, factor in sizes]

    kept = affordable(regions, pixels=pixels)

    assert sum(box.area * factor**2 for box, factor in kept) <= pixels * (1 + 1e-9)
    assert all(lowered <= factor for (_, lowered), (_, factor) in zip(kept, regions, strict=False))
