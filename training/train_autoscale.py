"""Train AutoScale localization: settings, data, network, optimiser, loop."""

import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
from torch import Tensor

from engine.autoscale import AutoScaleNetwork
from engine.backbone import normalise
from engine.devices import choose_device, place_network
from engine.distance_labels import REACH_PX, distance_label_map, distance_map
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
from training.losses import adapted_cross_entropy, cross_entropy
from training.optimiser import OptimiserSettings, descend, make_optimiser, numbered_samples, set_rates
from training.run_log import RunLog
from training.start import load_start
from training.train_scale_head import ScaleHeadSettings, train_scale_head
from training.transforms import View, ViewSettings

LOSSES = {"adapted": adapted_cross_entropy, "ce": cross_entropy}


@dataclass(frozen=True)
class AutoScaleSettings:
    """Settings of a run; saved with it, and taken from it when it is resumed."""

    steps: int = 6000
    seed: int = 1
    loss: str = "adapted"
    average_decay: float = 0.998
    save_every: int = 100
    optimiser: OptimiserSettings = field(default_factory=OptimiserSettings)
    scale_head: ScaleHeadSettings = field(default_factory=ScaleHeadSettings)
    view: ViewSettings = field(default_factory=ViewSettings)


def train_autoscale(
    sources: list[WeightedSource],
    run: Path,
    *,
    settings: AutoScaleSettings,
    start: Path | None,
    resume: bool,
    device: torch.device,
    stop_after: int | None = None,
) -> None:
    """Train the counting network, then the scale head; the run's folder gets checkpoint, losses and weights.

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
        ScaleHeadError: the images have no dense region; the weights are saved without a trained scale head.

    """
    torch.manual_seed(settings.seed)
    network = AutoScaleNetwork()
    first_step, seconds_before = 0, 0.0
    if resume:
        checkpoint = load_checkpoint(run)
        network.load_state_dict(checkpoint.network)
        first_step, seconds_before = checkpoint.step, checkpoint.seconds
    else:
        load_start(network, start)
    place_network(network, device)
    network.train()
    average = WeightAverage(network, decay=settings.average_decay)
    optimiser = make_optimiser(network.backbone, list(network.decoder.parameters()), settings.optimiser)
    if resume:
        average.load_state_dict(checkpoint.average)
        optimiser.load_state_dict(dict(checkpoint.optimiser))

    samples = StepSamples(
        sources, steps=settings.steps, seed=settings.seed, view=settings.view, targets=label_targets
    )
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
        for step, sample in numbered_samples(samples, first=first_step, last=last_step):
            set_rates(optimiser, settings.optimiser, step=step, steps=settings.steps)
            image = normalise(sample["image"].to(device)).contiguous(memory_format=torch.channels_last)
            with torch.autocast(device.type, dtype=torch.bfloat16):
                logits = network(image)
            loss = loss_of(logits.float(), sample["labels"].to(device), sample["is_known"].to(device))
            stop_on_bad_loss(loss, sample, run=run, step=step)
            norm = descend(optimiser, loss, network, clip_norm=settings.optimiser.clip_norm)
            average.update(network, step)
            log.step(step, loss=loss.item(), gradient_norm=norm)
            if (step + 1) % settings.save_every == 0 and step + 1 < last_step:
                save_checkpoint(run, checkpoint_at(step + 1))
    save_checkpoint(run, checkpoint_at(last_step))
    averaged = AutoScaleNetwork()
    averaged.load_state_dict(average.state_dict())
    save_weights(run / WEIGHTS_FILE, averaged)
    if last_step == settings.steps:
        train_scale_head(
            averaged,
            sources,
            settings=settings.scale_head,
            seed=settings.seed,
            device=choose_device(device.type),
        )
        save_weights(run / WEIGHTS_FILE, averaged)


def label_targets(view: View) -> dict[str, Tensor]:
    """Give the distance labels of a view: (S, S) int64."""
    side = view.image.shape[0]
    reaches = ((view.points >= -REACH_PX) & (view.points <= side + REACH_PX)).all(axis=1)
    labels = distance_label_map(distance_map(view.points[reaches], height=side, width=side))
    return {"labels": torch.from_numpy(labels.astype("int64"))}
