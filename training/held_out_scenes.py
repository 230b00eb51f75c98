"""Scenes without people that no training sees: weights that count somebody in them are not shipped.

`training.empty_scenes` draws what may be learned from; these are drawn in other ways, and stay out of it.
"""

from collections.abc import Callable

import cv2
import numpy as np
from scipy import ndimage

from engine.counting import CountingEngine
from engine.prediction import NetworkName

WIDTH, HEIGHT = 640, 480
# A network may take so many things for people in a scene without any.
MOST_PEOPLE = 2.0


def grey() -> np.ndarray:
    """Nothing at all, by day."""
    return np.full((HEIGHT, WIDTH, 3), 128, np.uint8)


def black() -> np.ndarray:
    """Nothing at all, by night."""
    return np.zeros((HEIGHT, WIDTH, 3), np.uint8)


def foliage() -> np.ndarray:
    """A wall of leaves in light and shadow, drawn from the back to the front."""
    rng = np.random.default_rng(3)
    picture = np.full((HEIGHT, WIDTH, 3), (18, 30, 14), np.uint8)
    light = _clouds(rng, 60)
    for depth in np.linspace(0.35, 1.0, 4000):
        x, y = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
        shade = depth * (0.45 + 0.75 * light[int(y), int(x)])
        colour = np.clip(np.array([70, 118, 42]) * shade * rng.uniform(0.8, 1.25, 3), 0, 255)
        _leaf(picture, x, y, rng.uniform(5, 12), rng.uniform(0, 180), colour)
    return _as_photographed(picture, rng)


def hedge() -> np.ndarray:
    """Finer leaves in even light."""
    rng = np.random.default_rng(8)
    picture = np.full((HEIGHT, WIDTH, 3), (34, 48, 26), np.uint8)
    for _ in range(14_000):
        colour = np.clip(np.array([88, 124, 58]) * rng.uniform(0.5, 1.35), 0, 255)
        place = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
        _leaf(picture, *place, rng.uniform(2, 5), rng.uniform(0, 180), colour)
    return _as_photographed(picture, rng)


def night_sky() -> np.ndarray:
    """Stars over a house with two lit windows."""
    rng = np.random.default_rng(5)
    rows = np.linspace(0, 1, HEIGHT)[:, None, None]
    picture = np.broadcast_to(np.array([6, 8, 20]) + rows * [14, 14, 22], (HEIGHT, WIDTH, 3)).copy()
    for _ in range(350):
        x, y, brightness = rng.integers(1, WIDTH - 1), rng.integers(1, 380), rng.exponential(60)
        picture[y, x] = np.minimum(picture[y, x] + brightness + 30, 255)
        picture[y, x - 1 : x + 2] = np.minimum(picture[y, x - 1 : x + 2] + brightness / 3, 255)
    picture[360:, 180:470] = (9, 9, 11)
    for left in (230, 380):
        picture[395:430, left : left + 28] = (245, 205, 120)
        picture[395:430, left + 13 : left + 15] = (40, 30, 20)
    return _as_photographed(picture.astype(np.uint8), rng)


def street() -> np.ndarray:
    """An empty street between two rows of houses with windows, under a plain sky."""
    rng = np.random.default_rng(6)
    picture = np.full((HEIGHT, WIDTH, 3), (176, 198, 222), np.uint8)
    picture[:] = (np.linspace(0.85, 1.05, HEIGHT)[:, None, None] * picture).clip(0, 255)
    cv2.fillPoly(picture, [np.array([[0, 480], [290, 250], [350, 250], [640, 480]])], (96, 96, 100))
    for side in (-1, 1):
        for house in range(5):
            near, far = 320 / 1.6**house, 320 / 1.6 ** (house + 1)
            corners = [
                (near, 230 * near / 320),
                (far, 230 * far / 320),
                (far, -250 * far / 320),
                (near, -250 * near / 320),
            ]
            colour = tuple(int(value) for value in rng.uniform((120, 90, 80), (200, 170, 150)))
            cv2.fillPoly(picture, [_seen(corners, side)], colour)
            for floor in range(3):
                for along in (0.2, 0.6):
                    x0, x1 = (near + (far - near) * share for share in (along, along + 0.2))
                    top, bottom = -0.62 + 0.36 * floor, -0.42 + 0.36 * floor
                    window = [(x0, top * x0), (x1, top * x1), (x1, bottom * x1), (x0, bottom * x0)]
                    cv2.fillPoly(picture, [_seen(window, side)], (58, 66, 78))
    for dash in range(6):
        depth = 1.7**dash
        cv2.line(
            picture,
            (320, int(250 + 225 / depth)),
            (320, int(250 + 175 / depth)),
            (225, 225, 220),
            max(int(6 / depth), 1),
        )
    return _as_photographed(picture, rng)


def beach() -> np.ndarray:
    """Sky, sea with waves, and sand."""
    rng = np.random.default_rng(7)
    picture = np.zeros((HEIGHT, WIDTH, 3))
    picture[:190] = np.linspace((110, 160, 220), (190, 215, 235), 190)[:, None]
    picture[190:300] = np.linspace((40, 95, 130), (90, 150, 160), 110)[:, None]
    picture[300:] = (214, 190, 150)
    picture[300:] += (_clouds(rng, 3)[300:, :, None] - 0.5) * 30
    for y in range(195, 300, 7):
        crest = y + 3 * np.sin(np.arange(WIDTH) / rng.uniform(18, 40) + rng.uniform(0, 6))
        for x in np.flatnonzero(rng.random(WIDTH) < 0.5):
            picture[int(crest[x]), x] += 55
    return _as_photographed(picture.clip(0, 255).astype(np.uint8), rng)


SCENES: tuple[Callable[[], np.ndarray], ...] = (grey, black, foliage, hedge, night_sky, street, beach)


def crowded_scenes(engine: CountingEngine, network: NetworkName) -> dict[str, float]:
    """Give the scenes in which a network counts more people than may be, and how many it counts."""
    counts = {scene.__name__: engine.count(scene(), _silent, network=network).count for scene in SCENES}
    return {name: count for name, count in counts.items() if count > MOST_PEOPLE}


def _leaf(picture: np.ndarray, x: float, y: float, length: float, angle: float, colour: np.ndarray) -> None:
    axes = (max(int(length), 1), max(int(length * 0.45), 1))
    cv2.ellipse(picture, (int(x), int(y)), axes, angle, 0, 360, colour.tolist(), -1, cv2.LINE_AA)
    tip = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))]) * length
    start, end = ((int(x + sign * tip[0]), int(y + sign * tip[1])) for sign in (-1, 1))
    cv2.line(picture, start, end, (colour * 1.2).clip(0, 255).tolist(), 1, cv2.LINE_AA)


def _seen(corners: list[tuple[float, float]], side: int) -> np.ndarray:
    return np.array([(320 + side * x, 250 + y) for x, y in corners], dtype=np.int32)


def _clouds(rng: np.random.Generator, size: float) -> np.ndarray:
    """Smooth noise from 0 to 1."""
    noise = ndimage.gaussian_filter(rng.random((HEIGHT, WIDTH)), size, mode="wrap")
    return np.asarray((noise - noise.min()) / np.ptp(noise))


def _as_photographed(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A lens blurs a little, a sensor adds noise."""
    blurred = cv2.GaussianBlur(picture, (0, 0), 0.7).astype(np.float64)
    return (blurred + rng.normal(0, 2.5, picture.shape)).clip(0, 255).astype(np.uint8)


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing."""
