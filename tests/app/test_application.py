"""Starting the program: with a screen, without one, and without torch."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QPalette

from app.display import display_problem
from app.resources import RESOURCES, icon_pixmap
from app.windows.actions import ACTION_SPECS

ROOT = Path(__file__).parents[2]


def _run(code: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    surroundings = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=surroundings | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_window_opens_paints_and_ends_without_loading_torch() -> None:
    done = _run(
        "import sys; from app.application import run; code = run([], check_window=True);"
        "assert 'torch' not in sys.modules; sys.exit(code)",
        QT_QPA_PLATFORM="offscreen",
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a screen")
def test_without_a_display_one_sentence_says_what_to_do() -> None:
    done = _run("import sys; from app.application import run; sys.exit(run([]))", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert "There is no display to open a window on" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, None),
        ({"WAYLAND_DISPLAY": "wayland-0"}, None),
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":4321"}, "nothing answers at DISPLAY=:4321"),
        ({"DISPLAY": "nonsense"}, "nothing answers at DISPLAY=nonsense"),
        ({"DISPLAY": ":4321", "QT_QPA_PLATFORM": "xcb"}, "nothing answers"),
    ],
)
def test_what_is_missing_for_a_window_is_said(environment: dict[str, str], expected: str | None) -> None:
    problem = display_problem(environment, platform="linux")
    if expected is None:
        assert problem is None
    else:
        assert problem is not None
        assert expected in problem


def test_settings_and_logs_that_cannot_be_written_do_not_stop_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    blocked = str(tmp_path / "file" / "below")
    done = _run(
        "import sys; from app.application import run; sys.exit(run([], check_window=True))",
        QT_QPA_PLATFORM="offscreen",
        XDG_CONFIG_HOME=blocked,
        XDG_STATE_HOME=blocked,
        XDG_DATA_HOME=blocked,
    )
    assert done.returncode == 0, done.stderr


def test_every_action_has_an_icon_that_is_there_and_follows_the_text_colour(qapp: object) -> None:
    for name in {spec.icon for spec in ACTION_SPECS if spec.icon is not None}:
        assert "currentColor" in (RESOURCES / "icons" / f"{name}.svg").read_text()
        colour = QPalette().windowText().color()
        picture = icon_pixmap(name, colour, 24).toImage()
        opaque = [
            picture.pixelColor(x, y)
            for x in range(24)
            for y in range(24)
            if picture.pixelColor(x, y).alpha() == 255
        ]
        assert opaque, name
        wanted = colour.getRgb()
        for pixel in opaque:  # within what rounding in the drawing leaves
            assert np.abs(np.subtract(pixel.getRgb(), wanted)).max() <= 1, name
