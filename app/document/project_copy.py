"""A copy of an open project, whole and on its own."""

import sqlite3
from collections.abc import Callable, Collection, Iterable
from contextlib import closing
from pathlib import Path

from app.document import database
from app.document.image_store import move_guess, move_image, unlist_image
from app.document.project import ProjectImage
from app.document.project_lock import ProjectLock

# Between two looks whether to go on, so many pages of 4 KB are copied: some 10 ms.
_PAGES = 1000


def write_copy(
    connection: sqlite3.Connection,
    images: Iterable[ProjectImage],
    path: Path,
    check: Callable[[], None],
    listed: Collection[int] | None,
) -> None:
    """Write a copy that finds the images from its own place. A file there is replaced.

    It lists the images with the ids `listed`, or the same. `check` is called now and then; where it raises,
    nothing is replaced.

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
            for image in images:
                if image.is_missing:
                    move_guess(copy, image, folder=path.parent)
                else:
                    move_image(copy, image.image_id, image.path, folder=path.parent)
                if listed is not None and image.image_id not in listed:
                    unlist_image(copy, image.image_id)
            copy.commit()
            check()
    finally:
        lock.release()
