"""Density maps and count maps from points: each person a Gaussian that sums to one inside the image."""

from collections.abc import Sequence

import numpy as np
from scipy.spatial import cKDTree
from scipy.special import ndtr

from engine.prediction import CountedArea, GridMap

# Spread of a person's Gaussian: this share of the mean distance to the nearest neighbours
# (UEPNet, section 4).
ADAPTIVE_SHARE = 0.3
ADAPTIVE_NEIGHBOURS = 3

# A lonely person's Gaussian is no wider than this share of the image's shorter side.
WIDEST_SHARE = 0.05
NARROWEST_PX = 0.5

# Beyond this many standard deviations a Gaussian is cut (it is renormalised after).
REACH = 3.5

# People whose cells are computed together; bounds the memory of large images.
POINTS_AT_ONCE = 2000


def adaptive_sigmas(points: np.ndarray, *, height: int, width: int) -> np.ndarray:
    """Give (N,) standard deviations in pixels: 0.3 of the mean distance to the 3 nearest people.

    People without neighbours get the widest that the image's size allows.
    """
    widest = max(WIDEST_SHARE * min(height, width), NARROWEST_PX)
    if len(points) < 2:
        return np.full(len(points), float(widest))
    neighbours = min(ADAPTIVE_NEIGHBOURS, len(points) - 1)
    distances, _ = cKDTree(points).query(points, k=neighbours + 1)
    sigmas: np.ndarray = np.clip(ADAPTIVE_SHARE * distances[:, 1:].mean(axis=1), NARROWEST_PX, widest)
    return sigmas


def gaussian_count_map(
    points: np.ndarray,
    sigmas: np.ndarray,
    *,
    height: int,
    width: int,
    stride: int,
    left: float = 0.0,
    top: float = 0.0,
    rows: int | None = None,
    columns: int | None = None,
) -> np.ndarray:
    """Give the number of people in each cell of stride x stride pixels, as (rows, columns) float32.

    Each Gaussian is integrated over the cell exactly, and renormalised to 1 inside the image of
    height x width, so that none loses mass at the border. With stride 1 this is the density map.
    `left`, `top`, `rows` and `columns` choose a part of the image; by default it is all of it.
    """
    rows = -(-height // stride) if rows is None else rows
    columns = -(-width // stride) if columns is None else columns
    cells = np.zeros((rows, columns), dtype=np.float64)
    inside = (points[:, 0] >= 0) & (points[:, 0] < width) & (points[:, 1] >= 0) & (points[:, 1] < height)
    reach = REACH * sigmas
    for axis, start, length in ((0, left, columns * stride), (1, top, rows * stride)):
        inside &= (points[:, axis] + reach > start) & (points[:, axis] - reach < start + length)
    chosen = np.flatnonzero(inside)
    for some in np.array_split(chosen, len(chosen) // POINTS_AT_ONCE + 1):
        x, y = points[some].T
        across = _cell_masses(x, sigmas[some], length=width, start=left, stride=stride, cells=columns)
        down = _cell_masses(y, sigmas[some], length=height, start=top, stride=stride, cells=rows)
        cells += down.T @ across  # the sum of every person's outer product
    return cells.astype(np.float32)


def density_of_found(
    points: np.ndarray, areas: Sequence[CountedArea], *, height: int, width: int, stride: int
) -> GridMap:
    """Give the density of (N, 2) points found, with each counted area's people spread evenly over it."""
    sigmas = adaptive_sigmas(points, height=height, width=width)
    density = gaussian_count_map(points, sigmas, height=height, width=width, stride=stride)
    for area in areas:
        rows = slice(int(area.box.top) // stride, -(-int(area.box.bottom) // stride))
        columns = slice(int(area.box.left) // stride, -(-int(area.box.right) // stride))
        density[rows, columns] += area.count / density[rows, columns].size
    return GridMap(density, stride)


def _cell_masses(
    centres: np.ndarray, sigmas: np.ndarray, *, length: float, start: float, stride: int, cells: int
) -> np.ndarray:
    """Integrate (N,) Gaussians over the cells of one axis; give (N, cells)."""
    low = np.maximum(centres - REACH * sigmas, 0.0)[:, None]
    high = np.minimum(centres + REACH * sigmas, length)[:, None]
    borders = np.clip(start + stride * np.arange(cells + 1), low, high)
    below = ndtr((borders - centres[:, None]) / sigmas[:, None])
    total = ndtr((high - centres[:, None]) / sigmas[:, None]) - ndtr(
        (low - centres[:, None]) / sigmas[:, None]
    )
    masses: np.ndarray = np.diff(below, axis=1) / total
    return masses


def sum_over_cells(density: np.ndarray, *, cell_px: int) -> np.ndarray:
    """Give (H, W) people per pixel as people per cell, (ceil(H / cell_px), ceil(W / cell_px)) float32."""
    height, width = density.shape
    padded = np.pad(density, ((0, -height % cell_px), (0, -width % cell_px)))
    rows, columns = padded.shape[0] // cell_px, padded.shape[1] // cell_px
    cells: np.ndarray = padded.reshape(rows, cell_px, columns, cell_px).sum(axis=(1, 3), dtype=np.float32)
    return cells
