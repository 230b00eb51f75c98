"""Edits and summaries as JSON, as the journal keeps them: plain columns, read strictly, nothing executed."""

from typing import assert_never

import msgspec
import numpy as np

from app.document.edits import AddPoints, ConfirmPoints, Edit, MovePoints, RemovePoints, TakePrediction
from app.document.points import PointRows
from app.document.prediction_summary import PredictionSummary
from engine.prediction import DenseRegion

KnownEdit = AddPoints | RemovePoints | MovePoints | ConfirmPoints | TakePrediction


class UnreadableEditError(ValueError):
    """JSON that is not an edit or a summary, or one that this program does not know."""


def edit_to_json(edit: Edit) -> str:
    """Give an edit as JSON. Floats come back bit for bit; nan is written as null."""
    return msgspec.json.encode(_record(edit)).decode()


def edit_from_json(text: str) -> Edit:
    """Give the edit that `edit_to_json` wrote.

    Raises:
        UnreadableEditError: the text is damaged or holds an edit of a kind not known here.

    """
    try:
        return _edit(msgspec.json.decode(text, type=_AnyRecord))
    except (msgspec.MsgspecError, ValueError, OverflowError) as error:
        raise UnreadableEditError(f"not an edit ({error})") from error


def summary_to_json(summary: PredictionSummary) -> str:
    """Give a prediction's summary as JSON."""
    return msgspec.json.encode(summary).decode()


def summary_from_json(text: str) -> PredictionSummary:
    """Give the summary that `summary_to_json` wrote.

    Raises:
        UnreadableEditError: the text is damaged.

    """
    try:
        return msgspec.json.decode(text, type=PredictionSummary)
    except msgspec.MsgspecError as error:
        raise UnreadableEditError(f"not a prediction's summary ({error})") from error


class _Rows(msgspec.Struct, omit_defaults=True):
    ids: list[int]
    x: list[float]
    y: list[float]
    origins: list[int]
    scores: list[float | None]
    sources: list[int]
    found_x: list[float | None] | None = None
    """Left out, as `found_y`, where every point is where it was found."""
    found_y: list[float | None] | None = None


class _AddPoints(msgspec.Struct, tag="add_points", tag_field="type"):
    rows: _Rows


class _RemovePoints(msgspec.Struct, tag="remove_points", tag_field="type"):
    rows: _Rows


class _MovePoints(msgspec.Struct, tag="move_points", tag_field="type"):
    ids: list[int]
    before_xy: list[tuple[float, float]]
    after_xy: list[tuple[float, float]]
    before_origins: list[int]


class _ConfirmPoints(msgspec.Struct, tag="confirm_points", tag_field="type"):
    ids: list[int]
    before_origins: list[int]


class _TakePrediction(msgspec.Struct, tag="take_prediction", tag_field="type"):
    added: _Rows
    removed: _Rows
    before_regions: tuple[DenseRegion, ...]
    after_regions: tuple[DenseRegion, ...]
    before: PredictionSummary | None
    after: PredictionSummary


_AnyRecord = _AddPoints | _RemovePoints | _MovePoints | _ConfirmPoints | _TakePrediction


def _record(edit: Edit) -> _AnyRecord:
    match edit:
        case AddPoints():
            return _AddPoints(_rows_record(edit.rows))
        case RemovePoints():
            return _RemovePoints(_rows_record(edit.rows))
        case MovePoints():
            return _MovePoints(
                ids=edit.ids.tolist(),
                before_xy=edit.before_xy.tolist(),
                after_xy=edit.after_xy.tolist(),
                before_origins=edit.before_origins.tolist(),
            )
        case ConfirmPoints():
            return _ConfirmPoints(ids=edit.ids.tolist(), before_origins=edit.before_origins.tolist())
        case TakePrediction():
            return _TakePrediction(
                added=_rows_record(edit.added),
                removed=_rows_record(edit.removed),
                before_regions=edit.before_regions,
                after_regions=edit.after_regions,
                before=edit.before,
                after=edit.after,
            )
        case _:
            raise TypeError(f"no rule to write {type(edit).__name__} into the journal")


def _edit(record: _AnyRecord) -> KnownEdit:
    match record:
        case _AddPoints():
            return AddPoints(_rows(record.rows))
        case _RemovePoints():
            return RemovePoints(_rows(record.rows))
        case _MovePoints():
            return MovePoints(
                ids=np.array(record.ids, dtype=np.int64),
                before_xy=_pairs(record.before_xy),
                after_xy=_pairs(record.after_xy),
                before_origins=np.array(record.before_origins, dtype=np.uint8),
            )
        case _ConfirmPoints():
            return ConfirmPoints(
                ids=np.array(record.ids, dtype=np.int64),
                before_origins=np.array(record.before_origins, dtype=np.uint8),
            )
        case _TakePrediction():
            return TakePrediction(
                added=_rows(record.added),
                removed=_rows(record.removed),
                before_regions=record.before_regions,
                after_regions=record.after_regions,
                before=record.before,
                after=record.after,
            )
        case _:
            assert_never(record)


def _rows_record(rows: PointRows) -> _Rows:
    is_where_found = np.array_equal(rows.found_xy, rows.xy)
    return _Rows(
        ids=rows.ids.tolist(),
        x=rows.xy[:, 0].tolist(),
        y=rows.xy[:, 1].tolist(),
        origins=rows.origins.tolist(),
        scores=rows.scores.tolist(),
        sources=rows.sources.tolist(),
        found_x=None if is_where_found else rows.found_xy[:, 0].tolist(),
        found_y=None if is_where_found else rows.found_xy[:, 1].tolist(),
    )


def _rows(record: _Rows) -> PointRows:
    xy = np.column_stack([_floats(record.x), _floats(record.y)])
    is_where_found = record.found_x is None or record.found_y is None
    return PointRows(
        ids=np.array(record.ids, dtype=np.int64),
        xy=xy,
        origins=np.array(record.origins, dtype=np.uint8),
        scores=_floats(record.scores),
        sources=np.array(record.sources, dtype=np.int32),
        found_xy=xy
        if is_where_found
        else np.column_stack([_floats(record.found_x), _floats(record.found_y)]),
    )


def _floats(values: object) -> np.ndarray:
    """Give a list of floats as an array, None as nan."""
    return np.array(values, dtype=np.float64)


def _pairs(values: list[tuple[float, float]]) -> np.ndarray:
    return np.array(values, dtype=np.float64).reshape(-1, 2)
