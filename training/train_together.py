"""Train AutoScale localization, AutoScale regression and UEPNet over one backbone: settings, data, loop."""

from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Tensor, nn

from engine.count_intervals import IntervalSettings
from engine.devices import Device, choose_device, place_network
from engine.lite_backbone import LiteSize
from engine.passes import reduced_precision
from engine.weights import save_weights
from training.checkpoint import WeightAverage, load_checkpoint, stop_on_bad_loss
from training.dataset import NumberedSamples, Sample, WeightedSource
from training.density_objective import DensityLossSettings, density_losses, density_targets
from training.fit_intervals import count_targets, fit_intervals
from training.label_objective import label_targets, network_input
from training.losses import adapted_cross_entropy
from training.networks_together import NetworksTogether
from training.optimiser import OptimiserSettings, descend, make_optimiser, numbered_batches, set_rates
from training.processes import started_processes
from training.run_log import RunLog
from training.run_state import RunState
from training.start import check_brought_intervals, load_together
from training.train_scale_head import ScaleHeadSettings, train_scale_head
from training.train_uepnet import heads_loss, known_patches
from training.transforms import View, ViewSettings

NAME = "together"


@dataclass(frozen=True)
class TogetherSettings:
    """Settings of a run; saved with it, and taken from it when it is resumed."""

    backbone: LiteSize = "lite2"
    steps: int = 20_000
    batch: int = 6
    seed: int = 4
    intervals: IntervalSettings = field(default_factory=IntervalSettings)
    """UEPNet's, of a run that does not start from another one of this kind."""
    sigma_px: float = 4.0
    """Of regression's Gaussians, in the view."""
    labels_weight: float = 1.0
    counts_weight: float = 1.0
    density_weight: float = 1.0
    # Absolute errors over small cells aim at the median, which is nobody: only large ones are compared.
    density_loss: DensityLossSettings = field(
        default_factory=lambda: DensityLossSettings(weight_8_px=0.0, weight_32_px=0.0)
    )
    average_decay: float = 0.999
    save_every: int = 200
    optimiser: OptimiserSettings = field(
        default_factory=lambda: OptimiserSettings(backbone_rate=2e-4, other_rate=1.5e-3, frozen_stages=0)
    )
    scale_head: ScaleHeadSettings = field(
        default_factory=lambda: ScaleHeadSettings(views=60, target_spacing_px=14.0)
    )
    view: ViewSettings = field(default_factory=lambda: ViewSettings(crop_px=256))


def train_together(
    sources: list[WeightedSource],
    run: Path,
    *,
    settings: TogetherSettings,
    start: Path | None,
    resume: bool,
    device: torch.device,
    stop_after: int | None = None,
) -> None:
    """Train the three networks, then L2S of the two that have it; the run's folder gets a file of each.

    Args:
        sources: annotated images and their shares.
        run: the run's folder.
        settings: what the run is; a resumed one must have the same.
        start: the backbone's ImageNet weights, the folder of another run of this kind, whose networks are
            taken whole, or weights of a label network on this backbone. None: ImageNet's, from their package.
        resume: go on from the run's checkpoint.
        device: where to train.
        stop_after: end the call after that many steps, as if it had been interrupted.

    Raises:
        FloatingPointError: the loss is not finite; the batch is saved in the run's folder.
        ScaleHeadError: the images have no dense region; the weights are saved without trained scale heads.
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
            targets=TogetherTargets(settings.sigma_px),
        )
        network = NetworksTogether(settings.backbone, head_sizes=settings.intervals.head_sizes)
        if not resume:
            if load_together(network, start):
                check_brought_intervals(settings.intervals, start)
            else:
                network.uepnet.set_intervals(fit_intervals(samples, settings.intervals))
        place_network(network, device)
        network.train()
        state = RunState(
            run,
            settings,
            processes,
            network,
            average=WeightAverage(network, decay=settings.average_decay),
            optimiser=make_optimiser(network.backbone, network.others(), settings.optimiser),
        )
        if resume:
            state.go_on_from(load_checkpoint(run))
        objective = processes.share_gradients(TogetherObjective(network, settings, place))
        last = min(settings.steps, state.step + (stop_after or settings.steps))
        with RunLog(run, name=NAME, first_step=state.step, last_step=last, is_kept=processes.is_first) as log:
            for step, batch in numbered_batches(
                samples, batch=settings.batch, first=state.step, last=last, processes=processes
            ):
                set_rates(state.optimiser, settings.optimiser, step=step, steps=settings.steps)
                losses = objective(batch)
                stop_on_bad_loss(losses["loss"], batch, run=run, step=step)
                norm = descend(
                    state.optimiser, losses["loss"], network, clip_norm=settings.optimiser.clip_norm
                )
                state.average.update(network, step)
                state.step = step + 1
                log.step(step, **{part: loss.item() for part, loss in losses.items()}, gradient_norm=norm)
                if state.step % settings.save_every == 0 and state.step < last:
                    state.save()
        state.save()
        averaged = state.averaged_network()
        if processes.is_first:
            _save_members(averaged, run)
        if state.step == settings.steps and processes.is_first:
            for member in (averaged.autoscale, averaged.density):
                train_scale_head(
                    member, sources, settings=settings.scale_head, seed=settings.seed, device=place
                )
            _save_members(averaged, run)


class TogetherTargets:
    """Makes the targets of all three networks for a view."""

    def __init__(self, sigma_px: float) -> None:
        self._sigma_px = sigma_px

    def __call__(self, view: View) -> Sample:
        """Give distance labels, local counts and the density."""
        return label_targets(view) | count_targets(view) | density_targets(view, sigma_px=self._sigma_px)


class TogetherObjective(nn.Module):
    """The sum of the three networks' losses over a batch of views."""

    def __init__(self, network: NetworksTogether, settings: TogetherSettings, device: Device) -> None:
        super().__init__()
        self.network = network
        self._settings = settings
        self._intervals = network.uepnet.intervals()
        self._device = device

    def forward(self, batch: Sample) -> dict[str, Tensor]:
        """Give `loss`, and its parts for the table."""
        with reduced_precision(self._device):
            labels, density, patches = self.network(network_input(batch, self._device))
        place, settings = self._device.torch_device, self._settings
        is_known = batch["is_known"].to(place)
        parts = {
            "labels": adapted_cross_entropy(labels.float(), batch["labels"].to(place), is_known),
            "counts": heads_loss(patches, batch["counts"], self._intervals, known_patches(is_known)),
            "density": density_losses(settings.density_loss, density, batch)["loss"],
        }
        weights = (settings.labels_weight, settings.counts_weight, settings.density_weight)
        loss = torch.stack(
            [weight * part for weight, part in zip(weights, parts.values(), strict=True)]
        ).sum()
        return {"loss": loss} | {name: part.detach() for name, part in parts.items()}


def weight_file(run: Path, name: str) -> Path:
    """Give the file of one of a run's networks."""
    return run / f"{name}.safetensors"


def _save_members(network: NetworksTogether, run: Path) -> None:
    for name, member in network.members().items():
        save_weights(weight_file(run, name), member)
