"""UEPNet over one image: people per patch, how sure of it, and enlarged where the patches are full."""

from dataclasses import dataclass

import cv2
import numpy as np
import torch

from engine.count_intervals import PATCH_PX
from engine.devices import Device, place_network
from engine.passes import Report, TileImage, reduced_precision, tile_images
from engine.tiling import Tile
from engine.uepnet import UepNetwork

# With more than this share of a tile's patches in the two highest intervals the network saturates
# (near 8.5 people per patch), and the tile is read again at twice the size (methods.md, 5.9).
MOST_SATURATED = 0.01


@dataclass(frozen=True)
class PatchCountMap:
    """People of each 8 x 8 patch, from the image's corner on."""

    mean: np.ndarray
    """(rows, columns) float32."""
    variance: np.ndarray
    """(rows, columns) float32."""

    @property
    def count(self) -> float:
        """People in all."""
        return float(self.mean.sum(dtype=np.float64))


class CrowdCounter:
    """Counts people in images with one network on one device."""

    def __init__(self, network: UepNetwork, device: Device, *, averages_mirror: bool = False) -> None:
        """Take a network; with `averages_mirror` every tile is read as it is and mirrored."""
        place_network(network, device.torch_device)
        self._averages_mirror = averages_mirror
        self._network = network
        self._device = device

    def count(
        self,
        image: np.ndarray,
        *,
        tile_px: int,
        report: Report,
        text: str = "Counting",
        enlarges: bool = True,
    ) -> PatchCountMap:
        """Count the people of an image (H, W, 3) uint8 of any size."""
        height, width = image.shape[:2]
        shape = (-(-height // PATCH_PX), -(-width // PATCH_PX))
        whole = PatchCountMap(np.zeros(shape, np.float32), np.zeros(shape, np.float32))
        for part in tile_images(
            image,
            stride=self._network.stride,
            device=self._device,
            tile_px=tile_px,
            report=report,
            text=text,
        ):
            tile = part.tile
            counts, saturated = self._decode(part)
            if enlarges and saturated.mean() > MOST_SATURATED:
                pixels = image[tile.read_top : tile.read_bottom, tile.read_left : tile.read_right]
                counts = self._count_enlarged(pixels, tile_px)
            _paste(whole.mean, counts.mean, tile)
            _paste(whole.variance, counts.variance, tile)
        return whole

    def _decode(self, part: TileImage) -> tuple[PatchCountMap, np.ndarray]:
        """Give the counts of a tile's patches (not of its padding), and which of them are saturated."""
        with torch.inference_mode(), reduced_precision(self._device):
            logits = self._network(part.tensor)
            if self._averages_mirror:
                mirrored = self._network(part.tensor.flip(-1))
                logits = tuple(
                    (one + other.flip(-1)) / 2 for one, other in zip(logits, mirrored, strict=True)
                )
        counts = self._network.decode(logits)
        rows = -(-(part.tile.read_bottom - part.tile.read_top) // PATCH_PX)
        columns = -(-(part.tile.read_right - part.tile.read_left) // PATCH_PX)
        mean, variance, saturated = (
            values[0, :rows, :columns].cpu().numpy()
            for values in (counts.mean, counts.variance, counts.saturated)
        )
        return PatchCountMap(mean, variance), saturated

    def _count_enlarged(self, image: np.ndarray, tile_px: int) -> PatchCountMap:
        """Count at twice the size: four patches there are one here."""
        height, width = image.shape[:2]
        doubled = cv2.resize(image, (2 * width, 2 * height), interpolation=cv2.INTER_LINEAR)
        counts = self.count(doubled, tile_px=tile_px, report=_silent, enlarges=False)
        return PatchCountMap(_sum_fours(counts.mean), _sum_fours(counts.variance))


def _paste(whole: np.ndarray, counts: np.ndarray, tile: Tile) -> None:
    """Put the patches that a tile owns into the whole image's map."""
    top, left = (tile.top - tile.read_top) // PATCH_PX, (tile.left - tile.read_left) // PATCH_PX
    rows, columns = -(-(tile.bottom - tile.top) // PATCH_PX), -(-(tile.right - tile.left) // PATCH_PX)
    first_row, first_column = tile.top // PATCH_PX, tile.left // PATCH_PX
    own = counts[top : top + rows, left : left + columns]
    whole[first_row : first_row + rows, first_column : first_column + columns] = own


def _sum_fours(values: np.ndarray) -> np.ndarray:
    """Sum each 2 x 2 cells; an odd last row or column is joined by zeros."""
    even = np.pad(values, ((0, values.shape[0] % 2), (0, values.shape[1] % 2)))
    fours: np.ndarray = even.reshape(even.shape[0] // 2, 2, even.shape[1] // 2, 2).sum(axis=(1, 3))
    return fours


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing: an enlarged tile is part of a tile that was reported."""
