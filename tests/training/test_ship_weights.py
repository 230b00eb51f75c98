from dataclasses import asdict, replace

import msgspec
import pytest

from engine.annotations import write_dataset_folder
from engine.image_file import file_sha256
from engine.weights import load_shipped, read_manifest
from training.checkpoint import Checkpoint, save_checkpoint
from training.ship_weights import is_improvement, main, measure, ship
from training.train_uepnet import UepNetSettings


@pytest.fixture
def run(tmp_path, weights_folder):
    """Give a finished run of UEPNet's, with untrained weights."""
    settings = asdict(UepNetSettings(seed=5))
    stopped = Checkpoint(settings, "pretraining", 40, 0, {}, {}, {}, watch={}, centre=0.0, seconds=90.0)
    save_checkpoint(tmp_path / "run", stopped)
    (tmp_path / "run" / "weights.safetensors").write_bytes(
        (weights_folder / "uepnet.safetensors").read_bytes()
    )
    return tmp_path / "run"


@pytest.fixture
def validation(tmp_path, crowd):
    write_dataset_folder(tmp_path / "set", [replace(crowd, split="val"), crowd])
    return tmp_path / "set"


def test_a_run_is_measured_on_the_validation_images(run, validation):
    record = measure(run, validation, data=["drawn"], device="2 cores")

    assert (record.seed, record.steps, record.minutes, record.data) == (5, 40, 1.5, ["drawn"])
    assert record.sha256 == file_sha256(run / "weights.safetensors")
    assert record.validation["images"] == 1
    assert record.validation["mae"] == abs(record.validation["bias"]) > 0
    assert record.interval_quantile > 0


def test_shipped_weights_load_and_the_other_networks_stay(run, validation, weights_folder, tmp_path):
    folder = tmp_path / "shipped"
    of_autoscale = read_manifest(weights_folder).networks["autoscale"]
    ship("autoscale", weights_folder / "autoscale.safetensors", of_autoscale, folder)

    record = measure(run, validation, data=["drawn"], device="2 cores")
    ship("uepnet", run / "weights.safetensors", record, folder)

    assert read_manifest(folder).networks == {"autoscale": of_autoscale, "uepnet": record}
    assert load_shipped("uepnet", folder).calibration.quantile == record.interval_quantile
    assert load_shipped("autoscale", folder).kind == "autoscale"


def test_only_a_lower_validation_error_replaces_what_is_there(weights_folder, tmp_path):
    record = msgspec.structs.replace(
        read_manifest(weights_folder).networks["uepnet"], validation={"mae": 50.0}
    )
    ship("uepnet", weights_folder / "uepnet.safetensors", record, tmp_path)

    def of(mae: float) -> bool:
        better = msgspec.structs.replace(record, validation={"mae": mae})
        return is_improvement("uepnet", better, tmp_path)

    assert [of(mae) for mae in (49.9, 50.0, 50.1)] == [True, False, False]
    assert is_improvement("autoscale", record, tmp_path)
    assert is_improvement("uepnet", record, tmp_path / "empty")


def test_the_command_ships_once_and_not_again(run, validation, tmp_path, capsys):
    order = [
        str(run),
        str(validation),
        "--data",
        "drawn",
        "--device",
        "2 cores",
        "--start",
        "random weights",
        "--folder",
        str(tmp_path / "out"),
    ]

    assert [main(order), main(order)] == [0, 1]

    assert "nothing was changed" in capsys.readouterr().err
    assert load_shipped("uepnet", tmp_path / "out").kind == "uepnet"
    assert read_manifest(tmp_path / "out").networks["uepnet"].start == "random weights"
