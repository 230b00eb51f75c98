"""AutoScale localization over one image: first pass, dense regions, second pass, ownership merge."""

from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from engine.autoscale import DistanceLabelNetwork
from engine.dense_region import affordable, crowded_areas, dense_regions, overlap
from engine.density import sum_over_cells
from engine.distance_labels import (
    LABEL_COUNT,
    ScoredPoints,
    find_points,
    parting_score,
)
from engine.enlarged import SMALLEST_CHANGE, read_enlarged
from engine.first_pass import FirstPass, choose_scale_factor
from engine.passes import Report
from engine.people_density import average_people, people_inside, people_outside, people_per_pixel
from engine.prediction import Box, DenseRegion, inside_any
from engine.scaling_reader import ScalingReader
from engine.sparse_places import holds_at, is_sparse, one_a_head, take_sparse
from engine.unparted import with_unparted
from engine.working_image import WorkingImage, working_image

# How much AutoScale enlarges an image where people are not far apart (docs/experiments.md, "At which size
# localization reads"). The light network is there to be fast.
USUAL_SCALE = 1.75

# Where it is sparse is told for cells of this size.
CELL_PX = 8


@dataclass(frozen=True)
class Localization:
    """Points of one image and what the network saw."""

    found: ScoredPoints
    threshold: float
    """The score that parts the points found from weaker ones."""
    expected_label: np.ndarray
    """(rows, columns) float32 in 0..10, of the first pass."""
    label_px: float
    """Pixels of the image per row and column of the label map."""
    step: int
    """By how much the image was reduced before that (`engine.working_image`)."""
    regions: tuple[DenseRegion, ...]
    crowded: tuple[Box, ...]
    """Areas whose people stand closer than the last pass over them can part."""


@dataclass(frozen=True)
class CloserLook:
    """What a second pass found in its box, in the image's pixels."""

    found: ScoredPoints
    """All minima, the weak ones too, and places for those who are expected beyond them."""
    people: float
    """How many people the probabilities say are in the box."""
    crowded: tuple[Box, ...]
    scale_factor: float


