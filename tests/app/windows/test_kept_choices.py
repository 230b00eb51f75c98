"""A killed program forgets no choice: nothing here is closed before it is read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from app.settings import SettingsFile
from app.windows.image_list import ImageList
from app.windows.kept_choices import ARRANGEMENT_VERSION
from app.windows.main_window import MainWindow
from tests.app.conftest import PATIENCE_MS, MakeWindow


def test_each_choice_is_written_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    panel, actions = window.view_panel, window.actions_by_name
    choices: list[tuple[Callable[[], object], str, object]] = [
        (lambda: panel.overlay.kind_chosen.emit("density"), "overlay", "density"),
        (lambda: panel.overlay.colour_map_chosen.emit("grey"), "colour_map", "grey"),
        (lambda: panel.overlay.opacity_chosen.emit(0.7), "overlay_opacity", 0.7),
        (lambda: panel.points.radius_chosen.emit(3.0), "point_radius_px", 3.0),
        (lambda: panel.points.colours_chosen.emit("score"), "point_colours", "score"),
        (lambda: actions["snap"].setChecked(True), "snaps", True),
        (lambda: actions["navigator"].setChecked(False), "shows_navigator", False),
        (lambda: window.image_list.order_chosen.emit("name"), "list_order", "name"),
    ]
    for choose, field, value in choices:
        choose()
        qtbot.waitUntil(partial(_is_written, window, field, value), timeout=PATIENCE_MS)


def _is_written(window: MainWindow, field: str, value: object) -> bool:
    return bool(getattr(SettingsFile(window.settings.path).values, field) == value)


def test_where_the_panels_stand_is_written_soon(
    window: MainWindow, make_window: MakeWindow, qtbot: QtBot
) -> None:
    qtbot.waitExposed(window)
    dock = next(dock for dock in window.findChildren(QDockWidget) if isinstance(dock.widget(), ImageList))
    window.resizeDocks([dock], [333], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: dock.width() == 333, timeout=PATIENCE_MS)
    arrangement, state = window.settings.path.with_name("window.ini"), window.saveState(ARRANGEMENT_VERSION)
    qtbot.waitUntil(
        lambda: QSettings(str(arrangement), QSettings.Format.IniFormat).value("state") == state,
        timeout=PATIENCE_MS,
    )
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
    writes: list[bool] = []
    save = window.settings.save

    def count_and_save() -> None:
        save()
        writes.append(True)

    monkeypatch.setattr(window.settings, "save", count_and_save)
    for number, radius in enumerate((3.0, 4.0), start=1):
        window.view_panel.points.radius_chosen.emit(radius)
        qtbot.waitUntil(partial(_are_so_many, writes, number), timeout=PATIENCE_MS)
    assert len(said) == 1


def _are_so_many(writes: list[bool], number: int) -> bool:
    return len(writes) == number


def _list_width(window: MainWindow) -> int:
    return next(
        dock.width() for dock in window.findChildren(QDockWidget) if isinstance(dock.widget(), ImageList)
    )
