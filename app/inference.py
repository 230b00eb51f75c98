"""The client of the worker process: a queue of images to count, and what to do if the worker dies."""

import dataclasses
import logging
from collections import deque
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.count_tasks import AFTER_DEATH, CountTask, RegionTask
from app.messages import SpokenError
from app.tasks import TaskProgress, TaskState
from app.words import mark, tr
from app.worker_process import WorkerMain, WorkerProcess
from engine.prediction import Box
from engine.worker_messages import (
    Cancelled,
    CancelRequest,
    Failed,
    Finished,
    NetworkChoice,
    Progress,
    RegionFinished,
    Reply,
)

log = logging.getLogger(__name__)

_Queued = TypeVar("_Queued", bound=CountTask)

# A tile takes seconds at most; a worker that has not stopped after this hangs, and is ended.
CANCEL_GRACE_MS = 4000


class UnreadablePhotoError(SpokenError):
    """The file that was to be counted is gone or damaged."""


class InferenceClient(QObject):
    """Sends images to the worker process, one after another, and gives each a `CountTask`.

    What the person waits for at the screen goes before what waits in thousands.
    """

    queue_changed = Signal()
    worker_died = Signal(str)
    """A sentence that says what is done about it."""

    def __init__(self, main: WorkerMain | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._main = main
        self._worker: WorkerProcess | None = None
        self._first: deque[CountTask] = deque()
        self._waiting: deque[CountTask] = deque()
        self._running: CountTask | None = None
        self._number = 0
        self._winding_down: int | None = None
        """The number of a cancelled request that the worker has not yet let go."""
        # From the event loop, so that the asker can connect to the task before anything happens.
        self._start = QTimer(self, singleShot=True, interval=0)
        self._start.timeout.connect(self._start_next)
        self._cancelled = QTimer(self, singleShot=True, interval=0)  # thousands are cancelled in one go
        self._cancelled.timeout.connect(self._on_tasks_cancelled)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(CANCEL_GRACE_MS)
        self._grace.timeout.connect(self._on_grace_over)

    @property
    def running(self) -> CountTask | None:
        """The task that the worker has."""
        return self._running

    @property
    def waiting_count(self) -> int:
        """How many tasks wait behind it."""
        return len(self._first) + len(self._waiting)

    def count(
        self,
        path: Path,
        network: NetworkChoice = "auto",
        device: str = "auto",
        *,
        page: int = 0,
        goes_first: bool = False,
    ) -> CountTask:
        """Queue an image; the task's signals tell the rest. One may go first, behind others that do."""
        return self._queue(CountTask(path, network, device, page=page), goes_first=goes_first)

    def hurry(self, task: CountTask) -> None:
        """Let a task that waits go first, behind others that do."""
        if task in self._waiting:
            self._waiting.remove(task)
            self._first.append(task)
            self._on_queue_changed()

    def recount_region(
        self,
        path: Path,
        box: Box,
        scale_factor: float | None,
        *,
        network: NetworkChoice,
        device: str,
        page: int = 0,
    ) -> RegionTask:
        """Queue a closer look at one box of an image, in its pixels; without a factor, L2S chooses one.

        The person sees the box, so it goes first.
        """
        task = RegionTask(path, network, device, page=page, box=box, scale_factor=scale_factor)
        return self._queue(task, goes_first=True)

    def _queue(self, task: _Queued, *, goes_first: bool) -> _Queued:
        task.cancelled.connect(self._cancelled.start)
        (self._first if goes_first else self._waiting).append(task)
        self._start.start()
        self._on_queue_changed()
        return task

    def close(self) -> None:
        """Cancel what is queued and end the worker."""
        for task in [*self._first, *self._waiting, *([self._running] if self._running else [])]:
            task.cancel()
        self._first.clear()
        self._waiting.clear()
        self._running = None
        self._grace.stop()
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def _start_next(self) -> None:
        if self._running is not None or self._winding_down is not None:
            return
        while line := self._first or self._waiting:
            task = line.popleft()
            if not task.is_ended:
                self._running = task
                task.begin()
                self._send(task)
                break
        self._on_queue_changed()

    def _send(self, task: CountTask) -> None:
        if self._worker is None:
            try:
                self._start_worker()
            except OSError as error:
                sentence = tr(
                    "{path}: no process could be started to count it ({reason}). Close other programs.",
                    path=task.path,
                    reason=error.strerror,
                )
                self._release(task, TaskState.FAILED, SpokenError(sentence))
                return
        assert self._worker is not None  # just started
        self._number += 1
        task.report(TaskProgress(0, 0, tr("Starting")))
        self._worker.send(task.request(self._number))

    def _start_worker(self) -> None:
        self._worker = WorkerProcess(self._main or _engine_worker())
        self._worker.received.connect(self._on_received, Qt.ConnectionType.QueuedConnection)
        self._worker.died.connect(self._on_worker_died)

    def _on_received(self, reply: Reply) -> None:
        if reply.number == self._winding_down:
            if not isinstance(reply, Progress):
                self._wound_down()
            return
        if reply.number != self._number or self._running is None:
            log.info("dropped a stale reply: %s of request %d", type(reply).__name__, reply.number)
            return
        task = self._running
        if isinstance(reply, Progress):
            task.report(TaskProgress(reply.done, reply.total, _translated(reply.text)))
        elif isinstance(reply, Finished):
            self._release(task, TaskState.SUCCEEDED, _with_reason(reply, task.attempt.reason))
        elif isinstance(reply, RegionFinished):
            self._release(task, TaskState.SUCCEEDED, reply.region)
        elif isinstance(reply, Failed):
            self._on_failed(task, reply)
        elif isinstance(reply, Cancelled):
            self._release(task, TaskState.CANCELLED, None)

    def _on_failed(self, task: CountTask, reply: Failed) -> None:
        if reply.traceback:
            log.error("worker process: %s", reply.traceback)
        attempt = task.humbler("memory") if reply.out_of_memory else None
        if attempt is None:
            kind = UnreadablePhotoError if reply.is_unreadable else SpokenError
            self._release(task, TaskState.FAILED, kind(tr(reply.sentence, **reply.parts)))
            return
        task.attempt = attempt
        self._send(task)

    def _on_worker_died(self) -> None:
        self._worker = None
        if self._winding_down is not None:
            self._wound_down()
            return
        task = self._running
        if task is None:
            return  # nothing was lost: the next request starts another
        attempt = task.humbler("death")
        if attempt is None:
            sentence = tr(
                "{path}: the counting process ended each time, even on the smallest tiles."
                " Close other programs, or count a smaller image.",
                path=task.path,
            )
            self._release(task, TaskState.FAILED, SpokenError(sentence))
            return
        task.attempt = attempt
        assert attempt.way is not None  # as of every attempt after the first
        self.worker_died.emit(tr(AFTER_DEATH[attempt.way], file=task.path.name))
        self._send(task)

    def _on_tasks_cancelled(self) -> None:
        task = self._running
        if task is not None and task.state is TaskState.CANCELLED:
            self._running = None
            self._winding_down = self._number
            if self._worker is not None:
                self._worker.send(CancelRequest(self._number))
            self._grace.start()
        self._first = deque(task for task in self._first if not task.is_ended)
        self._waiting = deque(task for task in self._waiting if not task.is_ended)
        self._on_queue_changed()

    def _on_queue_changed(self) -> None:
        """Let each task that waits say so, and how many go before it."""
        is_busy = self._running is not None or self._winding_down is not None
        waiting = (task for task in (*self._first, *self._waiting) if not task.is_ended)
        for before, task in enumerate(waiting, start=int(is_busy)):
            words = tr("Waiting, %Ln image(s) before it", "", before) if before else tr("Starting")
            if task.progress is None or task.progress.text != words:
                task.report(TaskProgress(0, 0, words))
        self.queue_changed.emit()

    def _on_grace_over(self) -> None:
        log.warning("the worker process did not stop in time and is ended")
        if self._worker is not None:
            self._worker.kill()
            self._worker = None
        self._wound_down()

    def _wound_down(self) -> None:
        self._winding_down = None
        self._grace.stop()
        self._start_next()

    def _release(self, task: CountTask, state: TaskState, value: object) -> None:
        self._running = None
        task.finish(state, value)
        self._start_next()


# What the engine says it is doing; it knows English alone. A factor may follow: "Looking closer, ×1.8".
_DOINGS = (
    mark("Loading"),
    mark("Counting"),
    mark("Counting where people stand too close"),
    mark("Finding people"),
    mark("Choosing the factor"),
    mark("Looking closer"),
)


def _translated(doing: str) -> str:
    """Give what the engine says it is doing in the person's language; as it is where nobody marked it."""
    words, comma, factor = doing.partition(", ×")
    return f"{tr(words)}{comma}{factor}" if words in _DOINGS else doing


def _with_reason(reply: Finished, reason: str | None) -> object:
    """Give the prediction; where the client itself fell back, its reason goes before the engine's."""
    if reason is None:
        return reply.prediction
    reasons = [reason] + ([reply.prediction.fell_back] if reply.prediction.fell_back else [])
    return dataclasses.replace(reply.prediction, fell_back=" ".join(reasons))


def _engine_worker() -> WorkerMain:
    """Give the worker's main function; its import loads no torch, and waits until something is counted."""
    from engine.worker import serve

    return serve
