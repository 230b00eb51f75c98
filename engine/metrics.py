"""The field's measures of counting. What papers print as "MSE" is `rmse` here."""

from collections.abc import Sequence

import numpy as np


def mae(predicted: Sequence[float], true: Sequence[float]) -> float:
    """Mean absolute error of the counts."""
    return float(np.abs(np.subtract(predicted, true)).mean())


def rmse(predicted: Sequence[float], true: Sequence[float]) -> float:
    """Root of the mean squared error of the counts."""
    return float(np.sqrt(np.square(np.subtract(predicted, true)).mean()))


def bias(predicted: Sequence[float], true: Sequence[float]) -> float:
    """Mean error of the counts: negative where too few were counted."""
    return float(np.subtract(predicted, true).mean())


def game(predicted: np.ndarray, true: np.ndarray, *, level: int) -> float:
    """Grid average mean absolute error of one image: the sum of 4^level cells' absolute errors.

    Args:
        predicted: (2^level, 2^level) people per cell.
        true: the same shape.
        level: 0 is the absolute error of the count.

    """
    side = 2**level
    if predicted.shape != (side, side) or true.shape != (side, side):
        raise ValueError(
            f"GAME({level}) takes {side} x {side} cells, not {predicted.shape} and {true.shape}."
        )
    return float(np.abs(predicted - true).sum())


def cell_counts(points: np.ndarray, *, height: int, width: int, level: int) -> np.ndarray:
    """Count points in the 2^level x 2^level equal cells of an image, as float64."""
    side = 2**level
    x = np.clip(points[:, 0], 0, np.nextafter(width, 0))
    y = np.clip(points[:, 1], 0, np.nextafter(height, 0))
    cells: np.ndarray = np.histogram2d(y, x, bins=side, range=((0, height), (0, width)))[0]
    return cells


def map_cell_counts(values: np.ndarray, stride: int, *, height: int, width: int, level: int) -> np.ndarray:
    """Sum a count map over the 2^level x 2^level equal cells of an image.

    A patch that lies over a border is shared by area: its people are taken to stand evenly in the part
    of it that is inside the image.
    """
    down = _shares_of_cells(values.shape[0], stride, length=height, cells=2**level)
    across = _shares_of_cells(values.shape[1], stride, length=width, cells=2**level)
    cells: np.ndarray = down @ values.astype(np.float64) @ across.T
    return cells


def _shares_of_cells(patches: int, stride: int, *, length: int, cells: int) -> np.ndarray:
    """Give (cells, patches) what share of each patch lies in each cell along one axis."""
    starts = np.minimum(np.arange(patches) * stride, length - 1)
    ends = np.minimum(starts + stride, length)
    borders = np.linspace(0, length, cells + 1)
    shared = np.minimum(ends, borders[1:, None]) - np.maximum(starts, borders[:-1, None])
    shares: np.ndarray = np.maximum(shared, 0) / (ends - starts)
    return shares
