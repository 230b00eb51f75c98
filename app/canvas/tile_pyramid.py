"""An image in halving sizes, cut into tiles on demand: drawing depends on the screen, not on the file."""

import logging
import tempfile
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPixmap

TILE_PX = 512

# Tiles overlap by this, so that smooth scaling finds its neighbours and no seam shows.
_BORDER_PX = 1

# Beside the tiles that were drawn last so many are kept, each of about 1 MB: what a pan brings next.
_SPARE_TILES = 24

# A level larger than this (of some 85 megapixels) is kept in a file, so that memory follows the screen.
_FILED_FROM_BYTES = 256 << 20

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Tile:
    """A piece of one level, ready to draw."""

    pixmap: QPixmap
    target: QRectF
    """Where it lies, in pixels of the image."""


def build_levels(rgb: np.ndarray) -> list[np.ndarray]:
    """Give an (H, W, 3) uint8 image and its halvings, down to one tile. Any thread may call it."""
    import cv2

    level, levels = rgb, []
    while max(level.shape[:2]) > TILE_PX:
        height, width = level.shape[:2]
        half = (max(1, (width + 1) // 2), max(1, (height + 1) // 2))
        smaller = cv2.resize(level, half, interpolation=cv2.INTER_AREA)
        levels.append(_kept(level))
        level = smaller
    return [*levels, level]


def _kept(level: np.ndarray) -> np.ndarray:
    """Give a level as it is or, if it is huge, from a file that the system reads as tiles are drawn."""
    if level.nbytes < _FILED_FROM_BYTES:
        return level
    try:
        with tempfile.TemporaryFile(prefix="crowdcount-") as file:
            level.tofile(file)
            file.flush()
            return np.memmap(file, dtype=level.dtype, mode="r", shape=level.shape)
    except OSError as error:  # a full disk: then it stays in memory
        _log.warning("a photograph's tiles stay in memory: %s", error)
        return level


class TilePyramid:
    """The levels of one image and the tiles of them that were drawn lately."""

    def __init__(self, levels: list[np.ndarray]) -> None:
        self._levels = levels
        self._pixmaps: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self._lookup: np.ndarray | None = None
        self._most = 0
        """So many tiles were drawn at once, at most: the screen's share of the image."""

    @property
    def width(self) -> int:
        """Width of the image in pixels."""
        return int(self._levels[0].shape[1])

    @property
    def height(self) -> int:
        """Height of the image in pixels."""
        return int(self._levels[0].shape[0])

    def set_lookup(self, lookup: np.ndarray | None) -> None:
        """Show each value as another by a (256,) uint8 table, or as it is."""
        self._lookup = lookup
        self._pixmaps.clear()

    def overview(self) -> QPixmap:
        """Give the whole image as one small picture, as it is in the file."""
        return _pixmap(self._levels[-1], None)

    def level_for(self, device_px_per_px: float) -> int:
        """Give the coarsest level that still has a pixel for each of the screen's."""
        level = 0
        while level + 1 < len(self._levels) and device_px_per_px * 2 ** (level + 1) <= 1.0:
            level += 1
        return level

    def tiles(self, exposed: QRectF, level: int) -> list[Tile]:
        """Give the tiles of a level that cover a rectangle of the image."""
        rows, columns = self._levels[level].shape[:2]
        scale_x, scale_y = self.width / columns, self.height / rows
        first_row = _index(exposed.top() / scale_y, rows)
        last_row = _index(exposed.bottom() / scale_y, rows)
        first_column = _index(exposed.left() / scale_x, columns)
        last_column = _index(exposed.right() / scale_x, columns)
        tiles = [
            self._tile(level, row, column, scale_x, scale_y)
            for row in range(first_row, last_row + 1)
            for column in range(first_column, last_column + 1)
        ]
        self._most = max(self._most, len(tiles))
        while len(self._pixmaps) > self._most + _SPARE_TILES:
            self._pixmaps.popitem(last=False)
        return tiles

    def _tile(self, level: int, row: int, column: int, scale_x: float, scale_y: float) -> Tile:
        rows, columns = self._levels[level].shape[:2]
        top, left = max(0, row * TILE_PX - _BORDER_PX), max(0, column * TILE_PX - _BORDER_PX)
        bottom = min(rows, (row + 1) * TILE_PX + _BORDER_PX)
        right = min(columns, (column + 1) * TILE_PX + _BORDER_PX)
        key = (level, row, column)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = _pixmap(self._levels[level][top:bottom, left:right], self._lookup)
            self._pixmaps[key] = pixmap
        else:
            self._pixmaps.move_to_end(key)
        target = QRectF(left * scale_x, top * scale_y, (right - left) * scale_x, (bottom - top) * scale_y)
        return Tile(pixmap, target)


def _index(position: float, length: int) -> int:
    return int(min(max(position, 0), length - 1)) // TILE_PX


def _pixmap(rgb: np.ndarray, lookup: np.ndarray | None) -> QPixmap:
    packed = np.ascontiguousarray(rgb if lookup is None else lookup[rgb])
    height, width = packed.shape[:2]
    return QPixmap.fromImage(QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888))
