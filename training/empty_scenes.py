"""Draw pictures in which nobody is, as a data set to train on beside real crowds.

    python -m training.empty_scenes FOLDER [--count 240] [--seed 1]

Photographs of crowds hold few walls of leaves, gravel or bricks, and a network that never saw any takes
their fine, even grain for heads. What is drawn has that grain in all sizes and colours.
"""

import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from engine.annotations import AnnotatedImage, write_dataset_folder

WIDTH, HEIGHT = 768, 576


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the data set."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="a new dataset folder")
    parser.add_argument("--count", type=int, default=240, help="how many pictures")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as drawn:
        images = [_written(Path(drawn), number, given.seed) for number in range(given.count)]
        write_dataset_folder(given.folder, images)
    return 0


def draw_empty_scene(rng: np.random.Generator) -> np.ndarray:
    """Draw one picture without people: (576, 768, 3) uint8."""
    draw = _SCENES[rng.integers(len(_SCENES))]
    picture = draw(rng)
    if rng.random() < 0.3:
        picture = _over(picture, _SCENES[rng.integers(len(_SCENES))](rng), rng)
    return _as_photographed(picture, rng)


def _leaves(rng: np.random.Generator) -> np.ndarray:
    """Leaves over each other from the back to the front, in light and shadow."""
    colour = _colour(rng, green=True)
    picture = np.full((HEIGHT, WIDTH, 3), colour * 0.25)
    light = _noise(rng, rng.uniform(20, 120))
    size = np.exp(rng.uniform(np.log(2), np.log(22)))
    number = int(min(rng.uniform(1, 3) * WIDTH * HEIGHT / size**2, 24_000))
    roundness = rng.uniform(0.25, 0.9)
    for depth in np.linspace(rng.uniform(0.2, 0.7), 1, number):
        x, y = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
        shade = depth * (0.5 + 0.8 * light[int(y), int(x)]) * rng.uniform(0.7, 1.3)
        length = size * rng.uniform(0.6, 1.5)
        axes = (max(int(length), 1), max(int(length * roundness), 1))
        fill = tuple(float(value) for value in colour * shade)
        cv2.ellipse(picture, (int(x), int(y)), axes, rng.uniform(0, 180), 0, 360, fill, -1)
    return picture


def _grass(rng: np.random.Generator) -> np.ndarray:
    """Blades, longer towards the camera."""
    colour = _colour(rng, green=True)
    picture = np.full((HEIGHT, WIDTH, 3), colour * 0.5)
    for y in np.sort(rng.uniform(0, HEIGHT * 1.1, 9000)):
        x = rng.uniform(0, WIDTH)
        length = 3 + 40 * (y / HEIGHT) ** 2
        tip = (int(x + rng.normal(0, length / 3)), int(y - length * rng.uniform(0.5, 1.2)))
        fill = tuple(float(value) for value in colour * rng.uniform(0.5, 1.4))
        cv2.line(picture, (int(x), int(y)), tip, fill, 1 + int(length > 25))
    return picture


def _stones(rng: np.random.Generator) -> np.ndarray:
    """Pebbles or cobbles: every pixel belongs to the nearest of random middles, darker towards the rim."""
    size = np.exp(rng.uniform(np.log(4), np.log(40)))
    middles = rng.uniform((0, 0), (WIDTH, HEIGHT), (int(WIDTH * HEIGHT / size**2), 2))
    x, y = np.meshgrid(np.arange(WIDTH), np.arange(HEIGHT))
    distance, nearest = cKDTree(middles).query(np.column_stack([x.ravel(), y.ravel()]))
    grey = rng.uniform(0.5, 1.3, len(middles))[nearest] * (1.2 - 0.9 * np.minimum(distance / size, 1))
    return np.asarray(grey.reshape(HEIGHT, WIDTH, 1) * _colour(rng))


def _bricks(rng: np.random.Generator) -> np.ndarray:
    """Courses of bricks, or a front of windows: rectangles in rows."""
    width, height = np.exp(rng.uniform(np.log(8), np.log(70), 2)).astype(int)
    gap = int(max(min(width, height) * rng.uniform(0.1, 0.6), 1))
    picture = np.full((HEIGHT, WIDTH, 3), _colour(rng))
    brick = _colour(rng)
    offset = rng.choice([0, 0.5])
    for row, top in enumerate(range(-height, HEIGHT, height + gap)):
        for left in range(int(-width * (1 + offset * (row % 2))), WIDTH, width + gap):
            fill = tuple(float(value) for value in brick * rng.uniform(0.7, 1.3))
            cv2.rectangle(picture, (left, top), (left + width, top + height), fill, -1)
    return picture


