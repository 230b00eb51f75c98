"""What is drawn, seen in the pixels."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from app.canvas.canvas import Canvas
from app.canvas.colour_map import COLOUR_MAPS, colour_picture, colour_table
from app.canvas.hit_test import nearest_point, points_inside
from app.canvas.map_values import difference_grid, value_at
from app.canvas.overlay import (
    density_overlay,
    difference_overlay,
    distance_label_overlay,
    expected_distance_overlay,
)
from app.canvas.point_editor import PointEditor
from app.canvas.point_spacing import PointSpacing
from app.canvas.point_stamp import ink_colour, score_inks
from app.canvas.regions_item import badge_place, outlines_of
from app.canvas.tile_pyramid import TILE_PX, TilePyramid, build_levels
from app.canvas.tone import Tone
from app.document.points import Origin
from engine.prediction import Box, CountedArea, DenseRegion, GridMap


def _colour(canvas: Canvas, x: float, y: float) -> QColor:
    picture = canvas.viewport().grab().toImage()
    return picture.pixelColor(canvas.to_screen(QPointF(x, y)).toPoint())


def test_a_point_is_a_ring_around_what_it_marks(canvas: Canvas, editor: PointEditor) -> None:
    editor.add_at(50.5, 40.5)
    assert _colour(canvas, 50, 40) == QColor(128, 128, 128)  # the head itself stays visible
    blue = _colour(canvas, 55, 40)
    assert blue.blue() > 200
    assert blue.red() < 128


def test_every_point_is_drawn(canvas: Canvas, editor: PointEditor) -> None:
    for x in range(10, 200, 20):
        editor.add_at(x + 0.5, 50.5)
    assert all(_colour(canvas, x + 5, 50).blue() > 200 for x in range(10, 200, 20))


def test_points_that_stand_close_are_drawn_smaller(canvas: Canvas, editor: PointEditor) -> None:
    editor.add_at(50.5, 40.5)
    editor.add_at(56.5, 40.5)
    between = _colour(canvas, 53, 40)  # where large rings would meet
    assert abs(between.red() - 128) < 10


def test_an_overlay_is_drawn_with_its_opacity_and_cut_at_the_photographs_edge(canvas: Canvas) -> None:
    grid = GridMap(np.zeros((11, 21), dtype=np.uint8), stride=10)  # label 0, a head, everywhere
    canvas.show_overlay(expected_distance_overlay(grid, "viridis"))
    canvas.set_overlay_opacity(1.0)
    yellow = QColor(*(int(part) for part in colour_table("viridis")[255]))
    assert _colour(canvas, 100, 50) == yellow
    assert _colour(canvas, 205, 50) != yellow
    canvas.set_overlay_opacity(0.5)
    assert abs(_colour(canvas, 100, 50).red() - (yellow.red() + 128) // 2) <= 1
    canvas.show_overlay(None)
    assert _colour(canvas, 100, 50) == QColor(128, 128, 128)


def test_far_from_heads_nothing_is_laid_over_the_photograph(canvas: Canvas) -> None:
    far = GridMap(np.full((10, 20), 250, dtype=np.uint8), stride=10)
    canvas.show_overlay(distance_label_overlay(far, "viridis"))
    canvas.set_overlay_opacity(1.0)
    assert _colour(canvas, 100, 50) == QColor(128, 128, 128)


def test_the_density_legend_tells_people_per_square() -> None:
    overlay = density_overlay(GridMap(np.full((4, 4), 0.32, dtype=np.float32), stride=8), "viridis")
    assert overlay.legend.high == "50"  # 0.32 per 8 x 8 pixels are 50 per 100 x 100
    empty = density_overlay(GridMap(np.zeros((4, 4), dtype=np.float32), stride=8), "viridis")
    assert empty.picture.pixelColor(0, 0).alpha() == 0


def test_the_value_under_the_cursor_is_its_cells() -> None:
    grid = GridMap(np.array([[1.0, 2.0], [3.0, 4.0]], dtype=np.float32), stride=8)
    assert value_at(grid, 8.0, 7.9) == 2.0
    assert value_at(grid, 0.0, 8.0) == 3.0
    assert value_at(grid, 16.0, 0.0) is None
    assert value_at(grid, -0.1, 0.0) is None


def test_regions_carry_their_scale_factor_and_areas_their_count() -> None:
    region = DenseRegion(Box(10, 20, 60, 70), scale_factor=1.7, count_before=3, count=5)
    outlines = outlines_of([region], [CountedArea(Box(0, 0, 10, 10), count=123.4)])
    assert [outline.text for outline in outlines] == ["×1.7   3 → 5", "123 counted"]
    (closer,) = outlines_of([replace(region, scale_factor=0.85)], [])
    assert closer.text == "×0.85   3 → 5"
    assert outlines[0].box == QRectF(10, 20, 50, 50)


@pytest.mark.parametrize(
    ("seen", "place"),
    [
        (QRectF(0, 0, 500, 500), (100, 200)),  # all of the box
        (QRectF(150, 250, 500, 500), (150, 250)),  # its corner is out of sight
        (QRectF(370, 0, 500, 500), (340, 200)),  # hardly any of it
        (QRectF(900, 900, 500, 500), (340, 480)),  # nothing
    ],
)
def test_a_badge_lies_in_the_corner_of_what_is_seen_of_its_box(
    seen: QRectF, place: tuple[float, float]
) -> None:
    assert badge_place(QRectF(0, 0, 60, 20), QRectF(100, 200, 300, 300), seen) == QPointF(*place)


def test_a_badge_that_is_larger_than_its_box_lies_in_its_corner() -> None:
    box = QRectF(100, 200, 30, 10)
    assert badge_place(QRectF(0, 0, 60, 20), box, QRectF(120, 205, 500, 500)) == box.topLeft()


@pytest.mark.parametrize("size", [(1, 1), (40, 30_000), (TILE_PX + 1, TILE_PX), (1537, 2049)])
def test_tiles_cover_the_whole_image_at_every_level(size: tuple[int, int]) -> None:
    levels = build_levels(np.zeros((*size, 3), dtype=np.uint8))
    pyramid = TilePyramid(levels)
    whole = QRectF(0, 0, pyramid.width, pyramid.height)
    for level in range(len(levels)):
        covered = QRectF()
        for tile in pyramid.tiles(whole, level):
            covered = covered.united(tile.target)
        assert covered == whole
    assert max(levels[-1].shape[:2]) <= TILE_PX


def test_only_tiles_on_the_screen_are_made() -> None:
    pyramid = TilePyramid(build_levels(np.zeros((4096, 4096, 3), dtype=np.uint8)))
    assert len(pyramid.tiles(QRectF(600, 600, 300, 300), 0)) == 1
    assert pyramid.level_for(1.0) == 0
    assert pyramid.level_for(0.26) == 1
    assert pyramid.level_for(0.01) == 3


def test_colour_maps_run_from_dark_to_light() -> None:
    for name in COLOUR_MAPS:
        brightness = colour_table(name).astype(int).sum(axis=1)
        assert brightness[0] < brightness[128] < brightness[255]
    assert colour_table("viridis")[0].tolist() == [0x44, 0x01, 0x54]


def test_a_picture_fades_out_below_the_opaque_level() -> None:
    picture = colour_picture(np.array([[0, 51, 255]], dtype=np.uint8), "viridis", opaque_from=0.4)
    assert [picture.pixelColor(x, 0).alpha() for x in range(3)] == [0, 128, 255]


def test_the_nearest_point_within_reach_is_hit() -> None:
    xy = np.array([[10.0, 10.0], [14.0, 10.0]])
    assert nearest_point(xy, 11.0, 10.0, 5.0) == 0
    assert nearest_point(xy, 13.0, 10.0, 5.0) == 1
    assert nearest_point(xy, 30.0, 10.0, 5.0) is None
    assert nearest_point(np.empty((0, 2)), 0.0, 0.0, 5.0) is None
    assert points_inside(xy, QRectF(9, 9, 2, 2)).tolist() == [True, False]


def test_spacing_is_kept_by_id_while_points_come_and_go() -> None:
    spacing = PointSpacing()
    xy = np.array([[0.0, 0.0], [3.0, 4.0], [103.0, 4.0]])
    assert spacing.of(np.array([1, 2, 3]), xy).tolist() == [5.0, 5.0, 100.0]
    one_gone = spacing.of(np.array([1, 3]), xy[[0, 2]])
    assert one_gone.tolist() == [5.0, 100.0]
    one_more = spacing.of(np.array([1, 3, 4]), np.array([[0.0, 0.0], [103.0, 4.0], [103.0, 5.0]]))
    assert one_more.tolist() == [5.0, 1.0, 1.0]


def test_a_single_point_has_no_neighbour() -> None:
    assert PointSpacing().of(np.array([7]), np.array([[1.0, 1.0]])).tolist() == [float("inf")]


def test_distance_labels_are_drawn_in_eleven_colours_and_distances_in_pixels_of_the_photograph() -> None:
    grid = GridMap(np.arange(251, dtype=np.uint8).reshape(1, -1), stride=2)
    labels = distance_label_overlay(grid, "cividis")
    assert len({labels.picture.pixel(column, 0) for column in range(251)}) == 11
    assert labels.legend.steps == 11
    assert expected_distance_overlay(grid, "cividis").legend.low == "56 px and more"


def test_the_difference_tells_where_uepnet_counts_more_and_where_fewer() -> None:
    counts = np.zeros((8, 24), dtype=np.float32)
    counts[:, :8] = 5 / 64
    points = np.array([[130.0, 10.0], [140.0, 60.0]])
    grid = difference_grid(GridMap(counts, stride=8), points)
    assert (grid.values.tolist(), grid.stride) == ([[5.0, 0.0, -2.0]], 64)
    overlay = difference_overlay(GridMap(counts, stride=8), points)
    more, same, fewer = (overlay.picture.pixelColor(column, 0) for column in range(3))
    assert more.red() > more.blue()
    assert same.alpha() == 0
    assert fewer.blue() > fewer.red()
    assert (overlay.legend.low, overlay.legend.high) == ("−5.0", "+5.0")


def test_the_overlay_is_left_out_beside_the_swipe_line(canvas: Canvas) -> None:
    grid = GridMap(np.zeros((11, 21), dtype=np.uint8), stride=10)
    canvas.show_overlay(expected_distance_overlay(grid, "magma"))
    canvas.set_overlay_opacity(1.0)
    canvas.set_swiping(True)
    assert _colour(canvas, 60, 20) == QColor(128, 128, 128)
    assert _colour(canvas, 140, 20) != QColor(128, 128, 128)
    canvas.swipe_to(30)
    assert _colour(canvas, 60, 20) != QColor(128, 128, 128)
    canvas.set_swiping(False)
    assert _colour(canvas, 10, 20) != QColor(128, 128, 128)


def test_the_swipe_line_stands_in_view_when_swiping_begins_and_on_the_next_photograph(
    canvas: Canvas,
) -> None:
    grid = GridMap(np.zeros((126, 251), dtype=np.uint8), stride=8)
    large = TilePyramid(build_levels(np.full((1000, 2000, 3), 128, dtype=np.uint8)))
    canvas.show_photo(large)
    canvas.show_actual_size()
    canvas.centre_on(QPointF(1500, 500))
    canvas.set_swiping(True)
    for _ in range(2):
        canvas.show_overlay(expected_distance_overlay(grid, "magma"))
        canvas.set_overlay_opacity(1.0)
        assert _colour(canvas, 1450, 450) == QColor(128, 128, 128)
        assert _colour(canvas, 1550, 450) != QColor(128, 128, 128)
        canvas.show_photo(None)
        canvas.show_photo(large)


def test_tone_changes_what_is_seen_and_goes_back(canvas: Canvas) -> None:
    assert Tone().lookup().tolist() == list(range(256))
    canvas.set_tone(Tone(brightness=0.2))
    assert _colour(canvas, 50, 50) == QColor(179, 179, 179)
    canvas.set_tone(Tone(gamma=2.0))
    assert _colour(canvas, 50, 50).red() == round((128 / 255) ** 0.5 * 255)
    canvas.set_tone(Tone())
    assert _colour(canvas, 50, 50) == QColor(128, 128, 128)


def test_points_by_score_have_other_colours_than_by_origin(canvas: Canvas, editor: PointEditor) -> None:
    inks = score_inks(np.array([0.0, 0.5, 1.0, np.nan]))
    assert len(set(inks.tolist())) == 4
    assert ink_colour(int(inks[3])) == ink_colour(int(Origin.PLACED))
    lightness = [ink_colour(int(ink)).lightness() for ink in inks[:3]]
    assert lightness == sorted(lightness)
    editor.add_at(50.5, 40.5)
    by_origin = _colour(canvas, 55, 40)
    canvas.set_point_colours("score")
    assert _colour(canvas, 55, 40) == by_origin  # the person's own have no score


def test_a_huge_level_lies_in_a_file_and_shows_the_same_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    rgb = np.random.default_rng(4).integers(0, 255, (900, 1300, 3), dtype=np.uint8)
    usual = TilePyramid(build_levels(rgb))
    monkeypatch.setattr("app.canvas.tile_pyramid._FILED_FROM_BYTES", 1 << 20)
    levels = build_levels(rgb)
    assert [isinstance(level, np.memmap) for level in levels] == [True, False, False]
    filed = TilePyramid(levels)
    everything = QRectF(0, 0, 1300, 900)
    for one, other in zip(usual.tiles(everything, 0), filed.tiles(everything, 0), strict=True):
        assert one.target == other.target
        assert one.pixmap.toImage() == other.pixmap.toImage()


def test_without_room_on_the_disk_a_huge_level_stays_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.canvas.tile_pyramid._FILED_FROM_BYTES", 1 << 20)
    monkeypatch.setattr("app.canvas.tile_pyramid.tempfile.TemporaryFile", full)
    rgb = np.zeros((900, 1300, 3), dtype=np.uint8)
    assert build_levels(rgb)[0] is rgb
