"""The edit that takes over a prediction, and leaves alone what a person did."""

from dataclasses import dataclass, field

import numpy as np

from app.document.change import Change
from app.document.image_document import ImageDocument, StaleEditError
from app.document.points import PointRows
from app.document.prediction_maps import PredictionMaps
from app.document.prediction_summary import PredictionSummary
from app.document.reconcile import reconcile
from app.words import tr
from engine.prediction import Box, CountedArea, CountInterval, DenseRegion, Prediction


def take_prediction(document: ImageDocument, prediction: Prediction) -> "TakePrediction":
    """Make the edit that takes over a prediction and leaves alone what the person did (see `reconcile`).

    In accepted cells it adds nobody and takes nobody away.

    Raises:
        ValueError: the prediction is of an image of another size, or not all of it is finite.

    """
    _check(document, prediction)
    found_xy = np.array(prediction.points, dtype=np.float64).reshape(-1, 2)
    found_xy = document.brought_inside(found_xy)
    news = reconcile(found_xy, points=document.points.merged(document.withheld), removed=document.removed)
    is_new = news.is_new & ~document.is_accepted_at(found_xy)
    first, number = document.next_point_id, document.next_prediction
    ids = np.arange(first, first + int(is_new.sum()))
    scores = np.asarray(prediction.scores, dtype=np.float32)[is_new]
    points = document.points
    return TakePrediction(
        added=PointRows.found(ids, found_xy[is_new], scores, source=number),
        removed=points.select(~points.is_persons & ~document.is_accepted_at(points.xy)),
        before_regions=document.regions,
        after_regions=_plain_regions(prediction.regions),
        before=document.prediction,
        after=_summary(prediction, number=number, agreed=(*news.agreed, *news.refused)),
        withheld=document.withheld,
        maps=PredictionMaps.of(prediction),
    )


@dataclass(frozen=True)
class TakePrediction:
    """Put a prediction's points in place of those that a network found and nobody looked at."""

    added: PointRows
    removed: PointRows
    before_regions: tuple[DenseRegion, ...]
    after_regions: tuple[DenseRegion, ...]
    before: PredictionSummary | None
    after: PredictionSummary
    withheld: PointRows = field(default_factory=PointRows.empty)
    """Points that the threshold kept out before; the new prediction begins without one."""
    maps: PredictionMaps | None = field(default=None, compare=False, repr=False)
    """Kept in the project when the edit is recorded first; the journal leaves them out."""

    @property
    def title(self) -> str:
        """What was done."""
        return tr("Count: %Ln point(s) found", "", self.after.found)

    @property
    def touched_ids(self) -> np.ndarray:
        """The new points and those they replace."""
        return np.concatenate([self.removed.ids, self.added.ids, self.withheld.ids])

    @property
    def is_empty(self) -> bool:
        """Never: even a prediction of nobody is an answer."""
        return False

    def apply(self, document: ImageDocument) -> Change:
        """Replace the network's points, the regions and the summary."""
        if document.prediction != self.before:
            raise StaleEditError(f"{document.path}: another prediction was taken over meanwhile")
        document.forget_withheld(self.withheld)
        document.take_out(self.removed)
        document.insert(self.added)
        document.set_prediction(self.after, self.after_regions)
        return Change(document.image_id, points=True, regions=True, prediction=True)

    def revert(self, document: ImageDocument) -> Change:
        """Bring back the prediction from before, or none."""
        document.take_out(self.added)
        document.insert(self.removed)
        document.remember_withheld(self.withheld)
        document.set_prediction(self.before, self.before_regions)
        return Change(document.image_id, points=True, regions=True, prediction=True)


def _check(document: ImageDocument, prediction: Prediction) -> None:
    if (prediction.width, prediction.height) != (document.width, document.height):
        raise ValueError(
            f"{document.path}: expected a prediction of {document.width} x {document.height} pixels,"
            f" got one of {prediction.width} x {prediction.height}"
        )
    interval = prediction.interval
    numbers = (prediction.count, prediction.variance, interval.low, interval.high, prediction.seconds)
    if not (np.isfinite(numbers).all() and np.isfinite(prediction.points).all()):
        raise ValueError(
            f"{document.path}: expected a prediction of finite numbers, got {numbers} and its points"
        )


def _summary(prediction: Prediction, *, number: int, agreed: tuple[int, ...]) -> PredictionSummary:
    return PredictionSummary(
        number=number,
        count=float(prediction.count),
        variance=float(prediction.variance),
        interval=CountInterval(
            low=float(prediction.interval.low),
            high=float(prediction.interval.high),
            probability=float(prediction.interval.probability),
        ),
        found=len(prediction.points),
        counted_areas=tuple(
            CountedArea(box=_plain_box(area.box), count=float(area.count))
            for area in prediction.counted_areas
        ),
        agreed=agreed,
        network=prediction.network,
        weights=prediction.weights,
        device=prediction.device,
        seconds=float(prediction.seconds),
        fell_back=prediction.fell_back,
        usual_threshold=float(prediction.threshold),
    )


def _plain_regions(regions: tuple[DenseRegion, ...]) -> tuple[DenseRegion, ...]:
    """Give regions with Python's numbers, which the journal can write, in place of numpy's."""
    return tuple(
        DenseRegion(
            box=_plain_box(region.box),
            scale_factor=float(region.scale_factor),
            count_before=int(region.count_before),
            count=int(region.count),
        )
        for region in regions
    )


def _plain_box(box: Box) -> Box:
    return Box(left=float(box.left), top=float(box.top), right=float(box.right), bottom=float(box.bottom))
