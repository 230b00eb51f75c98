"""Distance maps, distance label maps, and the points read back from them (AutoScale, section 3.3).

Maps are (H, W); a value belongs to its pixel's centre, which lies half a pixel from the corner.
"""

import math
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

# Upper borders of the first ten classes in pixels; class 10 is everything from 28 on. The same
# borders serve after zooming. (Not in the paper: seen in what its authors published.)
LABEL_BORDERS_PX = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 12.0, 18.0, 28.0)
LABEL_COUNT = len(LABEL_BORDERS_PX) + 1
FARTHEST_LABEL = LABEL_COUNT - 1

# How far beyond a crop a person can still change a label inside it.
REACH_PX = int(LABEL_BORDERS_PX[-1])


def distance_map(points: np.ndarray, *, height: int, width: int) -> np.ndarray:
    """Give each pixel's distance in pixels to the nearest point, as (H, W) float32; no points: infinite.

    Points outside the map count too. Two points on one pixel keep both their distances apart from
    rounding: the nearest *pixel* is found exactly, then the distance to the point that lies in it.
    """
    if len(points) == 0:
        return np.full((height, width), np.inf, dtype=np.float32)
    low = np.minimum(np.floor(points.min(axis=0)), 0).astype(int)
    high = np.maximum(np.floor(points.max(axis=0)) + 1, (width, height)).astype(int)
    columns, rows = (np.floor(points).astype(int) - low).T
    is_empty = np.ones((high[1] - low[1], high[0] - low[0]), dtype=bool)
    is_empty[rows, columns] = False
    owner = np.zeros(is_empty.shape, dtype=np.int32)
    owner[rows, columns] = np.arange(len(points))
    inside = (slice(-low[1], -low[1] + height), slice(-low[0], -low[0] + width))
    nearest = ndimage.distance_transform_edt(is_empty, return_distances=False, return_indices=True)
    nearest_point = points[owner[nearest[0][inside], nearest[1][inside]]]
    x = np.arange(width) + 0.5
    y = np.arange(height) + 0.5
    away: np.ndarray = np.hypot(nearest_point[..., 0] - x[None, :], nearest_point[..., 1] - y[:, None])
    return away.astype(np.float32)


def distance_label_map(distance: np.ndarray) -> np.ndarray:
    """Give the class 0..10 of each distance, as uint8: 0 for [0, 1) px, 10 from 28 px on."""
    return np.searchsorted(np.array(LABEL_BORDERS_PX), distance, side="right").astype(np.uint8)


@dataclass(frozen=True)
class ScoredPoints:
    """Points found, each with how sure the map is of it."""

    points: np.ndarray
    """(N, 2) float64 x, y."""
    scores: np.ndarray
    """(N,) float64 in 0..1."""

    def __len__(self) -> int:
        return len(self.points)

    def select(self, rows: np.ndarray) -> "ScoredPoints":
        """Give those of a boolean mask."""
        return ScoredPoints(self.points[rows], self.scores[rows])


# The distances at which classes end, beginning with nobody's; the last class has no end of its own.
_CLASS_ENDS_PX = np.array((0.0, *LABEL_BORDERS_PX, 2 * LABEL_BORDERS_PX[-1]))


def enlarged_labels(expected_label: np.ndarray, factor: float) -> np.ndarray:
    """Give the expected labels of the same places in an image enlarged by a factor: distances grow by it."""
    places = np.arange(len(_CLASS_ENDS_PX))
    distances = factor * np.interp(expected_label + 0.5, places, _CLASS_ENDS_PX)
    labels: np.ndarray = np.interp(distances, _CLASS_ENDS_PX, places) - 0.5
    return labels.clip(0, LABEL_COUNT - 1).astype(np.float32)


# So far inside the border a point stays in the image when its pixels are scaled to another size's.
_INSIDE_PX = 1e-6

# Classes of at most this distance: who has probability of them is near a person.
NEAR_CLASSES = 3
NEAR_AREA_PX = math.pi * LABEL_BORDERS_PX[NEAR_CLASSES - 1] ** 2
"""Pixels near one person who stands alone."""

