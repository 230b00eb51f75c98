import shutil
import sqlite3

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document.edits import add_points
from app.windows.image_model import ImageState
from tests.app.conftest import PATIENCE_MS
from tests.app.document.examples import write_image


@pytest.fixture
def opened(window, qtbot, tmp_path):
    """A window on a project of three images, a2, a10 and b, the first shown."""
    photos = tmp_path / "photos"
    names = ["a10", "a2", "b"]
    paths = [write_image(photos / f"{name}.png", grey=10 + place) for place, name in enumerate(names)]
    assert window.workspace.new_project(tmp_path / "work.crowd")
    window.open(paths)
    qtbot.waitUntil(lambda: window.canvas.photo_rect.width() > 0, timeout=PATIENCE_MS)
    return window


def names(window):
    model = window.image_list.model
    return [model.index(row).data() for row in range(model.rowCount())]


def states(window):
    model = window.image_list.model
    return [model.index(row).data(model.STATE_ROLE) for row in range(model.rowCount())]


def wait_for(opened, qtbot, image_id):
    """Wait until an image is seen."""
    qtbot.waitUntil(
        lambda: opened.workspace.document.image_id == image_id and opened.central.shows_photo,
        timeout=PATIENCE_MS,
    )


def test_rows_are_sorted_by_name_as_people_count(opened):
    assert names(opened) == ["a10.png", "a2.png", "b.png"]
    opened.image_list._on_order("name")
    assert names(opened) == ["a2.png", "a10.png", "b.png"]


def test_the_order_of_the_list_is_kept_for_the_next_time(opened, make_window, tmp_path, qtbot):
    opened.image_list._on_order("name")
    opened.close()
    again = make_window()
    assert again.workspace.open_project(tmp_path / "work.crowd")
    assert names(again) == ["a2.png", "a10.png", "b.png"]
    chosen = [action.text() for action in again.image_list._options.menu().actions() if action.isChecked()]
    assert chosen == ["All images", "By name"]


def test_the_most_people_come_first(opened):
    work = opened.workspace.session
    for image_id, people in ((1, 1), (3, 2)):
        document = work.document_of(image_id)
        work.push(add_points(document, np.ones((people, 2)) * 5), image_id=image_id)
    opened.image_list._on_order("count")
    assert names(opened) == ["b.png", "a10.png", "a2.png"]


def test_a_filter_shows_what_fits_and_says_how_many(opened):
    opened.image_list._filter.setText("A")
    assert names(opened) == ["a10.png", "a2.png"]
    assert opened.image_list._sum.text() == "2 of 3 images shown"
    opened.image_list._filter.clear()
    assert len(names(opened)) == 3


def test_next_and_previous_follow_the_list_as_it_is_shown(opened):
    opened.image_list._on_order("name")
    opened.actions_by_name["previous_image"].trigger()
    assert opened.workspace.document.path.name == "a2.png"
    opened.actions_by_name["next_image"].trigger()
    opened.actions_by_name["next_image"].trigger()
    assert opened.workspace.document.path.name == "b.png"


def test_points_are_copied_from_the_image_in_the_row_above(opened, qtbot):
    work = opened.workspace.session
    for image_id in (1, 2, 3):
        work.push(add_points(work.document_of(image_id), np.array([10.0 * image_id, 50])), image_id=image_id)
    opened.image_list._on_order("name")  # a2, a10, b
    opened.workspace.show(3)
    wait_for(opened, qtbot, 3)
    opened.actions_by_name["copy_points"].trigger()
    assert opened.workspace.document.points.xy.tolist() == [[30, 50], [10, 50]]


def test_what_is_done_to_selected_images_is_done_to_the_shown_one_where_that_is_not_listed(opened, qtbot):
    opened.image_list._filter.setText("a")
    opened.image_list.show_neighbour(1)
    wait_for(opened, qtbot, 2)
    opened.workspace.show(3)  # b is not listed
    wait_for(opened, qtbot, 3)
    assert opened.image_list.selected == []
    opened.actions_by_name["mark_done"].trigger()
    assert [image.is_done for image in opened.workspace.images] == [False, False, True]


