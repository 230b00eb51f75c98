"""Counts of images and of their areas as tables for spreadsheets, and as JSON for programs."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import TypedDict

import msgspec

from app.document.area_counts import AreaCount
from app.document.export import Check, Exported, appearing_whole, go_on
from app.document.image_document import ImageDocument
from app.document.project import ProjectImage
from app.document.project_file import ProjectFile
from app.words import tr
from engine.annotations import AnnotationError

TABLES_FORMAT = "crowdcount-corrected-counts"
TABLES_VERSION = 1


class AreaRecord(TypedDict):
    """One area as tables and JSON have it; None where nothing is known."""

    name: str
    kind: str
    people: float
    predicted: float | None
    interval_low: float | None
    interval_high: float | None
    interval_probability: float | None
    is_corrected: bool
    share_of_image: float
    square_metres: float | None
    people_per_m2: float | None
    corners: list[tuple[float, float]]


class ImageRecord(TypedDict):
    """One image; `count` is the corrected one, `predicted` the network's, and neither is ever the other."""

    path: str
    page: int
    width: int
    height: int
    count: float
    found: int
    removed: int
    added: int
    counted_in_areas: float
    ignored: float
    predicted: float | None
    interval_low: float | None
    interval_high: float | None
    interval_probability: float | None
    network: str | None
    weights: str | None
    is_done: bool
    split: str | None
    areas: list[AreaRecord]


# Never translated: programs read them.
_AREA_COLUMNS = tuple(name for name in AreaRecord.__annotations__ if name != "corners")
_IMAGE_COLUMNS = tuple(name for name in ImageRecord.__annotations__ if name != "areas")


def export_tables(
    project: ProjectFile, image_ids: Iterable[int], folder: Path, *, check: Check = go_on
) -> Exported:
    """Write counts.csv, areas.csv and counts.json to a folder.

    Raises:
        AnnotationError: none of the images was counted, or the folder is not empty or cannot be written.

    """
    records = []
    for image in map(project.image, image_ids):
        check()
        if image.count is not None:
            records.append(image_record(image, project.document(image.image_id)))
    if not records:
        raise AnnotationError(
            tr("{folder}: nothing to export: count or edit at least one of the images first.", folder=folder)
        )
    content = {"format": TABLES_FORMAT, "version": TABLES_VERSION, "images": records}
    areas = [
        {"path": record["path"], "page": record["page"], **area}
        for record in records
        for area in record["areas"]
    ]
    with appearing_whole(folder) as partial:
        (partial / "counts.json").write_bytes(msgspec.json.format(msgspec.json.encode(content), indent=1))
        (partial / "counts.csv").write_bytes(images_csv(records))
        (partial / "areas.csv").write_bytes(_csv(("path", "page", *_AREA_COLUMNS), areas))
        check()
    return Exported(len(records))


def images_csv(records: Iterable[ImageRecord]) -> bytes:
    """Give a table with a row for each image."""
    return _csv(_IMAGE_COLUMNS, records)


def image_record(image: ProjectImage, document: ImageDocument) -> ImageRecord:
    """Give what there is to tell of one image."""
    ledger, prediction = document.ledger(), document.prediction
    interval = None if prediction is None else prediction.predicted_interval
    return ImageRecord(
        path=image.path.as_posix(),
        page=image.page,
        width=document.width,
        height=document.height,
        count=ledger.count,
        found=ledger.found,
        removed=ledger.removed,
        added=ledger.added,
        counted_in_areas=ledger.in_areas,
        ignored=ledger.ignored,
        predicted=None if prediction is None else prediction.predicted,
        interval_low=None if interval is None else interval.low,
        interval_high=None if interval is None else interval.high,
        interval_probability=None if interval is None else interval.probability,
        network=None if prediction is None else prediction.network,
        weights=None if prediction is None else prediction.weights,
        is_done=image.is_done,
        split=image.split,
        areas=[_area_record(count) for count in document.area_counts()],
    )


def _area_record(count: AreaCount) -> AreaRecord:
    interval = count.interval
    return AreaRecord(
        name=count.area.name,
        kind=count.area.kind,
        people=count.people,
        predicted=count.predicted,
        interval_low=None if interval is None else interval.low,
        interval_high=None if interval is None else interval.high,
        interval_probability=None if interval is None else interval.probability,
        is_corrected=count.is_corrected,
        share_of_image=count.share,
        square_metres=count.square_metres,
        people_per_m2=count.people_per_m2,
        corners=list(count.area.corners),
    )


def _csv(columns: tuple[str, ...], rows: Iterable[object]) -> bytes:
    """Give rows as CSV that a spreadsheet opens as it is: with a byte order mark, commas and points."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)  # type: ignore[arg-type]  # typed dicts are no plain ones to the checker
    return text.getvalue().encode("utf-8-sig")
