import math

import pytest
import torch

from engine.autoscale import (
    LARGEST_SCALE_FACTOR,
    SMALLEST_SCALE_FACTOR,
    AutoScaleNetwork,
    ScaleHead,
    pool_region,
)


@pytest.fixture(scope="module")
def network() -> AutoScaleNetwork:
    torch.manual_seed(0)
    return AutoScaleNetwork().eval()


@torch.inference_mode()
def test_every_pixel_gets_eleven_labels(network):
    assert network(torch.zeros(1, 3, 32, 40)).shape == (1, 11, 32, 40)


@torch.inference_mode()
def test_the_scale_head_reads_stage_5_at_stride_8(network):
    image = torch.rand(1, 3, 32, 40)

    logits, features = network.labels_and_features(image)

    assert features.shape == (1, 512, 4, 5)
    assert torch.equal(logits, network(image))


def test_scale_factors_are_those_of_the_published_clamp():
    assert math.isclose(SMALLEST_SCALE_FACTOR**2, 0.5)
    assert math.isclose(LARGEST_SCALE_FACTOR**2, 5.0)


def test_an_untrained_scale_head_stands_in_the_middle_of_its_range():
    # log r = (log sqrt(0.5) + log sqrt(5)) / 2, so r = 2.5 ** 0.25.
    assert ScaleHead(16)(torch.rand(2, 16, 14, 14)).tolist() == pytest.approx([2.5**0.25] * 2)


def test_scale_factors_keep_to_their_bounds_and_have_a_gradient_there():
    head = ScaleHead(16)
    for bias in (-3.0, 3.0):
        head.zero_grad()
        head.output.bias.data.fill_(bias)

        factor = head(torch.rand(1, 16, 14, 14))
        factor.backward()

        assert SMALLEST_SCALE_FACTOR < factor.item() < LARGEST_SCALE_FACTOR
        assert float(head.output.bias.grad) > 0


def test_a_region_pools_the_cells_under_its_box():
    features = torch.arange(6.0).repeat(6, 1).expand(1, 2, 6, 6)  # every cell holds its column

    pooled = pool_region(features, left=16, top=0, right=24, bottom=48, stride=8)

    assert pooled.shape == (1, 2, 14, 14)
    assert (pooled == 2).all()


@pytest.mark.parametrize("box", [(0, 0, 1, 1), (47, 47, 48, 48), (46.5, 3.2, 46.6, 3.3), (0, 0, 50, 50)])
def test_the_smallest_and_the_widest_region_can_be_pooled(box):
    left, top, right, bottom = box

    pooled = pool_region(torch.ones(1, 2, 6, 6), left=left, top=top, right=right, bottom=bottom, stride=8)

    assert pooled.shape == (1, 2, 14, 14)
    assert (pooled == 1).all()


def test_a_cell_that_a_region_reaches_into_is_pooled_with_it():
    features = torch.tensor([[[[0.0, 1.0, 8.0]]]])

    pooled = pool_region(features, left=0, top=0, right=9, bottom=8, stride=8)

    assert pooled.shape == (1, 1, 14, 14)
    assert float(pooled.mean()) == pytest.approx(0.5)
