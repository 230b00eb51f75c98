"""Whether there is a screen to open a window on. Qt itself would only end the program."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping

# Qt's platforms that need no display.
_WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")

_FIRST_X_PORT = 6000
_HEADLESS_HINT = "Count without a window with `crowdcount count FILES`, or set QT_QPA_PLATFORM=offscreen."


def display_problem(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Say what is missing to open a window, None if nothing is."""
    wanted = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not platform.startswith("linux") or wanted in _WITHOUT_DISPLAY:
        return None
    if environment.get("WAYLAND_DISPLAY") and wanted != "xcb":
        return None
    display = environment.get("DISPLAY", "")
    if not display:
        return (
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set)."
            f" {_HEADLESS_HINT}"
        )
    if not _answers(display):
        return (
            f"There is no display to open a window on: nothing answers at DISPLAY={display}. {_HEADLESS_HINT}"
        )
    if not _is_loadable("libxcb-cursor.so.0"):
        return (
            "Qt needs the library libxcb-cursor to open a window. On Debian and Ubuntu:"
            f" apt-get install libxcb-cursor0. {_HEADLESS_HINT}"
        )
    return None


def _answers(display: str) -> bool:
    """Tell whether an X server listens at a display like `:0`, `:1.0` or `host:10.0`."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdecimal():
        return False
    places: list[tuple[int, str | tuple[str, int]]] = [
        (socket.AF_INET, (host or "localhost", _FIRST_X_PORT + int(number)))
    ]
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        places = [(socket.AF_UNIX, path), (socket.AF_UNIX, "\0" + path), *places]
    return any(_is_open(family, address) for family, address in places)


def _is_open(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(2.0)
        try:
            connection.connect(address)
        except OSError:
            return False
    return True


def _is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
