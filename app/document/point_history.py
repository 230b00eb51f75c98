"""When a point was placed, and moved since: the journal knows, its row in the table the last edit alone."""

import re
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from app.document.edit_codec import unpack_edit
from app.document.edits import AddPoints, MovePoints
from app.document.journal import read_steps


@dataclass(frozen=True)
class PointHistory:
    """What the steps in force say of a point that a person placed; times in UTC."""

    placed_at: datetime | None
    """None where no step says so."""
    moved_at: datetime | None
    """When it was moved last; None if it lies where it was placed."""


def read_point_history(connection: sqlite3.Connection, image_id: int, point_id: int) -> PointHistory:
    """Look a point up in the journal of its image, from the last step back.

    Raises:
        LookupError: steps are missing or of an unknown kind.
        UnreadableEditError: a step is damaged.

    """
    done, _ = read_steps(connection, image_id)
    moved_at = None
    # Thousands of steps are left packed: as JSON, those that touch the point have its number among the ids.
    has_id = re.compile(rf'"ids":\[[^\]]*\b{point_id}\b')
    for step in reversed(done):
        if isinstance(step.content, str) and has_id.search(step.content) is None:
            continue
        edit = unpack_edit(step.content)
        if not isinstance(edit, AddPoints | MovePoints) or point_id not in edit.touched_ids:
            continue
        at = datetime.fromisoformat(step.at)
        if isinstance(edit, AddPoints):
            return PointHistory(placed_at=at, moved_at=moved_at)
        moved_at = moved_at or at
    return PointHistory(placed_at=None, moved_at=moved_at)
