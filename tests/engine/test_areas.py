import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.annotations import AnnotatedImage, as_points
from engine.areas import area_mask, has_known_area, known_area, points_inside
from engine.mask_outline import mask_areas

SQUARE = as_points([(2, 1), (6, 1), (6, 5), (2, 5)])
POLYGON = hnp.arrays(
    np.float64, st.tuples(st.integers(3, 9), st.just(2)), elements=st.floats(-5, 25, width=16)
)
MASK = hnp.arrays(bool, st.tuples(st.integers(1, 12), st.integers(1, 12)))


def _centres(height, width):
    return np.stack(np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5), axis=-1).reshape(-1, 2)


def test_a_square_holds_the_pixels_within_its_sides():
    mask = area_mask([SQUARE], width=8, height=7)

    assert mask.sum() == 16
    assert mask[1:5, 2:6].all()


def test_left_and_top_sides_belong_right_and_bottom_ones_do_not():
    points = as_points([(2, 1), (2, 3), (4, 1), (6, 3), (4, 5), (6, 5), (5.999, 4.999), (1.999, 3)])

    assert points_inside(points, [SQUARE]).tolist() == [True, True, True, False, False, False, True, False]


def test_what_two_areas_share_is_in_both_and_not_turned_over():
    beside = SQUARE + np.array([2, 2])

    assert area_mask([SQUARE, beside], width=10, height=10).sum() == 16 + 16 - 4
    assert points_inside(as_points([(5, 4)]), [SQUARE, beside]).all()


@given(st.lists(POLYGON, max_size=3))
def test_pixels_lie_in_areas_as_their_centres_do(polygons):
    mask = area_mask(polygons, width=20, height=17)

    inside = points_inside(_centres(17, 20), polygons).reshape(17, 20)

    # A centre may lie on a side to the last digit, where both round as they may.
    assert (mask != inside).sum() <= sum(_on_a_side(_centres(17, 20), polygon) for polygon in polygons)


def _on_a_side(points, polygon) -> int:
    start, end = polygon, np.roll(polygon, -1, axis=0)
    along = end - start
    length = np.hypot(*along.T) + 1e-300
    offset = points[:, None] - start[None]
    beside = np.abs(offset[..., 0] * along[:, 1] - offset[..., 1] * along[:, 0]) / length
    return int((beside < 1e-6).any(axis=1).sum())


def test_a_polygon_closed_by_its_first_corner_is_the_same():
    closed = np.concatenate([SQUARE, SQUARE[:1]])

    assert np.array_equal(area_mask([closed], width=8, height=7), area_mask([SQUARE], width=8, height=7))


def test_areas_beyond_the_border_are_cut_there():
    everywhere = as_points([(-9, -9), (99, -9), (99, 99), (-9, 99)])

    assert area_mask([everywhere], width=3, height=2).all()


def test_no_area_and_an_area_of_nothing_hold_nothing():
    assert not area_mask([], width=3, height=2).any()
    assert not area_mask([as_points([(1, 1)] * 3)], width=3, height=2).any()
    assert points_inside(as_points([]), [SQUARE]).shape == (0,)


@given(MASK)
def test_a_mask_survives_as_areas_pixel_for_pixel(mask):
    polygons = mask_areas(mask)

    assert np.array_equal(area_mask(polygons, width=mask.shape[1], height=mask.shape[0]), mask)


def test_a_ring_is_one_polygon_whose_hole_is_outside():
    ring = np.ones((30, 40), bool)
    ring[10:20, 15:25] = False
    ring[3:6, 30:34] = False

    (polygon,) = mask_areas(ring)

    assert np.array_equal(area_mask([polygon], width=40, height=30), ring)
    assert points_inside(as_points([(20, 15), (31, 4), (5, 5), (39.9, 29.9)]), [polygon]).tolist() == [
        *(False, False, True, True)
    ]


def test_a_slanted_mask_lies_within_half_a_pixel_of_the_line_it_was_drawn_by():
    # y < x / 3 + 10: the outline's corners straddle the line.
    rows, columns = np.mgrid[:60, :90]
    (polygon,) = mask_areas(rows + 0.5 < (columns + 0.5) / 3 + 10)

    slanted = polygon[(polygon[:, 1] > 0) & (polygon[:, 0] > 0) & (polygon[:, 0] < 90)]
    beside = (slanted[:, 1] - slanted[:, 0] / 3 - 10) / np.hypot(1, 1 / 3)
    assert np.abs(beside).max() < 0.71
    assert abs(beside.mean()) < 0.2


def test_a_polygon_can_be_read_by_those_who_fill_by_winding():
    ring = np.ones((30, 40), bool)
    ring[10:20, 15:25] = False
    (polygon,) = mask_areas(ring)

    # A hole is walked the other way round: the signed area is the area less the hole's.
    x, y = polygon.T
    assert abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2 == ring.sum()


def test_all_is_known_where_nothing_is_ignored_and_all_was_looked_at():
    assert known_area(8, 7, (), True) is None


def test_known_is_what_was_verified_less_what_is_ignored():
    inner = as_points([(3, 2), (5, 2), (5, 4), (3, 4)])

    assert known_area(8, 7, (inner,), (SQUARE,)).sum() == 16 - 4
    assert known_area(8, 7, (inner,), True).sum() == 56 - 4
    assert not known_area(8, 7, (), ()).any()


def test_a_drawn_road_survives_as_an_area():
    width, height = 640, 480
    drawn = np.zeros((height, width), np.uint8)
    cv2.fillPoly(drawn, [np.array([[250, 40], [330, 35], [639, 400], [500, 479], [60, 479]])], 1)
    cv2.circle(drawn, (300, 300), 40, 0, -1)

    polygons = mask_areas(drawn > 0)

    assert len(polygons) == 1
    assert np.array_equal(area_mask(polygons, width=width, height=height), drawn > 0)


def test_nothing_is_known_of_what_nobody_verified_or_is_ignored_as_a_whole():
    whole, half = (as_points([(0, 0), (width, 0), (width, 6), (0, 6)]) for width in (8, 4))

    def is_known(**areas) -> bool:
        return has_known_area(AnnotatedImage(None, 8, 6, as_points([]), **areas))

    assert [is_known(), is_known(verified=(half,)), is_known(ignore=(half,))] == [True, True, True]
    assert [is_known(verified=()), is_known(ignore=(whole,))] == [False, False]
    assert not is_known(verified=(half,), ignore=(half,))
