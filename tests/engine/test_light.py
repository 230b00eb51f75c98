import pytest
import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.flop_counter import FlopCounterMode

from engine.autoscale import AutoScaleNetwork
from engine.backbone import normalise
from engine.light import LightNetwork
from engine.lite_backbone import STAGE_STRIDES, LiteBackbone


@pytest.fixture(scope="module")
def network() -> LightNetwork:
    torch.manual_seed(0)
    return LightNetwork().eval()


def test_every_pixel_gets_eleven_logits_and_the_features_stand_at_their_stride(network):
    with torch.inference_mode():
        logits, features = network.labels_and_features(torch.zeros(1, 3, 64, 96))

    assert logits.shape == (1, 11, 64, 96)
    assert features.shape == (1, 112, 64 // network.feature_stride, 96 // network.feature_stride)


def test_the_scale_head_takes_the_features(network):
    with torch.inference_mode():
        factors = network.l2s(torch.zeros(2, 112, 14, 14))

    assert factors.shape == (2,)


def test_the_stages_stand_at_their_strides(network):
    with torch.inference_mode():
        activations = network.backbone(torch.zeros(1, 3, 64, 64))

    assert [tuple(activation.shape[1:]) for activation in activations] == [
        (channels, 64 // stride, 64 // stride)
        for channels, stride in zip(network.backbone.stage_channels, STAGE_STRIDES, strict=True)
    ]


def test_it_has_less_than_a_quarter_of_the_full_networks_weights(network):
    assert sum(parameter.numel() for parameter in network.parameters()) < 15_000_000 / 4


def test_it_has_less_than_a_tenth_of_the_full_networks_operations(network):
    def operations(counted: torch.nn.Module) -> int:
        with torch.inference_mode(), FlopCounterMode(display=False) as counter:
            counted(torch.zeros(1, 3, 64, 64))
        return counter.get_total_flops()

    assert operations(network) < operations(AutoScaleNetwork()) / 10


def test_normalisation_and_input_range_are_folded_into_the_convolutions():
    weights = _imagenet_like(LiteBackbone())
    backbone = LiteBackbone()
    backbone.load_imagenet(weights)
    # Without a border the padding, which is another colour for each, says nothing.
    pixels = torch.randint(0, 256, (1, 3, 96, 96), generator=torch.Generator().manual_seed(1)).byte()

    with torch.inference_mode():
        folded = backbone(normalise(pixels))[0]
        plain = _first_block((pixels.float() - 127) / 128, weights)

    torch.testing.assert_close(folded[..., 4:-4, 4:-4], plain[..., 4:-4, 4:-4], rtol=1e-4, atol=1e-4)


def _imagenet_like(backbone: LiteBackbone) -> dict[str, Tensor]:
    """Give random weights under the names of the ImageNet package, for each of a backbone's convolutions."""
    from engine.lite_backbone import _imagenet_names

    generator = torch.Generator().manual_seed(0)
    weights = {}
    convolutions = [module for module in backbone.modules() if isinstance(module, torch.nn.Conv2d)]
    for (name, norm), convolution in zip(_imagenet_names(backbone.name), convolutions, strict=True):
        width = convolution.out_channels
        weights[f"{name}.weight"] = torch.randn(convolution.weight.shape, generator=generator) / 5
        weights[f"{norm}.weight"] = torch.rand(width, generator=generator) + 0.5
        weights[f"{norm}.bias"] = torch.randn(width, generator=generator)
        weights[f"{norm}.running_mean"] = torch.randn(width, generator=generator)
        weights[f"{norm}.running_var"] = torch.rand(width, generator=generator) + 0.5
    return weights


def _first_block(image: Tensor, weights: dict[str, Tensor]) -> Tensor:
    """Give the first stage as its weights were trained: normalised, padded as TensorFlow does."""

    def normed(features: Tensor, name: str) -> Tensor:
        mean, variance = weights[f"{name}.running_mean"], weights[f"{name}.running_var"]
        gain, bias = weights[f"{name}.weight"], weights[f"{name}.bias"]
        return functional.batch_norm(features, mean, variance, gain, bias, training=False, eps=1e-3)

    stem = functional.conv2d(functional.pad(image, (0, 1, 0, 1)), weights["_conv_stem.weight"], stride=2)
    features = functional.relu6(normed(stem, "_bn0"))
    filtered = functional.conv2d(
        features, weights["_blocks.0._depthwise_conv.weight"], padding=1, groups=features.shape[1]
    )
    features = functional.relu6(normed(filtered, "_blocks.0._bn1"))
    return normed(functional.conv2d(features, weights["_blocks.0._project_conv.weight"]), "_blocks.0._bn2")
