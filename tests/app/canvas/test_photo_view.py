"""Zoom and place of the photograph in the window."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.canvas import Canvas
from app.canvas.photo_view import LARGEST_ZOOM, ZOOM_STEP
from app.canvas.tile_pyramid import TilePyramid, build_levels


def _wheel(canvas: Canvas, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_wheel_zooms_and_what_is_under_the_cursor_stays_there(canvas: Canvas) -> None:
    cursor = QPointF(230, 120)
    before = canvas.to_photo(cursor)
    _wheel(canvas, cursor, 2)
    after = canvas.to_photo(cursor)
    assert canvas.zoom == ZOOM_STEP**2
    assert abs(after.x() - before.x()) < 1
    assert abs(after.y() - before.y()) < 1


def test_zoom_has_an_end(canvas: Canvas) -> None:
    _wheel(canvas, QPointF(200, 150), 100)
    assert canvas.zoom == LARGEST_ZOOM


def test_fit_shows_the_whole_photograph_in_the_middle(canvas: Canvas) -> None:
    canvas.zoom_at(QPointF(10, 10), 7)
    canvas.fit()
    corner, opposite = canvas.to_screen(QPointF(0, 0)), canvas.to_screen(QPointF(200, 100))
    assert corner.x() >= 0
    assert opposite.x() <= 400
    assert abs(corner.x() + opposite.x() - 400) <= 2
    assert abs(corner.y() + opposite.y() - 300) <= 2


def test_a_fitted_photograph_stays_fitted_when_the_window_grows(canvas: Canvas) -> None:
    canvas.fit()
    before = canvas.zoom
    canvas.resize(700, 500)
    assert canvas.zoom > before


def test_a_zoomed_photograph_keeps_its_zoom_when_the_window_grows(canvas: Canvas) -> None:
    canvas.zoom_at(QPointF(200, 150), 1.5)
    canvas.resize(700, 500)
    assert canvas.zoom == 1.5


def test_a_pixels_centre_on_the_screen_is_half_a_pixel_from_its_corner(canvas: Canvas) -> None:
    corner, centre = canvas.to_screen(QPointF(10, 10)), canvas.to_screen(QPointF(10.5, 10.5))
    assert centre - corner == QPointF(0.5, 0.5) * canvas.zoom
    assert canvas.to_photo(centre) == QPointF(10.5, 10.5)


def test_a_tiny_photograph_is_shown_at_most_four_times_as_large(canvas: Canvas) -> None:
    canvas.show_photo(TilePyramid(build_levels(np.zeros((1, 1, 3), dtype=np.uint8))))
    canvas.fit()
    assert canvas.zoom == 4.0
    canvas.grab()


def test_a_photograph_thirty_thousand_pixels_wide_is_drawn(canvas: Canvas) -> None:
    canvas.show_photo(TilePyramid(build_levels(np.full((40, 30_000, 3), 200, dtype=np.uint8))))
    canvas.fit()
    picture = canvas.grab().toImage()
    assert picture.pixelColor(picture.rect().center()).red() == 200


def test_the_next_photograph_of_the_same_size_keeps_zoom_and_place(canvas: Canvas) -> None:
    canvas.zoom_at(QPointF(230, 120), 3)
    place = canvas.to_photo(QPointF(0, 0))
    canvas.show_photo(None)
    canvas.show_photo(TilePyramid(build_levels(np.zeros((100, 200, 3), dtype=np.uint8))))
    assert canvas.zoom == 3.0
    assert canvas.to_photo(QPointF(0, 0)) == place


def test_the_next_photograph_of_another_size_keeps_zoom_and_the_same_part(canvas: Canvas) -> None:
    canvas.show_actual_size()
    canvas.centre_on(QPointF(50, 75))  # of 200 x 100
    zoom = canvas.zoom
    canvas.show_photo(None)
    canvas.show_photo(TilePyramid(build_levels(np.zeros((200, 400, 3), dtype=np.uint8))))
    assert canvas.zoom == zoom
    assert (canvas.middle() - QPointF(100, 150)).manhattanLength() < 3


def test_a_small_photograph_between_large_ones_is_no_stamp_and_their_zoom_and_place_are_kept(
    canvas: Canvas,
) -> None:
    large = TilePyramid(build_levels(np.zeros((1500, 2000, 3), dtype=np.uint8)))
    canvas.show_photo(large)
    canvas.fit()
    canvas.zoom_at(QPointF(200, 150), 2)
    canvas.centre_on(QPointF(1200, 900))
    zoom = canvas.zoom
    for _ in range(2):
        canvas.show_photo(None)
        canvas.show_photo(TilePyramid(build_levels(np.zeros((300, 400, 3), dtype=np.uint8))))
        assert canvas.seen_rect == canvas.photo_rect
        assert canvas.zoom > 0.9
    canvas.show_photo(None)
    canvas.show_photo(large)
    assert canvas.zoom == zoom
    assert (canvas.middle() - QPointF(1200, 900)).manhattanLength() < 9


def test_zoom_and_place_outlast_a_window_resized_between_two_photographs(canvas: Canvas) -> None:
    photo = np.zeros((1000, 2000, 3), dtype=np.uint8)
    canvas.show_photo(TilePyramid(build_levels(photo)))
    canvas.show_actual_size()
    canvas.centre_on(QPointF(1500, 700))
    canvas.show_photo(None)
    canvas.resize(400, 260)
    canvas.show_photo(TilePyramid(build_levels(photo)))
    assert canvas.zoom == 1.0
    assert (canvas.middle() - QPointF(1500, 700)).manhattanLength() < 3
    canvas.pan_by(QPointF(500, 300))
    assert (canvas.middle() - QPointF(1000, 400)).manhattanLength() < 3


def test_the_next_photograph_is_fitted_if_that_is_wanted(canvas: Canvas) -> None:
    canvas.keeps_view = False
    canvas.show_actual_size()
    canvas.show_photo(None)
    canvas.show_photo(TilePyramid(build_levels(np.zeros((50, 50, 3), dtype=np.uint8))))
    assert canvas.zoom == 4.0


def test_a_click_of_the_middle_button_leaves_the_photograph_fitted(canvas: Canvas) -> None:
    canvas.fit()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.MiddleButton, pos=canvas.rect().center())
    before = canvas.zoom
    canvas.resize(800, 600)
    QApplication.processEvents()
    assert canvas.zoom > before
