"""Summaries, regions and maps of predictions in the project file."""

import logging
import sqlite3
from collections.abc import Sequence

from app.document.edit_codec import summary_from_json, summary_to_json
from app.document.image_document import ImageDocument
from app.document.prediction_maps import PredictionMaps, pack_map, unpack_map
from app.document.prediction_summary import PredictionSummary
from engine.prediction import Box, DenseRegion, GridMap

_MAP_NAMES = ("distance_label_map", "density_map", "count_map")

_log = logging.getLogger(__name__)


def write_prediction(connection: sqlite3.Connection, document: ImageDocument) -> None:
    """Write the document's summary, if it has one. Those of earlier predictions stay."""
    summary = document.prediction
    if summary is not None:
        connection.execute(
            "INSERT OR REPLACE INTO predictions VALUES (?, ?, ?, ?, ?)",
            (document.image_id, summary.number, summary.network, summary.weights, summary_to_json(summary)),
        )


def read_prediction(connection: sqlite3.Connection, image_id: int, number: int) -> PredictionSummary:
    """Give one prediction's summary.

    Raises:
        UnreadableEditError: it is damaged.
        LookupError: there is none of that number.

    """
    row = connection.execute(
        "SELECT summary FROM predictions WHERE image_id = ? AND number = ?", (image_id, number)
    ).fetchone()
    if row is None:
        raise LookupError(f"prediction {number} of image {image_id} is missing")
    return summary_from_json(row[0])


def write_regions(connection: sqlite3.Connection, document: ImageDocument) -> None:
    """Put the document's regions in place of those in the file."""
    connection.execute("DELETE FROM regions WHERE image_id = ?", (document.image_id,))
    connection.executemany(
        "INSERT INTO regions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                document.image_id,
                place,
                *(region.box.left, region.box.top, region.box.right, region.box.bottom),
                region.scale_factor,
                region.count_before,
                region.count,
            )
            for place, region in enumerate(document.regions)
        ],
    )


def read_regions(connection: sqlite3.Connection, image_id: int) -> tuple[DenseRegion, ...]:
    """Give an image's dense regions in their order."""
    rows = connection.execute(
        "SELECT left, top, right, bottom, scale_factor, count_before, count FROM regions"
        " WHERE image_id = ? ORDER BY place",
        (image_id,),
    )
    return tuple(
        DenseRegion(box=Box(*box), scale_factor=factor, count_before=before, count=count)
        for *box, factor, before, count in rows
    )


def pack_maps(maps: PredictionMaps) -> dict[str, bytes]:
    """Give the maps there are as bytes, by name. Takes half a second for 50 megapixels."""
    grids: dict[str, GridMap | None] = {name: getattr(maps, name) for name in _MAP_NAMES}
    return {name: pack_map(grid) for name, grid in grids.items() if grid is not None}


def write_maps(connection: sqlite3.Connection, image_id: int, number: int, packed: dict[str, bytes]) -> None:
    """Keep the maps of prediction `number`."""
    connection.executemany(
        "INSERT OR REPLACE INTO maps VALUES (?, ?, ?, ?)",
        [(image_id, number, name, content) for name, content in packed.items()],
    )


def forget_maps(connection: sqlite3.Connection, image_id: int, *, but: Sequence[int]) -> None:
    """Let go of the maps of an image's predictions, but for those of some numbers."""
    places = ", ".join("?" * len(but))
    connection.execute(
        f"DELETE FROM maps WHERE image_id = ? AND prediction NOT IN ({places})", (image_id, *but)
    )


def read_maps(connection: sqlite3.Connection, image_id: int, number: int) -> PredictionMaps | None:
    """Give the maps of a prediction, None if none are kept. A damaged one is left out: it is no loss."""
    rows = connection.execute(
        "SELECT name, packed FROM maps WHERE image_id = ? AND prediction = ?", (image_id, number)
    )
    grids: dict[str, GridMap] = {}
    for name, packed in rows:
        try:
            grids[name] = unpack_map(packed)
        except ValueError as error:
            _log.warning("map %s of image %d is left out: %s", name, image_id, error)
    if not grids:
        return None
    return PredictionMaps(**{name: grids.get(name) for name in _MAP_NAMES})
