"""The network of AutoScale regression: people per pixel, and a scale for the dense region.

AutoScale: Learning to Scale for Crowd Counting, sections 3.1-3.2. The backbone, the top-down path and L2S
are those of localization (`engine.autoscale`).
"""

from torch import Tensor, nn
from torch.nn import functional

from engine.autoscale import ScaleHead
from engine.backbones import BackboneName, make_backbone, make_pixel_decoder

DENSITY_UNIT_PX = 100
"""The network speaks of people per this many pixels: a Gaussian of 4 px then has a peak of 1."""

# Sharpness of the smooth bound at zero: a plain one has no gradient below it.
SOFTNESS = 5.0


class AutoScaleDensityNetwork(nn.Module):
    """Backbone, top-down path, density head and L2S head."""

    def __init__(self, backbone: BackboneName = "vgg16") -> None:
        super().__init__()
        self.backbone = make_backbone(backbone, is_dense=True)
        self.decoder = make_pixel_decoder(self.backbone, 1)
        self.l2s = ScaleHead(self.backbone.stage_channels[self.backbone.feature_stage])

    @property
    def stride(self) -> int:
        """Height and width of the input are padded to a multiple of this."""
        return self.backbone.stride

    @property
    def feature_stride(self) -> int:
        """Pixels per cell of the features that the scale head reads."""
        return self.backbone.feature_stride

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
