import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.document.area_edits import add_area
from app.document.cells import Cell, CellGrid
from app.document.image_document import ImageDocument
from app.document.project import ProjectError
from app.document.project_file import ProjectFile
from app.document.schema import MIGRATIONS, SCHEMA_VERSION
from tests.app.document.project_steps import record

FROZEN = Path(__file__).parents[2] / "data" / "project_v1.crowd"
FROZEN_2 = FROZEN.with_name("project_v2.crowd")
FROZEN_3 = FROZEN.with_name("project_v3.crowd")


def test_the_frozen_project_of_version_1_loads(tmp_path):
    path = shutil.copy(FROZEN, tmp_path / "project_v1.crowd")

    with ProjectFile.open(path) as project:
        image, document, history, maps = (
            project.image(1),
            project.document(1),
            project.history(1),
            project.maps(1),
        )

    assert (image.width, image.height, image.count) == (200, 100, 5.5)
    assert document.points.ids.tolist() == [1, 2, 4, 5]
    assert document.points.xy.tolist() == [[10.25, 20.5], [42.5, 48], [150, 75], [0.5, 0.5]]
    assert document.points.origins.tolist() == [3, 2, 0, 1]
    assert document.points.found_xy[1].tolist() == [40, 50]
    assert document.points.sources.tolist() == [1, 1, 1, 0]
    assert document.removed.ids.tolist() == [3]
    assert str(document.ledger()) == "6 = 4 found − 1 removed + 1 added + 2 counted in areas"
    assert document.prediction.weights == "autoscale-1a2b3c4d"
    assert document.regions[0].scale_factor == 1.75
    assert maps.density_map.values.shape == (2, 3)
    assert [step.title for step in history.done] == [
        "Count: 4 points found",
        "Delete 1 point",
        "Move 1 point",
        "Confirm 1 point",
        "Add 1 point",
    ]
    assert [step.title for step in history.undone] == ["Add 2 points"]
    for step in reversed(history.done):
        step.read().revert(document)
    assert len(document.points) == 0


def test_a_project_of_version_1_becomes_one_of_this_version_and_goes_on(tmp_path):
    path = Path(shutil.copy(FROZEN, tmp_path / "project_v1.crowd"))
    with ProjectFile.open(path) as project:
        document = project.document(1)
        assert (document.areas, document.ground, len(document.withheld)) == ((), None, 0)
        assert project.point_facts(1, 4).at is None
        record(project, document, add_area(document, kind="count", corners=[(0, 0), (9, 0), (9, 9)]))
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    connection.close()
    with ProjectFile.open(path) as again:
        assert again.document(1).areas == document.areas
        assert len(again.history(1).done) == 6


def test_a_migration_that_breaks_off_leaves_the_old_version(tmp_path, monkeypatch):
    path = Path(shutil.copy(FROZEN, tmp_path / "project_v1.crowd"))
    monkeypatch.setitem(MIGRATIONS, 1, MIGRATIONS[1] + "ALTER TABLE nowhere ADD COLUMN nothing TEXT;")
    with pytest.raises(ProjectError):
        ProjectFile.open(path)
    monkeypatch.undo()
    with ProjectFile.open(path) as project:
        assert len(project.document(1).points) == 4


