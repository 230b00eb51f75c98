"""A dense region of a view seen enlarged, with its people moved along: what the second pass learns from."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import cv2
import numpy as np
from torch import Tensor

from engine.autoscale import DistanceLabelNetwork, pool_region
from engine.autoscale_density import AutoScaleDensityNetwork
from engine.dense_region import scale_level
from engine.enlarged import RING_PX
from engine.prediction import Box
from training.dataset import Sample, as_sample, view_of
from training.transforms import View


@dataclass
class CloserViews:
    """The dense regions of a batch's views, enlarged as L2S chose."""

    samples: list[Sample] = field(default_factory=list)
    """With targets made afresh."""
    scale_factors: list[Tensor] = field(default_factory=list)
    """(1,) each, with the gradient to L2S."""
    scale_levels: list[float] = field(default_factory=list)
    """S of each region's people, Eq. 1."""


def see_closer(
    network: DistanceLabelNetwork | AutoScaleDensityNetwork,
    batch: Sample,
    features: Tensor,
    boxes: Iterable[Iterable[Box]],
    *,
    targets: Callable[[View], Sample],
) -> CloserViews:
    """Let L2S choose a factor for each dense region of a batch's views, and see it enlarged.

    Args:
        network: whose scale head chooses.
        batch: (B, ...) views with their points.
        features: (B, C, h, w) that the scale head reads.
        boxes: the dense regions of each view.
        targets: makes the targets of a closer view.

    """
    closer = CloserViews()
    for index, of_view in enumerate(boxes):
        view = view_of(batch, index)
        for box in of_view:
            pooled = pool_region(
                features[index : index + 1],
                left=box.left,
                top=box.top,
                right=box.right,
                bottom=box.bottom,
                stride=network.feature_stride,
            )
            factor = network.l2s(pooled.float())
            region = closer_view(view, box, factor.item())
            closer.samples.append(as_sample(region) | targets(region))
            closer.scale_factors.append(factor)
            people = _known_points(view)
            closer.scale_levels.append(scale_level(people[box.contains(people)]))
    return closer


def closer_view(view: View, box: Box, scale_factor: float) -> View:
    """Give a box of a view, with the ring around it that inference reads too, enlarged, as large as the view.

    Points are moved along, so that targets made from the closer view are made afresh at its size. Of a
    region that is larger than a view once it is enlarged the middle is taken; a smaller one is filled
    with black that is not known.
    """
    side = view.image.shape[0]
    left, top = max(math.floor(box.left) - RING_PX, 0), max(math.floor(box.top) - RING_PX, 0)
    right, bottom = min(math.ceil(box.right) + RING_PX, side), min(math.ceil(box.bottom) + RING_PX, side)
    left, right = _shrunk(left, right, side / scale_factor)
    top, bottom = _shrunk(top, bottom, side / scale_factor)
    width = min(max(round((right - left) * scale_factor), 1), side)
    height = min(max(round((bottom - top) * scale_factor), 1), side)
    part = np.ascontiguousarray(view.image[top:bottom, left:right])
    known = np.ascontiguousarray(view.is_known[top:bottom, left:right]).astype(np.uint8)
    factors = np.array([width / (right - left), height / (bottom - top)])
    missing = ((0, side - height), (0, side - width))
    return View(
        image=np.pad(cv2.resize(part, (width, height), interpolation=cv2.INTER_LINEAR), (*missing, (0, 0))),
        points=(view.points - (left, top)) * factors,
        is_known=np.pad(cv2.resize(known, (width, height), interpolation=cv2.INTER_NEAREST), missing).astype(
            bool
        ),
        left=float((view.left + left) * factors[0]),
        top=float((view.top + top) * factors[1]),
        image_width=max(round(view.image_width * factors[0]), 1),
        image_height=max(round(view.image_height * factors[1]), 1),
        scale=view.scale * scale_factor,
    )


def _known_points(view: View) -> np.ndarray:
    """Give the people of a view whom somebody verified and nobody ignores."""
    columns, rows = np.floor(view.points).astype(int).T
    side = view.image.shape[0]
    is_inside = (columns >= 0) & (columns < side) & (rows >= 0) & (rows < side)
    is_known = view.is_known[rows[is_inside], columns[is_inside]]
    return np.asarray(view.points[is_inside][is_known])


def _shrunk(first: int, last: int, most: float) -> tuple[int, int]:
    """Give the middle of a span that is longer than allowed."""
    length = max(math.floor(most), 1)
    if last - first <= length:
        return first, last
    start = first + (last - first - length) // 2
    return start, start + length
