"""The client of the worker process, against workers that answer, wait, hang, die, and run out of memory."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app import inference
from app.count_tasks import Attempt, CountTask, next_attempt
from app.inference import InferenceClient, UnreadablePhotoError
from app.tasks import TaskProgress, TaskState
from app.worker_process import WorkerMain
from engine.prediction import Box, Prediction
from tests.app import fake_worker

# A process starts within this even while both cores are busy.
PATIENCE_MS = 60_000

MakeClient = Callable[[WorkerMain], InferenceClient]


@pytest.fixture
def make_client(qtbot: QtBot) -> Iterator[MakeClient]:
    clients: list[InferenceClient] = []

    def make(main: WorkerMain) -> InferenceClient:
        clients.append(InferenceClient(main))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    Image.new("RGB", (80, 80)).save(path)
    return path


def test_a_count_reports_progress_and_succeeds_with_the_prediction(
    make_client: MakeClient, photo: Path, qtbot: QtBot
) -> None:
    task = make_client(fake_worker.count_at_once).count(photo)
    reports: list[TaskProgress] = []
    task.progressed.connect(reports.append)

    with qtbot.waitSignal(task.succeeded, timeout=PATIENCE_MS) as answered:
        pass

    assert answered.args is not None
    prediction = answered.args[0]
    assert isinstance(prediction, Prediction)
    assert (prediction.width, prediction.height, prediction.count) == (80, 80, 4.0)
    assert TaskProgress(0, 1, "Finding people") in reports
    assert task.state is TaskState.SUCCEEDED


def test_a_failure_is_told_in_the_workers_words(
    make_client: MakeClient, tmp_path: Path, qtbot: QtBot
) -> None:
    task = make_client(fake_worker.count_at_once).count(tmp_path / "gone.jpg")

    with qtbot.waitSignal(task.failed, timeout=PATIENCE_MS) as failed:
        pass

    assert failed.args is not None
    assert "there is no such file" in str(failed.args[0])


def test_a_task_that_waits_says_so_and_how_many_go_before_it(
    make_client: MakeClient, photo: Path, qtbot: QtBot
) -> None:
    client = make_client(fake_worker.count_when_told)
    tasks = [client.count(photo) for _ in range(3)]
    qtbot.waitUntil(lambda: tasks[0].state is TaskState.RUNNING, timeout=PATIENCE_MS)
    assert _sayings(tasks[1:]) == ["Waiting, 1 image before it", "Waiting, 2 images before it"]
    urgent = client.count(photo, goes_first=True)
    client.hurry(tasks[2])
    assert _sayings([urgent, tasks[2], tasks[1]]) == [
        "Waiting, 1 image before it",
        "Waiting, 2 images before it",
        "Waiting, 3 images before it",
    ]
    tasks[2].cancel()
    qtbot.waitUntil(lambda: _sayings(tasks[1:2]) == ["Waiting, 2 images before it"], timeout=PATIENCE_MS)


def _sayings(tasks: Sequence[CountTask]) -> list[str]:
    return [task.progress.text for task in tasks if task.progress is not None]


def test_what_the_person_waits_for_goes_before_what_waits_in_thousands(
    make_client: MakeClient, photo: Path, qtbot: QtBot
) -> None:
    client = make_client(fake_worker.count_when_told)
    running = client.count(photo)
    qtbot.waitUntil(lambda: running.state is TaskState.RUNNING, timeout=PATIENCE_MS)
    many = [client.count(photo) for _ in range(3)]
    region = client.recount_region(photo, Box(0, 0, 40, 40), None, network="autoscale", device="auto")
    shown = client.count(photo, goes_first=True)
    client.hurry(many[2])
    assert client.waiting_count == 5
    ended: list[CountTask] = []
    for task in (*many, region, shown):
        task.ended.connect(lambda task=task: ended.append(task))
    photo.with_name("go").touch()
    qtbot.waitUntil(lambda: client.waiting_count == 0 and client.running is None, timeout=PATIENCE_MS)
    assert ended == [region, shown, many[2], many[0], many[1]]


def test_a_file_that_cannot_be_read_is_told_from_other_failures(
    make_client: MakeClient, tmp_path: Path, photo: Path, qtbot: QtBot
) -> None:
    for worker, path, is_unreadable in (
        (fake_worker.count_at_once, tmp_path / "gone.jpg", True),
        (fake_worker.fail_as_nobody_foresaw, photo, False),
    ):
        task = make_client(worker).count(path)
        with qtbot.waitSignal(task.failed, timeout=PATIENCE_MS) as failed:
            pass
        assert failed.args is not None
        assert isinstance(failed.args[0], UnreadablePhotoError) == is_unreadable


def test_images_are_counted_one_after_another_by_one_process(
    make_client: MakeClient, photo: Path, qtbot: QtBot
) -> None:
    client = make_client(fake_worker.count_when_told)
    first, second = client.count(photo), client.count(photo)

    qtbot.waitUntil(lambda: first.state is TaskState.RUNNING, timeout=PATIENCE_MS)
    assert second.state is TaskState.READY
    assert client.waiting_count == 1
    with qtbot.waitSignals([first.succeeded, second.succeeded], timeout=PATIENCE_MS, order="strict"):
        (photo.parent / "go").touch()


def test_a_cancelled_count_ends_at_once_and_the_next_is_counted(
    make_client: MakeClient, photo: Path, qtbot: QtBot
) -> None:
    client = make_client(fake_worker.count_when_told)
    first = client.count(photo)
    ends: list[str] = []
    first.cancelled.connect(lambda: ends.append("cancelled"))
    first.succeeded.connect(lambda _: ends.append("succeeded"))
    qtbot.waitUntil(lambda: first.state is TaskState.RUNNING, timeout=PATIENCE_MS)

    first.cancel()
    assert first.state is TaskState.CANCELLED
    second = client.count(photo)
    qtbot.waitUntil(lambda: second.state is TaskState.RUNNING, timeout=PATIENCE_MS)
    with qtbot.waitSignal(second.succeeded, timeout=PATIENCE_MS):
        (photo.parent / "go").touch()

    assert ends == ["cancelled"]


def test_a_cancelled_count_that_waits_is_never_sent(
    make_client: MakeClient, photo: Path, qtbot: QtBot
) -> None:
    client = make_client(fake_worker.count_when_told)
    first, second, third = client.count(photo), client.count(photo), client.count(photo)
    second.cancel()

    with qtbot.waitSignals([first.succeeded, third.succeeded], timeout=PATIENCE_MS):
        (photo.parent / "go").touch()

    assert second.state is TaskState.CANCELLED


def test_a_worker_that_hangs_is_ended_and_another_counts(
    make_client: MakeClient, photo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inference, "CANCEL_GRACE_MS", 50)
    client = make_client(fake_worker.hang)
    first = client.count(photo)
    with qtbot.waitSignal(first.progressed, check_params_cb=lambda p: p.total == 9, timeout=PATIENCE_MS):
        pass

    first.cancel()
    second = client.count(photo)

    with qtbot.waitSignal(second.progressed, check_params_cb=lambda p: p.total == 9, timeout=PATIENCE_MS):
        pass  # it can only be another process: the first one does not listen any more


def test_after_each_death_the_next_humbler_way_is_tried_and_the_answer_says_why(
    make_client: MakeClient, photo: Path, qtbot: QtBot
) -> None:
    client = make_client(fake_worker.die_unless_humble)
    said: list[str] = []
    client.worker_died.connect(said.append)
    task = client.count(photo)

    with qtbot.waitSignal(task.succeeded, timeout=PATIENCE_MS) as answered:
        pass

    assert answered.args is not None
    assert answered.args[0].fell_back == (
        "The counting process ended unexpectedly; counted again with UEPNet."
    )
    assert [sentence.rsplit("counts ", 1)[-1] for sentence in said] == [
        "on smaller tiles.",
        "on the processor.",
        "with UEPNet.",
    ]


def test_a_worker_that_always_dies_fails_in_words_and_the_client_lives_on(
    make_client: MakeClient, photo: Path, qtbot: QtBot
) -> None:
    client = make_client(fake_worker.die_always)
    task = client.count(photo)

    with qtbot.waitSignal(task.failed, timeout=PATIENCE_MS) as failed:
        pass

    assert failed.args is not None
    assert str(failed.args[0]).startswith(f"{photo}: the counting process ended each time")
    assert client.running is None


def test_an_error_that_nobody_foresaw_is_told_at_once_and_the_log_has_where_it_came_up(
    make_client: MakeClient, photo: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    client = make_client(fake_worker.fail_as_nobody_foresaw)
    deaths: list[str] = []
    client.worker_died.connect(deaths.append)

    with qtbot.waitSignal(client.count(photo).failed, timeout=PATIENCE_MS) as failed:
        pass

    assert failed.args is not None
    assert str(failed.args[0]) == "photo.png failed unexpectedly"
    assert "ValueError: no such box" in caplog.text
    assert deaths == []


def test_want_of_memory_is_met_with_smaller_tiles_and_stale_answers_are_dropped(
    make_client: MakeClient, photo: Path, qtbot: QtBot
) -> None:
    task = make_client(fake_worker.lack_memory_on_whole_images).count(photo)

    with qtbot.waitSignal(task.succeeded, timeout=PATIENCE_MS) as answered:
        pass

    assert answered.args is not None
    prediction = answered.args[0]
    assert prediction.width == 80  # the stale one was 9 wide
    assert prediction.fell_back == "The memory did not suffice; counted again on smaller tiles."


def test_the_ways_of_counting_end_with_uepnet_on_the_processor() -> None:
    attempt: Attempt | None = Attempt(network="auto", device="auto")
    ways = []
    while attempt is not None:
        ways.append((attempt.network, attempt.device, attempt.tile_px))
        attempt = next_attempt(attempt, "death")

    assert ways == [
        ("auto", "auto", None),
        ("auto", "auto", 512),
        ("auto", "cpu", 512),
        ("uepnet", "cpu", 512),
    ]


def test_the_light_network_never_gives_way_to_uepnet() -> None:
    attempt: Attempt | None = Attempt(network="light", device="auto")
    ways = []
    while attempt is not None:
        ways.append((attempt.network, attempt.device, attempt.tile_px))
        attempt = next_attempt(attempt, "memory")

    assert ways == [("light", "auto", None), ("light", "auto", 512), ("light", "cpu", 512)]
