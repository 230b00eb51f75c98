"""What the rest stands on: the versions that are installed, and what the window's process loads."""

import importlib.metadata
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent


def test_constraints_pin_every_direct_dependency():
    extras = _project()["optional-dependencies"]
    wanted = [*_project()["dependencies"], *extras["dev"], *extras["training"]]

    assert {_name(line) for line in wanted} <= set(_pins())


def test_what_is_installed_is_what_constraints_pin():
    there = {_name(distribution.name) for distribution in importlib.metadata.distributions()}
    # What training alone needs may be left out.
    optional = {_name(line) for line in _project()["optional-dependencies"]["training"]} - there
    wanted = {name: version for name, version in _pins().items() if name not in optional}

    installed = {name: importlib.metadata.version(name).split("+")[0] for name in wanted}

    assert installed == wanted


def test_opencv_brings_no_qt_of_its_own():
    (cv2,) = (
        path
        for path in importlib.metadata.files("opencv-python-headless") or []
        if path.name == "__init__.py" and path.parent.name == "cv2"
    )

    folder = Path(str(cv2.locate())).parent

    assert folder.is_dir()
    assert not (folder / "qt").exists()


def test_the_process_of_the_window_loads_no_network():
    found = _python(
        "import importlib, pkgutil, sys\n"
        "import app.application, app.canvas, app.document, app.windows, engine.worker\n"
        "for package in (app.canvas, app.document, app.windows):\n"
        "    for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(module.name)\n"
        "print('torch' in sys.modules, 'safetensors' in sys.modules)\n"
    )

    assert found.split() == ["False", "False"]


def test_a_hundred_thousand_void_calls_of_qt_survive():
    # PySide6 6.12.0 loses a reference to None with each, and aborts after some thousands.
    found = _python(
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "application = QApplication([])\n"
        "label = QLabel()\n"
        "for number in range(100_000):\n"
        "    label.setToolTip('')\n"
        "print('alive')\n"
    )

    assert found.strip() == "alive"


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return project


def _pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pins = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {_name(name): version for name, version in pins}


def _name(requirement: str) -> str:
    """Give a requirement's package in the one spelling that compares."""
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match
    return re.sub(r"[-_.]+", "-", match[0]).lower()


def _python(code: str) -> str:
    """Run code in a process of its own, with every warning an error, and give what it prints."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
