"""The network of AutoScale localization: distance labels for every pixel, and a scale for every region.

AutoScale: Learning to Scale for Crowd Counting, sections 3.2-3.4. Where this departs from the paper
(wider laterals, GroupNorm, a smooth bound on the scale factor) docs/decisions says why.
"""

import math
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones import BackboneName, make_backbone, make_pixel_decoder
from engine.distance_labels import LABEL_COUNT
from engine.layers import normed

# The region's features are pooled to this many cells on a side (paper, section 3.2).
POOLED_CELLS = 14

# Bounds of the scale factor: the published clamp of r squared to [0.5, 5].
SMALLEST_SCALE_FACTOR = math.sqrt(0.5)
LARGEST_SCALE_FACTOR = math.sqrt(5.0)


LabelLoss = Literal["adapted", "ce"]
"""What teaches the labels: the adapted cross-entropy (Eq. 7), or the plain one."""


class ScalingNetwork(nn.Module):
    """Backbone, top-down path to values for every pixel, and L2S head."""

    def __init__(self, backbone: BackboneName, output_channels: int) -> None:
        super().__init__()
        self.backbone = make_backbone(backbone, is_dense=True)
        self.decoder = make_pixel_decoder(self.backbone, output_channels)
        self.l2s = ScaleHead(self.backbone.stage_channels[self.backbone.feature_stage])

    @property
    def stride(self) -> int:
        """Height and width of the input are padded to a multiple of this."""
        return self.backbone.stride

    @property
    def feature_stride(self) -> int:
        """Pixels per cell of the features that the scale head reads."""
        return self.backbone.feature_stride


class DistanceLabelNetwork(ScalingNetwork):
    """Gives distance labels for every pixel."""

    loss: LabelLoss = "adapted"
    """What taught it: how its probabilities are to be read."""

    def __init__(self, backbone: BackboneName) -> None:
        super().__init__(backbone, LABEL_COUNT)

    def forward(self, image: Tensor) -> Tensor:
        """Take (B, 3, H, W) normalised RGB, H and W multiples of `stride`; give (B, 11, H, W) logits."""
        logits: Tensor = self.decoder(self.backbone(image))
        return logits

    def labels_and_features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Give the logits, and the features that the scale head reads."""
        activations = self.backbone(image)
        return self.decoder(activations), activations[self.backbone.feature_stage]


class AutoScaleNetwork(DistanceLabelNetwork):
    """AutoScale localization; over VGG-16 as in the paper, or over a backbone of less operations."""

    def __init__(self, backbone: BackboneName = "vgg16") -> None:
        super().__init__(backbone)


class ScaleHead(nn.Module):
    """L2S: from a region's pooled features to its linear scale factor r (AutoScale, section 3.2)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.convolutions = nn.Sequential(
            normed(channels, 128, 3),
            normed(128, 64, 3),
            normed(64, 32, 3),
            nn.AdaptiveAvgPool2d(POOLED_CELLS // 2),
        )
        self.hidden = nn.Linear(32 * (POOLED_CELLS // 2) ** 2, 64)
        self.output = nn.Linear(64, 1)
        # Starts at a factor in the middle of its range, where the gradient is largest.
        nn.init.zeros_(self.output.weight)
        nn.init.zeros_(self.output.bias)

    def forward(self, pooled: Tensor) -> Tensor:
        """Take (B, C, 14, 14) pooled features; give (B,) scale factors.

        The published clamp of r has no gradient outside its range; log r = middle + half * tanh(z)
        has one everywhere (methods.md, 5.2).
        """
        hidden = functional.relu(self.hidden(self.convolutions(pooled).flatten(1)))
        lowest, highest = math.log(SMALLEST_SCALE_FACTOR), math.log(LARGEST_SCALE_FACTOR)
        middle, half = (lowest + highest) / 2, (highest - lowest) / 2
        return torch.exp(middle + half * torch.tanh(self.output(hidden).squeeze(1)))


def pool_region(
    features: Tensor, *, left: float, top: float, right: float, bottom: float, stride: int
) -> Tensor:
    """Pool the part of (1, C, h, w) features under a box (pixels of the input) to (1, C, 14, 14)."""
    height, width = features.shape[-2:]
    first_column, first_row = min(int(left // stride), width - 1), min(int(top // stride), height - 1)
    last_column = max(min(math.ceil(right / stride), width), first_column + 1)
    last_row = max(min(math.ceil(bottom / stride), height), first_row + 1)
    return functional.adaptive_avg_pool2d(
        features[..., first_row:last_row, first_column:last_column], POOLED_CELLS
    )
