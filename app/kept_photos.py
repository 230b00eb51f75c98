"""Photographs that are decoded and not shown: those left lately, and the one that is read ahead."""

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

# Two photographs of 33 megapixels, or five of 12; beside them is the one that is shown.
LARGEST_BYTES = 256 << 20

# What the levels of a pyramid take: 3 for a pixel of the image, and a third more for its halvings.
_BYTES_PER_PIXEL = 4


@dataclass(frozen=True)
class Picture:
    """A picture in a file as the file is now: one that was replaced is another picture."""

    path: Path
    page: int
    changed_ns: int
    byte_size: int
    """0 where there is no file."""


@dataclass(frozen=True)
class Photo:
    """A decoded picture."""

    picture: Picture
    levels: list[np.ndarray]
    """As `build_levels` gives them."""
    sha256: str
    """Of the file's bytes."""

    @property
    def byte_size(self) -> int:
        """What it takes of the memory."""
        return sum(level.nbytes for level in self.levels)


class KeptPhotos:
    """Holds decoded pictures within a bound; those that were put in first go first."""

    def __init__(self, largest_bytes: int = LARGEST_BYTES) -> None:
        self._largest_bytes = largest_bytes
        self._photos: OrderedDict[Picture, Photo] = OrderedDict()

    def __contains__(self, picture: Picture) -> bool:
        return picture in self._photos

    def has_room_for(self, width: int, height: int) -> bool:
        """Tell whether an image of so many pixels would be kept, others let go for it."""
        return width * height * _BYTES_PER_PIXEL <= self._largest_bytes

    def keep(self, photo: Photo) -> None:
        """Put a photograph in, unless it is too large or lies in files already."""
        is_filed = any(isinstance(level, np.memmap) for level in photo.levels)
        if is_filed or photo.byte_size > self._largest_bytes:
            return
        self._photos.pop(photo.picture, None)
        self._photos[photo.picture] = photo
        while sum(kept.byte_size for kept in self._photos.values()) > self._largest_bytes:
            self._photos.popitem(last=False)

    def take(self, picture: Picture) -> Photo | None:
        """Give a photograph out of here, None if it is not there."""
        return self._photos.pop(picture, None)


def picture_at(path: Path, *, page: int) -> Picture:
    """Give what a file holds now, without reading it."""
    try:
        facts = path.stat()
    except OSError:  # who reads it says why
        return Picture(path, page, changed_ns=0, byte_size=0)
    return Picture(path, page, changed_ns=facts.st_mtime_ns, byte_size=facts.st_size)
