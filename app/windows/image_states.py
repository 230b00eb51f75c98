"""Which state the list shows for each image."""

from app.counting import Counting
from app.document.project import ProjectImage
from app.tasks import TaskState
from app.windows.image_model import ImageState
from app.workspace import Workspace


class ImageStates:
    """Puts together what the workspace and the counting know of each image."""

    def __init__(self, workspace: Workspace, counting: Counting) -> None:
        self._workspace, self._counting = workspace, counting

    def all(self) -> list[ImageState]:
        """Give the state of each image at hand."""
        return [self.of(image) for image in self._workspace.images]

    def of(self, image: ProjectImage) -> ImageState:
        """Give the state of one image."""
        task = self._counting.task_of(image.image_id)
        if task is not None and not task.is_ended:
            return ImageState.COUNTING if task.state is TaskState.RUNNING else ImageState.WAITING
        if self._counting.is_waiting(image.image_id):
            return ImageState.WAITING
        if image.is_missing:
            return ImageState.MISSING
        if image in self._workspace.unreadable:
            return ImageState.DAMAGED if image.path.exists() else ImageState.MISSING
        if image.is_done:
            return ImageState.DONE
        if image.is_edited:
            return ImageState.IN_WORK
        return ImageState.COUNTED if image.is_counted else ImageState.NEW
