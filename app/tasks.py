"""Work off the screen's thread: a Task reports progress, can be cancelled, and ends in exactly one way."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)


class TaskState(Enum):
    """Where a task stands; the last three are ends."""

    READY = "ready"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class TaskProgress:
    """How far a task is, and what it is doing, in words."""

    done: int
    total: int
    """0 where nobody knows how much there is."""
    text: str


class TaskCancelledError(Exception):
    """Raised inside a task's function where it notices that it was cancelled."""


class Task(QObject):
    """Something that takes a while. `ended` follows whichever one of the three ends it had."""

    progressed = Signal(TaskProgress)
    succeeded = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._state = TaskState.READY
        self._progress: TaskProgress | None = None
        self._began: float | None = None

    @property
    def state(self) -> TaskState:
        """Where the task stands."""
        return self._state

    @property
    def is_ended(self) -> bool:
        """Tell whether one of the three ends was reached."""
        return self._state not in (TaskState.READY, TaskState.RUNNING)

    @property
    def progress(self) -> TaskProgress | None:
        """How far it is; None before it said so."""
        return self._progress

    @property
    def seconds(self) -> float:
        """How long ago it began; 0 while it waits to."""
        return 0.0 if self._began is None else time.monotonic() - self._began

    def cancel(self) -> None:
        """End the task as cancelled, now; whatever it still gives afterwards is dropped."""
        self._end(TaskState.CANCELLED)

    def _begin(self) -> None:
        assert self._state is TaskState.READY, f"{self.title}: started twice"
        self._state = TaskState.RUNNING
        self._began = time.monotonic()

    def _report(self, progress: TaskProgress) -> None:
        if not self.is_ended:
            self._progress = progress
            self.progressed.emit(progress)

    def _end(self, state: TaskState, value: object = None) -> None:
        """Take the first end that comes; later ones are ignored."""
        if self.is_ended:
            return
        self._state = state
        if state is TaskState.SUCCEEDED:
            self.succeeded.emit(value)
        elif state is TaskState.FAILED:
            self.failed.emit(value)
        else:
            self.cancelled.emit()
        self.ended.emit()
        self._let_go_of_listeners()

    def _let_go_of_listeners(self) -> None:
        """Disconnect everybody: Qt holds a listener, and one that holds its task would keep both for ever."""
        kind = self.metaObject()
        # By index: `QMetaMethod.fromSignal` of an object's signal would keep the object, too.
        for signal, signature in (
            (self.progressed, "progressed(PyObject)"),
            (self.succeeded, "succeeded(PyObject)"),
            (self.failed, "failed(PyObject)"),
            (self.cancelled, "cancelled()"),
            (self.ended, "ended()"),
        ):
            if self.isSignalConnected(kind.method(kind.indexOfSignal(signature))):
                signal.disconnect()


class TaskControl:
    """What a task's function holds to tell how far it is and to notice that it was cancelled."""

    def __init__(self, report: Callable[[TaskProgress], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def report(self, done: int, total: int, text: str) -> None:
        """Tell how far the work is.

        Raises:
            TaskCancelledError: the task was cancelled meanwhile.

        """
        self.check()
        self._report(TaskProgress(done, total, text))

    def check(self) -> None:
        """Raise `TaskCancelledError` if the task was cancelled."""
        if self._cancelled.is_set():
            raise TaskCancelledError

    def cancel(self) -> None:
        """Let the next `check` raise."""
        self._cancelled.set()


class ThreadTask(Task):
    """A function run in a thread of its own; it may touch no Qt object."""

    _reported = Signal(TaskProgress)
    _returned = Signal(object, object)

    def __init__(self, title: str, function: Callable[[TaskControl], object]) -> None:
        super().__init__(title)
        self._control = TaskControl(self._reported.emit)
        # The thread alone has the function and lets go of it in the end: images and maps hang on it.
        self._thread = threading.Thread(target=self._run, args=(function,), name=title, daemon=True)
        # Queued: both are emitted in the thread and heard in the screen's.
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; the three ends are told in the screen's thread."""
        if self.is_ended:
            return
        self._begin()
        _running.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """End as cancelled now, and let the function stop where it next looks."""
        self._control.cancel()
        super().cancel()

    def _run(self, function: Callable[[TaskControl], object]) -> None:
        try:
            value, error = function(self._control), None
        except TaskCancelledError:
            value, error = None, None
        except Exception as caught:  # told in the screen's thread, whatever it is
            log.info("%s: %s", self.title, caught, exc_info=caught)
            value, error = None, caught
        self._returned.emit(value, error)

    def _on_returned(self, value: object, error: Exception | None) -> None:
        # The thread has emitted its last and still holds the task: freed there, a Qt object ends the program.
        self._thread.join()
        _running.discard(self)
        if error is None:
            self._end(TaskState.SUCCEEDED, value)
        else:
            self._end(TaskState.FAILED, error)

    def join(self, timeout: float) -> None:
        """Wait for the thread itself."""
        if self._thread.is_alive():
            self._thread.join(timeout)


# Running tasks stay alive though nobody else holds them: their thread emits on them.
_running: set[ThreadTask] = set()


def stop_tasks(timeout: float = 5.0) -> None:
    """Cancel every running task and wait for its thread: before the program ends."""
    for task in list(_running):
        task.cancel()
    for task in list(_running):
        task.join(timeout)
    _running.clear()
