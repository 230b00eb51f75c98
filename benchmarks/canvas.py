"""The canvas on a 9000 x 6000 JPEG with 13,000 points, beside the naive way, against issue 4's bars.

    QT_QPA_PLATFORM=offscreen python -m benchmarks.canvas

Each of the two runs in a process of its own, so that neither's memory is counted as the other's.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.canvas_photo import POINT_COUNT, write_photo
from benchmarks.canvas_table import print_table

if TYPE_CHECKING:
    from app.canvas.canvas import Canvas

# Of each kind of frame and of each edit.
RUNS = 40
OPENINGS = 5

_BARS = {
    "window to first picture / bare decode": "< 1.5",
    "pan, fitted": "< 16",
    "pan, 1:1": "< 16",
    "pan, 400 %": "< 16",
    "zoom": "< 16",
    "add a point, kept": "< 5",
    "move a point, kept": "< 5",
    "undo, kept": "< 5",
    "memory, MB": "< 900",
    "pan fitted, 100,000 points": "< 33",
    "zoom, 100,000 points": "< 33",
}


def main() -> None:
    """Measure both ways and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        photo = write_photo(Path(folder) / "large.jpg")
        ours, naive = (_in_process(part, photo) for part in ("ours", "naive"))
    print(f"9000 x 6000 JPEG, {POINT_COUNT:,} points, 1600 x 1000 window; ms a frame or edit")
    print("process: the process' own time, which other programs on the machine do not disturb")
    print_table(ours, naive, _BARS)


