"""What goes on can be followed and stopped, whatever else begins meanwhile."""

import time

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from app.tasks import Task, TaskProgress, TaskState
from app.windows.task_strip import TaskStrip


@pytest.fixture
def strip(qtbot: QtBot) -> TaskStrip:
    strip = TaskStrip()
    qtbot.addWidget(strip)
    return strip


def _begun(title: str) -> Task:
    task = Task(title)
    task._begin()
    return task


def _see(strip: TaskStrip, task: Task, qtbot: QtBot) -> None:
    strip.watch(task)
    qtbot.waitUntil(lambda: strip.task is task and strip.isVisible())


def _words(strip: TaskStrip) -> str:
    return strip.findChildren(QLabel)[0].text()


def test_a_task_is_seen_from_its_start_to_its_end(strip: TaskStrip, qtbot: QtBot) -> None:
    task = _begun("Exporting")
    _see(strip, task, qtbot)
    assert _words(strip) == "Exporting"
    task._report(TaskProgress(1, 4, "Image 2 of 4"))
    assert _words(strip) == "Image 2 of 4"
    task._end(TaskState.SUCCEEDED)
    assert strip.isHidden()
    assert strip.task is None


def test_what_goes_on_is_seen_again_when_what_began_later_ends(strip: TaskStrip, qtbot: QtBot) -> None:
    export, reading = _begun("Exporting"), _begun("Reading")
    _see(strip, export, qtbot)
    _see(strip, reading, qtbot)
    export._report(TaskProgress(3, 4, "Image 4 of 4"))
    assert _words(strip) == "Reading"
    reading._end(TaskState.SUCCEEDED)
    assert strip.isVisible()
    assert _words(strip) == "Image 4 of 4"
    strip.findChildren(QPushButton)[0].click()
    assert export.state is TaskState.CANCELLED
    assert strip.isHidden()


def test_what_ends_at_once_takes_nothing_elses_place(strip: TaskStrip, qtbot: QtBot) -> None:
    export, reading = _begun("Exporting"), _begun("Reading")
    _see(strip, export, qtbot)
    strip.watch(reading)
    assert strip.task is export
    reading._end(TaskState.SUCCEEDED)
    assert strip.task is export
    assert strip.isVisible()


def test_what_ends_unseen_does_not_come_back(strip: TaskStrip, qtbot: QtBot) -> None:
    export, reading = _begun("Exporting"), _begun("Reading")
    _see(strip, export, qtbot)
    _see(strip, reading, qtbot)
    export._end(TaskState.SUCCEEDED)
    assert strip.task is reading
    reading._end(TaskState.SUCCEEDED)
    assert strip.isHidden()


def test_where_one_task_alone_belongs_no_other_comes_back(strip: TaskStrip, qtbot: QtBot) -> None:
    first, second = _begun("Counting a.png"), _begun("Counting b.png")
    strip.watch_only(first)
    strip.watch_only(second)
    qtbot.waitUntil(strip.isVisible)
    assert _words(strip) == "Counting b.png"
    second._end(TaskState.SUCCEEDED)
    assert strip.isHidden()
    strip.watch_only(first)
    qtbot.waitUntil(strip.isVisible)
    strip.watch_only(None)
    assert strip.isHidden()


def test_the_time_left_is_guessed_from_when_the_work_began_not_from_when_it_was_looked_at(
    strip: TaskStrip, qtbot: QtBot
) -> None:
    task = _begun("Counting")
    task._began = time.monotonic() - 60
    task._report(TaskProgress(1, 2, "Half"))
    strip.watch_only(task)
    qtbot.waitUntil(strip.isVisible)
    assert strip.findChildren(QLabel)[1].text() == "1 minute left"


def test_nothing_moves_for_a_task_that_waits(strip: TaskStrip, qtbot: QtBot) -> None:
    task = Task("Counting a.jpg")
    task._report(TaskProgress(0, 0, "Waiting, 2 images before it"))
    _see(strip, task, qtbot)
    bar = strip.findChildren(QProgressBar)[0]
    assert (_words(strip), bar.value(), bar.maximum()) == ("Waiting, 2 images before it", 0, 1)
    task._begin()
    task._report(TaskProgress(0, 0, "Starting"))
    assert bar.maximum() == 0
