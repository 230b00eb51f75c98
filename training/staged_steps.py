"""The steps of a run's stages, and L2S between them, for networks with a scale head."""

from collections.abc import Sequence
from typing import Any, Protocol

import torch
from torch import nn

from engine.devices import Device
from training.checkpoint import WeightAverage, stop_on_bad_loss
from training.dataset import NumberedSamples, WeightedSource
from training.optimiser import OptimiserSettings, descend, numbered_batches, set_rates
from training.run_log import RunLog
from training.run_state import RunState
from training.scale_objective import JointSettings, ScaleObjective
from training.train_scale_head import ScaleHeadSettings, train_scale_head
from training.validation import Validator


class StagedSettings(Protocol):
    """What the settings of a run in two stages have."""

    @property
    def steps(self) -> int:
        """Of the first stage."""

    @property
    def batch(self) -> int:
        """Views a step."""

    @property
    def save_every(self) -> int:
        """Steps between two checkpoints."""

    @property
    def optimiser(self) -> OptimiserSettings:
        """Of both stages."""

    @property
    def seed(self) -> int:
        """Of samples and start."""

    @property
    def average_decay(self) -> float:
        """Of the averaged weights, each stage's own."""

    @property
    def scale_head(self) -> ScaleHeadSettings:
        """Of L2S, between the stages."""

    @property
    def joint(self) -> JointSettings:
        """Of the second stage."""


def take_steps(
    state: RunState[Any],
    objective: nn.Module,
    samples: NumberedSamples,
    settings: StagedSettings,
    validator: Validator,
    scale: ScaleObjective,
    *,
    name: str,
    stop: int,
) -> None:
    """Take a stage's steps from where the run is up to the stage's end, or up to `stop`.

    Args:
        state: the run, moved on step by step.
        objective: gives a batch's `loss`, and its parts for the table.
        samples: of both stages.
        settings: of the run.
        validator: measures and keeps the best weights.
        scale: the loss of scale factors, whose centre is part of the run's state.
        name: the network's, for bar and table.
        stop: step at which this call ends.

    Raises:
        FloatingPointError: the loss is not finite; the batch is saved in the run's folder.

    """
    is_joint = state.stage == "joint"
    steps = settings.joint.steps if is_joint else settings.steps
    rate_share = settings.joint.rate_share if is_joint else 1.0
    end = state.stage_start + steps
    last = state.step if validator.is_over(state) else min(stop, end)
    shared = state.processes.share_gradients(objective)
    log_name = f"{name}_joint" if is_joint else name
    with RunLog(
        state.run, name=log_name, first_step=state.step, last_step=last, is_kept=state.processes.is_first
    ) as log:
        for step, batch in numbered_batches(
            samples, batch=settings.batch, first=state.step, last=last, processes=state.processes
        ):
            set_rates(
                state.optimiser,
                settings.optimiser,
                step=step - state.stage_start,
                steps=steps,
                reductions=state.watch.reductions,
                share=rate_share,
            )
            losses = shared(batch)
            stop_on_bad_loss(losses["loss"], batch, run=state.run, step=step)
            norm = descend(
                state.optimiser, losses["loss"], state.network, clip_norm=settings.optimiser.clip_norm
            )
            state.average.update(state.network, step - state.stage_start)
            if is_joint:
                scale.move_centre(state.processes)
            state.step, state.centre = step + 1, scale.centre
            log.step(step, **{part: loss.item() for part, loss in losses.items()}, gradient_norm=norm)
            if validator.is_due(state, end=end):
                validator.validate(state, log, plateau_patience=settings.optimiser.plateau_patience)
                if validator.is_over(state):
                    break
            elif state.step % settings.save_every == 0 and state.step < last:
                state.save()


def scale_between(
    state: RunState[Any],
    sources: Sequence[WeightedSource],
    settings: StagedSettings,
    scale: ScaleObjective,
    *,
    device: Device,
    optimiser: torch.optim.Optimizer,
) -> None:
    """Train L2S on the first stage's best weights, and enter the joint stage with both.

    Args:
        state: the run at the end of its first stage.
        sources: annotated images and their shares.
        settings: of the run.
        scale: of the joint stage, which goes on with the centre as L2S left it.
        device: where the first passes run.
        optimiser: of the joint stage.

    Raises:
        ScaleHeadError: the images have no dense region; the weights are saved without a trained scale head.

    """
    best = state.best_network()
    if state.processes.is_first:
        trained = train_scale_head(
            best, sources, settings=settings.scale_head, seed=settings.seed, device=device
        )
        state.centre = trained.centre
    scale.centre = state.centre = state.processes.from_first(state.centre)
    state.network.load_state_dict(state.processes.from_first(best.state_dict()))
    average = WeightAverage(state.network, decay=settings.average_decay)
    state.go_on_jointly(average=average, optimiser=optimiser)
    state.save_with_weights()
