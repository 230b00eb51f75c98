"""How long a project of 5,000 images takes to open and to scroll: `python -m benchmarks.project [IMAGES]`.

A project of small images with counts and steps is opened in a window drawn by Qt's offscreen platform; its
list is then scrolled from top to bottom, each frame painted with thumbnails made meanwhile. Beside it, in
the same run, the naive way: a list widget with an item and an icon for each of the first 200 images,
filled before it shows. Each time is told twice: by the clock on the wall, and in brackets what the window's
own thread computed, as other programs may hold the processor meanwhile.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QListView, QListWidget, QListWidgetItem

from app.document.edits import add_points
from app.document.project_file import ProjectFile
from app.inference import InferenceClient
from app.messages import Messages
from app.settings import SettingsFile
from app.windows.main_window import MainWindow

_FRAMES = 200
_NAIVE_IMAGES = 200
_LONGEST_WAIT_S = 120.0


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    number = int(arguments[0]) if arguments else 5000
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(folder / variable.lower())
        project = make_project(folder, number)
        application = QApplication(sys.argv)
        print(f"| {number:,} images, ms | here | naive | bar |\n|---|---|---|---|")
        window, shown, photo = open_window(application, folder, project)
        frames = scroll(application, list_of(window))
        few = min(number, _NAIVE_IMAGES)
        naive, naive_frames = open_naively(application, folder, few)
        print(f"| project to list | {shown} | {naive} for {few:,} | 2000 |")
        print(f"| project to first photograph | {photo} | | |")
        for words, pick in (("median", statistics.median), ("longest", max)):
            here, other = Span.picked(frames, pick), Span.picked(naive_frames, pick)
            print(f"| frame while scrolling, {words} | {here} | {other} | 33 |")
        model = window.image_list.model
        print(f"| filter by name | {timed(lambda: model.show_only('7', 'all'))} | | 50 |")
        print(f"| order by count | {timed(lambda: model.sort_by('count'))} | | 50 |")
        window.close()


@dataclass(frozen=True)
class Span:
    """A time in milliseconds: by the clock on the wall, and of this thread's own work."""

    wall: float
    own: float

    def __str__(self) -> str:
        return f"{self.wall:.1f} ({self.own:.1f})"

    @staticmethod
    def picked(spans: Sequence["Span"], pick: Callable[[list[float]], float]) -> "Span":
        """Give the median, or the longest, of both."""
        return Span(pick([span.wall for span in spans]), pick([span.own for span in spans]))


class Stopwatch:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._wall, self._own = time.perf_counter(), time.thread_time()

    def span(self) -> Span:
        """Give the time since."""
        return Span((time.perf_counter() - self._wall) * 1000, (time.thread_time() - self._own) * 1000)


def make_project(folder: Path, number: int) -> Path:
    """Make a project of many images, each with a few points; every fortieth picture is another one."""
    photos = folder / "photos"
    photos.mkdir()
    kinds = []
    for kind in range(40):
        pixels = np.random.default_rng(kind).integers(0, 256, (12, 16, 3), dtype=np.uint8)
        Image.fromarray(pixels).resize((640, 480)).save(folder / "kind.jpg", quality=80)
        kinds.append((folder / "kind.jpg").read_bytes())
    paths = [photos / f"IMG_{place}.jpg" for place in range(number)]
    for place, path in enumerate(paths):
        path.write_bytes(kinds[place % 40] + place.to_bytes(4, "big"))  # what follows the picture is not read
    with ProjectFile.create(folder / "many.crowd") as project:
        project.add_images(paths)
        for image_id in range(1, number + 1, 10):
            document = project.document(image_id)
            edit = add_points(document, np.random.default_rng(image_id).uniform(0, 400, (20, 2)))
            edit.apply(document)
            project.record(document, edit, "do")
    return folder / "many.crowd"


def open_window(application: QApplication, folder: Path, project: Path) -> tuple[MainWindow, Span, Span]:
    """Open a window, then the project in it; give the time to its list, and to its first photograph."""
    settings = SettingsFile(folder / "settings.json")
    settings.values.counts_on_opening = False
    arrangement = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings, InferenceClient(), Messages(), arrangement)
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    watch = Stopwatch()
    window.open([project])
    list_of(window).viewport().repaint()
    shown = watch.span()
    wait(application, lambda: window.canvas.photo_rect.width() > 0)
    return window, shown, watch.span()


def list_of(window: MainWindow) -> QListView:
    """Give the list's view."""
    view = window.image_list.findChild(QListView)
    assert isinstance(view, QListView)  # there is one
    return view


def scroll(application: QApplication, view: QListView) -> list[Span]:
    """Scroll from top to bottom; give the time of each frame, with all that came up meanwhile."""
    bar, frames = view.verticalScrollBar(), []
    for frame in range(_FRAMES):
        watch = Stopwatch()
        bar.setValue(bar.maximum() * frame // _FRAMES)
        view.viewport().repaint()
        application.processEvents()
        frames.append(watch.span())
        time.sleep(0.005)  # what a screen leaves between frames
    return frames


def open_naively(application: QApplication, folder: Path, number: int) -> tuple[Span, list[Span]]:
    """Fill a list widget with an icon for each image; give the time until it shows, and its frames."""
    view = QListWidget()
    view.setIconSize(QSize(48, 36))
    view.resize(230, 700)
    watch = Stopwatch()
    for place in range(number):
        path = folder / "photos" / f"IMG_{place}.jpg"
        picture = QImage(str(path)).scaled(96, 72, Qt.AspectRatioMode.KeepAspectRatio)
        view.addItem(QListWidgetItem(QIcon(QPixmap.fromImage(picture)), path.name))
    view.show()
    application.processEvents()
    shown = watch.span()
    frames = scroll(application, view)
    view.close()
    return shown, frames


def timed(do: Callable[[], object]) -> Span:
    """Give the time that something takes."""
    watch = Stopwatch()
    do()
    return watch.span()


def wait(application: QApplication, is_done: Callable[[], bool]) -> None:
    """Let the window live until something holds.

    Raises:
        TimeoutError: it does not within two minutes.

    """
    end = time.perf_counter() + _LONGEST_WAIT_S
    while not is_done():
        if time.perf_counter() > end:
            raise TimeoutError("the window did not get there")
        application.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    main(sys.argv[1:])
