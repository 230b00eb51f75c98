"""Settings of a run, read back from its checkpoint."""

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from training.checkpoint import CheckpointError, load_checkpoint

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Settings = TypeVar("Settings", bound="DataclassInstance")


def settings_of(run: Path, kind: type[Settings]) -> Settings:
    """Give the settings that a run was started with.

    Raises:
        CheckpointError: there is no checkpoint, or it is another network's.

    """
    settings = dict(load_checkpoint(run).settings)
    wanted = {field.name for field in fields(kind)}
    if set(settings) != wanted:
        raise CheckpointError(
            f"{run}: this run is not one of {kind.__name__}, or of another version of the program:"
            f" it differs in {', '.join(sorted(set(settings) ^ wanted))}. Start a new run."
        )
    try:
        return msgspec.convert(settings, kind)
    except msgspec.ValidationError as error:
        raise CheckpointError(f"{run}: this run is not one of {kind.__name__} ({error}).") from error
