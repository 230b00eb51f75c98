"""What a step of AutoScale regression minimises: first alone, then together with L2S."""

from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np
import torch
from torch import Tensor, nn

from engine.autoscale_density import DENSITY_UNIT_PX, AutoScaleDensityNetwork
from engine.dense_region import densest_regions
from engine.density import REACH, gaussian_count_map, sum_over_cells
from engine.density_counter import CELL_PX
from engine.devices import Device
from engine.passes import reduced_precision
from training.closer_view import see_closer
from training.dataset import Sample, as_batch
from training.label_objective import network_input
from training.losses import density_error, pooled_count_deviance, pooled_count_error
from training.scale_objective import ScaleObjective
from training.transforms import View


@dataclass(frozen=True)
class DensityLossSettings:
    """How wrong a density map is."""

    kind: Literal["multiscale", "deviance", "mse"] = "multiscale"
    """`mse` is the paper's (Eq. 5); `multiscale` adds the errors of cells' counts, `deviance` their Poisson
    deviance, which does not aim at nobody where few people are."""
    weight_8_px: float = 1.0
    weight_32_px: float = 1.0
    weight_128_px: float = 1.0


class DensityObjective(nn.Module):
    """The loss of density maps over a batch of views."""

    def __init__(
        self, network: AutoScaleDensityNetwork, *, loss: DensityLossSettings, device: Device
    ) -> None:
        super().__init__()
        self.network = network
        self._loss = loss
        self._device = device

    def forward(self, batch: Sample) -> dict[str, Tensor]:
        """Give `loss`, and its parts for the table."""
        with reduced_precision(self._device):
            density = self.network(network_input(batch, self._device))
        return self._losses(batch, density)

    def _losses(self, batch: Sample, density: Tensor) -> dict[str, Tensor]:
        return density_losses(self._loss, density.float(), batch)


def density_losses(settings: DensityLossSettings, density: Tensor, batch: Sample) -> dict[str, Tensor]:
    """Give the `loss` of (B, H, W) density maps, and its parts for the table."""
    wanted, is_known = batch["density"].to(density.device), batch["is_known"].to(density.device)
    squared = density_error(density, wanted, is_known)
    if settings.kind == "mse":
        return {"loss": squared}
    cells = ((8, settings.weight_8_px), (32, settings.weight_32_px), (128, settings.weight_128_px))
    error_of = pooled_count_deviance if settings.kind == "deviance" else pooled_count_error
    counted = torch.stack(
        [weight * error_of(density, wanted, is_known, cell_px=side) for side, weight in cells if weight]
    ).sum()
    return {"loss": squared + counted, "squared": squared.detach(), "counted": counted.detach()}


class JointDensityObjective(DensityObjective):
    """The same, and the same again for the dense region seen closer, and the loss of its scale factor."""

    def __init__(
        self,
        network: AutoScaleDensityNetwork,
        *,
        loss: DensityLossSettings,
        device: Device,
        sigma_px: float,
        region_weight: float,
        scale_objective: ScaleObjective,
    ) -> None:
        super().__init__(network, loss=loss, device=device)
        self._targets = partial(density_targets, sigma_px=sigma_px)
        self._region_weight = region_weight
        self._scale_objective = scale_objective

    def forward(self, batch: Sample) -> dict[str, Tensor]:
        """Give `loss`, and its parts for the table."""
        with reduced_precision(self._device):
            density, features = self.network.density_and_features(network_input(batch, self._device))
        losses = self._losses(batch, density)
        seen = density.detach().float().cpu().numpy() / DENSITY_UNIT_PX
        boxes = [
            densest_regions(sum_over_cells(people, cell_px=CELL_PX), cell_px=CELL_PX, most=1)
            for people in seen
        ]
        closer = see_closer(self.network, batch, features, boxes, targets=self._targets)
        if not closer.samples:
            return losses | {"region": torch.zeros(()), "scale": torch.zeros(())}
        again = as_batch(closer.samples)
        with reduced_precision(self._device):
            region_density = self.network(network_input(again, self._device))
        # Views without a dense region have none of this loss: the mean is over all views.
        region_loss = self._losses(again, region_density)["loss"] * len(closer.samples) / len(seen)
        scale = self._scale_objective(torch.cat(closer.scale_factors), closer.scale_levels) / len(seen)
        return losses | {
            "loss": losses["loss"] + self._region_weight * region_loss + scale,
            "region": region_loss.detach(),
            "scale": scale.detach(),
        }


def density_targets(view: View, *, sigma_px: float) -> Sample:
    """Give the density of a view, (S, S) float32 people per 100 pixels, each a Gaussian of one width.

    People outside the view whose Gaussian reaches into it count; none loses mass at the image's border.
    """
    side = view.image.shape[0]
    reach = REACH * sigma_px
    reaches = ((view.points >= -reach) & (view.points <= side + reach)).all(axis=1)
    points = view.points[reaches] + np.array([view.left, view.top])
    people = gaussian_count_map(
        points,
        np.full(len(points), sigma_px),
        height=view.image_height,
        width=view.image_width,
        stride=1,
        left=view.left,
        top=view.top,
        rows=side,
        columns=side,
    )
    return {"density": torch.from_numpy(people * DENSITY_UNIT_PX)}
