"""The networks that the program ships, on drawn crowds: what the demo shows has to make sense."""

import pytest

from engine.counting import CountingEngine
from engine.matching import match_points
from engine.prediction import NetworkName
from engine.weights import WeightsError, read_manifest
from resources.demo.crowd_scene import CrowdScene, draw_crowd


@pytest.fixture(scope="module")
def engine() -> CountingEngine:
    return CountingEngine(device="cpu")


@pytest.fixture(scope="module")
def scene() -> CrowdScene:
    return draw_crowd(800, 533, 200, seed=1)


# AutoScale saw no drawn crowd in training; UEPNet saw sixty others of this generator.
@pytest.mark.parametrize(("network", "off"), [("autoscale", 1 / 3), ("uepnet", 1 / 2)])
def test_each_network_counts_a_drawn_crowd_sensibly(engine, scene, network: NetworkName, off: float):
    _need(network)

    prediction = engine.count(scene.image, _silent, network=network)

    assert prediction.count == pytest.approx(len(scene.points), rel=off)


def test_autoscale_finds_the_heads_where_they_were_drawn(engine, scene):
    _need("autoscale")

    prediction = engine.count(scene.image, _silent, network="autoscale")

    assert match_points(prediction.points, scene.points, 8).f_measure >= 0.75


@pytest.mark.parametrize("network", ["autoscale", "uepnet"])
def test_each_network_sees_hardly_anybody_on_an_empty_square(engine, network: NetworkName):
    _need(network)
    empty = draw_crowd(480, 320, 0, seed=3)

    prediction = engine.count(empty.image, _silent, network=network)

    assert prediction.count <= 3


def _need(network: NetworkName) -> None:
    try:
        networks = read_manifest().networks
    except WeightsError:
        networks = {}
    if network not in networks:
        pytest.skip(f"no weights of {network} are shipped yet")


def _silent(done: int, total: int, text: str) -> None:
    """Take progress reports and do nothing."""
