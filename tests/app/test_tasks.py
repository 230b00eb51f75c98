"""A task ends in exactly one way, told in the screen's thread."""

import gc
import threading
import weakref

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.tasks import Task, TaskControl, TaskProgress, TaskState, ThreadTask, stop_tasks


def _ends_of(task: ThreadTask) -> list[str]:
    ends: list[str] = []
    task.succeeded.connect(lambda _: ends.append("succeeded"))
    task.failed.connect(lambda _: ends.append("failed"))
    task.cancelled.connect(lambda: ends.append("cancelled"))
    return ends


def test_a_task_gives_its_functions_value(qtbot: QtBot) -> None:
    task = ThreadTask("Adding", lambda _: 1 + 1)
    ends = _ends_of(task)
    with qtbot.waitSignal(task.succeeded) as succeeded:
        task.start()
    assert succeeded.args == [2]
    assert ends == ["succeeded"]
    assert task.state is TaskState.SUCCEEDED


def test_a_task_fails_with_its_functions_error(qtbot: QtBot) -> None:
    def fail(_: TaskControl) -> None:
        raise ValueError("no")

    task = ThreadTask("Failing", fail)
    ends = _ends_of(task)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args is not None
    assert str(failed.args[0]) == "no"
    assert ends == ["failed"]


def test_a_cancelled_task_is_cancelled_at_once_and_its_value_is_dropped(qtbot: QtBot) -> None:
    go = threading.Event()
    done = threading.Event()

    def work(_: TaskControl) -> int:
        go.wait()
        done.set()
        return 1

    task = ThreadTask("Waiting", work)
    ends = _ends_of(task)
    task.start()
    task.cancel()
    assert task.state is TaskState.CANCELLED
    go.set()
    done.wait()
    task.join(10)
    follower = ThreadTask("After", lambda _: None)
    with qtbot.waitSignal(follower.ended):  # what the first one sent is heard by now
        follower.start()
    assert ends == ["cancelled"]


def test_a_function_stops_where_it_next_reports(qtbot: QtBot) -> None:
    started = threading.Event()
    reports: list[int] = []

    def work(control: TaskControl) -> None:
        for number in range(1_000_000_000):
            control.report(number, 0, "Working")
            reports.append(number)
            started.set()

    task = ThreadTask("Endless", work)
    task.start()
    started.wait()
    stop_tasks()
    assert task.state is TaskState.CANCELLED
    assert len(reports) < 1_000_000_000


def test_progress_is_told_until_the_end(qtbot: QtBot) -> None:
    def work(control: TaskControl) -> None:
        control.report(1, 2, "Half")

    task = ThreadTask("Halving", work)
    with qtbot.waitSignals([task.progressed, task.ended], order="strict"):
        task.start()
    told: list[TaskProgress] = []
    task.progressed.connect(told.append)
    task._report(TaskProgress(2, 2, "Late"))
    assert told == []


def test_a_task_cancelled_before_its_start_never_runs(qtbot: QtBot) -> None:
    ran = threading.Event()
    task = ThreadTask("Never", lambda _: ran.set())
    task.cancel()
    task.start()
    assert not ran.is_set()
    assert task.state is TaskState.CANCELLED


class _Pixels:
    """Something large that a task works on."""


def _task_on(pixels: _Pixels, go: threading.Event) -> ThreadTask:
    def work(_: TaskControl) -> int:
        go.wait()
        return id(pixels)

    return ThreadTask("Working", work)


def test_what_an_ended_task_worked_on_is_let_go_of_though_the_task_is_kept(qtbot: QtBot) -> None:
    pixels, go = _Pixels(), threading.Event()
    left, task = weakref.ref(pixels), _task_on(pixels, go)
    del pixels
    go.set()
    with qtbot.waitSignal(task.ended):
        task.start()
    task.join(10)
    assert left() is None


def test_what_a_cancelled_task_worked_on_is_let_go_of_when_its_thread_stops(qtbot: QtBot) -> None:
    pixels, go = _Pixels(), threading.Event()
    left, task = weakref.ref(pixels), _task_on(pixels, go)
    del pixels
    task.start()
    task.cancel()
    go.set()
    task.join(10)
    assert left() is None


def test_an_ended_task_is_let_go_of_though_a_listener_holds_it(qtbot: QtBot) -> None:
    task = Task("Listening")
    titles: list[str] = []
    task.ended.connect(lambda task=task: titles.append(task.title))
    let_go_of = weakref.ref(task)

    task.cancel()
    del task
    QCoreApplication.processEvents()  # Qt forgets listeners a little later
    gc.collect()

    assert titles == ["Listening"]
    assert let_go_of() is None
