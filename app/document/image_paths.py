"""Where a project's images lie: written so that the project finds them after it or its folder moved."""

import os
from dataclasses import dataclass
from pathlib import Path


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


@dataclass(frozen=True)
class FoundPath:
    """Where an image lies, or would."""

    path: Path
    is_there: bool


def find_path(stored: StoredPath, *, folder: Path, byte_size: int) -> FoundPath:
    """Give where the image lies now, or would lie if it is gone.

    Of the two places the one with a file of the right size is right: a project copied elsewhere may have
    another image of the same name beside it.
    """
    # By strings: thousands of images are looked for when a project opens, and paths take four times as long.
    beside = os.path.normpath(os.path.join(os.path.abspath(folder), stored.path))  # noqa: PTH100, PTH118
    size_beside = _size(beside)
    if size_beside == byte_size:
        return FoundPath(Path(beside), is_there=True)
    before = os.path.normpath(stored.absolute_path)
    size_before = _size(before)
    if size_before == byte_size or (size_beside is None and size_before is not None):
        return FoundPath(Path(before), is_there=True)
    return FoundPath(Path(beside), is_there=size_beside is not None)


def _size(path: str) -> int | None:
    try:
        return os.stat(path).st_size  # noqa: PTH116
    except OSError:
        return None
