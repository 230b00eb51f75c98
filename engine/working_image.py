"""The size at which a network reads an image: that of the photographs it learned from.

The networks know heads of about 5 to 60 px, as they stand in photographs of some 1024 x 768 pixels. A
24-megapixel photograph of the same crowd shows them five times as large, and nobody would be found. So
the first pass reads such an image reduced by a whole number; dense regions are then read from the
original's pixels, as far enlarged as their scale factor says. (The paper does the same with UCF-QNRF,
whose longer side it limits.) Smaller images are read as they are, or a little enlarged where a network
reads so better.
"""

from dataclasses import dataclass

import cv2
import numpy as np

# Part A's largest photograph measures 1024 x 1024. The shorter side decides: a panorama is not reduced
# because it is long.
LONGEST_SHORTER_SIDE_PX = 1088


@dataclass(frozen=True)
class WorkingImage:
    """An image as the first pass reads it."""

    pixels: np.ndarray
    """(ceil(H / step), ceil(W / step), 3) uint8; enlarged, `scale` times that."""
    step: int
    """Original pixels per working pixel before it is enlarged."""
    scale: float = 1.0
    """How much it is enlarged."""

    @property
    def pixel_px(self) -> float:
        """Original pixels per working pixel."""
        return self.step / self.scale

    def to_image(self, points: np.ndarray, *, width: int, height: int) -> np.ndarray:
        """Give (N, 2) points of the working image in the pixels of an image of this size."""
        moved: np.ndarray = points * (width / self.pixels.shape[1], height / self.pixels.shape[0])
        return moved


def reading_step(height: int, width: int) -> int:
    """Give the whole number by which an image of this size is reduced."""
    return max(-(-min(height, width) // LONGEST_SHORTER_SIDE_PX), 1)


def working_image(image: np.ndarray, *, scale: float = 1.0) -> WorkingImage:
    """Reduce an image (H, W, 3) uint8 by the whole number that brings it to a size the networks know.

    Args:
        image: of any size.
        scale: how many times larger it is read then.

    """
    height, width = image.shape[:2]
    step = reading_step(height, width)
    size = (max(round(-(-width // step) * scale), 1), max(round(-(-height // step) * scale), 1))
    if size == (width, height):
        return WorkingImage(image, step, scale)
    method = cv2.INTER_AREA if size[0] < width else cv2.INTER_LINEAR
    return WorkingImage(cv2.resize(image, size, interpolation=method), step, scale)
