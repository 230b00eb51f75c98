"""One region counted again, in the engine and through the worker."""

import functools
import threading
from dataclasses import replace
from multiprocessing import Pipe

import numpy as np
import pytest

from engine.counting import CountingEngine
from engine.image_file import read_image
from engine.localizer import Localizer
from engine.prediction import Box
from engine.worker import serve
from engine.worker_messages import CountRequest, Failed, Finished, RegionFinished, RegionRequest, StopRequest

BOX = Box(16, 8, 80, 72)


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing."""


@pytest.fixture(scope="module")
def engine(weights_folder) -> CountingEngine:
    return CountingEngine(device="cpu", folder=weights_folder)


def test_a_region_is_answered_with_people_inside_it_alone(engine, photo):
    image = read_image(photo)
    answer = engine.recount_region(image, BOX, 1.5, _silent, network="autoscale")
    assert (answer.box, answer.scale_factor) == (BOX, 1.5)
    assert BOX.contains(answer.points).all()
    assert answer.scores.dtype == np.float32
    assert len(answer.points) == len(answer.scores)


def test_without_a_factor_the_scale_head_chooses_one(engine, photo, monkeypatch):
    asked = []

    def choose(l2s, first, box):
        asked.append((first.maps.shape[1:], box))
        return 1.7

    monkeypatch.setattr("engine.localizer.choose_scale_factor", choose)
    answer = engine.recount_region(read_image(photo), BOX, None, _silent, network="autoscale")
    assert answer.scale_factor == 1.7
    # The photograph is smaller than the ring around the box: all of it is looked at, at the usual size.
    assert asked == [((140, 168), Box(28, 14, 140, 126))]


def test_the_region_of_a_prediction_is_found_as_it_was(engine, photo):
    """The same box and factor give the same people as the counting of the whole image gave."""
    image = read_image(photo)
    prediction = engine.count(image, _silent, network="autoscale")
    if not prediction.regions:
        pytest.skip("this photograph's drawn weights find no dense region")
    region = prediction.regions[0]
    answer = engine.recount_region(image, region.box, region.scale_factor, _silent, network="autoscale")
    inside = region.box.contains(prediction.points)
    people = answer.points[answer.scores >= np.float32(prediction.threshold)]
    if not prediction.counted_areas and abs(region.scale_factor - 1) >= 0.08:
        np.testing.assert_allclose(people, prediction.points[inside], atol=0.5)


def test_a_large_image_is_read_from_its_own_pixels(engine, photo):
    """What is found in a reduced working image comes back in the pixels of the image."""
    image = np.tile(read_image(photo), (30, 30, 1))[:2400, :2200]
    box = Box(1000, 1000, 1600, 1400)
    answer = engine.recount_region(image, box, 1.2, _silent, network="light")
    assert box.contains(answer.points).all()


@pytest.mark.parametrize(
    "box", [Box(-1, 0, 40, 40), Box(0, 0, 97, 40), Box(10, 10, 14, 40), Box(40, 0, 10, 40)]
)
def test_a_box_that_is_not_on_the_image_is_refused(engine, photo, box):
    with pytest.raises(ValueError, match="expected a box"):
        engine.recount_region(read_image(photo), box, 1.5, _silent, network="autoscale")


@pytest.mark.parametrize("factor", [1.5, None])
def test_a_box_that_rounding_put_off_the_image_is_looked_at(engine, photo, factor):
    box = Box(-1e-13, 8, np.nextafter(96, 97), np.nextafter(80, 81))
    answer = engine.recount_region(read_image(photo), box, factor, _silent, network="autoscale")
    assert answer.box == box
    assert box.contains(answer.points).all()


def test_a_factor_of_nothing_is_refused(engine, photo):
    with pytest.raises(ValueError, match="expected a scale factor"):
        engine.recount_region(read_image(photo), BOX, 0.0, _silent, network="autoscale")


def test_the_worker_answers_a_region_between_counts(weights_folder, monkeypatch, photo, tmp_path):
    monkeypatch.setattr(
        "engine.counting.CountingEngine", functools.partial(CountingEngine, folder=weights_folder)
    )
    ours, theirs = Pipe()
    thread = threading.Thread(target=serve, args=(theirs,))
    thread.start()
    request = RegionRequest(
        number=1, path=photo, network="autoscale", device="cpu", box=BOX, scale_factor=1.5
    )
    ours.send(request)
    ours.send(replace(request, number=2, path=tmp_path / "missing.jpg"))
    ours.send(CountRequest(number=3, path=photo, device="cpu"))
    answers = {}
    while len(answers) < 3:
        reply = ours.recv()
        if isinstance(reply, RegionFinished | Failed | Finished):
            answers[reply.number] = reply
    ours.send(StopRequest())
    thread.join()
    assert answers[1].region.box == BOX
    assert "missing.jpg" in str(answers[2])
    assert isinstance(answers[3], Finished)


def test_looking_closer_needs_no_first_pass(engine, photo, monkeypatch):
    passes = []
    original = Localizer.first_pass
    monkeypatch.setattr(
        Localizer, "first_pass", lambda *args, **kwargs: passes.append(1) or original(*args, **kwargs)
    )
    engine.recount_region(read_image(photo), BOX, 1.5, _silent, network="autoscale")
    assert passes == [1]
