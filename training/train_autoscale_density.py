"""Train AutoScale regression: settings, data, network, stages, loop."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import torch

from engine.autoscale_density import AutoScaleDensityNetwork
from engine.devices import choose_device, place_network
from engine.weights import save_weights
from training.checkpoint import WEIGHTS_FILE, WeightAverage, load_checkpoint, stop_on_bad_loss
from training.dataset import NumberedSamples, WeightedSource
from training.density_objective import (
    DensityLossSettings,
    DensityObjective,
    JointDensityObjective,
    density_targets,
)
from training.optimiser import OptimiserSettings, descend, make_optimiser, numbered_batches, set_rates
from training.processes import Processes, started_processes
from training.run_log import RunLog
from training.run_state import RunState
from training.scale_objective import JointSettings, ScaleObjective
from training.start import load_start
from training.train_scale_head import ScaleHeadSettings, train_scale_head
from training.transforms import ViewSettings


@dataclass(frozen=True)
class AutoScaleDensitySettings:
    """Settings of a run; saved with it, and taken from it when it is resumed."""

    steps: int = 6000
    batch: int = 1
    seed: int = 3
    sigma_px: float = 4.0
    """Width of a person's Gaussian in the view, enlarged or not: the paper's of ShanghaiTech A; 8 of B."""
    loss: DensityLossSettings = field(default_factory=DensityLossSettings)
    average_decay: float = 0.998
    save_every: int = 100
    optimiser: OptimiserSettings = field(default_factory=OptimiserSettings)
    scale_head: ScaleHeadSettings = field(default_factory=ScaleHeadSettings)
    joint: JointSettings = field(default_factory=JointSettings)
    view: ViewSettings = field(default_factory=ViewSettings)


def train_autoscale_density(
    sources: list[WeightedSource],
    run: Path,
    *,
    settings: AutoScaleDensitySettings,
    start: Path | None,
    resume: bool,
    device: torch.device,
    stop_after: int | None = None,
) -> None:
    """Train the counting network, L2S, then both; the run's folder gets checkpoint, table and weights.

    Args:
        sources: annotated images and their shares.
        run: the run's folder.
        settings: what the run is; a resumed one must have the same.
        start: ImageNet weights, weights of this network, or another's, of which what fits is taken.
        resume: go on from the run's checkpoint.
        device: where to train.
        stop_after: end the call after that many steps, as if it had been interrupted.

    Raises:
        FloatingPointError: the loss is not finite; the batch is saved in the run's folder.
        ScaleHeadError: the images have no dense region; the weights are saved without a trained scale head.
        StartError: what to start from does not serve.

    """
    place = choose_device(device.type)
    with started_processes(device) as processes:
        torch.manual_seed(settings.seed)
        network = AutoScaleDensityNetwork()
        if not resume:
            load_start(network, start)
        place_network(network, device)
        network.train()
        state = RunState(
            settings,
            network,
            average=WeightAverage(network, decay=settings.average_decay),
            optimiser=_optimiser(network, settings),
            centre=settings.scale_head.first_centre,
        )
        if resume:
            state.go_on_from(load_checkpoint(run))
        scale_objective = ScaleObjective(settings.scale_head, centre=state.centre)
        samples = NumberedSamples(
            sources,
            count=(settings.steps + settings.joint.steps) * settings.batch * processes.count,
            seed=settings.seed,
            view=settings.view,
            targets=partial(density_targets, sigma_px=settings.sigma_px),
        )
        end = settings.steps + settings.joint.steps
        stop = end if stop_after is None else min(state.step + stop_after, end)

        if state.stage == "pretraining":
            objective = DensityObjective(network, loss=settings.loss, device=place)
            last = min(stop, settings.steps)
            _take_steps(
                state, objective, samples, settings, scale_objective, run=run, last=last, processes=processes
            )
            _write(state, run, processes)
            if last < settings.steps:
                return
            averaged = state.averaged_network()
            if processes.is_first:
                train_scale_head(
                    averaged, sources, settings=settings.scale_head, seed=settings.seed, device=place
                )
            network.load_state_dict(processes.from_first(averaged.state_dict()))
            state.go_on_jointly(
                network,
                average=WeightAverage(network, decay=settings.average_decay),
                optimiser=_optimiser(network, settings),
                step=settings.steps,
            )
            _write(state, run, processes)

        if settings.joint.steps:
            joint = JointDensityObjective(
                network,
                loss=settings.loss,
                device=place,
                sigma_px=settings.sigma_px,
                region_weight=settings.joint.region_weight,
                scale_objective=scale_objective,
            )
            _take_steps(
                state, joint, samples, settings, scale_objective, run=run, last=stop, processes=processes
            )
            _write(state, run, processes)


def _take_steps(
    state: RunState[AutoScaleDensityNetwork],
    objective: DensityObjective,
    samples: NumberedSamples,
    settings: AutoScaleDensitySettings,
    scale_objective: ScaleObjective,
    *,
    run: Path,
    last: int,
    processes: Processes,
) -> None:
    """Take a stage's steps from where the run is up to `last`."""
    is_joint = state.stage == "joint"
    before = settings.steps if is_joint else 0
    shared = processes.share_gradients(objective)
    batches = numbered_batches(
        samples, batch=settings.batch, first=state.step, last=last, processes=processes
    )
    name = "autoscale-density_joint" if is_joint else "autoscale-density"
    with RunLog(run, name=name, first_step=state.step, last_step=last, is_kept=processes.is_first) as log:
        for step, batch in batches:
            set_rates(
                state.optimiser,
                settings.optimiser,
                step=step - before,
                steps=settings.joint.steps if is_joint else settings.steps,
                share=settings.joint.rate_share if is_joint else 1.0,
            )
            losses = shared(batch)
            stop_on_bad_loss(losses["loss"], batch, run=run, step=step)
            norm = descend(
                state.optimiser, losses["loss"], state.network, clip_norm=settings.optimiser.clip_norm
            )
            state.average.update(state.network, step - before)
            state.step, state.centre = step + 1, scale_objective.centre
            log.step(step, **{name: loss.item() for name, loss in losses.items()}, gradient_norm=norm)
            if (step + 1) % settings.save_every == 0 and step + 1 < last and processes.is_first:
                state.save(run)


def _write(state: RunState[AutoScaleDensityNetwork], run: Path, processes: Processes) -> None:
    """Write what a later call goes on from, and the averaged weights."""
    if processes.is_first:
        state.save(run)
        save_weights(run / WEIGHTS_FILE, state.averaged_network())


def _optimiser(network: AutoScaleDensityNetwork, settings: AutoScaleDensitySettings) -> torch.optim.Optimizer:
    others = [*network.decoder.parameters(), *network.l2s.parameters()]
    return make_optimiser(network.backbone, others, settings.optimiser)
