"""The maps of the shown image's prediction, read once for everything that draws or reads them."""

from PySide6.QtCore import QObject, Signal

from app.document.change import Change
from app.document.prediction_maps import PredictionMaps
from app.document.project import ProjectError
from app.messages import Messages
from app.words import tr
from app.workspace import Workspace


class ShownMaps(QObject):
    """Follows the workspace; holds the maps of one image at a time."""

    changed = Signal()
    """Other maps are shown, or none."""

    def __init__(self, workspace: Workspace, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._messages = workspace, messages
        self._maps: PredictionMaps | None = None
        workspace.document_changed.connect(self._on_document_changed)
        # Those of the image before are not this one's, however long its photograph takes to be read.
        workspace.image_changed.connect(lambda _image_id: self._show(None))

    @property
    def maps(self) -> PredictionMaps | None:
        """The maps there are; None without a prediction, or where none are kept."""
        return self._maps

    def read(self) -> None:
        """Take up the maps of the image that is shown now."""
        self._show(self._read())

    def _show(self, maps: PredictionMaps | None) -> None:
        self._maps = maps
        self.changed.emit()

    def _read(self) -> PredictionMaps | None:
        session, document = self._workspace.session, self._workspace.document
        if session is None or document is None or document.prediction is None:
            return None
        try:
            return session.project.maps(document.image_id)
        except (ProjectError, LookupError) as error:
            self._messages.fail_with(tr("Reading the overlay"), error)
            return None

    def _on_document_changed(self, change: Change) -> None:
        document = self._workspace.document
        if change.prediction and document is not None and change.image_id == document.image_id:
            self.read()
