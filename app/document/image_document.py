"""One image being worked on: the state that edits change and views draw."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from app.document.area_counts import AreaCount, count_areas
from app.document.areas import Area
from app.document.cells import Cell, CellGrid
from app.document.ground import Ground
from app.document.ledger import Ledger, make_ledger
from app.document.points import PointRows
from app.document.prediction_summary import PredictionSummary
from engine.prediction import DenseRegion


@dataclass(frozen=True)
class DocumentState:
    """Everything of a document that edits change; equal before an edit and after its revert."""

    points: PointRows
    removed: PointRows
    regions: tuple[DenseRegion, ...]
    prediction: PredictionSummary | None
    areas: tuple[Area, ...] = ()
    ground: Ground | None = None
    withheld: PointRows = field(default_factory=PointRows.empty)
    accepted: frozenset[Cell] = frozenset()


@dataclass(frozen=True)
class Moment:
    """A document as it is, with the numbers that new points and predictions get."""

    state: DocumentState
    next_point_id: int
    next_prediction: int


class StaleEditError(ValueError):
    """An edit that was made for another state of the document than the present one."""


class ImageDocument:
    """The points, regions and prediction of one image.

    Read it anywhere; change it through `Session.push` alone, so that every change is kept.
    """

    def __init__(
        self,
        *,
        image_id: int,
        path: Path,
        width: int,
        height: int,
        sha256: str,
        state: DocumentState | None = None,
        next_point_id: int = 1,
        next_prediction: int = 1,
        page: int = 0,
    ) -> None:
        self.image_id = image_id
        self.path = path
        self.page = page
        self.width = width
        self.height = height
        self.sha256 = sha256
        self._state = state or DocumentState(PointRows.empty(), PointRows.empty(), (), None)
        self._next_point_id = next_point_id
        self._next_prediction = next_prediction
        # What several views ask for after each edit, and for which state it was made.
        self._ledger: tuple[DocumentState, Ledger] | None = None
        self._area_counts: tuple[DocumentState, tuple[AreaCount, ...]] | None = None

    @property
    def state(self) -> DocumentState:
        """The present state as a value that stays what it is when the document changes."""
        return self._state

    @property
    def moment(self) -> Moment:
        """The present state, and what `restore` needs beside it."""
        return Moment(self._state, self._next_point_id, self._next_prediction)

    @property
    def points(self) -> PointRows:
        """The points that stand, in the order of their ids."""
        return self._state.points

    @property
    def removed(self) -> PointRows:
        """The found points that the person removed, by id: predictions do not bring them back."""
        return self._state.removed

    @property
    def withheld(self) -> PointRows:
        """The points of the present prediction whose score is below the threshold, by id."""
        return self._state.withheld

    @property
    def regions(self) -> tuple[DenseRegion, ...]:
        """The dense regions of the present prediction."""
        return self._state.regions

    @property
    def prediction(self) -> PredictionSummary | None:
        """The present prediction, None before the first."""
        return self._state.prediction

    @property
    def areas(self) -> tuple[Area, ...]:
        """The areas that the person drew, in the order of their ids."""
        return self._state.areas

    @property
    def ground(self) -> Ground | None:
        """How large the ground is, None while nobody said."""
        return self._state.ground

    @property
    def accepted(self) -> frozenset[Cell]:
        """The cells that the person accepted."""
        return self._state.accepted

    def area(self, area_id: int) -> Area:
        """Give one of the areas.

        Raises:
            KeyError: there is none of that number.

        """
        for area in self.areas:
            if area.area_id == area_id:
                return area
        raise KeyError(f"no area has the id {area_id}")

    @property
    def next_point_id(self) -> int:
        """The id that the next new point gets."""
        return self._next_point_id

    @property
    def next_prediction(self) -> int:
        """The number that the next prediction gets."""
        return self._next_prediction

    def ledger(self) -> Ledger:
        """Tell how the corrected count comes about."""
        state = self._state
        if self._ledger is None or self._ledger[0] is not state:
            self._ledger = (state, make_ledger(state.points, state.prediction, state.areas))
        return self._ledger[1]

    def area_counts(self) -> tuple[AreaCount, ...]:
        """Count the people of each area."""
        state = self._state
        if self._area_counts is None or self._area_counts[0] is not state:
            counts = count_areas(
                state.areas,
                points=state.points,
                removed=state.removed,
                prediction=state.prediction,
                ground=state.ground,
                width=self.width,
                height=self.height,
            )
            self._area_counts = (state, counts)
        return self._area_counts[1]

    def contains(self, xy: np.ndarray) -> np.ndarray:
        """Tell for each of (N, 2) positions whether it lies on the image or its edge, as (N,) bool."""
        positions = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
        return np.asarray(((positions >= 0) & (positions <= (self.width, self.height))).all(axis=1))

    def brought_inside(self, xy: np.ndarray) -> np.ndarray:
        """Give (N, 2) positions, those beside the image or on its right or lower edge just inside.

        Areas and boxes that reach there have them then: no right or lower side belongs to one.
        """
        return np.asarray(np.clip(xy, 0, np.nextafter((self.width, self.height), 0)))

    def is_accepted_at(self, xy: np.ndarray) -> np.ndarray:
        """Tell for each of (N, 2) positions whether it lies in an accepted cell, as (N,) bool.

        The person looked at everybody there, and exports say so: nothing that a network answers later
        adds a point there or takes one away.
        """
        return CellGrid(self.width, self.height).any_contains(self.accepted, xy)

    # What follows is for edits alone.

    def restore(self, moment: Moment) -> None:
        """Go back to a moment from before, as if nothing had been done since."""
        self._state = moment.state
        self._next_point_id, self._next_prediction = moment.next_point_id, moment.next_prediction

    def insert(self, rows: PointRows) -> None:
        """Let points stand whose ids are not in use.

        Raises:
            StaleEditError: one of the ids is.

        """
        if any(those.has(rows.ids).any() for those in (self.points, self.removed, self.withheld)):
            raise StaleEditError(f"{self.path}: points with these ids are there already")
        self._state = replace(self._state, points=self.points.merged(rows))
        self._pass_ids(rows.ids)

    def take_out(self, rows: PointRows) -> None:
        """Let points stand no longer.

        Raises:
            StaleEditError: they are not as given, so somebody changed them since.

        """
        self._state = replace(self._state, points=self._without(self.points, rows))

    def remember_removed(self, rows: PointRows) -> None:
        """Note points as removed by the person."""
        self._state = replace(self._state, removed=self.removed.merged(rows))

    def forget_removed(self, rows: PointRows) -> None:
        """Take points off the removed ones."""
        self._state = replace(self._state, removed=self._without(self.removed, rows))

    def remember_withheld(self, rows: PointRows) -> None:
        """Note points of the prediction as withheld by their score."""
        self._state = replace(self._state, withheld=self.withheld.merged(rows))

    def forget_withheld(self, rows: PointRows) -> None:
        """Take points off the withheld ones."""
        self._state = replace(self._state, withheld=self._without(self.withheld, rows))

    def expect(
        self, ids: np.ndarray, *, xy: np.ndarray | None = None, origins: np.ndarray | None = None
    ) -> None:
        """Make sure that points are what an edit was made for.

        Raises:
            StaleEditError: they are not.

        """
        rows = self.points.select(self.points.rows_of(ids)) if self.points.has(ids).all() else None
        if rows is None or not (
            (xy is None or np.array_equal(rows.xy, xy))
            and (origins is None or np.array_equal(rows.origins, origins))
        ):
            raise StaleEditError(f"{self.path}: these points are no longer what they were")

    def put(
        self, ids: np.ndarray, *, xy: np.ndarray | None = None, origins: np.ndarray | None = None
    ) -> None:
        """Give points new positions, new origins, or both."""
        rows = self.points.rows_of(ids)
        points = self.points
        if xy is not None:
            positions = points.xy.copy()
            positions[rows] = xy
            points = replace(points, xy=positions)
        if origins is not None:
            everyones = points.origins.copy()
            everyones[rows] = origins
            points = replace(points, origins=everyones)
        self._state = replace(self._state, points=points)

    def set_prediction(self, prediction: PredictionSummary | None, regions: Sequence[DenseRegion]) -> None:
        """Put another prediction and its regions in place of the present ones."""
        self._state = replace(self._state, prediction=prediction, regions=tuple(regions))
        if prediction is not None:
            self._next_prediction = max(self._next_prediction, prediction.number + 1)

    def set_areas(self, areas: tuple[Area, ...]) -> None:
        """Put other areas, in the order of their ids, in place of the present ones."""
        self._state = replace(self._state, areas=areas)

    def set_ground(self, ground: Ground | None) -> None:
        """Say how large the ground is."""
        self._state = replace(self._state, ground=ground)

    def set_accepted(self, cells: frozenset[Cell]) -> None:
        """Let exactly these cells be accepted."""
        self._state = replace(self._state, accepted=cells)

    def _without(self, rows: PointRows, leaving: PointRows) -> PointRows:
        if not rows.has(leaving.ids).all() or rows.select(rows.rows_of(leaving.ids)) != leaving:
            raise StaleEditError(f"{self.path}: these points are no longer what they were")
        stays = np.ones(len(rows), dtype=bool)
        stays[rows.rows_of(leaving.ids)] = False
        return rows.select(stays)

    def _pass_ids(self, ids: np.ndarray) -> None:
        if len(ids):
            self._next_point_id = max(self._next_point_id, int(ids.max()) + 1)
