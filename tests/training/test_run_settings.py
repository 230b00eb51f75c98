from dataclasses import asdict

import pytest

from training.checkpoint import Checkpoint, CheckpointError, save_checkpoint
from training.run_settings import settings_of, with_changes
from training.train_autoscale import AutoScaleSettings
from training.train_uepnet import UepNetSettings
from training.transforms import ViewSettings

OF_AUTOSCALE = AutoScaleSettings(steps=7, view=ViewSettings(crop_px=64))
OF_UEPNET = UepNetSettings(seed=9)


def _save(run, settings) -> None:
    save_checkpoint(run, Checkpoint(settings, "pretraining", 1, 0, {}, {}, {}, {}, 0.0, 0.0))


@pytest.mark.parametrize("settings", [OF_AUTOSCALE, OF_UEPNET])
def test_settings_come_back_as_the_run_had_them(tmp_path, settings):
    _save(tmp_path, asdict(settings))

    assert settings_of(tmp_path, type(settings)) == settings


@pytest.mark.parametrize(
    ("settings", "other"), [(OF_AUTOSCALE, UepNetSettings), (OF_UEPNET, AutoScaleSettings)]
)
def test_a_run_of_the_other_network_is_refused(tmp_path, settings, other):
    _save(tmp_path, asdict(settings))

    with pytest.raises(CheckpointError, match=f"this run is not one of {other.__name__}"):
        settings_of(tmp_path, other)


def test_settings_of_another_kind_of_value_are_refused(tmp_path):
    _save(tmp_path, asdict(OF_UEPNET) | {"steps": "many"})

    with pytest.raises(CheckpointError, match="this run is not one of UepNetSettings"):
        settings_of(tmp_path, UepNetSettings)


def test_a_named_setting_of_a_group_changes_and_the_others_stay() -> None:
    usual = AutoScaleSettings()

    changed = with_changes(usual, ["view.crop_px=384", "loss=ce"])

    assert changed.view.crop_px == 384
    assert changed.loss == "ce"
    assert changed.optimiser == usual.optimiser


@pytest.mark.parametrize("change", ["view.crops=384", "nothing=1", "view", "view.crop_px.more=1"])
def test_an_unknown_setting_is_refused_with_a_list_of_those_there_are(change: str) -> None:
    with pytest.raises(ValueError, match=r"view\.crop_px"):
        with_changes(AutoScaleSettings(), [change])


def test_a_value_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(ValueError, match=r"view\.crop_px=wide"):
        with_changes(AutoScaleSettings(), ["view.crop_px=wide"])


def test_a_crop_that_the_pooling_does_not_divide_is_refused() -> None:
    with pytest.raises(ValueError, match="multiple of 32, got 100"):
        with_changes(AutoScaleSettings(), ["view.crop_px=100"])
