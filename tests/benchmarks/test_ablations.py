import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from benchmarks.ablation_rows import ROWS
from benchmarks.ablations import Budget, Result, Table, as_markdown, main
from engine.annotations import AnnotatedImage, write_dataset_folder
from training.presets import AUTOSCALE, AUTOSCALE_DENSITY, UEPNET
from training.run_settings import with_changes


def test_every_row_is_a_setting_that_there_is_and_has_a_name_of_its_own():
    settings = {name: presets["default"] for name, presets in _PRESETS.items()}

    for row in ROWS:
        usual = settings[row.training.network]
        assert (with_changes(usual, row.training.changes) != usual) == bool(row.training.changes)
    assert len({row.name for row in ROWS}) == len(ROWS)


_PRESETS = {"autoscale": AUTOSCALE, "autoscale-density": AUTOSCALE_DENSITY, "uepnet": UEPNET}


def test_trainings_have_folders_of_their_own():
    trainings = {row.training for row in ROWS}

    assert len({training.name for training in trainings}) == len(trainings)
    assert len(trainings) < len(ROWS)  # rows that differ in counting alone share one


def test_the_table_reads_in_the_papers_order():
    budget = Budget(["data/part_A"], "data/vgg16.safetensors", steps=300, seed=1, images=60, changes=[])
    figures = {"mae": 90.04, "rmse": 150.0, "bias": -20.0}
    rows = {
        "proxy-mean": Result("proxy", figures),
        "l2s-learned": Result("L2S", figures | {"f_8": 0.7}),
        "l2s-none": Result("L2S", figures | {"f_8": 0.6}),
    }

    lines = as_markdown(Table(budget, rows)).splitlines()

    assert lines[0] == "300 steps each from vgg16.safetensors, seed 1, 60 validation images of data/part_A."
    assert lines[4:] == [
        "| L2S | l2s-none | 90.0 | 150.0 | -20.0 | 0.600 |",
        "|  | l2s-learned | 90.0 | 150.0 | -20.0 | 0.700 |",
        "| proxy | proxy-mean | 90.0 | 150.0 | -20.0 | – |",
    ]


@pytest.fixture
def dataset(tmp_path):
    rng = np.random.default_rng(5)
    Image.fromarray(rng.integers(0, 255, (80, 96, 3), dtype=np.uint8)).save(tmp_path / "crowd.png")
    image = AnnotatedImage(tmp_path / "crowd.png", 96, 80, rng.uniform((0, 0), (96, 80), (40, 2)), "train")
    Image.fromarray(rng.integers(0, 255, (80, 96, 3), dtype=np.uint8)).save(tmp_path / "other.png")
    other = replace(image, path=tmp_path / "other.png", split="val")
    write_dataset_folder(tmp_path / "set", [image, other])
    return tmp_path / "set"


def test_the_table_is_filled_row_by_row_and_gone_on_with(dataset, tmp_path, weights_folder, capsys):
    folder = tmp_path / "ablations"

    def fill(*rows, steps=1):
        usual = ["--init", str(weights_folder / "autoscale.safetensors"), "--folder", str(folder)]
        small = ["view.crop_px=64", "scale_head.views=2", "scale_head.epochs=1"]
        for setting in small:
            usual += ["--setting", setting]
        return main([str(dataset), "--steps", str(steps), "--device", "cpu", *usual, "--rows", *rows])

    assert fill("l2s-none") == 0
    first = json.loads((folder / "ablations.json").read_bytes())
    assert list(first["rows"]) == ["l2s-none"]
    assert first["rows"]["l2s-none"]["figures"]["mae"] >= 0
    weights = folder / "autoscale" / "weights.safetensors"
    trained = weights.read_bytes()

    # The second row shares the training, which is done.
    assert fill("l2s-none", "l2s-fixed-2.0") == 0
    table = json.loads((folder / "ablations.json").read_bytes())
    assert list(table["rows"]) == ["l2s-none", "l2s-fixed-2.0"]
    assert table["rows"]["l2s-none"] == first["rows"]["l2s-none"]
    assert weights.read_bytes() == trained
    assert "l2s-fixed-2.0" in (folder / "ablations.md").read_text(encoding="utf-8")

    # A row that differs in its name alone has the same figures, and nothing is measured twice.
    capsys.readouterr()
    assert fill("loss-adapted") == 0
    table = json.loads((folder / "ablations.json").read_bytes())
    assert table["rows"]["loss-adapted"]["figures"] == first["rows"]["l2s-none"]["figures"]
    assert "loss-adapted:" not in capsys.readouterr().err

    assert fill("l2s-learned", steps=2) == 2
    assert "this table has another budget: steps 1 there, 2 here" in capsys.readouterr().err
