"""From which score on a network's points stand. What a person answers for stands in any case."""

from dataclasses import dataclass, replace

import numpy as np

from app.document.image_document import ImageDocument
from app.document.points import Origin, PointRows
from app.document.reconcile import is_free
from app.document.reread_edit import RereadPoints
from app.words import number, tr
from engine.prediction import inside_any


@dataclass(frozen=True)
class Candidates:
    """Minima of the kept distance label map, whatever their score, in pixels of the image."""

    xy: np.ndarray
    """(N, 2) float64."""
    scores: np.ndarray
    """(N,) float64 in 0..1."""

    @staticmethod
    def none() -> "Candidates":
        """Give none, as where no map is kept."""
        return Candidates(np.empty((0, 2)), np.empty(0))

    def select(self, rows: np.ndarray) -> "Candidates":
        """Give those of a boolean mask."""
        return Candidates(self.xy[rows], self.scores[rows])


def threshold_of(document: ImageDocument) -> float | None:
    """Give the score from which on the present prediction's points stand, None if it has no scored points."""
    prediction = document.prediction
    if prediction is None or not prediction.found + len(document.withheld):
        return None
    return prediction.lowest_score


def set_threshold(document: ImageDocument, threshold: float, candidates: Candidates) -> RereadPoints:
    """Make the edit that lets the network's points stand from a score on.

    Points that lose their place are withheld, so that a lower threshold brings back the very same. Below
    the engine's own threshold points come from the candidates: minima of the first pass, outside of the
    dense regions that a second pass owns, and where nobody stands, was removed or is withheld. In accepted
    cells nobody comes or goes.

    Raises:
        ValueError: there is no prediction.

    """
    prediction = document.prediction
    if prediction is None:
        raise ValueError(f"{document.path}: there is no prediction to read anew")
    network = document.points.select(~document.points.is_persons)
    withheld = _outside_accepted(document, network.select(network.scores < threshold))
    returned = _outside_accepted(document, document.withheld.select(document.withheld.scores >= threshold))
    added = _news(document, threshold, candidates)
    growth = len(added) + len(returned) - len(withheld)
    standing = len(document.points) + growth
    return RereadPoints(
        title=tr("Score from {share}%: %Ln point(s)", "", standing, share=number(threshold * 100)),
        added=added,
        removed=PointRows.empty(),
        withheld=withheld,
        returned=returned,
        dropped=PointRows.empty(),
        before_regions=document.regions,
        after_regions=document.regions,
        before=prediction,
        after=replace(prediction, threshold=threshold, found=prediction.found + growth),
    )


def settled_places(document: ImageDocument) -> np.ndarray:
    """Give (N, 2) places where no new point may come: people stand there, or the person said none does."""
    removed, withheld, points = document.removed, document.withheld, document.points
    moved = points.select(points.origins == Origin.MOVED)
    places = np.concatenate([points.xy, withheld.xy, removed.xy, removed.found_xy, moved.found_xy])
    finite: np.ndarray = places[np.isfinite(places).all(axis=1)]
    return finite


def _outside_accepted(document: ImageDocument, rows: PointRows) -> PointRows:
    return rows.select(~document.is_accepted_at(rows.xy))


def _news(document: ImageDocument, threshold: float, candidates: Candidates) -> PointRows:
    prediction = document.prediction
    assert prediction is not None  # asked by the caller
    is_low = (candidates.scores >= threshold) & (candidates.scores < prediction.usual_threshold)
    chosen = candidates.select(is_low)
    chosen = chosen.select(~document.is_accepted_at(chosen.xy))
    owned = [region.box for region in document.regions] + [area.box for area in prediction.counted_areas]
    chosen = chosen.select(~inside_any(owned, chosen.xy))
    if len(chosen.xy):
        chosen = chosen.select(is_free(chosen.xy, taken_xy=settled_places(document)))
    first = document.next_point_id
    ids = np.arange(first, first + len(chosen.xy))
    places = document.brought_inside(chosen.xy)
    return PointRows.found(ids, places, chosen.scores, source=prediction.number)
