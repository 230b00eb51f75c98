"""Which state the list shows for each image."""

from app.counting import Counting
from app.document.project import ProjectImage
from app.tasks import TaskState
from app.windows.image_model import ImageState
from app.workspace import Workspace


class ImageStates:
    """Knows which images could not be read, beside what the workspace and the counting know."""

    def __init__(self, workspace: Workspace, counting: Counting) -> None:
        self._workspace, self._counting = workspace, counting
        self._unreadable: set[int] = set()
        workspace.session_changed.connect(self._unreadable.clear)

    def note_unreadable(self, image_id: int) -> None:
        """Remember that an image's file is gone or damaged."""
        self._unreadable.add(image_id)

    def note_readable(self, image_id: int) -> None:
        """Remember that an image's file is there."""
        self._unreadable.discard(image_id)

    def all(self) -> list[ImageState]:
        """Give the state of each image at hand."""
        return [self.of(image) for image in self._workspace.images]

    def of(self, image: ProjectImage) -> ImageState:
        """Give the state of one image."""
        task = self._counting.task_of(image.image_id)
        if task is not None and not task.is_ended:
            return ImageState.COUNTING if task.state is TaskState.RUNNING else ImageState.WAITING
        if image.is_missing:
            return ImageState.MISSING
        if image.image_id in self._unreadable:
            return ImageState.DAMAGED if image.path.exists() else ImageState.MISSING
        if image.is_done:
            return ImageState.DONE
        if image.is_edited:
            return ImageState.IN_WORK
        return ImageState.COUNTED if image.is_counted else ImageState.NEW
