from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.annotations import AnnotatedImage, as_points
from training.evaluate import compare
from training.scores import Localized, summarise

PLACES = st.lists(st.tuples(st.integers(0, 95), st.integers(0, 63)), max_size=6)


def _image(tmp_path, points) -> AnnotatedImage:
    return AnnotatedImage(tmp_path / "crowd.png", 96, 64, as_points(points))


@pytest.fixture
def two(tmp_path, predicted):
    """Two images of two people: one found in the first, five in the second, all but one on one spot."""
    image = _image(tmp_path, [(10, 10), (50, 50)])
    return [compare(image, predicted([(10, 10)])), compare(image, predicted([(10, 10)] * 5))]


def test_figures_of_a_set_by_hand(two):
    scores = summarise(two)

    # Errors -1 and +3; matched 1 of 1 found and 1 of 5, of 2 true each.
    assert (scores.images, scores.mae, scores.bias, scores.seconds) == (2, 2.0, 1.0, 4.0)
    assert scores.rmse == pytest.approx(5**0.5)
    # Found (1 or 5) and true (1) share a quarter, and nobody is found in the other's: 0 + 1 and 4 + 1.
    assert scores.game[:2] == (scores.mae, 3.0)
    assert scores.localization["4"] == Localized(2 / 6, 2 / 4, pytest.approx(0.4))


def test_the_mean_over_radii_by_hand(two):
    # The spots are 56.57 px apart: from 57 px on, the second image's people are both matched.
    mean = summarise(two).localization["mean"]

    assert mean.precision == pytest.approx((56 * 2 / 6 + 44 * 3 / 6) / 100)
    assert mean.recall == pytest.approx((56 * 2 / 4 + 44 * 3 / 4) / 100)
    assert mean.f_measure == pytest.approx((56 * 4 / 10 + 44 * 6 / 10) / 100)


def test_every_figure_has_an_interval_that_holds_it(tmp_path, predicted):
    image = _image(tmp_path, [(10, 10), (50, 50), (80, 10)])
    places = [(10, 10), (52, 50), (87, 10), (30, 60), (60, 20), (5, 60)]
    results = [compare(image, predicted(places[:found])) for found in (1, 2, 2, 3, 6)]

    scores = summarise(results)

    figures = {"mae": scores.mae, "rmse": scores.rmse, "bias": scores.bias}
    figures |= {f"game_{level}": value for level, value in enumerate(scores.game)}
    for radius, localized in scores.localization.items():
        figures |= {
            f"precision_{radius}": localized.precision,
            f"recall_{radius}": localized.recall,
            f"f_{radius}": localized.f_measure,
        }
    assert set(scores.intervals) == set(figures)
    assert len(figures) == 3 + 4 + 5 * 3
    for name, value in figures.items():
        low, high = scores.intervals[name]
        assert low <= value <= high, name
        assert low < high, name


def test_an_interval_is_what_drawing_the_images_again_and_again_gives(tmp_path, predicted):
    image = _image(tmp_path, [(10, 10), (50, 50), (80, 10)])
    places = [(10, 10), (52, 50), (87, 10), (30, 60), (60, 20), (5, 60)]
    results = [compare(image, predicted(places[:found])) for found in (0, 1, 2, 2, 3, 4, 6)]
    rng = np.random.default_rng(4)

    drawn = [
        summarise([results[index] for index in rng.integers(len(results), size=len(results))])
        for _ in range(60)
    ]

    scores = summarise(results)
    for name, of in {
        "rmse": lambda some: some.rmse,
        "game_2": lambda some: some.game[2],
        "f_8": lambda some: some.localization["8"].f_measure,
        "precision_mean": lambda some: some.localization["mean"].precision,
    }.items():
        low, high = scores.intervals[name]
        inside = np.mean([low <= of(some) <= high for some in drawn])
        assert inside > 0.85, name


def test_without_points_there_is_no_localization_and_no_interval_of_it(two):
    scores = summarise([two[0], replace(two[0], matches=None, matched_at=None)])

    assert scores.localization is None
    assert set(scores.intervals) == {"mae", "rmse", "bias", "game_0", "game_1", "game_2", "game_3"}


def test_nobody_anywhere_is_no_error_and_nothing_found(tmp_path, predicted):
    scores = summarise([compare(_image(tmp_path, []), predicted([]))])

    assert (scores.mae, scores.localization["8"]) == (0.0, Localized(0.0, 0.0, 0.0))


def test_bands_have_the_figures_of_their_images_alone(tmp_path, predicted):
    few = compare(_image(tmp_path, [(10, 10), (50, 50)]), predicted([(10, 10)]))
    many = compare(
        _image(tmp_path, [(x, y) for x in range(0, 90, 9) for y in range(0, 60, 9)]), predicted([])
    )

    scores = summarise([few, few, many])

    assert {name: (band.images, band.mae, band.bias) for name, band in scores.bands.items()} == {
        "0-50 people": (2, 1.0, -1.0),
        "51-200 people": (1, 70.0, -70.0),
        "24 px apart and more": (2, 1.0, -1.0),
        "6-12 px apart": (1, 70.0, -70.0),
    }
    assert scores.bands["0-50 people"].localization["4"].recall == 0.5
    assert scores.bands["0-50 people"].bands == {}


@given(st.lists(st.tuples(PLACES, PLACES), min_size=1, max_size=4))
def test_figures_are_those_of_the_definitions(tmp_path_factory, predicted, pairs):
    results = [
        compare(_image(tmp_path_factory.getbasetemp(), true), predicted(found)) for found, true in pairs
    ]

    scores = summarise(results)

    errors = np.array([len(found) - len(true) for found, true in pairs])
    assert scores.mae == pytest.approx(np.abs(errors).mean())
    assert scores.rmse == pytest.approx(np.sqrt((errors**2).mean()))
    assert scores.bias == pytest.approx(errors.mean())
    assert scores.game == pytest.approx(np.mean([result.game for result in results], axis=0))
    for radius in ("4", "8", "16", "nn8"):
        total = sum((result.matches[radius] for result in results[1:]), results[0].matches[radius])
        assert scores.localization[radius].precision == pytest.approx(total.precision)
        assert scores.localization[radius].recall == pytest.approx(total.recall)
        assert scores.localization[radius].f_measure == pytest.approx(total.f_measure)
