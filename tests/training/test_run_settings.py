import re
from dataclasses import asdict

import pytest

from training.checkpoint import Checkpoint, CheckpointError, save_checkpoint
from training.presets import AUTOSCALE, AUTOSCALE_DENSITY, LIGHT, TOGETHER, UEPNET
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


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ("batch=0", "batch=0: expected 1 or more"),
        ("steps=0", "steps=0: expected 1 or more"),
        ("joint.steps=-1", "joint.steps=-1: expected 0 or more"),
        ("save_every=0", "save_every=0: expected 1 or more"),
        ("view.smallest_scale=0", "view.smallest_scale=0.0: expected 0.05 to 20"),
        ("average_decay=1", "average_decay=1.0: expected 0 to 0.999999"),
        ("optimiser.backbone_rate=nan", "optimiser.backbone_rate=nan: expected 0 or more"),
        ("optimiser.plateau_patience=0", "optimiser.plateau_patience=0: expected 1 or more"),
        ("view.smallest_scale=3", "view.smallest_scale=3.0: expected 2 or less, the largest one"),
        ("view.mixed_share=1.5", "view.mixed_share=1.5: expected 0 to 1"),
        ("view.largest_stretch=0.5", "view.largest_stretch=0.5: expected 1 to 4"),
        ("scale_head.batch=0", "scale_head.batch=0: expected 1 or more"),
        ("distil.temperature=0", "distil.temperature=0.0: expected 1e-06 or more"),
        ("validation.most_images=-1", "validation.most_images=-1: expected 0 or more"),
    ],
)
def test_a_value_with_which_a_run_would_break_off_is_refused(change: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=re.escape(complaint)):
        with_changes(AutoScaleSettings(), [change])


@pytest.mark.parametrize("presets", [AUTOSCALE, AUTOSCALE_DENSITY, LIGHT, TOGETHER, UEPNET])
def test_every_preset_lies_within_the_bounds(presets) -> None:
    for settings in presets.values():
        assert with_changes(settings, []) == settings


def test_a_crop_that_the_pooling_does_not_divide_is_refused() -> None:
    with pytest.raises(ValueError, match="multiple of 32, got 100"):
        with_changes(AutoScaleSettings(), ["view.crop_px=100"])
