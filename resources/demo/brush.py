"""The part of a picture that one thing is drawn on, measured in metres around its middle."""

from dataclasses import dataclass

import cv2
import numpy as np


@dataclass(frozen=True)
class Patch:
    """Pixels of a canvas around a point, and where each lies from it: `u` metres right, `v` metres down."""

    rows: slice
    columns: slice
    u: np.ndarray
    """(1, w) float32."""
    v: np.ndarray
    """(h, 1) float32."""
    scale: float
    """Pixels a metre on this patch's own grid, which may be coarser than the canvas."""

    def cover(self, depth_m: np.ndarray) -> np.ndarray:
        """Give 0..1 coverage from the depth in metres inside an outline (below 0 outside)."""
        covered: np.ndarray = np.clip(depth_m * self.scale + 0.5, 0, 1)
        return covered


def patch_around(
    canvas: np.ndarray,
    x: float,
    y: float,
    scale: float,
    *,
    half_width_m: float,
    up_m: float,
    down_m: float,
    coarse: int = 1,
) -> Patch | None:
    """Give the patch of a canvas that holds a box around (x, y), None where it lies outside."""
    height, width = canvas.shape[:2]
    left, right = max(int(x - half_width_m * scale), 0), min(int(x + half_width_m * scale) + 1, width)
    top, bottom = max(int(y - up_m * scale), 0), min(int(y + down_m * scale) + 1, height)
    if right - left < 2 or bottom - top < 2:
        return None
    columns = np.linspace(left, right, max((right - left) // coarse, 2), endpoint=False, dtype=np.float32)
    rows = np.linspace(top, bottom, max((bottom - top) // coarse, 2), endpoint=False, dtype=np.float32)
    middle = np.float32(0.5 * coarse)
    return Patch(
        rows=slice(top, bottom),
        columns=slice(left, right),
        u=((columns + middle - np.float32(x)) / np.float32(scale))[None, :],
        v=((rows + middle - np.float32(y)) / np.float32(scale))[:, None],
        scale=scale / coarse,
    )


def paint(canvas: np.ndarray, patch: Patch, colour: np.ndarray, coverage: np.ndarray) -> None:
    """Lay (h, w, 3) colours with (h, w) coverage over the canvas."""
    target = canvas[patch.rows, patch.columns]
    if coverage.shape != target.shape[:2]:
        size = (target.shape[1], target.shape[0])
        colour = cv2.resize(colour, size, interpolation=cv2.INTER_LINEAR)
        coverage = cv2.resize(coverage, size, interpolation=cv2.INTER_LINEAR)
    below = target.astype(np.float32)
    below += (colour - below) * coverage[..., None]
    np.clip(below, 0, 255, out=below)
    target[...] = below + np.float32(0.5)


def smoothstep(low: float, high: float, values: np.ndarray) -> np.ndarray:
    """Rise from 0 at `low` to 1 at `high` without a kink."""
    share = np.clip((values - low) / (high - low), 0, 1)
    smooth: np.ndarray = share * share * (3 - 2 * share)
    return smooth


def mix(first: np.ndarray, second: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Blend (h, w, 3) or (3,) colours by (h, w) shares of the second."""
    mixed: np.ndarray = first + (second - first) * share[..., None]
    return mixed