def test_the_list_marks_the_image_that_is_still_shown_where_another_cannot_be(opened, tmp_path):
    work = opened.workspace.session
    work.push(add_points(work.document_of(2), np.array([5, 5])), image_id=2)
    work.forget_documents([2])
    with sqlite3.connect(tmp_path / "work.crowd") as connection:
        connection.execute("UPDATE points SET x = 'nowhere'")
    connection.close()
    opened.actions_by_name["next_image"].trigger()
    assert "damaged" in opened.message_bar.message.text
    assert opened.workspace.document.image_id == 1
    assert [image.image_id for image in opened.image_list.selected] == [1]


def test_the_image_read_ahead_is_the_neighbour_in_the_direction_gone_last(opened):
    opened.image_list._on_order("name")  # a2, a10, b
    assert opened.image_list.upcoming.name == "b.png"
    opened.actions_by_name["previous_image"].trigger()  # a2
    assert opened.image_list.upcoming.name == "a10.png"  # nothing lies above
    opened.actions_by_name["next_image"].trigger()
    assert opened.image_list.upcoming.name == "b.png"
    opened.workspace.show(3)
    opened.actions_by_name["previous_image"].trigger()
    assert opened.image_list.upcoming.name == "a2.png"


def test_an_image_that_is_not_listed_is_not_read_ahead(opened):
    opened.image_list._filter.setText("A")
    opened.actions_by_name["next_image"].trigger()  # a2
    assert opened.image_list.upcoming.name == "a10.png"
    opened.image_list._filter.setText("a2")
    assert opened.image_list.upcoming is None


def test_a_photograph_that_arrives_takes_the_keys_from_nobody_who_types(opened, qtbot):
    filter_line = opened.image_list._filter
    opened.activateWindow()
    filter_line.setFocus()
    opened.actions_by_name["next_image"].trigger()
    wait_for(opened, qtbot, 2)
    QTest.keyClicks(opened.focusWidget(), "me")
    assert filter_line.text() == "me"
    assert opened.canvas.tool == "edit"


def test_arrows_go_down_the_list_image_by_image(opened, qtbot):
    opened.activateWindow()
    opened.image_list._view.setFocus()
    for image_id in (2, 3):
        QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Down)
        wait_for(opened, qtbot, image_id)


def test_a_click_on_a_row_gives_the_keys_to_its_photograph(opened, qtbot):
    view, filter_line = opened.image_list._view, opened.image_list._filter
    opened.activateWindow()
    for image_id, holder in ((2, opened.canvas), (3, filter_line)):
        holder.setFocus()
        place = view.visualRect(opened.image_list.model.index(image_id - 1)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        wait_for(opened, qtbot, image_id)
        assert opened.focusWidget() is opened.canvas


def test_a_key_finds_images_and_enter_goes_to_the_first_and_to_its_photograph(opened, qtbot):
    opened.activateWindow()
    opened.image_list.parentWidget().hide()
    opened.actions_by_name["find_image"].trigger()
    assert opened.focusWidget() is opened.image_list._filter
    QTest.keyClicks(opened.focusWidget(), "B")
    QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Return)
    wait_for(opened, qtbot, 3)
    assert opened.focusWidget() is opened.canvas
    assert names(opened) == ["b.png"]


def test_enter_where_no_image_is_listed_leaves_the_keys_with_the_filter(opened):
    opened.activateWindow()
    opened.actions_by_name["find_image"].trigger()
    QTest.keyClicks(opened.focusWidget(), "nobody")
    QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Return)
    assert opened.focusWidget() is opened.image_list._filter


def test_escape_lists_all_images_again_and_gives_the_keys_to_the_photograph(opened):
    opened.activateWindow()
    opened.actions_by_name["find_image"].trigger()
    QTest.keyClicks(opened.focusWidget(), "b")
    QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Escape)
    assert len(names(opened)) == 3
    assert opened.focusWidget() is opened.canvas


