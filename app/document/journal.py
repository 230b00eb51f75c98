"""The journal of edits in the project file: only appended to, and replayed into the undo history."""

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal

from app.document.edit_codec import edit_from_json, edit_to_json
from app.document.edits import Edit
from app.document.project import History

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
            edit_to_json(edit) if kind in ("do", "merge") else None,
            datetime.now(UTC).isoformat(timespec="milliseconds"),
        ),
    )


def read_history(connection: sqlite3.Connection, image_id: int) -> History:
    """Give the steps of one image.

    Raises:
        UnreadableEditError: an edit is damaged.
        LookupError: steps are missing.

    """
    rows = connection.execute("SELECT kind, edit FROM journal WHERE image_id = ? ORDER BY id", (image_id,))
    done, undone = _replay(rows)
    return History(done=tuple(map(edit_from_json, done)), undone=tuple(map(edit_from_json, undone)))


def _replay(rows: Iterable[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """Give the edits in force and those taken back, of which a new edit leaves none."""
    done: list[str] = []
    undone: list[str] = []
    for kind, edit in rows:
        match kind:
            case "undo":
                undone.append(done.pop())
            case "redo":
                done.append(undone.pop())
            case "do":
                done.append(edit)
                undone.clear()
            case "merge":
                done[-1] = edit
                undone.clear()
            case _:
                raise LookupError(f"the journal has a step of unknown kind {kind!r}")
    return done, undone
