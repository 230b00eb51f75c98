"""The light network: AutoScale's distance labels from a small backbone, for computers without a GPU.

The same design as `engine.autoscale` (labels, top-down path, L2S) at about a twentieth of its operations.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.autoscale import LabelLoss, ScaleHead
from engine.distance_labels import LABEL_COUNT
from engine.lite_backbone import STAGE_CHANNELS, STAGE_STRIDES, LiteBackbone

PATH_CHANNELS = 64
FINE_CHANNELS = 32
NORM_GROUPS = 8

# Logits are made at stride 2 and spread over the four pixels of each cell.
OUTPUT_CELL = 2

# The scale head reads the activation of stride 16.
_FEATURE_STAGE = 3


class LightNetwork(nn.Module):
    """Backbone, top-down path, distance label head and L2S head."""

    loss: LabelLoss = "adapted"
    """What taught it: how its probabilities are to be read."""
    stride = STAGE_STRIDES[-1]
    """Height and width of the input are padded to a multiple of this."""
    feature_stride = STAGE_STRIDES[_FEATURE_STAGE]
    """Pixels per cell of the features that the scale head reads."""

    def __init__(self) -> None:
        super().__init__()
        self.backbone = LiteBackbone()
        self.decoder = LightDecoder()
        self.l2s = ScaleHead(STAGE_CHANNELS[_FEATURE_STAGE])

    def forward(self, image: Tensor) -> Tensor:
        """Take (B, 3, H, W) normalised RGB, H and W multiples of 32; give (B, 11, H, W) logits."""
        logits: Tensor = self.decoder(self.backbone(image))
        return logits

    def labels_and_features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Give the logits, and the features at stride 16 that the scale head reads."""
        activations = self.backbone(image)
        return self.decoder(activations), activations[_FEATURE_STAGE]


class LightDecoder(nn.Module):
    """Top-down path from stride 32 to stride 2, and logits for every pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.laterals = nn.ModuleList(_normed(width, PATH_CHANNELS, 1) for width in STAGE_CHANNELS[1:])
        self.smooth = nn.ModuleList(_normed(PATH_CHANNELS, PATH_CHANNELS, 3) for _ in range(3))
        self.narrow = _normed(PATH_CHANNELS, FINE_CHANNELS, 1)
        self.fine = _normed(STAGE_CHANNELS[0], FINE_CHANNELS, 1)
        self.head = nn.Sequential(
            _normed(2 * FINE_CHANNELS, FINE_CHANNELS, 3),
            nn.Conv2d(FINE_CHANNELS, LABEL_COUNT * OUTPUT_CELL**2, 1),
            nn.PixelShuffle(OUTPUT_CELL),
        )

    def forward(self, activations: list[Tensor]) -> Tensor:
        """Take the backbone's five activations; give (B, 11, H, W) at stride 1."""
        stage2, stage3, stage4, path = (
            lateral(features) for lateral, features in zip(self.laterals, activations[1:], strict=True)
        )
        for smooth, finer in zip(self.smooth, (stage4, stage3, stage2), strict=True):
            path = smooth(_double(path) + finer)
        logits: Tensor = self.head(torch.cat([_double(self.narrow(path)), self.fine(activations[0])], dim=1))
        return logits


def _double(features: Tensor) -> Tensor:
    return functional.interpolate(features, scale_factor=2, mode="bilinear", align_corners=False)


def _normed(channels: int, width: int, size: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels, width, size, padding=size // 2, bias=False),
        nn.GroupNorm(NORM_GROUPS, width),
        nn.ReLU(inplace=True),
    )
