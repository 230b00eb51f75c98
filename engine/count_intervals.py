"""Count intervals: where UEPNet cuts the range of local counts, and what each interval stands for.

Uniformity in Heterogeneity (ICCV 2021), section 3: uniform error partition (UEP, Algorithm 1), mean
count proxies (MCP) and interleaved prediction heads (IPH).
"""

from dataclasses import dataclass, replace
from typing import Literal

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
    second: CountIntervals | None
    """None where there is one head alone."""

    @property
    def heads(self) -> tuple[CountIntervals, ...]:
        """The intervals of each head that there is."""
        return (self.first,) if self.second is None else (self.first, self.second)


@dataclass(frozen=True)
class IntervalSettings:
    """How the range of local counts is cut, and by how many heads; by default as the paper does."""

    count: int = INTERVAL_COUNT
    """Intervals of the first head, background included."""
    partition: Literal["uep", "uniform-length", "uniform-number"] = "uep"
    """`uep`: samples times length alike; else intervals of equal length, or of as many samples each."""
    proxy: Literal["mean", "median"] = "mean"
    """`mean`: of an interval's samples (MCP); `median`: the middle of the interval."""
    heads: Literal["interleaved", "parallel", "single"] = "interleaved"
    """`interleaved`: IPH; `parallel`: two heads with the same intervals."""

    @property
    def head_sizes(self) -> tuple[int, ...]:
        """Intervals of each head."""
        if self.heads == "single":
            return (self.count,)
        return (self.count, self.count + 1 if self.heads == "interleaved" else self.count)


def fit_interleaved(samples: np.ndarray, *, count: int = INTERVAL_COUNT) -> InterleavedIntervals:
    """Fit both heads' intervals to local counts (any shape) drawn as training draws them."""
    return fit_heads(samples, IntervalSettings(count=count))


def fit_heads(samples: np.ndarray, settings: IntervalSettings) -> InterleavedIntervals:
    """Fit the heads' intervals to local counts (any shape) drawn as training draws them.

    Raises:
        ValueError: fewer than two samples lie above t0.

    """
    proxies_of = with_mean_proxies if settings.proxy == "mean" else with_median_proxies
    borders = np.concatenate([[0.0], _foreground_borders(samples, settings)])
    first = proxies_of(borders, samples)
    if settings.heads == "single":
        return InterleavedIntervals(first=first, second=None)
    if settings.heads == "parallel":
        return InterleavedIntervals(first=first, second=first)
    second = proxies_of(np.concatenate([borders[:2], first.proxies[1:]]), samples)
    return InterleavedIntervals(first=first, second=second)


def _foreground_borders(samples: np.ndarray, settings: IntervalSettings) -> np.ndarray:
    """Give the borders from t0 on that a partition makes."""
    count = settings.count - 1
    if settings.partition == "uep":
        return uniform_error_borders(samples, count=count)
    foreground = _foreground(samples)
    if settings.partition == "uniform-length":
        return np.linspace(BACKGROUND_BORDER, foreground[-1], count + 1)[:-1]
    shares = np.quantile(foreground, np.arange(1, count) / count)
    return np.unique(np.concatenate([[BACKGROUND_BORDER], shares]))


def uniform_error_borders(samples: np.ndarray, *, count: int) -> np.ndarray:
    """Give `count` lower borders from t0 on, so that samples times length is alike in every interval.

    Algorithm 1 of the paper: a binary search for the K = n_i l_i at which stepping from border to
    border reaches the largest sample after `count` steps. The range searched is 0 .. n (t_max - t0).
    Where no K gives exactly `count` (few distinct values), the nearest lower number of borders is given.

    Raises:
        ValueError: fewer than two samples lie above t0.

    """
    foreground = _foreground(samples)
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


def with_median_proxies(borders: np.ndarray, samples: np.ndarray) -> CountIntervals:
    """Give intervals that stand for their middle, as before MCP; the last ends at the largest sample."""
    values = np.asarray(samples, dtype=np.float64).ravel()
    uppers = np.append(borders[1:], max(float(values.max()), float(borders[-1])))
    middles = (borders + uppers) / 2
    middles[0] = 0.0
    return replace(with_mean_proxies(borders, samples), proxies=middles)


def discretization_error(counts: np.ndarray, intervals: InterleavedIntervals) -> float:
    """Give how far a count map's sum is off if every patch is put into its right intervals, in people.

    With several heads a patch counts as the mean of their proxies.
    """
    decoded = np.mean([head.proxies[head.classes(counts)] for head in intervals.heads], axis=0)
    return abs(float(decoded.sum()) - float(counts.sum(dtype=np.float64)))


def _foreground(samples: np.ndarray) -> np.ndarray:
    """Give the samples above t0, sorted."""
    foreground = np.sort(np.asarray(samples, dtype=np.float64).ravel())
    foreground = foreground[foreground >= BACKGROUND_BORDER]
    if len(foreground) < 2:
        raise ValueError(
            f"Intervals need samples above {BACKGROUND_BORDER}; only {len(foreground)} were given."
        )
    return foreground


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
