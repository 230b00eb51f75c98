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
        self._are_read = False
        workspace.document_changed.connect(self._on_document_changed)

    @property
    def maps(self) -> PredictionMaps | None:
        """The maps there are; None without a prediction, or where none are kept."""
        return self._maps

    @property
    def are_read(self) -> bool:
        """Whether `maps` tells of the shown image; not before its photograph came, or could not be read."""
        return self._are_read

    def read(self) -> None:
        """Take up the maps of the image that is shown now."""
        self._maps, self._are_read = self._read(), True
        self.changed.emit()

    def clear(self) -> None:
        """Let go of the maps: those of another image, or of none, are wanted next."""
        self._maps, self._are_read = None, False
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
