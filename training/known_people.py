"""The people of an image's known area, marked and predicted: what every figure is measured on.

Areas that are ignored, or that nobody verified, say nothing: neither people marked in them nor people
predicted in them count, for any data set and any network.
"""

from dataclasses import dataclass

import numpy as np

from engine.annotations import AnnotatedImage
from engine.areas import known_area, points_inside
from engine.prediction import Box, GridMap, Prediction

# Counted areas are spread over patches of this size.
_PATCH_PX = 8


@dataclass(frozen=True)
class KnownPeople:
    """People inside the known area."""

    true: np.ndarray
    """(M, 2) points marked."""
    found: np.ndarray
    """(N, 2) points predicted; none where the network gives no points."""
    spread: GridMap
    """People predicted without points, per cell: all of them, or those of counted areas."""

    @property
    def count(self) -> float:
        """How many people were predicted."""
        return len(self.found) + float(self.spread.values.sum(dtype=np.float64))


def known_people(image: AnnotatedImage, prediction: Prediction) -> KnownPeople:
    """Keep of an image's points and its prediction what lies in the known area."""
    found = prediction.points if prediction.gives_points else prediction.points[:0]
    spread = _counted_areas(prediction) if prediction.gives_points else prediction.density_map
    known = known_area(image.width, image.height, image.ignore, image.verified)
    if known is None:
        return KnownPeople(image.points, found, spread)
    share = known_share(
        known, rows=spread.values.shape[0], columns=spread.values.shape[1], cell_px=spread.whole_stride
    )
    return KnownPeople(
        points_in_known_area(image, image.points),
        points_in_known_area(image, found),
        GridMap(spread.values * share, spread.stride),
    )


def points_in_known_area(image: AnnotatedImage, points: np.ndarray) -> np.ndarray:
    """Give those of (N, 2) points that lie in an image's known area."""
    is_known = ~points_inside(points, image.ignore)
    if image.verified is not True:
        is_known &= points_inside(points, image.verified)
    return np.asarray(points[is_known])


def known_share(known: np.ndarray, *, rows: int, columns: int, cell_px: int) -> np.ndarray:
    """Give (rows, columns) what share of each cell's pixels inside the image is known.

    Args:
        known: (H, W) bool.
        rows: of cells; the last may reach beyond the image.
        columns: the same.
        cell_px: height and width of a cell.

    """
    row_starts = np.minimum(np.arange(rows) * cell_px, known.shape[0] - 1)
    column_starts = np.minimum(np.arange(columns) * cell_px, known.shape[1] - 1)
    known_pixels = np.add.reduceat(
        np.add.reduceat(known, row_starts, axis=0, dtype=np.int64), column_starts, axis=1
    )
    pixels = np.outer(np.diff([*row_starts, known.shape[0]]), np.diff([*column_starts, known.shape[1]]))
    return np.asarray(known_pixels / np.maximum(pixels, 1))


def _counted_areas(prediction: Prediction) -> GridMap:
    """Spread the people of counted areas evenly over them."""
    rows, columns = -(-prediction.height // _PATCH_PX), -(-prediction.width // _PATCH_PX)
    people = np.zeros((rows, columns))
    for area in prediction.counted_areas:
        people += area.count * _share_of_box(area.box, rows=rows, columns=columns)
    return GridMap(people, _PATCH_PX)


def _share_of_box(box: Box, *, rows: int, columns: int) -> np.ndarray:
    """Give what share of a box each patch covers."""

    def shares(low: float, high: float, cells: int) -> np.ndarray:
        borders = np.clip(np.arange(cells + 1) * _PATCH_PX, low, high)
        return np.diff(borders) / (high - low)

    return np.outer(shares(box.top, box.bottom, rows), shares(box.left, box.right, columns))
