import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.prediction import CountInterval
from engine.uncertainty import IntervalCalibration, calibrate, count_interval, count_spread


def test_the_spread_by_hand():
    # sqrt(9 + (0.1 * 40)^2) = 5
    assert count_spread(40, 9) == 5.0


def test_the_spread_is_at_least_one_person():
    assert count_spread(0, 0) == 1.0


def test_the_quantile_is_split_conformal():
    # Variance 1 and count 0 make the spread 1, so errors are 1..9; ceil(10 * 0.8) = 8th smallest.
    calibration = calibrate(np.zeros(9), np.arange(1, 10), np.ones(9), probability=0.8)

    assert calibration == IntervalCalibration(quantile=8.0, probability=0.8)


def test_too_few_photographs_give_the_largest_error():
    assert calibrate(np.zeros(3), np.array([1, 5, 2]), np.ones(3)).quantile == 5.0


def test_an_interval_by_hand():
    interval = count_interval(40, 9, IntervalCalibration(quantile=2.0))

    assert interval == CountInterval(low=30.0, high=50.0, probability=0.9)


def test_an_interval_never_falls_below_the_people_who_are_certain():
    calibration = IntervalCalibration(quantile=100.0)

    assert count_interval(40, 9, calibration).low == 0.0
    assert count_interval(40, 9, calibration, certain=12).low == 12.0


@given(
    st.lists(st.tuples(*[st.floats(0, 5000)] * 3), min_size=1, max_size=40),
    st.floats(0.5, 0.99),
)
def test_as_many_photographs_as_promised_lie_inside_their_intervals(photographs, probability):
    predicted, true, variances = np.array(photographs).T

    calibration = calibrate(predicted, true, variances, probability=probability)

    inside = 0
    for count, truth, variance in photographs:
        interval = count_interval(count, variance, calibration)
        slack = 1e-9 * (1 + count + truth)
        inside += interval.low - slack <= truth <= interval.high + slack
    assert inside >= min(math.ceil((len(predicted) + 1) * probability), len(predicted))


def test_calibration_needs_as_many_variances_as_counts():
    with pytest.raises(ValueError, match="zip"):
        calibrate(np.zeros(2), np.zeros(2), np.zeros(1))
