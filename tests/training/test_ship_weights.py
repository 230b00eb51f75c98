from dataclasses import asdict, replace

import msgspec
import numpy as np
import pytest

from engine.annotations import AnnotationError, write_dataset_folder
from engine.image_file import file_sha256
from engine.weights import load_shipped, read_manifest
from training import held_out_scenes
from training.checkpoint import Checkpoint, save_checkpoint
from training.ship_weights import mae_there, main, measure, reasons_against, ship, validation_sets
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
    return _dataset(tmp_path / "some" / "set", crowd)


@pytest.fixture
def sparse(tmp_path, crowd):
    """Give a second data set, whose image has three people."""
    return _dataset(tmp_path / "sparse" / "set", replace(crowd, points=crowd.points[:3]))


@pytest.fixture
def empty_scenes(monkeypatch):
    """Let the weights pass the scenes without people, which untrained ones do not."""
    monkeypatch.setattr(held_out_scenes, "SCENES", ())


def test_a_run_is_measured_on_the_validation_images(run, validation):
    record = measure(
        run / "weights.safetensors", validation_sets([validation]), data=["drawn"], device="2 cores"
    )

    assert (record.seed, record.steps, record.minutes, record.data) == (5, 40, 1.5, ["drawn"])
    assert record.sha256 == file_sha256(run / "weights.safetensors")
    assert record.validation["images"] == 1
    assert record.validation["mae"] == abs(record.validation["bias"]) > 0
    assert record.validation_by_set == {"some/set": record.validation}
    assert record.interval_quantile > 0


def test_several_data_sets_decide_by_all_their_images_together(run, validation, sparse):
    sets = validation_sets([validation, sparse])

    record = measure(run / "weights.safetensors", sets, data=["drawn"], device="2 cores")

    alone = [
        measure(run / "weights.safetensors", {name: of}, data=["drawn"], device="2 cores")
        for name, of in sets.items()
    ]
    errors = [of_set.validation["mae"] for of_set in alone]
    assert errors[0] != errors[1]
    assert record.validation["images"] == 2
    assert record.validation["mae"] == pytest.approx(sum(errors) / 2)
    assert record.validation_by_set == {
        "some/set": alone[0].validation,
        "sparse/set": alone[1].validation,
    }
    assert {name: of_band["images"] for name, of_band in record.validation_by_band.items()} == {
        "0-50 people": 2,
        "12-24 px apart": 1,
        "6-12 px apart": 1,
    }
    assert record.validation_by_band["0-50 people"] == record.validation
    assert record.interval_quantile == max(of_set.interval_quantile for of_set in alone)


def test_a_data_set_without_validation_images_and_one_named_twice_are_refused(tmp_path, crowd, validation):
    write_dataset_folder(tmp_path / "train", [crowd])

    with pytest.raises(AnnotationError, match="no validation images"):
        validation_sets([tmp_path / "train"])
    with pytest.raises(AnnotationError, match="once"):
        validation_sets([validation, validation])


def test_shipped_weights_load_and_the_other_networks_stay(run, validation, weights_folder, tmp_path):
    folder = tmp_path / "shipped"
    of_autoscale = read_manifest(weights_folder).networks["autoscale"]
    ship("autoscale", weights_folder / "autoscale.safetensors", of_autoscale, folder)

    record = measure(
        run / "weights.safetensors", validation_sets([validation]), data=["drawn"], device="2 cores"
    )
    ship("uepnet", run / "weights.safetensors", record, folder)

    assert read_manifest(folder).networks == {"autoscale": of_autoscale, "uepnet": record}
    assert load_shipped("uepnet", folder).calibration.quantile == record.interval_quantile
    assert load_shipped("autoscale", folder).kind == "autoscale"


def test_only_a_lower_validation_error_replaces_what_is_there(weights_folder, tmp_path, empty_scenes):
    weights = weights_folder / "uepnet.safetensors"
    record = msgspec.structs.replace(
        read_manifest(weights_folder).networks["uepnet"],
        validation={"mae": 50.0},
        validation_by_set={"a": {"images": 1.0, "mae": 50.0}},
    )
    ship("uepnet", weights, record, tmp_path)

    def of(mae: float) -> bool:
        better = msgspec.structs.replace(record, validation={"mae": mae})
        return not reasons_against("uepnet", weights, better, {}, tmp_path)

    assert [of(mae) for mae in (49.9, 50.0, 50.1)] == [True, False, False]
    assert not reasons_against("autoscale", weights, record, {}, tmp_path)
    assert not reasons_against("uepnet", weights, record, {}, tmp_path / "empty")


def test_weights_measured_on_other_images_count_those_of_the_new_ones(
    run, validation, sparse, weights_folder, tmp_path
):
    record = measure(
        run / "weights.safetensors", validation_sets([validation]), data=["drawn"], device="2 cores"
    )
    flattering = msgspec.structs.replace(record, validation={"images": 1.0, "mae": 0.01})
    ship("uepnet", run / "weights.safetensors", flattering, tmp_path / "out")
    sets = validation_sets([validation, sparse])

    new = measure(run / "weights.safetensors", sets, data=["drawn"], device="2 cores")

    assert mae_there("uepnet", new, sets, tmp_path / "out") == new.validation["mae"]
    assert mae_there("uepnet", record, sets, tmp_path / "out") == 0.01


def test_weights_that_count_people_where_nobody_is_are_refused(
    run, validation, tmp_path, capsys, monkeypatch
):
    monkeypatch.setattr(held_out_scenes, "SCENES", (_noise,))

    assert main(_order(run, validation, folder=tmp_path / "out")) == 1

    said = capsys.readouterr().err
    assert "where nobody is" in said
    assert "in _noise" in said
    assert not (tmp_path / "out").exists()


def test_the_command_ships_once_and_not_again(run, validation, sparse, tmp_path, capsys, empty_scenes):
    order = _order(run, validation, sparse, folder=tmp_path / "out")

    assert [main(order), main(order)] == [0, 1]

    assert "Nothing was changed" in capsys.readouterr().err
    assert load_shipped("uepnet", tmp_path / "out").kind == "uepnet"
    assert read_manifest(tmp_path / "out").networks["uepnet"].start == "random weights"


def test_one_of_several_weight_files_of_a_run_is_shipped(run, validation, tmp_path, empty_scenes):
    (run / "weights.safetensors").rename(run / "uepnet.safetensors")

    assert main(_order(run / "uepnet.safetensors", validation, folder=tmp_path / "out")) == 0

    assert read_manifest(tmp_path / "out").networks["uepnet"].steps == 40


def test_a_data_set_that_is_missing_is_wrong_use(run, tmp_path, capsys):
    with pytest.raises(SystemExit) as refused:
        main(_order(run, tmp_path / "nowhere", folder=tmp_path / "out"))

    assert refused.value.code == 2
    assert "nowhere: there is no such folder" in capsys.readouterr().err


def _dataset(folder, crowd):
    write_dataset_folder(folder, [replace(crowd, split="val"), crowd])
    return folder


def _order(run, *datasets, folder) -> list[str]:
    words = ["--data", "drawn", "--device", "2 cores", "--start", "random weights"]
    return [str(run), *map(str, datasets), *words, "--folder", str(folder)]


def _noise() -> np.ndarray:
    return np.random.default_rng(4).integers(0, 256, (96, 128, 3), dtype=np.uint8)
