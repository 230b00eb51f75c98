"""The open project, its session, and which of its images are at hand: what the window is about."""

import logging
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.document.change import Change
from app.document.image_document import ImageDocument
from app.document.project import PROJECT_SUFFIX, ImageFacts, ProjectError, ProjectImage, describe_pages
from app.document.project_file import ProjectFile
from app.messages import Messages, SpokenError
from app.session import Session, open_unsaved_project
from app.tasks import TaskControl, ThreadTask
from app.unreadable_photos import UnreadablePhotos
from app.words import tr
from engine.image_file import IMAGE_SUFFIXES, ImageFileError, list_images

_log = logging.getLogger(__name__)

# Of many files that cannot be read, so many are named; the rest are in the log.
_NAMED_FAILURES = 3


@dataclass(frozen=True)
class _Described:
    """What came of reading the files that shall be opened."""

    facts: tuple[ImageFacts, ...]
    failures: tuple[str, ...]


class Workspace(QObject):
    """Opens images and projects. A project lists all its images; without one, those opened just now."""

    session_changed = Signal()
    """Another project is open; no image is shown yet."""
    images_changed = Signal()
    """Which images are at hand, and in which order."""
    image_updated = Signal(int)
    """What the list says of one image."""
    image_leaving = Signal()
    """Another image will be shown, or none: what was begun on this one is ended now."""
    image_changed = Signal(int)
    emptied = Signal()
    """No image is at hand any more."""
    document_changed = Signal(Change)
    history_changed = Signal()
    opening = Signal(ThreadTask)
    """Files are being read; the task can be shown and cancelled."""
    _project_chosen = Signal()
    """The person opened a project; what is being read was meant for the one before."""

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._session: Session | None = None
        self._is_own_project = False
        self._listed: dict[int, None] = {}
        self._images: dict[int, ProjectImage] = {}
        self.unreadable = UnreadablePhotos()

    @property
    def session(self) -> Session | None:
        """The session of the open project."""
        return self._session

    @property
    def document(self) -> ImageDocument | None:
        """The shown image's document."""
        return None if self._session is None else self._session.document

    @property
    def images(self) -> list[ProjectImage]:
        """The images at hand, in the order in which they were opened."""
        return [self._images[image_id] for image_id in self._listed]

    @property
    def project_path(self) -> Path | None:
        """The project file that the person chose; None while images are kept in the program's own."""
        return self._session.project.path if self._session is not None and self._is_own_project else None

    def image(self, image_id: int) -> ProjectImage | None:
        """Give one of the images at hand; None for one that was taken out, or is of an earlier day."""
        return self._images.get(image_id) if image_id in self._listed else None

    def open(self, paths: Sequence[Path]) -> None:
        """Open images, folders of images, or a project file; the first image that is not done is shown."""
        projects = [path for path in paths if path.suffix.lower() == PROJECT_SUFFIX]
        if projects:
            self.open_project(projects[0])
            return
        task = ThreadTask(tr("Opening images"), lambda control: _describe(paths, control))
        task.succeeded.connect(self._on_described)
        task.failed.connect(lambda error: self._messages.fail_with(tr("Opening images"), error))
        self._project_chosen.connect(task.cancel)
        self.opening.emit(task)
        task.start()

    def open_project(self, path: Path) -> bool:
        """Open a project file in place of what is open; tell whether that went well."""
        if self._session is not None and path.absolute() == self._session.project.path:
            self._messages.tell(tr("{file} is open already.", file=path.name))
            return True
        return self._adopt(lambda: ProjectFile.open(path), is_own=True)

    def new_project(self, path: Path) -> bool:
        """Create a project file and work on it; tell whether that went well."""
        return self._adopt(lambda: ProjectFile.create(path), is_own=True)

    def show(self, image_id: int) -> None:
        """Show an image of those at hand."""
        if self._session is None:
            return
        self.image_leaving.emit()
        try:
            self._session.open_image(image_id)
        except (ProjectError, LookupError) as error:
            self._messages.fail_with(tr("Showing the image"), error)
            self.images_changed.emit()  # so that the list marks the one that is still shown

    def read_again(self, image_ids: Iterable[int]) -> None:
        """Take up what the project says of images now."""
        if self._session is None:
            return
        for image_id in image_ids:
            self._images[image_id] = self._session.project.image(image_id)
            self.image_updated.emit(image_id)

    def note_unreadable(self, image_id: int) -> None:
        """Remember that an image's file turned out to be gone or damaged."""
        image = self.image(image_id)
        if image is not None:
            self.unreadable.note(image)
            self.read_again((image_id,))

    def list_only(self, image_ids: Sequence[int]) -> None:
        """Let exactly these images be at hand; without any, none is shown."""
        self._listed = dict.fromkeys(image_ids)
        if not self._listed and self._session is not None:
            self.image_leaving.emit()
            self._session.show_nothing()
            self.emptied.emit()
        self.images_changed.emit()

    def close(self) -> None:
        """Give the project free."""
        self.image_leaving.emit()
        session, self._session = self._session, None
        if session is not None:
            session.document_changed.disconnect(self._on_document_changed)
            try:
                session.close()
            except ProjectError as error:  # every edit was kept before; only folding it into one file failed
                self._messages.fail_with(tr("Closing the project"), error)
            session.deleteLater()

    def _adopt(self, open_file: Callable[[], ProjectFile], *, is_own: bool) -> bool:
        try:
            project = open_file()
        except ProjectError as error:
            self._messages.fail_with(tr("Opening the project"), error)
            return False
        try:
            images = project.images()
        except ProjectError as error:
            project.close()
            self._messages.fail_with(tr("Opening the project"), error)
            return False
        if is_own:
            self._project_chosen.emit()
        self.close()
        session = Session(project, self)
        session.document_changed.connect(self._on_document_changed)
        session.image_changed.connect(self.image_changed)
        session.history_changed.connect(self.history_changed)
        self._session, self._is_own_project = session, is_own
        self._images = {image.image_id: image for image in images}
        self._listed = dict.fromkeys(self._images) if is_own else {}
        self.unreadable.clear()
        self.session_changed.emit()
        self.images_changed.emit()
        if self._listed:
            self.show(self._first_to_do(list(self._listed)))
        return True

    def _on_described(self, described: _Described) -> None:
        self._tell_failures(described.failures)
        if not described.facts:
            return
        if self._session is None and not self._adopt(self._open_unsaved, is_own=False):
            return
        assert self._session is not None  # adopted above
        try:
            image_ids = self._session.project.add_described(described.facts)
            self._images = {image.image_id: image for image in self._session.project.images()}
        except ProjectError as error:
            self._messages.fail_with(tr("Adding images to the project"), error)
            return
        self._list(image_ids)
        self.show(self._first_to_do(image_ids))

    def _first_to_do(self, image_ids: Sequence[int]) -> int:
        """Give the first image that is not done, where work goes on; where all are, the first of all."""
        return next((image_id for image_id in image_ids if not self._images[image_id].is_done), image_ids[0])

    def _open_unsaved(self) -> ProjectFile:
        """Open the program's own project; where that fails one that lasts for now, so that work goes on."""
        try:
            return open_unsaved_project()
        except ProjectError as error:
            folder = Path(tempfile.mkdtemp(prefix="crowdcount-"))
            project = open_unsaved_project(folder)
            self._messages.warn(
                tr(
                    "{problem} Until then, points are kept in {path}, for now.",
                    problem=error,
                    path=project.path,
                )
            )
            return project

    def _list(self, image_ids: Iterable[int]) -> None:
        self._listed |= dict.fromkeys(image_ids)
        self.images_changed.emit()

    def _tell_failures(self, failures: tuple[str, ...]) -> None:
        for sentence in failures[:_NAMED_FAILURES]:
            self._messages.fail(sentence)
        if len(failures) > _NAMED_FAILURES:
            unnamed = failures[_NAMED_FAILURES:]
            for sentence in unnamed:
                _log.error(sentence)
            self._messages.fail(tr("%Ln more file(s) could not be read.", "", len(unnamed)))

    def _on_document_changed(self, change: Change) -> None:
        before = self._images.get(change.image_id)
        if self._session is not None and before is not None:
            now = self._images[change.image_id] = self._session.project.image(change.image_id)
            if before.is_done and not now.is_done:
                self._messages.tell(
                    tr(
                        "{name} is no longer marked as done: the network changed its points."
                        " Look them through, then mark it again.",
                        name=now.name,
                    )
                )
        self.document_changed.emit(change)
        self.image_updated.emit(change.image_id)


