from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.count_intervals import fit_interleaved
from engine.weights import load_weights, save_weights
from training.checkpoint import load_checkpoint
from training.dataset import WeightedSource
from training.networks_together import NetworksTogether
from training.run_settings import settings_of
from training.start import StartError, load_together
from training.train_scale_head import ScaleHeadSettings
from training.train_together import TogetherSettings, train_together
from training.transforms import ViewSettings

SETTINGS = TogetherSettings(
    steps=2, batch=2, view=ViewSettings(crop_px=64), scale_head=ScaleHeadSettings(views=4, epochs=1)
)


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    """Give a folder as a run leaves it."""
    torch.manual_seed(3)
    network = NetworksTogether("lite2", head_sizes=(25, 26))
    network.uepnet.set_intervals(fit_interleaved(np.random.default_rng(3).exponential(0.08, 20_000)))
    folder = tmp_path_factory.mktemp("start")
    for kind, member in network.members().items():
        save_weights(folder / f"{kind}.safetensors", member)
    return folder


@pytest.fixture(autouse=True)
def scale_heads(monkeypatch):
    """Give the networks whose scale heads were trained: untrained networks find no dense region."""
    trained: list[str] = []
    monkeypatch.setattr(
        "training.train_together.train_scale_head",
        lambda network, *_, **__: trained.append(type(network).__name__),
    )
    return trained


def _train(crowd, run, start, **changes) -> None:
    order = {"settings": SETTINGS, "start": start, "resume": False, "stop_after": None} | changes
    train_together([WeightedSource([crowd], 1.0)], run, device=torch.device("cpu"), **order)


def test_a_resumed_run_equals_one_that_never_stopped_bit_for_bit(crowd, runs, start, scale_heads):
    _train(crowd, runs / "whole", start)
    _train(crowd, runs / "parts", start, stop_after=1)
    stopped = load_checkpoint(runs / "parts")
    assert scale_heads == ["AutoScaleNetwork", "AutoScaleDensityNetwork"]  # of the run that ended
    _train(crowd, runs / "parts", start, resume=True)

    whole, parts = load_checkpoint(runs / "whole"), load_checkpoint(runs / "parts")
    assert (stopped.step, whole.step, parts.step) == (1, 2, 2)
    assert all(torch.equal(value, parts.network[name]) for name, value in whole.network.items())
    assert all(torch.equal(value, parts.average[name]) for name, value in whole.average.items())
    for kind in ("autoscale", "autoscale-density", "uepnet"):
        files = [runs / name / f"{kind}.safetensors" for name in ("whole", "parts")]
        assert files[0].read_bytes() == files[1].read_bytes()


def test_a_step_moves_every_head_and_what_they_share(crowd, runs, start):
    before = {kind: load_weights(start / f"{kind}.safetensors").network.state_dict() for kind in _MOVED}

    _train(crowd, runs / "run", start, settings=replace(SETTINGS, average_decay=0.0))

    for kind, names in _MOVED.items():
        after = load_weights(runs / "run" / f"{kind}.safetensors").network.state_dict()
        for name in names:
            assert not torch.equal(after[name], before[kind][name]), (kind, name)
    assert settings_of(runs / "run", TogetherSettings).steps == 2


_MOVED = {
    "autoscale": ("decoder.head.1.weight", "backbone.stages.0.0.convolution.weight"),
    "autoscale-density": ("decoder.head.1.weight", "decoder.smooth.2.0.weight"),
    "uepnet": ("heads.0.weight", "heads.1.weight", "decoder.refine.0.0.weight"),
}


def test_a_run_goes_on_from_anothers_networks_and_intervals(start):
    network = NetworksTogether("lite2", head_sizes=(25, 26))

    assert load_together(network, start)

    given = load_weights(start / "uepnet.safetensors").network
    assert torch.equal(network.uepnet.get_buffer("borders_0"), given.get_buffer("borders_0"))


def test_a_run_on_another_backbone_is_refused(start):
    with pytest.raises(StartError, match="backbone lite2, the run's on lite0"):
        load_together(NetworksTogether("lite0", head_sizes=(25, 26)), start)
