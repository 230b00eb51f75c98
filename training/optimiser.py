"""The optimiser's groups and rates, and the samples in their order, for every training script."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Subset

from engine.backbone import VggBackbone
from training.dataset import StepSamples


@dataclass(frozen=True)
class OptimiserSettings:
    """Rates and bounds of AdamW."""

    backbone_rate: float = 1e-4
    other_rate: float = 1e-3
    weight_decay: float = 5e-4
    warm_up_steps: int = 100
    clip_norm: float = 5.0
    # Stages whose weights stay as they came. Without the backward pass of the first two a step
    # takes four fifths of the time.
    frozen_stages: int = 2


def make_optimiser(
    backbone: VggBackbone, others: list[nn.Parameter], settings: OptimiserSettings
) -> torch.optim.AdamW:
    """Freeze the backbone's first stages and give AdamW over its rest and the others, in two groups."""
    for stage in backbone.stages[: settings.frozen_stages]:
        stage.requires_grad_(False)
    groups = [
        {"params": [parameter for parameter in backbone.parameters() if parameter.requires_grad]},
        {"params": others},
    ]
    return torch.optim.AdamW(groups, lr=settings.other_rate, weight_decay=settings.weight_decay)


def set_rates(
    optimiser: torch.optim.Optimizer, settings: OptimiserSettings, *, step: int, steps: int
) -> None:
    """Set both groups' rates for a step: a linear warm-up, then a cosine to zero."""
    warm_up = min(1.0, (step + 1) / settings.warm_up_steps)
    share = warm_up * 0.5 * (1 + math.cos(math.pi * step / steps))
    for group, rate in zip(
        optimiser.param_groups, (settings.backbone_rate, settings.other_rate), strict=True
    ):
        group["lr"] = rate * share


def descend(optimiser: torch.optim.Optimizer, loss: Tensor, network: nn.Module, *, clip_norm: float) -> float:
    """Take one step down the loss, its gradient clipped; give the gradient's norm before that."""
    optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without annotations
    norm = torch.nn.utils.clip_grad_norm_(network.parameters(), clip_norm)
    optimiser.step()
    return norm.item()


def numbered_samples(
    samples: StepSamples, *, first: int, last: int
) -> Iterator[tuple[int, dict[str, Tensor]]]:
    """Give (step, batch of one) from `first` up to `last`, prepared ahead by one process."""
    loader = DataLoader(Subset(samples, range(first, last)), batch_size=1, num_workers=1, prefetch_factor=8)
    yield from enumerate(loader, start=first)
