"""Train AutoScale localization, the full network or the light one: settings, data, network, stages, loop."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import torch

from engine.autoscale import AutoScaleNetwork
from engine.devices import choose_device, place_network
from engine.light import LightNetwork
from engine.localizer import LabelNetwork
from engine.weights import save_weights
from training.checkpoint import WEIGHTS_FILE, WeightAverage, load_checkpoint, stop_on_bad_loss
from training.dataset import NumberedSamples, WeightedSource
from training.label_objective import JointLabelObjective, LabelObjective, Teacher, label_targets
from training.optimiser import OptimiserSettings, descend, make_optimiser, numbered_batches, set_rates
from training.processes import Processes, started_processes
from training.run_log import RunLog
from training.run_state import RunState
from training.scale_objective import JointSettings, ScaleObjective
from training.start import load_start, load_teacher
from training.train_scale_head import ScaleHeadSettings, train_scale_head
from training.transforms import ViewSettings

NETWORKS: dict[str, type[LabelNetwork]] = {"autoscale": AutoScaleNetwork, "light": LightNetwork}


@dataclass(frozen=True)
class DistillationSettings:
    """What a smaller network learns from a trained one, besides the labels."""

    teacher: str = ""
    """Weight file of a label network; none: off."""
    weight: float = 1.0
    temperature: float = 2.0


@dataclass(frozen=True)
class AutoScaleSettings:
    """Settings of a run; saved with it, and taken from it when it is resumed."""

    network: Literal["autoscale", "light"] = "autoscale"
    steps: int = 6000
    batch: int = 1
    seed: int = 1
    loss: Literal["adapted", "ce"] = "adapted"
    average_decay: float = 0.998
    save_every: int = 100
    optimiser: OptimiserSettings = field(default_factory=OptimiserSettings)
    scale_head: ScaleHeadSettings = field(default_factory=ScaleHeadSettings)
    joint: JointSettings = field(default_factory=JointSettings)
    distil: DistillationSettings = field(default_factory=DistillationSettings)
    view: ViewSettings = field(default_factory=ViewSettings)


# A step of the light network costs little: several views make it as long as one of the full network.
LIGHT_SETTINGS = AutoScaleSettings(network="light", batch=4, optimiser=OptimiserSettings(frozen_stages=0))


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
        StartError: what to start from, or the teacher, does not serve.

    """
    place = choose_device(device.type)
    with started_processes(device) as processes:
        torch.manual_seed(settings.seed)
        network = NETWORKS[settings.network]()
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
        teacher = _teacher(settings.distil, device)
        scale_objective = ScaleObjective(settings.scale_head, centre=state.centre)
        samples = NumberedSamples(
            sources,
            count=(settings.steps + settings.joint.steps) * settings.batch * processes.count,
            seed=settings.seed,
            view=settings.view,
            targets=label_targets,
        )
        end = settings.steps + settings.joint.steps
        stop = end if stop_after is None else min(state.step + stop_after, end)

        if state.stage == "pretraining":
            objective = LabelObjective(network, loss=settings.loss, device=place, teacher=teacher)
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
            joint = JointLabelObjective(
                network,
                loss=settings.loss,
                device=place,
                teacher=teacher,
                region_weight=settings.joint.region_weight,
                scale_objective=scale_objective,
            )
            _take_steps(
                state, joint, samples, settings, scale_objective, run=run, last=stop, processes=processes
            )
            _write(state, run, processes)


def _take_steps(
    state: RunState[LabelNetwork],
    objective: LabelObjective,
    samples: NumberedSamples,
    settings: AutoScaleSettings,
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
    name = f"{settings.network}_joint" if is_joint else settings.network
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


def _write(state: RunState[LabelNetwork], run: Path, processes: Processes) -> None:
    """Write what a later call goes on from, and the averaged weights."""
    if processes.is_first:
        state.save(run)
        save_weights(run / WEIGHTS_FILE, state.averaged_network())


def _optimiser(network: LabelNetwork, settings: AutoScaleSettings) -> torch.optim.Optimizer:
    others = [*network.decoder.parameters(), *network.l2s.parameters()]
    return make_optimiser(network.backbone, others, settings.optimiser)


def _teacher(settings: DistillationSettings, device: torch.device) -> Teacher | None:
    if not settings.teacher:
        return None
    network = load_teacher(Path(settings.teacher))
    place_network(network, device)
    return Teacher(network, settings.weight, settings.temperature)
