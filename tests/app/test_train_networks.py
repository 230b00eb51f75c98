from dataclasses import asdict, replace

import numpy as np
import pytest
import torch
from PIL import Image

from app.train_networks import TrainingOrder, TrainingOrderError, train_network
from engine.annotations import AnnotatedImage, read_dataset_folder, write_dataset_folder
from engine.autoscale_density import AutoScaleDensityNetwork
from engine.weights import save_weights
from training.checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from training.presets import LIGHT, UEPNET

SMALL = ("view.crop_px=64", "scale_head.views=2", "scale_head.epochs=1")


@pytest.fixture
def order(tmp_path, weights_folder) -> TrainingOrder:
    """Give an order for a step of the light network on a drawn photograph, one more kept for validation."""
    rng = np.random.default_rng(5)
    images = []
    for name, split in (("crowd", "train"), ("other", "val")):
        path = tmp_path / f"{name}.png"
        Image.fromarray(rng.integers(0, 255, (80, 96, 3), dtype=np.uint8)).save(path)
        images.append(AnnotatedImage(path, 96, 80, rng.uniform((0, 0), (96, 80), (40, 2)), split))
    write_dataset_folder(tmp_path / "set", images)
    return TrainingOrder(
        network="light",
        datasets=[tmp_path / "set"],
        shares=[1.0],
        start=weights_folder / "light.safetensors",
        run=tmp_path / "run",
        resumes=False,
        steps=1,
        stop_after=None,
        seed=4,
        device="cpu",
        changes=SMALL,
    )


def test_the_validation_images_of_a_data_set_measure_the_run(order):
    weights = train_network(order)

    assert weights.is_file()
    assert (order.run / "light_validation.csv").read_text().splitlines()[0] == "step,mae,rmse,bias,f_8"
    assert [path.name[7:] for path in (order.run / "samples").iterdir()] == ["other.jpg"]
    settings = load_checkpoint(order.run).settings
    assert (settings["batch"], settings["seed"], settings["steps"]) == (4, 4, 1)


def test_a_run_stands_on_the_backbone_of_its_start_unless_another_is_named(order, tmp_path):
    save_weights(tmp_path / "start.safetensors", AutoScaleDensityNetwork("lite0"))
    regression = replace(
        order, network="autoscale-density", start=tmp_path / "start.safetensors", steps=2, stop_after=1
    )

    train_network(regression)

    assert load_checkpoint(order.run).settings["backbone"] == "lite0"
    named = replace(regression, run=tmp_path / "other", changes=(*SMALL, "backbone=vgg16"))
    with pytest.raises(TrainingOrderError, match="stand on the backbone lite0, the run's on vgg16"):
        train_network(named)


def test_images_that_nobody_verified_are_not_trained_on(order, tmp_path):
    images = read_dataset_folder(tmp_path / "set").images
    write_dataset_folder(tmp_path / "set", [replace(image, verified=()) for image in images])

    with pytest.raises(
        TrainingOrderError,
        match=r"nobody verified them, or they are ignored as a whole\. In the window, mark images as done",
    ):
        train_network(order)


def test_a_run_that_cannot_be_written_is_told_in_words(order):
    order.run.write_text("in the way")

    with pytest.raises(TrainingOrderError, match=str(order.run)):
        train_network(order)


def test_the_light_network_has_no_paper(order):
    with pytest.raises(TrainingOrderError, match="no preset 'paper' for light: use default"):
        train_network(replace(order, preset="paper"))


def test_a_preset_is_taken_and_changed(order, weights_folder):
    uepnet = replace(
        order,
        network="uepnet",
        preset="paper",
        start=weights_folder / "uepnet.safetensors",
        changes=("view.crop_px=64", "validation.every=0"),
    )

    train_network(uepnet)

    settings = load_checkpoint(order.run).settings
    assert settings["optimiser"] == asdict(UEPNET["paper"].optimiser)
    assert (settings["view"]["crop_px"], settings["view"]["smallest_scale"]) == (64, 0.3)


def test_a_seed_may_be_named_as_a_setting(order):
    train_network(replace(order, seed=None, changes=(*SMALL, "validation.every=0", "seed=0")))

    assert load_checkpoint(order.run).settings["seed"] == 0


def test_a_run_of_another_network_is_not_gone_on_with(order):
    stopped = Checkpoint(asdict(LIGHT["default"]), "pretraining", 1, 0, {}, {}, {}, {}, 0.0, 0.0)
    save_checkpoint(order.run, stopped)

    with pytest.raises(TrainingOrderError, match=r"trains light, not autoscale\. Go on with"):
        train_network(replace(order, network="autoscale", resumes=True))
    with pytest.raises(TrainingOrderError, match="not one of UepNetSettings"):
        train_network(replace(order, network="uepnet", resumes=True))


def test_a_run_of_an_older_version_is_refused_in_words(order):
    order.run.mkdir()

    torch.save({"settings": {}, "step": 7}, order.run / "checkpoint.pt")

    with pytest.raises(TrainingOrderError, match="not a checkpoint of this version of the program"):
        train_network(replace(order, resumes=True))


def test_memory_that_does_not_suffice_is_said_in_a_sentence(order, monkeypatch):
    def train(*_, **__):
        raise MemoryError("of 9 GB")

    monkeypatch.setattr("app.train_networks.train_autoscale", train)

    with pytest.raises(TrainingOrderError, match=r"memory does not suffice \(of 9 GB\).*--setting batch=1"):
        train_network(order)
