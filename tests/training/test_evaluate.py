import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.annotations import AnnotatedImage, as_points
from engine.matching import Matches
from engine.prediction import Box, CountedArea
from training.evaluate import compare

HEIGHT, WIDTH = 64, 96
LEFT_HALF = as_points([(0, 0), (48, 0), (48, 64), (0, 64)])

POINTS = hnp.arrays(
    np.float64, st.tuples(st.integers(0, 20), st.just(2)), elements=st.floats(0, 64, exclude_max=True)
)


def _image(tmp_path, points, **areas) -> AnnotatedImage:
    return AnnotatedImage(tmp_path / "crowd.png", WIDTH, HEIGHT, as_points(points), **areas)


def test_an_image_is_compared_by_hand(tmp_path, predicted):
    image = _image(tmp_path, [(10, 10), (80, 50), (84, 50)])

    # 3 px off, 6 px off, and one where nobody is.
    result = compare(image, predicted([(10, 13), (80, 56), (90, 5)]))

    assert (result.name, result.true, result.predicted, result.seconds) == ("crowd.png", 3, 3, 2.0)
    assert (result.width, result.height, result.error) == (96, 64, 0)
    assert result.game == (0.0, 2.0, 2.0, pytest.approx(result.game[3]))
    assert result.matches["4"] == Matches(1, 3, 3)
    assert result.matches["8"] == Matches(2, 3, 3)
    assert list(result.matches) == ["4", "8", "16", "nn8"]
    # The third is 45.4 px from the person at (84, 50).
    assert result.matched_at == (0,) * 2 + (1,) * 3 + (2,) * 40 + (3,) * 55
    # Two people 4 px apart, and one sqrt(70² + 40²) = 80.62 from the nearer of them.
    assert result.spacing_px == pytest.approx((4 + 4 + 6500**0.5) / 3)


def test_a_network_without_points_is_compared_by_its_density(tmp_path, predicted):
    density = np.zeros((8, 12), np.float32)
    density[0, 0], density[7, 11] = 1.5, 0.25
    image = _image(tmp_path, [(4, 4)])

    for network in ("uepnet", "autoscale-density"):
        result = compare(image, predicted([], network=network, density=density))

        assert (result.matches, result.matched_at, result.spacing_px) == (None, None, None)
        assert (result.predicted, result.game) == (1.75, (0.75, 0.75, 0.75, 0.75))


def test_the_light_network_gives_points_too(tmp_path, predicted):
    result = compare(_image(tmp_path, [(4, 4)]), predicted([(4, 4)], network="light"))

    assert result.matches["4"] == Matches(1, 1, 1)


def test_areas_that_were_only_counted_are_compared_by_their_people(tmp_path, predicted):
    area = CountedArea(Box(8, 0, 16, 8), 4.0)
    # Two on either side of x = 12, where a cell of level 3 ends.
    image = _image(tmp_path, [(4, 4)] + [(10, 4)] * 2 + [(14, 4)] * 2)

    result = compare(image, predicted([(4, 4)], areas=(area,)))

    assert (result.predicted, result.game) == (5.0, (0.0, 0.0, 0.0, 0.0))


@given(POINTS, POINTS)
def test_game_0_is_the_absolute_error_and_no_level_is_below_the_one_before(
    tmp_path_factory, predicted, found, true
):
    result = compare(_image(tmp_path_factory.getbasetemp(), true), predicted(found))

    assert result.game[0] == abs(len(found) - len(true))
    assert list(result.game) == sorted(result.game)


def test_who_is_in_an_ignored_area_does_not_count_neither_marked_nor_predicted(tmp_path, predicted):
    image = _image(tmp_path, [(10, 10), (20, 20), (60, 30)], ignore=(LEFT_HALF,))

    result = compare(image, predicted([(11, 10), (30, 30), (40, 50), (60, 31), (90, 60)]))

    assert (result.true, result.predicted, result.spacing_px) == (1, 2, None)
    assert result.matches["4"] == Matches(1, 2, 1)
    assert result.game == (1.0, 1.0, 1.0, 1.0)


def test_a_density_in_an_ignored_area_does_not_count(tmp_path, predicted):
    density = np.full((8, 12), 0.5, np.float32)
    image = _image(tmp_path, [(10, 10)] * 30 + [(60, 30)] * 20, ignore=(LEFT_HALF,))

    result = compare(image, predicted([], network="uepnet", density=density))

    # 8 x 6 of 8 x 12 cells are known, each with half a person; 4 of the 20 people in the right upper quarter.
    assert (result.true, result.predicted, result.game[0]) == (20, 24.0, 4.0)
    assert result.game[1] == pytest.approx(8 + 12)


def test_a_cell_half_ignored_counts_by_half(tmp_path, predicted):
    density = np.zeros((8, 12), np.float32)
    density[0, 0] = 4.0
    image = _image(tmp_path, [], ignore=(as_points([(0, 0), (8, 0), (8, 4), (0, 4)]),))

    assert compare(image, predicted([], network="uepnet", density=density)).predicted == 2.0


def test_people_of_a_counted_area_that_is_ignored_do_not_count(tmp_path, predicted):
    image = _image(tmp_path, [], ignore=(LEFT_HALF,))
    areas = (CountedArea(Box(40, 0, 56, 8), 6.0),)

    assert compare(image, predicted([(50, 40)], areas=areas)).predicted == pytest.approx(1 + 3)


def test_only_what_was_verified_is_measured(tmp_path, predicted):
    image = _image(tmp_path, [(10, 10), (60, 30)], verified=(LEFT_HALF,))

    result = compare(image, predicted([(10, 10), (12, 40), (80, 30)]))

    assert (result.true, result.predicted) == (1, 2)
    assert result.matches["4"] == Matches(1, 2, 1)


def test_an_image_that_is_ignored_whole_has_no_error(tmp_path, predicted):
    image = _image(tmp_path, [(10, 10)], verified=())

    result = compare(image, predicted([(10, 10), (12, 40)]))

    assert (result.true, result.predicted, result.game) == (0, 0.0, (0.0,) * 4)
