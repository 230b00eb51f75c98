"""Columns of numbers as the journal keeps them: a few as plain JSON, many as bytes."""

import numpy as np

Column = list[int | float | None] | bytes
"""Numbers one by one (None for nan), or all of them as little-endian bytes, sorted by significance."""

# From so many rows on an edit is kept as bytes: a tenth of the size and of the time of text.
PACKED_FROM_ROWS = 64


def write_column(values: np.ndarray, *, is_packed: bool) -> Column:
    """Give an array of any shape as a column; its shape and type are the reader's to know."""
    if not is_packed:
        plain: list[int | float | None] = values.reshape(-1).tolist()
        return plain
    little = np.ascontiguousarray(values, dtype=values.dtype.newbyteorder("<"))
    # All first bytes, then all second ones, ...: neighbours are alike then, and compress well.
    return little.reshape(-1).view(np.uint8).reshape(-1, little.itemsize).T.tobytes()


def read_column(column: Column, dtype: str) -> np.ndarray:
    """Give the (N,) array that `write_column` wrote, None as nan.

    Raises:
        ValueError: the bytes are not whole numbers of that type.
        OverflowError: a number does not fit it.

    """
    if isinstance(column, bytes):
        little = np.dtype(dtype).newbyteorder("<")
        by_significance = np.frombuffer(column, dtype=np.uint8).reshape(little.itemsize, -1)
        return np.ascontiguousarray(by_significance.T).view(little).reshape(-1).astype(dtype)
    return np.array(column, dtype=dtype)
