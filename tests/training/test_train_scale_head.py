from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.annotations import as_points
from engine.autoscale import AutoScaleNetwork
from engine.devices import choose_device
from engine.weights import load_weights
from training.dataset import WeightedSource
from training.train_scale_head import ScaleHeadSettings, collect_regions, train_scale_head

CPU = choose_device("cpu")


@pytest.fixture
def network(weights_folder) -> AutoScaleNetwork:
    """Give an untrained network: it takes every image for one dense region."""
    network = load_weights(weights_folder / "autoscale.safetensors").network
    network.l2s.requires_grad_(True)
    return network


def test_regions_hold_the_scale_level_of_their_people(network, crowd):
    # A lattice of 8 px; seen at a scale of one every region's people stand 8 px apart.
    lattice = np.stack(np.meshgrid(np.arange(4, 96, 8.0), np.arange(4, 80, 8.0)), axis=-1).reshape(-1, 2)
    settings = ScaleHeadSettings(views=4, smallest_scale=1.0, largest_scale=1.0)

    regions = collect_regions(
        network,
        [WeightedSource([replace(crowd, points=lattice)], 1.0)],
        settings=settings,
        seed=1,
        device=CPU,
    )

    assert len(regions.scale_levels) >= 4
    assert regions.pooled.shape[1:] == (512, 14, 14)
    assert regions.scale_levels.tolist() == pytest.approx([8.0] * len(regions.scale_levels))


def test_a_large_photograph_is_seen_at_the_size_at_which_it_is_counted(network, crowd, monkeypatch):
    monkeypatch.setattr("engine.working_image.LONGEST_SHORTER_SIDE_PX", 40)
    lattice = np.stack(np.meshgrid(np.arange(4, 96, 8.0), np.arange(4, 80, 8.0)), axis=-1).reshape(-1, 2)
    settings = ScaleHeadSettings(views=4, smallest_scale=1.0, largest_scale=1.0)
    source = WeightedSource([replace(crowd, points=lattice)], 1.0)

    regions = collect_regions(network, [source], settings=settings, seed=1, device=CPU)

    assert regions.scale_levels.tolist() == pytest.approx([4.0] * len(regions.scale_levels))
    assert len(regions.scale_levels) >= 1


def test_people_whom_nobody_verified_say_nothing_of_a_regions_scale_level(network, crowd):
    # People 8 px apart all over, and in the left half, which nobody verified, more between them.
    lattice = np.stack(np.meshgrid(np.arange(4, 96, 8.0), np.arange(4, 80, 8.0)), axis=-1).reshape(-1, 2)
    between = lattice[lattice[:, 0] < 44] + 4
    right_half = as_points([(48, 0), (96, 0), (96, 80), (48, 80)])
    image = replace(crowd, points=np.concatenate([lattice, between]), verified=(right_half,))

    regions = collect_regions(
        network,
        [WeightedSource([image], 1.0)],
        settings=ScaleHeadSettings(views=2, smallest_scale=1.0, largest_scale=1.0),
        seed=1,
        device=CPU,
    )

    assert regions.scale_levels.tolist() == pytest.approx([8.0] * len(regions.scale_levels))
    assert len(regions.scale_levels) >= 1


def test_regions_of_few_people_are_left_out(network, crowd):
    lonely = replace(crowd, points=as_points([(10, 10), (50, 50)]))

    regions = collect_regions(
        network, [WeightedSource([lonely], 1.0)], settings=ScaleHeadSettings(views=2), seed=1, device=CPU
    )

    assert len(regions.scale_levels) == 0


@pytest.mark.parametrize("loss", ["spacing", "centre"])
def test_training_lowers_the_loss_and_leaves_the_rest_as_it_was(network, crowd, loss):
    before = {name: value.clone() for name, value in network.state_dict().items()}
    settings = ScaleHeadSettings(views=6, epochs=8, loss=loss)

    trained = train_scale_head(network, [WeightedSource([crowd], 1.0)], settings=settings, seed=1, device=CPU)

    losses = trained.losses
    assert len(losses) == 8
    assert (trained.centre != settings.first_centre) == (loss == "centre")
    assert losses[-1] < losses[0]
    changed = {name for name, value in network.state_dict().items() if not torch.equal(value, before[name])}
    assert changed
    assert all(name.startswith("l2s.") for name in changed)
    assert not network.l2s.training
