"""Claims about settings that are changed from the command line."""

import pytest

from training.run_settings import with_changes
from training.train_autoscale import AutoScaleSettings


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
