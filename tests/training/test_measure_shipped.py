import shutil
from dataclasses import replace

import msgspec
import pytest

from engine.annotations import write_dataset_folder
from engine.weights import MANIFEST_FILE, read_manifest
from training.measure_shipped import main


@pytest.fixture
def validation(tmp_path, crowd):
    """Give a data set of one validation image."""
    write_dataset_folder(tmp_path / "some" / "set", [replace(crowd, split="val")])
    return tmp_path / "some" / "set"


@pytest.fixture
def shipped(tmp_path, weights_folder):
    """Give shipped weights that may be written to."""
    return shutil.copytree(weights_folder, tmp_path / "weights")


def test_figures_and_interval_are_new_and_the_record_of_the_training_stays(validation, shipped):
    before = read_manifest(shipped)
    weights = (shipped / "uepnet.safetensors").read_bytes()

    assert main(["uepnet", str(validation), "--folder", str(shipped)]) == 0

    after = read_manifest(shipped)
    record = after.networks.pop("uepnet")
    old = before.networks.pop("uepnet")
    assert after == before
    assert record.validation["images"] == 1
    assert record.validation_by_set == {"some/set": record.validation}
    assert (record.sha256, record.seed, record.steps, record.data) == (
        *(old.sha256, old.seed, old.steps, old.data),
    )
    assert (shipped / "uepnet.safetensors").read_bytes() == weights


def test_a_network_that_is_not_shipped_is_wrong_use(validation, shipped, capsys):
    manifest = read_manifest(shipped)
    del manifest.networks["light"]
    (shipped / MANIFEST_FILE).write_bytes(msgspec.json.encode(manifest))

    with pytest.raises(SystemExit) as stopped:
        main(["light", str(validation), "--folder", str(shipped)])

    assert stopped.value.code == 2
    assert "no weights of light" in capsys.readouterr().err
