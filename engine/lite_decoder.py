"""From EfficientNet-Lite's activations to values for every pixel, or for every 8 x 8 patch."""

import torch
from torch import Tensor, nn

from engine.layers import doubled, normed

PATH_CHANNELS = 64
FINE_CHANNELS = 32
PATCH_CHANNELS = 128

# Values of pixels are made at stride 2 and spread over the four pixels of each cell.
OUTPUT_CELL = 2


class LiteDecoder(nn.Module):
    """Top-down path from stride 32 to stride 2, and values for every pixel."""

    def __init__(self, stage_channels: tuple[int, ...], output_channels: int) -> None:
        super().__init__()
        self.laterals = nn.ModuleList(normed(width, PATH_CHANNELS, 1) for width in stage_channels[1:])
        self.smooth = nn.ModuleList(normed(PATH_CHANNELS, PATH_CHANNELS, 3) for _ in range(3))
        self.narrow = normed(PATH_CHANNELS, FINE_CHANNELS, 1)
        self.fine = normed(stage_channels[0], FINE_CHANNELS, 1)
        self.head = nn.Sequential(
            normed(2 * FINE_CHANNELS, FINE_CHANNELS, 3),
            nn.Conv2d(FINE_CHANNELS, output_channels * OUTPUT_CELL**2, 1),
            nn.PixelShuffle(OUTPUT_CELL),
        )

    def forward(self, activations: list[Tensor]) -> Tensor:
        """Take the backbone's five activations; give (B, C, H, W) at stride 1."""
        return self.of_path(top_down(activations[1:], self.laterals, self.smooth)[-1], activations[0])

    def of_path(self, path: Tensor, finest: Tensor) -> Tensor:
        """Take the path at stride 4 and the activation of stride 2; give (B, C, H, W) at stride 1."""
        values: Tensor = self.head(self.fine_features(path, finest))
        return values

    def fine_features(self, path: Tensor, finest: Tensor) -> Tensor:
        """Give what the head reads: (B, 2 x 32, h, w) at stride 2."""
        return torch.cat([doubled(self.narrow(path)), self.fine(finest)], dim=1)


class LitePatchDecoder(nn.Module):
    """Top-down path from stride 32 to stride 8, and features of every 8 x 8 patch."""

    def __init__(self, stage_channels: tuple[int, ...]) -> None:
        super().__init__()
        self.laterals = nn.ModuleList(normed(width, PATH_CHANNELS, 1) for width in stage_channels[2:])
        self.smooth = nn.ModuleList(normed(PATH_CHANNELS, PATH_CHANNELS, 3) for _ in range(2))
        self.refine = nn.Sequential(
            normed(PATH_CHANNELS, PATCH_CHANNELS, 3), normed(PATCH_CHANNELS, PATCH_CHANNELS, 3)
        )

    def forward(self, activations: list[Tensor]) -> Tensor:
        """Take the backbone's five activations; give (B, 128, h, w) at stride 8."""
        features: Tensor = self.refine(top_down(activations[2:], self.laterals, self.smooth)[-1])
        return features


def top_down(activations: list[Tensor], laterals: nn.ModuleList, smooth: nn.ModuleList) -> list[Tensor]:
    """Give the path's features of each resolution but the coarsest, coarse to fine.

    Args:
        activations: fine to coarse, each at half the resolution of the one before.
        laterals: one for each activation.
        smooth: one for each but the coarsest.

    """
    *finer, path = (lateral(features) for lateral, features in zip(laterals, activations, strict=True))
    levels = []
    for layer, lateral in zip(smooth, reversed(finer), strict=True):
        path = layer(doubled(path) + lateral)
        levels.append(path)
    return levels
