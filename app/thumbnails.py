"""Small pictures for the image list, made by a thread of their own and kept on disk, within bounds."""

import logging
import threading
from collections import OrderedDict, deque
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import platformdirs
from PIL import Image
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from app.document.project import ProjectImage
from engine.image_file import ImageFileError, read_image, read_thumbnail
from engine.whole_file import written_whole

LONGEST_PX = 96

# Some 30,000 thumbnails of 3 KB; the ones that were not looked at for longest go first.
LARGEST_CACHE_BYTES = 100_000_000
_KEPT_SHARE = 0.8

# Pictures in memory, 27 KB each; and wishes that wait, the latest first: what was scrolled past is let go.
_IN_MEMORY = 800
_WAITING = 60

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Wish:
    image_id: int
    path: Path
    page: int
    sha256: str
    is_missing: bool

    @property
    def key(self) -> str:
        """One for each picture, wherever its file lies."""
        return f"{self.sha256}-{self.page}"


class Thumbnails(QObject):
    """Gives what is at hand at once, and tells when more is."""

    ready = Signal(int)
    """An image's thumbnail is there now: its id."""
    _made = Signal(object, object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or platformdirs.user_cache_path("crowdcount", appauthor=False) / "thumbnails"
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        # Wishes that cannot be met. One for a file that was found since is another wish.
        self._refused: set[_Wish] = set()
        self._wishes: deque[_Wish] = deque(maxlen=_WAITING)
        self._is_wished = threading.Condition()
        self._is_closed = False
        self._thread: threading.Thread | None = None
        self._made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)

    def of(self, image: ProjectImage) -> QPixmap | None:
        """Give an image's thumbnail if it is at hand, and else ask for it; None where none can be made."""
        wish = _Wish(image.image_id, image.path, image.page, image.sha256, image.is_missing)
        if wish.key in self._pictures:
            self._pictures.move_to_end(wish.key)
            return self._pictures[wish.key]
        if wish in self._refused:
            return None
        with self._is_wished:
            if wish not in self._wishes:
                self._wishes.append(wish)
            self._is_wished.notify()
        self._start()
        return None

    def close(self) -> None:
        """Let the thread end; what it is making is dropped."""
        with self._is_wished:
            self._is_closed = True
            self._wishes.clear()
            self._is_wished.notify()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _start(self) -> None:
        if self._thread is None and not self._is_closed:
            self._thread = threading.Thread(target=self._run, name="thumbnails", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        prune_cache(self._folder, LARGEST_CACHE_BYTES)
        while True:
            with self._is_wished:
                self._is_wished.wait_for(lambda: self._wishes or self._is_closed)
                if self._is_closed:
                    return
                wish = self._wishes.pop()
            self._made.emit(wish, make_thumbnail(wish.path, wish.page, self._folder / f"{wish.key}.jpg"))

    def _on_made(self, wish: _Wish, pixels: np.ndarray | None) -> None:
        if self._is_closed:
            return
        if pixels is None:
            self._refused.add(wish)
        else:
            self._pictures[wish.key] = _pixmap(pixels)
        while len(self._pictures) > _IN_MEMORY:
            self._pictures.popitem(last=False)
        self.ready.emit(wish.image_id)


def make_thumbnail(path: Path, page: int, kept: Path) -> np.ndarray | None:
    """Give a thumbnail as (H, W, 3) RGB from the cache, else from the image; None if it cannot be made."""
    try:
        return read_image(kept)
    except ImageFileError:  # not kept yet, or damaged
        pass
    try:
        pixels = read_thumbnail(path, longest_px=LONGEST_PX, page=page)
    except (ImageFileError, MemoryError) as error:  # the thread goes on with the others
        _log.info("no thumbnail of %s: %s", path, error)
        return None
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        with written_whole(kept) as partial:
            Image.fromarray(pixels).save(partial, "JPEG", quality=82)
    except OSError as error:  # shown all the same, and made anew next time
        _log.info("the thumbnail of %s is not kept: %s", path, error)
    return pixels


def prune_cache(folder: Path, largest_bytes: int) -> None:
    """Bring the cache's size within bounds; the files written first go first."""
    try:
        files = [(file.stat().st_mtime, file.stat().st_size, file) for file in folder.glob("*.jpg")]
        total = sum(size for _, size, _ in files)
        if total <= largest_bytes:
            return
        for _, size, file in sorted(files):
            if total <= largest_bytes * _KEPT_SHARE:
                return
            file.unlink(missing_ok=True)
            total -= size
    except OSError as error:
        _log.info("the cache of thumbnails stays as it is: %s", error)


def _pixmap(pixels: np.ndarray) -> QPixmap:
    height, width = pixels.shape[:2]
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image)
