"""The edit by which a person accepts a cell of an image."""

from dataclasses import dataclass

import numpy as np

from app.document.cells import Cell, CellGrid
from app.document.change import Change
from app.document.edits import ConfirmPoints, confirm_points
from app.document.image_document import ImageDocument, StaleEditError
from app.words import tr


def accept_cell(document: ImageDocument, cell: Cell) -> "AcceptCell":
    """Make the edit that accepts a cell, and so confirms the network's points in it."""
    inside = CellGrid(document.width, document.height).contains(cell, document.points.xy)
    confirmed = confirm_points(document, document.points.ids[inside])
    return AcceptCell(cell, confirmed.ids, confirmed.before_origins)


@dataclass(frozen=True, eq=False)
class AcceptCell:
    """Accept a cell. It stays accepted whatever the person does in it later, until this is taken back.

    No network adds a point there or takes one away meanwhile (`ImageDocument.is_accepted_at`).
    """

    cell: Cell
    ids: np.ndarray
    """The points that are confirmed with it."""
    before_origins: np.ndarray

    @property
    def title(self) -> str:
        """What was done."""
        return tr("Accept a cell of the review grid")

    @property
    def touched_ids(self) -> np.ndarray:
        """The confirmed points."""
        return self.ids

    @property
    def is_empty(self) -> bool:
        """Never: a cell without points is accepted, too."""
        return False

    def apply(self, document: ImageDocument) -> Change:
        """Accept the cell, and confirm the points."""
        if self.cell in document.accepted:
            raise StaleEditError(f"{document.path}: {self.cell} is accepted already")
        document.set_accepted(document.accepted | {self.cell})
        change = Change(document.image_id, cells=True)
        return change if self._confirmed.is_empty else change | self._confirmed.apply(document)

    def revert(self, document: ImageDocument) -> Change:
        """Take both back."""
        document.set_accepted(document.accepted - {self.cell})
        change = Change(document.image_id, cells=True)
        return change if self._confirmed.is_empty else change | self._confirmed.revert(document)

    @property
    def _confirmed(self) -> ConfirmPoints:
        return ConfirmPoints(self.ids, self.before_origins)
