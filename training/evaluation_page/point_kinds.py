"""Which points were found, missed, doubled or wrong, for drawing."""

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from engine.matching import neighbour_radii, partners_of_true
from training.known_people import KnownPeople

# A point is drawn as a person's if it lies nearer than half the way to the neighbours, within what is
# still a head in a dense crowd and in a group portrait.
_NEIGHBOUR_SHARE = 0.5
_SMALLEST_PX, _LARGEST_PX = 4.0, 32.0


@dataclass(frozen=True)
class PointKinds:
    """The points of an image by what became of them, each (K, 2)."""

    found: np.ndarray
    """Predicted points that are a person's."""
    missed: np.ndarray
    """True points without a predicted one."""
    doubled: np.ndarray
    """Predicted points at a person who has one already."""
    wrong: np.ndarray
    """Predicted points where nobody is."""


def point_kinds(known: KnownPeople) -> PointKinds:
    """Sort an image's points by a maximum one-to-one matching."""
    radii = np.clip(_NEIGHBOUR_SHARE * neighbour_radii(known.true), _SMALLEST_PX, _LARGEST_PX)
    partners = partners_of_true(known.found, known.true, radii)
    is_matched = np.zeros(len(known.found), bool)
    is_matched[partners[partners >= 0]] = True
    left = known.found[~is_matched]
    is_double = np.zeros(len(left), bool)
    if len(left) and len(known.true):
        distances, nearest = cKDTree(known.true).query(left)
        is_double = distances <= radii[nearest]
    return PointKinds(
        found=known.found[is_matched],
        missed=known.true[partners < 0],
        doubled=left[is_double],
        wrong=left[~is_double],
    )
