"""Train UEPNet: settings, data, intervals, network, optimiser, loop."""

import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from engine.backbone import normalise
from engine.count_intervals import PATCH_PX, CountIntervals
from engine.devices import place_network
from engine.uepnet import UepNetwork
from engine.weights import save_weights
from training.checkpoint import (
    WEIGHTS_FILE,
    Checkpoint,
    WeightAverage,
    load_checkpoint,
    save_checkpoint,
    stop_on_bad_loss,
)
from training.dataset import StepSamples, WeightedSource
from training.fit_intervals import count_targets, fit_intervals
from training.losses import cross_entropy
from training.optimiser import OptimiserSettings, descend, make_optimiser, numbered_samples, set_rates
from training.run_log import RunLog
from training.start import load_start
from training.transforms import ViewSettings


@dataclass(frozen=True)
class UepNetSettings:
    """Settings of a run; saved with it."""

    steps: int = 6000
    seed: int = 2
    average_decay: float = 0.998
    save_every: int = 100
    optimiser: OptimiserSettings = field(default_factory=OptimiserSettings)
    # UEPNet answers in one pass: it must know small scales better than enlarged ones.
    view: ViewSettings = field(default_factory=lambda: ViewSettings(smallest_scale=0.6, largest_scale=1.4))


def train_uepnet(
    sources: list[WeightedSource],
    run: Path,
    *,
    settings: UepNetSettings,
    start: Path | None,
    resume: bool,
    device: torch.device,
    stop_after: int | None = None,
) -> None:
    """Train both heads; the run's folder gets checkpoint, losses and weights.

    Args:
        sources: annotated images and their shares.
        run: the run's folder.
        settings: what the run is; a resumed one must have the same.
        start: ImageNet weights, weights of this network, or another's, of which the backbone is taken.
        resume: go on from the run's checkpoint.
        device: where to train.
        stop_after: end the call after that many steps, as if it had been interrupted.

    Raises:
        FloatingPointError: the loss is not finite; the batch is saved in the run's folder.

    """
    torch.manual_seed(settings.seed)
    samples = StepSamples(
        sources, steps=settings.steps, seed=settings.seed, view=settings.view, targets=count_targets
    )
    network = UepNetwork()
    first_step, seconds_before = 0, 0.0
    if resume:
        checkpoint = load_checkpoint(run)
        network.load_state_dict(checkpoint.network)
        first_step, seconds_before = checkpoint.step, checkpoint.seconds
    else:
        is_whole = load_start(network, start)
        if not is_whole:
            network.set_intervals(fit_intervals(samples))
    place_network(network, device)
    network.train()
    average = WeightAverage(network, decay=settings.average_decay)
    others = [parameter for name, parameter in network.named_parameters() if not name.startswith("backbone.")]
    optimiser = make_optimiser(network.backbone, others, settings.optimiser)
    if resume:
        average.load_state_dict(checkpoint.average)
        optimiser.load_state_dict(dict(checkpoint.optimiser))

    intervals = network.intervals()
    last_step = settings.steps if stop_after is None else min(settings.steps, first_step + stop_after)
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

    with RunLog(run, name="uepnet", first_step=first_step, last_step=last_step) as log:
        for step, sample in numbered_samples(samples, first=first_step, last=last_step):
            set_rates(optimiser, settings.optimiser, step=step, steps=settings.steps)
            image = normalise(sample["image"].to(device)).contiguous(memory_format=torch.channels_last)
            with torch.autocast(device.type, dtype=torch.bfloat16):
                logits = network(image)
            counts = sample["counts"]
            is_known = known_patches(sample["is_known"]).to(device)
            loss = head_loss(logits[0], counts, intervals.first, is_known)
            loss = loss + head_loss(logits[1], counts, intervals.second, is_known)
            stop_on_bad_loss(loss, sample, run=run, step=step)
            norm = descend(optimiser, loss, network, clip_norm=settings.optimiser.clip_norm)
            average.update(network, step)
            log.step(step, loss=loss.item(), gradient_norm=norm)
            if (step + 1) % settings.save_every == 0 and step + 1 < last_step:
                save_checkpoint(run, checkpoint_at(step + 1))
    save_checkpoint(run, checkpoint_at(last_step))
    averaged = UepNetwork()
    averaged.load_state_dict(average.state_dict())
    save_weights(run / WEIGHTS_FILE, averaged)


def head_loss(logits: Tensor, counts: Tensor, intervals: CountIntervals, is_known: Tensor) -> Tensor:
    """Cross-entropy of one head towards the intervals of the local counts (UEPNet, section 3.4)."""
    classes = torch.from_numpy(np.asarray(intervals.classes(counts.numpy()))).to(logits.device)
    return cross_entropy(logits.float(), classes, is_known)


def known_patches(is_known: Tensor) -> Tensor:
    """Give which patches are known in all their pixels: (B, S, S) bool to (B, S / 8, S / 8) bool."""
    return -functional.max_pool2d(-is_known.float().unsqueeze(1), PATCH_PX).squeeze(1) > 0.5
