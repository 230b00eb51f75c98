"""Points and positions as records of the journal, their columns as `column_codec` writes them."""

import msgspec
import numpy as np

from app.document.column_codec import Column, read_column, write_column
from app.document.points import PointRows


class RowsRecord(msgspec.Struct, omit_defaults=True):
    """The columns of `PointRows`."""

    ids: Column
    x: Column
    y: Column
    origins: Column
    scores: Column
    sources: Column
    found_x: Column | None = None
    """Left out, as `found_y`, where every point is where it was found."""
    found_y: Column | None = None


def rows_record(rows: PointRows, *, is_packed: bool) -> RowsRecord:
    """Give points as columns, as bytes if they are to be packed."""
    is_where_found = np.array_equal(rows.found_xy, rows.xy)

    def column(values: np.ndarray) -> Column:
        return write_column(values, is_packed=is_packed)

    return RowsRecord(
        ids=column(rows.ids),
        x=column(rows.xy[:, 0]),
        y=column(rows.xy[:, 1]),
        origins=column(rows.origins),
        scores=column(rows.scores),
        sources=column(rows.sources),
        found_x=None if is_where_found else column(rows.found_xy[:, 0]),
        found_y=None if is_where_found else column(rows.found_xy[:, 1]),
    )


def read_rows(record: RowsRecord) -> PointRows:
    """Give the points of columns.

    Raises:
        ValueError, OverflowError: the columns are not all as long, or hold what does not fit.

    """
    xy = np.column_stack([read_column(record.x, "f8"), read_column(record.y, "f8")])
    found_xy = xy
    if record.found_x is not None and record.found_y is not None:
        found_xy = np.column_stack([read_column(record.found_x, "f8"), read_column(record.found_y, "f8")])
    return PointRows(
        ids=read_column(record.ids, "i8"),
        xy=xy,
        origins=read_column(record.origins, "u1"),
        scores=read_column(record.scores, "f4"),
        sources=read_column(record.sources, "i4"),
        found_xy=found_xy,
    )


def write_pairs(xy: np.ndarray, *, is_packed: bool) -> list[tuple[float, float]] | bytes:
    """Give (N, 2) float64 positions as pairs, or as bytes."""
    if is_packed:
        packed = write_column(xy, is_packed=True)
        assert isinstance(packed, bytes)  # as asked
        return packed
    return [(x, y) for x, y in xy.tolist()]


def read_pairs(pairs: list[tuple[float, float]] | bytes) -> np.ndarray:
    """Give the (N, 2) float64 positions that `write_pairs` wrote."""
    if isinstance(pairs, bytes):
        return read_column(pairs, "f8").reshape(-1, 2)
    return np.array(pairs, dtype=np.float64).reshape(-1, 2)
