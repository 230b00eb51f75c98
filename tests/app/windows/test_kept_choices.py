"""A killed program forgets no choice: nothing here is closed before it is read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from app.settings import SettingsFile
from app.windows.image_list import ImageList
from app.windows.main_window import MainWindow
from tests.app.conftest import PATIENCE_MS, MakeWindow


def test_each_choice_is_written_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.view_panel
    for choose, field, value in (
        (lambda: panel.overlay.kind_chosen.emit("density"), "overlay", "density"),
        (lambda: panel.overlay.colour_map_chosen.emit("grey"), "colour_map", "grey"),
        (lambda: panel.overlay.opacity_chosen.emit(0.7), "overlay_opacity", 0.7),
        (lambda: panel.points.radius_chosen.emit(3.0), "point_radius_px", 3.0),
        (lambda: panel.points.colours_chosen.emit("score"), "point_colours", "score"),
        (lambda: window.actions_by_name["snap"].setChecked(True), "snaps", True),
        (lambda: window.actions_by_name["navigator"].setChecked(False), "shows_navigator", False),
        (lambda: window.image_list.order_chosen.emit("name"), "list_order", "name"),
    ):
        choose()
        qtbot.waitUntil(
            lambda field=field, value=value: (
                getattr(SettingsFile(window.settings.path).values, field) == value
            ),
            timeout=PATIENCE_MS,
        )


def test_where_the_panels_stand_is_written_soon(
    window: MainWindow, make_window: MakeWindow, qtbot: QtBot
) -> None:
    qtbot.waitExposed(window)
    dock = next(dock for dock in window.findChildren(QDockWidget) if isinstance(dock.widget(), ImageList))
    window.resizeDocks([dock], [333], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: dock.width() == 333, timeout=PATIENCE_MS)
    arrangement = window.settings.path.with_name("window.ini")
    qtbot.waitUntil(arrangement.exists, timeout=PATIENCE_MS)
    other = make_window()
    qtbot.waitUntil(lambda: _list_width(other) == 333, timeout=PATIENCE_MS)


def test_settings_that_cannot_be_written_are_said_once(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("no folder")
    window.settings.path = blocked / "settings.json"
    said: list[object] = []
    window.messages.posted.connect(said.append)
    writes: list[int] = []
    save = window.settings.save
    monkeypatch.setattr(window.settings, "save", lambda: (save(), writes.append(1)))
    for radius in (3.0, 4.0):
        before = len(writes)
        window.view_panel.points.radius_chosen.emit(radius)
        qtbot.waitUntil(lambda before=before: len(writes) > before, timeout=PATIENCE_MS)
    assert len(said) == 1


def _list_width(window: MainWindow) -> int:
    return next(
        dock.width() for dock in window.findChildren(QDockWidget) if isinstance(dock.widget(), ImageList)
    )
