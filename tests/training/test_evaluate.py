from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.annotations import AnnotatedImage, as_points
from engine.matching import Matches
from engine.prediction import Box, CountedArea, CountInterval, GridMap, Prediction
from training.bootstrap import bootstrap_intervals
from training.evaluate import compare, evaluate, summarise

HEIGHT, WIDTH = 64, 96


def _prediction(points, *, network="autoscale", areas=(), density=None) -> Prediction:
    count = len(points) + sum(area.count for area in areas)
    density = np.zeros((8, 12), np.float32) if density is None else density
    return Prediction(
        width=WIDTH,
        height=HEIGHT,
        count=count if network == "autoscale" else float(density.sum()),
        variance=1.0,
        interval=CountInterval(0, 10),
        points=as_points(points),
        scores=np.ones(len(points), np.float32),
        regions=(),
        counted_areas=areas,
        distance_label_map=None,
        density_map=GridMap(density, 8),
        count_map=None,
        network=network,
        weights="none",
        device="cpu",
        seconds=2.0,
        fell_back=None,
    )


def _image(tmp_path, points) -> AnnotatedImage:
    return AnnotatedImage(tmp_path / "crowd.png", WIDTH, HEIGHT, as_points(points))


def test_an_image_is_compared_by_hand(tmp_path):
    image = _image(tmp_path, [(10, 10), (80, 50), (84, 50)])

    # 3 px off, 6 px off, and one where nobody is.
    result = compare(image, _prediction([(10, 13), (80, 56), (90, 5)]))

    assert (result.name, result.true, result.predicted, result.seconds) == ("crowd.png", 3, 3, 2.0)
    assert result.game == (0.0, 2.0, 2.0, pytest.approx(result.game[3]))
    assert result.matches["4"] == Matches(1, 3, 3)
    assert result.matches["8"] == Matches(2, 3, 3)
    assert list(result.matches) == ["4", "8", "16", "nn8"]


def test_a_network_without_points_is_compared_by_its_density(tmp_path):
    density = np.zeros((8, 12), np.float32)
    density[0, 0], density[7, 11] = 1.5, 0.25
    image = _image(tmp_path, [(4, 4)])

    result = compare(image, _prediction([], network="uepnet", density=density))

    assert result.matches is None
    assert result.game == (0.75, 0.75, 0.75, 0.75)


def test_areas_that_were_only_counted_are_compared_by_density_too(tmp_path):
    density = np.zeros((8, 12), np.float32)
    density[0, 0], density[0, 1] = 1.0, 5.0
    area = CountedArea(Box(8, 0, 16, 8), 5.0)
    image = _image(tmp_path, [(4, 4)] + [(12, 4)] * 5)

    result = compare(image, _prediction([(4, 4)], areas=(area,), density=density))

    assert (result.predicted, result.game) == (6.0, (0.0, 0.0, 0.0, 0.0))


@given(
    *[
        hnp.arrays(
            np.float64, st.tuples(st.integers(0, 20), st.just(2)), elements=st.floats(0, 64, exclude_max=True)
        )
    ]
    * 2
)
def test_game_0_is_the_absolute_error_and_no_level_is_below_the_one_before(tmp_path_factory, found, true):
    result = compare(_image(tmp_path_factory.getbasetemp(), true), _prediction(found))

    assert result.game[0] == abs(len(found) - len(true))
    assert list(result.game) == sorted(result.game)


def test_figures_of_a_set_by_hand(tmp_path):
    image = _image(tmp_path, [(10, 10), (50, 50)])
    results = [compare(image, _prediction([(10, 10)])), compare(image, _prediction([(10, 10)] * 5))]

    scores = summarise(results)

    # Errors -1 and +3; matched 1 of 1 found and 1 of 5, of 2 true each.
    assert (scores.images, scores.mae, scores.bias, scores.seconds) == (2, 2.0, 1.0, 4.0)
    assert scores.rmse == pytest.approx(5**0.5)
    assert scores.game[0] == scores.mae
    at_4 = scores.localization["4"]
    assert (at_4.precision, at_4.recall, at_4.f_measure) == (2 / 6, 2 / 4, pytest.approx(0.4))


def test_intervals_hold_their_figures(tmp_path):
    image = _image(tmp_path, [(10, 10), (50, 50)])
    results = [compare(image, _prediction([(10, 10)] * found)) for found in (1, 2, 2, 3, 6)]

    scores = summarise(results)

    for name in ("mae", "rmse", "bias"):
        low, high = scores.intervals[name]
        assert low <= getattr(scores, name) <= high
    assert scores.intervals["f_8"][0] <= scores.localization["8"].f_measure <= scores.intervals["f_8"][1]


def test_one_network_without_points_leaves_the_set_without_localization(tmp_path):
    image = _image(tmp_path, [(10, 10)])
    located = compare(image, _prediction([(10, 10)]))

    assert summarise([located, replace(located, matches=None)]).localization is None


def test_images_are_counted_one_after_another_as_they_are_asked_for(crowd):
    asked = []

    def predict(image):
        asked.append(image.shape)
        return _prediction([])

    results = evaluate([crowd, crowd], predict)

    assert next(results).true == 30
    assert asked == [(80, 96, 3)]


def test_a_bootstrap_of_equal_results_is_certain_and_of_a_seed_the_same():
    def mean(results):
        return {"mean": float(np.mean(results))}

    assert bootstrap_intervals([3.0] * 5, mean) == {"mean": (3.0, 3.0)}
    varied = [1.0, 2.0, 5.0, 9.0]
    assert bootstrap_intervals(varied, mean) == bootstrap_intervals(varied, mean)
    low, high = bootstrap_intervals(varied, mean)["mean"]
    assert 1.0 <= low < 4.25 < high <= 9.0
