"""Whole checkpoints: everything a stopped run needs to go on as if it had never stopped."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor, nn

from engine.whole_file import written_whole

CHECKPOINT_FILE = "checkpoint.pt"
BAD_BATCH_FILE = "bad_batch.pt"
WEIGHTS_FILE = "weights.safetensors"
BEST_FILE = "best.safetensors"


class CheckpointError(Exception):
    """A run that cannot be resumed; the message names the file and says what to do."""


Stage = Literal["pretraining", "joint"]
"""The counting network alone, or together with L2S, which is trained between the two."""


@dataclass(frozen=True)
class Checkpoint:
    """State after a number of steps. Samples and randomness follow from the seed and the step alone."""

    settings: Mapping[str, Any]  # values of a dataclass of settings: numbers, strings, booleans
    stage: Stage
    step: int
    """Steps taken in all stages together."""
    stage_start: int
    """Steps taken before this stage."""
    network: Mapping[str, Tensor]
    average: Mapping[str, Tensor]
    optimiser: Mapping[str, Any]  # torch's own layout
    watch: Mapping[str, Any]  # numbers
    """Values of a `ValidationWatch`."""
    centre: float
    """Of the centre loss (AutoScale, Eq. 4)."""
    seconds: float
    """Time spent in the loop so far, over all its resumptions."""


def save_checkpoint(run: Path, checkpoint: Checkpoint) -> None:
    """Write `checkpoint.pt` into a run's folder; the one before stays until the new one is whole.

    Raises:
        OSError: it cannot be written, for instance on a full disk.

    """
    run.mkdir(parents=True, exist_ok=True)
    with written_whole(run / CHECKPOINT_FILE) as partial, partial.open("wb") as stream:
        try:
            torch.save(vars(checkpoint), stream)
        except RuntimeError as error:
            # What torch says of its archive comes over what the disk said.
            if isinstance(error.__context__, OSError):
                raise error.__context__ from None
            raise


def load_checkpoint(run: Path) -> Checkpoint:
    """Read a run's checkpoint. Tensors and plain values only: nothing in it is executed.

    Raises:
        CheckpointError: there is none, or it is damaged.

    """
    file = run / CHECKPOINT_FILE
    if not file.is_file():
        raise CheckpointError(
            f"{file}: there is no such file. Give the folder of a run that was started before."
        )
    try:
        content = torch.load(file, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds on damaged files
        raise CheckpointError(f"{file}: not a checkpoint that can be read ({error}).") from error
    expected = {part.name for part in fields(Checkpoint)}
    if not isinstance(content, dict) or set(content) != expected:
        raise CheckpointError(
            f"{file}: not a checkpoint of this version of the program. Its weights can start a new run:"
            f" --init {run / WEIGHTS_FILE}."
        )
    return Checkpoint(**content)


def stop_on_bad_loss(loss: Tensor, sample: Mapping[str, Tensor], *, run: Path, step: int) -> None:
    """Keep the batch in the run's folder and stop, if the loss is not finite.

    Raises:
        FloatingPointError: it is not.

    """
    if torch.isfinite(loss):
        return
    torch.save(dict(sample), run / BAD_BATCH_FILE)
    raise FloatingPointError(
        f"The loss at step {step} is not finite; the batch is in {run / BAD_BATCH_FILE}."
    )


class WeightAverage:
    """Exponential moving average of a network's weights, which is what gets validated and shipped."""

    def __init__(self, network: nn.Module, *, decay: float) -> None:
        self._decay = decay
        self._average = {name: value.detach().clone() for name, value in network.state_dict().items()}

    def update(self, network: nn.Module, step: int) -> None:
        """Move towards the network's weights; the first steps count more, so that no start value stays."""
        decay = min(self._decay, (1 + step) / (10 + step))
        with torch.no_grad():
            for name, value in network.state_dict().items():
                self._average[name].lerp_(value, 1 - decay)

    def state_dict(self) -> dict[str, Tensor]:
        """Give the averaged weights by name."""
        return self._average

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Go on from averaged weights."""
        for name, value in state.items():
            self._average[name].copy_(value)  # stays on the network's device
