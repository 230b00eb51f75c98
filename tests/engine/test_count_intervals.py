import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.count_intervals import (
    BACKGROUND_BORDER,
    CountIntervals,
    InterleavedIntervals,
    IntervalSettings,
    discretization_error,
    fit_heads,
    fit_interleaved,
    uniform_error_borders,
    with_mean_proxies,
    with_median_proxies,
)


def _local_counts(number: int = 20_000) -> np.ndarray:
    """Draw local counts as crowds have them: most patches hold far less than a head, all less than one."""
    return np.random.default_rng(3).exponential(0.08, number).clip(0, 0.95)


def test_samples_times_length_is_nearly_equal_over_the_intervals():
    samples = _local_counts()
    foreground = samples[samples >= BACKGROUND_BORDER]

    borders = uniform_error_borders(samples, count=24)

    assert len(borders) == 24
    assert borders[0] == BACKGROUND_BORDER
    edges = np.append(borders, foreground.max())
    within = np.histogram(foreground, edges)[0]
    products = within * np.diff(edges)
    assert within.sum() == len(foreground)
    # The last interval takes what is left; an interval holds whole samples, which bounds the exactness.
    assert products[:-1].max() / products[:-1].min() < 1.02
    assert products[-1] <= products[:-1].max()


def test_equal_spacing_of_samples_gives_equal_intervals():
    samples = np.linspace(BACKGROUND_BORDER, 0.9, 2401)

    borders = uniform_error_borders(samples, count=6)

    assert np.diff(borders) == pytest.approx(np.full(5, 0.15), rel=0.01)


@given(
    st.lists(st.floats(0, 12), min_size=2, max_size=300).filter(
        lambda values: sum(value >= BACKGROUND_BORDER for value in values) >= 2
    ),
    st.integers(1, 12),
)
def test_borders_rise_and_are_never_more_than_asked_for(values, count):
    borders = uniform_error_borders(np.array(values), count=count)

    assert 1 <= len(borders) <= count
    assert borders[0] == BACKGROUND_BORDER
    assert (np.diff(borders) > 0).all()


def test_few_distinct_values_give_fewer_borders():
    borders = uniform_error_borders(np.array([1.0, 2.0, 3.0] * 50), count=24)

    assert 1 < len(borders) < 24


def test_the_tail_is_cut_finely():
    # A few patches hold up to eight people: no interval there is wider than 0.4 of its lower border.
    tail = np.linspace(1, 8, 200)

    borders = uniform_error_borders(np.concatenate([_local_counts(), tail]), count=24)

    high = borders[borders >= 1]
    assert len(high) > 4
    gap = 7 / 199
    assert ((high[1:] - high[:-1]) <= 0.4 * high[:-1] + gap).all()


@pytest.mark.parametrize("samples", [[], [0.0] * 9, [0.5]])
def test_too_few_people_are_refused_in_words(samples):
    with pytest.raises(ValueError, match="Intervals need samples above"):
        uniform_error_borders(np.array(samples), count=24)


def test_proxies_are_the_means_of_their_samples():
    borders = np.array([0.0, 0.1, 1.0, 5.0])

    intervals = with_mean_proxies(borders, np.array([[0.05, 0.2], [0.4, 0.9], [2.0, 3.0]]))

    assert intervals.proxies == pytest.approx([0.0, 0.5, 2.5, 5.0])
    # ((0.3)^2 + (0.1)^2 + (0.4)^2) / 3 and (0.5)^2; nothing lies in the last.
    assert intervals.variances == pytest.approx([0.0, 0.26 / 3, 0.25, 0.0], abs=1e-12)


def test_the_background_stands_for_nobody():
    intervals = with_mean_proxies(np.array([0.0, BACKGROUND_BORDER]), np.array([1e-4, 0.3, 0.5]))

    assert intervals.proxies.tolist() == pytest.approx([0.0, 0.4])


def test_an_empty_interval_stands_for_its_middle():
    intervals = with_mean_proxies(np.array([0.0, 1.0, 2.0, 4.0]), np.array([1.5, 6.0]))

    assert intervals.proxies.tolist() == [0.0, 1.5, 3.0, 6.0]


