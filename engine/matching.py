"""Points found against true points: maximum one-to-one matching at one radius, or at many at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching
from scipy.spatial import cKDTree

from engine.growing_matching import GrowingMatching, near_pairs


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
    partners = partners_of_true(found, true, radius_px)
    return Matches(int((partners >= 0).sum()), len(found), len(true))


def partners_of_true(found: np.ndarray, true: np.ndarray, radius_px: float | np.ndarray) -> np.ndarray:
    """Give (M,) for each true point the index of the point found that it is matched with, or -1."""
    if len(found) == 0 or len(true) == 0:
        return np.full(len(true), -1)
    radii = np.broadcast_to(np.asarray(radius_px, dtype=np.float64), (len(true),))
    near = cKDTree(found).query_ball_point(true, radii)
    lengths = np.array([len(row) for row in near])
    indices = np.concatenate([np.asarray(row, dtype=np.int32) for row in near])
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    graph = csr_array((np.ones(len(indices), dtype=np.int8), indices, starts), shape=(len(true), len(found)))
    return np.asarray(maximum_bipartite_matching(graph, perm_type="column"))


def matched_at_radii(found: np.ndarray, true: np.ndarray, radii_px: Sequence[float]) -> np.ndarray:
    """Give (R,) how many points can be matched within each of many radii.

    The same as `match_points` at each radius, but a radius goes on from the matching of the one before.

    Args:
        found: (N, 2) points.
        true: (M, 2) points.
        radii_px: R growing radii.

    """
    few, many = sorted((found, true), key=len)
    matched = np.full(len(radii_px), len(few))
    if len(few) == 0:
        return matched
    matching = GrowingMatching(len(few), len(many))
    done = 0
    for stop in _stages(len(radii_px)):
        pairs = near_pairs(few, many, radii_px[:stop])
        for step in range(done, stop):
            matched[step] = matching.grow(pairs, step)
            if matched[step] == len(few):
                return matched
        done = stop
    return matched


def neighbour_radii(true: np.ndarray, *, neighbours: int = 8) -> np.ndarray:
    """Give each true point's mean distance to its nearest neighbours, the radius that grows with a head."""
    if len(true) < 2:
        return np.full(len(true), np.inf)
    distances, _ = cKDTree(true).query(true, k=min(neighbours, len(true) - 1) + 1)
    return np.asarray(distances[:, 1:].mean(axis=1))


def _stages(radii: int) -> list[int]:
    """Give how many radii to look up pairs for: most crowds are matched whole long before the last."""
    return sorted({max(radii // 8, 1), max(radii // 3, 1), radii})
