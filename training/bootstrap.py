"""How far figures depend on which photographs were measured: percentile bootstrap over the images."""

from collections.abc import Callable

import numpy as np

RESAMPLES = 1000
PROBABILITY = 0.95


def bootstrap_intervals(
    figures: Callable[[np.ndarray], dict[str, np.ndarray]], *, images: int, seed: int = 0
) -> dict[str, tuple[float, float]]:
    """Give each figure's 95 % interval, by measuring it on images drawn with repetition.

    Args:
        figures: given (B, images) how often each image was drawn, each figure's (B,) values. Figures
            that are made of sums over images cost a product of matrices so.
        images: how many there are.
        seed: of the drawing; the same gives the same intervals.

    """
    rng = np.random.default_rng(seed)
    draws = rng.multinomial(images, np.full(images, 1 / images), size=RESAMPLES)
    tail = (1 - PROBABILITY) / 2
    return {
        name: (float(np.quantile(values, tail)), float(np.quantile(values, 1 - tail)))
        for name, values in figures(draws.astype(np.float64)).items()
    }
