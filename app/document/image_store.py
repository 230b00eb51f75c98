"""The images of a project as rows of its file."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from app.document.image_document import ImageDocument
from app.document.image_paths import StoredPath, find_path, store_path
from app.document.project import ImageFacts, ProjectImage
from engine.annotations import Split

_COLUMNS = (
    "id, path, absolute_path, width, height, byte_size, sha256, split, count, prediction, is_edited,"
    " next_point_id, next_prediction"
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


def insert_image(connection: sqlite3.Connection, fact: ImageFacts, *, folder: Path) -> int:
    """Add an image and give its number."""
    place = store_path(fact.path, folder=folder)
    cursor = connection.execute(
        "INSERT INTO images (path, absolute_path, width, height, byte_size, sha256)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (place.path, place.absolute_path, fact.width, fact.height, fact.byte_size, fact.sha256),
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
    *,
    folder: Path,
) -> ImageRow:
    image = ProjectImage(
        image_id=image_id,
        path=find_path(StoredPath(path, absolute_path), folder=folder, byte_size=byte_size),
        width=width,
        height=height,
        byte_size=byte_size,
        sha256=sha256,
        split=split,
        count=count,
        is_counted=prediction is not None,
        is_edited=bool(is_edited),
    )
    return ImageRow(image, prediction, next_point_id, next_prediction)
