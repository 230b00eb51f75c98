"""What the networks saw, as a picture to lay over the photograph, with the legend of its colours."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

from app.canvas.colour_map import colour_picture
from engine.prediction import GridMap

COLOUR_MAP = "viridis"

# Expected distance labels come as label times 25 (engine.prediction), from 0 on a head to 10 from 28 px on.
_LEVELS_PER_LABEL = 25
_FARTHEST_LABEL = 10

# The densest hundredth of cells shares the last colour, so that one crowded cell does not darken the rest.
_FULL_COLOUR_QUANTILE = 0.995


@dataclass(frozen=True)
class Legend:
    """The colours' meaning: what is shown, and the values at both ends."""

    title: str
    low: str
    high: str
    colour_map: str


@dataclass(frozen=True)
class Overlay:
    """A map as a picture, how far a cell reaches in the photograph, and its legend."""

    picture: QImage
    stride: int
    legend: Legend
    grid: GridMap
    """The values themselves, to read one under the cursor."""


def distance_label_overlay(grid: GridMap) -> Overlay:
    """Draw expected distance labels: heads bright, far from heads not at all."""
    far = _LEVELS_PER_LABEL * _FARTHEST_LABEL
    nearness = (255 - np.minimum(grid.values, far).astype(np.uint16) * 255 // far).astype(np.uint8)
    legend = Legend("Distance to the nearest head", "28 px and more", "on a head", COLOUR_MAP)
    return Overlay(colour_picture(nearness, COLOUR_MAP, opaque_from=0.25), grid.stride, legend, grid)


def density_overlay(grid: GridMap) -> Overlay:
    """Draw people per area: crowded bright, empty not at all."""
    values = np.maximum(np.nan_to_num(grid.values), 0)
    occupied = values[values > 0]
    full = float(np.quantile(occupied, _FULL_COLOUR_QUANTILE)) if len(occupied) else 1.0
    levels = np.minimum(values * (255 / max(full, 1e-9)), 255).astype(np.uint8)
    # People per square of 100 x 100 pixels reads better than per cell, whose size nobody knows.
    per_square = full / grid.stride**2 * 100**2
    high = f"{per_square:,.0f}" if per_square >= 10 else f"{per_square:.1f}"
    legend = Legend("People per 100 × 100 pixels", "0", high, COLOUR_MAP)
    return Overlay(colour_picture(levels, COLOUR_MAP, opaque_from=0.25), grid.stride, legend, grid)


def value_at(grid: GridMap, x: float, y: float) -> float | None:
    """Give the value of the cell at a position in the photograph, None beside the map."""
    row, column = int(y // grid.stride), int(x // grid.stride)
    rows, columns = grid.values.shape
    if not (0 <= row < rows and 0 <= column < columns):
        return None
    return float(grid.values[row, column])
