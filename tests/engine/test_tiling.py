import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.tiling import ALIGNMENT_PX, OVERLAP_PX, Tile, cut_into_tiles

SIDES = st.integers(1, 1500)
TILES = st.sampled_from([64, 208, 384, 640, 1000])


@settings(max_examples=60)
@given(SIDES, SIDES, TILES)
def test_tiles_own_each_pixel_exactly_once(width, height, tile_px):
    owners = np.zeros((height, width), dtype=int)
    for tile in cut_into_tiles(width, height, tile_px=tile_px):
        owners[tile.top : tile.bottom, tile.left : tile.right] += 1

    assert (owners == 1).all()


@given(SIDES, SIDES, TILES)
def test_a_tile_reads_what_it_owns_and_its_overlap_inside_the_image(width, height, tile_px):
    tiles = cut_into_tiles(width, height, tile_px=tile_px)

    for tile in tiles:
        assert 0 <= tile.read_left <= tile.left < tile.right <= tile.read_right <= width
        assert 0 <= tile.read_top <= tile.top < tile.bottom <= tile.read_bottom <= height
        if len(tiles) > 1:
            assert tile.read_left == max(tile.left - OVERLAP_PX, 0)
            assert tile.read_bottom == min(tile.bottom + OVERLAP_PX, height)


@given(SIDES, SIDES, TILES)
def test_tiles_start_on_the_grid_of_the_pooling(width, height, tile_px):
    for tile in cut_into_tiles(width, height, tile_px=tile_px):
        starts = (tile.left, tile.top, tile.read_left, tile.read_top)
        assert all(start % ALIGNMENT_PX == 0 for start in starts)


@given(SIDES, SIDES, st.sampled_from([384, 640, 1280]))
def test_no_tile_reads_much_more_than_its_size(width, height, tile_px):
    for tile in cut_into_tiles(width, height, tile_px=tile_px):
        read = (tile.read_right - tile.read_left) * (tile.read_bottom - tile.read_top)
        assert read <= (tile_px + ALIGNMENT_PX) ** 2


def test_an_image_that_fits_stays_whole_whatever_its_shape():
    assert cut_into_tiles(4000, 100, tile_px=640) == [Tile(0, 0, 4000, 100, 0, 0, 4000, 100)]


def test_a_wide_image_is_cut_along_its_width_alone():
    # 384 px read, 192 owned: 1000 px in six spans of 167, aligned up to 192.
    tiles = cut_into_tiles(1000, 300, tile_px=384)

    assert [(tile.left, tile.right) for tile in tiles] == [
        (0, 192),
        (192, 384),
        (384, 576),
        (576, 768),
        (768, 960),
        (960, 1000),
    ]
    assert {(tile.top, tile.bottom) for tile in tiles} == {(0, 300)}
