"""The journal of edits in the project file: only appended to, and replayed into the undo history."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from app.document.edit_codec import pack_edit
from app.document.edits import Edit

RecordKind = Literal["do", "merge", "undo", "redo"]
"""`merge` is an edit in the place of the last step, which it contains: the next stretch of one drag."""


def append(connection: sqlite3.Connection, image_id: int, edit: Edit, kind: RecordKind) -> None:
    """Note a step. Undo and redo carry no edit, as the journal has it already."""
    connection.execute(
        "INSERT INTO journal (image_id, kind, title, edit, at) VALUES (?, ?, ?, ?, ?)",
        (
            image_id,
            kind,
            edit.title,
            pack_edit(edit) if kind in ("do", "merge") else None,
            datetime.now(UTC).isoformat(timespec="milliseconds"),
        ),
    )


@dataclass(frozen=True)
class Journalled:
    """A step whose edit is still packed, for `unpack_edit`."""

    title: str
    content: str | bytes
    at: str
    """When it was done, in UTC as ISO 8601 has it."""


def read_steps(connection: sqlite3.Connection, image_id: int) -> tuple[list[Journalled], list[Journalled]]:
    """Give the steps of one image that are in force, and those taken back, the one undone last at the end.

    Raises:
        LookupError: steps are missing or of an unknown kind.

    """
    rows = connection.execute(
        "SELECT kind, title, edit, at FROM journal WHERE image_id = ? ORDER BY id", (image_id,)
    )
    done: list[Journalled] = []
    undone: list[Journalled] = []
    for kind, title, content, at in rows:
        match kind:
            case "undo":
                undone.append(done.pop())
            case "redo":
                done.append(undone.pop())
            case "do":
                done.append(Journalled(title, content, at))
                undone.clear()
            case "merge":
                done[-1] = Journalled(title, content, at)
                undone.clear()
            case _:
                raise LookupError(f"the journal has a step of unknown kind {kind!r}")
    return done, undone
