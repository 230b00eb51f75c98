"""A crowd of a few drawn people to train on."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.annotations import AnnotatedImage

# Images here are small, and machines that test are busy: threads would wait for each other.
torch.set_num_threads(1)


@pytest.fixture
def crowd(tmp_path: Path) -> AnnotatedImage:
    """Give an image of 96 x 80 with thirty bright heads on a dark ground."""
    return _draw(tmp_path)


@pytest.fixture(scope="session")
def kept_crowd(tmp_path_factory: pytest.TempPathFactory) -> AnnotatedImage:
    """Give the same image for a run that several tests look at."""
    return _draw(tmp_path_factory.mktemp("crowd"))


def _draw(folder: Path) -> AnnotatedImage:
    rng = np.random.default_rng(11)
    pixels = rng.integers(20, 60, (80, 96, 3), dtype=np.uint8)
    points = rng.uniform((3, 3), (93, 77), (30, 2))
    for x, y in points.astype(int):
        pixels[y - 1 : y + 2, x - 1 : x + 2] = (220, 180, 150)
    Image.fromarray(pixels).save(folder / "crowd.png")
    return AnnotatedImage(folder / "crowd.png", 96, 80, points, "train")


@pytest.fixture
def runs(tmp_path: Path):
    """Give a folder for runs; their checkpoints, hundreds of megabytes, go with the test."""
    yield tmp_path / "runs"
    shutil.rmtree(tmp_path / "runs", ignore_errors=True)
