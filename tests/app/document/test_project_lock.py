import os
import socket

import msgspec
import pytest

from app.document import project_lock
from app.document.project import ProjectInUseError
from app.document.project_lock import LockOwner, ProjectLock, read_owner


def test_a_held_lock_names_its_process_and_goes_when_released(tmp_path):
    lock = ProjectLock(tmp_path / "work.crowd")
    owner = read_owner(tmp_path / "work.crowd.lock")
    assert (owner.pid, owner.host) == (os.getpid(), socket.gethostname())

    lock.release()
    lock.release()

    assert list(tmp_path.iterdir()) == []


def test_the_same_program_cannot_take_a_lock_twice(tmp_path):
    lock = ProjectLock(tmp_path / "work.crowd")
    with pytest.raises(ProjectInUseError, match=r"work\.crowd: already open in this program"):
        ProjectLock(tmp_path / "work.crowd")
    lock.release()
    ProjectLock(tmp_path / "work.crowd").release()


@pytest.mark.parametrize("text", [b"", b"{", b"\x00" * 50, b'{"pid": 7, "host": "\xff'])
def test_a_lock_file_that_names_nobody_is_taken_over(tmp_path, text):
    path = tmp_path / "work.crowd.lock"
    path.write_bytes(text)
    lock = ProjectLock(tmp_path / "work.crowd")
    assert read_owner(path).pid == os.getpid()
    lock.release()


def test_a_lock_file_of_a_dead_process_is_taken_over(tmp_path):
    path = tmp_path / "work.crowd.lock"
    path.write_bytes(
        msgspec.json.encode(LockOwner(4_194_304, socket.gethostname(), "0", "2026-11-21 10:00 UTC"))
    )
    lock = ProjectLock(tmp_path / "work.crowd")
    assert read_owner(path).pid == os.getpid()
    lock.release()


def test_a_lock_file_of_another_computer_is_left_and_told_with_what_to_do(tmp_path):
    path = tmp_path / "work.crowd.lock"
    content = msgspec.json.encode(LockOwner(77, "annas-desk", "0123", "2026-11-21 10:00 UTC"))
    path.write_bytes(content)
    with pytest.raises(
        ProjectInUseError, match=r"process 77 on annas-desk, since 2026.*delete .*crowd\.lock"
    ):
        ProjectLock(tmp_path / "work.crowd")
    assert path.read_bytes() == content


def test_a_computer_that_changed_its_name_takes_its_own_lock_over(tmp_path):
    own = project_lock._machine()
    path = tmp_path / "work.crowd.lock"
    path.write_bytes(msgspec.json.encode(LockOwner(77, "name-in-the-other-network", own, "yesterday")))
    ProjectLock(tmp_path / "work.crowd").release()
