"""Settings of a run, read back from its checkpoint."""

from pathlib import Path
from typing import TypeVar

import msgspec

from training.checkpoint import CheckpointError, load_checkpoint

Settings = TypeVar("Settings")


def settings_of(run: Path, kind: type[Settings]) -> Settings:
    """Give the settings that a run was started with.

    Raises:
        CheckpointError: there is no checkpoint, or it is another network's.

    """
    try:
        return msgspec.convert(dict(load_checkpoint(run).settings), kind)
    except msgspec.ValidationError as error:
        raise CheckpointError(f"{run}: this run is not one of {kind.__name__} ({error}).") from error
