"""Depthwise convolution with gradients that processors compute fast.

In bf16 torch 2.13 takes half of a training step of EfficientNet-Lite for the gradients of its 5 x 5 and its
strided depthwise convolutions: on one core of an EPYC 14-97 ms each where the same sums over shifted products
take 2-20 ms. In fp32 torch's own are as good.
"""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

# From this kernel on the sum over shifted products is faster than torch's gradient of the weights.
_LARGE_KERNEL = 5


def depthwise_convolution(
    features: Tensor, weight: Tensor, bias: Tensor | None, *, stride: int, padding: int
) -> Tensor:
    """Filter each channel: (B, C, H, W) features, (C, 1, k, k) weights, (C,) bias."""
    if not (_is_slow_in_torch(features, weight, stride) and torch.is_grad_enabled()):
        return functional.conv2d(features, weight, bias, stride, padding, groups=len(weight))
    features, weight = features.bfloat16(), weight.bfloat16()
    padded = functional.pad(features, (padding,) * 4) if padding else features
    with torch.autocast("cpu", enabled=False):
        filtered: Tensor = _Depthwise.apply(padded, weight, stride)  # type: ignore[no-untyped-call]
    return filtered if bias is None else filtered + bias.to(filtered.dtype).view(1, -1, 1, 1)


def _is_slow_in_torch(features: Tensor, weight: Tensor, stride: int) -> bool:
    if features.device.type != "cpu" or (weight.shape[-1] < _LARGE_KERNEL and stride == 1):
        return False
    if torch.is_autocast_enabled("cpu"):
        return torch.get_autocast_dtype("cpu") == torch.bfloat16
    return features.dtype == torch.bfloat16


class _Depthwise(torch.autograd.Function):
    """A depthwise convolution without padding or bias."""

    @staticmethod
    def forward(
        context: Any, features: Tensor, weight: Tensor, stride: int
    ) -> Tensor:  # torch hands over its own context
        context.save_for_backward(features, weight)
        context.stride = stride
        return functional.conv2d(features, weight, None, stride, groups=len(weight))

    @staticmethod
    def backward(context: Any, gradient: Tensor) -> tuple[Tensor | None, Tensor | None, None]:
        features, weight = context.saved_tensors
        gradient = gradient.contiguous(memory_format=torch.channels_last)
        wants_features, wants_weight, _ = context.needs_input_grad
        return (
            _of_features(gradient, weight, context.stride, features.shape) if wants_features else None,
            _of_weight(gradient, features, weight, context.stride) if wants_weight else None,
            None,
        )


def _of_features(gradient: Tensor, weight: Tensor, stride: int, shape: Sequence[int]) -> Tensor:
    """Filter the gradient, spread by the stride, with the kernel turned round."""
    kernel = weight.shape[-1]
    if stride > 1:
        batch, channels, height, width = gradient.shape
        spread = torch.zeros(
            (batch, channels, (height - 1) * stride + 1, (width - 1) * stride + 1),
            dtype=gradient.dtype,
            device=gradient.device,
        ).contiguous(memory_format=torch.channels_last)
        spread[:, :, ::stride, ::stride] = gradient
        gradient = spread
    back = functional.conv2d(gradient, weight.flip(2, 3), None, padding=kernel - 1, groups=len(weight))
    # Rows and columns that no step of the kernel reached.
    return functional.pad(back, (0, shape[3] - back.shape[3], 0, shape[2] - back.shape[2]))


def _of_weight(gradient: Tensor, features: Tensor, weight: Tensor, stride: int) -> Tensor:
    """Sum the products of the gradient and the features under each tap of the kernel."""
    kernel = weight.shape[-1]
    if kernel < _LARGE_KERNEL:
        of_weight: Tensor = torch.ops.aten.convolution_backward(
            gradient,
            features,
            weight,
            None,
            (stride, stride),
            (0, 0),
            (1, 1),
            False,
            (0, 0),
            len(weight),
            (False, True, False),
        )[1]
        return of_weight
    rows = (gradient.shape[2] - 1) * stride + 1
    columns = (gradient.shape[3] - 1) * stride + 1
    taps = [
        (features[:, :, y : y + rows : stride, x : x + columns : stride] * gradient).sum(dim=(0, 2, 3))
        for y in range(kernel)
        for x in range(kernel)
    ]
    return torch.stack(taps, dim=1).view_as(weight)
