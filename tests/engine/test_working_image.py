import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.working_image import LONGEST_SHORTER_SIDE_PX, working_image


def test_a_photograph_of_the_size_the_networks_know_is_read_as_it_is():
    image = np.zeros((LONGEST_SHORTER_SIDE_PX, 3000, 3), np.uint8)

    working = working_image(image)

    assert working.step == 1
    assert working.pixels is image


def test_a_larger_one_is_reduced_by_a_whole_number():
    # 24 megapixels: 4000 px are four times 1000, three times would be 1333.
    working = working_image(np.full((4000, 6001, 3), 7, np.uint8))

    assert (working.step, working.pixels.shape) == (4, (1000, 1501, 3))
    assert (working.pixels == 7).all()


def test_an_enlarged_one_is_resized_once():
    image = np.full((4000, 6001, 3), 7, np.uint8)

    working = working_image(image, scale=1.25)

    assert (working.step, working.pixels.shape) == (4, (1250, 1876, 3))
    assert working_image(image[:100, :80], scale=1.25).pixels.shape == (125, 100, 3)
    assert working_image(image[:1, :1], scale=0.2).pixels.shape == (1, 1, 3)


@given(st.integers(1, 60), st.integers(1, 200), st.integers(1, 200))
def test_points_come_back_to_their_place(longest, height, width):
    # With the limit lowered, so that small images are reduced too.
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("engine.working_image.LONGEST_SHORTER_SIDE_PX", longest)
        working = working_image(np.zeros((height, width, 3), np.uint8))

    rows, columns = working.pixels.shape[:2]
    corners = working.to_image(np.array([[0.0, 0.0], [columns, rows]]), width=width, height=height)
    assert corners == pytest.approx(np.array([[0, 0], [width, height]]))
    assert min(rows, columns) <= longest
