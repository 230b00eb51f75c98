import sqlite3

import numpy as np
import pytest

from app.document.edits import add_points, move_points, remove_points
from app.document.point_store import REMOVED, read_points, write_points
from app.document.schema import CREATE_TABLES
from tests.app.document.examples import do, make_document


@pytest.fixture
def connection():
    opened = sqlite3.connect(":memory:")
    opened.executescript(CREATE_TABLES)
    yield opened
    opened.close()


@pytest.fixture
def document(connection):
    """A document of 13,000 points, written."""
    crowd = make_document()
    do(crowd, add_points(crowd, np.random.default_rng(0).uniform((0, 0), (200, 100), (13_000, 2))))
    write_points(connection, crowd, crowd.points.ids)
    return crowd


@pytest.mark.parametrize(
    "make",
    [
        lambda document: add_points(document, np.array([1, 1])),
        lambda document: remove_points(document, np.array([7])),
        lambda document: move_points(document, np.array([7]), offset=np.array([0.5, 0.5])),
    ],
)
def test_an_edit_of_one_point_among_13000_writes_one_row(connection, document, make):
    before = connection.total_changes
    edit = do(document, make(document))

    write_points(connection, document, edit.touched_ids)

    assert connection.total_changes - before == 1
    assert read_points(connection, 1) == document.points
    assert read_points(connection, 1, REMOVED) == document.removed


def test_an_undone_addition_takes_its_row_away(connection, document):
    edit = do(document, add_points(document, np.array([[1, 1], [2, 2]])))
    write_points(connection, document, edit.touched_ids)
    edit.revert(document)
    write_points(connection, document, edit.touched_ids)
    assert connection.execute("SELECT count(*) FROM points").fetchone() == (13_000,)


def test_points_of_other_images_are_left_alone(connection, document):
    other = make_document(image_id=2)
    edit = do(other, add_points(other, np.array([5, 5])))
    write_points(connection, other, edit.touched_ids)
    assert read_points(connection, 2) == other.points
    assert read_points(connection, 1) == document.points
