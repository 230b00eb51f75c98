"""The optimiser's groups and rates, and the samples in their order, for every training script."""

import math
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader

from engine.backbones import Backbone
from training.dataset import NumberedSamples, Sample, as_batch
from training.processes import ALONE, Processes

# More processes that prepare views than this only wait for the disk.
MOST_PREPARING = 8


@dataclass(frozen=True)
class OptimiserSettings:
    """The optimiser, its rates over the steps, and its bounds."""

    kind: Literal["adamw", "adam", "sgd"] = "adamw"
    backbone_rate: float = 1e-4
    other_rate: float = 1e-3
    weight_decay: float = 5e-4
    momentum: float = 0.9
    """SGD's, and Adam's first moment."""
    schedule: Literal["cosine", "wsd", "plateau", "constant"] = "cosine"
    """`cosine` falls to zero over all steps; `wsd` (warm-up, stable, decay) falls linearly over the last
    steps; `plateau` falls by a factor whenever validation stalls."""
    warm_up_steps: int = 100
    decay_share: float = 0.2
    """Share of the steps over which `wsd` falls."""
    plateau_factor: float = 0.1
    plateau_patience: int = 3
    """Validations without a better figure before `plateau` lowers the rates."""
    clip_norm: float = 5.0
    # Stages whose weights stay as they came. Without the backward pass of VGG-16's first two a step
    # takes four fifths of the time.
    frozen_stages: int = 2


def make_optimiser(
    backbone: Backbone, others: list[nn.Parameter], settings: OptimiserSettings
) -> torch.optim.Optimizer:
    """Freeze the backbone's first stages and optimise its rest and the others, in two groups."""
    for stage in backbone.stages[: settings.frozen_stages]:
        stage.requires_grad_(False)
    groups = [
        {"params": [parameter for parameter in backbone.parameters() if parameter.requires_grad]},
        {"params": others},
    ]
    rate, decay = settings.other_rate, settings.weight_decay
    if settings.kind == "sgd":
        return torch.optim.SGD(groups, lr=rate, weight_decay=decay, momentum=settings.momentum)
    kind = torch.optim.AdamW if settings.kind == "adamw" else torch.optim.Adam
    # Fused: tensor by tensor a step of AdamW took as long as a twentieth of VGG-16's passes.
    return kind(groups, lr=rate, weight_decay=decay, betas=(settings.momentum, 0.999), fused=True)


def set_rates(
    optimiser: torch.optim.Optimizer,
    settings: OptimiserSettings,
    *,
    step: int,
    steps: int,
    reductions: int = 0,
    share: float = 1.0,
) -> None:
    """Set both groups' rates for a step: a linear warm-up, then as the schedule says.

    Args:
        optimiser: as `make_optimiser` gives it.
        settings: rates and schedule.
        step: steps taken in this stage.
        steps: of the whole stage.
        reductions: how often validation stalled so far.
        share: of the rates that this stage takes.

    """
    share *= min(1.0, (step + 1) / settings.warm_up_steps) if settings.warm_up_steps else 1.0
    if settings.schedule == "cosine":
        share *= 0.5 * (1 + math.cos(math.pi * step / steps))
    elif settings.schedule == "wsd":
        share *= min(1.0, (steps - step) / max(settings.decay_share * steps, 1.0))
    elif settings.schedule == "plateau":
        share *= settings.plateau_factor**reductions
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


def numbered_batches(
    samples: NumberedSamples, *, batch: int, first: int, last: int, processes: Processes = ALONE
) -> Iterator[tuple[int, Sample]]:
    """Give (step, this process' batch) from step `first` up to `last`, prepared ahead.

    A step of all processes together takes the samples that one process with a batch as many times as
    large would take.
    """
    numbers = [
        [(step * processes.count + processes.rank) * batch + place for place in range(batch)]
        for step in range(first, last)
    ]
    cores = (os.cpu_count() or 1) // processes.count_here
    loader = DataLoader(
        samples,
        batch_sampler=numbers,
        collate_fn=as_batch,
        num_workers=min(max(cores // 2, 1), MOST_PREPARING),
        prefetch_factor=max(8 // batch, 2),
    )
    yield from enumerate(loader, start=first)
