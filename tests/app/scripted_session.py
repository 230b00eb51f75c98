"""A session that anybody can foretell: edit number n depends on n and the document alone. Run to be killed.

    python -m tests.app.scripted_session PROJECT SEED [FIRST [SHOWN]]

begins with step FIRST on image SHOWN, and prints the number of each step once it has returned.
"""

import random
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.document.area_edits import add_area, change_area, remove_area
from app.document.edits import (
    Edit,
    add_points,
    confirm_points,
    move_points,
    remove_points,
    take_prediction,
)
from app.document.export import export_dataset
from app.document.image_document import ImageDocument
from app.document.project_file import ProjectFile
from app.session import Session
from tests.app.document.examples import make_prediction

STEPS = 2000
IMAGES = 2


def take_step(session: Session, number: int, seed: int) -> None:
    """Do step `number`: an edit, an undo, a redo, a change of image, or an export."""
    chance = random.Random(seed * 1_000_003 + number)
    kind = chance.choices(["edit", "undo", "redo", "image", "export"], weights=[120, 40, 30, 10, 1])[0]
    if kind == "image":
        session.open_image(chance.randint(1, IMAGES))
    elif kind == "export":
        _export(session, number)
    elif kind == "undo":
        session.undo()
    elif kind == "redo":
        session.redo()
    else:
        session.push(_edit(session.document, chance), gesture=chance.choice([None, "drag"]))


def run(project: Path, seed: int, steps: int, *, first: int = 0, shown: int = 1) -> Session:
    """Run steps up to a number on a project with two images."""
    session = Session(ProjectFile.open(project))
    session.open_image(shown)
    for number in range(first, steps):
        take_step(session, number, seed)
        print(number + 1, flush=True)  # noqa: T201 - who kills this reads it
    return session


def _edit(document: ImageDocument, chance: random.Random) -> Edit:
    ids = document.points.ids
    some = np.array(chance.sample(ids.tolist(), min(len(ids), 3)), dtype=np.int64)
    xy = np.array([[chance.uniform(0, 200), chance.uniform(0, 100)] for _ in range(chance.randint(1, 3))])
    kind = chance.choices(
        ["add", "move", "remove", "confirm", "predict", "area"], weights=[8, 5, 3, 2, 1, 1]
    )[0]
    match kind:
        case "add":
            return add_points(document, xy)
        case "move":
            return move_points(document, some, offset=xy[0] - (100, 50))
        case "remove":
            return remove_points(document, some)
        case "confirm":
            return confirm_points(document, some)
        case "area":
            return _area_edit(document, xy[0])
        case _:
            return take_prediction(document, make_prediction(xy))


def _area_edit(document: ImageDocument, xy: np.ndarray) -> Edit:
    corners = [(0, 0), (1 + xy[0], 0), (1 + xy[0], 1 + xy[1] / 2), (0, 1 + xy[1] / 2)]
    if not document.areas:
        return add_area(document, kind="ignore", corners=corners)
    if len(document.areas) > 2:
        return remove_area(document, document.areas[0].area_id)
    return change_area(document, document.areas[-1].area_id, corners=corners)


def _export(session: Session, number: int) -> None:
    """Export what there is to a folder beside the project."""
    images = [image.image_id for image in session.project.images() if image.count is not None]
    if images:
        export_dataset(session.project, images, session.project.path.parent / f"export-{number}")


if __name__ == "__main__":
    QCoreApplication(sys.argv)
    begin = [int(argument) for argument in sys.argv[3:]]
    run(
        Path(sys.argv[1]),
        int(sys.argv[2]),
        STEPS,
        first=begin[0] if begin else 0,
        shown=begin[1] if len(begin) > 1 else 1,
    )
