"""A maximum matching of two sets of points that is carried on while the radius grows.

Pairs are only ever added, so the matching of one radius is a matching at the next, and what is left to
do is to look for augmenting paths (Berge). All are looked for together, a breadth-first search from
every unmatched row at once, and each search is a few numpy calls for each of its levels.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

# Rows whose neighbours are looked up at once: the pairs of a dense crowd do not fit into memory as floats.
# With a hundred radii, a row and a radius together still fit into 16 bits, which numpy sorts by radix.
_BLOCK_ROWS = 512


@dataclass(frozen=True)
class NearPairs:
    """Which columns lie near each row, the nearest first."""

    columns: np.ndarray
    """(E,) int32 column of each pair, row after row."""
    starts: np.ndarray
    """(rows,) int64 where each row's pairs begin."""
    counts: np.ndarray
    """(rows, radii) int32 how many of a row's pairs lie within each radius."""


def near_pairs(rows: np.ndarray, columns: np.ndarray, radii_px: Sequence[float]) -> NearPairs:
    """Find every pair of an (N, 2) and an (M, 2) point within the largest of growing radii."""
    tree = cKDTree(columns)
    blocks = [
        _pairs_of_block(rows[first : first + _BLOCK_ROWS], tree, radii_px)
        for first in range(0, len(rows), _BLOCK_ROWS)
    ]
    counts = np.concatenate([block.counts for block in blocks])
    starts = np.cumsum(counts[:, -1], dtype=np.int64) - counts[:, -1]
    return NearPairs(np.concatenate([block.columns for block in blocks]), starts, counts)


class GrowingMatching:
    """Rows and columns matched one to one as far as the pairs seen so far allow."""

    def __init__(self, rows: int, columns: int) -> None:
        self._column_of = np.full(rows, -1)
        self._row_of = np.full(columns, -1)

    def grow(self, pairs: NearPairs, step: int) -> int:
        """Match as many as the pairs within the step's radius allow, and give how many those are."""
        counts = pairs.counts[:, step]
        while self._augment(pairs, counts):
            pass
        return int((self._column_of >= 0).sum())

    def _augment(self, pairs: NearPairs, counts: np.ndarray) -> bool:
        """Match more rows, one along each tree of the search that reaches an unmatched column."""
        frontier = np.flatnonzero((self._column_of < 0) & (counts > 0))
        root_of = np.full(len(self._column_of), -1)
        root_of[frontier] = frontier
        came_from = np.full(len(self._row_of), -1)
        end_of_root = np.full(len(self._column_of), -1)
        while len(frontier):
            columns, rows = _unseen_neighbours(pairs, counts, frontier, came_from)
            came_from[columns] = rows
            is_free = self._row_of[columns] < 0
            end_of_root[root_of[rows[is_free]]] = columns[is_free]
            next_rows = self._row_of[columns[~is_free]]
            root_of[next_rows] = root_of[rows[~is_free]]
            frontier = next_rows[end_of_root[root_of[next_rows]] < 0]
        self._flip(end_of_root[end_of_root >= 0], came_from)
        return bool((end_of_root >= 0).any())

    def _flip(self, columns: np.ndarray, came_from: np.ndarray) -> None:
        """Swap matched and unmatched pairs along paths from their last columns back to their roots."""
        while len(columns):
            rows = came_from[columns]
            before = self._column_of[rows]
            self._column_of[rows] = columns
            self._row_of[columns] = rows
            columns = before[before >= 0]


def _unseen_neighbours(
    pairs: NearPairs, counts: np.ndarray, frontier: np.ndarray, came_from: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Give the columns near the frontier that the search has not reached, each once, and from which row."""
    lengths = counts[frontier]
    before = np.cumsum(lengths) - lengths
    places = np.arange(lengths.sum()) + np.repeat(pairs.starts[frontier] - before, lengths)
    columns = pairs.columns[places]
    unseen = np.flatnonzero(came_from[columns] < 0)
    columns = columns[unseen]
    # Of the rows that reach a column one wins: the one written last.
    order = np.arange(len(columns))
    winner = np.empty(len(came_from), dtype=np.int64)
    winner[columns] = order
    wins = winner[columns] == order
    return columns[wins], np.repeat(frontier, lengths)[unseen[wins]]


def _pairs_of_block(rows: np.ndarray, tree: cKDTree, radii_px: Sequence[float]) -> NearPairs:
    near = cKDTree(rows).sparse_distance_matrix(tree, radii_px[-1], output_type="ndarray")
    # A pair belongs to the first radius that reaches it; rounding may lift one over the last.
    step = np.searchsorted(np.asarray(radii_px[:-1], dtype=np.float64), near["v"], side="left")
    kinds = len(rows) * len(radii_px)
    key = (near["i"] * len(radii_px) + step).astype(np.min_scalar_type(kinds))
    counts = np.bincount(key, minlength=kinds).reshape(len(rows), len(radii_px))
    columns = near["j"][np.argsort(key, kind="stable")].astype(np.int32)
    return NearPairs(columns, np.zeros(0, np.int64), np.cumsum(counts, axis=1, dtype=np.int32))
