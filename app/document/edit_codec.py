"""Edits and summaries as the journal keeps them: JSON, or bytes where there are many points.

A large edit is the same record in MessagePack, compressed, its columns as bytes (see `column_codec`).
Both are read strictly, and nothing in them is executed.
"""

import zlib
from typing import assert_never

import msgspec

from app.document.area_edits import AddArea, ChangeArea, RemoveArea, SetGround
from app.document.areas import Area
from app.document.cell_edit import AcceptCell
from app.document.cells import Cell
from app.document.column_codec import PACKED_FROM_ROWS, Column, read_column, write_column
from app.document.edits import AddPoints, ConfirmPoints, Edit, MovePoints, RemovePoints, TakePrediction
from app.document.ground_codec import GroundRecord, ground_of
from app.document.points import PointRows
from app.document.prediction_summary import PredictionSummary
from app.document.reread_edit import RereadPoints
from app.document.rows_codec import RowsRecord, read_pairs, read_rows, rows_record, write_pairs
from app.document.unreadable import UnreadableEditError as UnreadableEditError  # here, where it is raised
from engine.prediction import DenseRegion

KnownEdit = (
    AddPoints
    | RemovePoints
    | MovePoints
    | ConfirmPoints
    | TakePrediction
    | RereadPoints
    | AcceptCell
    | AddArea
    | ChangeArea
    | RemoveArea
    | SetGround
)


def pack_edit(edit: Edit) -> str | bytes:
    """Give an edit as JSON, or as bytes if it is large. Floats come back bit for bit; nan is null in JSON."""
    if len(edit.touched_ids) < PACKED_FROM_ROWS:
        return msgspec.json.encode(_record(edit, is_packed=False)).decode()
    return zlib.compress(msgspec.msgpack.encode(_record(edit, is_packed=True)), _LEVEL)


def unpack_edit(content: str | bytes) -> Edit:
    """Give the edit that `pack_edit` packed.

    Raises:
        UnreadableEditError: the content is damaged or holds an edit of a kind not known here.

    """
    try:
        if isinstance(content, bytes):
            return _edit(msgspec.msgpack.decode(zlib.decompress(content), type=_AnyRecord))
        return _edit(msgspec.json.decode(content, type=_AnyRecord))
    except (msgspec.MsgspecError, zlib.error, ValueError, OverflowError, TypeError) as error:
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


# The fastest: columns sorted by significance shrink nearly as far with it as with any other.
_LEVEL = 1


class _AddPoints(msgspec.Struct, tag="add_points", tag_field="type"):
    rows: RowsRecord


class _RemovePoints(msgspec.Struct, tag="remove_points", tag_field="type"):
    rows: RowsRecord


class _MovePoints(msgspec.Struct, tag="move_points", tag_field="type"):
    ids: Column
    before_xy: list[tuple[float, float]] | bytes
    after_xy: list[tuple[float, float]] | bytes
    before_origins: Column


class _ConfirmPoints(msgspec.Struct, tag="confirm_points", tag_field="type"):
    ids: Column
    before_origins: Column


class _AcceptCell(msgspec.Struct, tag="accept_cell", tag_field="type"):
    cell: Cell
    ids: Column
    before_origins: Column


class _TakePrediction(msgspec.Struct, tag="take_prediction", tag_field="type"):
    added: RowsRecord
    removed: RowsRecord
    before_regions: tuple[DenseRegion, ...]
    after_regions: tuple[DenseRegion, ...]
    before: PredictionSummary | None
    after: PredictionSummary
    withheld: RowsRecord | None = None
    """Left out where there were none, as in older journals."""


class _RereadPoints(msgspec.Struct, tag="reread_points", tag_field="type"):
    title: str
    added: RowsRecord
    removed: RowsRecord
    withheld: RowsRecord
    returned: RowsRecord
    dropped: RowsRecord
    before_regions: tuple[DenseRegion, ...]
    after_regions: tuple[DenseRegion, ...]
    before: PredictionSummary
    after: PredictionSummary


class _AddArea(msgspec.Struct, tag="add_area", tag_field="type"):
    area: Area


class _RemoveArea(msgspec.Struct, tag="remove_area", tag_field="type"):
    area: Area


class _ChangeArea(msgspec.Struct, tag="change_area", tag_field="type"):
    before: Area
    after: Area


class _SetGround(msgspec.Struct, tag="set_ground", tag_field="type"):
    before: GroundRecord | None
    after: GroundRecord | None


