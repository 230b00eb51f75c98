"""How far each point is from its nearest neighbour, kept up to date cheaply while points come and go."""

import numpy as np

# So many new points are measured one by one; more are measured all together.
_FEW = 64


class PointSpacing:
    """Remembers the spacing of points by id. A point that moves keeps it: its ring does not change size."""

    def __init__(self) -> None:
        self._ids: np.ndarray = np.empty(0, dtype=np.int64)
        self._spacing: np.ndarray = np.empty(0)

    def of(self, ids: np.ndarray, xy: np.ndarray) -> np.ndarray:
        """Give (N,) distances to the nearest other point, in pixels of the image, for ascending ids."""
        if np.array_equal(ids, self._ids):
            return self._spacing
        rows = np.minimum(np.searchsorted(self._ids, ids), max(len(self._ids) - 1, 0))
        is_known = self._ids[rows] == ids if len(self._ids) else np.zeros(len(ids), dtype=bool)
        if len(ids) - is_known.sum() > _FEW:
            spacing = _all_spacings(xy)
        else:
            spacing = np.full(len(ids), np.inf)
            spacing[is_known] = self._spacing[rows[is_known]]
            for row in np.flatnonzero(~is_known).tolist():
                distances = _distances_from(row, xy)
                spacing[row] = distances.min()
                spacing = np.minimum(spacing, distances)  # it is a neighbour of the others, too
        self._ids, self._spacing = ids, spacing
        return spacing


def _all_spacings(xy: np.ndarray) -> np.ndarray:
    from scipy.spatial import cKDTree

    distances, _ = cKDTree(xy).query(xy, k=2)
    return np.asarray(distances[:, 1], dtype=np.float64)


def _distances_from(row: int, xy: np.ndarray) -> np.ndarray:
    """Give (N,) distances from one point; to itself it is infinite."""
    distances: np.ndarray = np.sqrt(np.square(xy - xy[row]).sum(axis=1))
    distances[row] = np.inf
    return distances
