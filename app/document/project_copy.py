"""A copy of an open project, whole and on its own."""

import sqlite3
from collections.abc import Callable, Collection, Iterable
from contextlib import closing
from pathlib import Path

from app.document import database
from app.document.image_store import keep_only, list_image, move_guess, move_image
from app.document.project import ProjectImage
from app.document.project_lock import ProjectLock

# Between two looks whether to go on, so many pages of 4 KB are copied: some 10 ms.
_PAGES = 1000

# The same while it is made smaller, in steps of SQLite's machine: some 10 ms, too.
_STEPS = 100_000


def write_copy(
    connection: sqlite3.Connection,
    images: Iterable[ProjectImage],
    path: Path,
    check: Callable[[], None],
    listed: Collection[int] | None,
) -> None:
    """Write a copy that finds the images from its own place. A file there is replaced.

    It holds the images with the ids `listed`, or those the project lists, and lists them; of all others,
    whose photographs the person may not want to pass on, not even a name. `check` is called now and then;
    where it raises, nothing is replaced.

    Raises:
        ProjectError: a project there is open, or it cannot be written.

    """
    lock = ProjectLock(path)
    try:
        with (
            database.explained(path),
            database.replacing(path) as partial,
            closing(sqlite3.connect(partial)) as copy,
        ):
            connection.backup(copy, pages=_PAGES, progress=lambda *_: check())
            copy.execute("PRAGMA journal_mode = DELETE")
            kept = [image for image in images if _is_kept(image, listed)]
            for image in kept:
                list_image(copy, image.image_id)
                if image.is_missing:
                    move_guess(copy, image, folder=path.parent)
                else:
                    move_image(copy, image.image_id, image.path, folder=path.parent)
            deleted = keep_only(copy, (image.image_id for image in kept))
            copy.commit()
            if deleted:
                _shrink(copy, check)
            check()
    finally:
        lock.release()


def _is_kept(image: ProjectImage, listed: Collection[int] | None) -> bool:
    return image.is_listed if listed is None else image.image_id in listed


def _shrink(copy: sqlite3.Connection, check: Callable[[], None]) -> None:
    """Give free what was deleted: until then it is still in the file, and as large."""
    stopped: list[BaseException] = []

    def is_stopped() -> bool:
        try:
            check()
        except BaseException as error:  # SQLite lets no error through; it is raised again below
            stopped.append(error)
        return bool(stopped)

    copy.set_progress_handler(is_stopped, _STEPS)
    try:
        copy.execute("VACUUM")
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        copy.set_progress_handler(None, 0)
