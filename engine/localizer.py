"""AutoScale localization over one image: first pass, dense regions, second pass, ownership merge."""

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from engine.autoscale import STRIDE, AutoScaleNetwork, pool_region
from engine.dense_region import crowded_areas, dense_regions, overlap
from engine.devices import Device, place_network
from engine.distance_labels import LABEL_COUNT, ScoredPoints, find_points
from engine.passes import Report, reduced_precision, tile_images
from engine.prediction import Box, DenseRegion
from engine.working_image import WorkingImage, working_image

# The second pass sees this many pixels of the first image around its region: people beyond the box
# must shape the map inside it. 12 are enough for exact labels (methods.md, 5.3); a network wants context.
RING_PX = 48

# Factors nearer to 1 than this would only repeat the first pass.
SMALLEST_CHANGE = 0.08

# Features kept for the scale head, in cells; more are averaged away, as the head pools to 14 x 14 anyway.
MOST_FEATURE_CELLS = 1 << 16


@dataclass(frozen=True)
class LocalizerSettings:
    """What the second pass may cost."""

    most_regions: int = 3
    second_pass_budget: float = 5.0
    """Pixels of all second passes together, as a multiple of the image's."""


@dataclass(frozen=True)
class Localization:
    """Points of one image and what the network saw."""

    found: ScoredPoints
    expected_label: np.ndarray
    """(rows, columns) float32 in 0..10, of the first pass."""
    step: int
    """Pixels of the image per row and column of the label map."""
    regions: tuple[DenseRegion, ...]
    crowded: tuple[Box, ...]
    """Areas whose people stand closer than the last pass over them can part."""


@dataclass(frozen=True)
class CloserLook:
    """What a second pass found in its box, in the image's pixels."""

    found: ScoredPoints
    crowded: tuple[Box, ...]


@dataclass(frozen=True)
class FirstPass:
    """A network's answer for the whole image."""

    expected_label: np.ndarray
    features: Tensor
    """(1, 512, h, w) stage-5 features, averaged by `feature_step` in both directions."""
    feature_step: int


