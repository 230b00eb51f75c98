"""Train UEPNet: settings, data, intervals, network, optimiser, loop."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones import BackboneName
from engine.count_intervals import PATCH_PX, CountIntervals, InterleavedIntervals, IntervalSettings
from engine.devices import Device, choose_device, place_network
from engine.passes import reduced_precision
from engine.uepnet import UepNetwork
from training.checkpoint import WeightAverage, load_checkpoint, stop_on_bad_loss
from training.dataset import NumberedSamples, Sample, WeightedSource
from training.fit_intervals import count_targets, fit_intervals
from training.label_objective import network_input
from training.losses import cross_entropy, pooled_count_error
from training.optimiser import OptimiserSettings, descend, make_optimiser, numbered_batches, set_rates
from training.processes import started_processes
from training.run_log import RunLog
from training.run_state import RunState
from training.start import check_brought_intervals, load_start
from training.transforms import ViewSettings
from training.validation import ValidationSettings, Validator

# Squares over which soft counts are compared: 32 and 128 px.
COUNTED_PATCHES = (32 // PATCH_PX, 128 // PATCH_PX)


@dataclass(frozen=True)
class UepNetSettings:
    """Settings of a run; saved with it."""

    backbone: BackboneName = "vgg16"
    steps: int = 6000
    batch: int = 1
    seed: int = 2
    intervals: IntervalSettings = field(default_factory=IntervalSettings)
    """Of a run that starts from other weights than UEPNet's own, which bring their intervals."""
    count_weight: float = 0.0
    """Of the soft counts' error over 32 and 128 px squares, beside the cross-entropies; 0: the paper's."""
    average_decay: float = 0.998
    save_every: int = 100
    optimiser: OptimiserSettings = field(default_factory=OptimiserSettings)
    # UEPNet answers in one pass, without enlarging what is dense.
    view: ViewSettings = field(default_factory=lambda: ViewSettings(smallest_scale=0.7, largest_scale=1.8))
    validation: ValidationSettings = field(default_factory=ValidationSettings)


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
        StartError: what to start from does not serve.

    """
    place = choose_device(device.type)
    with started_processes(device) as processes:
        torch.manual_seed(settings.seed)
        samples = NumberedSamples(
            sources,
            count=settings.steps * settings.batch * processes.count,
            seed=settings.seed,
            view=settings.view,
            targets=count_targets,
        )
        network = UepNetwork(head_sizes=settings.intervals.head_sizes, backbone=settings.backbone)
        if not resume:
            if load_start(network, start):
                check_brought_intervals(settings.intervals, start)
            else:
                network.set_intervals(fit_intervals(samples, settings.intervals))
        place_network(network, device)
        network.train()
        others = [value for name, value in network.named_parameters() if not name.startswith("backbone.")]
        state = RunState(
            run,
            settings,
            processes,
            network,
            average=WeightAverage(network, decay=settings.average_decay),
            optimiser=make_optimiser(network.backbone, others, settings.optimiser),
        )
        if resume:
            state.go_on_from(load_checkpoint(run))
        validator = Validator(sources, settings=settings.validation, device=place)

        objective = processes.share_gradients(
            UepNetObjective(network, place, count_weight=settings.count_weight)
        )
        last = min(settings.steps, state.step + (stop_after or settings.steps))
        last = state.step if validator.is_over(state) else last
        with RunLog(
            run, name="uepnet", first_step=state.step, last_step=last, is_kept=processes.is_first
        ) as log:
            for step, batch in numbered_batches(
                samples, batch=settings.batch, first=state.step, last=last, processes=processes
            ):
                set_rates(
                    state.optimiser,
                    settings.optimiser,
                    step=step,
                    steps=settings.steps,
                    reductions=state.watch.reductions,
                )
                loss = objective(batch)
                stop_on_bad_loss(loss, batch, run=run, step=step)
                norm = descend(state.optimiser, loss, network, clip_norm=settings.optimiser.clip_norm)
                state.average.update(network, step)
                state.step = step + 1
                log.step(step, loss=loss.item(), gradient_norm=norm)
                if validator.is_due(state, end=settings.steps):
                    validator.validate(state, log, plateau_patience=settings.optimiser.plateau_patience)
                    if validator.is_over(state):
                        break
                elif state.step % settings.save_every == 0 and state.step < last:
                    state.save()
        state.save_with_weights()


class UepNetObjective(nn.Module):
    """The loss of the heads over a batch of views."""

    def __init__(self, network: UepNetwork, device: Device, *, count_weight: float) -> None:
        super().__init__()
        self.network = network
        self._intervals = network.intervals()
        self._device = device
        self._count_weight = count_weight

    def forward(self, batch: Sample) -> Tensor:
        """Give the sum of the heads' cross-entropies, and the error of what they count together."""
        with reduced_precision(self._device):
            logits = self.network(network_input(batch, self._device))
        is_known = known_patches(batch["is_known"]).to(self._device.torch_device)
        loss = heads_loss(logits, batch["counts"], self._intervals, is_known)
        if not self._count_weight:
            return loss
        soft, wanted = self.network.decode(logits).mean, batch["counts"].to(loss.device)
        errors = [pooled_count_error(soft, wanted, is_known, cell_px=side) for side in COUNTED_PATCHES]
        return loss + self._count_weight * torch.stack(errors).sum()


def heads_loss(
    logits: tuple[Tensor, ...], counts: Tensor, intervals: InterleavedIntervals, is_known: Tensor
) -> Tensor:
    """Give the sum of the heads' cross-entropies."""
    losses = [
        head_loss(of_head, counts, of_intervals, is_known)
        for of_head, of_intervals in zip(logits, intervals.heads, strict=True)
    ]
    return torch.stack(losses).sum()


def head_loss(logits: Tensor, counts: Tensor, intervals: CountIntervals, is_known: Tensor) -> Tensor:
    """Cross-entropy of one head towards the intervals of the local counts (UEPNet, section 3.4)."""
    classes = torch.from_numpy(np.asarray(intervals.classes(counts.numpy()))).to(logits.device)
    return cross_entropy(logits.float(), classes, is_known)


def known_patches(is_known: Tensor) -> Tensor:
    """Give which patches are known in all their pixels: (B, S, S) bool to (B, S / 8, S / 8) bool."""
    return -functional.max_pool2d(-is_known.float().unsqueeze(1), PATCH_PX).squeeze(1) > 0.5
