"""Everything that can be done to a document: each edit applies, reverts exactly, and says what it changed."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from app.document.change import Change
from app.document.image_document import ImageDocument
from app.document.points import Origin, PointRows
from app.document.prediction_edit import TakePrediction as TakePrediction  # one of the edits, in its own file
from app.document.prediction_edit import take_prediction as take_prediction
from app.document.prediction_summary import PredictionSummary
from app.words import tr


def add_points(document: ImageDocument, xy: np.ndarray) -> "AddPoints":
    """Make the edit that places points at (N, 2) positions, or at one (2,) position.

    Raises:
        ValueError: a position is not on the image; ask `document.contains` first.

    """
    positions = _on_image(document, xy)
    first = document.next_point_id
    return AddPoints(PointRows.placed(np.arange(first, first + len(positions)), positions))


def remove_points(document: ImageDocument, ids: np.ndarray) -> "RemovePoints":
    """Make the edit that removes points.

    Raises:
        KeyError: an id is not there.

    """
    return RemovePoints(document.points.select(document.points.rows_of(_unique(ids))))


def move_points(document: ImageDocument, ids: np.ndarray, *, offset: np.ndarray) -> "MovePoints":
    """Make the edit that shifts points by (2,) dx, dy; each stops at the edge of the image.

    Raises:
        KeyError: an id is not there.

    """
    wanted = _unique(ids)
    before = document.points.xy[document.points.rows_of(wanted)]
    return move_points_to(document, wanted, document.brought_inside(before + offset))


def move_points_to(document: ImageDocument, ids: np.ndarray, xy: np.ndarray) -> "MovePoints":
    """Make the edit that puts points with ids (N,) at (N, 2) positions.

    Raises:
        KeyError: an id is not there.
        ValueError: a position is not on the image.

    """
    wanted = np.array(ids, dtype=np.int64).reshape(-1)
    points = document.points.select(document.points.rows_of(wanted))
    return MovePoints(
        ids=wanted, before_xy=points.xy, after_xy=_on_image(document, xy), before_origins=points.origins
    )


def confirm_points(document: ImageDocument, ids: np.ndarray) -> "ConfirmPoints":
    """Make the edit that confirms those of the points that only a network answers for.

    Raises:
        KeyError: an id is not there.

    """
    points = document.points.select(document.points.rows_of(_unique(ids)))
    points = points.select(~points.is_persons)
    return ConfirmPoints(ids=points.ids, before_origins=points.origins)


class Edit(Protocol):
    """One step of work. It holds all that it needs, so it can be kept in the journal and done again."""

    @property
    def title(self) -> str:
        """What was done, for menus and the history: "Move 3 points"."""

    @property
    def touched_ids(self) -> np.ndarray:
        """(N,) int64: the points whose rows it may change."""

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing, and is not worth a step."""

    def apply(self, document: ImageDocument) -> Change:
        """Do it.

        Raises:
            StaleEditError: the document is not the one that the edit was made for.

        """

    def revert(self, document: ImageDocument) -> Change:
        """Bring back the state from before `apply`."""


@dataclass(frozen=True)
class AddPoints:
    """Let points stand that the person placed."""

    rows: PointRows

    @property
    def title(self) -> str:
        """What was done."""
        return tr("Add %Ln point(s)", "", len(self.rows))

    @property
    def touched_ids(self) -> np.ndarray:
        """The new points."""
        return self.rows.ids

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to add."""
        return not len(self.rows)

    def apply(self, document: ImageDocument) -> Change:
        """Add the points."""
        document.insert(self.rows)
        return Change(document.image_id, points=True)

    def revert(self, document: ImageDocument) -> Change:
        """Take them out."""
        document.take_out(self.rows)
        return Change(document.image_id, points=True)


@dataclass(frozen=True)
class RemovePoints:
    """Remove points; no later prediction brings back those that a network found.

    A point that the person alone placed says nothing of the head under it once it is gone.
    """

    rows: PointRows

    @property
    def title(self) -> str:
        """What was done."""
        return tr("Delete %Ln point(s)", "", len(self.rows))

    @property
    def touched_ids(self) -> np.ndarray:
        """The removed points."""
        return self.rows.ids

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to remove."""
        return not len(self.rows)

    def apply(self, document: ImageDocument) -> Change:
        """Remove the points."""
        document.take_out(self.rows)
        document.remember_removed(self.rows.select(_is_found(self.rows, document.prediction)))
        return Change(document.image_id, points=True)

    def revert(self, document: ImageDocument) -> Change:
        """Bring them back as they were."""
        # Older versions of the program remembered the person's own points, too.
        document.forget_removed(self.rows.select(document.removed.has(self.rows.ids)))
        document.insert(self.rows)
        return Change(document.image_id, points=True)


