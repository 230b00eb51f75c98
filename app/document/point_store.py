"""Points between a document and the rows of the project file. Only rows that an edit touched are written."""

import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import repeat

import numpy as np

from app.document.image_document import ImageDocument
from app.document.person import present_person
from app.document.point_history import read_point_history
from app.document.points import Origin, PointRows

_WRITE = (
    "INSERT OR REPLACE INTO points (image_id, id, x, y, origin, score, source, found_x, found_y, is_removed,"
    " changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
# What `is_removed` says of a point.
STANDING, REMOVED, WITHHELD = 0, 1, 2

_DELETE = "DELETE FROM points WHERE image_id = ? AND id BETWEEN ? AND ?"
_READ = (
    "SELECT id, x, y, origin, score, source, found_x, found_y FROM points"
    " WHERE image_id = ? AND is_removed = ? ORDER BY id"
)


def write_points(connection: sqlite3.Connection, document: ImageDocument, ids: np.ndarray) -> None:
    """Bring the rows of these ids to what the document says: standing, removed, or gone.

    Rows that are written note when that was, and of what is the person's who it was.
    """
    image_id = document.image_id
    is_gone = np.ones(len(ids), dtype=bool)
    for rows, place in (
        (document.points, STANDING),
        (document.removed, REMOVED),
        (document.withheld, WITHHELD),
    ):
        is_here = rows.has(ids)
        is_gone &= ~is_here
        chosen = rows.select(rows.rows_of(ids[is_here]))
        connection.executemany(_WRITE, _values(chosen, image_id=image_id, is_removed=place))
    connection.executemany(_DELETE, ((image_id, first, last) for first, last in _runs(ids[is_gone])))


def read_points(connection: sqlite3.Connection, image_id: int, place: int = STANDING) -> PointRows:
    """Give an image's points that stand, those removed or those withheld, in the order of their ids."""
    rows = connection.execute(_READ, (image_id, place)).fetchall()
    if not rows:
        return PointRows.empty()
    ids, x, y, origins, scores, sources, found_x, found_y = zip(*rows, strict=True)
    return PointRows(
        ids=np.array(ids, dtype=np.int64),
        xy=_columns(x, y),
        origins=np.array(origins, dtype=np.uint8),
        scores=np.array(scores, dtype=np.float32),
        sources=np.array(sources, dtype=np.int32),
        found_xy=_columns(found_x, found_y),
    )


def _runs(ids: np.ndarray) -> list[tuple[int, int]]:
    """Give first and last of each run of ids without a gap: those of a prediction are mostly one."""
    if not len(ids):
        return []
    ids = np.unique(ids)
    gaps = np.flatnonzero(np.diff(ids) > 1)
    firsts, lasts = np.concatenate([ids[:1], ids[gaps + 1]]), np.concatenate([ids[gaps], ids[-1:]])
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def _values(rows: PointRows, *, image_id: int, is_removed: int) -> Iterator[tuple[float | str | None, ...]]:
    """Give rows as the table has them, one after another; SQLite keeps nan as NULL."""
    at, person = round(time.time() * 1000), present_person()
    is_by_person = (rows.origins != Origin.NETWORK) | (is_removed == REMOVED)
    return zip(
        repeat(image_id),
        rows.ids.tolist(),
        *(column.tolist() for column in rows.xy.T),
        rows.origins.tolist(),
        rows.scores.tolist(),
        rows.sources.tolist(),
        *(column.tolist() for column in rows.found_xy.T),
        repeat(is_removed),
        repeat(at),
        [person if is_theirs else None for is_theirs in is_by_person.tolist()],
    )


def _columns(x: tuple[float | None, ...], y: tuple[float | None, ...]) -> np.ndarray:
    return np.column_stack([np.array(x, dtype=np.float64), np.array(y, dtype=np.float64)])


@dataclass(frozen=True)
class PointFacts:
    """Where one point comes from, for whoever asks about it."""

    origin: Origin
    score: float | None
    """0..1, what the network gave; None where no network found it."""
    prediction: int
    """Number of the prediction that found it, 0 where none did."""
    at: datetime | None
    """When an edit last touched it, in UTC; None in what older versions of the program wrote."""
    person: str | None
    """Who that was; None for what a network found, and where nobody knows."""
    placed_at: datetime | None = None
    """When a person placed it that was moved since, in UTC; nobody noted who. Else `at` tells."""


def read_point_facts(connection: sqlite3.Connection, image_id: int, point_id: int) -> PointFacts:
    """Give what is noted of one point.

    Raises:
        LookupError: there is no such point.
        ValueError: its origin is none that this program knows, or its image's journal is damaged.

    """
    row = connection.execute(
        "SELECT origin, score, source, changed_at, changed_by FROM points WHERE image_id = ? AND id = ?",
        (image_id, point_id),
    ).fetchone()
    if row is None:
        raise LookupError(f"image {image_id} has no point {point_id}")
    origin, score, source, at, person = row
    facts = PointFacts(
        origin=Origin(origin),
        score=score,
        prediction=source,
        at=None if at is None else datetime.fromtimestamp(at / 1000, UTC),
        person=person,
    )
    return _since_placed(connection, image_id, point_id, facts) if origin == Origin.PLACED else facts


def _since_placed(
    connection: sqlite3.Connection, image_id: int, point_id: int, facts: PointFacts
) -> PointFacts:
    """Tell a point's placing from what moved it: to the table both are edits that touched it."""
    history = read_point_history(connection, image_id, point_id)
    if history.moved_at is None:
        return replace(facts, at=history.placed_at or facts.at)
    return replace(facts, at=history.moved_at, placed_at=history.placed_at)
