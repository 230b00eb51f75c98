"""Preferences in one readable file. A failure to read or write it never stops the program."""

import logging
from pathlib import Path
from typing import Any, Literal

import msgspec
import platformdirs

from app.words import tr
from engine.image_file import printable
from engine.whole_file import write_beside_and_rename
from engine.worker_messages import NetworkChoice

log = logging.getLogger(__name__)

LanguageChoice = Literal["system", "en", "de", "es", "fr", "zh"]
ColourSchemeChoice = Literal["system", "light", "dark"]
OverlayKind = Literal["none", "distance_labels", "expected_distance", "density", "count_map", "difference"]
ColourMapName = Literal["viridis", "cividis", "magma", "grey"]
PointColours = Literal["origin", "score"]
ListOrder = Literal["added", "name", "count", "state"]
RECENT_LIMIT = 8


class Settings(msgspec.Struct, kw_only=True):
    """What the person prefers; every field has a default that works."""

    language: LanguageChoice = "system"
    colour_scheme: ColourSchemeChoice = "system"
    network: NetworkChoice = "auto"
    device: str = "auto"
    counts_on_opening: bool = True
    keeps_view: bool = True
    """Whether the next image is shown at the zoom and place of the one before."""
    point_radius_px: float = 5.0
    overlay: OverlayKind = "none"
    overlay_opacity: float = 0.55
    colour_map: ColourMapName = "viridis"
    point_colours: PointColours = "origin"
    shows_navigator: bool = True
    list_order: ListOrder = "added"
    """How the list of images is sorted."""
    snaps: bool = False
    """Whether new points go to the nearest head that the network sees."""
    recent: list[str] = msgspec.field(default_factory=list)
    """Files and folders opened last, the newest first."""
    shortcuts: dict[str, str] = msgspec.field(default_factory=dict)
    """Action name to key sequence, where the person chose another than the usual."""


class SettingsFile:
    """The settings and the file they come from; keys that a newer program wrote there are kept."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or platformdirs.user_config_path("crowdcount", appauthor=False) / "settings.json"
        self.problem: str | None = None
        """A sentence about the last read or write that failed."""
        # Any: the raw content of a JSON object whose unknown keys are carried along untouched.
        self._raw: dict[str, Any] = self._read()
        self.values = _convert(self._raw)
        self._saved = msgspec.json.encode(self.values)

    @property
    def is_saved(self) -> bool:
        """Tell whether the values are as they were read, or last written."""
        return msgspec.json.encode(self.values) == self._saved

    def save(self) -> None:
        """Write the settings; when that fails, `problem` says so and the program goes on."""
        content = self._raw | msgspec.to_builtins(self.values)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_beside_and_rename(self.path, msgspec.json.format(msgspec.json.encode(content), indent=2))
            self._saved = msgspec.json.encode(self.values)
        except OSError as error:
            self.problem = tr(
                "{path}: the settings could not be saved ({reason}). They last until you quit.",
                path=self.path,
                reason=error.strerror,
            )
            log.warning(self.problem)

    def remember_recent(self, path: Path) -> None:
        """Put a file or folder first among the recent ones. A name that is no text cannot be kept."""
        name = str(path)
        if printable(name) != name:
            return
        others = [entry for entry in self.values.recent if entry != name]
        self.values.recent = [name, *others][:RECENT_LIMIT]
        self.save()

    def _read(self) -> dict[str, Any]:
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=dict[str, Any])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            self.problem = tr(
                "{path}: the settings could not be read ({reason}); the usual ones are used.",
                path=self.path,
                reason=error,
            )
            log.warning(self.problem)
            self._set_aside()
            return {}

    def _set_aside(self) -> None:
        """Keep the file that could not be read from being overwritten by the next `save`."""
        kept = self.path.with_name(f"{self.path.name}.damaged")
        try:
            self.path.replace(kept)
            log.warning("it is kept as %s", kept)
        except OSError as error:
            log.warning("%s is not kept: %s", self.path, error)


def _convert(raw: dict[str, Any]) -> Settings:
    """Take each value that fits its field; one wrong value does not lose the others."""
    settings = Settings()
    for field in msgspec.structs.fields(Settings):
        if field.name not in raw:
            continue
        try:
            setattr(settings, field.name, msgspec.convert(raw[field.name], field.type))
        except msgspec.ValidationError as error:
            log.warning("settings: %s: %s", field.name, error)
    return settings
