"""Points between a document and the rows of the project file. Only rows that an edit touched are written."""

import sqlite3

import numpy as np

from app.document.image_document import ImageDocument
from app.document.points import PointRows

_WRITE = "INSERT OR REPLACE INTO points VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_DELETE = "DELETE FROM points WHERE image_id = ? AND id = ?"
_READ = (
    "SELECT id, x, y, origin, score, source, found_x, found_y FROM points"
    " WHERE image_id = ? AND is_removed = ? ORDER BY id"
)


def write_points(connection: sqlite3.Connection, document: ImageDocument, ids: np.ndarray) -> None:
    """Bring the rows of these ids to what the document says: standing, removed, or gone."""
    image_id = document.image_id
    stands, is_removed = document.points.has(ids), document.removed.has(ids)
    for rows, where, removed in (
        (document.points, stands, 0),
        (document.removed, is_removed, 1),
    ):
        chosen = rows.select(rows.rows_of(ids[where]))
        connection.executemany(_WRITE, _values(chosen, image_id=image_id, is_removed=removed))
    gone = ids[~(stands | is_removed)]
    connection.executemany(_DELETE, [(image_id, point_id) for point_id in gone.tolist()])


def read_points(connection: sqlite3.Connection, image_id: int, *, is_removed: bool) -> PointRows:
    """Give an image's points that stand, or those that were removed, in the order of their ids."""
    rows = connection.execute(_READ, (image_id, is_removed)).fetchall()
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


def _values(rows: PointRows, *, image_id: int, is_removed: int) -> list[tuple[float, ...]]:
    """Give rows as the table has them; SQLite keeps nan as NULL."""
    return [
        (image_id, point_id, x, y, origin, score, source, found_x, found_y, is_removed)
        for point_id, (x, y), origin, score, source, (found_x, found_y) in zip(
            rows.ids.tolist(),
            rows.xy.tolist(),
            rows.origins.tolist(),
            rows.scores.tolist(),
            rows.sources.tolist(),
            rows.found_xy.tolist(),
            strict=True,
        )
    ]


def _columns(x: tuple[float | None, ...], y: tuple[float | None, ...]) -> np.ndarray:
    return np.column_stack([np.array(x, dtype=np.float64), np.array(y, dtype=np.float64)])
