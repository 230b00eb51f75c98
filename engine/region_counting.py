"""One dense region counted again: the second pass over a box that a person chose, and nothing else."""

import numpy as np

from engine.distance_labels import ScoredPoints
from engine.localizer import CloserLook, Localizer
from engine.passes import Report
from engine.prediction import Box

# A box of fewer pixels a side has no people in it that a network could see.
SMALLEST_SIDE_PX = 8.0

# A side so little off the image lies on its edge, but for rounding.
_ROUNDING_PX = 1e-6


def look_closer(
    localizer: Localizer,
    image: np.ndarray,
    box: Box,
    scale_factor: float | None,
    *,
    tile_px: int,
    report: Report,
) -> CloserLook:
    """Find the people inside a box of an image (H, W, 3) uint8, enlarged by a factor or as L2S chooses.

    All is in the image's pixels.

    Raises:
        ValueError: the box or the factor cannot be used.

    """
    height, width = image.shape[:2]
    if not (_is_side(box.left, box.right, length=width) and _is_side(box.top, box.bottom, length=height)):
        raise ValueError(f"expected a box of {SMALLEST_SIDE_PX:g} pixels or more on the image, got {box}")
    if scale_factor is not None and not 0 < scale_factor < np.inf:
        raise ValueError(f"expected a scale factor above 0, got {scale_factor}")
    working = localizer.working_image(image)
    across, down = working.pixels.shape[1] / width, working.pixels.shape[0] / height
    inner = Box(box.left * across, box.top * down, box.right * across, box.bottom * down)
    if scale_factor is None:
        scale_factor = localizer.scale_of(image, working, inner, tile_px=tile_px, report=report)
    closer = localizer.second_pass(
        image,
        working,
        inner,
        scale_factor,
        tile_px=tile_px,
        report=report,
        text=f"Looking closer, ×{scale_factor:.1f}",
    )
    points = working.to_image(closer.found.points, width=width, height=height)
    return CloserLook(
        ScoredPoints(points, closer.found.scores).select(box.contains(points)),
        closer.people,
        tuple(_scaled(area, 1 / across, 1 / down) for area in closer.crowded),
        scale_factor,
    )


def _is_side(start: float, end: float, *, length: int) -> bool:
    """Tell whether a side of a box is long enough and on the image."""
    return -_ROUNDING_PX <= start <= end - SMALLEST_SIDE_PX + _ROUNDING_PX and end <= length + _ROUNDING_PX


def _scaled(box: Box, across: float, down: float) -> Box:
    return Box(box.left * across, box.top * down, box.right * across, box.bottom * down)
