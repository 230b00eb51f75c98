"""Workers for tests: they speak as `engine.worker` does, and count by the words in the file's name."""

import os
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from engine.image_file import ImageFileError, read_image_size
from engine.prediction import Box, CountInterval, DenseRegion, GridMap, Prediction, RegionCount
from engine.worker_messages import (
    Cancelled,
    CancelRequest,
    CountRequest,
    Failed,
    Finished,
    Progress,
    RegionFinished,
    RegionRequest,
    Request,
    StopRequest,
)

POINTS = np.array([[20.0, 20.0], [60.0, 20.0], [20.0, 60.0], [60.0, 60.0]])

# What L2S chooses for a region that the person drew.
CHOSEN_FACTOR = 2.25


def make_prediction(width: int, height: int, points: np.ndarray = POINTS) -> Prediction:
    count = len(points)
    stride = 8
    rows, columns = -(-height // stride), -(-width // stride)
    return Prediction(
        width=width,
        height=height,
        count=float(count),
        variance=1.0,
        interval=CountInterval(low=count - 1.0, high=count + 2.0),
        points=points,
        scores=np.full(count, 0.8, dtype=np.float32),
        threshold=0.4,
        regions=(DenseRegion(Box(10, 10, 70, 70), scale_factor=1.7, count_before=3, count=count),),
        counted_areas=(),
        distance_label_map=GridMap(np.full((height, width), 100, dtype=np.uint8), stride=1),
        density_map=GridMap(
            np.full((rows, columns), count / rows / columns, dtype=np.float32), stride=stride
        ),
        count_map=None,
        network="autoscale",
        weights="autoscale-1a2b3c4d",
        device="cpu",
        seconds=1.25,
        fell_back=None,
    )


def count_at_once(connection: Connection) -> None:
    """Answer each request after one report of progress."""
    while not isinstance(request := _receive(connection), StopRequest):
        if isinstance(request, CountRequest):
            connection.send(Progress(request.number, 0, 1, "Finding people"))
            connection.send(_answer(request))


def count_by_network(connection: Connection) -> None:
    """Find three people as the light network, four as any other, which waits for a file `go`."""
    while not isinstance(request := _receive(connection), StopRequest):
        if not isinstance(request, CountRequest):
            continue
        if request.network == "light":
            size = read_image_size(Path(request.path))
            seen = make_prediction(size.width, size.height, POINTS[:3])
            connection.send(Finished(request.number, replace(seen, network="light")))
        elif not _wait_for_go(connection, request):
            return


def look_when_told(connection: Connection) -> None:
    """Wait for a file `go` as the light network; count at once with any other."""
    while not isinstance(request := _receive(connection), StopRequest):
        if not isinstance(request, CountRequest):
            continue
        if request.network != "light":
            connection.send(_answer(request))
        elif not _wait_for_go(connection, request):
            return


def fail_lightly(connection: Connection) -> None:
    """Have no light weights; count with any other network."""
    while not isinstance(request := _receive(connection), StopRequest):
        if isinstance(request, CountRequest):
            is_light = request.network == "light"
            connection.send(Failed(request.number, "no light weights") if is_light else _answer(request))


def count_when_told(connection: Connection) -> None:
    """Report progress until a file `go` lies beside the image, or until cancelled."""
    while not isinstance(request := _receive(connection), StopRequest):
        if isinstance(request, CountRequest) and not _wait_for_go(connection, request):
            return


def hang(connection: Connection) -> None:
    """Take a request and never look at the connection again."""
    request = connection.recv()
    connection.send(Progress(request.number, 0, 9, "Tile 1 of 9"))
    while True:
        time.sleep(1)


def die_unless_humble(connection: Connection) -> None:
    """End the process, as want of memory does, but for the least demanding request of all."""
    while not isinstance(request := _receive(connection), StopRequest):
        if not isinstance(request, CountRequest):
            continue
        if request.network != "uepnet" or request.device != "cpu" or request.tile_px is None:
            os._exit(9)
        connection.send(_answer(request))


def die_always(connection: Connection) -> None:
    """End the process at each request."""
    connection.recv()
    os._exit(9)


def fail_as_nobody_foresaw(connection: Connection) -> None:
    """Answer each request with an error, as the engine's worker does where it did not expect one."""
    while not isinstance(request := _receive(connection), StopRequest):
        if isinstance(request, CountRequest):
            sentence, parts = "{doing} failed unexpectedly", {"doing": request.path.name}
            connection.send(Failed(request.number, sentence, parts, traceback="ValueError: no such box"))


def lack_memory_on_whole_images(connection: Connection) -> None:
    """Say that memory does not suffice unless tiles are asked for; then answer a number nobody asked, too."""
    while not isinstance(request := _receive(connection), StopRequest):
        if isinstance(request, CountRequest):
            if request.tile_px is None:
                connection.send(Failed(request.number, "not enough memory", out_of_memory=True))
                continue
            stale = make_prediction(9, 9)
            connection.send(Finished(request.number - 1, stale))
            connection.send(_answer(request))


def _receive(connection: Connection) -> Request:
    try:
        request: Request = connection.recv()
    except EOFError:
        return StopRequest()
    return request


def _wait_for_go(connection: Connection, request: CountRequest) -> bool:
    """Answer a request in the end; False if told to stop meanwhile."""
    connection.send(Progress(request.number, 1, 4, "Tile 2 of 4"))
    while not request.path.with_name("go").exists():
        if connection.poll(0.01):
            other = _receive(connection)
            if isinstance(other, StopRequest):
                return False
            if isinstance(other, CancelRequest) and other.number == request.number:
                connection.send(Cancelled(request.number))
                return True
    connection.send(_answer(request))
    return True


def _answer(request: CountRequest) -> Finished | RegionFinished | Failed:
    if isinstance(request, RegionRequest):
        middle = [[(request.box.left + request.box.right) / 2, (request.box.top + request.box.bottom) / 2]]
        seen = np.array(middle), np.array([0.7], dtype=np.float32)
        factor = CHOSEN_FACTOR if request.scale_factor is None else request.scale_factor
        return RegionFinished(request.number, RegionCount(request.box, factor, *seen, ()))
    try:
        size = read_image_size(Path(request.path), page=request.page)
    except ImageFileError as error:
        return Failed(request.number, str(error), is_unreadable=True)
    prediction = make_prediction(size.width, size.height)
    if request.network == "uepnet":
        prediction = replace(prediction, count_map=prediction.density_map, network="uepnet")
    if request.network == "light":
        prediction = replace(prediction, network="light")
    return Finished(request.number, prediction)
