"""A new prediction beside what a person did: which of its points are news, and which are settled already."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.document.points import Origin, PointRows

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

# A found point this near to a settled place is the same head, unless heads stand closer than that.
SAME_HEAD_PX = 8.0

# Not nearer than this even among points that nearly coincide: no two heads do.
SURELY_SAME_HEAD_PX = 2.0

# What it costs a found point to be no settled head: more than all distances that this could save others.
_ALONE_PX = 1e6


@dataclass(frozen=True)
class Reconciled:
    """What becomes of the points of a new prediction."""

    is_new: np.ndarray
    """(N,) bool: which of its points are to be added."""
    agreed: tuple[int, ...]
    """Ids of the person's points that it found too, in ascending order."""
    refused: tuple[int, ...]
    """Ids of removed points that it found again, in ascending order."""


def reconcile(found_xy: np.ndarray, *, points: PointRows, removed: PointRows) -> Reconciled:
    """Compare found positions (N, 2) with the points that stand or are withheld and those removed.

    A found point is left out within reach of a point that the person placed, moved (from there or to
    there) or confirmed. It is left out where the person removed one, too, unless a point of the last
    prediction that the person let stand is nearer: then that one is what was found again.
    Its reach is 8 px, or half the way to the nearest other found point if that is less. Each of the
    person's places keeps out one head: a second one there was found as well, and nobody removed it.
    """
    persons = points.select(points.is_persons)
    if not len(persons) and not len(removed):  # as on every new image, of a hundred thousand people perhaps
        return Reconciled(is_new=np.ones(len(found_xy), dtype=bool), agreed=(), refused=())
    reach = _reach(found_xy)
    moved = persons.select(persons.origins == Origin.MOVED)
    owners = np.concatenate([persons.ids, moved.ids])
    place = _same_heads(found_xy, np.concatenate([persons.xy, moved.found_xy]), reach)
    is_persons = place >= 0
    # Where removed points stood, and where a network had found them.
    again = removed.select(np.isfinite(removed.found_xy).all(axis=1))
    leavers = np.concatenate([removed.ids, again.ids])
    to_removed, nearest = _nearest(found_xy, np.concatenate([removed.xy, again.found_xy]))
    is_removed = (to_removed <= reach) & ~is_persons
    to_standing, _ = _nearest(found_xy[is_removed], points.xy[~points.is_persons])
    is_removed[is_removed] = to_removed[is_removed] <= to_standing
    return Reconciled(
        is_new=~(is_persons | is_removed),
        agreed=tuple(np.unique(owners[place[is_persons]]).tolist()),
        refused=tuple(np.unique(leavers[nearest[is_removed]]).tolist()),
    )


def is_free(xy: np.ndarray, *, taken_xy: np.ndarray) -> np.ndarray:
    """Tell for each of (N, 2) positions whether no place of (M, 2) taken ones is the same head, (N,) bool."""
    distances, _ = _nearest(xy, taken_xy)
    return np.asarray(distances > _reach(xy))


def _same_heads(found_xy: np.ndarray, places: np.ndarray, reach: np.ndarray) -> np.ndarray:
    """Give for each found point the place within reach that is the same head, (N,), -1 where none is.

    Each place is one head. As many as possible find theirs, and of all ways to do that the nearest.
    """
    same = np.full(len(found_xy), -1)
    if not len(found_xy) or not len(places):
        return same
    near = _tree(found_xy).sparse_distance_matrix(_tree(places), SAME_HEAD_PX, output_type="ndarray")
    near = near[near["v"] <= reach[near["i"]]]
    # Nearly all pairs are each other's only one; matching takes longer than all the rest.
    is_shared = (np.bincount(near["i"])[near["i"]] > 1) | (np.bincount(near["j"])[near["j"]] > 1)
    same[near["i"][~is_shared]] = near["j"][~is_shared]
    if is_shared.any():
        found, place = _matched(near[is_shared])
        same[found] = place
    return same


def _matched(near: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Match the found points i and the places j of some pairs, v pixels apart, one to one."""
    # Not before it is needed: SciPy takes a third of the window's start to load.
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    found, rows = np.unique(near["i"], return_inverse=True)
    places, columns = np.unique(near["j"], return_inverse=True)
    alone = np.arange(len(found))
    # A distance of nothing would be no entry: all are one longer.
    costs = np.concatenate([near["v"] + 1, np.full(len(found), _ALONE_PX)])
    ends = np.concatenate([rows, alone]), np.concatenate([columns, len(places) + alone])
    graph = csr_array((costs, ends), shape=(len(found), len(places) + len(found)))
    row, column = min_weight_full_bipartite_matching(graph)
    is_matched = column < len(places)
    return found[row[is_matched]], places[column[is_matched]]


def _reach(found_xy: np.ndarray) -> np.ndarray:
    """Give for each found point how far a settled place may lie to be the same head, (N,) in pixels."""
    if len(found_xy) < 2:
        return np.full(len(found_xy), SAME_HEAD_PX)
    distances, _ = _tree(found_xy).query(found_xy, k=2)
    return np.asarray(np.clip(distances[:, 1] / 2, SURELY_SAME_HEAD_PX, SAME_HEAD_PX))


def _nearest(xy: np.ndarray, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Give for each position how far the nearest place is, and which; infinitely far if there is none."""
    if not len(places) or not len(xy):
        return np.full(len(xy), np.inf), np.zeros(len(xy), dtype=np.int64)
    distances, indices = _tree(places).query(xy)
    return distances, indices


def _tree(xy: np.ndarray) -> "cKDTree":
    # Not before it is needed: SciPy takes a third of the window's start to load.
    from scipy.spatial import cKDTree

    return cKDTree(xy)
