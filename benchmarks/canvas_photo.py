"""The photograph and the points that the canvas is measured with, drawn from a seed."""

from pathlib import Path

import cv2
import numpy as np

from app.resources import DEMO_FOLDER

WIDTH, HEIGHT = 9000, 6000
POINT_COUNT = 13_000


def write_photo(path: Path) -> Path:
    """Write a JPEG of 9000 x 6000 pixels: the drawn crowd enlarged, with a camera's noise."""
    crowd = cv2.imread(str(DEMO_FOLDER / "images" / "crowd.jpg"))
    assert crowd is not None  # it comes with the program
    large = cv2.resize(crowd, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
    noise = np.random.default_rng(1).integers(-6, 7, (512, 512, 3), dtype=np.int16)
    for top in range(0, HEIGHT, 512):
        for left in range(0, WIDTH, 512):
            part = large[top : top + 512, left : left + 512]
            shaken = part + noise[: part.shape[0], : part.shape[1]]
            large[top : top + 512, left : left + 512] = np.clip(shaken, 0, 255)
    cv2.imwrite(str(path), large, [cv2.IMWRITE_JPEG_QUALITY, 90])
    return path


def draw_points(count: int = POINT_COUNT) -> np.ndarray:
    """Give (count, 2) places, denser toward the top as in a crowd that goes far back."""
    rng = np.random.default_rng(2)
    x = rng.uniform(0, WIDTH, count)
    y = HEIGHT * (0.25 + 0.75 * rng.beta(1.2, 3.0, count))
    return np.column_stack([x, y])
