import shutil
from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.weights import load_weights
from training.checkpoint import BEST_FILE, CHECKPOINT_FILE, WEIGHTS_FILE, load_checkpoint
from training.dataset import WeightedSource
from training.label_objective import LOSSES, label_targets
from training.run_settings import settings_of
from training.scale_objective import JointSettings
from training.start import StartError
from training.train_autoscale import AutoScaleSettings, DistillationSettings, train_autoscale
from training.train_scale_head import ScaleHeadError, ScaleHeadSettings
from training.transforms import View, ViewSettings
from training.validation import ValidationSettings

SETTINGS = AutoScaleSettings(
    steps=2,
    view=ViewSettings(crop_px=64),
    scale_head=ScaleHeadSettings(views=3, epochs=2),
    validation=ValidationSettings(every=0),
)
LIGHT = replace(SETTINGS, network="light", batch=2)


def _train(crowd, run, weights_folder, **changes) -> None:
    order = {
        "settings": SETTINGS,
        "start": weights_folder / "autoscale.safetensors",
        "resume": False,
        "stop_after": None,
    } | changes
    train_autoscale(
        [WeightedSource([crowd], 1.0, [crowd])],
        run,
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


ALL_STAGES = replace(
    LIGHT, joint=JointSettings(steps=2), validation=ValidationSettings(every=1, most_images=1, pictures=1)
)


@pytest.fixture(scope="module")
def whole_run(kept_crowd, weights_folder, tmp_path_factory):
    """Give a validated run of all stages that was never stopped; nobody may change it."""
    run = tmp_path_factory.mktemp("whole") / "run"
    start = weights_folder / "light.safetensors"
    _train(kept_crowd, run, weights_folder, settings=ALL_STAGES, start=start)
    yield run
    shutil.rmtree(run)


@pytest.mark.parametrize("stops", [(1, 2), (2,), (3,)])
def test_a_run_of_all_stages_goes_on_bit_for_bit_wherever_it_stopped(
    kept_crowd, whole_run, runs, weights_folder, stops
):
    light = {"settings": ALL_STAGES, "start": weights_folder / "light.safetensors"}
    for number, steps in enumerate(stops):
        _train(kept_crowd, runs / "parts", weights_folder, **light, stop_after=steps, resume=number > 0)
    _train(kept_crowd, runs / "parts", weights_folder, **light, resume=True)

    whole, parts = load_checkpoint(whole_run), load_checkpoint(runs / "parts")
    assert (whole.stage, whole.step, whole.stage_start) == ("joint", 4, 2)
    for name in ("stage", "step", "stage_start", "watch", "centre"):
        assert getattr(whole, name) == getattr(parts, name)
    for part in ("network", "average"):
        one, other = getattr(whole, part), getattr(parts, part)
        assert all(torch.equal(value, other[name]) for name, value in one.items())
    for number, moments in whole.optimiser["state"].items():
        others = parts.optimiser["state"][number]
        assert all(torch.equal(value, others[name]) for name, value in moments.items())
    for file in (WEIGHTS_FILE, BEST_FILE, "light_validation.csv", "light_joint_validation.csv"):
        assert (whole_run / file).read_bytes() == (runs / "parts" / file).read_bytes()


def test_a_run_leaves_its_figures_pictures_and_best_weights(whole_run):
    header, *rows = (whole_run / "light_validation.csv").read_text().splitlines()
    assert header == "step,mae,rmse,bias,f_8"
    assert [row.split(",")[0] for row in rows] == ["1", "2"]
    best = load_checkpoint(whole_run).watch["best"]
    joint = (whole_run / "light_joint_validation.csv").read_text().splitlines()[1:]
    assert min(float(row.split(",")[1]) for row in joint) == pytest.approx(best, abs=1e-4)
    assert (whole_run / WEIGHTS_FILE).read_bytes() == (whole_run / BEST_FILE).read_bytes()
    pictures = sorted(path.name for path in (whole_run / "samples").iterdir())
    assert pictures == [f"{step:06d}_crowd.jpg" for step in (1, 2, 3, 4)]
    assert not (whole_run / "candidate.safetensors").exists()


def test_the_joint_stage_trains_l2s_with_the_rest_and_keeps_its_centre(crowd, runs, weights_folder):
    start = weights_folder / "light.safetensors"
    of_centre = replace(SETTINGS.scale_head, loss="centre", first_centre=9.0)
    settings = replace(LIGHT, steps=1, scale_head=of_centre, joint=JointSettings(steps=2))

    _train(crowd, runs / "run", weights_folder, settings=settings, start=start, stop_after=1)
    before = load_checkpoint(runs / "run")
    _train(crowd, runs / "run", weights_folder, settings=settings, start=start, resume=True)

    after = load_checkpoint(runs / "run")
    for name in (
        "l2s.output.weight",
        "decoder.head.1.weight",
        "backbone.stages.4.0.layers.0.convolution.weight",
    ):
        assert not torch.equal(before.network[name], after.network[name])
    # Both L2S alone and the joint stage move the centre, from where the other left it.
    assert before.centre != 9.0
    assert after.centre not in {9.0, before.centre}
    header = (runs / "run" / "light_joint_steps.csv").read_text()
    assert header == ""  # its first row comes after twenty steps


def test_a_light_network_learns_from_a_teacher_too(crowd, runs, weights_folder):
    start = weights_folder / "light.safetensors"
    taught = DistillationSettings(teacher=str(weights_folder / "autoscale.safetensors"), weight=5.0)

    for name, settings in (("alone", LIGHT), ("taught", replace(LIGHT, distil=taught))):
        _train(crowd, runs / name, weights_folder, settings=settings, start=start, stop_after=1)

    alone, both = (
        load_checkpoint(runs / name).network["decoder.laterals.0.0.weight"] for name in ("alone", "taught")
    )
    assert not torch.equal(alone, both)
    assert load_weights(runs / "taught" / WEIGHTS_FILE).kind == "light"


def test_a_teacher_that_gives_no_labels_is_refused(crowd, runs, weights_folder):
    taught = DistillationSettings(teacher=str(weights_folder / "uepnet.safetensors"))

    with pytest.raises(StartError, match=r"uepnet\.safetensors: a teacher must give distance labels"):
        _train(
            crowd,
            runs / "run",
            weights_folder,
            settings=replace(LIGHT, distil=taught),
            start=weights_folder / "light.safetensors",
        )


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
        LOSSES,
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
