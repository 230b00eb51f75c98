"""What a training starts from: ImageNet's weights, or weights trained before."""

from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load_file

from engine.autoscale import AutoScaleNetwork
from engine.backbone import VggBackbone, read_imagenet_weights
from engine.uepnet import UepNetwork
from engine.weights import WeightsError, load_weights


class StartError(Exception):
    """A file to start from that does not serve; the message names it and says what to do."""


def load_start(network: AutoScaleNetwork | UepNetwork, file: Path | None) -> bool:
    """Fill a network from a file as far as that goes; tell whether that was the whole network.

    Weights of the same network are taken whole (UEPNet's count intervals with them), of any other
    the backbone alone.

    Raises:
        StartError: as `load_backbone`.

    """
    if file is not None:
        try:
            trained = load_weights(file).network
        except WeightsError:
            trained = None  # ImageNet's, or nothing that serves: `load_backbone` tells
        if trained is not None and type(trained) is type(network):
            network.load_state_dict(trained.state_dict())
            return True
    load_backbone(network.backbone, file)
    return False


def load_backbone(backbone: VggBackbone, file: Path | None) -> None:
    """Fill a backbone from VGG-16's ImageNet weights, from weights of this program, or from torchvision.

    Raises:
        StartError: the file is missing, damaged, or holds neither.

    """
    try:
        weights = read_imagenet_weights(None) if file is None else load_file(file)
    except ModuleNotFoundError as error:
        raise StartError(
            "No weights to start from: give a file with --init, or install torchvision."
        ) from error
    except (OSError, SafetensorError) as error:
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
        raise StartError(
            f"{file}: expected VGG-16's convolutions (`features.0.weight` ...) or weights of this program."
        ) from error
