import functools
import multiprocessing
import subprocess
import sys
import threading

import numpy as np
import pytest
from PIL import Image

from engine.autoscale import AutoScaleNetwork
from engine.counting import CountingEngine
from engine.image_file import read_image
from engine.weights import MANIFEST_FILE, WEIGHTS_FOLDER
from engine.worker import serve
from engine.worker_messages import (
    Cancelled,
    CancelRequest,
    CountRequest,
    Failed,
    Finished,
    Progress,
    StopRequest,
)

# Longest wait for one answer on a machine that is busy with other things.
PATIENCE_S = 120


@pytest.fixture
def worker(weights_folder, monkeypatch):
    """Give our end of the pipe to a worker that counts with untrained networks."""
    monkeypatch.setattr(
        "engine.counting.CountingEngine", functools.partial(CountingEngine, folder=weights_folder)
    )
    yield from _serving()


def _serving():
    """Serve the other end in a thread, so that the test can say what the networks are."""
    ours, theirs = multiprocessing.Pipe()
    thread = threading.Thread(target=serve, args=(theirs,))
    thread.start()
    yield ours
    ours.close()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def _receive(worker):
    assert worker.poll(PATIENCE_S), "the worker does not answer"
    return worker.recv()


def _answers(worker, number):
    """Receive replies up to the end of a request; give the progress and that end."""
    progress = []
    while isinstance(reply := _receive(worker), Progress):
        progress.append(reply)
    assert reply.number == number
    return progress, reply


def _wait_until_it_counts(worker):
    while _receive(worker).text != "Finding people":
        pass


@pytest.fixture
def large_photo(tmp_path):
    """Give an image that is cut into hundreds of tiles of 64 px: it is not counted before one looks."""
    Image.new("RGB", (400, 400), (90, 120, 40)).save(tmp_path / "large.png")
    return tmp_path / "large.png"


def test_a_request_is_answered_with_progress_and_then_the_prediction(worker, photo, weights_folder):
    worker.send(CountRequest(7, photo, device="cpu"))

    progress, end = _answers(worker, 7)

    assert progress[0] == Progress(7, 0, 1, "Loading")
    assert all(said.number == 7 and said.done <= said.total for said in progress)
    assert isinstance(end, Finished)
    direct = CountingEngine(device="cpu", folder=weights_folder).count(read_image(photo), lambda *words: None)
    assert np.array_equal(end.prediction.points, direct.points)
    assert end.prediction.network == "autoscale"


def test_requests_are_answered_in_the_order_they_came(worker, photo):
    worker.send(CountRequest(2, photo, network="uepnet", device="cpu"))
    worker.send(CountRequest(1, photo, network="uepnet", device="cpu"))

    assert [_answers(worker, number)[1].prediction.network for number in (2, 1)] == ["uepnet", "uepnet"]


def test_a_running_request_is_cancelled_before_its_next_tile_and_the_next_is_answered(
    worker, large_photo, photo
):
    worker.send(CountRequest(1, large_photo, device="cpu", tile_px=64))
    _wait_until_it_counts(worker)

    worker.send(CancelRequest(1))
    worker.send(CountRequest(2, photo, device="cpu"))

    _, end = _answers(worker, 1)
    assert end == Cancelled(1)
    assert isinstance(_answers(worker, 2)[1], Finished)


def test_a_waiting_request_is_cancelled_at_once(worker, large_photo, photo):
    worker.send(CountRequest(1, large_photo, device="cpu", tile_px=64))
    worker.send(CountRequest(2, photo, device="cpu"))
    _wait_until_it_counts(worker)

    worker.send(CancelRequest(2))

    assert _answers(worker, 2)[1] == Cancelled(2)
    worker.send(CancelRequest(1))
    assert _answers(worker, 1)[1] == Cancelled(1)


def test_cancelling_what_was_never_asked_disturbs_nothing(worker, photo):
    worker.send(CancelRequest(99))
    worker.send(CountRequest(1, photo, device="cpu"))

    assert isinstance(_answers(worker, 1)[1], Finished)


def test_a_stop_cancels_what_runs_and_ends_the_worker(worker, large_photo):
    worker.send(CountRequest(1, large_photo, device="cpu", tile_px=64))
    _wait_until_it_counts(worker)

    worker.send(StopRequest())

    assert _answers(worker, 1)[1] == Cancelled(1)


def test_a_worker_ends_when_its_asker_is_gone_while_it_counts(worker, large_photo):
    worker.send(CountRequest(1, large_photo, device="cpu", tile_px=64))
    _wait_until_it_counts(worker)

    worker.close()  # and the fixture waits for the worker's end