class Localizer:
    """Finds people in images with one network on one device."""

    def __init__(
        self, network: AutoScaleNetwork, device: Device, settings: LocalizerSettings | None = None
    ) -> None:
        place_network(network, device.torch_device)
        self._network = network
        self._device = device
        self._settings = settings or LocalizerSettings()

    def locate(self, image: np.ndarray, *, tile_px: int, report: Report) -> Localization:
        """Find the people of an image (H, W, 3) uint8 of any size."""
        working = working_image(image)
        first = self.first_pass(working.pixels, tile_px=tile_px, report=report, text="Finding people")
        found = find_points(first.expected_label)
        crowded = crowded_areas(first.expected_label)
        regions: list[DenseRegion] = []
        for box, scale_factor in self._affordable(self.scaled_regions(first), first.expected_label.size):
            if abs(scale_factor - 1) < SMALLEST_CHANGE:
                here = int(box.contains(found.points).sum())
                regions.append(DenseRegion(box, scale_factor, here, here))
                continue
            text = f"Looking closer, ×{scale_factor:.1f}"
            closer = self.second_pass(
                image, working, box, scale_factor, tile_px=tile_px, report=report, text=text
            )
            before = int(box.contains(found.points).sum())
            found = splice(found, closer.found, box)
            crowded = [area for area in crowded if not overlap(area, box)] + list(closer.crowded)
            regions.append(DenseRegion(box, scale_factor, before, len(closer.found)))
        return _in_image_pixels(
            Localization(found, first.expected_label, working.step, tuple(regions), tuple(crowded)),
            working,
            image,
        )

    def first_pass(self, image: np.ndarray, *, tile_px: int, report: Report, text: str) -> FirstPass:
        """Give the expected label of every pixel, and the features that the scale head reads."""
        height, width = image.shape[:2]
        label = np.empty((height, width), dtype=np.float32)
        rows, columns = -(-height // STRIDE), -(-width // STRIDE)
        step = math.ceil(math.sqrt(rows * columns / MOST_FEATURE_CELLS))
        features: Tensor | None = None
        for part in tile_images(
            image, stride=STRIDE, device=self._device, tile_px=tile_px, report=report, text=text
        ):
            tile = part.tile
            with torch.inference_mode(), reduced_precision(self._device):
                logits, tile_features = self._network.labels_and_features(part.tensor)
            top, left = tile.top - tile.read_top, tile.left - tile.read_left
            own_height, own_width = tile.bottom - tile.top, tile.right - tile.left
            expected = expected_labels(logits[..., top : top + own_height, left : left + own_width])
            label[tile.top : tile.bottom, tile.left : tile.right] = expected[0].cpu().numpy()
            own = tile_features[
                ...,
                top // STRIDE : -(-(top + own_height) // STRIDE),
                left // STRIDE : -(-(left + own_width) // STRIDE),
            ]
            if features is None:
                features = own.new_zeros((1, own.shape[1], -(-rows // step), -(-columns // step)))
            reduced = functional.avg_pool2d(own, step, ceil_mode=True) if step > 1 else own
            first_row, first_column = tile.top // STRIDE // step, tile.left // STRIDE // step
            into = features[
                ..., first_row : first_row + reduced.shape[2], first_column : first_column + reduced.shape[3]
            ]
            into.copy_(reduced[..., : into.shape[2], : into.shape[3]])
        assert features is not None  # an image has at least one tile
        return FirstPass(label, features, step)

    def scaled_regions(self, first: FirstPass) -> list[tuple[Box, float]]:
        """Give the dense regions of a first pass, each with the scale factor that L2S chooses."""
        regions = []
        for box in dense_regions(first.expected_label, most=self._settings.most_regions):
            step = first.feature_step
            pooled = pool_region(
                first.features,
                left=box.left / step,
                top=box.top / step,
                right=box.right / step,
                bottom=box.bottom / step,
            )
            with torch.inference_mode():
                regions.append((box, float(self._network.l2s(pooled.float()))))
        return regions

    def second_pass(
        self,
        image: np.ndarray,
        working: WorkingImage,
        box: Box,
        scale_factor: float,
        *,
        tile_px: int,
        report: Report,
        text: str,
    ) -> CloserLook:
        """Find the people inside a box of the working image read from the original, enlarged."""
        height, width = working.pixels.shape[:2]
        left, top = max(int(box.left) - RING_PX, 0), max(int(box.top) - RING_PX, 0)
        right, bottom = min(int(box.right) + RING_PX, width), min(int(box.bottom) + RING_PX, height)
        step = working.step
        part = image[top * step : bottom * step, left * step : right * step]
        size = (
            max(round((right - left) * scale_factor), 1),
            max(round((bottom - top) * scale_factor), 1),
        )
        method = cv2.INTER_AREA if size[0] < part.shape[1] else cv2.INTER_LINEAR
        scaled = cv2.resize(part, size, interpolation=method)
        closer = self.first_pass(scaled, tile_px=tile_px, report=report, text=text)
        found = find_points(closer.expected_label)
        factors = (scaled.shape[1] / part.shape[1] * step, scaled.shape[0] / part.shape[0] * step)
        back = ScoredPoints(found.points / factors + (left, top), found.scores)
        inside = box.contains(back.points)
        crowded = [
            Box(
                area.left / factors[0] + left,
                area.top / factors[1] + top,
                area.right / factors[0] + left,
                area.bottom / factors[1] + top,
            )
            for area in crowded_areas(closer.expected_label)
        ]
        return CloserLook(
            ScoredPoints(back.points[inside], back.scores[inside]),
            tuple(area for area in crowded if overlap(area, box)),
        )

    def _affordable(self, regions: list[tuple[Box, float]], pixels: int) -> list[tuple[Box, float]]:
        """Lower the factors of the last regions, down to none, so that the passes keep to the budget."""
        left = self._settings.second_pass_budget * pixels
        kept = []
        for box, scale_factor in regions:
            affordable = min(scale_factor, math.sqrt(left / box.area))
            if affordable < min(1.0, scale_factor):
                break
            kept.append((box, affordable))
            left -= box.area * affordable**2
        return kept


def expected_labels(logits: Tensor) -> Tensor:
    """Give the expected label (B, H, W) of (B, 11, H, W) logits: sum_i i P_i.

    Argmax has plateaus, and with them ties and doubles on large heads (methods.md, 5.6).
    """
    classes = torch.arange(LABEL_COUNT, device=logits.device, dtype=torch.float32).view(1, -1, 1, 1)
    return (logits.float().softmax(dim=1) * classes).sum(dim=1)


def _in_image_pixels(localization: Localization, working: WorkingImage, image: np.ndarray) -> Localization:
    """Give what was found in a working image in the pixels of the image."""
    height, width = image.shape[:2]

    def moved(points: np.ndarray) -> np.ndarray:
        return working.to_image(points, width=width, height=height)

    def moved_box(box: Box) -> Box:
        corners = moved(np.array([[box.left, box.top], [box.right, box.bottom]]))
        return Box(*(float(value) for value in corners.ravel()))

    return Localization(
        found=ScoredPoints(moved(localization.found.points), localization.found.scores),
        expected_label=localization.expected_label,
        step=localization.step,
        regions=tuple(replace(region, box=moved_box(region.box)) for region in localization.regions),
        crowded=tuple(moved_box(box) for box in localization.crowded),
    )


def splice(found: ScoredPoints, closer: ScoredPoints, box: Box) -> ScoredPoints:
    """Merge by ownership: a point belongs to the pass that owns the place where it lies.

    Adding both maps, as the paper draws it, makes false minima at the box's edge (methods.md, 5.3).
    """
    outside = ~box.contains(found.points)
    return ScoredPoints(
        np.concatenate([found.points[outside], closer.points]),
        np.concatenate([found.scores[outside], closer.scores]),
    )
