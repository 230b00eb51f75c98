import pytest
import torch

from engine.backbone import VggBackbone, normalise, read_imagenet_weights

# Where torchvision's VGG-16 has its convolutions among its `features`.
VGG16_CONVOLUTIONS = (0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28)


@pytest.mark.parametrize(("is_dense", "strides"), [(True, (1, 2, 4, 8, 8)), (False, (1, 2, 4, 8, 16))])
def test_five_stages_stand_at_their_strides(is_dense, strides):
    activations = VggBackbone(is_dense=is_dense)(torch.zeros(1, 3, 32, 48))

    assert [tuple(part.shape) for part in activations] == [
        (1, channels, 32 // stride, 48 // stride)
        for channels, stride in zip((64, 128, 256, 512, 512), strides, strict=True)
    ]


def test_imagenet_weights_go_where_torchvision_has_them():
    backbone = VggBackbone(is_dense=True)
    own = [value for name, value in backbone.state_dict().items() if name.endswith("weight")]
    weights = {}
    for number, (index, value) in enumerate(zip(VGG16_CONVOLUTIONS, own, strict=True)):
        weights[f"features.{index}.weight"] = torch.full_like(value, number)
        weights[f"features.{index}.bias"] = torch.full((value.shape[0],), -float(number))

    backbone.load_imagenet(weights)

    loaded = list(backbone.state_dict().values())
    assert [float(value.flatten()[0]) for value in loaded[::2]] == list(range(13))
    assert [float(value[0]) for value in loaded[1::2]] == [-float(number) for number in range(13)]


def test_a_missing_convolution_is_a_key_error():
    with pytest.raises(KeyError, match=r"features\.0\.weight"):
        VggBackbone(is_dense=True).load_imagenet({})


def test_pixels_are_normalised_as_imagenet_was():
    white = normalise(torch.full((1, 3, 1, 1), 255, dtype=torch.uint8)).flatten()

    expected = [(1 - 0.485) / 0.229, (1 - 0.456) / 0.224, (1 - 0.406) / 0.225]
    assert white.tolist() == pytest.approx(expected, rel=1e-5)


def test_a_missing_file_of_weights_is_an_os_error(tmp_path):
    with pytest.raises(OSError, match=r"gone\.safetensors"):
        read_imagenet_weights(tmp_path / "gone.safetensors")
