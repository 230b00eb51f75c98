"""Settings of a run, read back from its checkpoint."""

import math
from collections.abc import Sequence
from dataclasses import asdict, fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from training.checkpoint import CheckpointError, load_checkpoint

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_TINY = 1e-6
_BOUNDS: dict[str, tuple[float, float]] = {
    **dict.fromkeys(("steps", "batch", "save_every", "views", "epochs", "plateau_patience"), (1, math.inf)),
    **dict.fromkeys(("smallest_scale", "largest_scale", "largest_zoom"), (0.05, 20)),
    **dict.fromkeys(("sigma_px", "target_spacing_px", "temperature", "clip_norm"), (_TINY, math.inf)),
    **dict.fromkeys(("average_decay", "momentum"), (0, 1 - _TINY)),
    **dict.fromkeys(("grey_share", "noise_share", "people_share", "worn_share", "mixed_share"), (0, 1)),
    **dict.fromkeys(("decay_share", "plateau_factor"), (0, 1)),
    "largest_stretch": (1, 4),
    # Background, and people.
    "intervals.count": (2, math.inf),
    "joint.steps": (0, math.inf),
}
"""Lowest and highest value of each setting, by its name or its group's and its own; others are 0 or more."""

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
        changed = msgspec.convert(content, type(settings), strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(f"{', '.join(changes)}: {error}.") from error
    _check_bounds(changed)
    return changed


def _check_bounds(settings: "DataclassInstance", *, group: str = "") -> None:
    """Refuse numbers with which a run would break off on its way, or learn nothing.

    Raises:
        ValueError: a setting lies outside its bounds.

    """
    for field in fields(settings):
        value, name = getattr(settings, field.name), f"{group}{field.name}"
        if is_dataclass(value) and not isinstance(value, type):
            _check_bounds(value, group=f"{name}.")
            continue
        if isinstance(value, (str, bool)):
            continue
        lowest, highest = _BOUNDS.get(name, _BOUNDS.get(field.name, (0, math.inf)))
        if not lowest <= value <= highest:
            most = f" to {highest:g}" if highest < math.inf else " or more"
            raise ValueError(f"{name}={value}: expected {lowest:g}{most}.")
    smallest, largest = getattr(settings, "smallest_scale", 0), getattr(settings, "largest_scale", math.inf)
    if smallest > largest:
        raise ValueError(f"{group}smallest_scale={smallest}: expected {largest:g} or less, the largest one.")


def _names(settings: "DataclassInstance") -> str:
    names = []
    for field in fields(settings):
        value = getattr(settings, field.name)
        inner = fields(value) if is_dataclass(value) else ()
        names += [f"{field.name}.{part.name}" for part in inner] or [field.name]
    return ", ".join(names)
