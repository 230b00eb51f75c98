"""A report from within the window: where the person says, and how it says what cannot be written."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.messages import Message, Severity
from app.reporting import report_task
from app.tasks import TaskControl, TaskState
from app.windows.main_window import MainWindow
from tests.app.conftest import PATIENCE_MS


@pytest.fixture
def said(counted: MainWindow) -> list[Message]:
    """Give what the window says from now on."""
    messages: list[Message] = []
    counted.messages.posted.connect(messages.append)
    return messages


def _choose(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "Web page (*.html)") -> None:
    monkeypatch.setattr(
        "app.windows.commands.QFileDialog.getSaveFileName", lambda *_: (str(path) if path.name else "", kind)
    )


@pytest.mark.parametrize(
    ("chosen", "kind", "written"),
    [
        ("fair.html", "Web page (*.html)", "fair.html"),
        ("fair", "PDF for printing (*.pdf)", "fair.pdf"),
        ("fair 1.5", "Table for spreadsheets (*.csv)", "fair 1.5.csv"),
        ("fair.CSV", "Web page (*.html)", "fair.CSV"),
    ],
)
def test_a_report_is_written_where_and_as_the_person_says(
    counted: MainWindow,
    said: list[Message],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    kind: str,
    written: str,
) -> None:
    _choose(monkeypatch, tmp_path / chosen, kind)

    counted.actions_by_name["report"].trigger()

    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MS)
    assert said[-1].text == f"Wrote {tmp_path / written}: 1 image."
    assert said[-1].action_title == "Open it"
    content = (tmp_path / written).read_bytes()
    assert content.startswith(
        {".html": b"<!DOCTYPE html>", ".pdf": b"%PDF-"}.get(Path(written).suffix, b"\xef")
    )


def test_who_chooses_no_place_gets_no_report(
    counted: MainWindow, said: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, Path())

    counted.actions_by_name["report"].trigger()

    assert counted._strip.task is None
    assert said == []


def test_a_place_that_cannot_be_written_is_said_in_words(
    counted: MainWindow, said: list[Message], tmp_path: Path, qtbot: QtBot
) -> None:
    counted.commands.report_to(tmp_path / "gone" / "fair.html")

    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MS)
    assert said[-1].severity is Severity.ERROR
    assert "fair.html: cannot be written (No such file or directory). Choose another place." in said[-1].text


@pytest.mark.parametrize("name", ["fair.html", "fair.pdf", "fair.csv"])
def test_a_report_stopped_on_its_way_leaves_no_file(
    counted: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    is_begun, is_stopped = threading.Event(), threading.Event()

    def wait_for_stop(control: TaskControl, done: int, total: int, text: str) -> None:
        is_begun.set()
        assert is_stopped.wait(PATIENCE_MS / 1000)
        control.check()

    monkeypatch.setattr(TaskControl, "report", wait_for_stop)
    session = counted.workspace.session
    assert session is not None
    task = report_task(session.project, tmp_path / name)
    task.start()
    assert is_begun.wait(PATIENCE_MS / 1000)

    task.cancel()
    is_stopped.set()

    qtbot.waitUntil(lambda: not task._thread.is_alive(), timeout=PATIENCE_MS)
    assert task.state is TaskState.CANCELLED
    assert not (tmp_path / name).exists()
