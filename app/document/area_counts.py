"""People by area: inside each, left out of the count, and per square metre where the ground is known."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.document.areas import Area
from app.document.ground import Ground, GroundError, square_metres
from app.document.points import Origin, PointRows
from app.document.prediction_summary import PredictionSummary
from engine.prediction import CountedArea, CountInterval

# A counted area's people are spread over so many places each way: its share of an outline is that exact.
_PLACES_A_SIDE = 32


@dataclass(frozen=True)
class AreaCount:
    """What is known of one area."""

    area: Area
    people: float
    """The corrected count inside; of an area to ignore, the people it leaves out."""
    predicted: float | None
    """What the present prediction found inside; None before the first."""
    interval: CountInterval | None
    """Where the true number lies, as far as the prediction knows: of `predicted`, not of `people`."""
    is_corrected: bool
    """Whether a person placed or removed points inside, so that `people` is not the network's number."""
    share: float
    """0..1 of the image's pixels."""
    square_metres: float | None
    remark: str
    """Why there are no square metres though the ground is known; empty if there are."""

    @property
    def people_per_m2(self) -> float | None:
        """Density on the ground, None without square metres."""
        return None if not self.square_metres else self.people / self.square_metres


@dataclass(frozen=True)
class People:
    """Where people are: points, and the people of counted areas spread evenly over their boxes."""

    xy: np.ndarray
    """(N, 2) float64."""
    weights: np.ndarray
    """(N,) float64 people at each place: 1 for a point."""

    def inside(self, area: Area) -> np.ndarray:
        """Tell which places lie in an area, as (N,) bool."""
        return area.contains(self.xy)


def ignored_people(points: PointRows, prediction: PredictionSummary | None, areas: Sequence[Area]) -> float:
    """Give how many people, of points and of counted areas, the areas to ignore leave out."""
    ignored = [area for area in areas if area.kind == "ignore"]
    if not ignored:
        return 0.0
    people = standing_people(points, prediction)
    return float(people.weights[_in_any(people, ignored)].sum())


def count_areas(
    areas: Sequence[Area],
    *,
    points: PointRows,
    removed: PointRows,
    prediction: PredictionSummary | None,
    ground: Ground | None,
    width: int,
    height: int,
) -> tuple[AreaCount, ...]:
    """Count each area. Nobody inside an area to ignore counts for another area."""
    found = found_people(points, removed, prediction)
    people = _people_by_area(standing_people(points, prediction), areas)
    predicted = None if found is None else _people_by_area(found, areas)
    is_corrected = _corrected_areas(areas, points=points, removed=removed, prediction=prediction)
    counts = []
    for place, area in enumerate(areas):
        metres, remark = _ground_of(area, ground)
        said = None if predicted is None else predicted[place]
        counts.append(
            AreaCount(
                area=area,
                people=people[place],
                predicted=said,
                interval=_interval(said, prediction),
                is_corrected=is_corrected[place],
                share=area.pixels / (width * height),
                square_metres=metres,
                remark=remark,
            )
        )
    return tuple(counts)


def _people_by_area(people: People, areas: Sequence[Area]) -> list[float]:
    """Give the people of each area; those in an area to ignore are in no other."""
    inside = [people.inside(area) for area in areas]
    counts = np.ones(len(people.xy), dtype=bool)
    for area, here in zip(areas, inside, strict=True):
        if area.kind == "ignore":
            counts &= ~here
    return [
        float(people.weights[here if area.kind == "ignore" else here & counts].sum())
        for area, here in zip(areas, inside, strict=True)
    ]


def standing_people(points: PointRows, prediction: PredictionSummary | None) -> People:
    """Give the people of the corrected count: a point set in a counted area is one of those counted."""
    counted = () if prediction is None else prediction.counted_areas
    return _people(
        points.xy, [(area, area.count - int(area.box.contains(points.xy).sum())) for area in counted]
    )


def found_people(
    points: PointRows, removed: PointRows, prediction: PredictionSummary | None
) -> People | None:
    """Give the people of the present prediction, where it found them; None before the first."""
    if prediction is None:
        return None
    xy = found_points(points, removed, prediction)
    return _people(xy, [(area, area.count) for area in prediction.counted_areas])


def found_points(points: PointRows, removed: PointRows, prediction: PredictionSummary) -> np.ndarray:
    """Give where a prediction found the points that it gives now, (N, 2), those removed since included."""
    rows = points.merged(removed)
    return _found_places(rows.select(prediction.gave(rows)), prediction)


def _found_places(rows: PointRows, prediction: PredictionSummary) -> np.ndarray:
    """Give where a prediction found points, (N, 2): the person's that it found too where they stand."""
    is_its_own = rows.sources == prediction.number
    return np.where(is_its_own[:, np.newaxis], rows.found_xy, rows.xy)


def _people(xy: np.ndarray, counted: Sequence[tuple[CountedArea, float]]) -> People:
    places, weights = [xy], [np.ones(len(xy))]
    for area, people in counted:
        if people > 0:
            places.append(_spread(area))
            weights.append(np.full(len(places[-1]), people / len(places[-1])))
    return People(np.concatenate(places), np.concatenate(weights))


def _spread(area: CountedArea) -> np.ndarray:
    steps = (np.arange(_PLACES_A_SIDE) + 0.5) / _PLACES_A_SIDE
    x = area.box.left + steps * (area.box.right - area.box.left)
    y = area.box.top + steps * (area.box.bottom - area.box.top)
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)


def _in_any(people: People, areas: Sequence[Area]) -> np.ndarray:
    inside = np.zeros(len(people.xy), dtype=bool)
    for area in areas:
        inside |= people.inside(area)
    return inside


def _interval(predicted: float | None, prediction: PredictionSummary | None) -> CountInterval | None:
    """Scale the image's interval to the people of an area, as if errors of different places were independent.

    Its sides then shrink with the root of the area's share of the people. Were all errors alike, they would
    shrink with the share itself, which is less: the wider answer is the careful one.
    """
    if predicted is None or prediction is None:
        return None
    whole, people = prediction.predicted_interval, prediction.predicted
    share = float(np.sqrt(min(max(predicted, 1.0) / max(people, 1.0), 1.0)))
    low = predicted - share * max(people - whole.low, 0.0)
    high = predicted + share * max(whole.high - people, 0.0)
    return CountInterval(low=max(low, 0.0), high=high, probability=whole.probability)


def _corrected_areas(
    areas: Sequence[Area], *, points: PointRows, removed: PointRows, prediction: PredictionSummary | None
) -> list[bool]:
    """Tell for each area whether a person placed, removed or moved points into or out of it."""
    if prediction is None:
        return [bool(area.contains(points.xy).any()) for area in areas]
    own = points.select(~prediction.gave(points))
    moved = points.select((points.sources == prediction.number) & (points.origins == Origin.MOVED))
    taken = _found_places(removed.select(prediction.gave(removed)), prediction)
    return [
        bool(
            area.contains(own.xy).any()
            or area.contains(taken).any()
            or (area.contains(moved.xy) != area.contains(moved.found_xy)).any()
        )
        for area in areas
    ]


def _ground_of(area: Area, ground: Ground | None) -> tuple[float | None, str]:
    if ground is None:
        return None, ""
    try:
        return square_metres(ground, area.polygon), ""
    except GroundError as error:
        return None, str(error)