def test_the_frozen_project_of_version_2_loads(tmp_path):
    path = shutil.copy(FROZEN_2, tmp_path / "project_v2.crowd")

    with ProjectFile.open(path) as project:
        images, document, history = project.images(), project.document(1), project.history(1)
        facts = project.point_facts(1, 2)

    assert [(image.image_id, image.split, image.is_done) for image in images] == [
        (1, "val", False),
        (2, None, True),
    ]
    assert (len(document.points), document.removed.ids.tolist(), document.withheld.ids.tolist()) == (
        103,
        [3],
        [4],
    )
    assert [(area.name, area.kind, len(area.corners)) for area in document.areas] == [
        ("West", "count", 4),
        ("Ignored 1", "ignore", 3),
    ]
    assert document.ground.metres[2] == (10, 20)
    assert str(document.ledger()) == "102 = 3 found − 1 removed + 101 added − 1 ignored"
    assert (document.prediction.count, document.prediction.predicted) == (5.5, 4.5)  # the threshold was moved
    assert (facts.origin, facts.prediction, facts.person) == (2, 1, "root")
    assert facts.at.year == 2026
    assert len(history.done) == 11
    assert [step.title for step in history.undone] == ["Add 2 points"]
    for step in reversed(history.done):
        step.read().revert(document)
    untouched = ImageDocument(image_id=1, path=document.path, width=200, height=100, sha256="").state
    # That its first cell is accepted was told by its points alone, and is no step.
    assert document.state == replace(untouched, accepted=frozenset({Cell(0, 0)}))


def test_before_version_3_a_cell_is_accepted_whose_network_points_were_all_confirmed(tmp_path):
    path = shutil.copy(FROZEN_2, tmp_path / "project_v2.crowd")
    with ProjectFile.open(path) as project:
        # Beside the confirmed point in the first cell and a moved one, a hundred placed ones lie everywhere.
        assert project.document(1).accepted == {Cell(0, 0)}
        assert project.document(2).accepted == frozenset()


@pytest.mark.parametrize(
    ("changed", "accepted"),
    [
        ("origin = 0 WHERE id = 5", set()),  # a placed one in the same cell, as if a network had found it
        ("origin = 0, is_removed = 2 WHERE id = 5", {Cell(0, 0)}),  # withheld: it does not stand
        ("origin = 3, x = 200, y = 100 WHERE id = 2", {Cell(0, 0), Cell(3, 7)}),
        ("is_removed = 1 WHERE id = 1", set()),
    ],
)
def test_what_does_not_stand_or_was_not_confirmed_counts_so_when_an_old_project_opens(
    tmp_path, changed, accepted
):
    path = Path(shutil.copy(FROZEN_2, tmp_path / "project_v2.crowd"))
    with sqlite3.connect(path) as connection:
        connection.execute(f"UPDATE points SET {changed} AND image_id = 1")
    connection.close()
    with ProjectFile.open(path) as project:
        assert project.document(1).accepted == accepted


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1100, 1600), (333, 1000), (7, 9000), (8, 8)])
def test_cells_of_an_old_project_are_those_of_the_grid(tmp_path, width, height):
    path = Path(shutil.copy(FROZEN_2, tmp_path / "project_v2.crowd"))
    places = np.random.default_rng(width).uniform((0, 0), (width, height), (30, 2))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE images SET width = ?, height = ? WHERE id = 1", (width, height))
        connection.execute("DELETE FROM points")
        connection.executemany(
            "INSERT INTO points (image_id, id, x, y, origin, source, is_removed)"
            " VALUES (1, ?, ?, ?, 3, 1, 0)",
            [(number + 1, x, y) for number, (x, y) in enumerate(places.tolist())],
        )
    connection.close()
    with ProjectFile.open(path) as project:
        accepted = project.document(1).accepted
    grid = CellGrid(width, height)
    assert accepted == {cell for cell in grid.cells() if grid.contains(cell, places).any()}


def test_the_frozen_project_of_version_3_loads(tmp_path):
    path = shutil.copy(FROZEN_3, tmp_path / "project_v3.crowd")

    with ProjectFile.open(path) as project:
        document, history = project.document(1), project.history(1)

    assert (len(document.points), document.accepted) == (103, {Cell(2, 5)})
    assert history.done[10].title == "Accept a cell of the review grid"
    assert len(history.done) == 12
    for step in reversed(history.done):
        step.read().revert(document)
    assert (
        document.state
        == ImageDocument(image_id=1, path=document.path, width=200, height=100, sha256="").state
    )
