"""Going through a photograph cell by cell: one is shown large, looked at, accepted, and the next one comes.

A cell is accepted when the person says so, and then confirms the network's points in it: one edit, which is
kept in the project and can be undone like any other. What else is edited in a cell accepts nothing, and
takes nothing back.
"""

from PySide6.QtCore import QObject, QRectF, Signal

from app.canvas.canvas import Canvas
from app.canvas.grid_item import GridItem
from app.canvas.regions_item import to_rect
from app.canvas.tile_pyramid import TilePyramid
from app.document.cell_edit import accept_cell
from app.document.cells import Cell, CellGrid
from app.document.change import Change

# A cell is shown with so much of its neighbours: heads on its edge are seen whole.
_MARGIN_SHARE = 0.08


class ReviewGrid(QObject):
    """Draws the grid over the canvas, and knows which cell is looked at; the document, which are accepted."""

    finished = Signal()
    """The last cell was accepted."""
    cell_changed = Signal()
    """Another cell is looked at, or none; the grid is shown or hidden."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas, self._editor = canvas, canvas.editor
        self._current: Cell | None = None
        self._item = GridItem()
        self._item.setZValue(2.5)
        canvas.scene().addItem(self._item)
        canvas.space_tapped.connect(self.accept)
        canvas.photo_changed.connect(self._on_photo_changed)
        self._editor.document_changed.connect(self._on_document_changed)

    @property
    def current(self) -> Cell | None:
        """The cell that is looked at."""
        return self._current

    @property
    def is_at_beginning(self) -> bool:
        """Tell whether the grid is shown and no cell is looked at yet."""
        return self._item.isVisible() and self._current is None

    def set_shown(self, is_shown: bool) -> None:
        """Show the grid or hide it."""
        self._item.setVisible(is_shown)
        self._leave_cell()

    def show_next(self) -> bool:
        """Show the next cell that is not accepted, row by row; tell whether there is one."""
        rects, accepted = self._rects(), self._accepted()
        cells = list(rects)
        start = cells.index(self._current) + 1 if self._current in cells else 0
        following = (cell for cell in cells[start:] + cells[:start] if cell not in accepted)
        self._current = next(following, None)
        if self._current is not None:
            rect, margin = rects[self._current], rects[self._current].width() * _MARGIN_SHARE
            self._canvas.show_rect(rect.adjusted(-margin, -margin, margin, margin))
        self._draw()
        self.cell_changed.emit()
        return self._current is not None

    def accept(self) -> None:
        """Accept the cell that is looked at with its points, and go on to the next."""
        document, cell = self._editor.document, self._current
        if document is None or cell is None or not self._item.isVisible():
            return
        if cell not in document.accepted:
            self._editor.push(accept_cell(document, cell))
        if cell in document.accepted and not self.show_next():  # it could be kept
            self.finished.emit()

    def _on_document_changed(self, change: Change) -> None:
        if change.cells:
            self._draw()

    def _on_photo_changed(self, pyramid: TilePyramid | None) -> None:
        """Begin anew, and with all of the photograph in sight: the last cell was a place in another one."""
        self._leave_cell()
        if pyramid is not None and self._item.isVisible():
            self._canvas.fit()

    def _leave_cell(self) -> None:
        self._current = None
        self._draw()
        self.cell_changed.emit()

    def _rects(self) -> dict[Cell, QRectF]:
        """Give the photograph's cells, row by row, and where each lies; none without a photograph."""
        document = self._editor.document
        if document is None or self._canvas.photo_rect.isEmpty():
            return {}
        grid = CellGrid(document.width, document.height)
        return {cell: to_rect(grid.box(cell)) for cell in grid.cells()}

    def _accepted(self) -> frozenset[Cell]:
        document = self._editor.document
        return frozenset() if document is None else document.accepted

    def _draw(self) -> None:
        if self._item.isVisible():
            rects, accepted = self._rects(), self._accepted()
            self._item.set_cells(
                list(rects.values()),
                [rect for cell, rect in rects.items() if cell in accepted],
                None if self._current is None else rects.get(self._current),
                self._canvas.photo_rect,
            )
