"""Networks whose answer is painted into the image, so that a test knows it."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbone import IMAGENET_MEAN, IMAGENET_STD
from engine.uepnet import PatchCounts

GREY_PER_LABEL = 25
PAINTED_STRIDE = 8

# Images here are small, and machines that test are busy: threads would wait for each other.
torch.set_num_threads(1)


class PaintedLabels(nn.Module):
    """Instead of AutoScale: a pixel's red is its expected label times 25, every factor the one given."""

    loss = "ce"  # its probabilities are what they seem
    stride = feature_stride = PAINTED_STRIDE

    def __init__(self, scale_factor: float) -> None:
        super().__init__()
        self.scale_factor = scale_factor

    def labels_and_features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Read the labels that were painted."""
        label = (red_of(image) / GREY_PER_LABEL).clamp(0, 10)
        classes = torch.arange(11.0).view(1, -1, 1, 1)
        # All probability on the two neighbouring classes, so that the expected label is the label.
        chances = (1 - (label.unsqueeze(1) - classes).abs()).clamp(min=1e-12)
        features = functional.avg_pool2d(label.unsqueeze(1), PAINTED_STRIDE).expand(-1, 512, -1, -1)
        return chances.log(), features

    def l2s(self, pooled: Tensor) -> Tensor:
        """Give the factor given, whatever the region."""
        return torch.full((len(pooled),), self.scale_factor)


class PaintedDensity(nn.Module):
    """Instead of AutoScale regression: a pixel's red is its people per 100 pixels times 100."""

    stride = feature_stride = PAINTED_STRIDE

    def __init__(self, scale_factor: float) -> None:
        super().__init__()
        self.scale_factor = scale_factor

    def density_and_features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Read the density that was painted."""
        density = red_of(image) / 100
        return density, functional.avg_pool2d(density.unsqueeze(1), PAINTED_STRIDE).expand(-1, 512, -1, -1)

    def l2s(self, pooled: Tensor) -> Tensor:
        """Give the factor given, whatever the region."""
        return torch.full((len(pooled),), self.scale_factor)


class PaintedCounts(nn.Module):
    """Instead of UEPNet: the red of a patch's first pixel is its people times 100, saturated from 2."""

    stride = 16

    def forward(self, image: Tensor) -> Tensor:
        """Read the people that were painted."""
        return red_of(image)[:, ::8, ::8] / 100

    def decode(self, counts: Tensor) -> PatchCounts:
        """Give them a variance, and say which are saturated."""
        return PatchCounts(mean=counts, variance=counts / 2, saturated=counts >= 2)


def red_of(image: Tensor) -> Tensor:
    """Give the (B, H, W) red, 0..255, of a normalised image."""
    return ((image[:, 0] * IMAGENET_STD[0] + IMAGENET_MEAN[0]) * 255).round()


@pytest.fixture
def painted_labels(monkeypatch) -> type[PaintedLabels]:
    """Give the network; labels are painted on a scale of their own: every minimum is taken for a person."""
    monkeypatch.setattr(
        "engine.localizer.people_per_pixel", lambda logits, **_: torch.ones_like(logits[:, 0])
    )
    monkeypatch.setattr("engine.localizer.with_unparted", lambda found, density: found)
    return PaintedLabels


@pytest.fixture
def painted_density() -> type[PaintedDensity]:
    return PaintedDensity


@pytest.fixture
def painted_counts() -> type[PaintedCounts]:
    return PaintedCounts


def _paint(values: np.ndarray) -> np.ndarray:
    return np.repeat(np.round(values).astype(np.uint8)[..., None], 3, axis=2)


@pytest.fixture
def paint():
    """Give a function that turns (H, W) values 0..255 into an image."""
    return _paint
