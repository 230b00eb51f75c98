import numpy as np
import pytest
import torch

from engine.count_intervals import fit_interleaved
from engine.weights import load_weights, save_weights
from training.networks_together import NetworksTogether


@pytest.fixture(scope="module")
def together() -> NetworksTogether:
    torch.manual_seed(3)
    network = NetworksTogether("lite2", head_sizes=(25, 26)).eval()
    network.uepnet.set_intervals(fit_interleaved(np.random.default_rng(3).exponential(0.08, 20_000)))
    return network


def test_each_network_answers_alone_as_it_does_together(together):
    image = torch.randn(1, 3, 64, 96, generator=torch.Generator().manual_seed(1))

    with torch.inference_mode():
        labels, density, patches = together(image)

        assert torch.equal(labels, together.autoscale(image))
        assert torch.equal(density, together.density(image))
        for of_head, alone in zip(patches, together.uepnet(image), strict=True):
            assert torch.equal(of_head, alone)


def test_a_network_saved_alone_answers_as_it_does_together(together, tmp_path):
    image = torch.randn(1, 3, 64, 64, generator=torch.Generator().manual_seed(2))

    for kind, member in together.members().items():
        save_weights(tmp_path / "alone.safetensors", member)
        loaded = load_weights(tmp_path / "alone.safetensors")

        assert loaded.kind == kind
        assert loaded.network.backbone.name == "lite2"
        with torch.inference_mode():
            given, wanted = loaded.network(image), member(image)
        for one, other in zip(given, wanted, strict=True):
            torch.testing.assert_close(one, other, rtol=0.05, atol=0.05)  # weights are kept in fp16


def test_what_is_shared_is_optimised_once(together):
    parameters = [*together.backbone.parameters(), *together.others()]

    assert len({id(parameter) for parameter in parameters}) == len(parameters)
    assert {id(parameter) for parameter in parameters} == {
        id(parameter) for parameter in together.parameters()
    }
