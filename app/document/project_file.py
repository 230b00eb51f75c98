"""A project as one SQLite file (`*.crowd`): every edit is one transaction, kept before `record` returns."""

import logging
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from typing import TypeVar

from app.document import database, journal
from app.document.edit_codec import unpack_edit
from app.document.edits import Edit, TakePrediction
from app.document.image_document import ImageDocument
from app.document.image_store import (
    add_images,
    read_image_row,
    read_images,
)
from app.document.point_store import PointFacts, read_point_facts
from app.document.prediction_maps import PredictionMaps
from app.document.prediction_store import forget_maps, pack_maps, read_maps, read_prediction, write_maps
from app.document.prediction_summary import PredictionSummary
from app.document.project import AddedImages, History, ImageFacts, ProjectImage, Step, describe_pages
from app.document.project import ProjectError as ProjectError  # here, too, where it is raised
from app.document.project_copy import write_copy
from app.document.project_lock import ProjectLock
from app.document.state_store import read_state, write_state
from app.words import tr
from engine.image_file import ImageFileError

_Answer = TypeVar("_Answer")

_log = logging.getLogger(__name__)


class ProjectFile:
    """An open project, for the thread that opened it. Get one by `open` or `create`."""

    def __init__(self, path: Path, lock: ProjectLock | None) -> None:
        """Connect to a file that was checked and whose lock is held: by this object if it is given."""
        self.path = path
        self._lock = lock
        self._connection = database.connect(path)
        self._unwritten_maps: dict[tuple[int, int], PredictionMaps] = {}
        # By image the predictions before and after its last count, between which undo and redo go: their
        # maps are kept, and no others.
        self._kept_maps: dict[int, tuple[int, ...]] = {}

    @staticmethod
    def open(path: Path) -> "ProjectFile":
        """Open a project.

        Raises:
            ProjectError: it is missing, damaged, newer, open elsewhere, or cannot be written.

        """
        path = _real(path)
        database.check_header(path)
        return _under_lock(path, lambda: database.check_database(path))

    @staticmethod
    def create(path: Path) -> "ProjectFile":
        """Create a project where nothing is; its folder is made where it is missing.

        Raises:
            ProjectError: something is there, or it cannot be written.

        """
        path = _real(path)
        with database.explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        return _under_lock(path, lambda: database.create_database(path))

    def __enter__(self) -> "ProjectFile":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Fold all into the one file and give it free. Closing twice does nothing."""
        try:
            if self._unwritten_maps:
                self.settle()
        except ProjectError as error:  # maps can be computed again, edits are kept already
            _log.warning("%s", error)
        finally:
            self._unwritten_maps.clear()
            self._connection.close()
            if self._lock is not None:
                self._lock.release()

    def beside(self) -> "ProjectFile":
        """Open the same project once more, for the thread that calls this; close it before this one.

        Raises:
            ProjectError: it cannot be read.

        """
        return ProjectFile(self.path, None)

    def images(self) -> list[ProjectImage]:
        """Give the images in the order they were added."""
        return [image for image in self._all_images() if image.is_listed]

    def image(self, image_id: int) -> ProjectImage:
        """Give one image.

        Raises:
            LookupError: the project has no such image.

        """
        with database.explained(self.path):
            return read_image_row(self._connection, image_id, folder=self._folder).image

    def add_images(self, paths: Iterable[Path]) -> AddedImages:
        """Add image files; those that are there keep their points. Reads all bytes of each, for a hash."""
        facts: list[ImageFacts] = []
        failures: list[str] = []
        for path in paths:
            try:
                facts += describe_pages(path)
            except ImageFileError as error:
                failures.append(tr(error.sentence, **error.parts))
        return AddedImages(image_ids=self.add_described(facts), failures=tuple(failures))

    def add_described(self, facts: Iterable[ImageFacts]) -> tuple[int, ...]:
        """Add images that `describe_image` read, on another thread perhaps; give their ids in the same order.

        A file that the project knows by its place is that image. So is one that it knows by its hash, if
        nothing is left at the place it knows: the file was moved or renamed. An image that was taken out of
        the project comes back with its work.
        """
        known = self._all_images()
        with database.writing(self._connection, self.path) as connection:
            return add_images(connection, facts, known, folder=self._folder)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Keep all that is done inside together, or nothing of it: several edits, or changes of images.

        Raises:
            ProjectError: it cannot be kept. The file is as before.

        """
        with database.writing(self._connection, self.path) as connection:
            yield connection

    def document(self, image_id: int) -> ImageDocument:
        """Load one image's document.

        Raises:
            LookupError: the project has no such image.
            ProjectError: what the file says of it is damaged.

        """
        with database.explained(self.path):
            row = read_image_row(self._connection, image_id, folder=self._folder)
        return ImageDocument(
            image_id=image_id,
            path=row.image.path,
            width=row.image.width,
            height=row.image.height,
            sha256=row.image.sha256,
            state=self._read(lambda: read_state(self._connection, image_id, row.prediction)),
            page=row.image.page,
            next_point_id=row.next_point_id,
            next_prediction=row.next_prediction,
        )

    def record(self, document: ImageDocument, edit: Edit, kind: journal.RecordKind) -> None:
        """Keep what an edit just did to the document, and the edit itself, in one transaction.

        The maps of a prediction are so large that they are only noted, and written by `settle` or `close`.

        Raises:
            ProjectError: it cannot be kept. The file is as before; restore the document.

        """
        with nullcontext() if self._connection.in_transaction else self.writing():
            write_state(self._connection, document, edit)
            journal.append(self._connection, document.image_id, edit, kind)
        if isinstance(edit, TakePrediction) and edit.maps is not None:
            beside = (edit.before, edit.after)
            self._kept_maps[document.image_id] = tuple(each.number for each in beside if each is not None)
            self._unwritten_maps[document.image_id, edit.after.number] = edit.maps

    def history(self, image_id: int) -> History:
        """Give the steps of an image, as its journal tells them. Their edits are read when they are wanted.

        Raises:
            ProjectError: the journal is damaged.

        """
        done, undone = self._read(lambda: journal.read_steps(self._connection, image_id))
        return History(done=tuple(map(self._step, done)), undone=tuple(map(self._step, undone)))

    def point_facts(self, image_id: int, point_id: int) -> PointFacts:
        """Give where a point comes from, and when it was last touched.

        Raises:
            LookupError: there is no such point.

        """
        with database.explained(self.path):
            return read_point_facts(self._connection, image_id, point_id)

    def prediction(self, image_id: int, number: int) -> PredictionSummary:
        """Give one of an image's predictions, present or past.

        Raises:
            ProjectError: it is missing or damaged.

        """
        return self._read(lambda: read_prediction(self._connection, image_id, number))

    def maps(self, image_id: int) -> PredictionMaps | None:
        """Give the maps of an image's present prediction, None if none are kept. Ask when they are shown."""
        with database.explained(self.path):
            number = read_image_row(self._connection, image_id, folder=self._folder).prediction
            if number is None:
                return None
            unwritten = self._unwritten_maps.get((image_id, number))
            return unwritten or read_maps(self._connection, image_id, number)

    def keep_maps(self, image_id: int, number: int, maps: PredictionMaps) -> None:
        """Keep these maps of prediction `number` in place of those there are; they are no edit."""
        self._unwritten_maps[image_id, number] = maps

    def save_copy(
        self, path: Path, check: Callable[[], None] = lambda: None, *, listed: Collection[int] | None = None
    ) -> None:
        """Write a copy that finds the images from its own place. A file there is replaced.

        It holds and lists the images with the ids `listed`, or those this one lists, and no others. `check`
        is called now and then; where it raises, nothing is replaced.

        Raises:
            ProjectError: a project there is open, or it cannot be written.

        """
        path = _real(path)
        if path == self.path:
            raise ProjectError(
                tr("{path}: this is the open project itself. Choose another name for the copy.", path=path)
            )
        self.settle()
        write_copy(self._connection, self._all_images(), path, check, listed)

    def settle(self) -> None:
        """Write maps, and bring all that is recorded to the disk, against power cuts. For any thread.

        Raises:
            ProjectError: the disk does not take it; nothing is lost.

        """
        with database.explained(self.path), closing(database.connect(self.path)) as connection:
            for (image_id, number), maps in list(self._unwritten_maps.items()):
                packed = pack_maps(maps)
                with database.writing(connection, self.path):
                    write_maps(connection, image_id, number, packed)
                    if image_id in self._kept_maps:
                        forget_maps(connection, image_id, but=self._kept_maps[image_id])
                if self._unwritten_maps.get((image_id, number)) is maps:  # not others that came meanwhile
                    del self._unwritten_maps[image_id, number]
            database.settle(connection, self.path)

    def _all_images(self) -> list[ProjectImage]:
        """Give the images, those included that were taken out."""
        return [row.image for row in self._read(lambda: read_images(self._connection, folder=self._folder))]

    @property
    def _folder(self) -> Path:
        return self.path.parent

    def _step(self, step: journal.Journalled) -> Step:
        return Step(step.title, lambda: self._read(lambda: unpack_edit(step.content)), at=step.at)

    def _read(self, read: Callable[[], _Answer]) -> _Answer:
        """Read values that the file must hold whole."""
        with database.explained(self.path):
            try:
                return read()
            except (ValueError, LookupError, TypeError, OverflowError) as error:
                raise database.damaged(self.path, str(error)) from error


def _real(path: Path) -> Path:
    """Follow a link to the project, so that it has one lock by whatever name it is opened."""
    return path.resolve() if path.is_symlink() else path.absolute()


def _under_lock(path: Path, prepare: Callable[[], None]) -> ProjectFile:
    lock = ProjectLock(path)
    try:
        prepare()
        return ProjectFile(path, lock)
    except BaseException:
        lock.release()
        raise
