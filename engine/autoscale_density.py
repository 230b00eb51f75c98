"""The network of AutoScale regression: people per pixel, and a scale for the dense region.

AutoScale: Learning to Scale for Crowd Counting, sections 3.1-3.2. The backbone, the top-down path and L2S
are those of localization (`engine.autoscale`).
"""

from torch import Tensor
from torch.nn import functional

from engine.autoscale import ScalingNetwork
from engine.backbones import BackboneName

DENSITY_UNIT_PX = 100
"""The network speaks of people per this many pixels: a Gaussian of 4 px then has a peak of 1."""

# Sharpness of the smooth bound at zero: a plain one has no gradient below it.
SOFTNESS = 5.0


class AutoScaleDensityNetwork(ScalingNetwork):
    """AutoScale regression: gives the density at every pixel."""

    def __init__(self, backbone: BackboneName = "vgg16") -> None:
        super().__init__(backbone, 1)

    def forward(self, image: Tensor) -> Tensor:
        """Take (B, 3, H, W) RGB, normalised, multiples of `stride`; give (B, H, W) people per 100 pixels."""
        return self._density(self.backbone(image))

    def density_and_features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Give the density, and the features that the scale head reads."""
        activations = self.backbone(image)
        return self._density(activations), activations[self.backbone.feature_stage]

    def _density(self, activations: list[Tensor]) -> Tensor:
        return density_of(self.decoder(activations))


def density_of(values: Tensor) -> Tensor:
    """Give the decoder's (B, 1, H, W) values as (B, H, W) people per 100 pixels, >= 0."""
    return functional.softplus(values.squeeze(1).float(), beta=SOFTNESS)