def _grain(rng: np.random.Generator) -> np.ndarray:
    """Noise of one size in one colour: sand, plaster, water, bark, cloth, clouds."""
    size = np.exp(rng.uniform(np.log(0.7), np.log(60)))
    values = _noise(rng, (size, size * np.exp(rng.uniform(-1.2, 1.2))))
    return np.asarray((0.4 + rng.uniform(0.2, 1.2) * values)[..., None] * _colour(rng))


def _lights(rng: np.random.Generator) -> np.ndarray:
    """Stars, lamps or lit windows in the dark."""
    picture = np.full((HEIGHT, WIDTH, 3), _colour(rng) * rng.uniform(0, 0.2))
    for _ in range(int(np.exp(rng.uniform(np.log(20), np.log(900))))):
        place = (int(rng.uniform(0, WIDTH)), int(rng.uniform(0, HEIGHT)))
        fill = tuple(
            float(value) for value in rng.uniform(80, 255) * np.array([1, 0.95, rng.uniform(0.6, 1)])
        )
        cv2.circle(picture, place, int(rng.exponential(1.2)), fill, -1)
    return picture


def _plain(rng: np.random.Generator) -> np.ndarray:
    """One colour, or one running into another."""
    share = np.linspace(0, 1, HEIGHT)[:, None, None]
    picture: np.ndarray = np.broadcast_to(
        share * _colour(rng) + (1 - share) * _colour(rng), (HEIGHT, WIDTH, 3)
    ).copy()
    return picture


# Leaves stand twice: they are what networks take for people most.
_SCENES: tuple[Callable[[np.random.Generator], np.ndarray], ...] = (
    _leaves,
    _leaves,
    _grass,
    _stones,
    _bricks,
    _grain,
    _lights,
    _plain,
)


def _written(folder: Path, number: int, seed: int) -> AnnotatedImage:
    rng = np.random.default_rng((seed, number))
    file = folder / f"empty_{number:04d}.jpg"
    picture = cv2.cvtColor(draw_empty_scene(rng), cv2.COLOR_RGB2BGR)
    cv2.imwrite(str(file), picture, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 96))])
    return AnnotatedImage(path=file, width=WIDTH, height=HEIGHT, points=np.zeros((0, 2)), split="train")


def _colour(rng: np.random.Generator, *, green: bool = False) -> np.ndarray:
    """Give a colour that things have: more or less grey, green where asked for, most of the time."""
    if green and rng.random() < 0.75:
        return np.array([rng.uniform(40, 130), rng.uniform(80, 170), rng.uniform(20, 80)])
    grey: np.ndarray = rng.uniform(40, 220) * (1 + rng.uniform(0, 0.5) * rng.uniform(-1, 1, 3))
    return grey


def _noise(rng: np.random.Generator, size: float | tuple[float, float]) -> np.ndarray:
    """Give smooth noise of one size as (H, W) in 0..1."""
    values = ndimage.gaussian_filter(rng.standard_normal((HEIGHT, WIDTH)), size, mode="wrap")
    values = (values - values.min()) / np.ptp(values)
    return np.asarray(values)


def _over(below: np.ndarray, above: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Let the lower part of one scene stand before another."""
    edge = HEIGHT * (rng.uniform(0.3, 0.8) + 0.3 * (_noise(rng, (40, 25))[0] - 0.5))
    is_above = np.arange(HEIGHT)[:, None] > edge[None, :]
    return np.where(is_above[..., None], above, below)


def _as_photographed(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Blur a little, add the sensor's noise, round."""
    blurred = ndimage.gaussian_filter(picture, (*2 * (rng.uniform(0, 1.2),), 0))
    noisy = blurred + rng.normal(0, rng.uniform(0, 6), (HEIGHT, WIDTH, 1))
    return np.asarray(noisy.clip(0, 255).astype(np.uint8))


if __name__ == "__main__":
    sys.exit(main())
