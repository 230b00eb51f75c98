"""AutoScale regression over one image: first pass, dense region, second pass, density spliced in.

All of that enlarged where people are not far apart, and at the image's own size where they are.
"""

from dataclasses import dataclass, replace

import numpy as np
from torch import Tensor

from engine.autoscale_density import DENSITY_UNIT_PX, AutoScaleDensityNetwork
from engine.dense_region import affordable, densest_regions
from engine.density import sum_over_cells
from engine.devices import Device
from engine.enlarged import SMALLEST_CHANGE, USUAL_RULE, EnlargedRegion, SecondPassRule, read_enlarged
from engine.first_pass import FirstPass
from engine.passes import Report
from engine.prediction import Box, DenseRegion
from engine.scaling_reader import ScalingReader
from engine.sparse_places import is_sparse
from engine.working_image import WorkingImage, working_image

# People are summed over cells of this size: a region's border then falls between cells.
CELL_PX = 8

# How much an image is enlarged where people are not far apart, a number of eighths (docs/experiments.md,
# "At which size regression reads").
USUAL_SCALE = 2.0


@dataclass(frozen=True)
class CellCounts:
    """People of each cell of an image and the regions that were looked at twice."""

    counts: np.ndarray
    """(rows, columns) float32, cells of `cell_px` x `cell_px` pixels of the image."""
    cell_px: int
    regions: tuple[DenseRegion, ...]

    @property
    def count(self) -> float:
        """People in all."""
        return float(self.counts.sum(dtype=np.float64))


class DensityCounter(ScalingReader[AutoScaleDensityNetwork]):
    """Counts people in images by regression with one network on one device.

    Of a pass the one map is the people of every pixel.
    """

    usual_regions = 1
    """The paper's."""

    def __init__(
        self,
        network: AutoScaleDensityNetwork,
        device: Device,
        rule: SecondPassRule = USUAL_RULE,
        *,
        averages_mirror: bool = False,
        scale: float = USUAL_SCALE,
    ) -> None:
        """Place the network, as `ScalingReader`."""
        super().__init__(network, device, rule, averages_mirror=averages_mirror, scale=scale)

    def count(self, image: np.ndarray, *, tile_px: int, report: Report) -> CellCounts:
        """Count the people of an image (H, W, 3) uint8 of any size."""
        own = self._read(image, 1.0, tile_px=tile_px, report=report, text="Counting")
        sparse = is_sparse(own.counts, cell_px=CELL_PX)
        if self._scale == 1 or sparse.all():
            return own
        text = f"Looking closer, ×{self._scale:.1f}"
        return self._read(
            image, self._scale, tile_px=tile_px, report=report, text=text, known=(sparse, own.counts)
        )

    def _read(
        self,
        image: np.ndarray,
        scale: float,
        *,
        tile_px: int,
        report: Report,
        text: str,
        known: tuple[np.ndarray, np.ndarray] | None = None,
    ) -> CellCounts:
        """Count at one size; `known` says which cells keep which people."""
        cell_px = round(CELL_PX * scale)
        working = working_image(image, scale=scale)
        first = self.first_pass(working.pixels, tile_px=tile_px, report=report, text=text)
        cells = sum_over_cells(first.maps[0], cell_px=cell_px)
        is_known, people = known or (np.zeros(cells.shape, dtype=bool), cells)
        cells[is_known] = people[is_known]
        regions = []
        for box, scale_factor in affordable(
            self._scaled_regions(first, cells, cell_px), pixels=first.maps[0].size * self._rule.budget
        ):
            inside = _cells_of(box, cell_px)
            before = cells[inside].sum()
            if abs(scale_factor - 1) >= SMALLEST_CHANGE:
                region = read_enlarged(image, working, box, scale_factor)
                closer = self.first_pass(
                    region.pixels,
                    tile_px=tile_px,
                    report=report,
                    text=f"Looking closer, ×{scale * scale_factor:.1f}",
                )
                seen = _sum_back(closer.maps[0], region, box, cell_px)
                cells[inside] = np.where(is_known[inside], cells[inside], seen)
            after = cells[inside].sum()
            regions.append(DenseRegion(box, scale_factor, round(float(before)), round(float(after))))
        return CellCounts(
            cells,
            CELL_PX * working.step,
            tuple(replace(region, box=_in_image(region.box, working, image)) for region in regions),
        )

    def _look(self, tile: Tensor) -> tuple[Tensor, Tensor]:
        density, features = self._network.density_and_features(tile)
        return (density / DENSITY_UNIT_PX).unsqueeze(1), features

    def _scaled_regions(self, first: FirstPass, cells: np.ndarray, cell_px: int) -> list[tuple[Box, float]]:
        """Give the dense regions of a first pass, each with its scale factor."""
        boxes = densest_regions(cells, cell_px=cell_px, most=self._most_regions)
        return self._with_factors(first, boxes)


def _sum_back(density: np.ndarray, region: EnlargedRegion, box: Box, cell_px: int) -> np.ndarray:
    """Give a second pass's people per cell of the working image inside the box.

    A pixel of the second pass belongs to the cell in which its centre lies: ownership again.
    """
    height, width = density.shape
    rows, columns = _cells_of(box, cell_px)
    own_rows = np.floor(((np.arange(height) + 0.5) / region.factors[1] + region.top) / cell_px).astype(int)
    own_columns = np.floor(((np.arange(width) + 0.5) / region.factors[0] + region.left) / cell_px).astype(int)
    down = own_rows[None, :] == np.arange(rows.start, rows.stop)[:, None]
    across = own_columns[:, None] == np.arange(columns.start, columns.stop)[None, :]
    cells: np.ndarray = down.astype(np.float32) @ density @ across.astype(np.float32)
    return cells


def _cells_of(box: Box, cell_px: int) -> tuple[slice, slice]:
    return (
        slice(int(box.top) // cell_px, int(box.bottom) // cell_px),
        slice(int(box.left) // cell_px, int(box.right) // cell_px),
    )


def _in_image(box: Box, working: WorkingImage, image: np.ndarray) -> Box:
    """Give a box of the working image in the pixels of the image; its last cells may reach beyond it."""
    height, width = image.shape[:2]
    corners = np.array([[box.left, box.top], [box.right, box.bottom]])
    (left, top), (right, bottom) = working.to_image(corners, width=width, height=height).tolist()
    return Box(left, top, min(right, width), min(bottom, height))
