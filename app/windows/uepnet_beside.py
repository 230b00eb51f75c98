"""UEPNet's counts beside the points that stand: asked for on their own, kept with the prediction's maps."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.counting import check_size
from app.document.project import ProjectError
from app.inference import InferenceClient
from app.messages import Messages, SpokenError
from app.settings import Settings
from app.shown_maps import ShownMaps
from app.tasks import Task
from app.words import tr
from app.workspace import Workspace
from engine.prediction import Prediction


class UepNetBeside(QObject):
    """Asks the worker, and keeps of the answer the map alone: no point and no count changes."""

    asking = Signal(Task)

    def __init__(
        self,
        workspace: Workspace,
        maps: ShownMaps,
        client: InferenceClient,
        messages: Messages,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._maps, self._client = workspace, maps, client
        self._messages, self._settings = messages, settings
        self._asked: set[int] = set()
        """Images for which an answer is on its way."""

    def ask(self) -> None:
        """Ask for the shown image, if that was not done already."""
        document = self._workspace.document
        if document is None or document.prediction is None or document.image_id in self._asked:
            return
        image_id, number = document.image_id, document.prediction.number
        task = self._client.count(
            document.path, "uepnet", self._settings.device, page=document.page, goes_first=True
        )
        task.succeeded.connect(lambda answer: self._on_answer(image_id, number, answer))
        task.failed.connect(lambda error: self._messages.fail_with(task.title, error))
        # The images of another project have the same numbers.
        self._workspace.session_changed.connect(task.cancel)
        self._asked.add(image_id)
        task.ended.connect(lambda: self._asked.discard(image_id))
        self.asking.emit(task)

    def _on_answer(self, image_id: int, number: int, answer: Prediction) -> None:
        try:
            self._keep(image_id, number, answer)
        except (ProjectError, LookupError, SpokenError) as error:
            self._messages.fail_with(tr("Keeping UEPNet's counts"), error)
            return
        document = self._workspace.document
        if document is not None and document.image_id == image_id:
            self._maps.read()

    def _keep(self, image_id: int, number: int, answer: Prediction) -> None:
        """Put the map beside those of the prediction it was asked for, if that is still the present one."""
        session = self._workspace.session
        assert session is not None  # another project would have ended the task
        document, maps = session.document_of(image_id), session.project.maps(image_id)
        prediction, counts = document.prediction, answer.count_map
        if prediction is None or prediction.number != number or maps is None or counts is None:
            return
        check_size(document, answer)
        session.project.keep_maps(image_id, number, replace(maps, count_map=counts))
