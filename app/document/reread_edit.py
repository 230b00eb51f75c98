"""The edit that reads the present prediction anew in part: from another score on, or in a dense region."""

from dataclasses import dataclass

import numpy as np

from app.document.change import Change
from app.document.image_document import ImageDocument, StaleEditError
from app.document.points import PointRows
from app.document.prediction_summary import PredictionSummary
from engine.prediction import DenseRegion


@dataclass(frozen=True)
class RereadPoints:
    """Change which of the network's points stand. What a person placed, moved, confirmed or removed stays."""

    title: str
    """What was done, in the language of the day it was done: the journal keeps it so."""
    added: PointRows
    """Points that the prediction did not give until now, those included that are withheld at once."""
    removed: PointRows
    """Points of the network that stood and are not the prediction's any longer."""
    withheld: PointRows
    """Points that stood, or are added, and have too low a score; a lower threshold brings them back."""
    returned: PointRows
    """Withheld points that stand again."""
    dropped: PointRows
    """Withheld points that are not the prediction's any longer."""
    before_regions: tuple[DenseRegion, ...]
    after_regions: tuple[DenseRegion, ...]
    before: PredictionSummary
    after: PredictionSummary

    @property
    def touched_ids(self) -> np.ndarray:
        """Every point that stands or stood by it."""
        rows = (self.added, self.removed, self.withheld, self.returned, self.dropped)
        return np.unique(np.concatenate([part.ids for part in rows]))

    @property
    def is_empty(self) -> bool:
        """Whether everything stays as it is."""
        return (
            self.before == self.after
            and self.before_regions == self.after_regions
            and not len(self.touched_ids)
        )

    def preview(self, points: PointRows) -> PointRows:
        """Give what would stand of a document's points, which stay as they are."""
        leaving = np.concatenate([self.removed.ids, self.withheld.ids])
        points = points.merged(self.returned).merged(self.added)
        return points.select(~np.isin(points.ids, leaving))

    def apply(self, document: ImageDocument) -> Change:
        """Let the points stand that are wanted, and no others."""
        if document.prediction != self.before or document.regions != self.before_regions:
            raise StaleEditError(f"{document.path}: the prediction is another one meanwhile")
        document.forget_withheld(self.returned)
        document.forget_withheld(self.dropped)
        document.take_out(self.removed)
        document.insert(self.returned)
        document.insert(self.added)
        document.take_out(self.withheld)
        document.remember_withheld(self.withheld)
        document.set_prediction(self.after, self.after_regions)
        return self._change(document)

    def revert(self, document: ImageDocument) -> Change:
        """Bring back the points from before."""
        document.forget_withheld(self.withheld)
        document.insert(self.withheld)
        document.take_out(self.added)
        document.take_out(self.returned)
        document.insert(self.removed)
        document.remember_withheld(self.dropped)
        document.remember_withheld(self.returned)
        document.set_prediction(self.before, self.before_regions)
        return self._change(document)

    def _change(self, document: ImageDocument) -> Change:
        return Change(
            document.image_id, points=True, regions=self.before_regions != self.after_regions, summary=True
        )
