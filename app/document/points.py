"""The points of one image as columns, and where each of them came from."""

from dataclasses import dataclass, fields
from enum import IntEnum

import numpy as np


class Origin(IntEnum):
    """Who answers for a point. All but `NETWORK` are the person's: no prediction touches them."""

    NETWORK = 0
    """A network found it; nobody looked at it."""
    PLACED = 1
    """A person placed it. It stays `PLACED` when moved."""
    MOVED = 2
    """A network found it and a person moved it."""
    CONFIRMED = 3
    """A network found it and a person said that it is right."""


@dataclass(frozen=True)
class PointRows:
    """Some points, one row each, as columns that cannot be written to."""

    ids: np.ndarray
    """(N,) int64, given once within an image and never again."""
    xy: np.ndarray
    """(N, 2) float64 pixels of the upright image; (0, 0) is its top-left corner."""
    origins: np.ndarray
    """(N,) uint8 of `Origin`."""
    scores: np.ndarray
    """(N,) float32 in 0..1, what the network gave; nan where no network found the point."""
    sources: np.ndarray
    """(N,) int32: the number of the prediction that found the point, 0 where none did."""
    found_xy: np.ndarray
    """(N, 2) float64: where the network found the point, before anyone moved it; nan where none did."""

    def __post_init__(self) -> None:
        for field, (dtype, width) in zip(fields(self), _COLUMNS, strict=True):
            column = np.ascontiguousarray(getattr(self, field.name), dtype=dtype)
            column = column.reshape(-1, width) if width > 1 else column.reshape(-1)
            if len(column) != len(self.ids):
                raise ValueError(f"expected {len(self.ids)} rows of {field.name}, got {len(column)}")
            column = column.view()
            column.flags.writeable = False
            object.__setattr__(self, field.name, column)

    def __len__(self) -> int:
        return len(self.ids)

    def __eq__(self, other: object) -> bool:
        """Tell whether every value of every row is the same, nan equal to nan."""
        if not isinstance(other, PointRows):
            return NotImplemented
        return all(
            np.array_equal(getattr(self, field.name), getattr(other, field.name), equal_nan=True)
            for field in fields(self)
        )

    __hash__ = None  # type: ignore[assignment]  # arrays have no hash

    @staticmethod
    def empty() -> "PointRows":
        """Give no points."""
        return PointRows.placed(np.empty(0, dtype=np.int64), np.empty((0, 2)))

    @staticmethod
    def placed(ids: np.ndarray, xy: np.ndarray) -> "PointRows":
        """Give points as a person places them."""
        count = len(ids)
        return PointRows(
            ids=ids,
            xy=xy,
            origins=np.full(count, Origin.PLACED, dtype=np.uint8),
            scores=np.full(count, np.nan, dtype=np.float32),
            sources=np.zeros(count, dtype=np.int32),
            found_xy=np.full((count, 2), np.nan),
        )

    @staticmethod
    def found(ids: np.ndarray, xy: np.ndarray, scores: np.ndarray, *, source: int) -> "PointRows":
        """Give points as prediction number `source` found them."""
        count = len(ids)
        return PointRows(
            ids=ids,
            xy=xy,
            origins=np.full(count, Origin.NETWORK, dtype=np.uint8),
            scores=scores,
            sources=np.full(count, source, dtype=np.int32),
            found_xy=xy,
        )

    @property
    def is_persons(self) -> np.ndarray:
        """(N,) bool: whether a person placed, moved or confirmed the point."""
        return np.asarray(self.origins != Origin.NETWORK)

    def count_origins(self) -> list[int]:
        """Give how many points are of each `Origin`, in the order of its values."""
        return [int(count) for count in np.bincount(self.origins, minlength=len(Origin))]

    def select(self, rows: np.ndarray | slice) -> "PointRows":
        """Give the rows of a boolean mask, of indices, or of a slice."""
        return PointRows(*(getattr(self, field.name)[rows] for field in fields(self)))

    def rows_of(self, ids: np.ndarray) -> np.ndarray:
        """Give the indices of ids, for rows that lie in the order of their ids.

        Raises:
            KeyError: one of the ids is not there.

        """
        wanted = np.asarray(ids, dtype=np.int64)
        rows = np.searchsorted(self.ids, wanted)
        is_there = self.has(wanted)
        if not is_there.all():
            raise KeyError(f"no point has the id {int(wanted[~is_there][0])}")
        return rows

    def has(self, ids: np.ndarray) -> np.ndarray:
        """(M,) bool: which of M ids are among these rows, which lie in the order of their ids."""
        if not len(self):
            return np.zeros(len(ids), dtype=bool)
        rows = np.minimum(np.searchsorted(self.ids, ids), len(self) - 1)
        return np.asarray(self.ids[rows] == ids)

    def merged(self, more: "PointRows") -> "PointRows":
        """Give these rows and more of them, in the order of their ids."""
        if not len(more):
            return self
        columns = [
            np.concatenate([getattr(self, field.name), getattr(more, field.name)]) for field in fields(self)
        ]
        joined = PointRows(*columns)
        if len(self) and more.ids[0] > self.ids[-1] and np.all(np.diff(more.ids) > 0):
            return joined
        return joined.select(np.argsort(joined.ids, kind="stable"))


_COLUMNS = (
    (np.int64, 1),
    (np.float64, 2),
    (np.uint8, 1),
    (np.float32, 1),
    (np.int32, 1),
    (np.float64, 2),
)
