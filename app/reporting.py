"""Reports of a project's corrected counts: a page or a PDF with pictures and areas, or a table."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from app.document.count_tables import image_record, images_csv
from app.document.project import ProjectError, ProjectImage
from app.document.project_file import ProjectFile
from app.report_page import ReportedImage, front, page, picture_of, section
from app.report_print import in_qt_thread, printed
from app.tasks import TaskControl, ThreadTask
from app.words import tr
from engine.image_file import ImageFileError
from engine.whole_file import check_place, write_beside_and_rename

REPORT_SUFFIXES = (".html", ".pdf", ".csv")

Progress = Callable[[int, int, str], None]
"""Called before each image with images done, images in all and a name; what it raises ends the report."""


class ReportError(ProjectError):
    """A report that cannot be written; the message says what to change."""


@dataclass(frozen=True)
class Reported:
    """What a report is about."""

    images: int
    people: float
    uncounted: tuple[str, ...]
    """Names of the images without a count."""
    unreadable: tuple[ImageFileError, ...] = ()
    """An error for each image whose picture is missing in the report."""


def write_report(project: ProjectFile, output: Path, *, title: str, progress: Progress) -> Reported:
    """Write the counts of a project's images: `.html` and `.pdf` with pictures and areas, `.csv` as a table.

    Raises:
        ReportError: no image has a count, the name ends otherwise, or the file cannot be written.
        ProjectError: the project cannot be read.

    """
    suffix = output.suffix.lower()
    if suffix not in REPORT_SUFFIXES:
        suffixes = ", ".join(REPORT_SUFFIXES)
        raise ReportError(
            tr("{path}: expected a name that ends in {suffixes}.", path=output, suffixes=suffixes)
        )
    counted = [image for image in project.images() if image.count is not None]
    if not counted:
        raise ReportError(
            tr("{path}: nothing to report: none of its images is counted or edited yet.", path=project.path)
        )
    uncounted = tuple(image.name for image in project.images() if image.count is None)
    unreadable: list[ImageFileError] = []
    try:
        check_place(output)
        if suffix == ".csv":
            content = _table(project, counted, progress)
        else:
            parts = _parts(project, counted, uncounted, title, progress, unreadable)
            content = page(title, parts).encode() if suffix == ".html" else printed(parts, title=title)
        write_beside_and_rename(output, content)
    except OSError as error:
        raise ReportError(
            tr(
                "{path}: cannot be written ({reason}). Choose another place.",
                path=output,
                reason=error.strerror,
            )
        ) from error
    return Reported(len(counted), sum(image.count or 0 for image in counted), uncounted, tuple(unreadable))


def report_task(project: ProjectFile, output: Path) -> ThreadTask:
    """Give the task that writes a report; it succeeds with a `Reported`.

    It reads the open project through a connection of its own: SQLite lets others read while we write.
    """

    def report(control: TaskControl) -> Reported:
        with closing(project.beside()) as reader:
            return write_report(reader, output, title=output.stem, progress=control.report)

    return ThreadTask(
        tr("Writing {name}", name=output.name), lambda control: in_qt_thread(partial(report, control))
    )


def reported_words(reported: Reported, output: Path) -> str:
    """Say what was reported, and what is missing in it."""
    sentences = [tr("Wrote {path}: %Ln image(s).", "", reported.images, path=output)]
    if reported.uncounted:
        sentences.append(tr("%Ln image(s) without a count are named in it.", "", len(reported.uncounted)))
    if reported.unreadable:
        sentences.append(
            tr("%Ln image(s) could not be read and have no picture in it.", "", len(reported.unreadable))
        )
    return " ".join(sentences)


def _table(project: ProjectFile, counted: Sequence[ProjectImage], progress: Progress) -> bytes:
    records = []
    for done, image in enumerate(counted):
        progress(done, len(counted), image.name)
        records.append(image_record(image, project.document(image.image_id)))
    return images_csv(records)


def _parts(
    project: ProjectFile,
    counted: Sequence[ProjectImage],
    uncounted: Sequence[str],
    title: str,
    progress: Progress,
    unreadable: list[ImageFileError],
) -> Iterator[str]:
    """Give a report's parts one by one: a picture is let go of before the next is drawn."""
    images = [
        ReportedImage(image.name, image_record(image, project.document(image.image_id))) for image in counted
    ]
    yield front(title, images, uncounted=uncounted, written=date.today())
    for done, (image, reported) in enumerate(zip(counted, images, strict=True)):
        progress(done, len(counted), image.name)
        picture = None
        try:
            picture = picture_of(project.document(image.image_id))
        except ImageFileError as error:
            unreadable.append(error)
        yield section(reported, picture)
