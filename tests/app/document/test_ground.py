import cv2
import numpy as np
import pytest

from app.document.ground import GroundError, GroundPoints, ScaleBar, check_ground, square_metres

SQUARE = np.array([(10, 10), (20, 10), (20, 20), (10, 20)], dtype=np.float64)


def test_a_scale_bar_measures_in_both_directions_alike():
    assert square_metres(ScaleBar((0, 0), (0, 10), 5), SQUARE) == pytest.approx(25)


@pytest.mark.parametrize(
    ("bar", "told"),
    [
        (ScaleBar((3, 3), (3, 3.5), 5), "shorter than a pixel"),
        (ScaleBar((0, 0), (9, 0), 0), "more than 0 metres"),
        (ScaleBar((0, 0), (9, 0), float("inf")), "more than 0 metres"),
    ],
)
def test_a_bar_that_measures_nothing_is_refused(bar, told):
    with pytest.raises(GroundError, match=told):
        check_ground(bar)


def test_four_points_seen_from_above_measure_as_a_bar_does():
    ground = GroundPoints.rectangle([(0, 0), (10, 0), (10, 20), (0, 20)], width_m=5, depth_m=10)
    assert square_metres(ground, SQUARE) == pytest.approx(25)


def test_a_slanted_view_measures_as_opencv_does():
    image = [(100, 400), (500, 410), (420, 200), (180, 190)]
    metres = [(0, 0), (12, 0), (11, 30), (1, 31)]
    polygon = np.array([(150, 380), (450, 390), (400, 240), (300, 300)], dtype=np.float64)
    matrix = cv2.getPerspectiveTransform(np.float32(image), np.float32(metres))
    mapped = cv2.perspectiveTransform(polygon[None].astype(np.float32), matrix)
    assert square_metres(GroundPoints(tuple(image), tuple(metres)), polygon) == pytest.approx(
        cv2.contourArea(mapped), rel=1e-4
    )


def test_far_away_a_pixel_is_larger():
    ground = GroundPoints.rectangle([(0, 400), (600, 400), (400, 200), (200, 200)], width_m=10, depth_m=30)
    near = np.array([(290, 380), (310, 380), (310, 360), (290, 360)], dtype=np.float64)
    assert square_metres(ground, near - (0, 150)) > 3 * square_metres(ground, near)


@pytest.mark.parametrize("lift", [350, 400, 1000])
def test_beyond_the_horizon_nothing_is_measured(lift):
    # The sides of the road meet 200 pixels above its far end, at y = 0.
    ground = GroundPoints.rectangle([(0, 400), (600, 400), (450, 200), (150, 200)], width_m=10, depth_m=30)
    near = np.array([(290, 390), (310, 390), (310, 350), (290, 350)], dtype=np.float64)
    with pytest.raises(GroundError, match="horizon"):
        square_metres(ground, near - (0, lift))


def test_three_points_in_a_line_are_refused():
    with pytest.raises(GroundError, match="in a line in the image"):
        check_ground(GroundPoints.rectangle([(0, 0), (10, 0), (20, 0), (5, 9)], width_m=1, depth_m=1))
    with pytest.raises(GroundError, match="in a line on the ground"):
        check_ground(GroundPoints.rectangle([(0, 0), (10, 0), (10, 10), (0, 10)], width_m=0, depth_m=1))


def test_points_given_crosswise_are_refused():
    with pytest.raises(GroundError, match="in one order"):
        check_ground(GroundPoints.rectangle([(0, 0), (10, 10), (10, 0), (0, 10)], width_m=2, depth_m=3))
