"""UEPNet over one image: people per patch, how sure of it, enlarged where people are not far apart.

Where patches are full even then they are seen closer once more.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import torch

from engine.count_intervals import PATCH_PX
from engine.devices import Device, place_network
from engine.passes import Report, TileImage, reduced_precision, tile_images
from engine.sparse_places import is_sparse
from engine.tiling import Tile
from engine.uepnet import UepNetwork

# With more than this share of a tile's patches in the two highest intervals the network saturates
# (near 8.5 people per patch), and the tile is read again at twice the size (methods.md, 5.9).
MOST_SATURATED = 0.01

# How much an image is enlarged where people are not far apart. As it is, more of its far people are missed
# (docs/experiments.md, "At which size UEPNet reads").
USUAL_SCALE = 2.0


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

    def __init__(
        self,
        network: UepNetwork,
        device: Device,
        *,
        averages_mirror: bool = False,
        scale: float = USUAL_SCALE,
        looks_closer: bool = True,
    ) -> None:
        """Place the network.

        Args:
            network: whose counts are read.
            device: where it runs.
            averages_mirror: every tile is read as it is and mirrored; twice the time.
            scale: the size at which an image is read where it is not sparse, over its own.
            looks_closer: saturated tiles are then read again at twice that size.

        """
        place_network(network, device.torch_device)
        self._averages_mirror = averages_mirror
        self._scale = scale
        self._looks_closer = looks_closer
        self._network = network
        self._device = device

    def count(
        self, image: np.ndarray, *, tile_px: int, report: Report, text: str = "Counting"
    ) -> PatchCountMap:
        """Count the people of an image (H, W, 3) uint8 of any size."""
        if self._scale == 1:
            return self._count_tiles(
                image, tile_px=tile_px, report=report, text=text, looks_closer=self._looks_closer
            )
        own = self._count_tiles(image, tile_px=tile_px, report=report, text=text, looks_closer=False)
        sparse = is_sparse(own.mean, cell_px=PATCH_PX)
        if sparse.all():
            return own
        enlarged = _enlarged(image, self._scale)
        counts = self._count_tiles(
            enlarged,
            tile_px=tile_px,
            report=report,
            text=f"Looking closer, ×{self._scale:.1f}",
            looks_closer=self._looks_closer,
        )
        closer = _of_patches(counts, image, enlarged)
        return PatchCountMap(
            np.where(sparse, own.mean, closer.mean), np.where(sparse, own.variance, closer.variance)
        )

    def _count_tiles(
        self, image: np.ndarray, *, tile_px: int, report: Report, text: str, looks_closer: bool
    ) -> PatchCountMap:
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
            if looks_closer and saturated.mean() > MOST_SATURATED:
                pixels = image[tile.read_top : tile.read_bottom, tile.read_left : tile.read_right]
                doubled = _enlarged(pixels, 2)
                closer = self._count_tiles(
                    doubled, tile_px=tile_px, report=_silent, text=text, looks_closer=False
                )
                counts = _of_patches(closer, pixels, doubled)
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


def _paste(whole: np.ndarray, counts: np.ndarray, tile: Tile) -> None:
    """Put the patches that a tile owns into the whole image's map."""
    top, left = (tile.top - tile.read_top) // PATCH_PX, (tile.left - tile.read_left) // PATCH_PX
    rows, columns = -(-(tile.bottom - tile.top) // PATCH_PX), -(-(tile.right - tile.left) // PATCH_PX)
    first_row, first_column = tile.top // PATCH_PX, tile.left // PATCH_PX
    own = counts[top : top + rows, left : left + columns]
    whole[first_row : first_row + rows, first_column : first_column + columns] = own


def _enlarged(image: np.ndarray, scale: float) -> np.ndarray:
    height, width = image.shape[:2]
    return cv2.resize(image, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_LINEAR)


def _of_patches(counts: PatchCountMap, image: np.ndarray, enlarged: np.ndarray) -> PatchCountMap:
    """Give the counts of an enlarged image's patches for those of the image; none is lost or doubled."""
    if enlarged.shape == image.shape:
        return counts
    down, across = (_shares(image.shape[axis], enlarged.shape[axis]) for axis in (0, 1))
    return PatchCountMap(down @ counts.mean @ across.T, down @ counts.variance @ across.T)


def _shares(length: int, enlarged_length: int) -> np.ndarray:
    """Give (patches, enlarged patches) float32: the share of an enlarged patch that lies in each patch."""
    borders, enlarged_borders = _borders(length), _borders(enlarged_length) * (length / enlarged_length)
    lows = np.maximum(borders[:-1, None], enlarged_borders[None, :-1])
    highs = np.minimum(borders[1:, None], enlarged_borders[None, 1:])
    shares: np.ndarray = (highs - lows).clip(min=0) / np.diff(enlarged_borders)
    return shares.astype(np.float32)


def _borders(length: int) -> np.ndarray:
    """Give where patches begin, and where the last one, which the image may cut, ends."""
    return np.append(np.arange(0, length, PATCH_PX), length).astype(np.float64)


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing: a tile seen closer is part of a tile that was reported."""
