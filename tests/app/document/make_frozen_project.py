"""Write the frozen project of the present version. Run once for each version, never again for an old one.

python -m tests.app.document.make_frozen_project tests/data/project_vN.crowd
"""

import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np

from app.document.area_edits import add_area, change_area, set_ground
from app.document.cell_edit import accept_cell
from app.document.cells import Cell
from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from app.document.ground import GroundPoints
from app.document.image_listing import assign_split, mark_done, take_out_images
from app.document.project_file import ProjectFile
from app.document.threshold_edit import Candidates, set_threshold
from engine.prediction import Box, CountedArea
from tests.app.document.examples import make_prediction, write_image

FOUND = [[10.25, 20.5], [40, 50], [90, 90], [150, 75]]
SQUARE = [(0, 0), (100, 0), (100, 100), (0, 100)]


def main(target: Path) -> None:
    if target.exists():
        raise SystemExit(f"{target}: is frozen already")
    folder = Path(tempfile.mkdtemp())
    with ProjectFile.create(folder / "work.crowd") as project:
        project.add_images(
            write_image(folder / f"photo{number}.png", grey=10 + number) for number in range(3)
        )
        document = project.document(1)
        areas = (CountedArea(Box(160, 80, 200, 100), 1.5),)
        ground = GroundPoints.rectangle([(50, 90), (150, 90), (120, 60), (80, 60)], width_m=10, depth_m=20)
        rng = np.random.default_rng(0)
        makers = [
            lambda: take_prediction(document, make_prediction(FOUND, areas=areas)),
            lambda: remove_points(document, np.array([3])),
            lambda: move_points(document, np.array([2]), offset=np.array([2.5, -2])),
            lambda: confirm_points(document, np.array([1])),
            lambda: add_points(document, np.array([0.5, 0.5])),
            lambda: set_threshold(document, 0.5, Candidates.none()),
            lambda: add_area(document, kind="count", corners=SQUARE, name="West"),
            lambda: add_area(document, kind="ignore", corners=SQUARE[:3]),
            lambda: change_area(document, 2, corners=[(0, 0), (5, 0), (5, 5)]),
            lambda: set_ground(document, ground),
            lambda: accept_cell(document, Cell(2, 5)),
            # So many that the journal packs them.
            lambda: add_points(document, np.round(rng.uniform((0, 0), (200, 100), (100, 2)))),
            lambda: add_points(document, np.array([[1, 1], [2, 2]])),
        ]
        for make in makers:
            edit = make()
            edit.apply(document)
            project.record(document, edit, "do")
        edit.revert(document)
        project.record(document, edit, "undo")
        assign_split(project, [1], "val")
        mark_done(project, [2], True)
        take_out_images(project, [3])
    shutil.move(folder / "work.crowd", target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
