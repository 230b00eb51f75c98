"""Colour maps that people with any colour vision can read, as tables, and pictures drawn with them."""

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QImage

# Eighteen even steps of matplotlib's maps (CC0); straight lines between them differ by at most 6 of 255.
_STOPS = {
    "viridis": "440154 481769 472a7a 433d84 3d4e8a 355e8d 2e6d8e 297b8e 23898e"
    " 1f978b 21a585 2eb37c 46c06f 65cb5e 89d548 b0dd2f d8e219 fde725",
    "cividis": "00204d 002b67 00356e 28406c 3d4a6b 4d556c 5b606e 696b71 767676"
    " 848179 928d78 a19976 b1a573 c1b26d d1bf66 e2cd5c f3db4f ffea46",
    "magma": "000004 090720 1a1042 311165 4a1079 621980 792282 912b81 aa337d"
    " c23b75 d9466b ec5860 f7725c fc8e64 feaa74 fec68a fde2a3 fcfdbf",
    "grey": "000000 ffffff",
}
COLOUR_MAPS = tuple(_STOPS)

# From blue (fewer) over nothing to orange (more): Okabe and Ito's, which everyone can tell apart.
DIFFERENCE_MAP = "difference"
_BOTH_ENDS = {DIFFERENCE_MAP: "0072b2 4d9cc9 a6cde3 f2f2f2 f5cf91 eeb134 d55e00"}


@lru_cache(maxsize=8)
def colour_table(name: str) -> np.ndarray:
    """Give (256, 3) uint8 RGB of a map, from its lowest value to its highest."""
    hexes = (_STOPS | _BOTH_ENDS)[name].split()
    stops = np.array([list(bytes.fromhex(stop)) for stop in hexes], dtype=np.float64)
    places = np.linspace(0, 255, len(stops))
    columns = [np.interp(np.arange(256), places, stops[:, channel]) for channel in range(3)]
    table = np.round(np.stack(columns, axis=1)).astype(np.uint8)
    table.flags.writeable = False
    return table


def colour_picture(levels: np.ndarray, name: str, opaque_from: float = 0.0) -> QImage:
    """Give a picture of (rows, columns) uint8 levels in the colours of a map.

    Levels below `opaque_from` (a share of 255) fade out toward level 0, which is then not seen at all.
    """
    rgba = np.empty((*levels.shape, 4), dtype=np.uint8)
    rgba[..., :3] = colour_table(name)[levels]
    rgba[..., 3] = (_opacities_of_both() if name in _BOTH_ENDS else _opacities(opaque_from))[levels]
    height, width = levels.shape
    picture = QImage(rgba.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)  # also a copy of its own


def _opacities(opaque_from: float) -> np.ndarray:
    if opaque_from <= 0:
        return np.full(256, 255, dtype=np.uint8)
    shares = np.arange(256) / 255 / opaque_from
    return np.round(np.minimum(shares, 1.0) * 255).astype(np.uint8)


def _opacities_of_both() -> np.ndarray:
    """Fade out toward the middle, where nothing differs."""
    away = np.abs(np.arange(256) - 128) / 128
    return np.round(np.minimum(away * 3, 1.0) * 255).astype(np.uint8)
