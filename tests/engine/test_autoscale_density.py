import pytest
import torch

from engine.autoscale_density import AutoScaleDensityNetwork


@pytest.fixture(scope="module")
def network() -> AutoScaleDensityNetwork:
    torch.manual_seed(0)
    return AutoScaleDensityNetwork().eval()


def test_every_pixel_has_a_density_that_is_never_negative(network):
    with torch.inference_mode():
        density, features = network.density_and_features(torch.randn(1, 3, 32, 48))

    assert density.shape == (1, 32, 48)
    assert density.min() >= 0
    assert features.shape == (1, 512, 4, 6)


def test_a_negative_answer_still_has_a_gradient(network):
    network.decoder.head[-1].bias.data.fill_(-2.0)

    network(torch.zeros(1, 3, 16, 16)).sum().backward()

    assert network.decoder.head[-1].bias.grad.abs().max() > 0
