"""Files written beside their place and put there once they are whole."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a path to write to, which takes the place of `path` in the end, or is removed if that failed."""
    partial = _beside(path)
    try:
        yield partial
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def write_beside_and_rename(path: Path, content: bytes) -> None:
    """Write a file so that a reader finds the old content or the new one, whole."""
    with written_whole(path) as partial, partial.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def check_place(path: Path) -> None:
    """Try whether a file can be written, before hours go into what it shall hold.

    Raises:
        OSError: it cannot be.

    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    partial = _beside(path)
    try:
        partial.touch()
        partial.unlink()
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".partial")
