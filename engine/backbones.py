"""The backbones by name, and the decoder that goes with each."""

from typing import Literal

from torch import nn

from engine.backbone import VggBackbone
from engine.lite_backbone import LiteBackbone
from engine.lite_decoder import LiteDecoder
from engine.vgg_decoder import TopDownDecoder

BackboneName = Literal["vgg16", "lite0", "lite2"]
Backbone = VggBackbone | LiteBackbone


def make_backbone(name: BackboneName, *, is_dense: bool) -> Backbone:
    """Give an untrained backbone; `is_dense` keeps VGG-16's last stage at stride 8."""
    return VggBackbone(is_dense=is_dense) if name == "vgg16" else LiteBackbone(name)


def make_pixel_decoder(backbone: Backbone, output_channels: int) -> nn.Module:
    """Give the top-down path from a backbone's activations to values for every pixel."""
    if isinstance(backbone, VggBackbone):
        return TopDownDecoder(output_channels)
    return LiteDecoder(backbone.stage_channels, output_channels)
