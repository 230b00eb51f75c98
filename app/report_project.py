"""`crowdcount report`: what stands in a project, as a page, a PDF or a table."""

import sys
from pathlib import Path

from app.document.project_file import ProjectFile
from app.reporting import Reported, write_report


def report_project(project: Path, output: Path) -> Reported:
    """Write the counts of a project's images to a file.

    Raises:
        ProjectError: the project cannot be opened, or no report of it written.

    """
    with ProjectFile.open(project) as opened:
        application = _application() if output.suffix.lower() == ".pdf" else None
        reported = write_report(opened, output, title=project.stem, progress=_silent)
        del application  # fonts needed it until here
    return reported


def _application() -> object:
    """Give the Qt application without which there are no fonts; on Linux a screen may be missing."""
    from PySide6.QtGui import QGuiApplication

    platform = ["-platform", "offscreen"] if sys.platform == "linux" else []
    return QGuiApplication.instance() or QGuiApplication(["crowdcount", *platform])


def _silent(done: int, total: int, name: str) -> None:
    """Say nothing: a report takes a moment."""
