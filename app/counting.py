"""Counting as the window does it: which image is asked for, and what becomes of the answer.

The image on the screen gets a first look by the light network, which answers within a second without a
GPU; the full network then takes its place. Both answers are steps that can be undone.
"""

import logging
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.count_tasks import CountTask
from app.document.edits import take_prediction
from app.document.image_document import ImageDocument
from app.document.project import ProjectError, ProjectImage
from app.inference import InferenceClient, UnreadablePhotoError
from app.messages import Messages, SpokenError
from app.resources import LIGHT_WEIGHTS
from app.settings import Settings
from app.tasks import TaskState
from app.words import tr
from app.workspace import Workspace
from engine.prediction import Prediction
from engine.worker_messages import NetworkChoice

log = logging.getLogger(__name__)

# The worker has one image, and the next one waits for it there.
_ASKED_AHEAD = 2


class Counting(QObject):
    """Asks the worker for counts and makes each answer an edit of the image it was asked for."""

    tasks_changed = Signal()
    """Something was asked for, or ended."""

    def __init__(
        self,
        workspace: Workspace,
        client: InferenceClient,
        messages: Messages,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._client, self._messages, self._settings = workspace, client, messages, settings
        self._tasks: dict[int, CountTask] = {}
        self._automatic: set[int] = set()
        # Images that were done when the person asked for their count.
        self._although_done: set[int] = set()
        # Images that wait to be asked for, in their order: thousands of tasks would take a while to make.
        self._line: dict[int, bool] = {}
        """Image id, and whether the person named it: others are counted only if they still lack a count."""
        client.worker_died.connect(messages.warn)
        client.queue_changed.connect(self.tasks_changed)
        workspace.session_changed.connect(self.cancel_all)
        workspace.image_updated.connect(self._on_image_updated)

    @property
    def pending_count(self) -> int:
        """How many images are being counted or wait."""
        return len(self._line) + sum(image_id not in self._line for image_id in self._tasks)

    def task_of(self, image_id: int) -> CountTask | None:
        """Give the task that counts an image, or waits to."""
        return self._tasks.get(image_id)

    def is_waiting(self, image_id: int) -> bool:
        """Tell whether an image stands in line to be counted."""
        return image_id in self._line

    def count(self, image_id: int) -> None:
        """Count an image that the person asks for, unless it is being counted; one that is done, too."""
        image = self._workspace.image(image_id)
        if image is None:
            return
        self._automatic.discard(image_id)  # it is wanted now, shown or not
        if image.is_done:
            self._although_done.add(image_id)
        self._begin(image)
        self.tasks_changed.emit()

    def _begin(self, image: ProjectImage) -> None:
        task = self._tasks.get(image.image_id)
        if task is None:
            self._ask_first(image)
        elif self._is_shown(image.image_id):
            self._client.hurry(task)
        # Last: an image in neither would be taken for one that is counted, and the time left guessed by it.
        self._line.pop(image.image_id, None)

    def _ask_first(self, image: ProjectImage) -> None:
        if self._gets_first_look(image):
            task = self._ask(image, "light")
            # A first look that fails costs nothing: the full network answers in any case.
            task.failed.connect(lambda error: log.warning("no first look at %s: %s", image.path, error))
            task.ended.connect(lambda: self._on_first_look_ended(image, task))
        else:
            self._ask_fully(image)

    def _gets_first_look(self, image: ProjectImage) -> bool:
        """Tell whether an image is on the screen, without a count, and the choice of network is free."""
        is_new_on_screen = self._is_shown(image.image_id) and not image.is_counted
        return is_new_on_screen and self._settings.network == "auto" and LIGHT_WEIGHTS.is_file()

    def _is_shown(self, image_id: int) -> bool:
        document = self._workspace.document
        return document is not None and document.image_id == image_id

    def _lacks_count(self, image: ProjectImage) -> bool:
        """Tell whether to count an image that the person did not name. Work that is done is left alone."""
        is_looked_at = image.has_first_look_alone and self._settings.network != "light"
        is_wanted = not image.is_counted or is_looked_at
        return is_wanted and not image.is_done and image not in self._workspace.unreadable

    def _is_new(self, image: ProjectImage) -> bool:
        """Tell whether to count an image because it is shown: not if the person took its count back.

        What was undone could not be done again then.
        """
        return self._lacks_count(image) and (image.is_counted or not image.answered)

    def _ask_fully(self, image: ProjectImage) -> None:
        task = self._ask(image, self._settings.network)
        task.failed.connect(lambda error: self._on_failed(image.image_id, task, error))
        task.ended.connect(lambda: self._on_ended(image.image_id, task))

    def _ask(self, image: ProjectImage, network: NetworkChoice) -> CountTask:
        task = self._client.count(
            image.path,
            network,
            self._settings.device,
            page=image.page,
            goes_first=self._is_shown(image.image_id),
        )
        self._tasks[image.image_id] = task
        task.succeeded.connect(lambda prediction: self._on_counted(image.image_id, prediction))
        return task

    def count_uncounted(self) -> None:
        """Count every image at hand that has no count yet and is not done, but for unreadable ones."""
        wanted = [image for image in self._workspace.images if self._lacks_count(image)]
        for image in wanted:
            self._automatic.discard(image.image_id)
            if image.image_id not in self._tasks:
                self._line[image.image_id] = False
            if self._is_shown(image.image_id):
                self._begin(image)
        self._ask_on()
        if wanted:
            return
        if all(image.is_counted for image in self._workspace.images):
            self._messages.tell(tr("Every image is counted already. Count this one again with R."))
        else:
            self._messages.tell(
                tr("Every image is counted already, is done, or cannot be read. Count this one with R.")
            )

    def count_chosen(self, image_ids: Iterable[int]) -> None:
        """Count the images that the person chose, counted or not; but for done ones among several."""
        ids = list(image_ids)
        if len(ids) == 1:
            self.count(ids[0])
            return
        for image_id in ids:
            image = self._workspace.image(image_id)
            if image is None or image.is_done:
                continue
            self._automatic.discard(image_id)
            if image_id not in self._tasks:
                self._line[image_id] = True
            if self._is_shown(image_id):
                self._begin(image)
        self._ask_on()

    def count_when_shown(self, image_id: int) -> None:
        """Count the image that is shown now if the person wants that; images leafed past are not."""
        for other in self._automatic - {image_id}:
            task = self._tasks.get(other)
            if task is not None and task.state is TaskState.READY:
                task.cancel()
        image = self._workspace.image(image_id)
        if image is not None and (image_id in self._tasks or image_id in self._line):
            self._begin(image)
            self.tasks_changed.emit()
        elif self._settings.counts_on_opening and image is not None and self._is_new(image):
            self._automatic.add(image_id)
            self._begin(image)
            self.tasks_changed.emit()

    def _on_image_updated(self, image_id: int) -> None:
        """Let an image alone that was marked as done while it was being counted, or waited."""
        image, task = self._workspace.image(image_id), self._tasks.get(image_id)
        if image is None or not image.is_done:
            self._although_done.discard(image_id)  # marked again, it is to be left alone
        elif image_id in self._line:
            del self._line[image_id]
            self.tasks_changed.emit()
        elif task is not None and image_id not in self._although_done:
            task.cancel()

    def cancel_all(self) -> None:
        """Stop whatever is counted or waits."""
        self._line.clear()
        for task in list(self._tasks.values()):
            task.cancel()
        self.tasks_changed.emit()

    def _ask_on(self) -> None:
        """Ask for the next images in line, so many that the worker never waits for the window."""
        while self._line and len(self._tasks) < _ASKED_AHEAD:
            image_id, is_named = next(iter(self._line.items()))
            image = self._workspace.image(image_id)
            if image is not None and (is_named or self._lacks_count(image)):
                self._begin(image)
            else:
                self._line.pop(image_id)
        self.tasks_changed.emit()

    def _on_counted(self, image_id: int, prediction: Prediction) -> None:
        session = self._workspace.session
        if session is None:
            return
        try:
            document = session.document_of(image_id)
            check_size(document, prediction)
            session.push(take_prediction(document, prediction), image_id=image_id)
        except (ProjectError, LookupError, SpokenError) as error:
            self._messages.fail_with(tr("Keeping the count"), error)

    def _on_failed(self, image_id: int, task: CountTask, error: Exception) -> None:
        image = self._workspace.image(image_id)
        if isinstance(error, UnreadablePhotoError) and image is not None and image.path == task.path:
            self._workspace.note_unreadable(image_id)
        self._messages.fail_with(task.title, error)

    def _on_first_look_ended(self, image: ProjectImage, task: CountTask) -> None:
        image_id = image.image_id
        is_left = image_id in self._automatic and not self._is_shown(image_id)
        if task.state is TaskState.CANCELLED or is_left or self._workspace.image(image_id) is None:
            self._on_ended(image_id, task)
        else:
            self._ask_fully(image)
            self.tasks_changed.emit()

    def _on_ended(self, image_id: int, task: CountTask) -> None:
        if self._tasks.get(image_id) is task:
            del self._tasks[image_id]
        self._automatic.discard(image_id)
        self._although_done.discard(image_id)
        self._ask_on()


def check_size(document: ImageDocument, prediction: Prediction) -> None:
    """Check that the file that was counted is the picture the document is of.

    Raises:
        SpokenError: it has other pixels than when it was opened.

    """
    if (document.width, document.height) != (prediction.width, prediction.height):
        raise SpokenError(
            tr(
                "{path}: the file is another one than when it was opened"
                " ({width_then} × {height_then} pixels then, {width_now} × {height_now} now)."
                " Put the old one back, or open the new one under another name.",
                path=document.path,
                width_then=document.width,
                height_then=document.height,
                width_now=prediction.width,
                height_now=prediction.height,
            )
        )
