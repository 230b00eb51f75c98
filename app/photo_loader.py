"""Reading photographs off the screen's thread: the one asked for last arrives, the next is read ahead."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.canvas.tile_pyramid import build_levels
from app.document.project import ProjectImage
from app.kept_photos import KeptPhotos, Photo, Picture, picture_at
from app.tasks import TaskControl, ThreadTask
from app.words import tr
from engine.image_file import file_sha256, read_image

# The photograph that has just arrived is drawn, and its maps are read, before another one is decoded.
_AHEAD_AFTER_MS = 300


class PhotoLoader(QObject):
    """Decodes images into the levels of a tile pyramid, and keeps those that may be wanted next."""

    loading = Signal(ThreadTask)
    loaded = Signal(int, object)
    """The image's id, and its `Photo`."""
    failed = Signal(int, Exception)
    stopped = Signal(int)
    """The person stopped the reading of the image that is wished for: its id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: ThreadTask | None = None
        self._turn = threading.Lock()
        self._shown: Photo | None = None
        self._kept = KeptPhotos()
        self._upcoming: ProjectImage | None = None
        self._ahead: Picture | None = None
        """What is being read ahead."""
        self._adopter: int | None = None
        """The image that is wished for and read ahead already: its id."""
        self._ahead_due = QTimer(self, singleShot=True, interval=_AHEAD_AFTER_MS)
        self._ahead_due.timeout.connect(self._begin_ahead)

    def holds(self, path: Path, *, page: int = 0) -> bool:
        """Tell whether an image would be there at once."""
        return picture_at(path, page=page) in self._kept

    def load(self, image_id: int, path: Path, *, page: int = 0) -> None:
        """Give an image, before this returns if it is kept; what was being read for another is dropped."""
        picture = picture_at(path, page=page)
        kept = self._kept.take(picture)  # first: the one that is left may take its room
        self._leave()
        if kept is not None:
            self._show(image_id, kept)
        elif picture == self._ahead:
            self._adopter = image_id
        else:
            self._begin(image_id, picture)

    def read_ahead(self, image: ProjectImage) -> None:
        """Read, in a while, what is likely to be wanted next; if that fails, the wish for it will tell."""
        self._upcoming = image
        self._ahead_due.start()

    def stop(self) -> None:
        """Drop what is being read, and all that is kept."""
        self._leave()
        self._kept = KeptPhotos()  # what is still being read ahead lands in the old ones

    def _leave(self) -> None:
        """Drop what is being read for the screen, and keep what is on it."""
        self._ahead_due.stop()
        self._upcoming = self._adopter = None
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        if self._shown is not None:
            self._kept.keep(self._shown)
            self._shown = None

    def _show(self, image_id: int, photo: Photo) -> None:
        self._shown = photo
        self.loaded.emit(image_id, photo)

    def _begin(self, image_id: int, picture: Picture) -> None:
        task = ThreadTask(_title(picture), lambda control: self._read_in_turn(picture, control))
        task.succeeded.connect(lambda photo: self._show(image_id, photo))
        task.failed.connect(lambda error: self.failed.emit(image_id, error))
        # No reference to the task: in a cycle it would be freed by whichever thread collects garbage.
        task.cancelled.connect(lambda: self._on_cancelled(image_id))
        self._task = task
        self.loading.emit(task)
        task.start()

    def _on_cancelled(self, image_id: int) -> None:
        if self._task is not None and self._task.is_ended:  # nothing else is wished for
            self._task = None
            self.stopped.emit(image_id)

    def _begin_ahead(self) -> None:
        """Begin to read ahead, not in turn: decoding cannot be broken off, and no wish shall wait for it."""
        if self._ahead is not None:
            return
        image, self._upcoming = self._upcoming, None
        if image is None or not self._kept.has_room_for(image.width, image.height):
            return
        picture, kept = picture_at(image.path, page=image.page), self._kept
        if not picture.byte_size or picture in kept:
            return
        task = ThreadTask(_title(picture), lambda control: _read(picture, control))
        task.succeeded.connect(lambda photo: self._on_read_ahead(photo, kept))
        task.failed.connect(self._on_ahead_failed)
        self._ahead = picture
        task.start()

    def _on_read_ahead(self, photo: Photo, kept: KeptPhotos) -> None:
        adopter = self._end_ahead()
        if adopter is None:
            kept.keep(photo)
        else:
            self._show(adopter, photo)

    def _on_ahead_failed(self, error: Exception) -> None:
        adopter = self._end_ahead()
        if adopter is not None:
            self.failed.emit(adopter, error)

    def _end_ahead(self) -> int | None:
        """Let the next image be read ahead; give the id of the one that is wished for by now."""
        adopter, self._adopter, self._ahead = self._adopter, None, None
        self._ahead_due.start()
        return adopter

    def _read_in_turn(self, picture: Picture, control: TaskControl) -> Photo:
        # One at a time: decoding cannot be broken off, and what is leafed past is dropped before its turn.
        with self._turn:
            control.check()
            return _read(picture, control)


def _title(picture: Picture) -> str:
    return tr("Reading {file}", file=picture.path.name)


def _read(picture: Picture, control: TaskControl) -> Photo:
    rgb = read_image(picture.path, page=picture.page)
    control.check()
    levels = build_levels(rgb)
    control.check()
    return Photo(picture, levels, file_sha256(picture.path))
