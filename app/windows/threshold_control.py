"""The score from which on a network's points stand: tried while the slider moves, kept when it is let go."""

from PySide6.QtCore import QObject, Signal

from app.canvas.canvas import Canvas
from app.canvas.point_editor import PointEditor
from app.document.change import Change
from app.document.image_document import ImageDocument
from app.document.ledger import make_ledger
from app.document.points import PointRows
from app.document.reread_edit import RereadPoints
from app.document.threshold_edit import Candidates, set_threshold, threshold_of
from app.label_candidates import read_candidates
from app.messages import Messages
from app.shown_maps import ShownMaps
from app.tasks import ThreadTask
from app.windows.points_section import PointsSection
from app.windows.score_slider import ScoreSlider
from app.words import tr
from engine.prediction import GridMap


class ThresholdControl(QObject):
    """Keeps slider and canvas in step with the document; one step of the history for each release."""

    people_tried = Signal(object)
    """How many people a score that is being tried would leave; None once none is tried any longer."""

    def __init__(
        self,
        editor: PointEditor,
        maps: ShownMaps,
        canvas: Canvas,
        slider: ScoreSlider,
        section: PointsSection,
        messages: Messages,
    ) -> None:
        super().__init__(canvas)
        self._editor, self._maps, self._canvas = editor, maps, canvas
        self._slider, self._section, self._messages = slider, section, messages
        self._task: ThreadTask | None = None
        self.candidates: Candidates | None = None
        """The minima of the shown map; None while they are being read, and where no map is kept."""
        maps.changed.connect(self._read)
        slider.tried.connect(self.try_score)
        slider.chosen.connect(self.choose)
        editor.document_changed.connect(self._on_document_changed)

    @property
    def is_reading(self) -> bool:
        """Tell whether there will be candidates in a moment."""
        return self._task is not None and not self._task.is_ended

    def try_score(self, score: float) -> None:
        """Show what a score would leave, and change nothing."""
        document = self._editor.document
        if document is not None and document.prediction is not None:
            edit = self._edit(document, score)
            preview = edit.preview(document.points)
            self._canvas.show_preview(preview)
            self._section.show_origins(preview.count_origins())
            self.people_tried.emit(make_ledger(preview, edit.after, document.areas).count)

    def choose(self, score: float) -> None:
        """Take a score over."""
        document = self._editor.document
        self._canvas.show_preview(None)
        self.people_tried.emit(None)
        if document is not None and document.prediction is not None and score != threshold_of(document):
            self._editor.push(self._edit(document, score))
        self.show()

    def show(self) -> None:
        """Tell the panel which score holds, and what stands."""
        document = self._editor.document
        # Before its map and the minima are read, a lower score would find none of the image's further points.
        can_choose = self._maps.are_read and not self.is_reading
        score = threshold_of(document) if document is not None and can_choose else None
        self._slider.show_score(score)
        points = PointRows.empty() if document is None else document.points
        self._section.show_origins(points.count_origins())

    def _edit(self, document: ImageDocument, score: float) -> RereadPoints:
        return set_threshold(document, score, self.candidates or Candidates.none())

    def _read(self) -> None:
        """Read the minima of the map that is shown now, off the screen's thread."""
        if self._task is not None:
            self._task.cancel()
        self._task = self.candidates = None
        self._canvas.show_preview(None)
        grid = self._maps.maps.distance_label_map if self._maps.maps is not None else None
        if grid is not None:
            self._task = self._reading(grid)
            self._task.start()
        self.show()

    def _reading(self, grid: GridMap) -> ThreadTask:
        title = tr("Reading the distance labels")
        task = ThreadTask(title, lambda _control: read_candidates(grid))
        task.succeeded.connect(self._on_read)
        task.failed.connect(lambda error: self._on_failed(title, error))
        return task

    def _on_read(self, candidates: Candidates) -> None:
        self.candidates = candidates
        self.show()

    def _on_failed(self, title: str, error: Exception) -> None:
        """Let scores be chosen all the same: those of the points that stand and are withheld are known."""
        self._messages.fail_with(title, error)
        self.show()

    def _on_document_changed(self, change: Change) -> None:
        if change.summary or change.prediction:
            self.show()
