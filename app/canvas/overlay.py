"""What the networks saw, as a picture to lay over the photograph, with the legend of its colours."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

from app.canvas.colour_map import DIFFERENCE_MAP, colour_picture
from app.canvas.map_values import (
    FARTHEST_PX,
    LABEL_COUNT,
    difference_grid,
    distances_px,
    labels_of,
    per_square,
)
from app.words import number, tr
from engine.prediction import GridMap

# The densest hundredth of cells shares the last colour, so that one crowded cell does not darken the rest.
_FULL_COLOUR_QUANTILE = 0.995

# So much of the scale fades out toward its empty end, which is then not seen at all.
_FADING_SHARE = 0.25


@dataclass(frozen=True)
class Legend:
    """The colours' meaning: what is shown, in which unit, and the values at both ends."""

    title: str
    low: str
    high: str
    colour_map: str
    steps: int = 0
    """How many colours there are; 0 where they run into each other."""


@dataclass(frozen=True)
class Overlay:
    """A map as a picture, how far a cell reaches in the photograph, and its legend."""

    picture: QImage
    stride: float
    legend: Legend


def distance_label_overlay(grid: GridMap, colour_map: str) -> Overlay:
    """Draw distance labels, each in a colour of its own: heads bright, far from heads not at all."""
    farthest = LABEL_COUNT - 1
    nearness = ((farthest - labels_of(grid.values)) * (255 / farthest)).astype(np.uint8)
    legend = Legend(
        tr("Distance label, 0 to 10"), tr("10, far"), tr("0, on a head"), colour_map, steps=LABEL_COUNT
    )
    return Overlay(colour_picture(nearness, colour_map, _FADING_SHARE), grid.stride, legend)


def expected_distance_overlay(grid: GridMap, colour_map: str) -> Overlay:
    """Draw how far the nearest head is in pixels: heads bright, far from heads not at all."""
    away = distances_px(np.arange(256))
    shares = np.clip((away - away[0]) / (FARTHEST_PX - away[0]), 0, 1)
    nearness = np.round((1 - shares) * 255).astype(np.uint8)[grid.values]
    farthest = tr("{distance} px and more", distance=number(FARTHEST_PX * grid.stride))
    nearest = tr("under {distance} px", distance=number(math.ceil(grid.stride)))
    legend = Legend(tr("Distance to the nearest head"), farthest, nearest, colour_map)
    return Overlay(colour_picture(nearness, colour_map, _FADING_SHARE), grid.stride, legend)


def density_overlay(grid: GridMap, colour_map: str) -> Overlay:
    """Draw people per area: crowded bright, empty not at all."""
    full = _full_value(grid.values)
    most = _amount(per_square(full, grid.stride))
    legend = Legend(tr("People per 100 × 100 pixels"), "0", most, colour_map)
    return _amounts(grid, full, legend)


def count_map_overlay(grid: GridMap, colour_map: str) -> Overlay:
    """Draw UEPNet's people per patch: full patches bright, empty ones not at all."""
    full = _full_value(grid.values)
    title = tr("UEPNet: people per {side} × {side} pixels", side=grid.whole_stride)
    return _amounts(grid, full, Legend(title, "0", _amount(full), colour_map))


def difference_overlay(count_map: GridMap, points_xy: np.ndarray) -> Overlay:
    """Draw where UEPNet counts more people than points stand (orange), and where fewer (blue)."""
    grid = difference_grid(count_map, points_xy)
    full = max(_full_value(np.abs(grid.values)), 1.0)
    levels = np.round(np.clip(grid.values / full, -1, 1) * 127 + 128).astype(np.uint8)
    title = tr("UEPNet − points, per {side} × {side} pixels", side=grid.whole_stride)
    legend = Legend(title, f"−{_amount(full)}", f"+{_amount(full)}", DIFFERENCE_MAP)
    return Overlay(colour_picture(levels, DIFFERENCE_MAP), grid.stride, legend)


def _amounts(grid: GridMap, full: float, legend: Legend) -> Overlay:
    values = np.maximum(np.nan_to_num(grid.values), 0)
    levels = np.minimum(values * (255 / max(full, 1e-9)), 255).astype(np.uint8)
    return Overlay(colour_picture(levels, legend.colour_map, _FADING_SHARE), grid.stride, legend)


def _full_value(values: np.ndarray) -> float:
    """Give the value that gets the last colour."""
    occupied = values[values > 0]
    return float(np.quantile(occupied, _FULL_COLOUR_QUANTILE)) if len(occupied) else 1.0


def _amount(value: float) -> str:
    return number(value, 0 if value >= 10 else 1)
