"""The ground in a photograph: what turns an outline in pixels into square metres."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.document.areas import Corner, signed_area
from app.words import mark, tr


class GroundError(ValueError):
    """A ground that cannot be measured with; the sentence is for the person."""


@dataclass(frozen=True)
class ScaleBar:
    """A stretch whose length is known, on ground that is seen straight from above."""

    start: Corner
    end: Corner
    metres: float


@dataclass(frozen=True)
class GroundPoints:
    """Four points of level ground: where they are in the image, and where on the ground in metres."""

    image: tuple[Corner, Corner, Corner, Corner]
    metres: tuple[Corner, Corner, Corner, Corner]
    """Ground coordinates, from any origin and in any direction."""

    @staticmethod
    def rectangle(image: Sequence[Corner], *, width_m: float, depth_m: float) -> "GroundPoints":
        """Give the ground on which four points, one after the other round, are a rectangle.

        The first and the second are `width_m` apart, the second and the third `depth_m`.
        """
        first, second, third, fourth = image
        metres = ((0.0, 0.0), (width_m, 0.0), (width_m, depth_m), (0.0, depth_m))
        return GroundPoints((first, second, third, fourth), metres)


Ground = ScaleBar | GroundPoints


def check_ground(ground: Ground) -> None:
    """Make sure that a ground can be measured with.

    Raises:
        GroundError: it cannot.

    """
    if isinstance(ground, ScaleBar):
        _metres_per_pixel(ground)
    else:
        _homography(ground)


def square_metres(ground: Ground, polygon: np.ndarray) -> float:
    """Give the ground that a (K, 2) polygon of the image covers, in square metres.

    Raises:
        GroundError: the ground cannot be measured with, or the polygon reaches beyond its horizon.

    """
    if isinstance(ground, ScaleBar):
        return abs(signed_area(polygon)) * _metres_per_pixel(ground) ** 2
    homography = _homography(ground)
    known = _depths(homography, np.array(ground.image, dtype=np.float64))
    depths = _depths(homography, polygon)
    # A polygon on one side of the horizon has all its corners there, however it bends in between.
    if (depths * np.sign(known[0]) <= abs(known).min() * _NEAR_THE_HORIZON).any():
        raise GroundError(tr("The area reaches the horizon, where a pixel has no size on the ground."))
    return abs(signed_area(_mapped(homography, polygon) / depths[:, None]))


# Nearer to the horizon than this share of the calibration's own distance, errors are larger than results.
_NEAR_THE_HORIZON = 0.02


_CROSSWISE = mark(
    "The horizon runs between the four ground points. Name them in one order, all the way round."
)
_IN_LINE_IN_IMAGE = mark("Three of the four ground points lie in a line in the image. Choose others.")
_IN_LINE_ON_GROUND = mark("Three of the four ground points lie in a line on the ground. Choose others.")


def _metres_per_pixel(bar: ScaleBar) -> float:
    pixels = float(np.hypot(bar.end[0] - bar.start[0], bar.end[1] - bar.start[1]))
    if not np.isfinite(pixels) or pixels < 1:
        raise GroundError(tr("The scale bar is shorter than a pixel. Draw it from one end to the other."))
    if not (np.isfinite(bar.metres) and bar.metres > 0):
        raise GroundError(tr("The scale bar needs a length of more than 0 metres."))
    return bar.metres / pixels


def _homography(ground: GroundPoints) -> np.ndarray:
    """Give the (3, 3) matrix from the image to metres: what `cv2.getPerspectiveTransform` solves.

    Solved here in float64: OpenCV takes float32 points, and is not loaded when a project opens.
    """
    image, metres = np.array(ground.image, dtype=np.float64), np.array(ground.metres, dtype=np.float64)
    for corners, problem in ((image, _IN_LINE_IN_IMAGE), (metres, _IN_LINE_ON_GROUND)):
        if not np.isfinite(corners).all() or _has_three_in_line(corners):
            raise GroundError(tr(problem))
    # From the middle of the four: the image's own corner may lie on the horizon, where no scale is.
    middle = image.mean(axis=0)
    (x, y), (u, v) = (image - middle).T, metres.T
    one, none = np.ones(4), np.zeros(4)
    rows = np.concatenate(
        [
            np.column_stack([x, y, one, none, none, none, -u * x, -u * y]),
            np.column_stack([none, none, none, x, y, one, -v * x, -v * y]),
        ]
    )
    try:
        solved = np.linalg.solve(rows, np.concatenate([u, v]))
    except np.linalg.LinAlgError as error:
        raise GroundError(tr(_CROSSWISE)) from error
    homography = np.append(solved, 1.0).reshape(3, 3)
    homography[:, 2] -= homography[:, :2] @ middle
    depths = _depths(homography, image)
    if not (depths > 0).all() and not (depths < 0).all():
        raise GroundError(tr(_CROSSWISE))
    return homography


def _has_three_in_line(corners: np.ndarray) -> bool:
    size = max(float(np.ptp(corners, axis=0).max()), 1e-12)
    areas = [abs(signed_area(np.delete(corners, left_out, axis=0))) for left_out in range(4)]
    return min(areas) < 1e-4 * size * size


def _depths(homography: np.ndarray, polygon: np.ndarray) -> np.ndarray:
    """Give the third homogeneous coordinate of (K, 2) places: of one sign on one side of the horizon."""
    return np.asarray(polygon @ homography[2, :2] + homography[2, 2])


def _mapped(homography: np.ndarray, polygon: np.ndarray) -> np.ndarray:
    return np.asarray(polygon @ homography[:2, :2].T + homography[:2, 2])
