"""How far a count can be off: intervals calibrated on validation photographs (split-conformal)."""

import math
from dataclasses import dataclass

import numpy as np

from engine.prediction import CountInterval

# Share of the count that is uncertain whatever the network says; keeps the intervals of large counts honest.
RELATIVE_SPREAD = 0.1


@dataclass(frozen=True)
class IntervalCalibration:
    """The quantile of |true - predicted| / spread over the validation photographs."""

    quantile: float
    probability: float = 0.9


def count_spread(count: float, variance: float) -> float:
    """Give the unit in which errors are measured: sqrt(variance + (a count)^2), at least one person."""
    return math.sqrt(max(variance, 1.0) + (RELATIVE_SPREAD * count) ** 2)


def calibrate(
    predicted: np.ndarray, true: np.ndarray, variances: np.ndarray, *, probability: float = 0.9
) -> IntervalCalibration:
    """Choose the quantile so that a new photograph's count lies inside with the probability.

    Split-conformal: the ceil((n + 1) p)-th smallest of the n errors measured in spreads.
    """
    spreads = np.array(
        [count_spread(count, variance) for count, variance in zip(predicted, variances, strict=True)]
    )
    errors = np.sort(np.abs(true - predicted) / spreads)
    rank = min(math.ceil((len(errors) + 1) * probability), len(errors))
    return IntervalCalibration(quantile=float(errors[rank - 1]), probability=probability)


def count_interval(
    count: float, variance: float, calibration: IntervalCalibration, *, certain: float = 0.0
) -> CountInterval:
    """Give the interval around a count, never below `certain` people or zero."""
    reach = calibration.quantile * count_spread(count, variance)
    return CountInterval(
        low=max(count - reach, certain, 0.0), high=count + reach, probability=calibration.probability
    )
