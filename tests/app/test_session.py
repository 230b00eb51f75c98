import contextlib
import sqlite3
from datetime import datetime

import numpy as np
import pytest

from app.document.change import Change
from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from app.document.image_document import StaleEditError
from app.document.project_file import ProjectFile
from app.session import KEPT_DOCUMENTS, Session, open_unsaved_project
from tests.app.document.examples import make_prediction
from tests.app.session_steps import add, columns, make_project


def test_a_pushed_edit_is_done_told_and_in_the_file(session, qtbot):
    with qtbot.waitSignal(session.document_changed) as told, qtbot.waitSignal(session.history_changed):
        add(session, 5)
    assert told.args == [Change(1, points=True)]
    assert columns(session) == [5]
    assert session.project.document(1).state == session.document.state
    assert (session.can_undo, session.undo_title, session.can_redo) == (True, "Add 1 point", False)


def test_undo_and_redo_without_end(session):
    for x in range(300):
        session.push(add_points(session.document, np.array([x % 200, 1])))
    for _ in range(300):
        session.undo()
    assert len(session.document.points) == 0
    assert (session.can_undo, session.can_redo, session.redo_title) == (False, True, "Add 1 point")
    for _ in range(300):
        session.redo()
    assert len(session.document.points) == 300
    assert session.project.document(1).state == session.document.state


def test_undo_and_redo_with_nothing_to_do_do_nothing(session, qtbot):
    with qtbot.assertNotEmitted(session.document_changed):
        session.undo()
        session.redo()


def test_what_can_be_undone_is_told_after_it_is_so(session):
    add(session, 1)
    seen = []
    session.document_changed.connect(lambda change: seen.append((session.can_undo, session.can_redo)))
    session.undo()
    session.redo()
    assert seen == [(False, True), (True, False)]


def test_the_undo_history_is_there_after_reopening(session, path):
    for x in (1, 2, 3):
        add(session, x)
    session.undo()
    session.close()

    again = Session(ProjectFile.open(path))
    again.open_image(1)

    assert again.titles == ("Add 1 point",) * 3
    assert again.step == 2
    again.redo()
    assert columns(again) == [1, 2, 3]
    again.go_to(0)
    assert columns(again) == []
    again.close()


def test_each_image_has_its_own_history(session, qtbot):
    add(session, 1)
    with qtbot.waitSignals([session.image_changed, session.history_changed]):
        session.open_image(2)
    assert not session.can_undo
    add(session, 2)
    session.open_image(1)
    session.undo()
    assert columns(session) == []
    session.open_image(2)
    assert columns(session) == [2]


def test_a_result_for_an_image_that_is_not_shown_goes_to_that_image(session, qtbot):
    other = session.document_of(2)
    with qtbot.waitSignal(session.document_changed) as told, qtbot.assertNotEmitted(session.history_changed):
        session.push(take_prediction(other, make_prediction([[10, 10]])), image_id=2)
    assert told.args[0].image_id == 2
    assert columns(session) == []
    session.open_image(2)
    assert columns(session) == [10]
    assert session.undo_title == "Count: 1 point found"


def test_many_images_may_be_worked_on_with_few_kept_loaded(tmp_path, qapp):
    count = KEPT_DOCUMENTS + 4
    session = Session(ProjectFile.open(make_project(tmp_path, images=count)))
    for image_id in range(1, count + 1):
        session.open_image(image_id)
        add(session, image_id)
    session.open_image(1)
    session.undo()
    assert columns(session) == []
    assert [image.count for image in session.project.images()] == [None, *([1.0] * (count - 1))]
    session.close()


def test_a_drag_in_many_pushes_is_one_step(session, path):
    add(session, 10)
    for _ in range(5):
        session.push(move_points(session.document, np.array([1]), offset=np.array([2, 0])), gesture="drag 1")
    assert columns(session) == [20]
    assert session.titles == ("Add 1 point", "Move 1 point")
    session.undo()
    assert columns(session) == [10]
    session.redo()
    session.close()

    again = Session(ProjectFile.open(path))
    again.open_image(1)
    again.undo()
    assert columns(again) == [10]
    again.close()


