"""What changes during a run, as one thing that is saved whole and gone on from."""

import copy
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

import torch
from torch import nn

from training.checkpoint import Checkpoint, Stage, WeightAverage, save_checkpoint
from training.validation_watch import ValidationWatch

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Network = TypeVar("Network", bound=nn.Module)


@dataclass
class RunState(Generic[Network]):
    """A run between two of its steps."""

    settings: "DataclassInstance"
    network: Network
    average: WeightAverage
    optimiser: torch.optim.Optimizer
    stage: Stage = "pretraining"
    step: int = 0
    """Steps taken in all stages together."""
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
        """Give a copy of the network with the averaged weights: what is validated and shipped."""
        averaged = copy.deepcopy(self.network)
        averaged.load_state_dict(self.average.state_dict())
        return averaged

    def go_on_from(self, checkpoint: Checkpoint) -> None:
        """Take up a checkpoint's state."""
        self.network.load_state_dict(checkpoint.network)
        self.average.load_state_dict(checkpoint.average)
        self.optimiser.load_state_dict(dict(checkpoint.optimiser))
        self.stage, self.step = checkpoint.stage, checkpoint.step
        self.watch = ValidationWatch(**checkpoint.watch)
        self.centre = checkpoint.centre
        self.seconds_before = checkpoint.seconds

    def go_on_jointly(
        self, network: Network, *, average: WeightAverage, optimiser: torch.optim.Optimizer, step: int
    ) -> None:
        """Enter the joint stage after L2S was trained; the figures of the first say nothing of it."""
        self.network, self.average, self.optimiser = network, average, optimiser
        self.stage, self.step = "joint", step
        self.watch = ValidationWatch()

    def save(self, run: Path) -> None:
        """Write the checkpoint into the run's folder."""
        save_checkpoint(
            run,
            Checkpoint(
                settings=asdict(self.settings),
                stage=self.stage,
                step=self.step,
                network=self.network.state_dict(),
                average=self.average.state_dict(),
                optimiser=self.optimiser.state_dict(),
                watch=asdict(self.watch),
                centre=self.centre,
                seconds=self.seconds,
            ),
        )
