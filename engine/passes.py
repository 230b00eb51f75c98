"""One network over one image of any size: padding, tiles, precision, progress."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from engine.backbone import normalise
from engine.devices import Device
from engine.tiling import Tile, cut_into_tiles

Report = Callable[[int, int, str], None]
"""Called before each tile with tiles done, tiles in all, and what is being done; may raise to stop."""


@dataclass(frozen=True)
class TileImage:
    """A tile and its pixels, ready for a network."""

    tile: Tile
    tensor: Tensor
    """(1, 3, h, w) normalised, padded at the right and bottom to the stride with the mean colour."""


def tile_images(
    image: np.ndarray, *, stride: int, device: Device, tile_px: int, report: Report, text: str
) -> Iterator[TileImage]:
    """Give an image's tiles one after another, reporting before each."""
    height, width = image.shape[:2]
    tiles = cut_into_tiles(width, height, tile_px=tile_px)
    for done, tile in enumerate(tiles):
        report(done, len(tiles), text)
        part = image[tile.read_top : tile.read_bottom, tile.read_left : tile.read_right]
        yield TileImage(tile, as_network_input(part, stride=stride, device=device))
    report(len(tiles), len(tiles), text)


def as_network_input(image: np.ndarray, *, stride: int, device: Device) -> Tensor:
    """Give (H, W, 3) uint8 as (1, 3, h, w), normalised and padded to a multiple of the stride."""
    pixels = torch.from_numpy(np.array(image).transpose(2, 0, 1)[None].copy()).to(device.torch_device)
    height, width = pixels.shape[-2:]
    padded = functional.pad(normalise(pixels), (0, -width % stride, 0, -height % stride))
    return padded.contiguous(memory_format=torch.channels_last)


def reduced_precision(device: Device) -> torch.autocast:
    """Give the context in which networks run on a device."""
    return torch.autocast(
        device.torch_device.type, dtype=device.precision, enabled=device.precision != torch.float32
    )
