"""The SQLite file of a project: opened only when sound, written in transactions, its errors put in words."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.document.project import ProjectError
from app.document.schema import APPLICATION_ID, CHECKED_TABLES, CREATE_TABLES, MIGRATIONS, SCHEMA_VERSION
from app.words import tr

_MAGIC = b"SQLite format 3\0"

# From this length on, `settle` folds the write-ahead log into the file, away from the screen's thread.
LONG_LOG_BYTES = 4_000_000

# Pages (of 4 KB) at which an edit itself would have to fold the log, which takes some 40 ms.
_LOG_PAGES = 10_000

_BUSY_SECONDS = 5.0


def create_database(path: Path) -> None:
    """Write an empty project.

    Raises:
        ProjectError: something is there, or it cannot be written.

    """
    if path.exists():
        raise ProjectError(tr("{path}: this file exists. Open it, or choose another name.", path=path))
    script = (
        f"BEGIN; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION};"
        f"{CREATE_TABLES} COMMIT;"
    )
    with explained(path), replacing(path) as partial, closing(sqlite3.connect(partial)) as connection:
        connection.executescript(script)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a path to write a database to, which takes the place of the one at `path` once it is whole."""
    partial = path.with_name(path.name + ".partial")
    partial.unlink(missing_ok=True)
    try:
        yield partial
        _set_log_aside(path)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _set_log_aside(path: Path) -> None:
    """Move away the log of a database that is replaced: SQLite would read it into the new one."""
    for suffix in ("-wal", "-shm"):
        log = path.with_name(path.name + suffix)
        if log.exists():
            log.replace(log.with_name(log.name + ".old"))


def check_header(path: Path) -> None:
    """Look whether a file is there, begins as a project does, and may be written.

    Raises:
        ProjectError: one of them does not hold.

    """
    if not path.exists():
        raise ProjectError(
            tr("{path}: there is no such file. Check the name, or where it was moved to.", path=path)
        )
    if not path.is_file():
        raise ProjectError(tr("{path}: this is not a file. Choose a project file (*.crowd).", path=path))
    with explained(path), path.open("rb") as stream:
        head = stream.read(len(_MAGIC))
    if not head:
        raise damaged(path, tr("it is empty", "why a project is damaged, in brackets"))
    if head != _MAGIC:
        raise ProjectError(
            tr("{path}: not a CrowdCount project, or damaged. Choose a file that CrowdCount made.", path=path)
        )
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise _may_not_be_written(path)


def check_database(path: Path) -> None:
    """Look whether a file is a sound project of a version known here, without writing a byte.

    Its lock must be held: without a log to read, the file is taken for one that nobody changes.

    Raises:
        ProjectError: it is not.

    """
    has_log = path.with_name(path.name + "-wal").exists()
    read_only = f"{path.absolute().as_uri()}?{'mode=ro' if has_log else 'immutable=1'}"
    with explained(path), closing(sqlite3.connect(read_only, uri=True, timeout=_BUSY_SECONDS)) as connection:
        if _pragma(connection, "application_id") != APPLICATION_ID:
            raise ProjectError(
                tr("{path}: not a CrowdCount project. Choose a file that CrowdCount made.", path=path)
            )
        version = _pragma(connection, "user_version")
        if version > SCHEMA_VERSION:
            raise ProjectError(
                tr(
                    "{path}: made by a newer CrowdCount (project version {version}; this program knows"
                    " {known}). Update CrowdCount to open it; the file is left as it is.",
                    path=path,
                    version=version,
                    known=SCHEMA_VERSION,
                )
            )
        for table in (name for name, since in CHECKED_TABLES.items() if since <= version):
            found = connection.execute(f"PRAGMA quick_check('{table}')").fetchone()[0]
            if found != "ok":
                raise damaged(path, found.splitlines()[-1])


def connect(path: Path) -> sqlite3.Connection:
    """Open a checked project for writing; one of an older version becomes one of this.

    `synchronous` is NORMAL: what is committed survives the end of the process at any moment, as the
    operating system has it. Only a power cut could take what `settle` has not yet brought to the disk.
    FULL would wait for the disk at each edit: 3-5 ms on a fast one, 30 ms on a slow one.

    Raises:
        ProjectError: it cannot be written.

    """
    with explained(path):
        connection = sqlite3.connect(path, isolation_level=None, timeout=_BUSY_SECONDS)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
            _migrate(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring an older project to this version: wholly, or not at all."""
    version = _pragma(connection, "user_version")
    if version == SCHEMA_VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for older in range(version, SCHEMA_VERSION):
            for statement in filter(None, map(str.strip, MIGRATIONS[older].split(";"))):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def settle(connection: sqlite3.Connection, path: Path) -> None:
    """Bring all that is committed to the disk, while others go on writing.

    A log that is still short is not folded into the file: the first edit after that would wait for the disk.

    Raises:
        sqlite3.Error, OSError: the disk does not take it; nothing is lost, the system still has it.

    """
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size < LONG_LOG_BYTES:
        with log.open("r+b") as stream:
            os.fsync(stream)
    else:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


@contextmanager
def writing(connection: sqlite3.Connection, path: Path) -> Iterator[sqlite3.Connection]:
    """Run what is inside as one transaction: all of it is kept, or none.

    Raises:
        ProjectError: it cannot be kept; the file is as it was before.

    """
    with explained(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # some errors end it by themselves
                connection.execute("ROLLBACK")
            raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the database or the file system says into a `ProjectError`."""
    try:
        yield
    except sqlite3.ProgrammingError:  # ours: a closed connection, another thread's
        raise
    except (sqlite3.Error, OSError) as error:
        raise _explain(path, error) from error


def damaged(path: Path, detail: str) -> ProjectError:
    """Give the error for a project that must not be written to, lest more is lost."""
    return ProjectError(
        tr(
            "{path}: the project is damaged ({detail}). It is left as it is: open a copy or a backup of it,"
            " or move it away and start a new project.",
            path=path,
            detail=detail,
        )
    )


def _may_not_be_written(path: Path) -> ProjectError:
    return ProjectError(
        tr(
            "{path}: the project may not be written, so edits could not be kept. Give yourself the right to"
            " write the file and its folder, or copy the project with its images to a folder of your own.",
            path=path,
        )
    )


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _explain(path: Path, error: sqlite3.Error | OSError) -> ProjectError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL") or getattr(error, "errno", None) in _NO_ROOM:
        return ProjectError(
            tr(
                "{path}: the disk is full, so this could not be kept; all before it is."
                " Make room, then do it again.",
                path=path,
            )
        )
    if name.startswith("SQLITE_READONLY") or isinstance(error, PermissionError):
        return _may_not_be_written(path)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_MISMATCH")):
        return damaged(path, str(error))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectError(
            tr("{path}: another program is using the project. Close it there, then do it again.", path=path)
        )
    return ProjectError(
        tr(
            "{path}: the project cannot be read or written ({error})."
            " Check that its drive is there and has room, then do it again.",
            path=path,
            error=error,
        )
    )


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
