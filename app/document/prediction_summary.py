"""What stays of a prediction beside its points, regions and maps."""

from dataclasses import dataclass, replace

import numpy as np

from app.document.points import PointRows
from engine.prediction import CountedArea, CountInterval, NetworkName


@dataclass(frozen=True)
class PredictionSummary:
    """One prediction of one image: what it amounts to now, and who computed it how."""

    number: int
    """1, 2, ... within the image, never used twice; `PointRows.sources` refers to it."""
    count: float
    """The network's count as it answered, which no edit changes; `predicted` is what is told."""
    variance: float
    """Of that count, as the network sees it."""
    interval: CountInterval
    """Of that count."""
    found: int
    """Points that the network gives from the present threshold on, in the regions as they are now; those
    included that the person's own points or removals kept out."""
    counted_areas: tuple[CountedArea, ...]
    """Areas whose people are only counted."""
    agreed: tuple[int, ...]
    """Ids of points that the person answers for, or removed, and that this prediction found too: they
    count as found."""
    network: NetworkName
    weights: str
    device: str
    seconds: float
    fell_back: str | None
    """Why not the usual network, device or tile size answered, as a sentence; None if they did."""
    threshold: float | None = None
    """The score that the person chose for points to stand from; None is the engine's own."""
    usual_threshold: float = 0.4
    """The engine's own: it parts the points from weaker minima. The default is what older engines had."""

    @property
    def predicted(self) -> float:
        """The predicted count: points found and people of counted areas."""
        return float(self.found + sum(area.count for area in self.counted_areas))

    @property
    def predicted_interval(self) -> CountInterval:
        """Where the true count lies by the predicted one, with errors as large as the network's."""
        people = self.predicted - self.count
        low, high = max(self.interval.low + people, 0.0), max(self.interval.high + people, 0.0)
        return replace(self.interval, low=low, high=high)

    @property
    def lowest_score(self) -> float:
        """The score that holds: the person's, or the engine's own."""
        return self.usual_threshold if self.threshold is None else self.threshold

    def gave(self, rows: PointRows) -> np.ndarray:
        """Tell which points, standing or removed, it gave or found too, as (N,) bool."""
        is_agreed = np.isin(rows.ids, np.array(self.agreed, dtype=np.int64))
        return np.asarray(is_agreed | (rows.sources == self.number))
