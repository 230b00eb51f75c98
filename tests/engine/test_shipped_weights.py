"""The weights in resources/weights, as far as they are there."""

from typing import get_args

import numpy as np
import pytest

from engine.counting import CountingEngine
from engine.prediction import NetworkName
from engine.weights import WeightsError, load_shipped, read_manifest

try:
    SHIPPED = read_manifest().networks
except WeightsError:
    SHIPPED = {}

NETWORKS = get_args(NetworkName)


def _need(network: str) -> None:
    if network not in SHIPPED:
        pytest.skip(f"no weights of {network} in resources/weights")


@pytest.mark.parametrize("network", NETWORKS)
def test_shipped_weights_are_those_of_the_manifest_and_fit_their_network(network):
    _need(network)

    loaded = load_shipped(network)

    assert loaded.kind == network
    assert loaded.calibration.quantile == SHIPPED[network].interval_quantile > 0


@pytest.mark.parametrize("network", NETWORKS)
def test_the_manifest_says_how_good_they_are(network):
    _need(network)

    record = SHIPPED[network]

    assert record.validation["mae"] > 0
    assert record.steps > 0
    assert record.data


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("grey", [0, 128, 255])
def test_nobody_is_counted_on_a_blank_image(network, grey):
    _need(network)
    engine = CountingEngine(device="cpu")

    prediction = engine.count(np.full((96, 128, 3), grey, np.uint8), lambda *words: None, network=network)

    assert prediction.count < 0.5
