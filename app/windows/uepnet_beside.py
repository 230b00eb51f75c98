"""UEPNet's counts beside the points that stand: asked for on their own, kept with the prediction's maps."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.document.project import ProjectError
from app.inference import InferenceClient
from app.messages import Messages
from app.settings import Settings
from app.shown_maps import ShownMaps
from app.tasks import Task
from app.words import tr
from app.workspace import Workspace
from engine.prediction import GridMap, Prediction


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

    def ask(self) -> None:
        """Ask for the shown image."""
        document = self._workspace.document
        if document is None or document.prediction is None:
            return
        image_id, number = document.image_id, document.prediction.number
        task = self._client.count(document.path, "uepnet", self._settings.device)
        task.succeeded.connect(lambda answer: self._on_answer(image_id, number, answer))
        task.failed.connect(lambda error: self._messages.fail_with(task.title, error))
        self.asking.emit(task)

    def _on_answer(self, image_id: int, number: int, answer: Prediction) -> None:
        session, counts = self._workspace.session, answer.count_map
        if session is None or counts is None:
            return
        try:
            self._keep(image_id, number, counts)
        except (ProjectError, LookupError) as error:
            self._messages.fail_with(tr("Keeping UEPNet's counts"), error)
            return
        document = self._workspace.document
        if document is not None and document.image_id == image_id:
            self._maps.read()

    def _keep(self, image_id: int, number: int, counts: GridMap) -> None:
        """Put the map beside those of the prediction it was asked for, if that is still the present one."""
        session = self._workspace.session
        assert session is not None  # asked before
        prediction = session.document_of(image_id).prediction
        maps = session.project.maps(image_id)
        if prediction is None or prediction.number != number or maps is None:
            return
        session.project.keep_maps(image_id, number, replace(maps, count_map=counts))
