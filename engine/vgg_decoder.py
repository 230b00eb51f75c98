"""The top-down path over VGG-16's stages (AutoScale, section 3.2).

Wider laterals than the paper's and GroupNorm: docs/decisions says why.
"""

import torch
from torch import Tensor, nn

from engine.backbone import STAGE_CHANNELS
from engine.layers import doubled, normed

LATERAL_CHANNELS = 64
FINE_CHANNELS = 16
HEAD_CHANNELS = 32


class TopDownDecoder(nn.Module):
    """FPN-like path from stage 5 down to stride 1 (AutoScale, section 3.2)."""

    def __init__(self, output_channels: int) -> None:
        super().__init__()
        self.laterals = nn.ModuleList(normed(width, LATERAL_CHANNELS, 1) for width in STAGE_CHANNELS[1:])
        self.smooth = nn.ModuleList(normed(LATERAL_CHANNELS, LATERAL_CHANNELS, 3) for _ in range(3))
        self.fine = normed(STAGE_CHANNELS[0], FINE_CHANNELS, 1)
        self.head = nn.Sequential(
            normed(LATERAL_CHANNELS + FINE_CHANNELS, HEAD_CHANNELS, 3),
            nn.Conv2d(HEAD_CHANNELS, output_channels, 1),
        )

    def forward(self, activations: list[Tensor]) -> Tensor:
        """Take the backbone's five activations; give (B, C, H, W) at stride 1."""
        stage2, stage3, stage4, stage5 = (
            lateral(features) for lateral, features in zip(self.laterals, activations[1:], strict=True)
        )
        path = self.smooth[0](stage5 + stage4)
        path = self.smooth[1](doubled(path) + stage3)
        path = self.smooth[2](doubled(path) + stage2)
        logits: Tensor = self.head(torch.cat([doubled(path), self.fine(activations[0])], dim=1))
        return logits
