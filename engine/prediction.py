"""What the engine answers about one image: numpy only, so that the window can hold it without torch."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

NetworkName = Literal["autoscale", "autoscale-density", "uepnet", "light"]

NETWORK_NAMES: tuple[NetworkName, ...] = get_args(NetworkName)

LOCATING_NETWORKS: tuple[NetworkName, ...] = ("autoscale", "light")
"""The networks that give points; the others count people per cell."""

LEVELS_PER_LABEL = 25
"""Kept expected labels are so many levels apart: 0, on a head, to 250, of label 10, fill a byte."""


@dataclass(frozen=True)
class Box:
    """An upright rectangle in the image's pixels; left and top belong to it, right and bottom do not."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """Pixels inside."""
        return (self.right - self.left) * (self.bottom - self.top)

    def contains(self, points: np.ndarray) -> np.ndarray:
        """Tell for each of (N, 2) points whether it lies inside, as (N,) bool."""
        x, y = points[:, 0], points[:, 1]
        return (x >= self.left) & (x < self.right) & (y >= self.top) & (y < self.bottom)


def inside_any(boxes: Iterable[Box], points: np.ndarray) -> np.ndarray:
    """Tell for each of (N, 2) points whether it lies in one of some boxes, as (N,) bool."""
    is_inside = np.zeros(len(points), dtype=bool)
    for box in boxes:
        is_inside |= box.contains(points)
    return is_inside


@dataclass(frozen=True)
class DenseRegion:
    """A dense region and what the second pass made of it."""

    box: Box
    scale_factor: float
    """Linear zoom r that L2S chose for the second pass, over the size at which the first pass read."""
    count_before: int
    """People of the first pass inside the box."""
    count: int
    """People of the second pass inside the box: those that are in the prediction."""


@dataclass(frozen=True)
class CountedArea:
    """An area whose people are only counted: they stand closer than points can part."""

    box: Box
    count: float


@dataclass(frozen=True)
class RegionCount:
    """What a second pass over one box of an image found, in the image's pixels."""

    box: Box
    scale_factor: float
    points: np.ndarray
    """(N, 2) float64 x, y, all inside the box: every minimum, and places for those who are expected beyond
    them. Those that reach the prediction's threshold are people."""
    scores: np.ndarray
    """(N,) float32 in 0..1."""
    counted_areas: tuple[CountedArea, ...]
    """Areas in the box whose people stand closer than points can part."""


@dataclass(frozen=True)
class GridMap:
    """Values on a grid over the image: cell (row, column) covers stride x stride pixels from its corner."""

    values: np.ndarray
    """(rows, columns), uint8 or float32; the last row and column may reach beyond the image."""
    stride: float
    """A whole number but for label maps, whose cells are smaller than pixels where the image was enlarged."""

    @property
    def whole_stride(self) -> int:
        """Pixels per cell of a map of people."""
        return int(self.stride)


@dataclass(frozen=True)
class CountInterval:
    """Where the true count lies with the stated probability."""

    low: float
    high: float
    probability: float = 0.9


@dataclass(frozen=True)
class Prediction:
    """The count of one image, its points, and what the networks saw."""

    width: int
    height: int
    count: float
    """Number of points plus the counts of areas without points."""
    variance: float
    """Of the count, as the network sees it; the interval follows from it by calibration."""
    interval: CountInterval
    points: np.ndarray
    """(N, 2) float64 x, y; (0, 0) is the image's top-left corner."""
    scores: np.ndarray
    """(N,) float32 in 0..1."""
    threshold: float
    """The score that parts the points from weaker ones; 0 where there are none."""
    regions: tuple[DenseRegion, ...]
    counted_areas: tuple[CountedArea, ...]
    distance_label_map: GridMap | None
    """Expected distance label times `LEVELS_PER_LABEL` as uint8; None without points."""
    density_map: GridMap
    """People per cell as float32; sums to the count."""
    count_map: GridMap | None
    """UEPNet's people per 8 x 8 patch as float32; None where UEPNet did not run."""
    network: NetworkName
    """Which network answered."""
    weights: str
    """The weights' short name: network and the first digits of their hash."""
    device: str
    """`cpu`, or the accelerator's name."""
    seconds: float
    fell_back: str | None
    """Why another network, device or tile size than the usual answered, as a sentence; None when none did."""

    @property
    def is_located(self) -> bool:
        """Tell whether every counted person has a point."""
        return self.gives_points and not self.counted_areas

    @property
    def gives_points(self) -> bool:
        """Tell whether the network that answered locates people."""
        return self.network in LOCATING_NETWORKS