# Minima above this expected label are the map's noise. How many of those below it are people, the
# probabilities say (docs/decisions/0009). Smoothing and window were chosen on ten photographs by F at 8 px.
LABEL_CEILING = 7.5
LOWEST_MINIMUM_SCORE = 1 - LABEL_CEILING / FARTHEST_LABEL
SMOOTHING_PX = 0.6
MINIMUM_WINDOW_PX = 3


def find_points(expected_label: np.ndarray, *, ceiling: float = LABEL_CEILING) -> ScoredPoints:
    """Give the local minima of an expected label map as points with scores.

    The map is smoothed a little, a person is a minimum over 3 x 3 pixels below the ceiling (a plateau
    counts once, at its middle), and its place is refined by a parabola through its neighbours.
    The score falls linearly from 1 at label 0 to 0 at the farthest label.

    Args:
        expected_label: (H, W) float32 in 0..10.
        ceiling: label above which a minimum is no person.

    """
    smooth = ndimage.gaussian_filter(expected_label, SMOOTHING_PX, mode="nearest")
    lowest = ndimage.minimum_filter(smooth, MINIMUM_WINDOW_PX, mode="nearest")
    is_minimum = (smooth <= lowest) & (smooth < ceiling)
    rows, columns = plateau_middles(is_minimum)
    if len(rows) == 0:
        return ScoredPoints(np.zeros((0, 2)), np.zeros(0))
    y = rows + 0.5 + _parabola_offset(smooth, rows, columns, axis=0)
    x = columns + 0.5 + _parabola_offset(smooth, rows, columns, axis=1)
    # A minimum on the last row or column may be refined onto the border, which is no longer in the image.
    height, width = expected_label.shape
    x, y = np.minimum(x, width - _INSIDE_PX), np.minimum(y, height - _INSIDE_PX)
    scores = 1 - smooth[rows, columns].astype(np.float64) / FARTHEST_LABEL
    return ScoredPoints(np.column_stack([x, y]), scores)


def parting_score(scores: np.ndarray, count: int) -> float:
    """Give the score that parts the `count` highest of (N,) scores from the rest."""
    if count >= len(scores):
        return float(scores.min(initial=LOWEST_MINIMUM_SCORE))
    if count == 0:
        return 1.0
    ordered = np.sort(scores)[::-1]
    return float(ordered[count - 1] + ordered[count]) / 2


def plateau_middles(is_minimum: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Give row and column of one pixel for each connected group of minima, the one nearest its middle."""
    groups, count = ndimage.label(is_minimum, structure=np.ones((3, 3)))
    rows, columns = np.nonzero(is_minimum)
    if count == len(rows):
        return rows, columns
    middles = np.array(ndimage.center_of_mass(is_minimum, groups, np.arange(1, count + 1)))
    of_group = middles[groups[rows, columns] - 1]
    order = np.argsort(np.hypot(rows - of_group[:, 0], columns - of_group[:, 1]), kind="stable")
    _, first = np.unique(groups[rows, columns][order], return_index=True)
    return rows[order][first], columns[order][first]


def _parabola_offset(values: np.ndarray, rows: np.ndarray, columns: np.ndarray, *, axis: int) -> np.ndarray:
    """Give how far, in -0.5..0.5 pixels, a minimum lies from its pixel's centre along an axis."""
    length = values.shape[axis]
    at = (rows, columns)[axis]
    before, after = np.maximum(at - 1, 0), np.minimum(at + 1, length - 1)
    low = values[before, columns] if axis == 0 else values[rows, before]
    high = values[after, columns] if axis == 0 else values[rows, after]
    curvature = low + high - 2 * values[rows, columns]
    slope = (low - high).astype(np.float64)
    offset = np.divide(slope, 2 * curvature, out=np.zeros_like(slope), where=curvature > 1e-6)
    bounded: np.ndarray = np.clip(offset, -0.5, 0.5)
    return bounded