@pytest.mark.parametrize(("first", "second"), [(None, None), ("drag 1", "drag 2"), ("drag 1", None)])
def test_two_gestures_are_two_steps(session, first, second):
    add(session, 10)
    for gesture in (first, second):
        session.push(move_points(session.document, np.array([1]), offset=np.array([2, 0])), gesture=gesture)
    assert session.step == 3


def test_a_drag_goes_on_as_a_step_of_its_own_after_an_undo(session):
    add(session, 10)
    for _ in range(2):
        session.push(move_points(session.document, np.array([1]), offset=np.array([2, 0])), gesture="drag")
        session.undo()
    session.redo()
    assert (columns(session), session.step) == ([12], 2)


def test_an_edit_that_changes_nothing_is_no_step(session, qtbot):
    add(session, 10)
    with qtbot.assertNotEmitted(session.document_changed):
        session.push(move_points(session.document, np.array([1]), offset=np.array([0, 0])))
        session.push(remove_points(session.document, np.array([], dtype=np.int64)))
    assert session.step == 1


def test_an_edit_made_before_the_document_changed_is_refused_and_changes_nothing(session):
    session.push(take_prediction(session.document, make_prediction([[10, 10], [50, 50]])))
    one = np.array([1])
    late = [
        take_prediction(session.document, make_prediction([[10, 10]])),
        add_points(session.document, np.array([90, 90])),
        remove_points(session.document, one),
        move_points(session.document, one, offset=np.array([1, 1])),
        confirm_points(session.document, one),
    ]
    session.push(move_points(session.document, one, offset=np.array([1, 0])))
    add(session, 70)
    before = session.document.state

    for edit in late:
        with pytest.raises(StaleEditError):
            session.push(edit)
        assert session.document.state == before
    assert session.step == 3


def test_a_new_edit_drops_what_was_undone(session):
    add(session, 1)
    add(session, 2)
    session.undo()
    add(session, 3)
    assert columns(session) == [1, 3]
    assert not session.can_redo
    assert session.titles == ("Add 1 point", "Add 1 point")


def test_one_may_jump_to_any_step_and_is_told_once(session, qtbot):
    for x in (1, 2, 3, 4):
        add(session, x)
    told = []
    session.document_changed.connect(told.append)
    session.go_to(1)
    assert columns(session) == [1]
    session.go_to(3)
    assert columns(session) == [1, 2, 3]
    assert told == [Change(1, points=True)] * 2
    with pytest.raises(IndexError, match="expected a step from 0 to 4, got 5"):
        session.go_to(5)


def test_steps_tell_when_they_were_done_also_after_reopening(session, path):
    add(session, 1)
    at = session.step_at(1).at
    assert datetime.fromisoformat(at).tzinfo is not None
    session.close()
    again = Session(ProjectFile.open(path))
    again.open_image(1)
    assert (again.step_count, again.step_at(1).title) == (1, "Add 1 point")
    assert abs(datetime.fromisoformat(again.step_at(1).at) - datetime.fromisoformat(at)).total_seconds() < 5
    with pytest.raises(IndexError, match="from 1 to 1, got 2"):
        again.step_at(2)
    again.close()


def test_overlays_of_a_prediction_are_in_the_file_a_moment_later(session, qtbot, path):
    session.push(take_prediction(session.document, make_prediction([[10, 10]])))
    with contextlib.closing(sqlite3.connect(path)) as reader:
        qtbot.waitUntil(lambda: reader.execute("SELECT count(*) FROM maps").fetchone() == (2,))


def test_work_needs_an_open_image(path, qapp):
    session = Session(ProjectFile.open(path))
    assert session.document is None
    assert (session.can_undo, session.can_redo, session.undo_title, session.titles) == (False, False, "", ())
    with pytest.raises(LookupError, match="no image is shown"):
        session.push(add_points(session.document_of(1), np.array([1, 1])))
    session.close()


def test_a_second_window_gets_a_second_unsaved_project(tmp_path):
    with (
        open_unsaved_project(tmp_path / "projects") as first,
        open_unsaved_project(tmp_path / "projects") as second,
    ):
        assert (first.path.name, second.path.name) == ("unsaved.crowd", "unsaved-2.crowd")
    with open_unsaved_project(tmp_path / "projects") as again:
        assert again.path.name == "unsaved.crowd"
