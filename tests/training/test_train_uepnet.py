import shutil
from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.annotations import as_points
from engine.count_intervals import CountIntervals, IntervalSettings
from engine.devices import Device
from engine.weights import load_weights
from training.checkpoint import CHECKPOINT_FILE, WEIGHTS_FILE, load_checkpoint
from training.dataset import NumberedSamples, WeightedSource
from training.fit_intervals import IntervalsError, count_targets, fit_intervals
from training.label_objective import network_input
from training.run_log import TENSORBOARD_FOLDER
from training.run_settings import settings_of
from training.start import StartError
from training.train_uepnet import UepNetObjective, UepNetSettings, head_loss, known_patches, train_uepnet
from training.transforms import ViewSettings

SETTINGS = UepNetSettings(steps=2, view=ViewSettings(crop_px=64))


def _train(crowd, run, weights_folder, **changes) -> None:
    start = weights_folder / "uepnet.safetensors"
    order = {"settings": SETTINGS, "start": start, "resume": False, "stop_after": None} | changes
    train_uepnet(
        [WeightedSource([crowd], 1.0)],
        run,
        device=torch.device("cpu"),
        **order,
    )


def test_a_resumed_run_equals_one_that_never_stopped_bit_for_bit(crowd, runs, weights_folder):
    _train(crowd, runs / "whole", weights_folder)
    _train(crowd, runs / "parts", weights_folder, stop_after=1)
    stopped = load_checkpoint(runs / "parts")
    _train(crowd, runs / "parts", weights_folder, resume=True)

    whole, parts = load_checkpoint(runs / "whole"), load_checkpoint(runs / "parts")
    assert (stopped.step, whole.step, parts.step) == (1, 2, 2)
    assert not torch.equal(stopped.network["heads.0.weight"], whole.network["heads.0.weight"])
    _assert_same(whole.network, parts.network)
    _assert_same(whole.average, parts.average)
    for group, moments in whole.optimiser["state"].items():
        _assert_same(moments, parts.optimiser["state"][group])
    assert (runs / "whole" / WEIGHTS_FILE).read_bytes() == (runs / "parts" / WEIGHTS_FILE).read_bytes()


def _assert_same(one, other) -> None:
    assert one.keys() == other.keys()
    assert all(torch.equal(value, other[name]) for name, value in one.items())


@pytest.fixture(scope="module")
def stopped_run(kept_crowd, weights_folder, tmp_path_factory):
    """Give a run that was stopped after its first step; nobody may change it."""
    run = tmp_path_factory.mktemp("stopped") / "run"
    _train(kept_crowd, run, weights_folder, stop_after=1)
    yield run
    shutil.rmtree(run)


def test_a_run_leaves_its_settings_its_weights_and_its_table(stopped_run):
    assert settings_of(stopped_run, UepNetSettings) == SETTINGS
    loaded = load_weights(stopped_run / WEIGHTS_FILE)
    assert loaded.kind == "uepnet"
    assert len(loaded.network.intervals().second) == 26
    assert loaded.network.intervals().second.proxies[-1] > 0
    # TensorBoard writes a folder of its own where it is installed.
    left = {path.name for path in stopped_run.iterdir()} - {TENSORBOARD_FOLDER}
    assert sorted(left) == [
        CHECKPOINT_FILE,
        "uepnet_steps.csv",
        WEIGHTS_FILE,
    ]


def test_the_frozen_stages_stay_as_they_came(stopped_run, weights_folder):
    before = load_weights(weights_folder / "uepnet.safetensors").network.state_dict()
    after = load_checkpoint(stopped_run).network
    assert torch.equal(after["backbone.stages.1.0.weight"], before["backbone.stages.1.0.weight"])
    assert not torch.equal(after["backbone.stages.2.0.weight"], before["backbone.stages.2.0.weight"])


def test_a_loss_that_is_not_finite_stops_the_run_and_keeps_the_batch(
    crowd, runs, weights_folder, monkeypatch
):
    monkeypatch.setattr(
        "training.train_uepnet.cross_entropy", lambda logits, labels, known: logits.sum() * float("nan")
    )

    with pytest.raises(FloatingPointError, match="The loss at step 0 is not finite"):
        _train(crowd, runs / "run", weights_folder)

    assert "counts" in torch.load(runs / "run" / "bad_batch.pt")
    assert not (runs / "run" / CHECKPOINT_FILE).exists()


