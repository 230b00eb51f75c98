"""What a second pass looks at: a region read from the image's own pixels, scaled, with a ring around it."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from engine.prediction import Box
from engine.working_image import WorkingImage

# The second pass sees this many pixels of the first image around its region: people beyond the box
# must shape the map inside it. 12 are enough for exact labels (methods.md, 5.3); a network wants context.
RING_PX = 48

# Factors nearer to 1 than this would only repeat the first pass.
SMALLEST_CHANGE = 0.08


@dataclass(frozen=True)
class SecondPassRule:
    """Which dense regions are seen again, how far enlarged, and what that may cost."""

    most_regions: int | None = None
    """None: as many as the network's kind usually has; 0: none, and UEPNet sees no full tile closer."""
    scale_factor: float | None = None
    """None: L2S chooses."""
    budget: float = 5.0
    """Pixels of all second passes together, as a multiple of the image's."""


USUAL_RULE = SecondPassRule()


@dataclass(frozen=True)
class EnlargedRegion:
    """A region's pixels scaled for the second pass, and the way back."""

    pixels: np.ndarray
    """(h, w, 3) uint8."""
    left: float
    top: float
    """The corner in the working image."""
    factors: tuple[float, float]
    """Pixels here per pixel of the working image, across and down."""

    def to_working(self, points: np.ndarray) -> np.ndarray:
        """Give (N, 2) points here in the pixels of the working image."""
        moved: np.ndarray = points / self.factors + (self.left, self.top)
        return moved

    def box_from_working(self, box: Box) -> Box:
        """Give a box of the working image in the pixels here."""
        corners = np.array([[box.left, box.top], [box.right, box.bottom]])
        moved = (corners - (self.left, self.top)) * self.factors
        return Box(*(float(value) for value in moved.ravel()))

    def box_to_working(self, box: Box) -> Box:
        """Give a box here in the pixels of the working image."""
        corners = self.to_working(np.array([[box.left, box.top], [box.right, box.bottom]]))
        return Box(*(float(value) for value in corners.ravel()))


def read_enlarged(image: np.ndarray, working: WorkingImage, box: Box, scale_factor: float) -> EnlargedRegion:
    """Read a box of the working image from the image, scaled by `scale_factor`, with its ring."""
    rows, columns = working.pixels.shape[:2]
    # Not `step`: where that does not divide the image, its pixels are a little smaller.
    across, down = image.shape[1] / columns, image.shape[0] / rows
    left, right = _with_ring(box.left, box.right, length=columns, px=across)
    top, bottom = _with_ring(box.top, box.bottom, length=rows, px=down)
    part = image[top:bottom, left:right]
    size = (
        max(round((right - left) / across * scale_factor), 1),
        max(round((bottom - top) / down * scale_factor), 1),
    )
    method = cv2.INTER_AREA if size[0] < part.shape[1] else cv2.INTER_LINEAR
    scaled = cv2.resize(part, size, interpolation=method)
    factors = (size[0] / part.shape[1] * across, size[1] / part.shape[0] * down)
    return EnlargedRegion(scaled, left / across, top / down, factors)


def _with_ring(start: float, end: float, *, length: int, px: float) -> tuple[int, int]:
    """Give from where to where in the image one side of a box and its ring reach.

    Args:
        start: of the box in the working image.
        end: the same.
        length: of the working image.
        px: pixels of the image per pixel of the working image.

    """
    first, last = max(int(start) - RING_PX, 0), min(int(end) + RING_PX, length)
    return int(first * px), math.ceil(last * px)
