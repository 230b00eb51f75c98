"""Where nobody is, the shipped networks count nobody: at most two people in each drawn scene."""

import pytest

from engine.counting import CountingEngine
from engine.weights import read_manifest
from training.held_out_scenes import MOST_PEOPLE, SCENES


@pytest.fixture(scope="module")
def engine() -> CountingEngine:
    return CountingEngine(device="cpu")


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("network", read_manifest().networks)
def test_nobody_is_counted_where_nobody_is(engine, network, scene):
    prediction = engine.count(scene(), lambda done, total, text: None, network=network)

    assert prediction.count <= MOST_PEOPLE
