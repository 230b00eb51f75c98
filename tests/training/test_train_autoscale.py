from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.weights import load_weights
from training.checkpoint import CHECKPOINT_FILE, WEIGHTS_FILE, load_checkpoint
from training.dataset import WeightedSource
from training.run_settings import settings_of
from training.train_autoscale import AutoScaleSettings, label_targets, train_autoscale
from training.train_scale_head import ScaleHeadError, ScaleHeadSettings
from training.transforms import View, ViewSettings

SETTINGS = AutoScaleSettings(
    steps=2, view=ViewSettings(crop_px=64), scale_head=ScaleHeadSettings(views=3, epochs=2)
)


def _train(crowd, run, weights_folder, **changes) -> None:
    order = {"settings": SETTINGS, "resume": False, "stop_after": None} | changes
    train_autoscale(
        [WeightedSource([crowd], 1.0)],
        run,
        start=weights_folder / "autoscale.safetensors",
        device=torch.device("cpu"),
        **order,
    )


def test_a_resumed_run_equals_one_that_never_stopped_bit_for_bit(crowd, runs, weights_folder):
    _train(crowd, runs / "whole", weights_folder)
    _train(crowd, runs / "parts", weights_folder, stop_after=1)
    stopped = load_checkpoint(runs / "parts")
    stopped_weights = load_weights(runs / "parts" / WEIGHTS_FILE).network.state_dict()
    _train(crowd, runs / "parts", weights_folder, resume=True)

    whole, parts = load_checkpoint(runs / "whole"), load_checkpoint(runs / "parts")
    assert (stopped.step, whole.step, parts.step) == (1, 2, 2)
    name = "decoder.head.1.weight"
    assert not torch.equal(stopped.network[name], whole.network[name])
    for part in ("network", "average"):
        one, other = getattr(whole, part), getattr(parts, part)
        assert one.keys() == other.keys()
        assert all(torch.equal(value, other[name]) for name, value in one.items())
    assert (runs / "whole" / WEIGHTS_FILE).read_bytes() == (runs / "parts" / WEIGHTS_FILE).read_bytes()
    assert settings_of(runs / "parts", AutoScaleSettings) == SETTINGS
    # The scale head is trained when the last step is done.
    whole_weights = load_weights(runs / "whole" / WEIGHTS_FILE).network.state_dict()
    assert not stopped_weights["l2s.output.weight"].any()
    assert whole_weights["l2s.output.weight"].any()


def test_without_a_dense_region_the_weights_are_saved_all_the_same(crowd, runs, weights_folder):
    lonely = replace(crowd, points=crowd.points[:2])

    with pytest.raises(ScaleHeadError, match="the weights are saved, but L2S had nothing to learn from"):
        _train(lonely, runs / "run", weights_folder, settings=replace(SETTINGS, steps=1))

    assert load_weights(runs / "run" / WEIGHTS_FILE).kind == "autoscale"
    assert load_checkpoint(runs / "run").step == 1


def test_a_loss_that_is_not_finite_stops_the_run_and_keeps_the_batch(
    crowd, runs, weights_folder, monkeypatch
):
    monkeypatch.setitem(
        train_autoscale.__globals__["LOSSES"],
        "adapted",
        lambda logits, labels, known: logits.sum() * float("inf"),
    )

    with pytest.raises(FloatingPointError, match="The loss at step 0 is not finite"):
        _train(crowd, runs / "run", weights_folder)

    assert "labels" in torch.load(runs / "run" / "bad_batch.pt")
    assert not (runs / "run" / CHECKPOINT_FILE).exists()


def test_labels_of_a_view_by_hand():
    view = View(
        image=np.zeros((16, 16, 3), np.uint8),
        points=np.array([[0.5, 0.5], [-9.5, 15.5]]),
        is_known=np.ones((16, 16), bool),
        left=0,
        top=0,
        image_width=16,
        image_height=16,
        scale=1.0,
    )

    labels = label_targets(view)["labels"]

    assert (labels.shape, labels.dtype) == ((16, 16), torch.int64)
    # 0, 1, ... 5 px away are classes 0 to 5; 6 and 7 the sixth; 8 to 11 the seventh.
    assert labels[0, :13].tolist() == [0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 7, 7, 8]
    # Ten pixels from the one outside the view.
    assert labels[15, 0] == 7


def test_people_farther_than_the_last_border_do_not_change_a_views_labels():
    side = 64
    near = np.array([[10.5, 10.5], [-20.0, 30.0]])
    far = np.array([[500.0, 500.0], [-100.0, 30.0]])

    alone, together = (
        label_targets(view_of(points, side=side))["labels"] for points in (near, np.concatenate([near, far]))
    )

    assert torch.equal(alone, together)
    assert alone[10, 10] == 0


def view_of(points, *, side):
    everywhere = np.ones((side, side), dtype=bool)
    return View(np.zeros((side, side, 3), np.uint8), points, everywhere, 0, 0, side, side, 1.0)
