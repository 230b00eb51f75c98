"""The network of AutoScale regression: people per pixel, and a scale for the dense region.

AutoScale: Learning to Scale for Crowd Counting, sections 3.1-3.2. The backbone, the top-down path and L2S
are those of localization (`engine.autoscale`).
"""

from torch import Tensor, nn
from torch.nn import functional

from engine.autoscale import STRIDE, ScaleHead, TopDownDecoder
from engine.backbone import STAGE_CHANNELS, VggBackbone

DENSITY_UNIT_PX = 100
"""The network speaks of people per this many pixels: a Gaussian of 4 px then has a peak of 1."""

# Sharpness of the smooth bound at zero: a plain one has no gradient below it.
SOFTNESS = 5.0


class AutoScaleDensityNetwork(nn.Module):
    """Backbone, top-down path, density head and L2S head."""

    stride = STRIDE
    feature_stride = STRIDE
    """Pixels per cell of the features that the scale head reads."""

    def __init__(self) -> None:
        super().__init__()
        self.backbone = VggBackbone(is_dense=True)
        self.decoder = TopDownDecoder(1)
        self.l2s = ScaleHead(STAGE_CHANNELS[-1])

    def forward(self, image: Tensor) -> Tensor:
        """Take (B, 3, H, W) normalised RGB, multiples of 8; give (B, H, W) people per 100 pixels, >= 0."""
        return self._density(self.backbone(image))

    def density_and_features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Give the density, and the stage-5 features at stride 8 that the scale head reads."""
        activations = self.backbone(image)
        return self._density(activations), activations[-1]

    def _density(self, activations: list[Tensor]) -> Tensor:
        return functional.softplus(self.decoder(activations).squeeze(1).float(), beta=SOFTNESS)
