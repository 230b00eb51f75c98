"""How many people a label network's probabilities mean: per pixel, in a box, outside of some boxes."""

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from engine.distance_labels import LABEL_BORDERS_PX, LABEL_COUNT, NEAR_AREA_PX, NEAR_CLASSES
from engine.prediction import Box

# One person's density is even over a circle; this is its standard deviation along either axis.
NEAR_SPREAD_PX = LABEL_BORDERS_PX[NEAR_CLASSES - 1] / 2


def people_per_pixel(logits: Tensor, *, weighed: bool) -> Tensor:
    """Give the density of people (B, H, W) that (B, 11, H, W) logits mean: it sums to the expected count.

    A person who stands alone is near some 28 pixels, so each pixel's probability of being near one, over
    that area, sums to the number of people, however blurred the map is. That holds for probabilities as
    they are; those that the adapted cross-entropy (Eq. 7) teaches are not: its minimum has P_c
    proportional to w_c q_c, where w_c = 1 + sum_i |c - i| P_i. `weighed` undoes these weights.
    """
    seen = logits.float().softmax(dim=1)
    if weighed:
        classes = torch.arange(LABEL_COUNT, device=logits.device, dtype=torch.float32)
        weights = 1 + torch.einsum("ci,bihw->bchw", (classes[:, None] - classes).abs(), seen)
        seen = seen / weights
        seen = seen / seen.sum(dim=1, keepdim=True)
    return seen[:, :NEAR_CLASSES].sum(dim=1) / NEAR_AREA_PX


def people_inside(density: np.ndarray, box: Box) -> float:
    """Sum the density (H, W) of the pixels whose centres lie in a box."""
    return float(density[_pixels_inside(density.shape, box)].sum(dtype=np.float64))


def people_outside(density: np.ndarray, boxes: Sequence[Box]) -> float:
    """Sum the density (H, W) of the pixels whose centres lie in none of some boxes."""
    is_outside = np.ones(density.shape, dtype=bool)
    for box in boxes:
        is_outside[_pixels_inside(density.shape, box)] = False
    return float(density[is_outside].sum(dtype=np.float64))


def average_people(density: np.ndarray, box: Box, people: float) -> None:
    """Scale a first pass' density inside a box, in place, to the mean of its people and the second pass'.

    Both passes see the same people, each with errors of its own: the mean has smaller ones.
    """
    inside = _pixels_inside(density.shape, box)
    before = density[inside].sum(dtype=np.float64)
    if before > 0:
        density[inside] *= (before + people) / 2 / before


def _pixels_inside(shape: tuple[int, ...], box: Box) -> tuple[slice, slice]:
    height, width = shape

    def between(low: float, high: float, length: int) -> slice:
        first, last = (min(max(math.ceil(side - 0.5), 0), length) for side in (low, high))
        return slice(first, last)

    return between(box.top, box.bottom, height), between(box.left, box.right, width)
