"""The window as a person meets it: open, count, correct, leave, come back."""

import os
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.document.edits import add_points
from app.messages import Severity
from app.windows.count_words import UNBROKEN_DASH
from app.windows.image_model import ImageState
from app.windows.main_window import MainWindow
from engine.image_file import read_image
from tests.app import fake_worker
from tests.app.conftest import PATIENCE_MS, MakeWindow


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "photos"
    folder.mkdir()
    paths = [folder / name for name in ("IMG_2.png", "IMG_10.png")]
    for path in paths:
        Image.new("RGB", (160, 120), (90, 120, 90)).save(path)
    return paths


def _open(window: MainWindow, paths: list[Path], qtbot: QtBot) -> None:
    window.open(paths)
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)


def _count(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["count"].trigger()
    qtbot.waitUntil(lambda: _is_counted(window), timeout=PATIENCE_MS)


def _is_counted(window: MainWindow) -> bool:
    document = window.workspace.document
    return document is not None and document.prediction is not None and window.counting.pending_count == 0


def _names(window: MainWindow) -> list[str]:
    model = window.image_list.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def _words(window: MainWindow) -> set[str]:
    return {label.text() for label in window.count_panel.findChildren(QLabel) if label.isVisible()}


def test_an_empty_window_welcomes_and_offers_nothing_that_needs_an_image(window: MainWindow) -> None:
    assert not window.central.shows_photo
    for name in ("count", "undo", "redo", "export", "delete", "confirm", "next_image"):
        assert not window.actions_by_name[name].isEnabled(), name
    for name in ("open_images", "open_folder", "open_demo", "settings"):
        assert window.actions_by_name[name].isEnabled(), name


def test_a_folder_opens_in_natural_order_with_its_first_image_shown(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _open(window, [photos[0].parent], qtbot)
    assert _names(window) == ["IMG_2.png", "IMG_10.png"]
    assert window.windowTitle().startswith("IMG_2.png")
    assert window.canvas.photo_rect.width() == 160


def test_files_can_be_dropped_on_the_photograph(window: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    _open(window, photos[:1], qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in photos])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target = window.canvas.viewport()
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), copy, data, left, none))
    qtbot.waitUntil(lambda: len(_names(window)) == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)


