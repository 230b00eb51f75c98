"""What changes during a run, as one thing that is saved whole and gone on from."""

import copy
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

import torch
from torch import nn

from engine.weights import load_weights, save_weights
from training.checkpoint import (
    BEST_FILE,
    WEIGHTS_FILE,
    Checkpoint,
    Stage,
    WeightAverage,
    save_checkpoint,
)
from training.processes import Processes
from training.validation_watch import ValidationWatch

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Network = TypeVar("Network", bound=nn.Module)


@dataclass
class RunState(Generic[Network]):
    """A run between two of its steps."""

    run: Path
    """The run's folder."""
    settings: "DataclassInstance"
    processes: Processes
    network: Network
    average: WeightAverage
    optimiser: torch.optim.Optimizer
    stage: Stage = "pretraining"
    step: int = 0
    """Steps taken in all stages together."""
    stage_start: int = 0
    """Steps taken before this stage."""
    watch: ValidationWatch = field(default_factory=ValidationWatch)
    centre: float = 0.0
    """Of the centre loss, in the joint stage."""
    seconds_before: float = 0.0
    started: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        """Time spent in the run, over all its resumptions."""
        return self.seconds_before + time.monotonic() - self.started

    def averaged_network(self) -> Network:
        """Give a copy of the network with the averaged weights."""
        averaged = copy.deepcopy(self.network)
        averaged.load_state_dict(self.average.state_dict())
        return averaged

    def best_network(self) -> Network:
        """Give a copy of the network with the weights of the best validation, or the averaged ones."""
        network = self.averaged_network()
        if self.watch.has_best:
            network.load_state_dict(load_weights(self.run / BEST_FILE).network.state_dict())
        return network

    def go_on_from(self, checkpoint: Checkpoint) -> None:
        """Take up a checkpoint's state."""
        self.network.load_state_dict(checkpoint.network)
        self.average.load_state_dict(checkpoint.average)
        self.optimiser.load_state_dict(dict(checkpoint.optimiser))
        self.stage, self.stage_start, self.step = checkpoint.stage, checkpoint.stage_start, checkpoint.step
        self.watch = ValidationWatch(**checkpoint.watch)
        self.centre = checkpoint.centre
        self.seconds_before = checkpoint.seconds

    def go_on_jointly(self, *, average: WeightAverage, optimiser: torch.optim.Optimizer) -> None:
        """Enter the joint stage after L2S was trained; the figures of the first say nothing of it."""
        self.average, self.optimiser = average, optimiser
        self.stage, self.stage_start = "joint", self.step
        self.watch = ValidationWatch()

    def save(self) -> None:
        """Write the checkpoint into the run's folder, by the first process alone."""
        if not self.processes.is_first:
            return
        save_checkpoint(
            self.run,
            Checkpoint(
                settings=asdict(self.settings),
                stage=self.stage,
                step=self.step,
                stage_start=self.stage_start,
                network=self.network.state_dict(),
                average=self.average.state_dict(),
                optimiser=self.optimiser.state_dict(),
                watch=asdict(self.watch),
                centre=self.centre,
                seconds=self.seconds,
            ),
        )

    def save_with_weights(self) -> None:
        """Write the checkpoint and the weights that a user takes."""
        self.save()
        if self.processes.is_first:
            save_weights(self.run / WEIGHTS_FILE, self.best_network())
