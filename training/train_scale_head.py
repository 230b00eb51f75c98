"""Train the L2S head alone, after its counting network: regions first, then the head on them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
import torch
from torch import Tensor
from tqdm import tqdm

from engine.autoscale import DistanceLabelNetwork, pool_region
from engine.autoscale_density import DENSITY_UNIT_PX, AutoScaleDensityNetwork
from engine.dense_region import dense_regions, densest_regions, scale_level
from engine.density import sum_over_cells
from engine.density_counter import CELL_PX
from engine.devices import Device, place_network
from engine.image_file import read_image
from engine.localizer import expected_labels
from engine.passes import as_network_input, reduced_precision
from engine.prediction import Box
from engine.working_image import reading_step
from training.dataset import WeightedSource
from training.known_people import points_in_known_area
from training.losses import centre_loss, target_spacing_loss, updated_centre

# A region with fewer people says little about their spacing.
FEWEST_PEOPLE = 5

# Longer sides are scaled down to this before the first pass: the head sees 14 x 14 cells whatever the size.
LONGEST_SIDE_PX = 1280


class ScaleHeadError(Exception):
    """Images from which the scale head cannot learn; the message says why."""


@dataclass(frozen=True)
class ScaleHeadSettings:
    """How the scale head is trained."""

    views: int = 320
    smallest_scale: float = 0.6
    largest_scale: float = 1.5
    epochs: int = 40
    batch: int = 16
    rate: float = 1e-3
    loss: Literal["spacing", "centre"] = "spacing"
    """`spacing`: log r towards d*/S. `centre`: the paper's centre loss (Eqs. 2-4)."""
    target_spacing_px: float = 12.0
    """d*, the spacing that people should have in the second pass; chosen by validation."""
    first_centre: float = 18.0
    """The paper's centre starts here; as nothing anchors it, it is a setting (methods.md, 5.1)."""


@dataclass(frozen=True)
class Regions:
    """Dense regions of the training images as the scale head sees them."""

    pooled: Tensor
    """(N, C, 14, 14) features."""
    scale_levels: Tensor
    """(N,) S of each region's people, Eq. 1."""


@dataclass(frozen=True)
class HeadTraining:
    """How the training of a scale head went."""

    losses: Sequence[float]
    """Each epoch's mean."""
    centre: float
    """Where the centre loss' centre came to (Eq. 4)."""


def train_scale_head(
    network: DistanceLabelNetwork | AutoScaleDensityNetwork,
    sources: Sequence[WeightedSource],
    *,
    settings: ScaleHeadSettings,
    seed: int,
    device: Device,
) -> HeadTraining:
    """Train `network.l2s` in place, everything else kept.

    The first passes run on the device; the head, which is small, is trained on the processor.

    Raises:
        ScaleHeadError: the images have no dense region to learn from.

    """
    regions = collect_regions(network, sources, settings=settings, seed=seed, device=device)
    if len(regions.scale_levels) == 0:
        raise ScaleHeadError(
            "No dense region was found in the training images: the weights are saved, but L2S had nothing to"
            " learn from. Train longer, or add images in which people stand close."
        )
    network.to("cpu")
    order = np.random.default_rng((seed, 1))
    head = network.l2s.train()
    optimiser = torch.optim.AdamW(head.parameters(), lr=settings.rate, weight_decay=1e-2)
    centre = settings.first_centre
    losses = []
    for epoch in range(settings.epochs):
        for group in optimiser.param_groups:
            group["lr"] = settings.rate * 0.5 * (1 + math.cos(math.pi * epoch / settings.epochs))
        total = 0.0
        batches = np.array_split(order.permutation(len(regions.scale_levels)), _batches(regions, settings))
        for batch in batches:
            factors = head(regions.pooled[batch])
            levels = regions.scale_levels[batch]
            if settings.loss == "centre":
                loss = centre_loss(factors, levels, centre) / len(batch)
            else:
                loss = target_spacing_loss(factors, levels, target_spacing_px=settings.target_spacing_px)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without annotations
            optimiser.step()
            total += loss.item() * len(batch)
        if settings.loss == "centre":
            with torch.no_grad():
                factors = head(regions.pooled)
            centre = updated_centre(centre, regions.scale_levels, factors)
        losses.append(total / len(regions.scale_levels))
    head.eval()
    return HeadTraining(losses, centre)


def collect_regions(
    network: DistanceLabelNetwork | AutoScaleDensityNetwork,
    sources: Sequence[WeightedSource],
    *,
    settings: ScaleHeadSettings,
    seed: int,
    device: Device,
) -> Regions:
    """Run the counting network over randomly scaled training images and keep what its dense regions show."""
    images = [image for source in sources for image in source.images]
    shares = np.concatenate(
        [np.full(len(source.images), source.share / len(source.images)) for source in sources]
    )
    pooled: list[Tensor] = []
    levels: list[float] = []
    place_network(network, device.torch_device)
    network.eval()
    for view in tqdm(range(settings.views), desc="regions for L2S", unit="image", mininterval=5):
        rng = np.random.default_rng((seed, 2, view))
        image = images[rng.choice(len(images), p=shares / shares.sum())]
        pixels = read_image(image.path)
        people = points_in_known_area(image, image.points)
        scale = math.exp(rng.uniform(math.log(settings.smallest_scale), math.log(settings.largest_scale)))
        scale /= reading_step(*pixels.shape[:2])
        scale = min(scale, LONGEST_SIDE_PX / max(pixels.shape[:2]))
        scaled = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
        if rng.random() < 0.5:
            scaled = scaled[:, ::-1]
            points = np.column_stack([image.width - people[:, 0], people[:, 1]]) * scale
        else:
            points = people * scale
        with torch.inference_mode(), reduced_precision(device):
            boxes, features = regions_and_features(network, scaled, device)
        for box in boxes:
            inside = points[box.contains(points)]
            if len(inside) >= FEWEST_PEOPLE:
                part = pool_region(
                    features,
                    left=box.left,
                    top=box.top,
                    right=box.right,
                    bottom=box.bottom,
                    stride=network.feature_stride,
                )
                pooled.append(part.float().cpu().clone())
                levels.append(scale_level(inside))
    return Regions(torch.cat(pooled) if pooled else torch.zeros(0), torch.tensor(levels, dtype=torch.float32))


def regions_and_features(
    network: DistanceLabelNetwork | AutoScaleDensityNetwork, image: np.ndarray, device: Device
) -> tuple[list[Box], Tensor]:
    """Give the two largest dense regions that a network sees in an image, and its features."""
    height, width = image.shape[:2]
    tensor = as_network_input(image, stride=network.stride, device=device)
    if isinstance(network, AutoScaleDensityNetwork):
        density, features = network.density_and_features(tensor)
        cells = sum_over_cells(density[0, :height, :width].cpu().numpy() / DENSITY_UNIT_PX, cell_px=CELL_PX)
        return densest_regions(cells, cell_px=CELL_PX, most=2), features
    logits, features = network.labels_and_features(tensor)
    label = expected_labels(logits[..., :height, :width])[0].cpu().numpy()
    return dense_regions(label, most=2), features


def _batches(regions: Regions, settings: ScaleHeadSettings) -> int:
    return max(len(regions.scale_levels) // settings.batch, 1)
