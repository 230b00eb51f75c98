"""Where a project's images lie: written so that the project finds them after it or its folder moved."""

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True)
class StoredPath:
    """An image's place as the project file has it."""

    path: str
    """Relative to the project's folder with forward slashes; absolute where it lies on another drive."""
    absolute_path: str
    """Where the image lay when it was added, for a project that moved without its images."""


def store_path(image: Path, *, folder: Path) -> StoredPath:
    """Write down where an image lies, seen from the project's folder."""
    absolute = image.absolute()
    try:
        relative = Path(os.path.relpath(absolute, folder.absolute()))
    except ValueError:  # another drive, on Windows
        relative = absolute
    return StoredPath(path=relative.as_posix(), absolute_path=absolute.as_posix())


def find_path(stored: StoredPath, *, folder: Path, byte_size: int) -> Path:
    """Give where the image lies now, or would lie if it is gone.

    Of the two places the one with a file of the right size is right: a project copied elsewhere may have
    another image of the same name beside it.
    """
    beside = Path(os.path.normpath(folder.absolute() / PurePosixPath(stored.path)))
    candidates = [beside, Path(stored.absolute_path)]
    sizes = [_size(path) for path in candidates]
    for path, size in zip(candidates, sizes, strict=True):
        if size == byte_size:
            return path
    for path, size in zip(candidates, sizes, strict=True):
        if size is not None:
            return path
    return beside


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
