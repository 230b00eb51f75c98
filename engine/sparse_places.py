"""Where people stand so far apart that an image is read at its own size there, not enlarged.

Enlarged, far people are found who were missed before. But people close to the camera are then larger than
what the networks know, and every patch of empty ground keeps its small share of a person: where few people
are, that is a third of the count (docs/experiments.md, "Sparse places at their own size").
"""

import cv2
import numpy as np
from scipy.spatial import cKDTree

from engine.distance_labels import ScoredPoints, enlarged_labels

# Where people stand farther apart than this, on the mean of what is around.
SPARSE_SPACING_PX = 60.0

# Standard deviation of the Gaussian by which what is around a place counts.
AROUND_PX = 128.0

# Of two points of a sparse place that lie closer than this, the weaker is taken for a second one on the same
# head; heads there are up to some 60 px wide.
HEAD_PX = 16.0


def is_sparse(people: np.ndarray, *, cell_px: int) -> np.ndarray:
    """Tell of each cell whether people around it stand farther apart than `SPARSE_SPACING_PX`.

    Args:
        people: (rows, columns) float32 of each cell, counted at the image's own size.
        cell_px: height and width of a cell.

    Returns:
        (rows, columns) bool.

    """
    around = cv2.GaussianBlur(people, (0, 0), AROUND_PX / cell_px, borderType=cv2.BORDER_REFLECT)
    sparse: np.ndarray = around <= (cell_px / SPARSE_SPACING_PX) ** 2
    return sparse


def take_sparse(maps: np.ndarray, own: np.ndarray, sparse: np.ndarray, *, cell_px: int) -> np.ndarray:
    """Put what was read at an image's own size where it is sparse into the maps of the enlarged image.

    Args:
        maps: (2, H, W) float32, every pixel's expected label and its people; changed in place.
        own: (2, h, w) float32, the same of the image at its own size.
        sparse: (ceil(h / cell_px), ceil(w / cell_px)) bool.
        cell_px: height and width of a cell, of the image at its own size.

    Returns:
        (H, W) bool: where that is.

    """
    (height, width), (own_height, own_width) = maps.shape[1:], own.shape[1:]
    rows, columns = (
        ((np.arange(length) + 0.5) * own_length / length / cell_px).astype(int)
        for length, own_length in ((height, own_height), (width, own_width))
    )
    is_own: np.ndarray = sparse[np.ix_(rows, columns)]
    label, people = (cv2.resize(values, (width, height)) for values in own)
    maps[0][is_own] = enlarged_labels(label[is_own], width / own_width)
    maps[1][is_own] = people[is_own] * (own[0].size / maps[0].size)
    return is_own


def one_a_head(found: ScoredPoints, sparse: np.ndarray, *, cell_px: int) -> ScoredPoints:
    """Leave out points of sparse places within `HEAD_PX` of a stronger one: a large head has several minima.

    Args:
        found: points of the image at its own size.
        sparse: (rows, columns) bool of its cells.
        cell_px: height and width of a cell.

    """
    is_there = holds_at(found.points, sparse, cell_px=cell_px)
    kept = np.ones(len(found), dtype=bool)
    if is_there.any():
        near = cKDTree(found.points).query_ball_point(found.points, HEAD_PX)
        for index in np.argsort(-found.scores, kind="stable"):
            if kept[index]:
                weaker = [other for other in near[index] if other != index and is_there[other]]
                kept[weaker] = False
    return found.select(kept)


def holds_at(points: np.ndarray, mask: np.ndarray, *, cell_px: int = 1) -> np.ndarray:
    """Tell of each of (N, 2) points whether a mask (rows, columns) of cells holds where it lies."""
    columns, rows = (points // cell_px).astype(int).T
    values: np.ndarray = mask[rows.clip(0, mask.shape[0] - 1), columns.clip(0, mask.shape[1] - 1)]
    return values