def test_areas_that_nobody_looked_at_teach_the_heads_nothing(crowd, runs, weights_folder):
    _train(replace(crowd, verified=()), runs / "run", weights_folder, stop_after=1)

    before = load_weights(weights_folder / "uepnet.safetensors").network.state_dict()
    after = load_checkpoint(runs / "run").network
    # Without a gradient only the weight decay moves the backbone, by 1e-4 * 5e-4 of itself at most.
    name = "backbone.stages.3.0.weight"
    assert torch.allclose(after[name], before[name], rtol=1e-6, atol=1e-9)


def test_weights_of_its_own_keep_their_intervals(stopped_run, weights_folder):
    given = load_weights(weights_folder / "uepnet.safetensors").network.intervals()

    kept = load_weights(stopped_run / WEIGHTS_FILE).network.intervals()
    assert np.array_equal(kept.first.borders, given.first.borders)


@pytest.mark.parametrize("other", [{"partition": "uniform-length"}, {"proxy": "median"}])
def test_a_partition_that_weights_with_their_own_would_not_heed_is_refused(
    crowd, runs, weights_folder, other
):
    settings = replace(SETTINGS, intervals=IntervalSettings(**other))

    with pytest.raises(StartError, match=r"uepnet.safetensors: these weights bring their own"):
        _train(crowd, runs / "run", weights_folder, settings=settings)


def test_weights_of_another_network_get_intervals_of_the_images(crowd, runs, weights_folder):
    _train(crowd, runs / "run", weights_folder, stop_after=1, start=weights_folder / "autoscale.safetensors")

    samples = NumberedSamples(
        [WeightedSource([crowd], 1.0)], count=2, seed=2, view=SETTINGS.view, targets=count_targets
    )
    fitted = fit_intervals(samples)
    own = load_weights(runs / "run" / WEIGHTS_FILE).network.intervals()
    assert own.second.proxies == pytest.approx(fitted.second.proxies, rel=1e-6)


def test_a_heads_loss_by_hand():
    # Half the probability on the right interval of each of two patches; the third is not known.
    intervals = CountIntervals(np.array([0, 0.5]), np.array([0, 1]), np.zeros(2))
    logits = torch.zeros(1, 2, 1, 3)
    known = torch.tensor([[[True, True, False]]])

    loss = head_loss(logits, torch.tensor([[[0.0, 0.7, 9.0]]]), intervals, known)

    assert loss.item() == pytest.approx(np.log(2))


def test_a_patch_is_known_where_all_its_pixels_are():
    known = torch.ones(1, 16, 16, dtype=torch.bool)
    known[0, 3, 12] = False

    assert known_patches(known).tolist() == [[[True, False], [True, True]]]


def test_a_dataset_without_people_is_refused_before_the_first_step(crowd, runs, weights_folder):
    with pytest.raises(IntervalsError, match="too few people"):
        _train(
            replace(crowd, points=as_points([])),
            runs / "run",
            weights_folder,
            start=weights_folder / "autoscale.safetensors",
        )

    assert not (runs / "run").exists()


def test_a_single_head_with_other_intervals_is_trained_saved_and_loaded(crowd, runs, weights_folder):
    cut = IntervalSettings(count=12, partition="uniform-number", proxy="median", heads="single")

    _train(
        crowd,
        runs / "run",
        weights_folder,
        settings=replace(SETTINGS, steps=1, intervals=cut),
        start=weights_folder / "autoscale.safetensors",
    )

    network = load_weights(runs / "run" / WEIGHTS_FILE).network
    assert network.head_sizes == (12,)
    first = network.intervals().first
    assert first.proxies[1] == pytest.approx((first.borders[1] + first.borders[2]) / 2, rel=1e-6)


def test_the_count_term_is_the_error_of_what_the_heads_count_together(weights_folder):
    network = load_weights(weights_folder / "uepnet.safetensors").network
    place = Device(torch.device("cpu"), torch.float32, "cpu")
    batch = {
        "image": torch.full((1, 3, 128, 128), 90, dtype=torch.uint8),
        "is_known": torch.ones(1, 128, 128, dtype=torch.bool),
        "counts": torch.zeros(1, 16, 16),
    }

    plain, with_counts = (
        UepNetObjective(network, place, count_weight=weight)(batch).item() for weight in (0.0, 3.0)
    )

    # Nobody is there: all that the heads see is too much, in squares of either size.
    with torch.no_grad():
        seen = network.decode(network(network_input(batch, place))).mean
    assert with_counts - plain == pytest.approx(3.0 * 2 * seen.mean().item(), rel=1e-4)
