"""Going through a photograph cell by cell: one is shown large, looked at, accepted, and the next one comes.

Accepting a cell confirms the network's points in it, which is an edit like any other. So a cell whose
points are all the person's is an accepted one, in later sessions, too. Of cells without points it is
remembered until the program ends.
"""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QRectF

from app.canvas.canvas import Canvas
from app.canvas.grid_item import GridItem
from app.canvas.hit_test import points_inside
from app.document.edits import confirm_points
from app.document.image_document import ImageDocument

# The longer side of a photograph has so many cells.
_CELLS_ALONG = 8

# A cell is shown with so much of its neighbours: heads on its edge are seen whole.
_MARGIN_SHARE = 0.08


@dataclass(frozen=True)
class Cell:
    """One cell: its place in the grid, and in the photograph."""

    row: int
    column: int
    rect: QRectF


class ReviewGrid(QObject):
    """Draws the grid over the canvas, and knows which cell is looked at and which are accepted."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas, self._editor = canvas, canvas.editor
        self._current: Cell | None = None
        self._accepted: dict[int, set[tuple[int, int]]] = {}
        self._item = GridItem()
        self._item.setZValue(2.5)
        canvas.scene().addItem(self._item)
        canvas.space_tapped.connect(self.accept)
        canvas.photo_changed.connect(lambda _pyramid: self._leave_cell())
        self._editor.document_changed.connect(lambda _change: self._draw())

    @property
    def current(self) -> Cell | None:
        """The cell that is looked at."""
        return self._current

    def set_shown(self, is_shown: bool) -> None:
        """Show the grid or hide it."""
        self._item.setVisible(is_shown)
        self._leave_cell()

    def show_next(self) -> bool:
        """Show the next cell that is not accepted, row by row; tell whether there is one."""
        cells = self._cells()
        start = cells.index(self._current) + 1 if self._current in cells else 0
        following = (cell for cell in cells[start:] + cells[:start] if not self._is_accepted(cell))
        self._current = next(following, None)
        if self._current is not None:
            rect, margin = self._current.rect, self._current.rect.width() * _MARGIN_SHARE
            self._canvas.show_rect(rect.adjusted(-margin, -margin, margin, margin))
        self._draw()
        return self._current is not None

    def accept(self) -> None:
        """Confirm the network's points of the cell that is looked at, and go on to the next."""
        document, cell = self._editor.document, self._current
        if document is None or cell is None or not self._item.isVisible():
            return
        self._accepted.setdefault(document.image_id, set()).add((cell.row, cell.column))
        edit = confirm_points(document, document.points.ids[points_inside(document.points.xy, cell.rect)])
        if not edit.is_empty:
            self._editor.push(edit)
        self.show_next()

    def _leave_cell(self) -> None:
        self._current = None
        self._draw()

    def _cells(self) -> list[Cell]:
        photo = self._canvas.photo_rect
        if photo.isEmpty():
            return []
        side = max(photo.width(), photo.height()) / _CELLS_ALONG
        columns, rows = (max(round(length / side), 1) for length in (photo.width(), photo.height()))
        width, height = photo.width() / columns, photo.height() / rows
        return [
            Cell(row, column, QRectF(column * width, row * height, width, height))
            for row in range(rows)
            for column in range(columns)
        ]

    def _is_accepted(self, cell: Cell) -> bool:
        document = self._editor.document
        if document is None:
            return False
        inside = points_inside(document.points.xy, cell.rect)
        is_looked_at = (cell.row, cell.column) in self._accepted.get(document.image_id, set())
        return _are_all_persons(document, inside) and (is_looked_at or bool(inside.any()))

    def _draw(self) -> None:
        if self._item.isVisible():
            cells = self._cells()
            self._item.set_cells(
                [cell.rect for cell in cells],
                [cell.rect for cell in cells if self._is_accepted(cell)],
                None if self._current is None else self._current.rect,
                self._canvas.photo_rect,
            )


def _are_all_persons(document: ImageDocument, rows: np.ndarray) -> bool:
    return bool(document.points.is_persons[rows].all())
