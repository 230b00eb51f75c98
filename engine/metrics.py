"""The field's measures of counting and localization. What papers print as "MSE" is `rmse` here."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching
from scipy.spatial import cKDTree


def mae(predicted: Sequence[float], true: Sequence[float]) -> float:
    """Mean absolute error of the counts."""
    return float(np.abs(np.subtract(predicted, true)).mean())


def rmse(predicted: Sequence[float], true: Sequence[float]) -> float:
    """Root of the mean squared error of the counts."""
    return float(np.sqrt(np.square(np.subtract(predicted, true)).mean()))


def bias(predicted: Sequence[float], true: Sequence[float]) -> float:
    """Mean error of the counts: negative where too few were counted."""
    return float(np.subtract(predicted, true).mean())


def game(predicted: np.ndarray, true: np.ndarray, *, level: int) -> float:
    """Grid average mean absolute error of one image: the sum of 4^level cells' absolute errors.

    Args:
        predicted: (2^level, 2^level) people per cell.
        true: the same shape.
        level: 0 is the absolute error of the count.

    """
    side = 2**level
    if predicted.shape != (side, side) or true.shape != (side, side):
        raise ValueError(
            f"GAME({level}) takes {side} x {side} cells, not {predicted.shape} and {true.shape}."
        )
    return float(np.abs(predicted - true).sum())


def cell_counts(points: np.ndarray, *, height: int, width: int, level: int) -> np.ndarray:
    """Count points in the 2^level x 2^level equal cells of an image, as float64."""
    side = 2**level
    x = np.clip(points[:, 0], 0, np.nextafter(width, 0))
    y = np.clip(points[:, 1], 0, np.nextafter(height, 0))
    cells: np.ndarray = np.histogram2d(y, x, bins=side, range=((0, height), (0, width)))[0]
    return cells


def map_cell_counts(values: np.ndarray, stride: int, *, height: int, width: int, level: int) -> np.ndarray:
    """Sum a count map over the 2^level x 2^level equal cells of an image, each patch where its centre is."""
    side = 2**level
    rows = np.minimum(((np.arange(values.shape[0]) + 0.5) * stride * side / height).astype(int), side - 1)
    columns = np.minimum(((np.arange(values.shape[1]) + 0.5) * stride * side / width).astype(int), side - 1)
    cells = np.zeros((side, side))
    np.add.at(cells, (rows[:, None], columns[None, :]), values)
    return cells


@dataclass(frozen=True)
class Matches:
    """How many points found were right, of how many found and how many true."""

    matched: int
    found: int
    true: int

    def __add__(self, other: "Matches") -> "Matches":
        return Matches(self.matched + other.matched, self.found + other.found, self.true + other.true)

    @property
    def precision(self) -> float:
        """Share of the points found that are people."""
        return self.matched / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the people that were found."""
        return self.matched / self.true if self.true else 0.0

    @property
    def f_measure(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.matched / (self.found + self.true) if self.found + self.true else 0.0


def match_points(found: np.ndarray, true: np.ndarray, radius_px: float | np.ndarray) -> Matches:
    """Match points one to one so that as many as possible lie within the radius.

    Args:
        found: (N, 2) points.
        true: (M, 2) points.
        radius_px: one radius, or (M,) radii, one for each true point.

    """
    if len(found) == 0 or len(true) == 0:
        return Matches(0, len(found), len(true))
    radii = np.broadcast_to(np.asarray(radius_px, dtype=np.float64), (len(true),))
    near = cKDTree(found).query_ball_point(true, radii)
    lengths = np.array([len(row) for row in near])
    indices = np.concatenate([np.asarray(row, dtype=np.int32) for row in near])
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    graph = csr_array((np.ones(len(indices), dtype=np.int8), indices, starts), shape=(len(true), len(found)))
    partners = maximum_bipartite_matching(graph, perm_type="column")
    return Matches(int((partners >= 0).sum()), len(found), len(true))


def neighbour_radii(true: np.ndarray, *, neighbours: int = 8) -> np.ndarray:
    """Give each true point's mean distance to its nearest neighbours, the radius that grows with a head."""
    if len(true) < 2:
        return np.full(len(true), np.inf)
    distances, _ = cKDTree(true).query(true, k=min(neighbours, len(true) - 1) + 1)
    return np.asarray(distances[:, 1:].mean(axis=1))
