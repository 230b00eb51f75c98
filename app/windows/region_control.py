"""Dense regions that the person moves, resizes, draws, overrides or takes away: each is one edit."""

from PySide6.QtCore import QObject, Signal

from app.canvas.canvas import Canvas
from app.canvas.region_tool import RegionTool
from app.document.prediction_summary import PredictionSummary
from app.document.region_edit import recount_region, remove_region
from app.document.threshold_edit import Candidates
from app.inference import InferenceClient
from app.messages import Messages
from app.settings import Settings
from app.tasks import Task
from app.windows.region_card import RegionCard
from app.windows.threshold_control import ThresholdControl
from app.words import tr
from app.workspace import Workspace
from engine.prediction import LOCATING_NETWORKS, Box, DenseRegion, RegionCount

# Under the card that names the tool.
_CARD_PLACE = (12, 54)


class RegionControl(QObject):
    """Has the worker count a region, and makes the answer an edit if the image is still the same."""

    counting = Signal(Task)

    def __init__(
        self,
        workspace: Workspace,
        canvas: Canvas,
        client: InferenceClient,
        messages: Messages,
        settings: Settings,
        threshold: ThresholdControl,
    ) -> None:
        super().__init__(canvas)
        self.tool = RegionTool(canvas)
        self._editor, self._client = canvas.editor, client
        self._messages, self._settings, self._threshold = messages, settings, threshold
        self._task: Task | None = None
        self.card = RegionCard(canvas)
        self.card.move(*_CARD_PLACE)
        self.tool.chosen.connect(self.card.show_region)
        self.tool.wished.connect(self._on_wished)
        self.card.recount_wished.connect(self._on_factor)
        self.card.removal_wished.connect(self.remove_chosen)
        self.card.left.connect(canvas.setFocus)
        workspace.session_changed.connect(self._cancel)

    def remove_chosen(self) -> None:
        """Take the chosen region away; its people are those of the first pass."""
        document, region = self._editor.document, self.tool.region
        if document is None or region is None:
            return
        first_pass = self._first_pass(document.prediction)
        if first_pass is not None:
            self._editor.push(remove_region(document, region, first_pass))

    def _on_factor(self, scale_factor: float) -> None:
        region = self.tool.region
        if region is not None:
            self._count(region.box, scale_factor, replaced=region)

    def _on_wished(self, box: Box, replaced: DenseRegion | None) -> None:
        factor = None if replaced is None else replaced.scale_factor
        self._count(box, factor, replaced=replaced)

    def _count(self, box: Box, scale_factor: float | None, *, replaced: DenseRegion | None) -> None:
        document = self._editor.document
        if document is None:
            return
        prediction, first_pass = document.prediction, self._first_pass(document.prediction)
        if prediction is None or first_pass is None:
            return
        self._cancel()
        image_id, number = document.image_id, prediction.number
        task = self._client.recount_region(
            document.path,
            box,
            scale_factor,
            network=prediction.network,
            device=self._settings.device,
            page=document.page,
        )
        task.succeeded.connect(lambda answer: self._on_answer(image_id, number, answer, replaced, first_pass))
        task.failed.connect(lambda error: self._messages.fail_with(task.title, error))
        task.ended.connect(lambda: self._on_ended(task))
        self._task = task
        self.counting.emit(task)

    def _first_pass(self, prediction: PredictionSummary | None) -> Candidates | None:
        """Give the minima to which ground falls back that a region leaves; without them say why it cannot."""
        if prediction is None:
            self._refuse(tr("Count the image first: a dense region is a closer look at a part of it."))
        elif prediction.network not in LOCATING_NETWORKS:
            self._refuse(tr("This count has no points. Count with AutoScale to work on its dense regions."))
        elif self._threshold.candidates is not None:
            return self._threshold.candidates
        elif self._threshold.is_reading:
            self._refuse(tr("What the first pass saw is still being read. Change the region in a moment."))
        else:
            self._refuse(
                tr(
                    "What the first pass saw is not kept for this count, so its dense regions cannot change."
                    " Count the image again."
                )
            )
        return None

    def _on_answer(
        self,
        image_id: int,
        number: int,
        answer: RegionCount,
        replaced: DenseRegion | None,
        first_pass: Candidates,
    ) -> None:
        document = self._editor.document
        is_same = (
            document is not None
            and document.image_id == image_id
            and document.prediction is not None
            and document.prediction.number == number
            and (replaced is None or replaced in document.regions)
        )
        if document is None or not is_same:
            self._messages.tell(tr("The image or its count is another one meanwhile: the region was let go."))
            return
        self._editor.push(recount_region(document, answer, replaced=replaced, candidates=first_pass))
        new = next((region for region in document.regions if region.box == answer.box), None)
        self.tool.choose(new)

    def _cancel(self) -> None:
        """Let go of what was asked for: other wishes take its place, or it was of another project."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _on_ended(self, task: Task) -> None:
        if self._task is task:
            self._task = None
            self.tool.choose(self.tool.region)  # an outline that was only wished for goes

    def _refuse(self, sentence: str) -> None:
        self._messages.warn(sentence)
        self.tool.choose(self.tool.region)
