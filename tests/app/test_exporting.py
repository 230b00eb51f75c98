"""What the strip's Stop means for an export."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.document.export import Check, Exported
from app.exporting import export_task
from app.tasks import TaskCancelledError
from app.windows.main_window import MainWindow
from tests.app.conftest import PATIENCE_MS


def test_stop_ends_the_export_itself(
    counted: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_stopped, is_over = threading.Event(), threading.Event()

    def export(*_: object, check: Check) -> Exported:
        assert is_stopped.wait(PATIENCE_MS / 1000)
        try:
            check()
        except TaskCancelledError:
            is_over.set()
            raise
        return Exported(1)

    monkeypatch.setattr("app.document.export.export_dataset", export)
    session = counted.workspace.session
    assert session is not None
    task = export_task(session.project, [1], tmp_path / "out", "dataset")
    counted.commands.exporting.emit(task)
    task.start()
    qtbot.waitUntil(lambda: counted._strip.task is task, timeout=PATIENCE_MS)
    counted._strip.stop.click()
    assert task.is_ended
    is_stopped.set()
    assert is_over.wait(PATIENCE_MS / 1000)
