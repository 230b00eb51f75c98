from dataclasses import replace

import pytest
import torch

from engine.backbone import VggBackbone
from training.dataset import NumberedSamples, WeightedSource
from training.optimiser import OptimiserSettings, make_optimiser, numbered_batches, set_rates
from training.processes import ALONE, Processes
from training.transforms import ViewSettings

SETTINGS = OptimiserSettings(backbone_rate=1e-4, other_rate=1e-3, warm_up_steps=10, frozen_stages=2)


@pytest.fixture(scope="module")
def backbone() -> VggBackbone:
    return VggBackbone(is_dense=True)


def test_the_first_stages_stay_as_they_came(backbone):
    make_optimiser(backbone, [], SETTINGS)

    learns = [all(value.requires_grad for value in stage.parameters()) for stage in backbone.stages]
    assert learns == [False, False, True, True, True]


def test_the_backbone_learns_at_a_rate_of_its_own(backbone):
    other = torch.nn.Parameter(torch.zeros(2))
    optimiser = make_optimiser(backbone, [other], SETTINGS)

    set_rates(optimiser, SETTINGS, step=9, steps=1_000_000)

    assert [group["lr"] for group in optimiser.param_groups] == pytest.approx([1e-4, 1e-3])
    assert optimiser.param_groups[1]["params"] == [other]


@pytest.mark.parametrize(
    # Half way up the warm-up, the middle of the cosine, and its end.
    ("step", "steps", "share"),
    [(4, 10**9, 0.5), (500, 1000, 0.5), (1000, 1000, 0.0)],
)
def test_rates_warm_up_and_fall_as_a_cosine(backbone, step, steps, share):
    optimiser = make_optimiser(backbone, [], SETTINGS)

    set_rates(optimiser, SETTINGS, step=step, steps=steps)

    assert optimiser.param_groups[0]["lr"] == pytest.approx(1e-4 * share, abs=1e-12)


@pytest.mark.parametrize(
    # Half way up the warm-up, on the plain, half way down, and the last step: 1 of 200.
    ("step", "share"),
    [(4, 0.5), (799, 1.0), (900, 0.5), (999, 0.005)],
)
def test_wsd_warms_up_stays_and_falls_over_its_last_steps(backbone, step, share):
    settings = replace(SETTINGS, schedule="wsd", decay_share=0.2)
    optimiser = make_optimiser(backbone, [], settings)

    set_rates(optimiser, settings, step=step, steps=1000)

    assert optimiser.param_groups[0]["lr"] == pytest.approx(1e-4 * share)


@pytest.mark.parametrize(("schedule", "rate"), [("plateau", 1e-4 * 0.25), ("constant", 1e-4)])
def test_a_plateau_lowers_the_rates_each_time_validation_stalled(backbone, schedule, rate):
    settings = replace(SETTINGS, schedule=schedule, plateau_factor=0.5)
    optimiser = make_optimiser(backbone, [], settings)

    set_rates(optimiser, settings, step=500, steps=1000, reductions=2)

    assert optimiser.param_groups[0]["lr"] == pytest.approx(rate)


def test_a_later_stage_takes_its_share_of_the_rates(backbone):
    optimiser = make_optimiser(backbone, [], SETTINGS)

    set_rates(optimiser, SETTINGS, step=9, steps=10**9, share=0.3)

    assert optimiser.param_groups[0]["lr"] == pytest.approx(0.3e-4)


@pytest.mark.parametrize(("kind", "expected"), [("adam", torch.optim.Adam), ("sgd", torch.optim.SGD)])
def test_the_optimiser_can_be_chosen(backbone, kind, expected):
    settings = replace(SETTINGS, kind=kind, momentum=0.95)

    group = make_optimiser(backbone, [], settings).param_groups[0]

    assert type(make_optimiser(backbone, [], settings)) is expected
    assert (group["momentum"] if kind == "sgd" else group["betas"][0]) == 0.95


def test_processes_share_a_steps_samples_as_one_with_a_larger_batch_takes_them(crowd):
    samples = NumberedSamples(
        [WeightedSource([crowd], 1.0)],
        count=8,
        seed=1,
        view=ViewSettings(crop_px=32),
        targets=lambda view: {},
    )

    def images(batch, processes):
        numbered = numbered_batches(samples, batch=batch, first=0, last=2, processes=processes)
        return [batch["image"] for _, batch in numbered]

    together = images(4, ALONE)
    first, second = (images(2, Processes(rank=rank, count=2, count_here=2)) for rank in (0, 1))

    for whole, one, other in zip(together, first, second, strict=True):
        assert torch.equal(whole, torch.cat([one, other]))


def test_samples_come_with_their_numbers_from_where_a_run_goes_on(crowd):
    samples = NumberedSamples(
        [WeightedSource([crowd], 1.0)],
        count=6,
        seed=1,
        view=ViewSettings(crop_px=32),
        targets=lambda view: {},
    )

    numbered = list(numbered_batches(samples, batch=1, first=3, last=6))

    assert [number for number, _ in numbered] == [3, 4, 5]
    for number, sample in numbered:
        assert torch.equal(sample["image"][0], samples[number]["image"])


def test_a_run_that_is_done_has_no_samples_left(crowd):
    samples = NumberedSamples(
        [WeightedSource([crowd], 1.0)],
        count=6,
        seed=1,
        view=ViewSettings(crop_px=32),
        targets=lambda view: {},
    )

    assert list(numbered_batches(samples, batch=1, first=6, last=6)) == []
