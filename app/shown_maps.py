"""The maps of the shown image's prediction, read once for everything that draws or reads them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.document.area_counts import found_points
from app.document.change import Change
from app.document.image_document import ImageDocument
from app.document.prediction_maps import PredictionMaps
from app.document.prediction_summary import PredictionSummary
from app.document.project import ProjectError
from app.messages import Messages
from app.tasks import ThreadTask
from app.words import tr
from app.workspace import Workspace
from engine.prediction import LOCATING_NETWORKS, GridMap


class ShownMaps(QObject):
    """Follows the workspace; holds the maps of one image at a time."""

    changed = Signal()
    """Other maps are shown, or none."""
    density_changed = Signal()
    """The density alone is another: a region was counted again, or another score holds."""

    def __init__(self, workspace: Workspace, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._messages = workspace, messages
        self._maps: PredictionMaps | None = None
        self._are_read = False
        self._task: ThreadTask | None = None
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
        self._stop()
        self._maps, self._are_read = self._read(), True
        self.changed.emit()
        document = self._workspace.document
        if document is not None and document.prediction is not None and _is_reread(document.prediction):
            self._spread_found(document, document.prediction)

    def clear(self) -> None:
        """Let go of the maps: those of another image, or of none, are wanted next."""
        self._stop()
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
        if document is None or change.image_id != document.image_id:
            return
        if change.prediction:
            self.read()
        elif change.summary and document.prediction is not None:
            self._spread_found(document, document.prediction)

    def _spread_found(self, document: ImageDocument, prediction: PredictionSummary) -> None:
        """Make the density of those who are found now: the one that is kept is of the count as it came."""
        kept = self._maps.density_map if self._maps is not None else None
        if kept is None or prediction.network not in LOCATING_NETWORKS:
            return
        self._stop()
        xy = found_points(document.points, document.removed, prediction)
        height, width = document.height, document.width

        def spread(_control: object) -> GridMap:
            # Not before it is needed: SciPy takes a third of the window's start to load.
            from engine.density import density_of_found

            return density_of_found(
                xy, prediction.counted_areas, height=height, width=width, stride=kept.whole_stride
            )

        title = tr("Reading the overlay")
        task = ThreadTask(title, spread)
        task.succeeded.connect(self._on_spread)
        task.failed.connect(lambda error: self._messages.fail_with(title, error))
        self._task = task
        task.start()

    def _on_spread(self, density: GridMap) -> None:
        if self._maps is not None:
            self._maps = replace(self._maps, density_map=density)
            self.density_changed.emit()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _is_reread(prediction: PredictionSummary) -> bool:
    """Tell whether others are found than when the prediction was made."""
    return prediction.threshold is not None or prediction.predicted != prediction.count
