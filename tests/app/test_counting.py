"""Which image is asked for, and what becomes of the answer."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.messages import Severity
from app.project_work import ProjectWork
from app.tasks import TaskState
from app.windows.image_model import ImageState
from app.windows.main_window import MainWindow
from tests.app import fake_worker
from tests.app.conftest import PATIENCE_MS, MakeWindow


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "photos"
    folder.mkdir()
    paths = [folder / f"{number}.png" for number in range(3)]
    for path in paths:
        Image.new("RGB", (160, 120)).save(path)
    return paths


def _open(window: MainWindow, paths: list[Path], qtbot: QtBot) -> list[int]:
    window.open(paths)
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    return [image.image_id for image in window.workspace.images]


def test_images_that_are_leafed_past_are_not_counted_by_themselves(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_when_told, counts_on_opening=True)
    first, second, third = _open(window, photos, qtbot)
    counting = window.counting
    qtbot.waitUntil(lambda: counting.task_of(first) is not None, timeout=PATIENCE_MS)
    window.workspace.show(second)
    qtbot.waitUntil(lambda: counting.task_of(second) is not None, timeout=PATIENCE_MS)
    window.workspace.show(third)
    qtbot.waitUntil(lambda: counting.task_of(third) is not None, timeout=PATIENCE_MS)
    assert counting.task_of(second) is None
    (photos[0].parent / "go").touch()
    qtbot.waitUntil(lambda: counting.pending_count == 0, timeout=PATIENCE_MS)
    assert [image.count for image in window.workspace.images] == [4, None, 4]


def test_the_light_network_answers_first_and_the_full_one_takes_its_place(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_by_network, has_light_weights=True)
    (first, *_) = _open(window, photos[:1], qtbot)
    document = window.workspace.document
    assert document is not None
    window.counting.count(first)
    qtbot.waitUntil(lambda: document.prediction is not None, timeout=PATIENCE_MS)
    assert document.prediction is not None
    assert (document.prediction.network, len(document.points)) == ("light", 3)
    window.editor.add_at(100, 100)
    assert window.counting.pending_count == 1
    (photos[0].parent / "go").touch()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert document.prediction.network == "autoscale"
    assert len(document.points) == 5


def test_only_the_image_on_the_screen_gets_a_first_look(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_by_network, has_light_weights=True)
    (_, second, _) = _open(window, photos, qtbot)
    (photos[0].parent / "go").touch()
    window.counting.count(second)
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    window.workspace.show(second)
    assert window.workspace.session is not None
    assert len(window.workspace.session.titles) == 1


def test_a_first_look_that_fails_is_not_talked_about(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.fail_lightly, has_light_weights=True)
    (first, *_) = _open(window, photos[:1], qtbot)
    window.counting.count(first)
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert window.message_bar.message is None
    assert window.workspace.images[0].count == 4


def test_stopping_at_the_first_look_stops_the_counting(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.hang, has_light_weights=True)
    (first, *_) = _open(window, photos[:1], qtbot)
    window.counting.count(first)
    window.counting.cancel_all()
    assert window.counting.pending_count == 0


def test_an_image_is_not_asked_for_twice(window: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    (first, *_) = _open(window, photos[:1], qtbot)
    window.counting.count(first)
    task = window.counting.task_of(first)
    window.counting.count(first)
    assert window.counting.task_of(first) is task
    assert window.counting.pending_count == 1


def test_a_dead_worker_is_said_and_the_image_is_counted_all_the_same(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.die_unless_humble)
    (first, *_) = _open(window, photos[:1], qtbot)
    window.counting.count(first)
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    message = window.message_bar.message
    assert message is not None
    assert message.severity is Severity.WARNING
    assert "the counting process ended unexpectedly" in message.text
    document = window.workspace.document
    assert document is not None
    assert document.prediction is not None
    assert document.prediction.fell_back is not None


def test_a_file_that_became_another_picture_is_said_and_keeps_its_points(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    (first, *_) = _open(window, photos[:1], qtbot)
    window.editor.add_at(20, 20)
    Image.new("RGB", (50, 50)).save(photos[0])
    window.counting.count(first)
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    message = window.message_bar.message
    assert message is not None
    assert "160 × 120 pixels then, 50 × 50 now" in message.text
    assert window.workspace.images[0].count == 1


def test_opening_another_project_stops_the_counting(
    make_window: MakeWindow, photos: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_when_told)
    (first, *_) = _open(window, photos[:1], qtbot)
    window.counting.count(first)
    assert window.workspace.new_project(tmp_path / "new.crowd")
    assert window.counting.pending_count == 0
    (photos[0].parent / "go").touch()
    assert window.workspace.images == []


def test_points_are_kept_elsewhere_for_now_when_the_usual_place_cannot_be_written(
    make_window: MakeWindow, photos: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "data").write_text("a file where the data folder should be")
    window = make_window()
    _open(window, photos[:1], qtbot)
    message = window.message_bar.message
    assert message is not None
    assert message.severity is Severity.WARNING
    assert "points are kept in" in message.text
    window.editor.add_at(5, 5)
    assert window.workspace.images[0].count == 1


def _leave_during_the_first_look(window: MainWindow, photos: list[Path], qtbot: QtBot) -> tuple[int, int]:
    """Give the ids of an image that is being looked at and of the one that is shown instead."""
    first, second, _ = _open(window, photos, qtbot)
    qtbot.waitUntil(lambda: _is_running(window, first), timeout=PATIENCE_MS)
    window.workspace.show(second)
    qtbot.waitUntil(lambda: window.counting.task_of(second) is not None, timeout=PATIENCE_MS)
    return first, second


def _is_running(window: MainWindow, image_id: int) -> bool:
    task = window.counting.task_of(image_id)
    return task is not None and task.state is TaskState.RUNNING


def _steps(window: MainWindow, image_id: int) -> int:
    assert window.workspace.session is not None
    return len(window.workspace.session.project.history(image_id).done)


def test_an_image_left_during_its_first_look_is_counted_fully_when_it_is_shown_again(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.look_when_told, counts_on_opening=True, has_light_weights=True)
    first, second = _leave_during_the_first_look(window, photos, qtbot)
    (photos[0].parent / "go").touch()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert (_steps(window, first), _steps(window, second)) == (1, 2)
    window.workspace.show(first)
    qtbot.waitUntil(lambda: _steps(window, first) == 2, timeout=PATIENCE_MS)


def test_counting_all_images_counts_those_fully_that_were_only_looked_at(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.look_when_told, counts_on_opening=True, has_light_weights=True)
    first, _ = _leave_during_the_first_look(window, photos, qtbot)
    (photos[0].parent / "go").touch()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    window.counting.count_uncounted()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert _steps(window, first) == 2


def test_that_an_image_was_only_looked_at_is_known_when_the_program_begins_again(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.look_when_told, counts_on_opening=True, has_light_weights=True)
    first, second = _leave_during_the_first_look(window, photos, qtbot)
    (photos[0].parent / "go").touch()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    window.close()
    again = make_window()
    _open(again, photos, qtbot)
    assert [image.has_first_look_alone for image in again.workspace.images] == [True, False, False]
    again.counting.count_uncounted()
    qtbot.waitUntil(lambda: again.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert (_steps(again, first), _steps(again, second)) == (2, 2)
    assert not again.workspace.images[0].has_first_look_alone


def test_the_light_network_answers_for_good_where_the_person_chose_it(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_by_network)
    window.settings.values.network = "light"
    (first, *_) = _open(window, photos[:1], qtbot)
    window.counting.count(first)
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    window.counting.count_uncounted()
    assert window.counting.pending_count == 0


def test_an_image_that_the_person_wants_counted_is_counted_fully_though_it_was_left(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.look_when_told, counts_on_opening=True, has_light_weights=True)
    first, _ = _leave_during_the_first_look(window, photos, qtbot)
    window.counting.count_uncounted()
    (photos[0].parent / "go").touch()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert _steps(window, first) == 2


def _mark_done(window: MainWindow, *image_ids: int) -> None:
    ProjectWork(window.workspace).set_done(image_ids, True)


def _points(window: MainWindow, image_id: int) -> int:
    assert window.workspace.session is not None
    return len(window.workspace.session.document_of(image_id).points)


def test_counting_all_images_leaves_those_alone_that_are_done(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    first, second, third = _open(window, photos, qtbot)
    window.editor.add_at(100, 100)
    _mark_done(window, first)
    window.counting.count_uncounted()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert [_points(window, image) for image in (first, second, third)] == [1, 4, 4]
    assert [image.is_done for image in window.workspace.images] == [True, False, False]
    window.counting.count_uncounted()
    message = window.message_bar.message
    assert message is not None
    assert (
        message.text == "Every image is counted already, is done, or cannot be read. Count this one with R."
    )


def test_the_images_that_are_chosen_are_counted_again_but_for_those_that_are_done(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    first, second, third = _open(window, photos, qtbot)
    window.counting.count(second)
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    _mark_done(window, third)
    window.counting.count_chosen([second, third])
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert [_steps(window, image) for image in (first, second, third)] == [0, 2, 0]
    window.counting.count_chosen([third])
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert _steps(window, third) == 1


def test_as_long_as_none_is_counted_all_are_pending_though_one_that_waits_is_shown(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_when_told)
    *_, third = _open(window, photos, qtbot)
    pending: list[int] = []
    window.counting.count_uncounted()
    window.counting.tasks_changed.connect(lambda: pending.append(window.counting.pending_count))
    window.workspace.show(third)
    window.counting.count_when_shown(third)
    assert set(pending) == {3}


def test_an_image_marked_as_done_while_it_is_counted_is_left_alone(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_when_told)
    first, second, third = _open(window, photos, qtbot)
    window.counting.count_uncounted()
    qtbot.waitUntil(lambda: _is_running(window, first), timeout=PATIENCE_MS)
    _mark_done(window, first, second)
    (photos[0].parent / "go").touch()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert [_points(window, image) for image in (first, second, third)] == [0, 0, 4]
    assert [image.is_done for image in window.workspace.images] == [True, True, False]


def test_images_taken_out_of_the_project_while_they_wait_are_not_counted(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    photos += [photos[0].with_name(f"{number}.png") for number in (3, 4)]
    for number, path in enumerate(photos):
        Image.new("RGB", (160, 120), (number, 0, 0)).save(path)
    window = make_window(fake_worker.count_when_told)
    first, second, third, fourth, fifth = _open(window, photos, qtbot)
    window.counting.count_uncounted()
    qtbot.waitUntil(lambda: _is_running(window, first), timeout=PATIENCE_MS)
    assert window.counting.is_waiting(fourth)
    ProjectWork(window.workspace).take_out([third, fourth])
    (photos[0].parent / "go").touch()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert [_points(window, image) for image in (first, second, third, fourth, fifth)] == [4, 4, 0, 0, 4]


def test_an_image_that_is_done_is_not_counted_because_it_is_shown(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(counts_on_opening=False)
    first, second, _ = _open(window, photos, qtbot)
    _mark_done(window, second)
    window.settings.values.counts_on_opening = True
    window.counting.count_when_shown(second)
    assert window.counting.pending_count == 0
    window.counting.count_when_shown(first)
    assert window.counting.pending_count == 1


def test_an_image_that_is_done_and_counted_again_at_the_persons_wish_is_done_no_longer(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    (first, *_) = _open(window, photos[:1], qtbot)
    _mark_done(window, first)
    window.counting.count(first)
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert _points(window, first) == 4
    assert not window.workspace.images[0].is_done
    message = window.message_bar.message
    assert message is not None
    assert message.text.startswith("0.png is no longer marked as done")
    _mark_done(window, first)
    window.editor.remove(np.array([1]))
    window.commands._step_history("undo")
    assert window.workspace.images[0].is_done  # what the person does leaves it done


def test_the_image_on_the_screen_is_counted_before_those_that_wait(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window = make_window(fake_worker.count_when_told)
    first, second, third = _open(window, photos, qtbot)
    window.counting.count_uncounted()
    qtbot.waitUntil(lambda: _is_running(window, first), timeout=PATIENCE_MS)
    window.workspace.show(third)
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    counted: list[int] = []
    window.workspace.document_changed.connect(lambda change: counted.append(change.image_id))
    (photos[0].parent / "go").touch()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert counted == [first, third, second]


def _states(window: MainWindow) -> list[ImageState]:
    model = window.image_list.model
    return [model.index(row).data(model.STATE_ROLE) for row in range(model.rowCount())]


def test_a_photograph_that_cannot_be_read_is_listed_as_damaged_and_tried_again_once_it_changed(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _open(window, photos, qtbot)
    whole = photos[1].read_bytes()
    photos[1].write_bytes(whole[:40])
    window.counting.count_uncounted()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    counted, damaged = ImageState.COUNTED, ImageState.DAMAGED
    qtbot.waitUntil(lambda: _states(window) == [counted, damaged, counted], timeout=PATIENCE_MS)
    window.counting.count_uncounted()
    assert window.counting.pending_count == 0
    photos[1].write_bytes(whole)
    window.counting.count_uncounted()
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    assert window.workspace.images[1].count == 4


def test_a_photograph_that_cannot_be_shown_is_not_tried_by_counting_all(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    _, second, _ = _open(window, photos, qtbot)
    photos[1].write_bytes(b"no picture any more")
    window.workspace.show(second)
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=PATIENCE_MS)
    window.counting.count_uncounted()
    assert window.counting.task_of(second) is None


def test_images_wait_in_line_until_stop_lets_go_of_them_all(
    make_window: MakeWindow, photos: list[Path], qtbot: QtBot
) -> None:
    for number in (3, 4):
        photos.append(photos[0].with_name(f"{number}.png"))
        Image.new("RGB", (160, 120)).save(photos[-1])
    window = make_window(fake_worker.count_when_told)
    ids = _open(window, photos, qtbot)
    window.counting.count_uncounted()
    qtbot.waitUntil(lambda: _is_running(window, ids[0]), timeout=PATIENCE_MS)
    assert window.counting.pending_count == 5
    counting, waiting, new = ImageState.COUNTING, ImageState.WAITING, ImageState.NEW
    qtbot.waitUntil(lambda: _states(window) == [counting, *[waiting] * 4], timeout=PATIENCE_MS)
    window.counting.cancel_all()
    assert window.counting.pending_count == 0
    qtbot.waitUntil(lambda: _states(window) == [new] * 5, timeout=PATIENCE_MS)


def test_a_count_that_was_taken_back_does_not_come_again_by_itself(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    first, second, _ = _open(window, photos, qtbot)
    window.counting.count(first)
    qtbot.waitUntil(lambda: window.counting.pending_count == 0, timeout=PATIENCE_MS)
    window.actions_by_name["undo"].trigger()
    window.settings.values.counts_on_opening = True
    window.workspace.show(second)
    window.workspace.show(first)
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    assert window.counting.task_of(first) is None
    assert window.actions_by_name["redo"].isEnabled()
