"""What the numbers of a prediction's maps mean: labels, distances, people per area. No Qt."""

import numpy as np

from engine.prediction import LEVELS_PER_LABEL, GridMap

# Expected distance labels run from 0 on a head to 10 from 28 px on.
LABEL_COUNT = 11

# The middle of each label's span of distances (engine.distance_labels); the last is where its span begins.
_MIDDLES_PX = (0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 7.0, 10.0, 15.0, 23.0, 28.0)
FARTHEST_PX = _MIDDLES_PX[-1]

# People per square of 100 x 100 pixels reads better than per cell, whose size nobody knows.
SQUARE_PX = 100

# A patch holds a fraction of a person and a point is a whole one: only squares of so many patches compare.
DIFFERENCE_PATCHES = 8


def labels_of(values: np.ndarray) -> np.ndarray:
    """Give the label 0..10 nearest to each expected label (label times 25), as uint8 of the same shape."""
    nearest = (values.astype(np.uint16) + LEVELS_PER_LABEL // 2) // LEVELS_PER_LABEL
    return np.minimum(nearest, LABEL_COUNT - 1).astype(np.uint8)


def distances_px(values: np.ndarray) -> np.ndarray:
    """Give the distance in the network's pixels that each expected label (label times 25) stands for."""
    return np.interp(values / LEVELS_PER_LABEL, np.arange(LABEL_COUNT), _MIDDLES_PX)


def per_square(people: float, stride: float) -> float:
    """Give people per 100 x 100 pixels for people per cell of stride x stride pixels."""
    return people / stride**2 * SQUARE_PX**2


def difference_grid(count_map: GridMap, points_xy: np.ndarray) -> GridMap:
    """Give UEPNet's people less the (N, 2) points, per square of 8 x 8 patches."""
    rows, columns = count_map.values.shape
    side = DIFFERENCE_PATCHES
    padded = np.pad(count_map.values.astype(np.float64), ((0, -rows % side), (0, -columns % side)))
    squares = padded.reshape(padded.shape[0] // side, side, -1, side).sum(axis=(1, 3))
    stride = count_map.whole_stride * side
    rows_of = np.clip(points_xy[:, 1] // stride, 0, squares.shape[0] - 1).astype(np.int64)
    columns_of = np.clip(points_xy[:, 0] // stride, 0, squares.shape[1] - 1).astype(np.int64)
    np.subtract.at(squares, (rows_of, columns_of), 1.0)
    return GridMap(squares.astype(np.float32), stride)


def value_at(grid: GridMap | None, x: float, y: float) -> float | None:
    """Give the value of the cell at a position in the photograph, None without a map or beside it."""
    if grid is None:
        return None
    row, column = int(y // grid.stride), int(x // grid.stride)
    rows, columns = grid.values.shape
    if not (0 <= row < rows and 0 <= column < columns):
        return None
    return float(grid.values[row, column])
