"""The worker process as the window sees it: started, written to, listened to, ended."""

import logging
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

from PySide6.QtCore import QObject, Qt, Signal

from engine.worker_messages import Request, StopRequest

log = logging.getLogger(__name__)

WorkerMain = Callable[[Connection], None]

# A stopped worker frees its networks within this; then it is ended from outside.
_STOP_SECONDS = 2.0


class WorkerProcess(QObject):
    """One spawned process. `received` brings each reply, `died` comes once if it ends unasked."""

    received = Signal(object)
    died = Signal()
    _lost = Signal()

    def __init__(self, main: WorkerMain) -> None:
        super().__init__()
        context = multiprocessing.get_context("spawn")
        self._connection, child_connection = context.Pipe()
        self._process = context.Process(
            target=main, args=(child_connection,), name="crowdcount-worker", daemon=True
        )
        self._process.start()
        child_connection.close()  # so that its end shows here as the end of the stream
        self._is_stopped = False
        self._lost.connect(self._on_lost, Qt.ConnectionType.QueuedConnection)
        self._reader = threading.Thread(target=self._read, name="worker replies", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int | None:
        """The process's number."""
        return self._process.pid

    def send(self, request: Request) -> None:
        """Write a request; a worker that is gone shows through `died`, not here."""
        try:
            self._connection.send(request)
        except OSError as error:
            log.warning("worker process: %s", error)

    def stop(self) -> None:
        """End the process, kindly at first; nothing is received afterwards."""
        self._is_stopped = True
        self.send(StopRequest())
        self._process.join(_STOP_SECONDS)
        self._end()

    def kill(self) -> None:
        """End the process now; nothing is received afterwards."""
        self._is_stopped = True
        self._end()

    def _end(self) -> None:
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self._reader.join()
        self._connection.close()

    def _read(self) -> None:
        """Run in the reader's thread until the stream ends."""
        while True:
            try:
                reply = self._connection.recv()
            except (EOFError, OSError):
                break
            except Exception:  # whatever a broken reply raises, this worker is of no use any more
                log.exception("a reply of the worker process could not be read")
                break
            self.received.emit(reply)
        self._lost.emit()

    def _on_lost(self) -> None:
        if self._is_stopped:
            return
        self._is_stopped = True
        self._end()
        log.warning("worker process ended with %s", self._process.exitcode)
        self.died.emit()
