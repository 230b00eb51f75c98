import shutil
from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.image_file import file_sha256
from engine.uncertainty import IntervalCalibration
from engine.weights import (
    UNMEASURED,
    WeightsError,
    load_shipped,
    load_weights,
    read_manifest,
    save_weights,
)


@pytest.fixture
def own_folder(weights_folder, tmp_path):
    """Give a copy of the weights that may be damaged."""
    return shutil.copytree(weights_folder, tmp_path / "weights")


@pytest.mark.parametrize("kind", ["autoscale", "uepnet"])
def test_shipped_weights_load_as_the_manifest_names_them(weights_folder, kind):
    loaded = load_shipped(kind, weights_folder)

    digest = file_sha256(weights_folder / f"{kind}.safetensors")
    assert (loaded.kind, loaded.name) == (kind, f"{kind}-{digest[:8]}")
    assert loaded.calibration == IntervalCalibration(quantile=2.0)
    assert not loaded.network.training
    assert not any(parameter.requires_grad for parameter in loaded.network.parameters())


def test_weights_come_back_as_half_precision_and_intervals_whole(weights_folder, tmp_path):
    first = load_weights(weights_folder / "uepnet.safetensors")
    save_weights(tmp_path / "again.safetensors", first.network)

    again = load_weights(tmp_path / "again.safetensors")

    for name, value in first.network.state_dict().items():
        assert torch.equal(again.network.state_dict()[name], value), name
    kinds = {name: value.dtype for name, value in load_file(tmp_path / "again.safetensors").items()}
    assert {kinds[name] for name in kinds if name.startswith(("borders", "proxies", "variances"))} == {
        torch.float32
    }
    assert kinds["heads.0.weight"] == torch.float16
    assert list(tmp_path.iterdir()) == [tmp_path / "again.safetensors"]


def test_equal_weights_are_equal_files(weights_folder, tmp_path):
    network = load_weights(weights_folder / "uepnet.safetensors").network
    for name in ("one", "other"):
        save_weights(tmp_path / name, network)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk_is_told_as_one_and_the_weights_before_stay(weights_folder, own_folder):
    network = load_weights(weights_folder / "light.safetensors").network
    before = (own_folder / "light.safetensors").read_bytes()
    (own_folder / "light.safetensors.partial").symlink_to("/dev/full")

    with pytest.raises(OSError, match="No space left on device"):
        save_weights(own_folder / "light.safetensors", network)

    assert (own_folder / "light.safetensors").read_bytes() == before
    assert not (own_folder / "light.safetensors.partial").is_symlink()


def test_a_file_says_which_network_it_is_for(weights_folder):
    loaded = load_weights(weights_folder / "autoscale.safetensors")

    assert loaded.kind == "autoscale"
    assert loaded.calibration == UNMEASURED


def test_a_missing_manifest_is_named(tmp_path):
    with pytest.raises(WeightsError, match=r"manifest\.json: there is no such file"):
        load_shipped("autoscale", tmp_path)


@pytest.mark.parametrize("content", [b"", b"{}", b'{"format": "other"', b"\xff\xfe", b'{"format": "\xff"}'])
def test_a_damaged_manifest_is_named(own_folder, content):
    (own_folder / "manifest.json").write_bytes(content)

    with pytest.raises(WeightsError, match=r"manifest\.json: cannot be read"):
        read_manifest(own_folder)


def test_a_network_that_the_manifest_lacks_is_named(own_folder):
    manifest = read_manifest(own_folder)
    del manifest.networks["uepnet"]
    (own_folder / "manifest.json").write_bytes(msgspec.json.encode(manifest))

    with pytest.raises(WeightsError, match=r"manifest\.json: no weights for uepnet"):
        load_shipped("uepnet", own_folder)


def test_a_missing_weight_file_is_named(own_folder):
    (own_folder / "autoscale.safetensors").unlink()

    with pytest.raises(WeightsError, match=r"autoscale\.safetensors: there is no such file"):
        load_shipped("autoscale", own_folder)


def test_one_flipped_bit_is_damage(own_folder):
    file = own_folder / "autoscale.safetensors"
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)

    with pytest.raises(WeightsError, match=r"autoscale\.safetensors: damaged"):
        load_shipped("autoscale", own_folder)


@pytest.mark.parametrize("content", [b"", b"no weights", b"\x10\0\0\0\0\0\0\0{" + b" " * 20])
def test_a_file_that_holds_no_weights_is_refused(tmp_path, content):
    (tmp_path / "own.safetensors").write_bytes(content)

    with pytest.raises(WeightsError, match=r"own\.safetensors: damaged or not a \.safetensors file"):
        load_weights(tmp_path / "own.safetensors")


def test_a_cut_file_of_weights_is_refused(own_folder):
    file = own_folder / "uepnet.safetensors"
    with file.open("r+b") as stream:
        stream.truncate(file.stat().st_size // 2)

    with pytest.raises(WeightsError, match=r"uepnet\.safetensors: damaged"):
        load_weights(file)


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(WeightsError, match=r"gone\.safetensors: there is no such file"):
        load_weights(tmp_path / "gone.safetensors")
    with pytest.raises(WeightsError, match=r"damaged or not a \.safetensors file"):
        load_weights(tmp_path)


def test_weights_of_another_program_are_refused(tmp_path):
    save_file({"layer": torch.zeros(2)}, tmp_path / "other.safetensors")

    with pytest.raises(
        WeightsError,
        match=r"other\.safetensors: expected weights of autoscale or .* or light, found",
    ):
        load_weights(tmp_path / "other.safetensors")


def test_weights_of_the_other_network_are_refused(own_folder):
    manifest = read_manifest(own_folder)
    manifest.networks["autoscale"] = manifest.networks["uepnet"]
    (own_folder / "manifest.json").write_bytes(msgspec.json.encode(manifest))

    with pytest.raises(WeightsError, match="expected weights of autoscale, found uepnet"):
        load_shipped("autoscale", own_folder)


def test_weights_of_another_version_are_refused(tmp_path):
    save_file({"layer": torch.zeros(2)}, tmp_path / "old.safetensors", metadata={"network": "uepnet"})

    with pytest.raises(WeightsError, match=r"old\.safetensors: the weights do not fit uepnet"):
        load_weights(tmp_path / "old.safetensors")


def test_a_label_network_says_which_loss_taught_it(weights_folder, tmp_path):
    network = load_weights(weights_folder / "light.safetensors").network
    assert network.loss == "adapted"
    network.loss = "ce"
    save_weights(tmp_path / "plain.safetensors", network)

    again = load_weights(tmp_path / "plain.safetensors")

    assert (again.kind, again.network.loss) == ("light", "ce")
