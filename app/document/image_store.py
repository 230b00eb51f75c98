"""The images of a project as rows of its file."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.document.image_document import ImageDocument
from app.document.image_paths import StoredPath, find_path, store_path
from app.document.project import ImageFacts, ProjectImage, take_one_of_name
from app.document.schema import TABLES_OF_IMAGES
from engine.annotations import Split

_COLUMNS = (
    "id, path, absolute_path, width, height, byte_size, sha256, split, count, prediction, is_edited,"
    " next_point_id, next_prediction, page, is_done, is_listed,"
    " (SELECT group_concat(DISTINCT network) FROM predictions WHERE image_id = images.id)"
)


@dataclass(frozen=True)
class ImageRow:
    """One row: what lists show, and what a document goes on from."""

    image: ProjectImage
    prediction: int | None
    """Number of the present prediction."""
    next_point_id: int
    next_prediction: int


def read_images(connection: sqlite3.Connection, *, folder: Path) -> list[ImageRow]:
    """Give all images in the order they were added; `folder` is the project's."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM images ORDER BY id").fetchall()
    return [_image_row(*row, folder=folder) for row in rows]


def read_image_row(connection: sqlite3.Connection, image_id: int, *, folder: Path) -> ImageRow:
    """Give one image.

    Raises:
        LookupError: there is none of that number.

    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM images WHERE id = ?", (image_id,)).fetchone()
    if row is None:
        raise LookupError(f"the project has no image number {image_id}")
    return _image_row(*row, folder=folder)


def add_images(
    connection: sqlite3.Connection,
    facts: Iterable[ImageFacts],
    known: Sequence[ProjectImage],
    *,
    folder: Path,
) -> tuple[int, ...]:
    """Add images that are not among the known ones, list them all, and give their ids in the same order."""
    by_path = {(image.path, image.page): image.image_id for image in known}
    lost: dict[str, list[ProjectImage]] = {}
    for image in known:
        if not image.path.exists():
            lost.setdefault(image.sha256, []).append(image)
    ids: list[int] = []
    for fact in facts:
        image_id = by_path.get((fact.path, fact.page))
        alike = lost.get(fact.sha256, [])
        if image_id is None and any(image.page == fact.page for image in alike):
            image_id = take_one_of_name(alike, fact.path.name, page=fact.page).image_id
            move_image(connection, image_id, fact.path, folder=folder)
        if image_id is None:
            image_id = _insert_image(connection, fact, folder=folder)
        list_image(connection, image_id)
        by_path[fact.path, fact.page] = image_id
        ids.append(image_id)
    return tuple(ids)


def _insert_image(connection: sqlite3.Connection, fact: ImageFacts, *, folder: Path) -> int:
    """Add an image and give its number."""
    place = store_path(fact.path, folder=folder)
    cursor = connection.execute(
        "INSERT INTO images (path, absolute_path, width, height, byte_size, sha256, page)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(place.path, place.absolute_path),
            *(fact.width, fact.height, fact.byte_size, fact.sha256, fact.page),
        ),
    )
    image_id = cursor.lastrowid
    assert image_id is not None  # an INSERT always has one
    return image_id


def move_image(connection: sqlite3.Connection, image_id: int, path: Path, *, folder: Path) -> None:
    """Note that an image lies elsewhere now."""
    place = store_path(path, folder=folder)
    connection.execute(
        "UPDATE images SET path = ?, absolute_path = ? WHERE id = ?",
        (place.path, place.absolute_path, image_id),
    )


def move_guess(connection: sqlite3.Connection, image: ProjectImage, *, folder: Path) -> None:
    """Note where an image would lie that is missing, seen from another folder; where it lay once stays."""
    place = store_path(image.path, folder=folder)
    connection.execute("UPDATE images SET path = ? WHERE id = ?", (place.path, image.image_id))


def list_image(connection: sqlite3.Connection, image_id: int) -> None:
    """Let an image be one of the project's."""
    connection.execute("UPDATE images SET is_listed = 1 WHERE id = ? AND NOT is_listed", (image_id,))


def unlist_image(connection: sqlite3.Connection, image_id: int) -> None:
    """Take an image out of the project, and keep its work."""
    connection.execute("UPDATE images SET is_listed = 0 WHERE id = ?", (image_id,))


def keep_only(connection: sqlite3.Connection, image_ids: Iterable[int]) -> int:
    """Delete all other images with everything that is said of them; give how many those were."""
    connection.execute("CREATE TEMP TABLE kept_images (id INTEGER PRIMARY KEY)")
    connection.executemany("INSERT INTO kept_images VALUES (?)", ((image_id,) for image_id in image_ids))
    for table in TABLES_OF_IMAGES:
        connection.execute(f"DELETE FROM {table} WHERE image_id NOT IN (SELECT id FROM kept_images)")
    deleted = connection.execute("DELETE FROM images WHERE id NOT IN (SELECT id FROM kept_images)").rowcount
    connection.execute("DROP TABLE kept_images")
    return deleted


def set_file(connection: sqlite3.Connection, image_id: int, *, byte_size: int, sha256: str) -> None:
    """Note what an image's file is now."""
    connection.execute(
        "UPDATE images SET byte_size = ?, sha256 = ? WHERE id = ?", (byte_size, sha256, image_id)
    )


def set_done(connection: sqlite3.Connection, image_id: int, is_done: bool) -> None:
    """Note whether the work on an image is done."""
    connection.execute("UPDATE images SET is_done = ? WHERE id = ?", (is_done, image_id))


def set_split(connection: sqlite3.Connection, image_id: int, split: Split | None) -> None:
    """Note what an image is for when networks are trained."""
    connection.execute("UPDATE images SET split = ? WHERE id = ?", (split, image_id))


def update_image(connection: sqlite3.Connection, document: ImageDocument) -> None:
    """Bring an image's row to what its document says."""
    prediction = document.prediction
    is_edited = bool(document.points.is_persons.any()) or len(document.removed) > 0
    is_known = prediction is not None or is_edited
    connection.execute(
        "UPDATE images SET prediction = ?, count = ?, is_edited = ?, next_point_id = ?, next_prediction = ?"
        " WHERE id = ?",
        (
            None if prediction is None else prediction.number,
            document.ledger().count if is_known else None,
            is_edited,
            document.next_point_id,
            document.next_prediction,
            document.image_id,
        ),
    )


def _image_row(
    image_id: int,
    path: str,
    absolute_path: str,
    width: int,
    height: int,
    byte_size: int,
    sha256: str,
    split: Split | None,
    count: float | None,
    prediction: int | None,
    is_edited: int,
    next_point_id: int,
    next_prediction: int,
    page: int,
    is_done: int,
    is_listed: int,
    answered: str | None,
    *,
    folder: Path,
) -> ImageRow:
    found = find_path(StoredPath(path, absolute_path), folder=folder, byte_size=byte_size)
    image = ProjectImage(
        image_id=image_id,
        path=found.path,
        is_missing=not found.is_there,
        width=width,
        height=height,
        byte_size=byte_size,
        sha256=sha256,
        split=split,
        # Where nobody has a point, nobody is: so says who marks an image as done that was never counted.
        count=0.0 if count is None and is_done else count,
        is_counted=prediction is not None,
        is_edited=bool(is_edited),
        page=page,
        is_done=bool(is_done),
        is_listed=bool(is_listed),
        answered=frozenset(answered.split(",") if answered else ()),
    )
    return ImageRow(image, prediction, next_point_id, next_prediction)
