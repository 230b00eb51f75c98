import pytest
import torch
from torch.nn import functional

from engine.depthwise import depthwise_convolution


@pytest.mark.parametrize("side", [17, 18], ids=["odd", "even"])
@pytest.mark.parametrize(("kernel", "stride", "padding"), [(5, 1, 2), (5, 2, 0), (3, 2, 0), (3, 1, 1)])
def test_values_and_gradients_are_torchs_own(kernel, stride, padding, side):
    generator = torch.Generator().manual_seed(1)
    features = torch.randn(2, 6, side, side, generator=generator).bfloat16().requires_grad_()
    weight = torch.randn(6, 1, kernel, kernel, generator=generator).bfloat16().requires_grad_()
    bias = torch.randn(6, generator=generator).bfloat16().requires_grad_()

    ours = depthwise_convolution(features, weight, bias, stride=stride, padding=padding)
    exact = functional.conv2d(features.double(), weight.double(), bias.double(), stride, padding, groups=6)

    torch.testing.assert_close(ours.double(), exact, rtol=0.02, atol=0.05)
    weights_of_sum = torch.randn(ours.shape, generator=generator)
    given = torch.autograd.grad((ours.float() * weights_of_sum).sum(), (features, weight, bias))
    wanted = torch.autograd.grad((exact * weights_of_sum).sum(), (features, weight, bias))
    for own, of_torch in zip(given, wanted, strict=True):
        scale = float(of_torch.float().abs().max())
        assert float((own.float() - of_torch.float()).abs().max()) < 0.02 * scale


def test_under_autocast_the_weights_keep_a_gradient_of_their_own_kind():
    features = torch.randn(1, 4, 9, 9)
    weight = torch.randn(4, 1, 5, 5, requires_grad=True)

    with torch.autocast("cpu", dtype=torch.bfloat16):
        filtered = depthwise_convolution(features, weight, None, stride=1, padding=2)
    filtered.float().sum().backward()

    assert filtered.dtype == torch.bfloat16
    assert weight.grad is not None
    assert weight.grad.dtype == torch.float32
