"""The page of a report: the counts of a project's images, each with its picture, in one file.

Plain enough for Qt, which makes the PDF of it: tables, and no style that only browsers know.
"""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import cv2
import numpy as np

from app.document.count_tables import AreaRecord, ImageRecord
from app.document.image_document import ImageDocument
from engine.image_file import printable, read_image

# Shown so wide at most, as on an A4 page; kept twice as fine, for print.
_SHOWN_PX = 620
_KEPT_PX = 2 * _SHOWN_PX
_JPEG_QUALITY = 85

_CYAN, _AMBER, _GREY, _BLACK = (0, 220, 255), (255, 190, 0), (160, 160, 160), (0, 0, 0)

_STYLE = """
body { font-family: sans-serif; font-size: 10pt; margin: 24px; max-width: 900px }
h1 { font-size: 17pt } h2 { font-size: 12pt; margin-top: 26px; page-break-before: always }
th, td { padding: 3px 12px 3px 0; text-align: right; vertical-align: top; white-space: nowrap }
th { color: #5d6572; font-weight: normal }
.name { text-align: left }
.quiet { color: #5d6572 }
"""


@dataclass(frozen=True)
class ReportedImage:
    """One image of a report."""

    name: str
    record: ImageRecord
    picture: str | None
    """A `data:` address of a JPEG, None where the file cannot be read."""
    picture_width: int = 0
    """As it is shown, in pixels."""


def report_page(title: str, images: Sequence[ReportedImage], *, uncounted: Sequence[str], date: str) -> str:
    """Give the page as HTML.

    Args:
        title: the project's name.
        images: those that have a count.
        uncounted: names of those that have none.
        date: when it is written.

    """
    people = sum(image.record["count"] for image in images)
    left_out = f"<p>Without a count: {escape(', '.join(uncounted))}.</p>" if uncounted else ""
    return (
        '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n<p>{people:,.0f} people in {len(images)} images, {escape(date)}.</p>\n"
        f"{left_out}{_overview(images)}\n" + "\n".join(map(_section, images)) + "\n</body></html>\n"
    )


def picture_of(document: ImageDocument) -> tuple[str, int]:
    """Draw an image with its points and areas; give it as a `data:` address, and how wide it is shown.

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
    for x, y in (document.points.xy * scale).astype(int).tolist():
        cv2.circle(canvas, (x, y), 3, _BLACK, 2, cv2.LINE_AA)
        cv2.circle(canvas, (x, y), 3, _CYAN, 1, cv2.LINE_AA)
    content = cv2.imencode(".jpg", canvas[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])[1].tobytes()
    shown = min(size[0], _SHOWN_PX, round(_SHOWN_PX * size[0] / size[1]))
    return "data:image/jpeg;base64," + base64.b64encode(content).decode(), max(shown, 1)


def _overview(images: Sequence[ReportedImage]) -> str:
    rows = [
        _row(
            *(image.name, _number(image.record["count"]), _predicted(image.record)),
            *(_number(image.record["found"]), _number(image.record["removed"])),
            *(
                _number(image.record["added"]),
                _number(image.record["ignored"]),
                "yes" if image.record["is_done"] else "",
            ),
        )
        for image in images
    ]
    head = ("image", "count", "predicted", "found", "removed", "added", "ignored", "done")
    return f"<table>{_row(*head, cell='th')}{''.join(rows)}</table>"


def _section(image: ReportedImage) -> str:
    record = image.record
    network = f" Counted by {escape(record['network'])}." if record["network"] else ""
    place = f"{printable(record['path'])}, {record['width']} x {record['height']} pixels."
    picture = (
        f'<p><img src="{image.picture}" width="{image.picture_width}" alt=""></p>'
        if image.picture
        else "<p class='quiet'>The image cannot be read now; its counts are those that were kept.</p>"
    )
    return (
        f"<h2>{escape(image.name)}: {_number(record['count'])}</h2>"
        f"<p class='quiet'>{escape(place)}{network}</p>{picture}{_areas(record['areas'])}"
    )


def _areas(areas: Sequence[AreaRecord]) -> str:
    if not areas:
        return ""
    rows = [
        _row(
            *(area["name"], "left out" if area["kind"] == "ignore" else "", _number(area["people"])),
            *(_number(area["square_metres"]), _number(area["people_per_m2"], digits=2)),
        )
        for area in areas
    ]
    return f"<table>{_row('area', '', 'people', 'm²', 'people per m²', cell='th')}{''.join(rows)}</table>"


def _predicted(record: ImageRecord) -> str:
    low, high = record["interval_low"], record["interval_high"]
    if record["predicted"] is None:
        return ""
    between = "" if low is None or high is None else f" ({low:,.0f} to {high:,.0f})"
    return f"{record['predicted']:,.0f}{between}"


def _number(value: float | None, *, digits: int = 0) -> str:
    return "" if value is None else f"{value:,.{digits}f}"


def _row(first: object, *others: object, cell: str = "td") -> str:
    cells = "".join(f"<{cell}>{escape(str(value))}</{cell}>" for value in others)
    return f'<tr><{cell} class="name">{escape(printable(str(first)))}</{cell}>{cells}</tr>'
