"""The parts of a report: the counts of a project's images, each with its picture, as HTML.

Plain enough for Qt, which makes the PDF of them: tables, and no style that only browsers know.
"""

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

import cv2
import numpy as np
from scipy.spatial import cKDTree

from app.document.count_tables import AreaRecord, ImageRecord
from app.document.image_document import ImageDocument
from app.network_titles import NETWORK_TITLES
from app.version import program_version
from app.words import number, tr
from engine.image_file import printable, read_image

# Shown so wide at most, as on an A4 page; kept twice as fine, for print.
_SHOWN_PX = 620
_KEPT_PX = 2 * _SHOWN_PX
_JPEG_QUALITY = 85

_YELLOW, _AMBER, _GREY, _BLACK = (255, 230, 0), (255, 150, 0), (160, 160, 160), (0, 0, 0)

# Smallest and largest ring around a point, in the picture as it is kept.
_RING_RADII_PX = (3, 8)

# Names are cut to this where they stand in a table: A4 has no more room.
_LONGEST_NAME = 34

_STYLE = """
body { font-family: sans-serif; font-size: 10pt; margin: 24px; max-width: 900px }
h1 { font-size: 17pt } h2 { font-size: 12pt; margin-top: 26px }
table { margin-top: 10px; font-size: 9pt }
th, td { padding: 3px 12px 3px 0; text-align: right; vertical-align: top; white-space: nowrap }
th { color: #5d6572; font-weight: normal }
.name { text-align: left }
.quiet { color: #5d6572 }
"""
_BREAKS = "h2 { page-break-before: always }"


@dataclass(frozen=True)
class ReportedImage:
    """One image of a report."""

    name: str
    record: ImageRecord


@dataclass(frozen=True)
class Picture:
    """An image with its points and areas drawn."""

    address: str
    """A `data:` address of a JPEG."""
    width: int
    """As it is shown, in pixels."""


def page(title: str, parts: Iterable[str], *, breaks: bool = True) -> str:
    """Give a page of HTML with these parts.

    Args:
        title: in a browser's tab.
        parts: what `front` and `section` give.
        breaks: each section begins a page where it is printed.

    """
    style = _STYLE + (_BREAKS if breaks else "")
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{style}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def front(title: str, images: Sequence[ReportedImage], *, uncounted: Sequence[str], written: date) -> str:
    """Give what stands before the images: sums and a table.

    Args:
        title: what stands over it.
        images: those that have a count.
        uncounted: names of those that have none.
        written: when it is written.

    """
    people = number(sum(image.record["count"] for image in images))
    summary = tr("{people} people in %Ln image(s)", "", len(images), people=people)
    words = [f"{summary}, {written.isoformat()}, CrowdCount {program_version()}".strip()]
    if uncounted:
        words.append(tr("Without a count: {names}.", names=", ".join(map(printable, uncounted))))
    chances = [image.record["interval_probability"] for image in images]
    chance = next((chance for chance in chances if chance is not None), None)
    if chance is not None:
        words.append(
            tr(
                "Predicted is what the network counted, and the range in which the true number lies with a"
                " probability of {percent} %; count is the corrected number:"
                " found − removed + added + in areas − ignored.",
                percent=number(100 * chance),
            )
        )
    paragraphs = "\n".join(f"<p>{escape(sentence)}</p>" for sentence in words)
    return f"<h1>{escape(title)}</h1>\n{paragraphs}\n{_overview(images)}"


def picture_of(document: ImageDocument) -> Picture:
    """Draw an image with its points and areas.

    Raises:
        ImageFileError: the image cannot be read.

    """
    photo = read_image(document.path, page=document.page)
    height, width = photo.shape[:2]
    factor = min(_KEPT_PX / max(width, height), 1.0)
    size = (max(round(width * factor), 1), max(round(height * factor), 1))
    canvas = np.ascontiguousarray(cv2.resize(photo, size, interpolation=cv2.INTER_AREA))
    scale = np.array(size) / (document.width, document.height)
    for area in document.areas:
        outline = np.round(area.polygon * scale).astype(np.int32)
        cv2.polylines(canvas, [outline], True, _GREY if area.kind == "ignore" else _AMBER, 2, cv2.LINE_AA)
    places = document.points.xy * scale
    radius = _ring_radius(places)
    for x, y in places.astype(int).tolist():
        cv2.circle(canvas, (x, y), radius, _BLACK, 3, cv2.LINE_AA)
        cv2.circle(canvas, (x, y), radius, _YELLOW, 1 if radius == _RING_RADII_PX[0] else 2, cv2.LINE_AA)
    content = cv2.imencode(".jpg", canvas[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])[1].tobytes()
    shown = min(size[0], _SHOWN_PX, round(_SHOWN_PX * size[0] / size[1]))
    return Picture("data:image/jpeg;base64," + base64.b64encode(content).decode(), max(shown, 1))


