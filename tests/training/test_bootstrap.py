import numpy as np
import pytest

from training.bootstrap import bootstrap_intervals


def _mean_of(values):
    return lambda draws: {"mean": draws @ np.array(values) / draws.sum(axis=1)}


def test_equal_images_give_certain_figures():
    assert bootstrap_intervals(_mean_of([3.0] * 5), images=5) == {"mean": (3.0, 3.0)}


def test_the_same_seed_gives_the_same_intervals_and_another_others():
    figures = _mean_of([1.0, 2.0, 5.0, 9.0])

    assert bootstrap_intervals(figures, images=4) == bootstrap_intervals(figures, images=4)
    assert bootstrap_intervals(figures, images=4) != bootstrap_intervals(figures, images=4, seed=1)


def test_an_interval_of_a_mean_is_about_two_standard_errors_to_either_side():
    values = np.random.default_rng(0).normal(10, 4, 400)

    low, high = bootstrap_intervals(_mean_of(values), images=400)["mean"]

    error = values.std() / 20
    assert low == pytest.approx(values.mean() - 1.96 * error, abs=0.3 * error)
    assert high == pytest.approx(values.mean() + 1.96 * error, abs=0.3 * error)


def test_as_many_images_are_drawn_as_there_are():
    def drawn(draws):
        return {"images": draws.sum(axis=1), "first": draws[:, 0]}

    intervals = bootstrap_intervals(drawn, images=7)

    assert intervals["images"] == (7.0, 7.0)
    assert intervals["first"] == (0.0, 3.0)


def test_one_image_is_always_drawn():
    assert bootstrap_intervals(_mean_of([4.0]), images=1) == {"mean": (4.0, 4.0)}
