"""What tests of the session do again and again."""

import numpy as np

from app.document.edits import add_points
from app.document.project_file import ProjectFile
from tests.app.document.examples import write_image


def make_project(folder, *, images):
    """Write a project of grey images, and give its path."""
    with ProjectFile.create(folder / "work.crowd") as project:
        project.add_images([write_image(folder / f"{number}.png", grey=number) for number in range(images)])
    return folder / "work.crowd"


def add(session, x, y=10, **how):
    """Add a point to the shown image."""
    session.push(add_points(session.document, np.array([x, y])), **how)


def columns(session):
    """Give the x of the shown image's points."""
    return session.document.points.xy[:, 0].tolist()
