"""A person at the window, played by a script in a process of its own, so that the process can be killed.

    python window_story.py work PHOTO      open, count, move, delete, add, undo; then wait to be killed
    python window_story.py look PHOTO DIR  open again, export to DIR, end

Each prints one line of JSON: what the window showed.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import make_window
from app.windows.export_dialog import ExportWish
from app.windows.main_window import MainWindow

# Two cores that also do other things count a small picture well within this.
PATIENCE_S = 240


def main() -> None:
    """Play the part named on the command line."""
    part, photo = sys.argv[1], Path(sys.argv[2])
    application = QApplication([])
    window = make_window(application)
    window.resize(1280, 800)
    window.show()
    window.open([photo])
    wait_until(lambda: window.is_in_sight, "the photograph is in sight")
    wait_until(lambda: is_counted(window) and window.counting.pending_count == 0, "it is counted")
    if part == "work":
        work(window)
        say(window)
        while True:  # until killed
            application.processEvents()
            time.sleep(0.05)
    say(window)
    export(window, Path(sys.argv[3]))
    window.close()


def work(window: MainWindow) -> None:
    """Move a point, delete one, add one, delete another and take that back."""
    viewport = window.canvas.viewport()
    first, second = (place_of(window, number) for number in (0, 1))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
    for step in range(1, 9):
        QTest.mouseMove(viewport, first + QPoint(step, 2 * step))
        QApplication.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=first + QPoint(8, 16))
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=second)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=empty_place(window))
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=place_of(window, 2))
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def place_of(window: MainWindow, number: int) -> QPoint:
    """Give where on the screen a point is, counted from the one that stands farthest from all others."""
    document = window.workspace.document
    assert document is not None
    xy = document.points.xy
    gaps = ((xy[:, None] - xy[None]) ** 2).sum(axis=2)
    gaps[range(len(xy)), range(len(xy))] = float("inf")
    order = gaps.min(axis=1).argsort()[::-1]
    return window.canvas.to_screen(QPointF(*xy[order[number]])).toPoint()


def empty_place(window: MainWindow) -> QPoint:
    """Give a place on the screen, inside the photograph, with no point near."""
    document = window.workspace.document
    assert document is not None
    for x in range(10, document.width, 7):
        if (((document.points.xy - (x, 8.0)) ** 2).sum(axis=1) > 40**2).all():
            return window.canvas.to_screen(QPointF(x, 8.0)).toPoint()
    raise AssertionError("no empty place along the upper edge")


def export(window: MainWindow, folder: Path) -> None:
    """Mark the photograph as done, export as the dialog would, and wait for the files."""
    window.actions_by_name["mark_done"].trigger()
    window.commands.export_as(ExportWish(format="dataset", folder=folder, scope="counted"))
    wait_until(lambda: (folder / "dataset.json").is_file(), "the dataset is exported")


def is_counted(window: MainWindow) -> bool:
    """Tell whether the shown document has a prediction."""
    return window.workspace.document is not None and window.workspace.document.prediction is not None


def say(window: MainWindow) -> None:
    """Print what the window shows."""
    document, session = window.workspace.document, window.workspace.session
    assert document is not None
    assert session is not None
    shown = {
        "points": [[float(x), float(y)] for x, y in document.points.xy],
        "origins": [int(origin) for origin in document.points.origins],
        "found": document.prediction.found if document.prediction else None,
        "network": document.prediction.network if document.prediction else None,
        "titles": list(session.titles),
        "step": session.step,
    }
    sys.stdout.write(json.dumps(shown) + "\n")
    sys.stdout.flush()


def wait_until(is_so: object, what: str) -> None:
    """Let the window live until something is so."""
    assert callable(is_so)
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > end:
            raise SystemExit(f"waited in vain until {what}")
        QApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main()
