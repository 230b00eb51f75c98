"""The cells of an image: equal parts that a person looks at one after another and accepts."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from engine.prediction import Box

# The longer side of an image has so many. Project files name cells by their place: another number needs
# another version of them.
_ALONG = 8


@dataclass(frozen=True, order=True)
class Cell:
    """One cell by its place, counted from the upper left corner."""

    row: int
    column: int


@dataclass(frozen=True)
class CellGrid:
    """How an image of so many pixels is parted: cells as nearly square as whole numbers of them allow."""

    width: int
    height: int

    @property
    def rows(self) -> int:
        """How many cells lie one below another."""
        return self._along(self.height)

    @property
    def columns(self) -> int:
        """How many cells lie side by side."""
        return self._along(self.width)

    def cells(self) -> tuple[Cell, ...]:
        """Give all of them, row by row."""
        return tuple(Cell(row, column) for row in range(self.rows) for column in range(self.columns))

    def box(self, cell: Cell) -> Box:
        """Give where a cell lies on the image, in pixels."""
        width, height = self.width / self.columns, self.height / self.rows
        return Box(cell.column * width, cell.row * height, (cell.column + 1) * width, (cell.row + 1) * height)

    def contains(self, cell: Cell, xy: np.ndarray) -> np.ndarray:
        """Tell for each of (N, 2) positions on the image whether it lies in a cell, as (N,) bool.

        Each lies in one: on a border in the lower or the right one, on the image's edge in the last.
        """
        return np.asarray((self._places(xy) == (cell.column, cell.row)).all(axis=1))

    def any_contains(self, cells: Iterable[Cell], xy: np.ndarray) -> np.ndarray:
        """Tell for each of (N, 2) positions on the image whether one of some cells has it, as (N,) bool."""
        is_one = np.zeros((self.rows, self.columns), dtype=bool)
        for cell in cells:
            is_one[cell.row, cell.column] = True
        columns, rows = self._places(xy).T
        return np.asarray(is_one[rows, columns])

    def _places(self, xy: np.ndarray) -> np.ndarray:
        """Give column and row of the cell in which each of (N, 2) positions lies, as (N, 2) int64."""
        places = (xy * (self.columns, self.rows) / (self.width, self.height)).astype(np.int64)
        return np.minimum(places, (self.columns - 1, self.rows - 1))

    def _along(self, side: int) -> int:
        # Rounded in whole numbers, halves down, exactly as the schema's step from version 2 does it.
        longer = max(self.width, self.height)
        return max((2 * _ALONG * side + longer - 1) // (2 * longer), 1)
