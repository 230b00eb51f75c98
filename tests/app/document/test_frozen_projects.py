import shutil
import sqlite3
from pathlib import Path

import pytest

from app.document.area_edits import add_area
from app.document.image_document import ImageDocument
from app.document.project import ProjectError
from app.document.project_file import ProjectFile
from app.document.schema import MIGRATIONS, SCHEMA_VERSION
from tests.app.document.project_steps import record

FROZEN = Path(__file__).parents[2] / "data" / "project_v1.crowd"
FROZEN_2 = FROZEN.with_name("project_v2.crowd")


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
    assert (
        document.state
        == ImageDocument(image_id=1, path=document.path, width=200, height=100, sha256="").state
    )
