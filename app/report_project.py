"""`crowdcount report`: what stands in a project, as a page, a PDF or a table."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.document.count_tables import image_record, images_csv
from app.document.project import ProjectError, ProjectImage
from app.document.project_file import ProjectFile
from app.report_page import ReportedImage, picture_of, report_page
from engine.image_file import ImageFileError
from engine.whole_file import check_place, write_beside_and_rename


class ReportError(Exception):
    """A report that cannot be written; the message says what to change."""


@dataclass(frozen=True)
class Reported:
    """What a report is about."""

    images: int
    people: float
    uncounted: tuple[str, ...]
    """Names of the images without a count."""
    unreadable: tuple[str, ...] = ()
    """A sentence for each image whose picture is missing in the report."""


def report_project(project: Path, output: Path) -> Reported:
    """Write the counts of a project's images: `.html` and `.pdf` with pictures and areas, `.csv` as a table.

    Raises:
        ReportError: the project cannot be opened or holds no count, or the output cannot be written.

    """
    write = _WRITERS.get(output.suffix.lower())
    if write is None:
        raise ReportError(f"{output}: expected a name that ends in {', '.join(_WRITERS)}.")
    try:
        check_place(output)
        with ProjectFile.open(project) as opened:
            content, reported = write(opened)
        write_beside_and_rename(output, content)
    except ProjectError as error:
        raise ReportError(str(error)) from error
    except OSError as error:
        raise ReportError(f"{output}: cannot be written ({error.strerror}). Choose another place.") from error
    return reported


def _table(project: ProjectFile) -> tuple[bytes, Reported]:
    counted = _counted(project)
    records = [image_record(image, project.document(image.image_id)) for image in counted]
    people = sum(record["count"] for record in records)
    return images_csv(records), Reported(len(records), people, _uncounted(project))


def _page(project: ProjectFile) -> tuple[bytes, Reported]:
    text, reported = _html(project)
    return text.encode(), reported


def _printed(project: ProjectFile) -> tuple[bytes, Reported]:
    text, reported = _html(project)
    return _as_pdf(text, title=project.path.stem), reported


_WRITERS: dict[str, Callable[[ProjectFile], tuple[bytes, Reported]]] = {
    ".html": _page,
    ".pdf": _printed,
    ".csv": _table,
}


def _html(project: ProjectFile) -> tuple[str, Reported]:
    images: list[ReportedImage] = []
    unreadable: list[str] = []
    for image in _counted(project):
        document = project.document(image.image_id)
        picture, width = None, 0
        try:
            picture, width = picture_of(document)
        except ImageFileError as error:
            unreadable.append(str(error))
        images.append(ReportedImage(image.name, image_record(image, document), picture, width))
    uncounted = _uncounted(project)
    text = report_page(project.path.stem, images, uncounted=uncounted, date=date.today().isoformat())
    people = sum(image.record["count"] for image in images)
    return text, Reported(len(images), people, uncounted, tuple(unreadable))


def _counted(project: ProjectFile) -> Sequence[ProjectImage]:
    counted = [image for image in project.images() if image.count is not None]
    if not counted:
        raise ReportError(f"{project.path}: nothing to report: none of its images is counted or edited yet.")
    return counted


def _uncounted(project: ProjectFile) -> tuple[str, ...]:
    return tuple(image.name for image in project.images() if image.count is None)


def _as_pdf(html: str, *, title: str) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    # Fonts need an application; on Linux a screen may be missing.
    platform = ["-platform", "offscreen"] if sys.platform == "linux" else []
    application = QGuiApplication.instance() or QGuiApplication(["crowdcount", *platform])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    del writer, application  # the one ends the file, the other was needed until here
    return bytes(buffer.data().data())
