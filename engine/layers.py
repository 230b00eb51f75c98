"""What every decoder here is built of."""

from torch import Tensor, nn
from torch.nn import functional

NORM_GROUPS = 8


def normed(channels: int, width: int, size: int, *, groups: int = NORM_GROUPS) -> nn.Sequential:
    """Give a convolution of size x size that keeps height and width, GroupNorm and ReLU after it."""
    return nn.Sequential(
        nn.Conv2d(channels, width, size, padding=size // 2, bias=False),
        nn.GroupNorm(groups, width),
        nn.ReLU(inplace=True),
    )


def doubled(features: Tensor) -> Tensor:
    """Give (B, C, h, w) features at twice the resolution."""
    return functional.interpolate(features, scale_factor=2, mode="bilinear", align_corners=False)