def test_the_second_heads_borders_are_the_firsts_proxies():
    fitted = fit_interleaved(_local_counts())

    assert fitted.first.borders[:2].tolist() == [0.0, BACKGROUND_BORDER]
    assert fitted.second.borders[:2].tolist() == [0.0, BACKGROUND_BORDER]
    assert fitted.second.borders[2:].tolist() == fitted.first.proxies[1:].tolist()
    assert (len(fitted.first), len(fitted.second)) == (25, 26)


def test_the_proxies_of_both_heads_are_means():
    samples = _local_counts()

    for intervals in vars(fit_interleaved(samples)).values():
        classes = intervals.classes(samples)
        for index in range(1, len(intervals)):
            inside = samples[classes == index]
            assert intervals.proxies[index] == pytest.approx(inside.mean())
            assert intervals.variances[index] == pytest.approx(inside.var())


def test_proxies_lie_in_their_intervals():
    for intervals in vars(fit_interleaved(_local_counts())).values():
        assert (intervals.proxies >= intervals.borders).all()
        assert (intervals.proxies[:-1] < intervals.borders[1:]).all()


def test_a_local_count_on_a_border_belongs_to_the_interval_that_begins_there():
    intervals = CountIntervals(np.array([0.0, 0.1, 1.0]), np.zeros(3), np.zeros(3))

    classes = intervals.classes(np.array([[0.0, 0.0999], [0.1, 0.5], [1.0, 99.0]]))

    assert classes.tolist() == [[0, 0], [1, 1], [2, 2]]
    assert classes.dtype == np.int64


def test_discretised_counts_keep_their_sum():
    # With mean proxies what is lost is what the background held.
    samples = _local_counts()
    first = fit_interleaved(samples).first

    decoded = first.proxies[first.classes(samples)]

    background = samples[samples < BACKGROUND_BORDER].sum()
    assert decoded.sum() == pytest.approx(samples.sum() - background)


def test_intervals_of_equal_length():
    settings = IntervalSettings(count=5, partition="uniform-length")

    first = fit_heads(np.array([0.0, 1e-5, 0.2, 0.4, 0.6, 8.0]), settings).first

    assert first.borders == pytest.approx([0, BACKGROUND_BORDER, 2, 4, 6], rel=1e-3)


def test_intervals_of_as_many_samples_each():
    samples = np.random.default_rng(1).exponential(0.3, 4000)

    first = fit_heads(samples, IntervalSettings(count=5, partition="uniform-number")).first

    numbers = np.bincount(first.classes(samples))[1:]
    assert numbers == pytest.approx(np.full(4, numbers.mean()), rel=0.01)


def test_median_proxies_are_the_middles():
    intervals = with_median_proxies(np.array([0.0, 0.1, 1.0]), np.array([0.05, 0.2, 0.3, 3.0]))

    assert intervals.proxies == pytest.approx([0.0, 0.55, 2.0])


def test_parallel_heads_have_the_same_intervals_and_a_single_one_has_no_other():
    samples = _local_counts()
    interleaved, parallel, single = (
        fit_heads(samples, IntervalSettings(heads=heads)) for heads in ("interleaved", "parallel", "single")
    )

    assert [len(head) for head in interleaved.heads] == [25, 26]
    assert parallel.second is parallel.first
    assert single.heads == (single.first,)
    for fitted, heads in ((interleaved, "interleaved"), (parallel, "parallel"), (single, "single")):
        sizes = IntervalSettings(heads=heads).head_sizes
        assert sizes == tuple(len(head) for head in fitted.heads)


def test_the_discretization_error_by_hand():
    # Two patches of one person and one of three, all in an interval that stands for 2.
    intervals = CountIntervals(np.array([0.0, 0.5]), np.array([0.0, 2.0]), np.zeros(2))

    assert discretization_error(np.array([1.0, 1.0, 3.0]), InterleavedIntervals(intervals, None)) == 1


@pytest.mark.parametrize("partition", ["uep", "uniform-length", "uniform-number"])
def test_with_the_mean_of_each_interval_the_samples_themselves_are_counted_right(partition):
    samples = _local_counts()
    samples[samples < BACKGROUND_BORDER] = 0

    of_mean, of_median = (
        fit_heads(samples, IntervalSettings(partition=partition, proxy=proxy, heads="single"))
        for proxy in ("mean", "median")
    )

    assert discretization_error(samples, of_mean) < 1e-6 * samples.sum()
    assert discretization_error(samples, of_median) > 1e-3 * samples.sum()
