"""Distance maps, distance label maps, and the points read back from them (AutoScale, section 3.3).

Maps are (H, W); a value belongs to its pixel's centre, which lies half a pixel from the corner.
"""

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
    return np.hypot(nearest_point[..., 0] - x[None, :], nearest_point[..., 1] - y[:, None]).astype(np.float32)


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