def images_in(paths: Iterable[Path]) -> list[Path]:
    """Give the image files that paths stand for: folders give theirs, in natural order.

    Raises:
        SpokenError: a folder has none, or cannot be read.

    """
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        try:
            inside = list_images(path)
        except OSError as error:
            raise SpokenError(
                tr("{path}: this folder cannot be read ({reason}).", path=path, reason=error.strerror)
            ) from error
        if not inside:
            kinds = ", ".join(sorted(suffix[1:].upper() for suffix in IMAGE_SUFFIXES))
            raise SpokenError(
                tr("{path}: no images in this folder (looked for {kinds}).", path=path, kinds=kinds)
            )
        found += inside
    return found


def _describe(paths: Sequence[Path], control: TaskControl) -> _Described:
    files = images_in(paths)
    facts: list[ImageFacts] = []
    failures: list[str] = []
    for number, path in enumerate(files):
        control.report(number, len(files), tr("Opening {file}", file=path.name))
        try:
            facts += describe_pages(path)
        except ImageFileError as error:
            failures.append(tr(error.sentence, **error.parts))
        except OSError as error:
            failures.append(
                tr("{path}: this file cannot be read ({reason}).", path=path, reason=error.strerror)
            )
    return _Described(tuple(facts), tuple(failures))
