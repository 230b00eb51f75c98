"""Writing points for training and for other programs, off the screen's thread."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Literal

from app.document.project_file import ProjectFile
from app.tasks import ThreadTask
from app.words import tr

ExportFormat = Literal["dataset", "shanghaitech", "tables"]


def export_task(
    project: ProjectFile, image_ids: Sequence[int], folder: Path, export_format: ExportFormat
) -> ThreadTask:
    """Give the task that writes images and points to a folder; it succeeds with their number.

    It reads the open project through a connection of its own: SQLite lets others read while we write.
    """

    def export(_control: object) -> int:
        # Not before it is needed: SciPy's readers of .mat files take a while to load.
        from app.document.count_tables import export_tables
        from app.document.export import export_dataset, export_shanghaitech

        writers = {"dataset": export_dataset, "shanghaitech": export_shanghaitech, "tables": export_tables}
        with closing(project.beside()) as reader:
            return writers[export_format](reader, image_ids, folder)

    return ThreadTask(tr("Exporting to {folder}", folder=folder.name), export)
