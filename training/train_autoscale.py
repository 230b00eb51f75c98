"""Train AutoScale localization: settings, data, network, optimiser, loop."""

import math
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
from torch import Tensor
from torch.utils.data import DataLoader, Subset

from engine.autoscale import AutoScaleNetwork
from engine.backbone import normalise, read_imagenet_weights
from engine.distance_labels import distance_label_map, distance_map
from training.checkpoint import Checkpoint, WeightAverage, load_checkpoint, save_checkpoint
from training.dataset import StepSamples, WeightedSource
from training.losses import adapted_cross_entropy, cross_entropy
from training.run_log import RunLog
from training.transforms import View, ViewSettings

LOSSES = {"adapted": adapted_cross_entropy, "ce": cross_entropy}


@dataclass(frozen=True)
class AutoScaleSettings:
    """Settings of a run; saved with it, and taken from it when it is resumed."""

    steps: int = 6000
    seed: int = 1
    loss: str = "adapted"
    backbone_rate: float = 1e-4
    other_rate: float = 1e-3
    weight_decay: float = 5e-4
    warm_up_steps: int = 100
    clip_norm: float = 5.0
    average_decay: float = 0.998
    # Stages whose weights stay ImageNet's. Without the backward pass of the first two a step takes 0.8 times as long.
    frozen_stages: int = 2
    view: ViewSettings = field(default_factory=ViewSettings)


def train_autoscale(
    sources: list[WeightedSource],
    run: Path,
    *,
    settings: AutoScaleSettings,
    backbone: Path | None,
    resume: bool,
    device: torch.device,
    stop_after: int | None = None,
) -> None:
    """Train the counting network; the run's folder gets a checkpoint and a table of losses.

    `stop_after` ends the call after that many steps, as if it had been interrupted.

    Raises:
        FloatingPointError: the loss is not finite; the batch is saved in the run's folder.

    """
    torch.manual_seed(settings.seed)
    network = AutoScaleNetwork()
    optimiser = torch.optim.AdamW(_parameter_groups(network, settings), weight_decay=settings.weight_decay)
    first_step, seconds_before = 0, 0.0
    average = WeightAverage(network, decay=settings.average_decay)
    if resume:
        checkpoint = load_checkpoint(run)
        network.load_state_dict(checkpoint.network)
        average.load_state_dict(checkpoint.average)
        optimiser.load_state_dict(dict(checkpoint.optimiser))
        first_step, seconds_before = checkpoint.step, checkpoint.seconds
    else:
        network.backbone.load_imagenet(read_imagenet_weights(backbone))
        average = WeightAverage(network, decay=settings.average_decay)
    network.to(device, memory_format=torch.channels_last).train()

    samples = StepSamples(sources, steps=settings.steps, seed=settings.seed, view=settings.view, targets=label_targets)
    last_step = settings.steps if stop_after is None else min(settings.steps, first_step + stop_after)
    loss_of = LOSSES[settings.loss]
    started = time.monotonic()

    def checkpoint_at(step: int) -> Checkpoint:
        return Checkpoint(
            settings=asdict(settings),
            step=step,
            network=network.state_dict(),
            average=average.state_dict(),
            optimiser=optimiser.state_dict(),
            seconds=seconds_before + time.monotonic() - started,
        )

    with RunLog(run, name="autoscale", first_step=first_step, last_step=last_step) as log:
        for step, sample in _numbered(samples, first_step, last_step):
            set_rates(optimiser, settings, step)
            image = normalise(sample["image"].to(device)).contiguous(memory_format=torch.channels_last)
            with torch.autocast(device.type, dtype=torch.bfloat16):
                logits = network(image)
            loss = loss_of(logits.float(), sample["labels"].to(device), sample["is_known"].to(device))
            if not torch.isfinite(loss):
                torch.save(sample, run / "bad_batch.pt")
                raise FloatingPointError(f"The loss at step {step} is not finite; the batch is in {run / 'bad_batch.pt'}.")
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            norm = torch.nn.utils.clip_grad_norm_(network.parameters(), settings.clip_norm)
            optimiser.step()
            average.update(network, step)
            log.step(step, loss=float(loss), gradient_norm=float(norm))
            if (step + 1) % 100 == 0 and step + 1 < last_step:
                save_checkpoint(run, checkpoint_at(step + 1))
    save_checkpoint(run, checkpoint_at(last_step))


def label_targets(view: View) -> dict[str, Tensor]:
    """Give the distance labels of a view: (S, S) int64."""
    side = view.image.shape[0]
    labels = distance_label_map(distance_map(view.points, height=side, width=side))
    return {"labels": torch.from_numpy(labels.astype("int64"))}


def set_rates(optimiser: torch.optim.Optimizer, settings: AutoScaleSettings, step: int) -> None:
    """Set the learning rates of a step: a linear warm-up, then a cosine to zero."""
    warm_up = min(1.0, (step + 1) / settings.warm_up_steps)
    share = warm_up * 0.5 * (1 + math.cos(math.pi * step / settings.steps))
    for group, rate in zip(optimiser.param_groups, (settings.backbone_rate, settings.other_rate), strict=True):
        group["lr"] = rate * share


def _parameter_groups(network: AutoScaleNetwork, settings: AutoScaleSettings) -> list[dict[str, object]]:
    for stage in network.backbone.stages[: settings.frozen_stages]:
        stage.requires_grad_(False)
    return [
        {"params": [p for p in network.backbone.parameters() if p.requires_grad], "lr": settings.backbone_rate},
        {"params": list(network.decoder.parameters()), "lr": settings.other_rate},
    ]


def _numbered(samples: StepSamples, first: int, last: int) -> Iterator[tuple[int, dict[str, Tensor]]]:
    loader = DataLoader(Subset(samples, range(first, last)), batch_size=1, num_workers=1, prefetch_factor=8)
    yield from enumerate(loader, start=first)
