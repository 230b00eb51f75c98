import contextlib
import io
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.document.project import ProjectError
from app.document.project_file import ProjectFile
from app.session import Session, open_unsaved_project
from tests.app import scripted_session
from tests.app.session_steps import add, columns, make_project

ROOT = Path(__file__).parents[2]


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
