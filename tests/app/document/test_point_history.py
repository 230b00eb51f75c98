"""When a point was placed and when it was moved, however often it was touched."""

import numpy as np
import pytest

from app.document import journal
from app.document.edits import add_points, move_points, remove_points
from app.document.point_store import PointFacts
from app.document.points import Origin
from app.document.project_file import ProjectFile
from tests.app.document.examples import write_image
from tests.app.document.project_steps import record


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project in whose journal each step is a minute later than the one before."""
    with ProjectFile.create(tmp_path / "work.crowd") as opened:
        opened.add_images([write_image(tmp_path / "a.png")])
        append = journal.append

        def append_later(connection, image_id, edit, kind):
            append(connection, image_id, edit, kind)
            connection.execute(
                "UPDATE journal SET at = printf('2026-01-01T10:%02d:00+00:00', id)"
                " WHERE id = (SELECT max(id) FROM journal)"
            )

        monkeypatch.setattr(journal, "append", append_later)
        yield opened


def minutes(facts: PointFacts) -> tuple[int | None, int]:
    """Give the minutes of placing, where it was moved since, and of what touched it last."""
    assert facts.origin == Origin.PLACED
    assert facts.at is not None
    return None if facts.placed_at is None else facts.placed_at.minute, facts.at.minute


@pytest.mark.parametrize("others", [0, 200])  # 200 points are packed as bytes
def test_a_point_that_was_moved_tells_both_times(project, others):
    document = project.document(1)
    places = np.array([[10, 10], *([[50, 50]] * others)])
    record(project, document, add_points(document, places))
    record(project, document, add_points(document, np.array([20, 20])))
    assert minutes(project.point_facts(1, 1)) == (None, 1)
    ids = document.points.ids[: others + 1]
    record(project, document, move_points(document, ids, offset=np.array([1, 0])))
    record(project, document, move_points(document, ids, offset=np.array([0, 1])))
    assert minutes(project.point_facts(1, 1)) == (1, 4)
    assert minutes(project.point_facts(1, others + 2)) == (None, 2)


def test_what_was_taken_back_is_not_told(project):
    document = project.document(1)
    record(project, document, add_points(document, np.array([10, 10])))
    move = record(project, document, move_points(document, np.array([1]), offset=np.array([1, 0])))
    record(project, document, move, "undo")
    remove = record(project, document, remove_points(document, np.array([1])))
    record(project, document, remove, "undo")
    assert minutes(project.point_facts(1, 1)) == (None, 1)