def test_the_shown_image_is_chosen_once_more_to_leave_the_filter(opened):
    opened.activateWindow()
    opened.image_list._filter.setFocus()
    view = opened.image_list._view
    place = view.visualRect(opened.image_list.model.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.focusWidget() is opened.canvas


def test_a_done_image_is_marked_and_left_out_of_the_open_ones(opened):
    opened.actions_by_name["mark_done"].trigger()
    assert states(opened) == [ImageState.DONE, ImageState.NEW, ImageState.NEW]
    opened.image_list._on_choice("open")
    assert names(opened) == ["a2.png", "b.png"]
    opened.image_list._on_choice("done")
    assert names(opened) == ["a10.png"]
    opened.actions_by_name["mark_done"].trigger()
    assert opened.workspace.image(1).is_done is False


def test_an_image_in_work_says_so(opened):
    work = opened.workspace.session
    work.push(add_points(work.document, np.array([5, 5])))
    assert states(opened)[0] is ImageState.IN_WORK


def test_a_split_is_kept_in_the_project(opened):
    opened.image_desk.set_split("val")
    assert opened.workspace.session.project.image(1).split == "val"
    assert "For training: val" in opened.image_list.model.index(0).data(3)


def test_an_image_taken_out_comes_back_with_its_work(opened):
    work = opened.workspace.session
    work.push(add_points(work.document, np.array([5, 5])))
    opened.actions_by_name["take_out"].trigger()
    assert names(opened) == ["a2.png", "b.png"]
    assert opened.workspace.document.path.name == "a2.png"
    opened.message_bar.message.action()
    assert names(opened) == ["a10.png", "a2.png", "b.png"]
    assert len(work.document_of(1).points) == 1


def test_without_any_image_left_the_window_says_how_to_begin(opened):
    for _ in range(3):
        opened.actions_by_name["take_out"].trigger()
    assert names(opened) == []
    assert not opened.central.shows_photo
    assert opened.workspace.document is None


def test_moved_files_are_missing_and_found_again_by_their_hash(opened, qtbot, tmp_path):
    opened.workspace.close()
    elsewhere = tmp_path / "elsewhere" / "deep"
    elsewhere.mkdir(parents=True)
    for place, name in enumerate(["a2.png", "a10.png", "b.png"]):
        shutil.move(tmp_path / "photos" / name, elsewhere / f"renamed-{place}.png")
    write_image(elsewhere / "other.png", grey=99)
    told = []
    opened.messages.posted.connect(told.append)
    opened.workspace.open_project(tmp_path / "work.crowd")
    qtbot.waitUntil(lambda: states(opened) == [ImageState.MISSING] * 3, timeout=PATIENCE_MS)

    qtbot.waitUntil(lambda: told != [], timeout=PATIENCE_MS)
    assert told[0].action_title == "Find missing files…"
    opened.image_desk.find_missing(opened.workspace.images, tmp_path / "elsewhere")

    qtbot.waitUntil(lambda: opened.canvas.photo_rect.width() > 0, timeout=PATIENCE_MS)
    assert names(opened) == ["renamed-1.png", "renamed-0.png", "renamed-2.png"]
    assert states(opened) == [ImageState.NEW] * 3


def test_a_damaged_file_is_told_from_a_missing_one(opened, qtbot, tmp_path):
    (tmp_path / "photos" / "a2.png").write_bytes(b"nothing")
    opened.actions_by_name["next_image"].trigger()
    qtbot.waitUntil(lambda: states(opened)[1] is ImageState.DAMAGED, timeout=PATIENCE_MS)


def test_a_copy_is_saved_while_work_goes_on(opened, qtbot, tmp_path):
    opened.image_desk.save_copy(tmp_path / "copy.crowd")
    qtbot.waitUntil((tmp_path / "copy.crowd").exists, timeout=PATIENCE_MS)
    assert opened.workspace.project_path == tmp_path / "work.crowd"