def test_counting_shows_count_interval_and_what_answered(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _open(window, photos[:1], qtbot)
    _count(window, qtbot)
    words = _words(window)
    assert {"4", "90 % likely between 3 and 6", "AutoScale · processor · 1.2 s"} <= words
    assert "Weights autoscale-1a2b3c4d" in words
    assert window.workspace.images[0].count == 4


def test_corrections_are_told_as_a_ledger(window: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    _open(window, photos[:1], qtbot)
    _count(window, qtbot)
    window.editor.remove(window.editor.document.points.ids[:2])  # type: ignore[union-attr] # it is shown
    window.editor.add_at(100, 100)
    words = _words(window)
    assert {"3", f"The network said 4 (3{UNBROKEN_DASH}6)", "\N{MINUS SIGN} 2", "+ 1", "= 3"} <= words


def test_an_image_is_counted_when_first_shown_if_that_is_wanted(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(counts_on_opening=True)
    _open(window, photos, qtbot)
    qtbot.waitUntil(lambda: _is_counted(window), timeout=PATIENCE_MS)
    assert [image.count for image in window.workspace.images] == [4, None]


def test_progress_is_seen_and_stopping_ends_it(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_when_told)
    _open(window, photos[:1], qtbot)
    window.actions_by_name["count"].trigger()
    qtbot.waitUntil(lambda: "Tile 2 of 4" in _words(window), timeout=PATIENCE_MS)
    states = window.image_list.model.index(0).data(window.image_list.model.STATE_ROLE)
    assert states is ImageState.COUNTING
    window.editor.add_at(10, 10)  # the window lives meanwhile
    window.actions_by_name["cancel"].trigger()
    assert window.counting.pending_count == 0
    assert not window.actions_by_name["cancel"].isEnabled()
    assert len(window.editor.document.points) == 1  # type: ignore[union-attr] # it is shown


def test_all_uncounted_images_are_counted_and_each_result_lands_on_its_own_image(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    Image.new("RGB", (300, 200)).save(photos[1])
    _open(window, photos, qtbot)
    window.actions_by_name["count_all"].trigger()
    window.actions_by_name["next_image"].trigger()
    qtbot.waitUntil(lambda: [i.count for i in window.workspace.images] == [4, 4], timeout=PATIENCE_MS)
    assert window.workspace.session is not None
    for image in window.workspace.images:
        assert window.workspace.session.document_of(image.image_id).prediction is not None


def test_everything_is_there_again_when_the_image_is_opened_again(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    first = make_window()
    _open(first, photos[:1], qtbot)
    _count(first, qtbot)
    first.editor.add_at(100, 100)
    before = first.editor.document.points  # type: ignore[union-attr] # it is shown
    first.close()

    second = make_window()
    _open(second, photos[:1], qtbot)
    assert second.editor.document.points == before  # type: ignore[union-attr] # it is shown
    assert second.actions_by_name["undo"].text() == "Undo: Add 1 point"
    second.actions_by_name["undo"].trigger()
    second.actions_by_name["undo"].trigger()
    assert len(second.editor.document.points) == 0  # type: ignore[union-attr] # it is shown
    assert second.actions_by_name["redo"].isEnabled()


def test_next_and_previous_go_through_the_images_by_a_and_d(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _open(window, photos, qtbot)
    window.activateWindow()
    QTest.keyClick(window.canvas, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("IMG_10"), timeout=PATIENCE_MS)
    QTest.keyClick(window, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("IMG_2"), timeout=PATIENCE_MS)


def test_a_step_to_the_image_that_was_read_ahead_shows_it_at_once_and_so_does_the_step_back(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    Image.new("RGB", (300, 200)).save(photos[1])
    _open(window, photos, qtbot)
    qtbot.waitUntil(lambda: window._loader.holds(photos[1]), timeout=PATIENCE_MS)
    window.editor.add_at(10, 10)
    window.editor.select_all()
    for name, width, points in (("next_image", 300, 0), ("previous_image", 160, 1)):
        window.actions_by_name[name].trigger()
        assert window.central.shows_photo
        assert window.canvas.photo_rect.width() == width
        assert len(window.editor.document.points) == points  # type: ignore[union-attr] # it is shown
        assert len(window.editor.selected_ids) == 0


def test_what_acts_on_the_window_acts_on_nothing_while_a_still_of_the_image_before_is_in_sight(
    window: MainWindow, photos: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_read = threading.Event()
    _open(window, photos, qtbot)
    session, (first, second) = window.workspace.session, window.workspace.images
    assert session is not None
    for image in (first, second):
        session.push(
            add_points(session.document_of(image.image_id), np.array([9, 9])), image_id=image.image_id
        )
    names = ("undo", "redo", "count", "select_all", "delete", "mark_done", "copy_points", "next_cell")

    def read(path: Path, *, page: int) -> np.ndarray:
        assert may_read.wait(PATIENCE_MS / 1000)
        return read_image(path, page=page)

    monkeypatch.setattr("app.photo_loader.read_image", read)
    _make_older(photos[1])
    window.actions_by_name["next_image"].trigger()
    assert window.workspace.document is session.document_of(second.image_id)
    assert not window.central.shows_photo
    for name in names:
        assert not window.actions_by_name[name].isEnabled(), name
        window.actions_by_name[name].trigger()
    assert len(session.document_of(second.image_id).points) == 1
    assert window.counting.pending_count == 0
    assert not window.workspace.images[1].is_done

    may_read.set()
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    for name in names:
        assert window.actions_by_name[name].isEnabled() == (name != "redo"), name
    window.actions_by_name["undo"].trigger()
    assert [len(session.document_of(image.image_id).points) for image in (first, second)] == [1, 0]


def test_a_photograph_whose_reading_was_stopped_is_read_when_one_comes_back_to_it(
    window: MainWindow, photos: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_read = threading.Event()

    def read(path: Path, *, page: int) -> np.ndarray:
        assert may_read.wait(PATIENCE_MS / 1000)
        return read_image(path, page=page)

    _open(window, photos, qtbot)
    monkeypatch.setattr("app.photo_loader.read_image", read)
    _make_older(photos[1])
    window.actions_by_name["next_image"].trigger()
    qtbot.waitUntil(lambda: window._strip.isVisible(), timeout=PATIENCE_MS)
    window._strip.stop.click()
    assert "Reading was stopped" in " ".join(label.text() for label in window.central.findChildren(QLabel))
    assert window.actions_by_name["mark_done"].isEnabled()
    may_read.set()
    window.actions_by_name["previous_image"].trigger()
    window.actions_by_name["next_image"].trigger()
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    assert window.windowTitle().startswith("IMG_10")


def test_the_steps_on_an_image_whose_photograph_is_gone_can_be_taken_back(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _open(window, photos, qtbot)
    session, second = window.workspace.session, window.workspace.images[1].image_id
    assert session is not None
    session.push(add_points(session.document_of(second), np.array([9, 9])), image_id=second)
    photos[1].unlink()
    window.actions_by_name["next_image"].trigger()
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=PATIENCE_MS)
    window.actions_by_name["undo"].trigger()
    assert len(session.document_of(second).points) == 0


def _make_older(path: Path) -> None:
    """Let a file be another one than was read ahead."""
    os.utime(path, ns=(0, 0))


def test_nothing_read_for_one_project_is_kept_for_the_next_one(
    window: MainWindow, photos: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    _open(window, photos, qtbot)
    qtbot.waitUntil(lambda: window._loader.holds(photos[1]), timeout=PATIENCE_MS)
    assert window.workspace.new_project(tmp_path / "other.crowd")
    assert not any(window._loader.holds(path) for path in photos)


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("text.jpg", b"this is not a picture", "not an image that can be read"),
        ("empty.png", b"", "not an image that can be read"),
        (None, b"", "there is no such file"),
    ],
)
def test_what_cannot_be_opened_is_said_in_one_sentence_and_nothing_changes(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, name: str | None, content: bytes, expected: str
) -> None:
    path = tmp_path / (name or "gone.jpg")
    if name is not None:
        path.write_bytes(content)
    window.open([path])
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=PATIENCE_MS)
    message = window.message_bar.message
    assert message is not None
    assert message.severity is Severity.ERROR
    assert str(path) in message.text
    assert expected in message.text
    assert _names(window) == []


def test_a_truncated_photograph_is_said_and_the_others_can_still_be_seen(
    window: MainWindow, photos: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    whole = tmp_path / "whole.jpg"
    Image.effect_noise((400, 300), 60).convert("RGB").save(whole)
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole.read_bytes()[:9000])
    window.open([cut, photos[0]])
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=PATIENCE_MS)
    message = window.message_bar.message
    assert message is not None
    assert "damaged or cut short" in message.text
    assert not window.central.shows_photo
    window.actions_by_name["next_image"].trigger()
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    assert window.windowTitle().startswith("IMG_2")


@pytest.mark.parametrize("size", [(1, 1), (30_000, 20)])
def test_the_smallest_and_the_longest_photographs_open_and_take_points(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, size: tuple[int, int]
) -> None:
    path = tmp_path / "odd.png"
    Image.new("RGB", size).save(path)
    _open(window, [path], qtbot)
    window.editor.add_at(0.5, 0.5)
    assert len(window.editor.document.points) == 1  # type: ignore[union-attr] # it is shown
    window.grab()


def test_a_folder_without_images_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=PATIENCE_MS)
    assert "no images in this folder" in window.message_bar.message.text  # type: ignore[union-attr] # waited


def test_a_project_lists_its_images_and_comes_back(
    window: MainWindow, photos: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "street.crowd"
    assert window.workspace.new_project(path)
    _open(window, photos, qtbot)
    assert window.workspace.project_path == path
    window.editor.add_at(30, 30)
    assert not window.workspace.new_project(path)  # it is open: said, and nothing changes
    assert "already open" in window.message_bar.message.text  # type: ignore[union-attr] # it was said
    assert len(_names(window)) == 2
    window.workspace.open([photos[0]])

    assert window.workspace.new_project(tmp_path / "other.crowd")
    assert _names(window) == []
    window.open([path])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    assert _names(window) == ["IMG_2.png", "IMG_10.png"]
    np.testing.assert_array_equal(window.editor.document.points.xy, [[30, 30]])  # type: ignore[union-attr]


def test_a_damaged_project_is_refused_in_words(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "bad.crowd"
    path.write_bytes(b"SQLite format 3\0 and then nonsense" * 40)
    window.open([path])
    assert str(path) in window.message_bar.message.text  # type: ignore[union-attr] # it was said
    assert path.read_bytes().startswith(b"SQLite format 3\0 and")


def test_the_overlay_is_chosen_shown_and_explained(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _open(window, photos[:1], qtbot)
    window.overlays.choose("density")
    assert window.view_panel.overlay.legend_words == "There is an overlay once the image is counted."
    _count(window, qtbot)
    told = "People per 100 × 100 pixels: from 0 to "
    qtbot.waitUntil(lambda: window.view_panel.overlay.legend_words.startswith(told), timeout=PATIENCE_MS)
    QTest.keyClick(window.canvas, Qt.Key.Key_O)
    assert window.settings.values.overlay == "none"
    QTest.keyClick(window.canvas, Qt.Key.Key_O)
    assert window.settings.values.overlay == "density"
    QTest.keyClick(window.canvas, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert window.settings.values.overlay == "count_map"


def test_the_status_bar_tells_position_zoom_and_size(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _open(window, photos[:1], qtbot)
    window.canvas.show_actual_size()
    QTest.mouseMove(
        window.canvas.viewport(), window.canvas.to_screen(QPointF(40, 30)).toPoint() + QPoint(0, 0)
    )
    QApplication.processEvents()
    texts = [label.text() for label in window.position_bar.findChildren(QLabel)]
    assert "160 × 120" in texts
    assert "100%" in texts


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_colour_schemes_paint_without_a_warning(
    window: MainWindow, photos: list[Path], qtbot: QtBot, scheme: str
) -> None:
    window.settings.values.colour_scheme = scheme  # type: ignore[assignment] # one of the two above
    window.commands._on_settings_changed()
    _open(window, photos, qtbot)
    picture = window.grab().toImage()
    lightness = picture.pixelColor(picture.width() - 20, picture.height() - 60).lightness()
    assert (lightness > 128) == (scheme == "light")


def test_the_place_under_the_cursor_is_not_told_of_the_next_photograph(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _open(window, photos, qtbot)
    window.canvas.pointer_moved.emit(QPointF(20, 30))
    assert "x 20.0   y 30.0" in [label.text() for label in window.position_bar.findChildren(QLabel)]
    window.actions_by_name["next_image"].trigger()
    assert not any(label.text().startswith("x ") for label in window.position_bar.findChildren(QLabel))


def test_the_sum_of_the_ledger_stays_bold_when_the_colours_change(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _open(window, photos, qtbot)
    _count(window, qtbot)
    window.editor.add_at(100, 100)
    (total,) = (label for label in window.count_panel.findChildren(QLabel) if label.text() == "= 5")
    before = total.font()
    assert before.bold()
    window.settings.values.colour_scheme = "dark"
    window.commands._on_settings_changed()
    assert total.font() == before
