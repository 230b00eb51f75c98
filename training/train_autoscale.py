"""Train AutoScale localization, the full network or the light one: settings, data, network, stages, loop."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import torch

from engine.autoscale import AutoScaleNetwork, DistanceLabelNetwork
from engine.backbones import BackboneName
from engine.devices import choose_device, place_network
from engine.light import LightNetwork
from training.checkpoint import WeightAverage, load_checkpoint
from training.dataset import NumberedSamples, WeightedSource
from training.label_objective import JointLabelObjective, LabelObjective, Teacher, label_targets
from training.optimiser import OptimiserSettings, make_optimiser
from training.processes import started_processes
from training.run_state import RunState
from training.scale_objective import JointSettings, ScaleObjective
from training.staged_steps import scale_between, take_steps
from training.start import load_start, load_teacher
from training.train_scale_head import ScaleHeadSettings
from training.transforms import ViewSettings
from training.validation import ValidationSettings, Validator


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
    backbone: BackboneName = "vgg16"
    """Of autoscale; the light network has its own."""
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
    validation: ValidationSettings = field(default_factory=ValidationSettings)


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
        network = LightNetwork() if settings.network == "light" else AutoScaleNetwork(settings.backbone)
        network.loss = settings.loss
        if not resume:
            load_start(network, start)
        place_network(network, device)
        network.train()
        state = RunState(
            run,
            settings,
            processes,
            network,
            average=WeightAverage(network, decay=settings.average_decay),
            optimiser=_optimiser(network, settings),
            centre=settings.scale_head.first_centre,
        )
        if resume:
            state.go_on_from(load_checkpoint(run))
        teacher = _teacher(settings.distil, device)
        images = sum(len(source.images) for source in sources)
        scale = ScaleObjective(settings.scale_head, centre=state.centre, images=images)
        samples = NumberedSamples(
            sources,
            count=(settings.steps + settings.joint.steps) * settings.batch * processes.count,
            seed=settings.seed,
            view=settings.view,
            targets=label_targets,
        )
        validator = Validator(sources, settings=settings.validation, device=place)
        stop = state.step + (stop_after or settings.steps + settings.joint.steps)

        if state.stage == "pretraining":
            objective = LabelObjective(network, loss=settings.loss, device=place, teacher=teacher)
            take_steps(
                state, objective, samples, settings, validator, scale, name=settings.network, stop=stop
            )
            state.save_with_weights()
            if state.step < settings.steps and not validator.is_over(state):
                return
            scale_between(
                state, sources, settings, scale, device=place, optimiser=_optimiser(network, settings)
            )

        if settings.joint.steps:
            joint = JointLabelObjective(
                network,
                loss=settings.loss,
                device=place,
                teacher=teacher,
                region_weight=settings.joint.region_weight,
                scale_objective=scale,
            )
            take_steps(state, joint, samples, settings, validator, scale, name=settings.network, stop=stop)
            state.save_with_weights()


def _optimiser(network: DistanceLabelNetwork, settings: AutoScaleSettings) -> torch.optim.Optimizer:
    others = [*network.decoder.parameters(), *network.l2s.parameters()]
    return make_optimiser(network.backbone, others, settings.optimiser)


def _teacher(settings: DistillationSettings, device: torch.device) -> Teacher | None:
    if not settings.teacher:
        return None
    network = load_teacher(Path(settings.teacher))
    place_network(network, device)
    return Teacher(network, settings.weight, settings.temperature)
