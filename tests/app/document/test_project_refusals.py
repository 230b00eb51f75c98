"""Projects that cannot be opened or written: each a sentence, and the file as it was."""

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest

from app.document.edits import add_points, take_prediction
from app.document.project import ProjectError
from app.document.project_file import ProjectFile
from app.document.schema import SCHEMA_VERSION
from tests.app.document.examples import make_prediction, write_image

NOBODY = 65534


@pytest.fixture
def path(tmp_path):
    return make_project(tmp_path)


def make_project(folder):
    path = folder / "work.crowd"
    with ProjectFile.create(path) as project:
        project.add_images([write_image(folder / "a.png")])
        document = project.document(1)
        edit = take_prediction(document, make_prediction(np.random.default_rng(0).uniform(0, 100, (2000, 2))))
        edit.apply(document)
        project.record(document, edit, "do")
    return path


def assert_refused(path, match):
    before = path.read_bytes() if path.is_file() else None
    others = sorted(path.parent.iterdir())
    with pytest.raises(ProjectError, match=match) as caught:
        ProjectFile.open(path)
    assert str(path) in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(path.parent.iterdir()) == others


def test_a_missing_file_is_named(tmp_path):
    assert_refused(tmp_path / "gone.crowd", "there is no such file. Check the name")


def test_a_folder_is_no_project(tmp_path):
    assert_refused(tmp_path, "this is not a file")


def test_an_empty_file_is_damaged_and_left_alone(path):
    path.write_bytes(b"")
    assert_refused(path, r"the project is damaged \(it is empty\). It is left as it is")


def test_another_kind_of_file_is_refused(path):
    path.write_text("dear diary")
    assert_refused(path, "not a CrowdCount project, or damaged")


def test_another_programs_database_is_refused(tmp_path):
    path = tmp_path / "other.crowd"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE birds (name)")
    connection.close()
    assert_refused(path, "not a CrowdCount project. Choose a file that CrowdCount made")


def test_a_newer_project_is_refused_and_left_alone(path):
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    assert_refused(
        path,
        rf"made by a newer CrowdCount \(project version {SCHEMA_VERSION + 1}; this program knows",
    )


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_truncated_project_is_refused_and_left_alone(path, share):
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert_refused(path, "the project is damaged")


def test_a_project_with_a_page_overwritten_is_refused_and_left_alone(path):
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    path.write_bytes(content)
    assert_refused(path, "the project is damaged")


def test_a_damaged_edit_in_the_journal_is_told_when_it_is_wanted_and_the_points_are_there(path):
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE journal SET edit = '{'")
    connection.close()
    with ProjectFile.open(path) as project:
        assert len(project.document(1).points) == 2000
        (step,) = project.history(1).done
        with pytest.raises(ProjectError, match="the project is damaged"):
            step.read()


def test_a_journal_that_undoes_more_than_was_done_is_damaged(path):
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE journal SET kind = 'undo'")
    connection.close()
    with ProjectFile.open(path) as project, pytest.raises(ProjectError, match="the project is damaged"):
        project.history(1)


def test_a_new_project_never_takes_the_place_of_a_file(path):
    before = path.read_bytes()
    with pytest.raises(ProjectError, match=r"this file exists\. Open it, or choose another name"):
        ProjectFile.create(path)
    assert path.read_bytes() == before


def test_the_log_of_a_vanished_project_does_not_get_into_a_new_one_of_its_name(path):
    log = path.with_name(path.name + "-wal")
    project = ProjectFile.open(path)
    document = project.document(1)
    edit = add_points(document, np.array([1, 1]))
    edit.apply(document)
    project.record(document, edit, "do")
    stray = log.read_bytes()
    project.close()
    path.unlink()
    log.write_bytes(stray)

    with ProjectFile.create(path) as fresh:
        assert fresh.images() == []
    assert log.with_name(log.name + ".old").read_bytes() == stray


def test_a_project_open_elsewhere_is_refused_and_says_who_has_it(path):
    hold = (
        "import sys, pathlib, app.document.project_file as p\n"
        "project = p.ProjectFile.open(pathlib.Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", hold, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(
            ProjectError, match=rf"already open in process {holder.pid} on .*Close it there first"
        ):
            ProjectFile.open(path)
    finally:
        holder.kill()
        holder.communicate()
    ProjectFile.open(path).close()


@contextmanager
def without_rights(*, file, folder):
    """Give a project in a folder, both with these rights; root, who has all, becomes somebody else."""
    is_root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        path = make_project(Path(name))
        path.chmod(file)
        Path(name).chmod(folder)
        if is_root:
            os.seteuid(NOBODY)
        try:
            yield path
        finally:
            if is_root:
                os.seteuid(0)
            Path(name).chmod(0o755)


def test_a_read_only_folder_is_told_with_what_to_do():
    with without_rights(file=0o666, folder=0o555) as path:
        assert_refused(path, r"the folder cannot be written \(Permission denied\).*Copy the project")
        with pytest.raises(ProjectError, match="the folder cannot be written"):
            ProjectFile.create(path.with_name("new.crowd"))


def test_a_read_only_file_is_told_with_what_to_do():
    with without_rights(file=0o444, folder=0o777) as path:
        assert_refused(
            path, "the project may not be written, so edits could not be kept. Give yourself the right"
        )


def fill(disk):
    with suppress(OSError), (disk / "filler").open("ab", buffering=0) as filler:
        while True:
            filler.write(b"x" * 512)


@contextmanager
def disk_that_is_full(tmp_path):
    """Give a project on a disk of its own that has no byte left."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a disk of its own needs root on Linux")
    try:
        path = make_project(disk)
        project = ProjectFile.open(path)
        fill(disk)
        try:
            yield project
        finally:
            project.close()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_an_edit_that_finds_the_disk_full_says_so_and_all_before_it_is_kept(tmp_path):
    with disk_that_is_full(tmp_path) as project:
        document = project.document(1)
        edit, kept, sentence = add_points(document, np.empty((0, 2))), 0, ""
        while not sentence:
            edit = add_points(document, np.array([1, 1]))
            edit.apply(document)
            try:
                project.record(document, edit, "do")
                kept += 1
            except ProjectError as error:
                sentence = str(error)

        assert sentence.startswith(f"{project.path}: the disk is full, so this could not be kept")
        assert len(project.history(1).done) == 1 + kept
        (project.path.parent / "filler").unlink()
        project.record(document, edit, "do")
        assert project.document(1).state == document.state
        assert len(project.history(1).done) == 2 + kept


def test_opening_on_a_full_disk_is_told_and_works_when_there_is_room(tmp_path):
    with disk_that_is_full(tmp_path) as project:
        project.close()
        fill(project.path.parent)  # closing made room
        before = project.path.read_bytes()
        with pytest.raises(ProjectError, match=r"No space left|disk is full|has room"):
            ProjectFile.open(project.path)
        assert project.path.read_bytes() == before
        (project.path.parent / "filler").unlink()
        with ProjectFile.open(project.path) as again:
            assert len(again.document(1).points) == 2000


def test_a_write_that_breaks_off_leaves_the_file_as_it_was(path):
    with ProjectFile.open(path) as project:
        document = project.document(1)
        before = document.state
        edit = take_prediction(document, make_prediction(np.random.default_rng(1).uniform(0, 100, (4000, 2))))
        edit.apply(document)
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
        try:
            with pytest.raises(ProjectError, match=r"work.crowd"):
                project.record(document, edit, "do")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert project.document(1).state == before
        project.record(document, edit, "do")
        assert project.document(1).state == document.state
