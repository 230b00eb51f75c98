"""Write the frozen project of the present version. Run once for each version, never again for an old one."""

import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np

from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from app.document.project_file import ProjectFile
from engine.prediction import Box, CountedArea
from tests.app.document.examples import make_prediction, write_image

FOUND = [[10.25, 20.5], [40, 50], [90, 90], [150, 75]]


def main(target: Path) -> None:
    if target.exists():
        raise SystemExit(f"{target}: is frozen already")
    folder = Path(tempfile.mkdtemp())
    write_image(folder / "photo.png")
    with ProjectFile.create(folder / "work.crowd") as project:
        project.add_images([folder / "photo.png"])
        document = project.document(1)
        areas = (CountedArea(Box(160, 80, 200, 100), 1.5),)
        makers = [
            lambda: take_prediction(document, make_prediction(FOUND, areas=areas)),
            lambda: remove_points(document, np.array([3])),
            lambda: move_points(document, np.array([2]), offset=np.array([2.5, -2])),
            lambda: confirm_points(document, np.array([1])),
            lambda: add_points(document, np.array([0.5, 0.5])),
            lambda: add_points(document, np.array([[1, 1], [2, 2]])),
        ]
        for make in makers:
            edit = make()
            edit.apply(document)
            project.record(document, edit, "do")
        edit.revert(document)
        project.record(document, edit, "undo")
    shutil.move(folder / "work.crowd", target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
