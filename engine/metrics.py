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
    """Sum a count map over the 2^level x 2^level equal cells of an image, each patch where its centre is."""
    side = 2**level
    rows = np.minimum(((np.arange(values.shape[0]) + 0.5) * stride * side / height).astype(int), side - 1)
    columns = np.minimum(((np.arange(values.shape[1]) + 0.5) * stride * side / width).astype(int), side - 1)
    cells = np.zeros((side, side))
    np.add.at(cells, (rows[:, None], columns[None, :]), values)
    return cells
