"""What the window's process and the worker process say to each other. No torch: both sides import it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from engine.prediction import Box, NetworkName, Prediction, RegionCount

NetworkChoice = Literal["auto"] | NetworkName


@dataclass(frozen=True)
class CountRequest:
    """Count one image file. Requests are answered one after another, in the order they came."""

    number: int
    """Chosen by the asker, never used twice; every answer carries it."""
    path: Path
    network: NetworkChoice = "auto"
    device: str = "auto"
    tile_px: int | None = None
    """Longest side of a tile; None lets the engine choose by the memory there is."""
    page: int = 0
    """Which picture of a TIFF file of many pages, counted from 0."""


@dataclass(frozen=True, kw_only=True)
class RegionRequest(CountRequest):
    """Look closer at one box of an image file, with a network that gives points."""

    box: Box
    """In pixels of the upright image."""
    scale_factor: float | None
    """None: L2S chooses."""


@dataclass(frozen=True)
class CancelRequest:
    """Stop the request of this number, running or waiting. Answered by `Cancelled` before the next tile."""

    number: int


@dataclass(frozen=True)
class StopRequest:
    """End the worker process once what is running has been cancelled."""


@dataclass(frozen=True)
class Progress:
    """How far a request is: `done` of `total` tiles, and what is being done, in words."""

    number: int
    done: int
    total: int
    text: str


@dataclass(frozen=True)
class Finished:
    """A request's answer."""

    number: int
    prediction: Prediction


@dataclass(frozen=True)
class RegionFinished:
    """The answer to a `RegionRequest`."""

    number: int
    region: RegionCount


@dataclass(frozen=True)
class Failed:
    """A request that could not be answered; the sentence, with `{names}` of its parts, is for the person."""

    number: int
    sentence: str
    parts: dict[str, str] = field(default_factory=dict)
    out_of_memory: bool = False
    is_unreadable: bool = False
    """Whether the image's file is gone or damaged, so that it fails until the file changes."""
    traceback: str = ""
    """For the log, of an error that nobody foresaw."""

    def __str__(self) -> str:
        return self.sentence.format(**self.parts) if self.parts else self.sentence


@dataclass(frozen=True)
class Cancelled:
    """A request that was stopped as asked."""

    number: int


Request = CountRequest | CancelRequest | StopRequest
Reply = Progress | Finished | RegionFinished | Failed | Cancelled
