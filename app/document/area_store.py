"""Areas and the ground of an image in the project file."""

import sqlite3

import msgspec

from app.document.areas import Area, AreaKind, Corner
from app.document.ground import Ground
from app.document.ground_codec import ground_from_json, ground_to_json
from app.document.image_document import ImageDocument
from app.document.unreadable import UnreadableEditError


def write_areas(connection: sqlite3.Connection, document: ImageDocument) -> None:
    """Put the document's areas and ground in place of those in the file."""
    connection.execute("DELETE FROM areas WHERE image_id = ?", (document.image_id,))
    connection.executemany(
        "INSERT INTO areas VALUES (?, ?, ?, ?, ?)",
        [
            (
                document.image_id,
                area.area_id,
                area.kind,
                area.name,
                msgspec.json.encode(area.corners).decode(),
            )
            for area in document.areas
        ],
    )
    connection.execute(
        "UPDATE images SET ground = ? WHERE id = ?", (ground_to_json(document.ground), document.image_id)
    )


def read_areas(connection: sqlite3.Connection, image_id: int) -> tuple[Area, ...]:
    """Give an image's areas in the order of their ids.

    Raises:
        UnreadableEditError: one is damaged.

    """
    rows = connection.execute(
        "SELECT id, kind, name, corners FROM areas WHERE image_id = ? ORDER BY id", (image_id,)
    )
    return tuple(_area(*row) for row in rows)


def read_ground(connection: sqlite3.Connection, image_id: int) -> Ground | None:
    """Give what is known of an image's ground.

    Raises:
        UnreadableEditError: it is damaged.

    """
    (text,) = connection.execute("SELECT ground FROM images WHERE id = ?", (image_id,)).fetchone()
    return ground_from_json(text)


def _area(area_id: int, kind: str, name: str, corners: str) -> Area:
    try:
        return Area(
            area_id=area_id,
            kind=msgspec.convert(kind, AreaKind),
            name=name,
            corners=msgspec.json.decode(corners, type=tuple[Corner, ...]),
        )
    except msgspec.MsgspecError as error:
        raise UnreadableEditError(f"not an area ({error})") from error
