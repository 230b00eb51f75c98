"""The command line with untrained weights, and a small data set."""

import functools

import pytest
import torch
from PIL import Image
from typer.testing import CliRunner

from app.cli import commands
from engine.annotations import AnnotatedImage, as_points, write_dataset_folder
from engine.counting import CountingEngine

# Images here are small, and machines that test are busy: threads would wait for each other.
torch.set_num_threads(1)


@pytest.fixture
def crowdcount(weights_folder, monkeypatch):
    """Give a function that runs a command with untrained networks instead of the shipped ones."""
    monkeypatch.setattr(
        "engine.counting.CountingEngine", functools.partial(CountingEngine, folder=weights_folder)
    )
    runner = CliRunner()
    return lambda *arguments: runner.invoke(commands, [str(argument) for argument in arguments])


@pytest.fixture
def dataset(tmp_path, photo):
    """Give a dataset folder of two test images and one of no split."""
    other = tmp_path / "other.png"
    Image.open(photo).transpose(Image.Transpose.ROTATE_180).save(other)
    third = tmp_path / "third.png"
    Image.open(photo).transpose(Image.Transpose.FLIP_TOP_BOTTOM).save(third)
    points = as_points([(10, 10), (30, 40), (60, 20), (80, 70)])
    write_dataset_folder(
        tmp_path / "set",
        [
            AnnotatedImage(photo, 96, 80, points, "test"),
            AnnotatedImage(other, 96, 80, points[:2], "test"),
            AnnotatedImage(third, 96, 80, points[:3]),
        ],
    )
    return tmp_path / "set"


def must_not_be_read(path: object) -> None:
    raise AssertionError("an image was read")
