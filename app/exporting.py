"""Writing points for training and for other programs, off the screen's thread."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.document.project_file import ProjectFile
from app.tasks import TaskControl, ThreadTask
from app.words import number, tr

if TYPE_CHECKING:
    from app.document.export import Exported

ExportFormat = Literal["dataset", "shanghaitech", "tables"]

# Of many images that were left out, so many are named.
_NAMED_IMAGES = 3


def export_task(
    project: ProjectFile, image_ids: Sequence[int], folder: Path, export_format: ExportFormat
) -> ThreadTask:
    """Give the task that writes images and points to a folder; it succeeds with an `Exported`.

    It reads the open project through a connection of its own: SQLite lets others read while we write.
    """

    def export(control: TaskControl) -> Exported:
        # Not before it is needed: SciPy's readers of .mat files take a while to load.
        from app.document.count_tables import export_tables
        from app.document.export import export_dataset, export_shanghaitech

        writers = {"dataset": export_dataset, "shanghaitech": export_shanghaitech, "tables": export_tables}
        with closing(project.beside()) as reader:
            return writers[export_format](reader, image_ids, folder, check=control.check)

    return ThreadTask(tr("Exporting to {folder}", folder=folder.name), export)


def exported_words(exported: Exported, folder: Path) -> str:
    """Say what was exported, and what was not."""
    sentences = [tr("Exported %Ln image(s) to {folder}.", "", exported.images, folder=folder)]
    if exported.unverified:
        sentences.append(
            tr(
                "Not marked as done: %Ln of them; training learns from their accepted cells alone.",
                "",
                exported.unverified,
            )
        )
    if exported.left_out:
        sentences.append(
            tr(
                "Left out, as not marked as done or counted without points: {names}.",
                names=_named(exported.left_out),
            )
        )
    if exported.dropped_people:
        sentences.append(tr("Left out: %Ln point(s) in ignored areas.", "", exported.dropped_people))
    return " ".join(sentences)


def _named(names: Sequence[str]) -> str:
    some = ", ".join(names[:_NAMED_IMAGES])
    more = len(names) - _NAMED_IMAGES
    return some if more <= 0 else tr("{some} and {more} more", some=some, more=number(more))
