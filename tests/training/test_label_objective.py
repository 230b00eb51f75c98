from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.devices import Device, choose_device
from training.dataset import as_batch, as_sample
from training.label_objective import JointLabelObjective, LabelObjective, Teacher, label_targets
from training.losses import distillation
from training.processes import ALONE
from training.scale_objective import ScaleObjective
from training.train_scale_head import ScaleHeadSettings
from training.transforms import View

CPU = Device(torch.device("cpu"), torch.float32, "cpu")
SIDE = 128


class _Network(torch.nn.Module):
    """A network that gives one label for every pixel whatever it sees, and one scale factor."""

    feature_stride = 8

    def __init__(self, label, factor=2.0):
        super().__init__()
        logits = torch.zeros(1, 11, 1, 1)
        logits[0, label] = 5.0
        self.logits = torch.nn.Parameter(logits)
        self.l2s = lambda pooled: factor + 0 * pooled.mean() + torch.zeros(1, requires_grad=True)
        self.seen = []

    def forward(self, image):
        self.seen.append((tuple(image.shape), torch.is_autocast_enabled("cpu")))
        return self.logits.expand(len(image), 11, *image.shape[-2:])

    def labels_and_features(self, image):
        return self(image), torch.ones(len(image), 4, image.shape[2] // 8, image.shape[3] // 8)


def _view(points) -> View:
    everywhere = np.ones((SIDE, SIDE), dtype=bool)
    points = np.array(points, dtype=np.float64).reshape(-1, 2)
    return View(np.zeros((SIDE, SIDE, 3), np.uint8), points, everywhere, 0, 0, SIDE, SIDE, 1.0)


def _batch(*views):
    return as_batch([as_sample(view) | label_targets(view) for view in views])


LATTICE = [(x, y) for x in range(4, SIDE, 8) for y in range(4, SIDE, 8)]


def _joint(network, *, centre=18.0, images=1, **settings) -> JointLabelObjective:
    scale = ScaleObjective(ScaleHeadSettings(**settings), centre=centre, images=images)
    return JointLabelObjective(
        network, loss="ce", device=CPU, teacher=None, region_weight=0.5, scale_objective=scale
    )


def test_a_networks_precision_is_its_devices():
    network = _Network(10)
    for precision in (torch.float32, torch.bfloat16):
        device = replace(CPU, precision=precision)
        LabelObjective(network, loss="ce", device=device, teacher=None)(_batch(_view([])))

    assert [autocast for _, autocast in network.seen] == [False, True]
    assert choose_device("cpu").precision in {torch.float32, torch.bfloat16}


def test_a_teacher_adds_its_weight_times_the_divergence():
    pupil, teacher = _Network(10), _Network(3)
    batch = _batch(_view([]))

    alone = LabelObjective(pupil, loss="ce", device=CPU, teacher=None)(batch)
    taught = LabelObjective(pupil, loss="ce", device=CPU, teacher=Teacher(teacher, 0.5, 2.0))(batch)

    apart = distillation(pupil.logits, teacher.logits, torch.ones(1, 1, 1, dtype=bool), temperature=2.0)
    assert taught["taught"].item() == pytest.approx(apart.item(), rel=1e-5)
    assert taught["loss"].item() == pytest.approx(alone["loss"].item() + 0.5 * apart.item(), rel=1e-5)
    assert "teacher" not in dict(LabelObjective(pupil, loss="ce", device=CPU, teacher=None).named_modules())


def test_the_joint_stage_relabels_the_region_seen_closer(monkeypatch):
    made = []

    def remember(view):
        made.append(view)
        return label_targets(view)

    monkeypatch.setattr("training.label_objective.label_targets", remember)

    # Everything is dense: twice as large the middle fits, where people now stand 16 px apart.
    losses = _joint(_Network(0), target_spacing_px=8.0)(_batch(_view(LATTICE)))

    (closer,) = made
    assert np.diff(np.unique(closer.points[:, 0])) == pytest.approx(16.0)
    # People stand 8 px apart and should: what the factor of two costs.
    assert losses["scale"].item() == pytest.approx(np.log(2) ** 2, rel=1e-4)
    first = losses["loss"] - 0.5 * losses["region"] - losses["scale"]
    alone = LabelObjective(_Network(0), loss="ce", device=CPU, teacher=None)(_batch(_view(LATTICE)))
    assert first.item() == pytest.approx(alone["loss"].item(), rel=1e-5)


def test_a_view_without_a_dense_region_halves_the_regions_loss_of_a_batch_of_two():
    class Half(_Network):
        def forward(self, image):
            logits = super().forward(image).clone()
            if len(image) == 2:
                logits[1] = torch.zeros(11, 1, 1).index_fill(0, torch.tensor(10), 9.0)
            return logits

    alone = _joint(_Network(0), target_spacing_px=8.0)(_batch(_view(LATTICE)))
    both = _joint(Half(0), target_spacing_px=8.0)(_batch(_view(LATTICE), _view([])))

    for part in ("region", "scale"):
        assert both[part].item() == pytest.approx(alone[part].item() / 2, rel=1e-5)


@pytest.mark.parametrize("images", [1, 7])
def test_the_centre_moves_by_the_steps_share_of_an_epoch(images):
    # S r^2 = 8 * 4 = 32 in one region; the centre moves from 18 by 1e-3 * (32 - 18) / 2 an epoch.
    joint = _joint(_Network(0), loss="centre", centre=18.0, images=images)

    losses = joint(_batch(_view(LATTICE)))
    joint._scale_objective.move_centre(ALONE)

    assert losses["scale"].item() == pytest.approx(0.5 * 14**2, rel=1e-4)
    assert joint._scale_objective.centre == pytest.approx(18 + 0.007 / images, rel=1e-6)


def test_people_whom_nobody_verified_say_nothing_of_a_factor():
    half = np.ones((SIDE, SIDE), dtype=bool)
    half[:, : SIDE // 2] = False
    between = [(x + 4, y + 4) for x, y in LATTICE if x < SIDE // 2 - 8]
    view = replace(_view(LATTICE + between), is_known=half)

    losses = _joint(_Network(0), target_spacing_px=8.0)(_batch(view))

    # Of those who are known the spacing is 8 px, as in the test above.
    assert losses["scale"].item() == pytest.approx(np.log(2) ** 2, rel=1e-4)


def test_a_region_whose_people_have_no_neighbours_says_nothing_of_its_factor():
    losses = _joint(_Network(0))(_batch(_view([(64.0, 64.0)])))

    assert losses["scale"].item() == 0
    assert losses["region"].item() > 0
