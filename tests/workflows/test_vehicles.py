"""Vehicles the whole way: TRANCOS's layout is converted, trained on, and evaluated under its mask."""

import csv
import functools
import json
import shutil

import cv2
import numpy as np
import pytest
import scipy.io
import torch
from PIL import Image
from typer.testing import CliRunner

from app.cli import commands
from engine.annotations import read_dataset_folder
from engine.counting import CountingEngine
from engine.trancos import read_trancos

torch.set_num_threads(1)

WIDTH, HEIGHT = 128, 96
ROAD = np.array([[50, 8], [78, 8], [127, 95], [0, 95]])
VEHICLES_ON_THE_ROAD, VEHICLES_BESIDE_IT = 6, 3


@pytest.fixture
def crowdcount(weights_folder, monkeypatch, tmp_path):
    """Give a function that runs a command with untrained networks, and take the run's files away after."""
    monkeypatch.setattr(
        "engine.counting.CountingEngine", functools.partial(CountingEngine, folder=weights_folder)
    )
    runner = CliRunner()
    yield lambda *arguments: runner.invoke(commands, [str(argument) for argument in arguments])
    shutil.rmtree(tmp_path / "run", ignore_errors=True)


@pytest.fixture
def roads(tmp_path):
    """Draw four photographs of a road with vehicles, as TRANCOS has them, and some parked in the field."""
    folder = tmp_path / "roads"
    (folder / "images").mkdir(parents=True)
    (folder / "image_sets").mkdir()
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.fillPoly(mask, [ROAD], 1)
    for number in range(4):
        rng = np.random.default_rng(number)
        picture = np.full((HEIGHT, WIDTH, 3), (96, 120, 70), np.uint8)
        cv2.fillPoly(picture, [ROAD], (110, 110, 114))
        dots = np.zeros_like(picture)
        for is_on_the_road, vehicles in ((True, VEHICLES_ON_THE_ROAD), (False, VEHICLES_BESIDE_IT)):
            places = np.argwhere((mask > 0) == is_on_the_road)
            for y, x in rng.permutation(places[(places[:, 0] > 20) & (places[:, 0] < 90)])[:vehicles]:
                size = int(2 + y / 20)
                cv2.rectangle(
                    picture, (x - size, y - size), (x + size, y), rng.integers(0, 256, 3).tolist(), -1
                )
                dots[y, x, 0] = 255
        stem = f"{folder}/images/image-1-{number:06}"
        Image.fromarray(picture).save(f"{stem}.jpg", quality=95)
        Image.fromarray(dots).save(f"{stem}dots.png")
        scipy.io.savemat(f"{stem}mask.mat", {"BW": mask})
    for name, numbers in {
        "training": (0, 1),
        "validation": (2,),
        "trainval": (0, 1, 2),
        "test": (3,),
    }.items():
        lines = "".join(f"image-1-{number:06}.jpg\n" for number in numbers)
        (folder / "image_sets" / f"{name}.txt").write_text(lines)
    return folder


def test_a_set_of_vehicles_is_converted_there_and_back(crowdcount, roads, tmp_path):
    there = crowdcount("convert", roads, tmp_path / "set", "--from", "trancos", "--to", "crowdcount")
    back = crowdcount("convert", tmp_path / "set", tmp_path / "back", "--to", "trancos")

    assert (there.exit_code, back.exit_code) == (0, 0)
    assert f"4 images, {4 * VEHICLES_ON_THE_ROAD} people" in there.stderr
    converted, again = read_dataset_folder(tmp_path / "set").images, read_trancos(tmp_path / "back").images
    assert [image.split for image in converted] == ["train", "train", "val", "test"]
    for before, after in zip(converted, again, strict=True):
        assert sorted(after.points.tolist()) == sorted(before.points.tolist())
        assert (after.split, len(after.ignore)) == (before.split, len(before.ignore))


def test_a_network_trains_on_vehicles_and_is_evaluated_under_the_mask(
    crowdcount, roads, weights_folder, tmp_path
):
    trained = crowdcount(
        *("train", "light", roads, "--init", weights_folder / "light.safetensors"),
        *("--run", tmp_path / "run", "--steps", "2", "--setting", "view.crop_px=64", "--device", "cpu"),
        *("--setting", "scale_head.views=2", "--setting", "scale_head.epochs=1"),
    )
    assert trained.exit_code == 0, trained.stderr

    measured = crowdcount(
        *("evaluate", roads, "--split", "all", "--weights", trained.stdout.strip(), "--json"),
        *("--csv", tmp_path / "rows.csv", "--html", tmp_path / "page.html"),
    )

    assert measured.exit_code == 0, measured.stderr
    (scores,) = json.loads(measured.stdout).values()
    assert scores["images"] == 4
    assert len(scores["game"]) == 4
    assert scores["game"][0] == pytest.approx(scores["mae"])
    assert scores["game"] == sorted(scores["game"])
    rows = list(csv.DictReader((tmp_path / "rows.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert {row["true"] for row in rows} == {str(VEHICLES_ON_THE_ROAD)}
    assert "game_3" in rows[0]
    assert (tmp_path / "page.html").stat().st_size > 10_000
