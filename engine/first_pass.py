"""One network over one whole image: its maps at stride 1 and the features that its scale head reads."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from engine.autoscale import ScaleHead, pool_region
from engine.devices import Device
from engine.passes import Report, reduced_precision, tile_images
from engine.prediction import Box

# Features kept for the scale head, in cells; more are averaged away, as the head pools to 14 x 14 anyway.
MOST_FEATURE_CELLS = 1 << 16

Look = Callable[[Tensor], tuple[Tensor, Tensor]]
"""Takes (1, 3, h, w) normalised RGB; gives M maps (1, M, h, w) and features (1, C, h / s, w / s)."""


def with_mirror(look: Look) -> Look:
    """Give a look that is the mean of a tile's and its mirror image's maps; it takes twice as long."""

    def look_twice(tile: Tensor) -> tuple[Tensor, Tensor]:
        seen, features = look(tile)
        mirrored, _ = look(tile.flip(-1))
        return (seen + mirrored.flip(-1)) / 2, features

    return look_twice


@dataclass(frozen=True)
class FirstPass:
    """A network's answer for the whole image."""

    maps: np.ndarray
    """(M, H, W) float32."""
    features: Tensor
    """(1, C, h, w) features that the scale head reads."""
    feature_stride: int
    """Pixels per cell of the features."""


def run_pass(
    look: Look,
    image: np.ndarray,
    *,
    stride: int,
    feature_stride: int,
    device: Device,
    tile_px: int,
    report: Report,
    text: str,
) -> FirstPass:
    """Look at an image (H, W, 3) uint8 tile by tile; large images keep coarser features.

    Args:
        look: the network's view of one tile.
        image: of any size.
        stride: tiles are padded to a multiple of this.
        feature_stride: pixels per cell of the features that `look` gives.
        device: where the network runs.
        tile_px: longest side of a tile.
        report: told of each tile.
        text: what is being done, in words.

    """
    height, width = image.shape[:2]
    maps: np.ndarray | None = None
    rows, columns = -(-height // feature_stride), -(-width // feature_stride)
    step = math.ceil(math.sqrt(rows * columns / MOST_FEATURE_CELLS))
    features: Tensor | None = None
    for part in tile_images(image, stride=stride, device=device, tile_px=tile_px, report=report, text=text):
        tile = part.tile
        with torch.inference_mode(), reduced_precision(device):
            seen, tile_features = look(part.tensor)
        top, left = tile.top - tile.read_top, tile.left - tile.read_left
        bottom, right = top + tile.bottom - tile.top, left + tile.right - tile.left
        if maps is None:
            maps = np.empty((seen.shape[1], height, width), dtype=np.float32)
        maps[:, tile.top : tile.bottom, tile.left : tile.right] = (
            seen[0, :, top:bottom, left:right].cpu().numpy()
        )
        own = tile_features[
            ...,
            top // feature_stride : -(-bottom // feature_stride),
            left // feature_stride : -(-right // feature_stride),
        ]
        if features is None:
            features = own.new_zeros((1, own.shape[1], -(-rows // step), -(-columns // step)))
        reduced = functional.avg_pool2d(own, step, ceil_mode=True) if step > 1 else own
        first_row, first_column = tile.top // feature_stride // step, tile.left // feature_stride // step
        into = features[
            ..., first_row : first_row + reduced.shape[2], first_column : first_column + reduced.shape[3]
        ]
        into.copy_(reduced[..., : into.shape[2], : into.shape[3]])
    assert maps is not None  # an image has at least one tile
    assert features is not None
    return FirstPass(maps, features, feature_stride * step)


def choose_scale_factor(l2s: ScaleHead, first: FirstPass, box: Box) -> float:
    """Give the factor that L2S chooses for a box of the image (AutoScale, section 3.2)."""
    pooled = pool_region(
        first.features,
        left=box.left,
        top=box.top,
        right=box.right,
        bottom=box.bottom,
        stride=first.feature_stride,
    )
    with torch.inference_mode():
        return float(l2s(pooled.float()))