class Localizer(ScalingReader[DistanceLabelNetwork]):
    """Finds people in images with one network on one device.

    Of a pass the maps are every pixel's expected label, and its people.
    """

    usual_regions = 3
    """The paper sees one again; crowds in several places want several (docs/experiments.md)."""

    def locate(self, image: np.ndarray, *, tile_px: int, report: Report) -> Localization:
        """Find the people of an image (H, W, 3) uint8 of any size."""
        working, first, found = self._read(image, tile_px=tile_px, report=report)
        label, density = first.maps
        in_first_pass = found
        crowded = crowded_areas(label)
        regions: list[tuple[Box, float]] = []
        for box, scale_factor in affordable(
            self.scaled_regions(first, working.scale), pixels=label.size * self._rule.budget
        ):
            regions.append((box, scale_factor))
            if abs(scale_factor - 1) < SMALLEST_CHANGE:
                continue
            text = f"Looking closer, ×{scale_factor:.1f}"
            closer = self.second_pass(
                image, working, box, scale_factor, tile_px=tile_px, report=report, text=text
            )
            found = splice(found, closer.found, box)
            average_people(density, box, closer.people)
            crowded = [area for area in crowded if not overlap(area, box)] + list(closer.crowded)
        # Those of crowded areas are counted, not found.
        people = people_outside(density, crowded)
        parted = ~inside_any(crowded, found.points)
        threshold = parting_score(found.scores[parted], round(people))
        found = found.select(found.scores >= threshold)
        stood = in_first_pass.points[in_first_pass.scores >= threshold]
        counted = tuple(
            DenseRegion(box, factor, int(box.contains(stood).sum()), int(box.contains(found.points).sum()))
            for box, factor in regions
        )
        return _in_image_pixels(
            Localization(found, threshold, label, working.pixel_px, working.step, counted, tuple(crowded)),
            working,
            image,
        )

    def _read(
        self, image: np.ndarray, *, tile_px: int, report: Report
    ) -> tuple[WorkingImage, FirstPass, ScoredPoints]:
        """Find people at the image's own size, and enlarged where that is not sparse."""
        own, own_pass, own_found = self._read_at(1.0, image, tile_px=tile_px, report=report)
        sparse = is_sparse(sum_over_cells(own_pass.maps[1], cell_px=CELL_PX), cell_px=CELL_PX)
        own_found = one_a_head(own_found, sparse, cell_px=CELL_PX)
        if self._scale == 1 or sparse.all():
            return own, own_pass, own_found
        working, first, found = self._read_at(self._scale, image, tile_px=tile_px, report=report)
        is_own = take_sparse(first.maps, own_pass.maps, sparse, cell_px=CELL_PX)
        factors = np.divide(working.pixels.shape[1::-1], own.pixels.shape[1::-1])
        own_found = ScoredPoints(own_found.points * factors, own_found.scores)
        enlarged = found.select(~holds_at(found.points, is_own))
        kept = own_found.select(holds_at(own_found.points, is_own))
        return working, first, _joined(enlarged, kept)

    def _read_at(
        self, scale: float, image: np.ndarray, *, tile_px: int, report: Report
    ) -> tuple[WorkingImage, FirstPass, ScoredPoints]:
        working = working_image(image, scale=scale)
        text = "Finding people" if scale == 1 else f"Looking closer, ×{scale:g}"
        first = self.first_pass(working.pixels, tile_px=tile_px, report=report, text=text)
        label, density = first.maps
        return working, first, with_unparted(find_points(label), density)

    def _look(self, tile: Tensor) -> tuple[Tensor, Tensor]:
        logits, features = self._network.labels_and_features(tile)
        density = people_per_pixel(logits, weighed=self._network.loss == "adapted")
        return torch.stack([expected_labels(logits), density], dim=1), features

    def scaled_regions(self, first: FirstPass, enlarged: float = 1.0) -> list[tuple[Box, float]]:
        """Give the dense regions of a first pass over an image so far enlarged, each with its factor."""
        boxes = dense_regions(first.maps[0], most=self._most_regions, enlarged=enlarged)
        return self._with_factors(first, boxes)

    def scale_of(
        self, image: np.ndarray, working: WorkingImage, box: Box, *, tile_px: int, report: Report
    ) -> float:
        """Give the factor that L2S chooses for any box of the working image, from a look at it as it is."""
        region = read_enlarged(image, working, box, 1.0)
        first = self.first_pass(region.pixels, tile_px=tile_px, report=report, text="Choosing the factor")
        return choose_scale_factor(self._network.l2s, first, region.box_from_working(box))

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
        """Find minima and people inside a box of the working image read from the original, enlarged."""
        region = read_enlarged(image, working, box, scale_factor)
        closer = self.first_pass(region.pixels, tile_px=tile_px, report=report, text=text)
        label, density = closer.maps
        found = with_unparted(find_points(label), density)
        points = region.to_working(found.points)
        inside = box.contains(points)
        crowded = [region.box_to_working(area) for area in crowded_areas(label)]
        return CloserLook(
            ScoredPoints(points, found.scores).select(inside),
            people_inside(density, region.box_from_working(box)),
            tuple(area for area in crowded if overlap(area, box)),
            scale_factor,
        )


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
        threshold=localization.threshold,
        expected_label=localization.expected_label,
        label_px=localization.label_px,
        step=localization.step,
        regions=tuple(replace(region, box=moved_box(region.box)) for region in localization.regions),
        crowded=tuple(moved_box(box) for box in localization.crowded),
    )


def splice(found: ScoredPoints, closer: ScoredPoints, box: Box) -> ScoredPoints:
    """Merge by ownership: a point belongs to the pass that owns the place where it lies.

    Adding both maps, as the paper draws it, makes false minima at the box's edge (methods.md, 5.3).
    """
    return _joined(found.select(~box.contains(found.points)), closer)


def _joined(some: ScoredPoints, others: ScoredPoints) -> ScoredPoints:
    """Give the points of both."""
    return ScoredPoints(
        np.concatenate([some.points, others.points]), np.concatenate([some.scores, others.scores])
    )
