"""The joint stage: its settings, and the loss of its scale factors, which come a few a step."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import torch
from torch import Tensor

from training.losses import CENTRE_RATE, centre_loss, target_spacing_loss, updated_centre
from training.processes import Processes
from training.train_scale_head import ScaleHeadSettings


@dataclass(frozen=True)
class JointSettings:
    """The stage in which the counting network and L2S are trained together."""

    steps: int = 0
    rate_share: float = 0.3
    """Rates of this stage, as a share of the first one's."""
    region_weight: float = 1.0
    """Of the loss over the dense region seen closer."""


@dataclass(frozen=True)
class ScaledRegion:
    """What the centre moves by: a dense region's scale level, and the factor that L2S gave it."""

    scale_level: float
    """Infinite where fewer than two people are in it."""
    scale_factor: float


class ScaleObjective:
    """Sum the losses of a step's scale factors; holds the centre.

    The centre moves once an epoch (Eq. 4); here with every step, by the step's share of an epoch.
    """

    def __init__(self, settings: ScaleHeadSettings, *, centre: float, images: int) -> None:
        """Begin with a centre; an epoch is so many images."""
        self._settings = settings
        self._images = images
        self.centre = centre
        self._seen: list[ScaledRegion] = []

    def __call__(self, factors: Tensor, scale_levels: Sequence[float]) -> Tensor:
        """Take (N,) scale factors and their regions' scale levels; those without one count for nothing."""
        levels = torch.tensor(scale_levels, dtype=torch.float32, device=factors.device)
        self._seen += map(ScaledRegion, scale_levels, factors.tolist())
        has_level = torch.isfinite(levels)
        factors, levels = factors[has_level], levels[has_level]
        if len(levels) == 0:
            return factors.sum()  # 0, with a gradient of 0
        if self._settings.loss == "centre":
            return centre_loss(factors, levels, self.centre)
        spacing = target_spacing_loss(factors, levels, target_spacing_px=self._settings.target_spacing_px)
        return spacing * len(levels)

    def move_centre(self, processes: Processes) -> None:
        """Move the centre by what all processes saw since it moved last, so that all have the same."""
        seen, self._seen = self._seen, []
        if self._settings.loss != "centre":
            return
        regions = list(chain.from_iterable(processes.from_all(seen)))
        with_level = [region for region in regions if math.isfinite(region.scale_level)]
        self.centre = updated_centre(
            self.centre,
            torch.tensor([region.scale_level for region in with_level]),
            torch.tensor([region.scale_factor for region in with_level]),
            rate=CENTRE_RATE * len(regions) / self._images,
        )
