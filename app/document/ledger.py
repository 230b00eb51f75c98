"""How the corrected count comes about: "1,284 = 1,301 found - 41 removed + 24 added"."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.document.area_counts import ignored_people
from app.document.areas import Area
from app.document.points import Origin, PointRows
from app.document.prediction_summary import PredictionSummary
from app.words import number, tr


@dataclass(frozen=True)
class Ledger:
    """Numbers of points; `points == found - removed + added` always holds."""

    found: int
    """Points that the present prediction gave."""
    removed: int
    """Those of them that are gone."""
    added: int
    """Points that the present prediction did not give: the person's own."""
    moved: int
    """Points found and then moved by the person; part of the points above."""
    confirmed: int
    """Points found and then confirmed by the person; part of the points above."""
    in_areas: float
    """People of counted areas, less the points that stand inside them."""
    ignored: float = 0.0
    """People, of points and of counted areas, whom the areas to ignore leave out."""

    @property
    def points(self) -> int:
        """Points that stand."""
        return self.found - self.removed + self.added

    @property
    def count(self) -> float:
        """The corrected count: points that stand, and people of areas without points, less those ignored."""
        return self.points + self.in_areas - self.ignored

    def __str__(self) -> str:
        """Give it as a sum for the person, in words."""
        terms = [tr("{count} = %Ln found", "", self.found, count=number(self.count))]
        if self.removed:
            terms.append(tr("− %Ln removed", "", self.removed))
        if self.added:
            terms.append(tr("+ %Ln added", "", self.added))
        if self.in_areas:
            terms.append(tr("+ {people} counted in areas", people=number(self.in_areas)))
        if self.ignored:
            terms.append(tr("− {people} ignored", people=number(self.ignored)))
        return " ".join(terms)


def make_ledger(
    points: PointRows, prediction: PredictionSummary | None, areas: Sequence[Area] = ()
) -> Ledger:
    """Count standing points by who gave them, against the present prediction if there is one."""
    kept = 0 if prediction is None else int(prediction.gave(points).sum())
    found = prediction.found if prediction is not None else 0
    return Ledger(
        found=found,
        removed=found - kept,
        added=len(points) - kept,
        moved=int((points.origins == Origin.MOVED).sum()),
        confirmed=int((points.origins == Origin.CONFIRMED).sum()),
        in_areas=_people_in_areas(points, prediction),
        ignored=ignored_people(points, prediction, areas),
    )


def _people_in_areas(points: PointRows, prediction: PredictionSummary | None) -> float:
    """Sum what counted areas hold beyond their points: a point set there is one of the people counted."""
    if prediction is None:
        return 0.0
    people = (
        max(area.count - int(area.box.contains(points.xy).sum()), 0.0) for area in prediction.counted_areas
    )
    return float(sum(people))
