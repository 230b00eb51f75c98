"""A session that anybody can foretell: edit number n depends on n and the document alone. Run to be killed.

    python -m tests.app.scripted_session PROJECT SEED

prints the number of each step once it has returned.
"""

import random
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.document.edits import (
    Edit,
    add_points,
    confirm_points,
    move_points,
    remove_points,
    take_prediction,
)
from app.document.image_document import ImageDocument
from app.document.project_file import ProjectFile
from app.session import Session
from tests.app.document.examples import make_prediction

STEPS = 2000
IMAGES = 2


def take_step(session: Session, number: int, seed: int) -> None:
    """Do step `number`: an edit, an undo, a redo, or a change of image."""
    chance = random.Random(seed * 1_000_003 + number)
    kind = chance.choices(["edit", "undo", "redo", "image"], weights=[12, 4, 3, 1])[0]
    if kind == "image":
        session.open_image(chance.randint(1, IMAGES))
    elif kind == "undo":
        session.undo()
    elif kind == "redo":
        session.redo()
    else:
        session.push(_edit(session.document, chance), gesture=chance.choice([None, "drag"]))


def run(project: Path, seed: int, steps: int) -> Session:
    """Run the first steps on a project with two images."""
    session = Session(ProjectFile.open(project))
    session.open_image(1)
    for number in range(steps):
        take_step(session, number, seed)
        print(number + 1, flush=True)  # noqa: T201 - who kills this reads it
    return session


def _edit(document: ImageDocument, chance: random.Random) -> Edit:
    ids = document.points.ids
    some = np.array(chance.sample(ids.tolist(), min(len(ids), 3)), dtype=np.int64)
    xy = np.array([[chance.uniform(0, 200), chance.uniform(0, 100)] for _ in range(chance.randint(1, 3))])
    kind = chance.choices(["add", "move", "remove", "confirm", "predict"], weights=[8, 5, 3, 2, 1])[0]
    match kind:
        case "add":
            return add_points(document, xy)
        case "move":
            return move_points(document, some, offset=xy[0] - (100, 50))
        case "remove":
            return remove_points(document, some)
        case "confirm":
            return confirm_points(document, some)
        case _:
            return take_prediction(document, make_prediction(xy))


if __name__ == "__main__":
    QCoreApplication(sys.argv)
    run(Path(sys.argv[1]), int(sys.argv[2]), STEPS)
