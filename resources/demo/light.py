"""How a drawn scene is lit, and what the air between does."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Light:
    """One sun, the sky around, and haze."""

    direction: tuple[float, float, float]
    """Towards the sun: right, up, towards the camera; of length 1."""
    sun: float
    sky: float
    """Share of the shading that comes from the sun, and from everywhere."""
    warmth: np.ndarray
    """(3,) float32 factors on R, G, B where the sun shines."""
    haze_colour: np.ndarray
    haze_m: float
    """Distance over which the air takes two thirds of a colour."""

    def shade(self, right: np.ndarray, up: np.ndarray, near: np.ndarray) -> np.ndarray:
        """Give the brightness of surfaces by their normals."""
        lit = np.maximum(right * self.direction[0] + up * self.direction[1] + near * self.direction[2], 0)
        shaded: np.ndarray = self.sky * (0.80 + 0.30 * up) + self.sun * 1.15 * lit
        return shaded

    def through_air(self, colour: np.ndarray, distance: float) -> np.ndarray:
        """Give a colour as it looks from a distance in metres."""
        clear = np.float32(np.exp(-distance / self.haze_m))
        seen: np.ndarray = colour * clear + self.haze_colour * (1 - clear)
        return seen


def choose_light(crowd_depth_m: float, rng: np.random.Generator) -> Light:
    """Choose anything from a dull sky to an afternoon's sun."""
    strength = rng.random()
    right = (1 if rng.random() < 0.5 else -1) * (0.35 + 0.45 * rng.random())
    direction = np.array([right, 0.75, 0.15 + 0.4 * rng.random()])
    direction /= np.sqrt((direction * direction).sum())
    return Light(
        direction=(float(direction[0]), float(direction[1]), float(direction[2])),
        sun=0.25 + 0.55 * strength,
        sky=0.80 - 0.30 * strength,
        warmth=np.array([1.03, 1.0, 0.95], np.float32),
        haze_colour=np.array([176, 186, 198], np.float32),
        haze_m=crowd_depth_m * (3.5 + 4 * rng.random()),
    )
