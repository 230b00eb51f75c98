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


@dataclass(frozen=True)
class Reconciled:
    """What becomes of the points of a new prediction."""

    is_new: np.ndarray
    """(N,) bool: which of its points are to be added."""
    agreed: tuple[int, ...]
    """Ids of the person's points that it found too, in ascending order."""


def reconcile(found_xy: np.ndarray, *, points: PointRows, removed: PointRows) -> Reconciled:
    """Compare found positions (N, 2) with the points that stand and those the person removed.

    A found point is left out within reach of a point that the person placed, moved (from there or to
    there) or confirmed. It is left out where the person removed one, too, unless a point of the last
    prediction that the person let stand is nearer: then that one is what was found again.
    Its reach is 8 px, or half the way to the nearest other found point if that is less, so that each
    settled place keeps out one head and not its neighbours.
    """
    reach = _reach(found_xy)
    persons = points.select(points.is_persons)
    moved = persons.select(persons.origins == Origin.MOVED)
    owners = np.concatenate([persons.ids, moved.ids])
    to_person, nearest = _nearest(found_xy, np.concatenate([persons.xy, moved.found_xy]))
    is_persons = to_person <= reach
    to_removed, _ = _nearest(found_xy, _removed_places(removed))
    to_standing, _ = _nearest(found_xy, points.xy[~points.is_persons])
    is_removed = (to_removed <= reach) & (to_removed <= to_standing)
    agreed = np.unique(owners[nearest[is_persons]]) if len(owners) else owners
    return Reconciled(is_new=~(is_persons | is_removed), agreed=tuple(agreed.tolist()))


def is_free(xy: np.ndarray, *, taken_xy: np.ndarray) -> np.ndarray:
    """Tell for each of (N, 2) positions whether no place of (M, 2) taken ones is the same head, (N,) bool."""
    distances, _ = _nearest(xy, taken_xy)
    return np.asarray(distances > _reach(xy))


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


def _removed_places(removed: PointRows) -> np.ndarray:
    """Give where removed points stood, and where a network had found them."""
    found = removed.found_xy[np.isfinite(removed.found_xy).all(axis=1)]
    return np.concatenate([removed.xy, found])


def _tree(xy: np.ndarray) -> "cKDTree":
    # Not before it is needed: SciPy takes a third of the window's start to load.
    from scipy.spatial import cKDTree

    return cKDTree(xy)
