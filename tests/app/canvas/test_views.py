"""The navigator and the view beside the canvas show the same place, and move it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.canvas.beside_view import BesideView
from app.canvas.canvas import Canvas
from app.canvas.navigator import Navigator
from app.canvas.tile_pyramid import TilePyramid, build_levels

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def large(canvas: Canvas) -> Canvas:
    """Give the canvas on a photograph of 2000 x 1000 pixels, fitted."""
    canvas.show_photo(TilePyramid(build_levels(np.full((1000, 2000, 3), 128, dtype=np.uint8))))
    canvas.fit()
    return canvas


def test_the_navigator_shows_itself_when_only_a_part_is_seen(large: Canvas) -> None:
    navigator = Navigator(large)
    large.show_photo(TilePyramid(build_levels(np.full((1000, 2000, 3), 128, dtype=np.uint8))))
    large.fit()
    assert not navigator.isVisible()
    large.show_actual_size()
    assert navigator.isVisible()
    assert large.rect().contains(navigator.geometry())
    navigator.set_wanted(False)
    assert not navigator.isVisible()


@pytest.mark.parametrize(("width", "lift"), [(190, 0), (200, 34)])
def test_the_navigator_keeps_clear_of_what_lies_in_the_other_corner(
    large: Canvas, width: int, lift: int
) -> None:
    navigator = Navigator(large, lambda: QSize(width, 34))
    large.show_photo(TilePyramid(build_levels(np.full((1000, 1000, 3), 128, dtype=np.uint8))))
    large.show_actual_size()
    assert large.rect().bottom() - navigator.geometry().bottom() == 12 + lift


def test_a_press_in_the_navigator_brings_that_place_into_the_middle(large: Canvas) -> None:
    navigator = Navigator(large)
    large.show_photo(TilePyramid(build_levels(np.full((1000, 2000, 3), 128, dtype=np.uint8))))
    large.show_actual_size()
    QTest.mouseClick(navigator, LEFT, NONE, navigator.rect().center())
    middle = large.middle()
    assert (middle.x(), middle.y()) == pytest.approx((1000, 500), abs=15)
    navigator.grab()


def test_the_seen_rect_is_what_the_window_shows(large: Canvas) -> None:
    assert large.seen_rect == QRectF(0, 0, 2000, 1000)
    large.show_actual_size()
    large.centre_on(QPointF(1000, 500))
    assert (large.seen_rect.width(), large.seen_rect.height()) == (400, 300)


def test_either_view_leads_the_other(large: Canvas, qtbot: QtBot) -> None:
    beside = BesideView(large)
    qtbot.addWidget(beside)
    beside.resize(400, 300)
    beside.show()
    large.show_actual_size()
    large.centre_on(QPointF(700, 400))
    assert beside.zoom == large.zoom
    assert (beside.middle() - large.middle()).manhattanLength() < 3
    QTest.mousePress(beside.viewport(), LEFT, NONE, QPoint(100, 100))
    QTest.mouseMove(beside.viewport(), QPoint(60, 80))
    QTest.mouseRelease(beside.viewport(), LEFT, NONE, QPoint(60, 80))
    assert large.middle().x() == pytest.approx(740, abs=3)
    assert large.middle().y() == pytest.approx(420, abs=3)


def test_the_view_beside_follows_to_a_larger_photograph_at_the_same_zoom(
    canvas: Canvas, qtbot: QtBot
) -> None:
    beside = BesideView(canvas)
    qtbot.addWidget(beside)
    beside.resize(400, 300)
    beside.show()
    canvas.zoom_at(QPointF(200, 150), 1.5)
    canvas.show_photo(TilePyramid(build_levels(np.full((1000, 2000, 3), 128, dtype=np.uint8))))
    canvas.centre_on(QPointF(1500, 700))
    assert (beside.middle() - canvas.middle()).manhattanLength() < 3


def test_the_view_beside_takes_neither_keys_nor_files(large: Canvas, qtbot: QtBot) -> None:
    beside = BesideView(large, large)
    beside.show()
    with qtbot.waitActive(large):
        large.activateWindow()
    large.setFocus()
    large.show_actual_size()
    QTest.mouseClick(beside.viewport(), LEFT, NONE, QPoint(50, 50))
    assert large.hasFocus()
    assert not beside.acceptDrops()
    assert not beside.viewport().acceptDrops()
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert large.middle().x() > 1500
    assert (beside.middle() - large.middle()).manhattanLength() < 3