def _in_process(part: str, photo: Path) -> dict[str, dict[str, float]]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    answer = subprocess.run(
        [sys.executable, "-m", "benchmarks.canvas", part, str(photo)],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    rows: dict[str, dict[str, float]] = json.loads(answer.stdout.splitlines()[-1])
    return rows


def _single(value: float, processor: float | None = None) -> dict[str, float | None]:
    return {"wall_ms": value, "wall_95_ms": None, "processor_ms": processor}


def measure_ours(photo: Path) -> dict[str, object]:
    """Measure the window's canvas with its session and journal."""
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QApplication

    from app.canvas.canvas import Canvas
    from app.canvas.point_editor import PointEditor
    from app.document.edits import add_points
    from app.document.project_file import ProjectFile
    from app.session import Session
    from benchmarks.canvas_measure import measure, median_of, memory_mb
    from benchmarks.canvas_photo import draw_points

    application = QApplication([])
    project = ProjectFile.create(photo.with_suffix(".crowd"))
    project.add_images([photo])
    session, editor = Session(project), PointEditor()
    editor.set_session(session)
    session.open_image(1)
    canvas = Canvas(editor)
    canvas.resize(1600, 1000)
    canvas.show()
    assert session.document is not None
    session.push(add_points(session.document, draw_points()))
    application.processEvents()

    _show(canvas, photo)  # what is loaded once, is loaded now
    # One after the other, so that both meet the same disturbance.
    pairs = [
        (measure(lambda _run: _decode(canvas, photo), 1), measure(lambda _run: _show(canvas, photo), 1))
        for _ in range(OPENINGS)
    ]
    decode, first = (median_of([pair[part] for pair in pairs]) for part in (0, 1))
    rows: dict[str, object] = {
        "bare decode": asdict(decode),
        "window to first picture": asdict(first),
        "window to first picture / bare decode": _single(
            first.wall_ms / decode.wall_ms, first.processor_ms / decode.processor_ms
        ),
        "memory at its most while opening, MB": _single(memory_mb("VmHWM")),
    }
    rows |= _frames(canvas, application)

    def add(run: int) -> None:
        editor.add_at(100 + 50.0 * run, 200)

    rows["add a point, kept"] = asdict(measure(add, RUNS))
    ids = session.document.points.ids[-RUNS:]
    rows["move a point, kept"] = asdict(
        measure(lambda run: editor.move(ids[run : run + 1], QPointF(3, 4)), RUNS)
    )
    rows["undo, kept"] = asdict(measure(lambda _run: session.undo(), RUNS))
    rows["memory, MB"] = _single(memory_mb("VmRSS"))
    session.push(add_points(session.document, draw_points(100_000 - POINT_COUNT)))
    application.processEvents()
    many = _frames(canvas, application)
    rows["pan fitted, 100,000 points"] = many["pan, fitted"]
    rows["zoom, 100,000 points"] = many["zoom"]
    session.close()
    return rows


def _decode(canvas: Canvas, photo: Path) -> None:
    """Let the canvas's memory go, as `_show` does, and decode the photograph."""
    from engine.image_file import read_image

    canvas.show_photo(None)
    read_image(photo)


def _show(canvas: Canvas, photo: Path) -> None:
    """Let the window's loader read the photograph, and wait until it is painted."""
    from PySide6.QtCore import QEventLoop

    from app.canvas.tile_pyramid import TilePyramid
    from app.photo_loader import PhotoLoader

    canvas.show_photo(None)
    loader, waiting = PhotoLoader(), QEventLoop()
    loader.loaded.connect(lambda _id, read: canvas.show_photo(TilePyramid(read.levels)))
    loader.loaded.connect(waiting.quit)
    loader.load(1, photo)
    waiting.exec()
    canvas.viewport().repaint()
    loader.stop()  # its own hold on the photograph: a window has one loader, not one for every opening


def measure_naive(photo: Path) -> dict[str, object]:
    """Measure one pixmap item and an item for each point; its edits are kept nowhere."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.canvas_measure import measure, memory_mb
    from benchmarks.canvas_naive import NaiveCanvas
    from benchmarks.canvas_photo import draw_points

    application = QApplication([])
    canvas = NaiveCanvas()
    canvas.resize(1600, 1000)
    canvas.show()

    def show(_run: int) -> None:
        canvas.show_photo(photo)
        canvas.viewport().repaint()

    rows: dict[str, object] = {"window to first picture": asdict(measure(show, 1))}
    canvas.show_points(draw_points())
    application.processEvents()
    rows |= _frames(canvas, application)

    def add(run: int) -> None:
        canvas.add(100 + 50.0 * run, 200)
        application.processEvents()

    rows["add a point, kept"] = asdict(measure(add, 8))
    rows["memory, MB"] = _single(memory_mb("VmRSS"))
    canvas.show_points(draw_points(100_000 - POINT_COUNT))
    application.processEvents()
    many = _frames(canvas, application, runs=3)
    rows["pan fitted, 100,000 points"] = many["pan, fitted"]
    rows["zoom, 100,000 points"] = many["zoom"]
    return rows


def _frames(canvas: object, application: object, *, runs: int | None = None) -> dict[str, object]:
    """Pan and zoom as a hand does, and paint each step."""
    from PySide6.QtGui import QTransform
    from PySide6.QtWidgets import QApplication, QGraphicsView

    from app.canvas.photo_view import PhotoView
    from benchmarks.canvas_measure import measure

    assert isinstance(canvas, QGraphicsView)
    assert isinstance(application, QApplication)
    view, app = canvas, application
    count = runs or (RUNS if isinstance(view, PhotoView) else 8)
    fitted = 1576 / 9000

    def look(zoom: float) -> None:
        view.setTransform(QTransform.fromScale(zoom, zoom))
        view.setSceneRect(-4500, -3000, 18000, 12000)
        view.centerOn(4500, 2500)
        app.processEvents()

    def pan(run: int) -> None:
        across, down = view.horizontalScrollBar(), view.verticalScrollBar()
        step = 1 if run % 20 < 10 else -1
        across.setValue(across.value() + 23 * step)
        down.setValue(down.value() + 11 * step)
        app.processEvents()

    def zoom(run: int) -> None:
        factor = fitted * 1.15 ** (run % 20)
        view.setTransform(QTransform.fromScale(factor, factor))
        view.centerOn(4500 + run, 2500)
        app.processEvents()

    rows: dict[str, object] = {}
    for name, factor in (("pan, fitted", fitted), ("pan, 1:1", 1.0), ("pan, 400 %", 4.0)):
        look(factor)
        rows[name] = asdict(measure(pan, count))
    rows["zoom"] = asdict(measure(zoom, count))
    return rows


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        measured = (
            measure_ours(Path(sys.argv[2])) if sys.argv[1] == "ours" else measure_naive(Path(sys.argv[2]))
        )
        print(json.dumps(measured))
