import numpy as np
import pytest
import torch

from engine.count_intervals import CountIntervals, InterleavedIntervals
from engine.uepnet import UepNetwork


@pytest.fixture
def network() -> UepNetwork:
    """Give a network of three intervals: nobody, one person, four; and of four in the second head."""
    torch.manual_seed(0)
    network = UepNetwork(head_sizes=(3, 4)).eval()
    network.set_intervals(INTERVALS)
    return network


INTERVALS = InterleavedIntervals(
    first=CountIntervals(np.array([0, 0.5, 2]), np.array([0, 1, 4]), np.array([0, 0.25, 1])),
    second=CountIntervals(np.array([0, 0.5, 1, 4]), np.array([0, 0.75, 2, 6]), np.array([0, 0, 0.5, 2])),
)


def _logits(*probabilities: float) -> torch.Tensor:
    return torch.tensor(probabilities).log().view(1, -1, 1, 1)


@torch.inference_mode()
def test_both_heads_speak_at_stride_8_the_second_of_one_interval_more(network):
    first, second = network(torch.zeros(1, 3, 32, 48))

    assert first.shape == (1, 3, 4, 6)
    assert second.shape == (1, 4, 4, 6)


def test_counts_are_decoded_by_hand(network):
    counts = network.decode((_logits(0.5, 0.5, 0), _logits(0, 0, 1, 0)))

    # Heads: 0.5 * 0 + 0.5 * 1 = 0.5, and 2.
    assert float(counts.mean) == pytest.approx(1.25)
    # Within: 0.5 * 0.25 + 0.5 * (0.25 + 0.25) = 0.375, and 0.5; between: (0.5 - 2)^2 / 4.
    assert float(counts.variance) == pytest.approx((0.375 + 0.5) / 2 + 0.5625)


def test_two_certain_heads_that_agree_leave_the_variance_within_the_intervals(network):
    counts = network.decode((_logits(1, 0, 0), _logits(1, 0, 0, 0)))

    assert (float(counts.mean), float(counts.variance)) == (0.0, 0.0)


def test_the_two_highest_intervals_of_the_first_head_are_saturated(network):
    nobody, second = _logits(0.8, 0.1, 0.1), _logits(1, 0, 0, 0)

    assert not network.decode((nobody, second)).saturated
    assert network.decode((_logits(0.1, 0.8, 0.1), second)).saturated
    assert network.decode((_logits(0.1, 0.1, 0.8), second)).saturated


def test_intervals_come_back_as_they_were_set(network):
    for part in ("first", "second"):
        back, given = getattr(network.intervals(), part), getattr(INTERVALS, part)
        assert all(np.array_equal(vars(back)[name], vars(given)[name]) for name in vars(given))


def test_intervals_travel_with_the_weights(network):
    other = UepNetwork(head_sizes=(3, 4))

    other.load_state_dict(network.state_dict())

    assert other.intervals().second.proxies.tolist() == [0, 0.75, 2, 6]


def test_one_head_alone_decodes_by_hand():
    network = UepNetwork(head_sizes=(3,)).eval()
    network.set_intervals(InterleavedIntervals(first=INTERVALS.first, second=None))

    counts = network.decode((_logits(0.5, 0.5, 0),))

    assert network.intervals().second is None
    assert float(counts.mean) == pytest.approx(0.5)
    assert float(counts.variance) == pytest.approx(0.5 * 0.25 + 0.5 * (0.25 + 0.25))
