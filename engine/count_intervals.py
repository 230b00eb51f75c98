"""Count intervals: where UEPNet cuts the range of local counts, and what each interval stands for.

Uniformity in Heterogeneity (ICCV 2021), section 3: uniform error partition (UEP, Algorithm 1), mean
count proxies (MCP) and interleaved prediction heads (IPH).
"""

from dataclasses import dataclass

import numpy as np

PATCH_PX = 8
"""A local count belongs to a patch of 8 x 8 pixels."""

BACKGROUND_BORDER = 1.6e-4
"""t0: local counts below it are background, whose proxy is 0."""

INTERVAL_COUNT = 25
"""Intervals of the first head, background included; the second has one more."""

# Above one person per patch no interval is wider than this share of its lower border. The paper's last
# one is 4.7 people wide, which is where it under-counts (methods.md, 5.8).
WIDEST_TAIL_SHARE = 0.4

# The search for K stops when its range is this small a share of K; the paper's epsilon is absolute.
RELATIVE_TOLERANCE = 1e-6


@dataclass(frozen=True)
class CountIntervals:
    """Intervals [borders[i], borders[i + 1]) with what they stand for; the last has no upper border."""

    borders: np.ndarray
    """(C,) float64 lower borders, the first 0, the second t0."""
    proxies: np.ndarray
    """(C,) mean local count of each interval's samples (MCP), background's 0."""
    variances: np.ndarray
    """(C,) variance of the samples within each interval."""

    def __len__(self) -> int:
        return len(self.borders)

    def classes(self, local_counts: np.ndarray) -> np.ndarray:
        """Give the interval of each local count, as int64 of the same shape."""
        return (np.searchsorted(self.borders, local_counts, side="right") - 1).astype(np.int64)


@dataclass(frozen=True)
class InterleavedIntervals:
    """The intervals of UEPNet's two heads: the second's borders are the first's proxies (IPH)."""

    first: CountIntervals
    second: CountIntervals


def fit_interleaved(samples: np.ndarray, *, count: int = INTERVAL_COUNT) -> InterleavedIntervals:
    """Fit both heads' intervals to local counts (any shape) drawn as training draws them."""
    borders = np.concatenate([[0.0], uniform_error_borders(samples, count=count - 1)])
    first = with_mean_proxies(borders, samples)
    second = with_mean_proxies(np.concatenate([borders[:2], first.proxies[1:]]), samples)
    return InterleavedIntervals(first=first, second=second)


def uniform_error_borders(samples: np.ndarray, *, count: int) -> np.ndarray:
    """Give `count` lower borders from t0 on, so that samples times length is alike in every interval.

    Algorithm 1 of the paper: a binary search for the K = n_i l_i at which stepping from border to
    border reaches the largest sample after `count` steps. The range searched is 0 .. n (t_max - t0).
    Where no K gives exactly `count` (few distinct values), the nearest lower number of borders is given.

    Raises:
        ValueError: fewer than two samples lie above t0.

    """
    foreground = np.sort(np.asarray(samples, dtype=np.float64).ravel())
    foreground = foreground[foreground >= BACKGROUND_BORDER]
    if len(foreground) < 2:
        raise ValueError(
            f"Intervals need samples above {BACKGROUND_BORDER}; only {len(foreground)} were given."
        )
    low, high = 0.0, len(foreground) * (foreground[-1] - BACKGROUND_BORDER)
    best = np.array([BACKGROUND_BORDER])
    while high - low > RELATIVE_TOLERANCE * high:
        middle = (low + high) / 2
        borders = _borders_for(foreground, middle, most=count + 1)
        if len(borders) > count:
            low = middle
            continue
        high = middle
        if len(borders) >= len(best):
            best = borders
    return best


def with_mean_proxies(borders: np.ndarray, samples: np.ndarray) -> CountIntervals:
    """Give intervals with the mean (MCP) and variance of their samples; an empty one gets its middle."""
    values = np.asarray(samples, dtype=np.float64).ravel()
    classes = np.searchsorted(borders, values, side="right") - 1
    totals = np.bincount(classes, minlength=len(borders))
    sums = np.bincount(classes, weights=values, minlength=len(borders))
    uppers = np.append(borders[1:], max(float(values.max()), float(borders[-1])))
    means = np.where(totals > 0, sums / np.maximum(totals, 1), (borders + uppers) / 2)
    spread = np.bincount(classes, weights=(values - means[classes]) ** 2, minlength=len(borders))
    means[0] = 0.0
    return CountIntervals(borders=borders, proxies=means, variances=spread / np.maximum(totals, 1))


def _borders_for(foreground: np.ndarray, product: float, *, most: int) -> np.ndarray:
    """Step from t0 upwards, each interval as long as n_i l_i <= K allows; stop after `most` borders."""
    borders = [BACKGROUND_BORDER]
    while len(borders) < most:
        lower = borders[-1]
        start = int(np.searchsorted(foreground, lower, side="left"))
        # n l grows along the samples; the first sample beyond K bounds the interval.
        within, beyond = start, len(foreground)
        while within < beyond:
            middle = (within + beyond) // 2
            if (middle - start + 1) * (foreground[middle] - lower) > product:
                beyond = middle
            else:
                within = middle + 1
        if lower >= 1.0:
            widest = lower * (1 + WIDEST_TAIL_SHARE)
            within = min(within, int(np.searchsorted(foreground, widest, side="left")))
        within = max(within, start + 1)
        if within >= len(foreground):
            break
        upper = lower + product / (within - start)
        upper = float(np.clip(upper, np.nextafter(foreground[within - 1], np.inf), foreground[within]))
        if lower >= 1.0:
            upper = min(
                upper,
                max(lower * (1 + WIDEST_TAIL_SHARE), float(np.nextafter(foreground[within - 1], np.inf))),
            )
        borders.append(upper)
    return np.array(borders)
