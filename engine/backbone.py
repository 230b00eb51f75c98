"""VGG-16's thirteen convolutions as five stages, the papers' backbone."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import torch
from torch import Tensor, nn

STAGE_CHANNELS = (64, 128, 256, 512, 512)
_STAGE_DEPTHS = (2, 2, 3, 3, 3)

# Of ImageNet's photographs, RGB in 0..1: what the backbone's weights expect.
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)


class VggBackbone(nn.Module):
    """Give the last activation of each of VGG-16's five stages.

    With `is_dense` the pooling between stages 4 and 5 is dropped and stage 5 is dilated by 2, so that
    stages 4 and 5 both stand at stride 8 (AutoScale, section 3.2); else stage 5 stands at stride 16.
    """

    name: Literal["vgg16"] = "vgg16"
    stage_channels = STAGE_CHANNELS
    feature_stage = 4
    """The stage whose activation the scale head reads."""

    def __init__(self, *, is_dense: bool) -> None:
        super().__init__()
        self.stride = 8 if is_dense else 16
        """Height and width of the input are padded to a multiple of this."""
        self.feature_stride = self.stride
        """Pixels per cell of the features that the scale head reads."""
        channels = 3
        stages = []
        for index, (width, depth) in enumerate(zip(STAGE_CHANNELS, _STAGE_DEPTHS, strict=True)):
            dilation = 2 if is_dense and index == 4 else 1
            stages.append(_stage(channels, width, depth, dilation))
            channels = width
        self.stages = nn.ModuleList(stages)
        self.pooling = nn.MaxPool2d(2)
        self._pools_before = (False, True, True, True, not is_dense)

    def forward(self, image: Tensor) -> list[Tensor]:
        """Take (B, 3, H, W) normalised RGB; give five (B, C, h, w), strides 1, 2, 4, 8 and 8 or 16."""
        activations: list[Tensor] = []
        features = image
        for stage, pools in zip(self.stages, self._pools_before, strict=True):
            features = stage(self.pooling(features) if pools else features)
            activations.append(features)
        return activations

    def load_imagenet(self, weights: Mapping[str, Tensor]) -> None:
        """Take the weights of torchvision's VGG-16 (`features.N.weight`, `features.N.bias`).

        Raises:
            KeyError: a convolution is missing.

        """
        for name, convolution in zip(_torchvision_names(), self._convolutions(), strict=True):
            convolution.weight.data.copy_(weights[f"{name}.weight"])
            assert convolution.bias is not None
            convolution.bias.data.copy_(weights[f"{name}.bias"])

    def _convolutions(self) -> list[nn.Conv2d]:
        return [module for module in self.modules() if isinstance(module, nn.Conv2d)]


def normalise(image: Tensor) -> Tensor:
    """Give (B, 3, H, W) uint8 RGB as the float32 that the backbone expects."""
    mean = torch.tensor(IMAGENET_MEAN, device=image.device).view(1, 3, 1, 1)
    std = torch.tensor(IMAGENET_STD, device=image.device).view(1, 3, 1, 1)
    return (image.float() / 255 - mean) / std


def read_imagenet_weights(path: Path | None) -> Mapping[str, Tensor]:
    """Read VGG-16's ImageNet weights from a safetensors file, or let torchvision download its own.

    Raises:
        ModuleNotFoundError: no file was given and torchvision is not installed.
        OSError: the file cannot be read.

    """
    if path is not None:
        from safetensors.torch import load_file

        return load_file(path)
    from torchvision.models import VGG16_Weights, vgg16  # optional, large

    weights: Mapping[str, Tensor] = vgg16(weights=VGG16_Weights.IMAGENET1K_V1).state_dict()
    return weights


def _stage(channels: int, width: int, depth: int, dilation: int) -> nn.Sequential:
    layers: list[nn.Module] = []
    for _ in range(depth):
        layers.append(nn.Conv2d(channels, width, 3, padding=dilation, dilation=dilation))
        layers.append(nn.ReLU(inplace=True))
        channels = width
    return nn.Sequential(*layers)


def _torchvision_names() -> list[str]:
    """Give `features.N` of each convolution: each is followed by a ReLU, each stage by a pooling."""
    names = []
    index = 0
    for depth in _STAGE_DEPTHS:
        for _ in range(depth):
            names.append(f"features.{index}")
            index += 2
        index += 1
    return names