_AnyRecord = (
    _AddPoints
    | _RemovePoints
    | _MovePoints
    | _ConfirmPoints
    | _TakePrediction
    | _RereadPoints
    | _AcceptCell
    | _AddArea
    | _RemoveArea
    | _ChangeArea
    | _SetGround
)


def _record(edit: Edit, *, is_packed: bool) -> _AnyRecord:
    match edit:
        case AddPoints():
            return _AddPoints(rows_record(edit.rows, is_packed=is_packed))
        case RemovePoints():
            return _RemovePoints(rows_record(edit.rows, is_packed=is_packed))
        case MovePoints():
            return _MovePoints(
                ids=write_column(edit.ids, is_packed=is_packed),
                before_xy=write_pairs(edit.before_xy, is_packed=is_packed),
                after_xy=write_pairs(edit.after_xy, is_packed=is_packed),
                before_origins=write_column(edit.before_origins, is_packed=is_packed),
            )
        case ConfirmPoints():
            return _ConfirmPoints(
                ids=write_column(edit.ids, is_packed=is_packed),
                before_origins=write_column(edit.before_origins, is_packed=is_packed),
            )
        case AcceptCell():
            return _AcceptCell(
                cell=edit.cell,
                ids=write_column(edit.ids, is_packed=is_packed),
                before_origins=write_column(edit.before_origins, is_packed=is_packed),
            )
        case TakePrediction():
            return _TakePrediction(
                added=rows_record(edit.added, is_packed=is_packed),
                removed=rows_record(edit.removed, is_packed=is_packed),
                before_regions=edit.before_regions,
                after_regions=edit.after_regions,
                before=edit.before,
                after=edit.after,
                withheld=rows_record(edit.withheld, is_packed=is_packed) if len(edit.withheld) else None,
            )
        case RereadPoints():
            return _RereadPoints(
                title=edit.title,
                added=rows_record(edit.added, is_packed=is_packed),
                removed=rows_record(edit.removed, is_packed=is_packed),
                withheld=rows_record(edit.withheld, is_packed=is_packed),
                returned=rows_record(edit.returned, is_packed=is_packed),
                dropped=rows_record(edit.dropped, is_packed=is_packed),
                before_regions=edit.before_regions,
                after_regions=edit.after_regions,
                before=edit.before,
                after=edit.after,
            )
        case AddArea():
            return _AddArea(edit.area)
        case RemoveArea():
            return _RemoveArea(edit.area)
        case ChangeArea():
            return _ChangeArea(edit.before, edit.after)
        case SetGround():
            return _SetGround(GroundRecord.of(edit.before), GroundRecord.of(edit.after))
        case _:
            raise TypeError(f"no rule to write {type(edit).__name__} into the journal")


def _edit(record: _AnyRecord) -> KnownEdit:
    match record:
        case _AddPoints():
            return AddPoints(read_rows(record.rows))
        case _RemovePoints():
            return RemovePoints(read_rows(record.rows))
        case _MovePoints():
            return MovePoints(
                ids=read_column(record.ids, "i8"),
                before_xy=read_pairs(record.before_xy),
                after_xy=read_pairs(record.after_xy),
                before_origins=read_column(record.before_origins, "u1"),
            )
        case _ConfirmPoints():
            return ConfirmPoints(
                ids=read_column(record.ids, "i8"), before_origins=read_column(record.before_origins, "u1")
            )
        case _AcceptCell():
            return AcceptCell(
                cell=record.cell,
                ids=read_column(record.ids, "i8"),
                before_origins=read_column(record.before_origins, "u1"),
            )
        case _TakePrediction():
            return TakePrediction(
                added=read_rows(record.added),
                removed=read_rows(record.removed),
                before_regions=record.before_regions,
                after_regions=record.after_regions,
                before=record.before,
                after=record.after,
                withheld=PointRows.empty() if record.withheld is None else read_rows(record.withheld),
            )
        case _RereadPoints():
            return RereadPoints(
                title=record.title,
                added=read_rows(record.added),
                removed=read_rows(record.removed),
                withheld=read_rows(record.withheld),
                returned=read_rows(record.returned),
                dropped=read_rows(record.dropped),
                before_regions=record.before_regions,
                after_regions=record.after_regions,
                before=record.before,
                after=record.after,
            )
        case _AddArea():
            return AddArea(record.area)
        case _RemoveArea():
            return RemoveArea(record.area)
        case _ChangeArea():
            return ChangeArea(record.before, record.after)
        case _SetGround():
            return SetGround(ground_of(record.before), ground_of(record.after))
        case _:
            assert_never(record)
