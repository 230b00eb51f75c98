"""Cutting a large image into tiles that overlap in what they read and not in what they own."""

from dataclasses import dataclass

# Tiles start on multiples of this, so that every tile's pooling falls on the same grid.
ALIGNMENT_PX = 32

# What a tile reads beyond what it owns, so that people at its edge are seen with their surroundings.
OVERLAP_PX = 96


@dataclass(frozen=True)
class Tile:
    """Pixels that a tile reads, and those of them that it owns (right and bottom excluded)."""

    read_left: int
    read_top: int
    read_right: int
    read_bottom: int
    left: int
    top: int
    right: int
    bottom: int


def cut_into_tiles(width: int, height: int, *, tile_px: int) -> list[Tile]:
    """Give tiles that together own each pixel once and read no more than about tile_px x tile_px.

    An image of no more pixels than one tile stays whole, whatever its shape.
    """
    if width * height <= tile_px * tile_px:
        return [Tile(0, 0, width, height, 0, 0, width, height)]
    return [
        Tile(
            max(left - OVERLAP_PX, 0),
            max(top - OVERLAP_PX, 0),
            min(right + OVERLAP_PX, width),
            min(bottom + OVERLAP_PX, height),
            left,
            top,
            right,
            bottom,
        )
        for top, bottom in _spans(height, tile_px)
        for left, right in _spans(width, tile_px)
    ]


def _spans(length: int, tile_px: int) -> list[tuple[int, int]]:
    """Cut a length into spans of nearly equal size, each aligned, each with room for its overlap."""
    owned = max(tile_px - 2 * OVERLAP_PX, ALIGNMENT_PX)
    parts = 1 if length <= tile_px else -(-length // owned)
    step = -(-length // parts)
    step = -(-step // ALIGNMENT_PX) * ALIGNMENT_PX
    return [(start, min(start + step, length)) for start in range(0, length, step)]
