"""Settings of a run, read back from its checkpoint."""

from collections.abc import Sequence
from dataclasses import asdict, fields, is_dataclass
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


def with_changes(settings: Settings, changes: Sequence[str]) -> Settings:
    """Give settings with some changed, each said as `name=value` or `group.name=value`.

    Raises:
        ValueError: there is no such setting, or the value is of the wrong kind.

    """
    content = asdict(settings)
    for change in changes:
        name, is_set, value = change.partition("=")
        *groups, last = name.split(".")
        part: object = content
        for group in groups:
            part = part.get(group) if isinstance(part, dict) else None
        if not is_set or not isinstance(part, dict) or last not in part:
            raise ValueError(f"{change}: expected NAME=VALUE with one of the settings {_names(settings)}.")
        part[last] = value
    try:
        return msgspec.convert(content, type(settings), strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(f"{', '.join(changes)}: {error}.") from error


def _names(settings: "DataclassInstance") -> str:
    names = []
    for field in fields(settings):
        value = getattr(settings, field.name)
        inner = fields(value) if is_dataclass(value) else ()
        names += [f"{field.name}.{part.name}" for part in inner] or [field.name]
    return ", ".join(names)
