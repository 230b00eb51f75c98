"""Reading the shown photograph off the screen's thread; only the one asked for last arrives."""

import threading
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.canvas.tile_pyramid import build_levels
from app.tasks import TaskControl, ThreadTask
from app.words import tr
from engine.image_file import read_image


class PhotoLoader(QObject):
    """Decodes images into the levels of a tile pyramid."""

    loading = Signal(ThreadTask)
    loaded = Signal(int, object)
    """The image's id, and its levels as `build_levels` gives them."""
    failed = Signal(int, Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: ThreadTask | None = None
        self._turn = threading.Lock()

    def load(self, image_id: int, path: Path, *, page: int = 0) -> None:
        """Read an image; what was being read before is dropped."""
        self.stop()
        title = tr("Reading {file}", file=path.name)
        task = ThreadTask(title, lambda control: self._read(path, page, control))
        task.succeeded.connect(lambda levels: self.loaded.emit(image_id, levels))
        task.failed.connect(lambda error: self.failed.emit(image_id, error))
        self._task = task
        self.loading.emit(task)
        task.start()

    def stop(self) -> None:
        """Drop what is being read."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _read(self, path: Path, page: int, control: TaskControl) -> list[np.ndarray]:
        # One at a time: decoding cannot be broken off, and what is leafed past is dropped before its turn.
        with self._turn:
            control.check()
            rgb = read_image(path, page=page)
            control.check()
            return build_levels(rgb)
