"""The accepted cells of an image in the project file."""

import sqlite3

from app.document.cells import Cell
from app.document.image_document import ImageDocument


def write_accepted(connection: sqlite3.Connection, document: ImageDocument) -> None:
    """Put the document's accepted cells in place of those in the file."""
    connection.execute("DELETE FROM accepted_cells WHERE image_id = ?", (document.image_id,))
    connection.executemany(
        "INSERT INTO accepted_cells VALUES (?, ?, ?)",
        [(document.image_id, cell.row, cell.column) for cell in document.accepted],
    )


def read_accepted(connection: sqlite3.Connection, image_id: int) -> frozenset[Cell]:
    """Give an image's accepted cells."""
    rows = connection.execute(
        "SELECT cell_row, cell_column FROM accepted_cells WHERE image_id = ?", (image_id,)
    )
    return frozenset(Cell(row, column) for row, column in rows)
