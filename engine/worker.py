"""The worker process: holds the networks, answers requests in order, is cancelled between tiles.

Importing this module does not import torch; `serve` does, in its own process.
"""

import traceback
from collections import deque
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from engine.image_file import ImageFileError, read_image
from engine.prediction import NetworkName, RegionCount
from engine.worker_messages import (
    Cancelled,
    CancelRequest,
    CountRequest,
    Failed,
    Finished,
    Progress,
    RegionFinished,
    RegionRequest,
    Reply,
    Request,
    StopRequest,
)

if TYPE_CHECKING:
    import numpy as np

    from engine.counting import CountingEngine
    from engine.passes import Report


def serve(connection: Connection) -> None:
    """Answer requests until told to stop or until the asker is gone."""
    _Worker(connection).run()


class _StoppedError(Exception):
    """The running request was cancelled."""


class _Worker:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting: deque[CountRequest] = deque()
        self._cancelled: set[int] = set()
        self._is_stopping = False
        self._engines: dict[str, CountingEngine] = {}

    def run(self) -> None:
        try:
            while True:
                self._listen(waits=not self._waiting)
                if self._is_stopping:
                    return
                if self._waiting:
                    self._answer(self._waiting.popleft())
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return  # the window is gone

    def _listen(self, *, waits: bool) -> None:
        """Take in what has arrived; `waits` for something first."""
        while waits or self._connection.poll():
            waits = False
            request: Request = self._connection.recv()
            if isinstance(request, CountRequest):
                self._waiting.append(request)
            elif isinstance(request, CancelRequest):
                self._cancel(request.number)
            elif isinstance(request, StopRequest):
                self._is_stopping = True

    def _cancel(self, number: int) -> None:
        """Drop a waiting request at once; note a running one for its next tile."""
        for request in self._waiting:
            if request.number == number:
                self._waiting.remove(request)
                self._send(Cancelled(number))
                return
        self._cancelled.add(number)

    def _answer(self, request: CountRequest) -> None:
        self._send(Progress(request.number, 0, 1, "Loading"))
        try:
            self._send(self._count(request))
        except _StoppedError:
            self._send(Cancelled(request.number))
        self._cancelled.discard(request.number)

    def _count(self, request: CountRequest) -> Reply:
        from engine.devices import DeviceError, is_device_lost, is_out_of_memory
        from engine.weights import WeightsError

        def report(done: int, total: int, text: str) -> None:
            self._listen(waits=False)
            if self._is_stopping or request.number in self._cancelled:
                raise _StoppedError
            self._send(Progress(request.number, done, total, text))

        try:
            image = read_image(request.path, page=request.page)
            engine = self._engine(request.device)
            if isinstance(request, RegionRequest):
                return RegionFinished(request.number, _recount(engine, image, request, report))
            prediction = engine.count(image, report, network=request.network, tile_px=request.tile_px)
        except ImageFileError as error:
            return Failed(request.number, error.sentence, error.parts, is_unreadable=True)
        except (WeightsError, DeviceError) as error:
            return Failed(request.number, str(error))
        except _StoppedError:
            raise
        except Exception as error:  # whatever it is, the next image may be counted
            if is_device_lost(error):
                raise  # another process must go on: nothing runs on the device in this one
            if is_out_of_memory(error):
                sentence = "{path}: memory does not suffice to count this image. Close other programs."
                return Failed(request.number, sentence, {"path": str(request.path)}, out_of_memory=True)
            return _unforeseen(request, error)
        return Finished(request.number, prediction)

    def _engine(self, device: str) -> "CountingEngine":
        from engine.counting import CountingEngine

        if device not in self._engines:
            self._engines[device] = CountingEngine(device=device)
        return self._engines[device]

    def _send(self, reply: Reply) -> None:
        self._connection.send(reply)


def _unforeseen(request: CountRequest, error: Exception) -> Failed:
    """Say that an error came up which nobody foresaw, in the words that the window has for such."""
    return Failed(
        request.number,
        "{doing} failed unexpectedly ({kind}: {error}). The log tells more.",
        {"doing": str(request.path), "kind": type(error).__name__, "error": str(error)},
        traceback="".join(traceback.format_exception(error)),
    )


def _recount(
    engine: "CountingEngine", image: "np.ndarray", request: RegionRequest, report: "Report"
) -> RegionCount:
    """Look closer at the request's box."""
    network: NetworkName = "autoscale" if request.network == "auto" else request.network
    return engine.recount_region(
        image, request.box, request.scale_factor, report, network=network, tile_px=request.tile_px
    )
