from dataclasses import asdict

import pytest
import torch

from engine.autoscale import AutoScaleNetwork
from training.checkpoint import WeightAverage
from training.optimiser import make_optimiser, set_rates
from training.presets import AUTOSCALE, AUTOSCALE_DENSITY, LIGHT, UEPNET
from training.run_settings import with_changes


@pytest.mark.parametrize("presets", [AUTOSCALE, AUTOSCALE_DENSITY, LIGHT, UEPNET])
def test_every_preset_can_be_changed_on_the_command_line(presets):
    for settings in presets.values():
        changed = with_changes(settings, ["optimiser.clip_norm=3", "view.multi_scale=false", "batch=2"])

        assert (changed.optimiser.clip_norm, changed.view.multi_scale, changed.batch) == (3.0, False, 2)
        assert asdict(with_changes(settings, [])) == asdict(settings)


def test_autoscale_is_trained_as_its_paper_says():
    paper = AUTOSCALE["paper"]
    network = AutoScaleNetwork()
    optimiser = make_optimiser(network.backbone, list(network.decoder.parameters()), paper.optimiser)

    set_rates(optimiser, paper.optimiser, step=0, steps=paper.steps)

    assert type(optimiser) is torch.optim.Adam
    assert all(parameter.requires_grad for parameter in network.parameters())
    for group in optimiser.param_groups:
        assert (group["lr"], group["betas"][0], group["weight_decay"]) == (1e-4, 0.95, 5e-4)
    assert (paper.batch, paper.loss, paper.scale_head.loss) == (1, "adapted", "centre")
    assert AUTOSCALE_DENSITY["paper"].optimiser.other_rate == 1e-7
    assert (AUTOSCALE_DENSITY["paper"].sigma_px, AUTOSCALE_DENSITY["paper"].loss.kind) == (4.0, "mse")


def test_uepnet_is_trained_as_its_paper_says():
    paper = UEPNET["paper"]
    network = torch.nn.Module()
    network.stages = torch.nn.ModuleList([torch.nn.Linear(2, 2)])

    optimiser = make_optimiser(network, [], paper.optimiser)
    set_rates(optimiser, paper.optimiser, step=100, steps=paper.steps, reductions=2)

    assert type(optimiser) is torch.optim.SGD
    assert optimiser.param_groups[0]["lr"] == pytest.approx(1e-5)  # a tenth, twice
    assert (paper.view.smallest_scale, paper.view.largest_scale) == (0.3, 1.3)


def test_the_papers_networks_have_no_average():
    network = torch.nn.Linear(1, 1)
    average = WeightAverage(network, decay=UEPNET["paper"].average_decay)

    network.weight.data.fill_(7.0)
    average.update(network, step=3)

    assert average.state_dict()["weight"].item() == 7.0
