"""Areas that a person draws on an image: people inside are counted apart, or left out of the count."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.words import tr
from engine.areas import inside_polygon

AreaKind = Literal["count", "ignore"]
"""`count`: the people inside are counted apart; `ignore`: they are left out of every count."""

Corner = tuple[float, float]
"""x, y in pixels of the upright image; (0, 0) is its top-left corner."""

FEWEST_CORNERS = 3

# An outline of fewer pixels than this is a slip of the hand.
SMALLEST_PIXELS = 4.0


class AreaError(ValueError):
    """An outline that cannot be an area; the sentence is for the person."""


@dataclass(frozen=True)
class Area:
    """One polygon. The last corner is joined to the first."""

    area_id: int
    """1, 2, ... within the image."""
    kind: AreaKind
    name: str
    corners: tuple[Corner, ...]

    @property
    def polygon(self) -> np.ndarray:
        """(K, 2) float64 corners."""
        return np.array(self.corners, dtype=np.float64).reshape(-1, 2)

    @property
    def pixels(self) -> float:
        """How many pixels it covers."""
        return abs(signed_area(self.polygon))

    def contains(self, xy: np.ndarray) -> np.ndarray:
        """Tell for each of (N, 2) positions whether it lies inside, as (N,) bool."""
        return inside_polygon(np.asarray(xy, dtype=np.float64).reshape(-1, 2), self.polygon)


def signed_area(polygon: np.ndarray) -> float:
    """Give the area of a (K, 2) polygon in its own unit squared; negative if it runs the other way round."""
    x, y = polygon[:, 0] - polygon[0, 0], polygon[:, 1] - polygon[0, 1]
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2


def without_doubles(corners: Sequence[Corner]) -> tuple[Corner, ...]:
    """Give an outline without the corners that lie on the one before, or the last one on the first.

    A click that was heard twice makes such a corner, and so does the edge of the image, to which corners
    beside it come. It has an edge without length, which would count as crossing the others.
    """
    kept: list[Corner] = []
    for corner in corners:
        if not kept or corner != kept[-1]:
            kept.append(corner)
    while len(kept) > 1 and kept[-1] == kept[0]:
        kept.pop()
    return tuple(kept)


def outline_problem(corners: Sequence[Corner]) -> str | None:
    """Say why corners make no area, or None if they do. Quick enough to ask while a corner is dragged."""
    corners = without_doubles(corners)
    if len(corners) < FEWEST_CORNERS:
        return tr("An area needs at least three corners.")
    polygon = np.array(corners, dtype=np.float64)
    if not np.isfinite(polygon).all():
        return tr("A corner lies nowhere.")
    if _crosses_itself(polygon):
        return tr("The outline crosses itself. Move a corner so that it does not.")
    if abs(signed_area(polygon)) < SMALLEST_PIXELS:
        return tr("The area is too small. Draw it larger.")
    return None


def _crosses_itself(polygon: np.ndarray) -> bool:
    """Tell whether any two edges that are no neighbours touch."""
    starts, ends = polygon, np.roll(polygon, -1, axis=0)
    count = len(polygon)
    for edge in range(count - 2):
        others = slice(edge + 2, count - 1 if edge == 0 else count)
        if _meet(starts[edge], ends[edge], starts[others], ends[others]).any():
            return True
    return False


def _meet(start: np.ndarray, end: np.ndarray, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Tell for each of (N, 2) segments whether it touches the one from `start` to `end`, as (N,) bool."""
    side_of_starts, side_of_ends = _side(start, end, starts), _side(start, end, ends)
    side_of_start, side_of_end = _side(starts, ends, start), _side(starts, ends, end)
    crosses = (side_of_starts * side_of_ends <= 0) & (side_of_start * side_of_end <= 0)
    overlaps = (np.minimum(starts, ends) <= np.maximum(start, end)) & (
        np.maximum(starts, ends) >= np.minimum(start, end)
    )
    return np.asarray(crosses & overlaps.all(axis=1))


def _side(start: np.ndarray, end: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Give on which side of lines places lie: the sign of each cross product."""
    along, to = end - start, places - start
    return np.asarray(np.sign(along[..., 0] * to[..., 1] - along[..., 1] * to[..., 0]))
