import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.annotations import AnnotatedImage, as_points
from engine.prediction import Box, CountedArea
from training.known_people import known_people, known_share


def test_a_share_is_of_the_pixels_inside_the_image():
    # Two cells of 8 px over an image of 8 x 10: of the second, two columns are inside, one is known.
    known = np.zeros((8, 10), bool)
    known[:, 8] = True

    assert known_share(known, rows=1, columns=2, cell_px=8).tolist() == [[0.0, 0.5]]


@given(hnp.arrays(bool, st.tuples(st.integers(1, 30), st.integers(1, 30))), st.integers(1, 9))
def test_shares_of_cells_make_up_the_known_pixels(known, cell_px):
    height, width = known.shape
    rows, columns = -(-height // cell_px), -(-width // cell_px)

    share = known_share(known, rows=rows, columns=columns, cell_px=cell_px)

    down = np.minimum(np.arange(1, rows + 1) * cell_px, height) - np.arange(rows) * cell_px
    across = np.minimum(np.arange(1, columns + 1) * cell_px, width) - np.arange(columns) * cell_px
    assert (share * np.outer(down, across)).sum() == pytest.approx(known.sum())
    assert share.min() >= 0
    assert share.max() <= 1


@given(st.floats(0, 80), st.floats(0, 50), st.floats(0.5, 16), st.floats(0.5, 14), st.floats(0.1, 500))
def test_counted_areas_lose_nobody(predicted, left, top, width, height, people):
    area = CountedArea(Box(left, top, left + width, top + height), people)
    image = AnnotatedImage(None, 96, 64, as_points([]))

    assert known_people(image, predicted([(1, 1)], areas=(area,))).count == pytest.approx(1 + people)


def test_points_and_counts_stay_as_they_are_where_all_is_known(predicted):
    image = AnnotatedImage(None, 96, 64, as_points([(3, 4), (200, 4)]))

    known = known_people(image, predicted([(5, 6), (96, 64)]))

    # Not even those that lie beyond the border are lost.
    assert (len(known.true), known.count) == (2, 2)
