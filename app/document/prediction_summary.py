"""What stays of a prediction beside its points, regions and maps."""

from dataclasses import dataclass

import numpy as np

from app.document.points import PointRows
from engine.prediction import CountedArea, CountInterval, NetworkName


@dataclass(frozen=True)
class PredictionSummary:
    """One prediction of one image: its count, and who computed it how."""

    number: int
    """1, 2, ... within the image, never used twice; `PointRows.sources` refers to it."""
    count: float
    """The network's count, which no edit changes: points found plus people of counted areas."""
    variance: float
    """Of the count, as the network sees it."""
    interval: CountInterval
    found: int
    """Points that the network gave, those included that the person's own points or removals kept out."""
    counted_areas: tuple[CountedArea, ...]
    """Areas whose people are only counted."""
    agreed: tuple[int, ...]
    """Ids of the person's points that this prediction found too, and which therefore count as found."""
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
    def lowest_score(self) -> float:
        """The score that holds: the person's, or the engine's own."""
        return self.usual_threshold if self.threshold is None else self.threshold

    def gave(self, rows: PointRows) -> np.ndarray:
        """Tell which points it gave, the person's that it found too included; (N,) bool."""
        is_agreed = np.isin(rows.ids, np.array(self.agreed, dtype=np.int64))
        return np.asarray(is_agreed | (rows.sources == self.number))
