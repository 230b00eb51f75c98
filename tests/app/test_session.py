import contextlib
import io
import random
import shutil
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from app.document.change import Change
from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from app.document.image_document import StaleEditError
from app.document.project import ProjectError
from app.document.project_file import ProjectFile
from app.session import KEPT_DOCUMENTS, Session, open_unsaved_project
from tests.app import scripted_session
from tests.app.document.examples import make_prediction, write_image

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path):
    return make_project(tmp_path, images=2)


@pytest.fixture
def session(path, qapp):
    opened = Session(ProjectFile.open(path))
    opened.open_image(1)
    yield opened
    opened.close()


def make_project(folder, *, images):
    with ProjectFile.create(folder / "work.crowd") as project:
        project.add_images([write_image(folder / f"{number}.png", grey=number) for number in range(images)])
    return folder / "work.crowd"


class FullDisk:
    """A project file that takes nothing while `is_full`."""

    def __init__(self, project):
        self._project = project
        self.is_full = False

    def __getattr__(self, name):
        return getattr(self._project, name)

    def record(self, document, edit, kind):
        """Keep an edit, or not."""
        if self.is_full:
            raise ProjectError("the disk is full")
        self._project.record(document, edit, kind)


def add(session, x, y=10, **how):
    session.push(add_points(session.document, np.array([x, y])), **how)


def columns(session):
    return session.document.points.xy[:, 0].tolist()


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


def test_an_edit_that_cannot_be_kept_is_not_done(session, qtbot):
    session.project = FullDisk(session.project)
    add(session, 1)
    before = session.document.state
    session.project.is_full = True

    with (
        qtbot.assertNotEmitted(session.document_changed),
        pytest.raises(ProjectError, match="the disk is full"),
    ):
        add(session, 2)

    assert session.document.state == before
    assert session.step == 1
    session.project.is_full = False
    add(session, 3)
    assert columns(session) == [1, 3]
    assert session.document.points.ids.tolist() == [1, 2]
    assert session.project.document(1).state == session.document.state


def test_an_undo_that_cannot_be_kept_is_not_done(session):
    session.project = FullDisk(session.project)
    add(session, 1)
    add(session, 2)
    session.undo()
    session.project.is_full = True

    for act in (session.undo, session.redo, lambda: session.go_to(0)):
        with pytest.raises(ProjectError, match="the disk is full"):
            act()
        assert (columns(session), session.step) == ([1], 1)

    session.project.is_full = False
    session.redo()
    assert columns(session) == [1, 2]
    session.go_to(0)
    assert columns(session) == []


def test_a_jump_that_cannot_be_kept_to_its_end_is_not_begun(session, path, monkeypatch):
    for x in (1, 2, 3):
        add(session, x)
    record, recorded = session.project.record, []

    def fill_up(*arguments):
        if len(recorded) == 2:
            raise ProjectError("the disk is full")
        recorded.append(record(*arguments))

    monkeypatch.setattr(session.project, "record", fill_up)
    with pytest.raises(ProjectError, match="the disk is full"):
        session.go_to(0)
    assert (columns(session), session.step) == ([1, 2, 3], 3)

    session.close()
    again = Session(ProjectFile.open(path))
    again.open_image(1)
    assert (columns(again), again.step) == ([1, 2, 3], 3)
    again.close()


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


def test_a_step_that_cannot_be_read_is_not_undone_and_work_goes_on(session, path):
    add(session, 1)
    session.close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE journal SET edit = '{'")

    again = Session(ProjectFile.open(path))
    again.open_image(1)
    with pytest.raises(ProjectError, match="the project is damaged"):
        again.undo()

    assert (columns(again), again.step) == ([1], 1)
    add(again, 2)
    again.undo()
    assert columns(again) == [1]
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


def test_a_damaged_unsaved_project_is_told_and_left_alone(tmp_path):
    (tmp_path / "unsaved.crowd").write_bytes(b"")
    with pytest.raises(ProjectError, match=r"unsaved\.crowd: the project is damaged"):
        open_unsaved_project(tmp_path)
    assert (tmp_path / "unsaved.crowd").read_bytes() == b""


@pytest.mark.parametrize("seed", range(3))
def test_whatever_returned_before_kill_9_is_there_after_reopening(tmp_path, qapp, seed):
    killed = make_project(tmp_path, images=scripted_session.IMAGES)
    untouched = (
        Path(shutil.copytree(tmp_path, tmp_path.with_name(tmp_path.name + "-untouched"))) / "work.crowd"
    )

    returned = run_and_kill(killed, seed, after=random.Random(seed).randint(1, 150))

    with contextlib.redirect_stdout(io.StringIO()):
        foretold = scripted_session.run(untouched, seed, returned)
    found = Session(ProjectFile.open(killed))
    try:
        # The kill may have come after the next step was kept and before that could be said.
        if told(found) != told(foretold):
            scripted_session.take_step(foretold, returned, seed)
        assert told(found) == told(foretold)
    finally:
        found.close()
        foretold.close()


def run_and_kill(project, seed, *, after):
    """Run the scripted session, kill it once `after` steps returned, and give how many it said had."""
    command = [sys.executable, "-m", "tests.app.scripted_session", str(project), str(seed)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    lines = []
    while len(lines) < after:
        line = process.stdout.readline()
        assert line, "the scripted session ended by itself"
        lines.append(line)
    process.kill()
    rest, _ = process.communicate()
    lines += [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return int(lines[-1])


def told(session):
    """Give all that can be seen of a session: every image's state and what can be undone and redone."""
    seen = []
    shown = session.document
    for image in session.project.images():
        document = session.open_image(image.image_id)
        seen.append((document.state, session.titles, session.step, document.next_point_id, image.count))
        back, step = [], session.step
        while session.can_undo:
            session.undo()
            back.append(session.document.state)
        session.go_to(step)
        seen.append(back)
    if shown is not None:
        session.open_image(shown.image_id)
    return seen
