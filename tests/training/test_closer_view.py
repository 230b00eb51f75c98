import numpy as np
import pytest

from engine.enlarged import RING_PX
from engine.prediction import Box
from training.closer_view import closer_view
from training.transforms import View


def _view(points, side=128) -> View:
    rng = np.random.default_rng(2)
    return View(
        image=rng.integers(0, 256, (side, side, 3), dtype=np.uint8),
        points=np.array(points, dtype=np.float64).reshape(-1, 2),
        is_known=np.ones((side, side), dtype=bool),
        left=10.0,
        top=20.0,
        image_width=300,
        image_height=200,
        scale=1.0,
    )


def test_points_and_place_move_with_the_pixels_by_hand():
    # With its ring, within the view, the box reaches from 44 to 128: 84 px, 105 enlarged.
    box = Box(44 + RING_PX, 44 + RING_PX, 110, 110)

    closer = closer_view(_view([(52.0, 60.0), (0.0, 0.0)]), box, 1.25)

    assert closer.points.tolist() == [[10.0, 20.0], [-55.0, -55.0]]
    assert (closer.left, closer.top) == (1.25 * (10 + 44), 1.25 * (20 + 44))
    assert (closer.image_width, closer.image_height, closer.scale) == (375, 250, 1.25)


def test_a_small_region_is_filled_with_what_is_not_known():
    box = Box(0, 0, 16, 16)  # with the ring 64 px

    closer = closer_view(_view([]), box, 1.5)

    assert closer.image.shape == (128, 128, 3)
    assert closer.is_known[:96, :96].all()
    assert closer.is_known.sum() == 96 * 96
    assert not closer.image[96:].any()


def test_of_a_large_region_the_middle_is_taken():
    view = _view([(64.0, 64.0)])

    closer = closer_view(view, Box(0, 0, 128, 128), 2.0)

    assert closer.is_known.all()
    assert closer.points.tolist() == [[64.0, 64.0]]


@pytest.mark.parametrize("factor", [0.71, 1.0, 1.37, 2.23])
def test_what_stands_on_a_pixel_still_does(factor):
    view = _view([(60.5, 70.5)])
    view.image[:] = 0
    view.image[69:72, 59:62] = 255

    closer = closer_view(view, Box(40, 50, 90, 90), factor)

    x, y = closer.points[0].astype(int)
    assert closer.image[y, x, 0] == closer.image.max()
