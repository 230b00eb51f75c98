"""Who has a project open: a locked file beside it, so that two programs never write the same project.

The operating system holds the lock and frees it when its process ends, however that happens; the text in
the file only tells others who it is. A file left behind by a dead process is therefore simply taken over,
unless another machine wrote it: over some network drives its lock cannot be seen from here.
"""

import os
import socket
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.document.project import ProjectError, ProjectInUseError
from app.words import tr

LOCK_SUFFIX = ".lock"


class LockOwner(msgspec.Struct, frozen=True):
    """The process that has a project open."""

    pid: int
    host: str
    machine: str
    """The network card's address, as a computer's name may change with the network it is in."""
    since: str


class ProjectLock:
    """The lock of one project, held from making it until `release`."""

    def __init__(self, project: Path) -> None:
        """Take the lock.

        Raises:
            ProjectInUseError: another process has the project open.
            ProjectError: the folder cannot be written.

        """
        self.path = project.with_name(project.name + LOCK_SUFFIX)
        self._project = project
        try:
            self._descriptor: int | None = self._take()
        except OSError as error:
            raise ProjectError(
                tr(
                    "{project}: the folder cannot be written ({reason}), so edits could not be kept."
                    " Copy the project with its images to a folder of your own, or make room or give yourself"
                    " the right to write there, and open it again.",
                    project=project,
                    reason=error.strerror,
                )
            ) from error

    def release(self) -> None:
        """Give the project free; its lock file goes."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform == "win32":  # an open file cannot be deleted there
            os.close(descriptor)
            self.path.unlink(missing_ok=True)
        else:  # deleted while still locked, so that nobody's new lock file is deleted instead
            self.path.unlink(missing_ok=True)
            os.close(descriptor)

    def _take(self) -> int:
        while True:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                self._claim(descriptor)
                if self._is_still_there(descriptor):
                    _write_owner(descriptor)
                    return descriptor
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)  # its last owner deleted it between our opening and locking it

    def _claim(self, descriptor: int) -> None:
        owner = read_owner(self.path)
        if not _lock(descriptor):
            raise ProjectInUseError(self._why_in_use(owner))
        if owner is not None and not _is_this_machine(owner):
            raise ProjectInUseError(
                tr(
                    "{project}: open in process {pid} on {computer}, since {moment}. Close it there first; if"
                    " that computer is off or has lost it, delete {lock} and open the project again.",
                    project=self._project,
                    pid=owner.pid,
                    computer=owner.host,
                    moment=owner.since,
                    lock=self.path,
                )
            )

    def _why_in_use(self, owner: LockOwner | None) -> str:
        if owner is None:
            return tr(
                "{project}: already open in another program. Close it there first.", project=self._project
            )
        if owner.pid == os.getpid() and _is_this_machine(owner):
            return tr("{project}: already open in this program. Close it there first.", project=self._project)
        return tr(
            "{project}: already open in process {pid} on {computer}, since {moment}. Close it there first.",
            project=self._project,
            pid=owner.pid,
            computer=owner.host,
            moment=owner.since,
        )

    def _is_still_there(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.stat())
        except FileNotFoundError:
            return False


def read_owner(path: Path) -> LockOwner | None:
    """Give who a lock file names; None if it names nobody (it is being written, or empty)."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=LockOwner)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _write_owner(descriptor: int) -> None:
    owner = LockOwner(
        pid=os.getpid(),
        host=socket.gethostname(),
        machine=_machine(),
        since=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    )
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, msgspec.json.encode(owner))


def _is_this_machine(owner: LockOwner) -> bool:
    return owner.host == socket.gethostname() or owner.machine == _machine()


def _machine() -> str:
    return f"{uuid.getnode():012x}"


if sys.platform == "win32":
    import msvcrt

    # A byte far behind the text: Windows lets nobody read what is locked.
    _LOCKED_BYTE = 1 << 30

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
