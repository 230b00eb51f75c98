"""How far a figure depends on which photographs were measured: percentile bootstrap over the images."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np

RESAMPLES = 1000
PROBABILITY = 0.95

Result = TypeVar("Result")


def bootstrap_intervals(
    results: Sequence[Result], figures: Callable[[Sequence[Result]], dict[str, float]], *, seed: int = 0
) -> dict[str, tuple[float, float]]:
    """Give each figure's 95 % interval, by measuring it on images drawn with repetition.

    Args:
        results: one result for each image.
        figures: what is measured on a number of results.
        seed: of the drawing; the same gives the same intervals.

    """
    rng = np.random.default_rng(seed)
    drawn = [
        figures([results[index] for index in rng.integers(len(results), size=len(results))])
        for _ in range(RESAMPLES)
    ]
    tail = (1 - PROBABILITY) / 2
    return {
        name: (
            float(np.quantile([sample[name] for sample in drawn], tail)),
            float(np.quantile([sample[name] for sample in drawn], 1 - tail)),
        )
        for name in drawn[0]
    }