@pytest.mark.parametrize("name", ["gone.jpg", "letter.jpg", "half.jpg"])
def test_a_bad_image_fails_with_a_sentence_and_the_worker_goes_on(worker, photo, tmp_path, name):
    (tmp_path / "letter.jpg").write_text("Dear reader,")
    Image.open(photo).save(tmp_path / "whole.jpg")
    (tmp_path / "half.jpg").write_bytes((tmp_path / "whole.jpg").read_bytes()[:900])
    worker.send(CountRequest(1, tmp_path / name, device="cpu"))
    worker.send(CountRequest(2, photo, device="cpu"))

    _, end = _answers(worker, 1)

    assert isinstance(end, Failed)
    assert not end.out_of_memory
    assert str(tmp_path / name) in str(end)
    assert isinstance(_answers(worker, 2)[1], Finished)


def test_a_device_that_is_not_there_fails_with_a_sentence(worker, photo):
    worker.send(CountRequest(1, photo, device="abacus"))

    assert "'abacus' is not available here" in str(_answers(worker, 1)[1])


def test_missing_weights_fail_with_a_sentence(monkeypatch, tmp_path, photo):
    monkeypatch.setattr("engine.counting.CountingEngine", functools.partial(CountingEngine, folder=tmp_path))
    serving = _serving()
    worker = next(serving)
    worker.send(CountRequest(1, photo, device="cpu"))

    assert "manifest.json: there is no such file" in str(_answers(worker, 1)[1])
    assert next(serving, None) is None


def test_a_full_memory_is_said_so_that_the_asker_can_try_a_smaller_tile(worker, photo, monkeypatch):
    def full(*arguments: object) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")

    monkeypatch.setattr(AutoScaleNetwork, "labels_and_features", full)
    worker.send(CountRequest(1, photo, network="autoscale", device="cpu"))

    _, end = _answers(worker, 1)

    assert end.out_of_memory
    assert str(photo) in str(end)


@pytest.mark.parametrize(
    "unforeseen",
    [ValueError("no such box"), AssertionError(), RuntimeError("cuDNN error: CUDNN_STATUS_NOT_SUPPORTED")],
)
def test_an_error_that_nobody_foresaw_fails_one_request_and_the_worker_goes_on(
    worker, photo, monkeypatch, unforeseen
):
    def fail(*arguments: object) -> None:
        raise unforeseen

    with monkeypatch.context() as failing:
        failing.setattr(AutoScaleNetwork, "labels_and_features", fail)
        worker.send(CountRequest(1, photo, network="autoscale", device="cpu"))
        _, end = _answers(worker, 1)
    worker.send(CountRequest(2, photo, network="autoscale", device="cpu"))

    assert isinstance(end, Failed)
    assert not end.out_of_memory
    told = f"{photo} failed unexpectedly ({type(unforeseen).__name__}: {unforeseen}). The log tells more."
    assert str(end) == told
    assert "in fail\n" in end.traceback
    assert isinstance(_answers(worker, 2)[1], Finished)


def test_a_device_that_is_lost_ends_the_process(photo, monkeypatch, weights_folder):
    def lose(*arguments: object) -> None:
        raise RuntimeError("CUDA error: an illegal memory access was encountered")

    monkeypatch.setattr(AutoScaleNetwork, "labels_and_features", lose)
    monkeypatch.setattr(
        "engine.counting.CountingEngine", functools.partial(CountingEngine, folder=weights_folder)
    )
    ours, theirs = multiprocessing.Pipe()
    ours.send(CountRequest(1, photo, network="autoscale", device="cpu"))

    with pytest.raises(RuntimeError, match="illegal memory access"):
        serve(theirs)


def test_importing_the_worker_and_what_the_window_needs_does_not_import_torch():
    modules = (
        *("annotations", "count_intervals", "dense_region", "density", "distance_labels", "image_file"),
        *("metrics", "prediction", "shanghaitech", "tiling", "uncertainty", "worker", "worker_messages"),
    )
    program = (
        "import sys, " + ", ".join(f"engine.{name}" for name in modules) + "; print('torch' in sys.modules)"
    )

    printed = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout

    assert printed.split() == ["False"]


@pytest.mark.skipif(not (WEIGHTS_FOLDER / MANIFEST_FILE).is_file(), reason="no weights in resources/weights")
def test_a_process_of_its_own_counts_cancels_and_stops(large_photo, photo, monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")  # many waiting threads take minutes on a busy machine
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    ours.send(CountRequest(1, large_photo, device="cpu", tile_px=64))
    _wait_until_it_counts(ours)

    ours.send(CancelRequest(1))
    ours.send(CountRequest(2, photo, device="cpu"))

    assert _answers(ours, 1)[1] == Cancelled(1)
    assert isinstance(_answers(ours, 2)[1], Finished)
    ours.send(StopRequest())
    process.join(PATIENCE_S)
    assert process.exitcode == 0
