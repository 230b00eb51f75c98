"""Where people stand so far apart that an image is read at its own size there, not enlarged.

Enlarged, far people are found who were missed before. But people close to the camera are then larger than
what the networks know, and every patch of empty ground keeps its small share of a person: where few people
are, that is a third of the count (docs/experiments.md, "Sparse places at their own size").
"""

import cv2
import numpy as np

# Where people stand farther apart than this, on the mean of what is around.
SPARSE_SPACING_PX = 60.0

# Standard deviation of the Gaussian by which what is around a place counts.
AROUND_PX = 128.0


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
