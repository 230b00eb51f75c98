"""What a step of AutoScale localization minimises: first alone, then together with L2S."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.autoscale import DistanceLabelNetwork
from engine.backbone import normalise
from engine.dense_region import dense_regions
from engine.devices import Device
from engine.distance_labels import REACH_PX, distance_label_map, distance_map
from engine.localizer import expected_labels
from engine.passes import reduced_precision
from training.closer_view import see_closer
from training.dataset import Sample, as_batch
from training.losses import adapted_cross_entropy, cross_entropy, distillation
from training.scale_objective import ScaleObjective
from training.transforms import View

LOSSES: dict[str, Callable[[Tensor, Tensor, Tensor], Tensor]] = {
    "adapted": adapted_cross_entropy,
    "ce": cross_entropy,
}


@dataclass(frozen=True)
class Teacher:
    """A trained network whose softened labels another one learns."""

    network: DistanceLabelNetwork
    weight: float
    temperature: float


class LabelObjective(nn.Module):
    """The loss of distance labels over a batch of views."""

    def __init__(
        self, network: DistanceLabelNetwork, *, loss: str, device: Device, teacher: Teacher | None
    ) -> None:
        super().__init__()
        self.network = network
        self._loss_of = LOSSES[loss]
        self._device = device
        # In a tuple, so that it is no part of what is trained.
        self._teacher = (teacher,)

    def forward(self, batch: Sample) -> dict[str, Tensor]:
        """Give `loss`, and its parts for the table."""
        image = network_input(batch, self._device)
        with reduced_precision(self._device):
            logits = self.network(image)
        return self._first_pass_losses(batch, image, logits)

    def _first_pass_losses(self, batch: Sample, image: Tensor, logits: Tensor) -> dict[str, Tensor]:
        place = self._device.torch_device
        is_known = batch["is_known"].to(place)
        labels_loss = self._loss_of(logits.float(), batch["labels"].to(place), is_known)
        (teacher,) = self._teacher
        if teacher is None:
            return {"loss": labels_loss}
        with torch.no_grad(), reduced_precision(self._device):
            softened = teacher.network(image)
        taught = distillation(logits.float(), softened.float(), is_known, temperature=teacher.temperature)
        loss = labels_loss + teacher.weight * taught
        return {"loss": loss, "labels": labels_loss.detach(), "taught": taught.detach()}


class JointLabelObjective(LabelObjective):
    """The same, and the same again for the dense region seen closer, and the loss of its scale factor."""

    def __init__(
        self,
        network: DistanceLabelNetwork,
        *,
        loss: str,
        device: Device,
        teacher: Teacher | None,
        region_weight: float,
        scale_objective: ScaleObjective,
    ) -> None:
        super().__init__(network, loss=loss, device=device, teacher=teacher)
        self._region_weight = region_weight
        self._scale_objective = scale_objective

    def forward(self, batch: Sample) -> dict[str, Tensor]:
        """Give `loss`, and its parts for the table."""
        image = network_input(batch, self._device)
        with reduced_precision(self._device):
            logits, features = self.network.labels_and_features(image)
        losses = self._first_pass_losses(batch, image, logits)
        expected = expected_labels(logits.detach()).cpu().numpy()
        boxes = [dense_regions(of_view, most=1) for of_view in expected]
        closer = see_closer(self.network, batch, features, boxes, targets=label_targets)
        if not closer.samples:
            return losses | {"region": torch.zeros(()), "scale": torch.zeros(())}
        again = as_batch(closer.samples)
        with reduced_precision(self._device):
            region_logits = self.network(network_input(again, self._device))
        place = self._device.torch_device
        # Views without a dense region have none of this loss: the mean is over all views.
        share = len(closer.samples) / len(image)
        region_loss = share * self._loss_of(
            region_logits.float(), again["labels"].to(place), again["is_known"].to(place)
        )
        scale = self._scale_objective(torch.cat(closer.scale_factors), closer.scale_levels) / len(image)
        return losses | {
            "loss": losses["loss"] + self._region_weight * region_loss + scale,
            "region": region_loss.detach(),
            "scale": scale.detach(),
        }


def network_input(batch: Sample, device: Device) -> Tensor:
    """Give a batch's images as a network takes them."""
    image = normalise(batch["image"].to(device.torch_device))
    return image.contiguous(memory_format=torch.channels_last)


def label_targets(view: View) -> Sample:
    """Give the distance labels of a view: (S, S) int64."""
    side = view.image.shape[0]
    reaches = ((view.points >= -REACH_PX) & (view.points <= side + REACH_PX)).all(axis=1)
    labels = distance_label_map(distance_map(view.points[reaches], height=side, width=side))
    return {"labels": torch.from_numpy(labels.astype("int64"))}
