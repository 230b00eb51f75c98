"""A main window with a worker that counts at once, and settings of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.appearance import apply_colour_scheme
from app.document.project_file import ProjectFile
from app.inference import InferenceClient
from app.messages import Messages
from app.session import Session
from app.settings import SettingsFile
from app.windows.main_window import MainWindow
from app.worker_process import WorkerMain
from tests.app import fake_worker
from tests.app.session_steps import make_project

# A process starts within this even while both cores are busy.
PATIENCE_MS = 60_000

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeWindow]:
    """Give a function that opens a window; all of one test share settings and projects."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    windows: list[MainWindow] = []
    qapp.setStyle("Fusion")

    light_weights = tmp_path / "light.safetensors"
    monkeypatch.setattr("app.counting.LIGHT_WEIGHTS", light_weights)

    def make(
        worker: WorkerMain = fake_worker.count_at_once,
        *,
        counts_on_opening: bool = False,
        has_light_weights: bool = False,
        is_shown: bool = True,
    ) -> MainWindow:
        if has_light_weights:
            light_weights.touch()
        settings = SettingsFile(tmp_path / "config" / "settings.json")
        settings.values.counts_on_opening = counts_on_opening
        apply_colour_scheme(qapp, settings.values.colour_scheme)
        arrangement = QSettings(str(tmp_path / "config" / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(settings, InferenceClient(worker), Messages(), arrangement)
        windows.append(window)
        window.resize(1280, 800)
        window.setVisible(is_shown)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def counted(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Give a window on a counted image of 160 x 120 pixels with the dense region 10..70."""
    Image.new("RGB", (160, 120)).save(tmp_path / "a.png")
    window.open([tmp_path / "a.png"])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    window.actions_by_name["count"].trigger()
    document = window.workspace.document
    assert document is not None
    qtbot.waitUntil(
        lambda: document.prediction is not None and not window.counting.pending_count, timeout=PATIENCE_MS
    )
    return window


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    """Give a window on nothing."""
    return make_window()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a project of two images."""
    return make_project(tmp_path, images=2)


@pytest.fixture
def session(path: Path, qapp: QApplication) -> Iterator[Session]:
    """Give a session on that project, its first image shown."""
    opened = Session(ProjectFile.open(path))
    opened.open_image(1)
    yield opened
    opened.close()
