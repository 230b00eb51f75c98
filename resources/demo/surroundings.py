"""What stands around a drawn crowd: ground, houses, trees and sky."""

import cv2
import numpy as np

from resources.demo.light import Light
from resources.demo.standing import CROWD_TOP, HORIZON

_WALLS = ((168, 150, 128), (142, 96, 78), (186, 178, 164), (120, 116, 112), (196, 172, 136), (96, 88, 84))
_GROUND = (128, 124, 118)
_LEAVES = (66, 78, 50)


def draw_surroundings(width: int, height: int, light: Light, rng: np.random.Generator) -> np.ndarray:
    """Give an (H, W, 3) uint8 picture of an empty square."""
    canvas = np.empty((height, width, 3), np.uint8)
    foot = round(height * (CROWD_TOP + 0.02))
    _draw_sky(canvas, foot, rng)
    _draw_houses(canvas, foot, light, rng)
    _draw_trees(canvas, foot, light, rng)
    _draw_ground(canvas, foot, light, rng)
    return canvas


def cloud(height: int, width: int, cells: int, rng: np.random.Generator) -> np.ndarray:
    """Give soft noise in 0..1, coarse and fine together."""
    total = np.zeros((height, width), np.float32)
    for octave in range(5):
        across = cells * 2**octave
        grid = rng.random((max(2, round(across * height / width)), across)).astype(np.float32)
        total += cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC) * np.float32(
            0.5 ** (octave + 1)
        )
    return np.clip(total, 0, 1)


def _draw_sky(canvas: np.ndarray, foot: int, rng: np.random.Generator) -> None:
    down = np.linspace(0, 1, foot, dtype=np.float32)[:, None, None]
    blue = np.array([112, 154, 206], np.float32) * (1 - down) + np.array([196, 208, 220], np.float32) * down
    clouds = np.clip((cloud(foot, canvas.shape[1], 4, rng) - 0.42) * 3, 0, 1)[..., None]
    canvas[:foot] = blue * (1 - clouds) + np.float32(232) * clouds


def _draw_houses(canvas: np.ndarray, foot: int, light: Light, rng: np.random.Generator) -> None:
    """Draw a street front: walls with rows of windows, side by side, some taller, and gaps of sky."""
    width = canvas.shape[1]
    left = -round(foot * rng.random())
    while left < width:
        right = left + round(foot * (0.5 + 1.3 * rng.random()))
        roof = round(foot * (-0.2 + 0.75 * rng.random()))
        if rng.random() < 0.85:
            _draw_house(canvas, slice(max(left, 0), min(right, width)), slice(max(roof, 0), foot), light, rng)
        left = right


def _draw_house(
    canvas: np.ndarray, columns: slice, rows: slice, light: Light, rng: np.random.Generator
) -> None:
    wall = np.array(_WALLS[int(rng.random() * len(_WALLS))], np.float32) * (0.7 + 0.5 * rng.random())
    house = canvas[rows, columns]
    high, wide = house.shape[:2]
    if high < 4 or wide < 4:
        return
    stains = 0.85 + 0.3 * cloud(high, wide, 6, rng)[..., None]
    drawn = wall * stains
    floor = max(canvas.shape[0] * (0.045 + 0.02 * rng.random()), 6.0)
    window = floor * (0.35 + 0.25 * rng.random())
    for top in np.arange(floor * 0.35, high, floor):
        for left in np.arange(window * 0.6, wide - window, window * 1.9):
            glass = np.array([52, 60, 70], np.float32) * (0.6 + 0.9 * rng.random())
            pane = drawn[int(top) : int(top + floor * 0.6), int(left) : int(left + window)]
            frame = max(1, int(window * 0.12))
            pane[...] = wall * 1.25
            pane[frame:-frame, frame:-frame] = glass
    hazy = light.through_air(drawn * (light.sky + 0.4 * light.sun), light.haze_m * 0.35)
    house[...] = np.clip(hazy, 0, 255)


def _draw_trees(canvas: np.ndarray, foot: int, light: Light, rng: np.random.Generator) -> None:
    width = canvas.shape[1]
    leaves = cloud(foot, width, max(8, round(width / foot * 9)), rng)
    columns = (np.arange(width, dtype=np.float32) + 0.5)[None, :]
    rows = (np.arange(foot, dtype=np.float32) + 0.5)[:, None]
    inside = np.zeros((foot, width), np.float32)
    for _ in range(int(1 + 5 * rng.random())):
        middle, radius = width * rng.random(), foot * (0.2 + 0.25 * rng.random())
        height = foot * (0.6 + 0.2 * rng.random())
        distance = np.sqrt((columns - middle) ** 2 + (rows - height) ** 2) / radius
        inside = np.maximum(inside, 1 - distance)
    share = np.clip((inside - 0.1 + (leaves - 0.5) * 0.9) * 9, 0, 1) * (inside > 0)
    share = share[..., None]
    lit = np.array(_LEAVES, np.float32) * (0.35 + 1.5 * leaves[..., None]) * (light.sky + 0.5 * light.sun)
    colour = light.through_air(lit, light.haze_m * 0.3)
    canvas[:foot] = np.clip(canvas[:foot] * (1 - share) + colour * share, 0, 255)


def _draw_ground(canvas: np.ndarray, foot: int, light: Light, rng: np.random.Generator) -> None:
    """Draw paved ground in the shadow of many feet; its grain is finer far away."""
    height, width = canvas.shape[:2]
    grain = cloud(height - foot, width, 12, rng)
    down = np.linspace(0, 1, height - foot, dtype=np.float32)[:, None]
    slabs = np.sin((1 - HORIZON) / (down + CROWD_TOP - HORIZON) * 40) > 0.96
    brightness = np.where(slabs, np.float32(0.8), np.float32(1)) * np.float32(light.sky + 0.3 * light.sun)
    shade = (np.float32(0.42) + np.float32(0.22) * grain) * brightness
    for channel, value in enumerate(_GROUND):
        canvas[foot:, :, channel] = np.minimum(shade * np.float32(value), 255)