def _ring_radius(places: np.ndarray) -> int:
    """Give a radius with which the rings around (N, 2) places seldom meet."""
    smallest, largest = _RING_RADII_PX
    if len(places) < 2:
        return largest
    distances, _ = cKDTree(places).query(places, k=2)
    return int(np.clip(np.median(distances[:, 1]) / 3, smallest, largest))


def _overview(images: Sequence[ReportedImage]) -> str:
    names = [_shortened(image.name) for image in images]
    return _table(tr("image", "over a column"), names, _columns([image.record for image in images]))


@dataclass(frozen=True)
class _Column:
    """A column of a table; one without values is left out, unless it always stands there."""

    title: str
    values: Sequence[str]
    always: bool = False


def _table(title: str, names: Sequence[str], columns: Sequence[_Column]) -> str:
    """Give a table with a line for each name."""
    shown = [column for column in columns if column.always or any(column.values)]
    head = _row(title, *(column.title for column in shown), cell="th")
    rows = [_row(name, *(column.values[place] for column in shown)) for place, name in enumerate(names)]
    return f"<table>{head}{''.join(rows)}</table>"


def _columns(records: Sequence[ImageRecord]) -> list[_Column]:
    return [
        _Column(tr("count", "over a column"), [number(record["count"]) for record in records], always=True),
        _Column(tr("predicted", "over a column"), [_predicted(record) for record in records]),
        _Column(tr("found", "over a column"), [number(record["found"]) for record in records], always=True),
        _Column(tr("removed", "over a column"), [_unless_none(record["removed"]) for record in records]),
        _Column(tr("added", "over a column"), [_unless_none(record["added"]) for record in records]),
        _Column(
            tr("in areas", "over a column"), [_unless_none(record["counted_in_areas"]) for record in records]
        ),
        _Column(tr("ignored", "over a column"), [_unless_none(record["ignored"]) for record in records]),
        _Column(tr("done", "over a column"), [tr("yes") if record["is_done"] else "" for record in records]),
    ]


def _unless_none(people: float) -> str:
    return number(people) if people else ""


def _shortened(name: str) -> str:
    """Give a name that leaves room beside it, both its ends."""
    half = (_LONGEST_NAME - 1) // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[:half]}…{name[-half:]}"


def section(image: ReportedImage, picture: Picture | None) -> str:
    """Give what stands of one image; without a picture, that it cannot be read."""
    record = image.record
    facts = [
        tr(
            "{path}, {width} × {height} pixels.",
            path=printable(record["path"]),
            width=record["width"],
            height=record["height"],
        )
    ]
    if record["network"]:
        titles = {str(network): tr(title) for network, title in NETWORK_TITLES.items()}
        network = titles.get(record["network"], record["network"])
        facts.append(
            tr("Counted by {network}, weights {weights}.", network=network, weights=record["weights"])
        )
    shown = (
        f'<p><img src="{picture.address}" width="{picture.width}" alt=""></p>'
        if picture is not None
        else "<p class='quiet'>"
        + escape(tr("The image cannot be read now; its counts are those that were kept."))
        + "</p>"
    )
    return (
        f"<h2>{escape(printable(image.name))}: {number(record['count'])}</h2>"
        f"<p class='quiet'>{escape(' '.join(facts))}</p>{shown}{_areas(record['areas'])}"
    )


def _areas(areas: Sequence[AreaRecord]) -> str:
    if not areas:
        return ""
    columns = [
        _Column("", [tr("left out") if area["kind"] == "ignore" else "" for area in areas]),
        _Column(tr("people", "over a column"), [number(area["people"]) for area in areas], always=True),
        _Column("m²", [_or_nothing(area["square_metres"]) for area in areas]),
        _Column(
            tr("people per m²", "over a column"),
            [_or_nothing(area["people_per_m2"], decimals=2) for area in areas],
        ),
    ]
    return _table(tr("area", "over a column"), [area["name"] for area in areas], columns)


def _predicted(record: ImageRecord) -> str:
    low, high, predicted = record["interval_low"], record["interval_high"], record["predicted"]
    if predicted is None:
        return ""
    if low is None or high is None:
        return number(predicted)
    between = tr("{low} to {high}", low=number(low), high=number(high))
    return f"{number(predicted)} ({between})"


def _or_nothing(value: float | None, *, decimals: int = 0) -> str:
    return "" if value is None else number(value, decimals)


def _row(first: object, *others: object, cell: str = "td") -> str:
    cells = "".join(f"<{cell}>{escape(str(value))}</{cell}>" for value in others)
    return f'<tr><{cell} class="name">{escape(printable(str(first)))}</{cell}>{cells}</tr>'
