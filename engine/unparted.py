"""People whom the probabilities expect and no minimum shows: too close for the label map to part them."""

import numpy as np
from scipy import ndimage

from engine.distance_labels import LOWEST_MINIMUM_SCORE, ScoredPoints, plateau_middles
from engine.people_density import NEAR_SPREAD_PX

# The map of people who are expected and not found is read this much smoothed: finer than that it says
# nothing certain.
_SMOOTHING_PX = 2.0

# Of two places so close only the better is taken at once; what it leaves there may give another.
_WINDOW_PX = 5

# In one round those are placed who are nearly as sure as the surest: the others may be more so once these
# have their places.
_SHARE_OF_BEST = 0.3

_MOST_ROUNDS = 40


def with_unparted(found: ScoredPoints, density: np.ndarray) -> ScoredPoints:
    """Give the points of a pass and, if its density sums to more people than they are, places for the rest.

    Each of these lies where the density, less a spread for every point so far, is highest. Their scores are
    below any minimum's, the surest highest.

    Args:
        found: the minima of the pass.
        density: (H, W) float32 people per pixel, of the same pass.

    """
    missing = round(float(density.sum(dtype=np.float64))) - len(found)
    if missing <= 0:
        return found
    taken = np.zeros(density.shape, dtype=np.float32)
    columns, rows = found.points.astype(np.int64).T
    np.add.at(taken, (rows, columns), 1)
    expected = ndimage.gaussian_filter(density, _SMOOTHING_PX, mode="constant")
    spread = float(np.hypot(_SMOOTHING_PX, NEAR_SPREAD_PX))
    places: list[np.ndarray] = []
    for _ in range(_MOST_ROUNDS):
        left = expected - ndimage.gaussian_filter(taken, spread, mode="constant")
        is_place = (left > max(_SHARE_OF_BEST * left.max(), 0)) & (
            left >= ndimage.maximum_filter(left, _WINDOW_PX)
        )
        rows, columns = plateau_middles(is_place)
        best = np.argsort(left[rows, columns], kind="stable")[::-1][:missing]
        if len(best) == 0:
            break
        np.add.at(taken, (rows[best], columns[best]), 1)
        places.append(np.column_stack([columns[best], rows[best]]) + 0.5)
        missing -= len(best)
        if missing == 0:
            break
    unparted = np.concatenate([np.zeros((0, 2)), *places])
    scores = LOWEST_MINIMUM_SCORE * (1 - np.arange(1, len(unparted) + 1) / (len(unparted) + 1))
    return ScoredPoints(np.concatenate([found.points, unparted]), np.concatenate([found.scores, scores]))
