"""Draws a crowd scene and knows every head in it: a picture that may be shipped, tested and measured on.

One seed gives the same heads on every machine, and the same picture but for a rounding here and there.
"""

from dataclasses import dataclass

import numpy as np

from resources.demo.appearance import draw_lots
from resources.demo.figure import draw_person
from resources.demo.lens import photograph
from resources.demo.light import choose_light
from resources.demo.standing import place_people
from resources.demo.surroundings import draw_surroundings
from resources.demo.visibility import visible_shares

# A head is marked where at least this share of it is seen, as an annotator would.
SEEN_SHARE = 1 / 2


@dataclass(frozen=True)
class CrowdScene:
    """A drawn crowd and its heads."""

    image: np.ndarray
    """(H, W, 3) uint8 RGB."""
    points: np.ndarray
    """(N, 2) float64 x, y of the centres of the heads that can be seen; (0, 0) is the top-left corner."""


def draw_crowd(width: int, height: int, people: int, seed: int, *, crowdedness: float = 1.0) -> CrowdScene:
    """Draw so many people on a square; those who are mostly hidden are not among the points.

    Below a `crowdedness` of 1 they stand apart, on so large a share of the places alone.
    54 megapixels with 13,000 people take one to three minutes of one core and 1 GB.
    """
    standing = place_people(width, height, people, _stream(seed, 0), crowdedness=crowdedness)
    rng = _stream(seed, 1)
    light = choose_light(float(standing.distance.max()) if len(standing) else 20.0, rng)
    canvas = draw_surroundings(width, height, light, rng)
    facing = 0.15 + 0.6 * rng.random()
    # Plain numbers: numpy's own of 64 bits would make every array they meet twice as large.
    columns = (standing.x.tolist(), standing.y.tolist(), standing.scale.tolist(), standing.distance.tolist())
    for x, y, scale, distance in zip(*columns, strict=True):
        rise = (y - standing.camera.horizon_px) / standing.camera.focal_px
        look = draw_lots(facing, rng)
        draw_person(canvas, x, y, scale, look=look, light=light, rise=rise, distance=distance)
    photograph(canvas, rng)
    is_marked = standing.is_inside & (visible_shares(standing) >= SEEN_SHARE)
    # Nearest first, as one would mark them; to a hundredth of a pixel.
    return CrowdScene(image=canvas, points=np.round(standing.points[is_marked][::-1], 2))


def _stream(seed: int, number: int) -> np.random.Generator:
    """Give independent random numbers, so that how people look never moves where they stand."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, number])))
