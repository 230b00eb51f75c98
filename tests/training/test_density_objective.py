import math

import numpy as np
import pytest
import torch

from engine.devices import choose_device
from training.dataset import as_batch, as_sample
from training.density_objective import (
    DensityLossSettings,
    DensityObjective,
    JointDensityObjective,
    density_targets,
)
from training.scale_objective import ScaleObjective
from training.train_scale_head import ScaleHeadSettings
from training.transforms import View

CPU = choose_device("cpu")


def _view(points, *, side=64, left=0.0, top=0.0, width=64, height=64) -> View:
    return View(
        np.zeros((side, side, 3), np.uint8),
        np.array(points, dtype=np.float64).reshape(-1, 2),
        np.ones((side, side), dtype=bool),
        left,
        top,
        width,
        height,
        1.0,
    )


def test_a_views_density_sums_to_its_people_and_peaks_as_a_gaussian():
    density = density_targets(_view([(32.5, 32.5), (0.5, 0.5)]), sigma_px=4.0)["density"]

    assert (density.shape, density.dtype) == ((64, 64), torch.float32)
    # In people per 100 pixels; the one in the corner loses nothing.
    assert float(density.sum()) / 100 == pytest.approx(2, rel=1e-5)
    # 100 / (2 pi 16), a little less as it is the mean over a pixel, a little more as the tails are cut.
    assert float(density[32, 32]) == pytest.approx(100 / (2 * np.pi * 16), rel=0.01)


def test_people_outside_a_view_reach_into_it():
    inside_image = _view([(-2.0, 32.0)], left=100.0, width=300)

    density = density_targets(inside_image, sigma_px=4.0)["density"]

    # A Gaussian of 4 px, 2 px beyond the border: P(z > 0.5).
    assert float(density.sum()) / 100 == pytest.approx(0.3085, abs=1e-3)


class _Network(torch.nn.Module):
    """A network that answers with one density everywhere, or a given one."""

    feature_stride = 8

    def __init__(self, density):
        super().__init__()
        self.density = torch.nn.Parameter(density)
        self.l2s = lambda pooled: torch.full((1,), 1.5, requires_grad=True) + 0 * pooled.mean()

    def forward(self, image):
        return self.density.expand(len(image), *image.shape[-2:])

    def density_and_features(self, image):
        return self(image), torch.ones(len(image), 4, image.shape[2] // 8, image.shape[3] // 8)


def _batch(*views):
    return as_batch([as_sample(view) | density_targets(view, sigma_px=4.0) for view in views])


def test_the_losses_by_hand():
    # Nobody is there and 0.5 people per 100 px are seen: squared 0.25; three cell sizes say 0.5 each.
    network = _Network(torch.tensor(0.5))
    batch = _batch(_view([]))

    multiscale = DensityObjective(network, loss=DensityLossSettings(), device=CPU)(batch)
    plain = DensityObjective(network, loss=DensityLossSettings(kind="mse"), device=CPU)(batch)
    deviance = DensityObjective(
        network, loss=DensityLossSettings("deviance", weight_8_px=0.0, weight_128_px=0.0), device=CPU
    )(batch)

    assert multiscale["loss"].item() == pytest.approx(0.25 + 1.5)
    assert plain["loss"].item() == pytest.approx(0.25)
    # x - y - y log(x / y) of 0.5 and 0, with 5 / 32^2 added to both.
    least = 5 / 32**2
    assert deviance["counted"].item() == pytest.approx(0.5 - least * math.log((0.5 + least) / least))
    assert deviance["loss"].item() == pytest.approx(0.25 + deviance["counted"].item())


def test_what_is_not_known_teaches_nothing():
    view = _view([(32.0, 32.0)])
    view.is_known[:] = False

    losses = DensityObjective(_Network(torch.tensor(0.5)), loss=DensityLossSettings(), device=CPU)(
        _batch(view)
    )

    assert losses["loss"].item() == 0


def _joint(network) -> JointDensityObjective:
    return JointDensityObjective(
        network,
        loss=DensityLossSettings(kind="mse"),
        device=CPU,
        sigma_px=4.0,
        region_weight=1.0,
        scale_objective=ScaleObjective(ScaleHeadSettings(target_spacing_px=8.0), centre=18.0, images=1),
    )


def test_the_joint_stage_rebuilds_the_density_of_the_region_at_its_size(monkeypatch):
    made = []

    def remember(view, *, sigma_px):
        made.append((view, sigma_px))
        return density_targets(view, sigma_px=sigma_px)

    monkeypatch.setattr("training.density_objective.density_targets", remember)
    dense = torch.zeros(128, 128)
    dense[:64, :64] = 1.0
    points = [(x, y) for x in range(4, 64, 8) for y in range(4, 64, 8)]
    joint = _joint(_Network(dense))

    losses = joint(_batch(_view(points, side=128, width=128, height=128)))

    ((closer, sigma),) = made
    assert sigma == 4.0
    assert closer.scale == pytest.approx(1.5)
    gaps = np.diff(np.unique(closer.points[:, 0]))
    assert gaps == pytest.approx(12.0, rel=0.05)
    # People stand 8 px apart and should: log 1.5 squared is what the factor costs.
    assert losses["scale"].item() == pytest.approx(np.log(1.5) ** 2, rel=1e-4)
    assert losses["region"].item() > 0


def test_without_a_dense_region_the_joint_stage_has_the_first_pass_alone():
    losses = _joint(_Network(torch.tensor(0.5)))(_batch(_view([])))

    assert losses["loss"].item() == pytest.approx(0.25)
    assert (losses["region"].item(), losses["scale"].item()) == (0, 0)