@dataclass(frozen=True, eq=False)
class MovePoints:
    """Move points; those that a network found become the person's."""

    ids: np.ndarray
    before_xy: np.ndarray
    after_xy: np.ndarray
    before_origins: np.ndarray

    @property
    def title(self) -> str:
        """What was done."""
        return tr("Move %Ln point(s)", "", len(self.ids))

    @property
    def touched_ids(self) -> np.ndarray:
        """The moved points."""
        return self.ids

    @property
    def is_empty(self) -> bool:
        """Whether nothing moves."""
        return bool(np.array_equal(self.before_xy, self.after_xy))

    def apply(self, document: ImageDocument) -> Change:
        """Put the points where they are wanted."""
        document.expect(self.ids, xy=self.before_xy, origins=self.before_origins)
        origins = np.where(self.before_origins == Origin.PLACED, Origin.PLACED, Origin.MOVED)
        document.put(self.ids, xy=self.after_xy, origins=origins)
        return Change(document.image_id, points=True)

    def revert(self, document: ImageDocument) -> Change:
        """Put them back."""
        document.put(self.ids, xy=self.before_xy, origins=self.before_origins)
        return Change(document.image_id, points=True)

    def merged_with(self, later: "MovePoints") -> "MovePoints | None":
        """Give one move for this and a later one of the same points, None if the points are others."""
        if not np.array_equal(self.ids, later.ids):
            return None
        return MovePoints(self.ids, self.before_xy, later.after_xy, self.before_origins)


@dataclass(frozen=True, eq=False)
class ConfirmPoints:
    """Take over points of a network as the person's own, where they are."""

    ids: np.ndarray
    before_origins: np.ndarray

    @property
    def title(self) -> str:
        """What was done."""
        return tr("Confirm %Ln point(s)", "", len(self.ids))

    @property
    def touched_ids(self) -> np.ndarray:
        """The confirmed points."""
        return self.ids

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to confirm."""
        return not len(self.ids)

    def apply(self, document: ImageDocument) -> Change:
        """Confirm the points."""
        document.expect(self.ids, origins=self.before_origins)
        document.put(self.ids, origins=np.full(len(self.ids), Origin.CONFIRMED))
        return Change(document.image_id, points=True)

    def revert(self, document: ImageDocument) -> Change:
        """Give them back to who they were from."""
        document.put(self.ids, origins=self.before_origins)
        return Change(document.image_id, points=True)


def _on_image(document: ImageDocument, xy: np.ndarray) -> np.ndarray:
    positions = np.array(xy, dtype=np.float64).reshape(-1, 2)
    inside = document.contains(positions)
    if not inside.all():
        x, y = positions[~inside][0]
        raise ValueError(
            f"expected positions on the image of {document.width} x {document.height} pixels,"
            f" got ({x:g}, {y:g})"
        )
    return document.brought_inside(positions)


def _is_found(rows: PointRows, prediction: PredictionSummary | None) -> np.ndarray:
    """Tell which points a network found, by itself or where the person had placed them; (N,) bool."""
    is_found = rows.sources > 0
    return is_found if prediction is None else is_found | prediction.gave(rows)


def _unique(ids: np.ndarray) -> np.ndarray:
    return np.unique(np.asarray(ids, dtype=np.int64))
