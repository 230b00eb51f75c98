"""A crowd of a few drawn people to train on."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.annotations import AnnotatedImage, as_points
from engine.prediction import LOCATING_NETWORKS, CountInterval, GridMap, Prediction

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


@pytest.fixture(scope="session")
def predicted():
    """Give a function that makes a prediction for an image of 96 x 64 out of points or a density map."""
    return _predicted


def _predicted(points, *, network="autoscale", areas=(), density=None) -> Prediction:
    points = as_points(points)
    density = np.zeros((8, 12), np.float32) if density is None else density
    gives_points = network in LOCATING_NETWORKS
    return Prediction(
        width=96,
        height=64,
        count=len(points) + sum(area.count for area in areas) if gives_points else float(density.sum()),
        variance=1.0,
        interval=CountInterval(0, 10),
        points=points,
        scores=np.ones(len(points), np.float32),
        threshold=0.4,
        regions=(),
        counted_areas=areas,
        distance_label_map=None,
        density_map=GridMap(density, 8),
        count_map=None,
        network=network,
        weights="none",
        device="cpu",
        seconds=2.0,
        fell_back=None,
    )
