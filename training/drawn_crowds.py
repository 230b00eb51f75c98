"""Draw crowds in which every head is known, as a data set to train on beside photographs.

    python -m training.drawn_crowds FOLDER [--count 60] [--seed 1]

The demo's generator draws them with other seeds than the demo's. Pictures differ in size, in how many people
stand how close, in the part of the scene that is seen, and in light: networks that meet one kind of
drawn crowd alone learn its colours.
"""

import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from engine.annotations import AnnotatedImage, write_dataset_folder
from resources.demo.crowd_scene import CrowdScene, draw_crowd

# People on the drawn square, and the longer side of the picture in pixels: from each range by ratio.
PEOPLE = (30, 1500)
SIDE_PX = (640, 1280)

# A picture has this many pixels a person at least: below, heads are smaller than an annotator marks.
_LEAST_PX_A_PERSON = 120

# The demo and the tests draw with small seeds; those of one set never meet another's.
_FIRST_SEED = 1_000_000
_MOST_PICTURES = 100_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the data set."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="a new dataset folder")
    parser.add_argument("--count", type=int, default=60, help="how many pictures")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    if not (0 <= given.count <= _MOST_PICTURES and given.seed >= 0):
        parser.error(f"expected a count up to {_MOST_PICTURES} and a seed, neither below 0")
    with tempfile.TemporaryDirectory() as drawn:
        seeds = scene_seeds(given.count, given.seed)
        write_dataset_folder(given.folder, [_written(Path(drawn), seed) for seed in seeds])
    return 0


def scene_seeds(count: int, seed: int) -> list[int]:
    """Give the seeds of a set's scenes: no other set's, and none that the demo or a test draws with."""
    first = _FIRST_SEED + seed * _MOST_PICTURES
    return list(range(first, first + count))


def draw_training_crowd(seed: int) -> CrowdScene:
    """Draw one crowd of a random size, density and light; the same one from the same seed."""
    # The generator's own streams are numbered 0 and 1.
    rng = np.random.default_rng([seed, 2])
    side = _by_ratio(rng, *SIDE_PX)
    width, height = round(side), round(side * rng.uniform(0.55, 1))
    if rng.random() < 0.2:
        width, height = height, width
    people = round(min(_by_ratio(rng, *PEOPLE), width * height / _LEAST_PX_A_PERSON))
    crowdedness = 1.0 if rng.random() < 0.5 else rng.uniform(0.08, 0.9)
    scene = draw_crowd(width, height, people, seed, crowdedness=crowdedness)
    if rng.random() < 0.5:
        scene = _part(scene, rng)
    return CrowdScene(_in_other_light(scene.image, rng), scene.points)


def _written(folder: Path, seed: int) -> AnnotatedImage:
    scene = draw_training_crowd(seed)
    height, width = scene.image.shape[:2]
    file = folder / f"drawn_{seed}.jpg"
    quality = int(np.random.default_rng([seed, 3]).integers(60, 96))
    cv2.imwrite(str(file), scene.image[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return AnnotatedImage(path=file, width=width, height=height, points=scene.points, split="train")


def _by_ratio(rng: np.random.Generator, low: float, high: float) -> float:
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


def _part(scene: CrowdScene, rng: np.random.Generator) -> CrowdScene:
    """Cut out a part: no sky in some, heads of nearly one size in others."""
    height, width = scene.image.shape[:2]
    high, wide = round(height * rng.uniform(0.5, 0.95)), round(width * rng.uniform(0.5, 0.95))
    top, left = int(rng.integers(height - high + 1)), int(rng.integers(width - wide + 1))
    points = scene.points - (left, top)
    is_inside = ((points >= 0) & (points < (wide, high))).all(axis=1)
    image = np.ascontiguousarray(scene.image[top : top + high, left : left + wide])
    return CrowdScene(image, points[is_inside])


def _in_other_light(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Change exposure, contrast and colour of the light; some photographs are grey, some soft or grainy."""
    tone = np.arange(256) / 255.0
    curved = tone ** np.exp(rng.normal(-0.1, 0.3)) * rng.uniform(0.6, 1.15)
    middle = rng.uniform(0.3, 0.6)
    curved = middle + (curved - middle) * rng.uniform(0.6, 1.15)
    tint = np.exp(rng.normal(0, 0.05, 3))
    curves = (curved[:, None] * tint * 255).clip(0, 255).astype(np.uint8)
    seen: np.ndarray = cv2.LUT(image, curves[:, None, :])
    if rng.random() < 0.15:
        seen = cv2.cvtColor(cv2.cvtColor(seen, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    if rng.random() < 0.4:
        seen = cv2.GaussianBlur(seen, (0, 0), rng.uniform(0.4, 1.3))
    grain = rng.normal(0, rng.uniform(0, 7), (*seen.shape[:2], 1)).astype(np.float32)
    return np.asarray((seen + grain).clip(0, 255).astype(np.uint8))


if __name__ == "__main__":
    sys.exit(main())
