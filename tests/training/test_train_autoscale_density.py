import pytest
import torch

from engine.prediction import Box
from engine.weights import load_weights
from training.checkpoint import WEIGHTS_FILE, load_checkpoint
from training.dataset import WeightedSource
from training.run_settings import settings_of
from training.scale_objective import JointSettings
from training.train_autoscale_density import AutoScaleDensitySettings, train_autoscale_density
from training.train_scale_head import ScaleHeadError, ScaleHeadSettings
from training.transforms import ViewSettings

SETTINGS = AutoScaleDensitySettings(
    steps=2,
    joint=JointSettings(steps=1),
    view=ViewSettings(crop_px=64),
    scale_head=ScaleHeadSettings(views=3, epochs=2),
)


def _train(crowd, run, weights_folder, **changes) -> None:
    order = {
        "settings": SETTINGS,
        "start": weights_folder / "autoscale.safetensors",
        "resume": False,
        "stop_after": None,
    } | changes
    train_autoscale_density([WeightedSource([crowd], 1.0)], run, device=torch.device("cpu"), **order)


def test_a_resumed_run_equals_one_that_never_stopped_bit_for_bit(crowd, runs, weights_folder, monkeypatch):
    # An untrained network sees the same density everywhere, and with it no region denser than the rest.
    for module in ("train_scale_head", "density_objective"):
        monkeypatch.setattr(f"training.{module}.densest_regions", lambda *_, **__: [Box(8, 8, 40, 40)])

    _train(crowd, runs / "whole", weights_folder)
    for stop_after, resume in ((1, False), (1, True), (None, True)):
        _train(crowd, runs / "parts", weights_folder, stop_after=stop_after, resume=resume)

    whole, parts = load_checkpoint(runs / "whole"), load_checkpoint(runs / "parts")
    assert (whole.stage, whole.step) == (parts.stage, parts.step) == ("joint", 3)
    for part in ("network", "average"):
        one, other = getattr(whole, part), getattr(parts, part)
        assert all(torch.equal(value, other[name]) for name, value in one.items())
    assert (runs / "whole" / WEIGHTS_FILE).read_bytes() == (runs / "parts" / WEIGHTS_FILE).read_bytes()
    assert settings_of(runs / "parts", AutoScaleDensitySettings) == SETTINGS
    assert load_weights(runs / "parts" / WEIGHTS_FILE).kind == "autoscale-density"


def test_without_a_dense_region_the_weights_are_saved_all_the_same(crowd, runs, weights_folder):
    with pytest.raises(ScaleHeadError, match="the weights are saved, but L2S had nothing to learn from"):
        _train(crowd, runs / "run", weights_folder)

    assert load_weights(runs / "run" / WEIGHTS_FILE).kind == "autoscale-density"
