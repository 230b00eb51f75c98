"""What a person does with the images of the open project as a whole; what the window shows follows."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from app.document.image_listing import (
    assign_split,
    mark_done,
    move_images,
    note_file,
    put_back_images,
    take_out_images,
)
from app.document.project_file import ProjectFile
from app.session import Session
from app.tasks import TaskControl, ThreadTask
from app.words import tr
from app.workspace import Workspace
from engine.annotations import Split


class ProjectWork:
    """Changes the list of images of a workspace. Everything raises `ProjectError` where it cannot be kept."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def set_done(self, image_ids: Sequence[int], is_done: bool) -> None:
        """Note whether the person is done with images."""
        mark_done(self._project, image_ids, is_done)
        self._workspace.read_again(image_ids)

    def set_split(self, image_ids: Sequence[int], split: Split | None) -> None:
        """Note what images are for when networks are trained."""
        assign_split(self._project, image_ids, split)
        self._workspace.read_again(image_ids)

    def move(self, places: Mapping[int, Path]) -> None:
        """Note where images lie now; the shown one is shown again if it is among them."""
        move_images(self._project, places)
        self._session.forget_documents(places)
        self._workspace.read_again(list(places))
        document = self._workspace.document
        if document is not None and document.image_id in places:
            self._workspace.show(document.image_id)

    def note_file(self, image_id: int, *, byte_size: int, sha256: str) -> None:
        """Note that an image's file is another one than it was."""
        note_file(self._project, image_id, byte_size=byte_size, sha256=sha256)
        self._workspace.read_again((image_id,))

    def take_out(self, image_ids: Sequence[int]) -> None:
        """Take images out of the project; their work stays in it. A neighbour is shown if need be."""
        take_out_images(self._project, image_ids)
        gone = set(image_ids)
        before = [image.image_id for image in self._workspace.images]
        left = [image_id for image_id in before if image_id not in gone]
        shown = self._workspace.document
        self._workspace.list_only(left)
        if left and shown is not None and shown.image_id in gone:
            place = sum(image_id not in gone for image_id in before[: before.index(shown.image_id)])
            self._workspace.show(left[min(place, len(left) - 1)])

    def put_back(self, image_ids: Sequence[int]) -> None:
        """Put images back that were taken out, with their work."""
        put_back_images(self._project, image_ids)
        self._workspace.read_again(image_ids)
        listed = {image.image_id for image in self._workspace.images} | set(image_ids)
        self._workspace.list_only(sorted(listed))
        if self._workspace.document is None:
            self._workspace.show(image_ids[0])

    def copy_task(self, path: Path) -> ThreadTask:
        """Give the task that writes a copy of the open project, which lists the images at hand.

        The program's own project has those of earlier days, too.
        """
        project = self._project
        listed = frozenset(image.image_id for image in self._workspace.images)

        def copy(control: TaskControl) -> None:
            project.settle()  # maps that are only in memory belong to the copy, too
            with closing(project.beside()) as reader:
                reader.save_copy(path, control.check, listed=listed)

        return ThreadTask(tr("Saving a copy in {file}", file=path.name), copy)

    @property
    def _session(self) -> Session:
        session = self._workspace.session
        assert session is not None  # there is an image to be asked about
        return session

    @property
    def _project(self) -> ProjectFile:
        return self._session.project
