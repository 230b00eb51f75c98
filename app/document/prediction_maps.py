"""The large maps of a prediction, kept so that overlays are there on reopening; packed without pickle."""

import zlib
from dataclasses import dataclass

import msgspec
import numpy as np

from engine.prediction import GridMap, Prediction


@dataclass(frozen=True)
class PredictionMaps:
    """What a prediction's overlays draw; None where its network makes no such map."""

    distance_label_map: GridMap | None
    density_map: GridMap | None
    count_map: GridMap | None

    @staticmethod
    def of(prediction: Prediction) -> "PredictionMaps":
        """Give the maps of a prediction."""
        return PredictionMaps(
            distance_label_map=prediction.distance_label_map,
            density_map=prediction.density_map,
            count_map=prediction.count_map,
        )


def pack_map(grid: GridMap) -> bytes:
    """Give a map as bytes: a line of JSON that says what follows, then the compressed values."""
    values = np.ascontiguousarray(grid.values)
    values = values.astype(values.dtype.newbyteorder("<"), copy=False)
    header = _Header(dtype=values.dtype.str, shape=values.shape, stride=grid.stride)
    return msgspec.json.encode(header) + b"\n" + zlib.compress(values.data, _LEVEL)


def unpack_map(packed: bytes) -> GridMap:
    """Give the map that `pack_map` packed.

    Raises:
        ValueError: the bytes are not a packed map, or are damaged.

    """
    header_line, _, compressed = packed.partition(b"\n")
    try:
        header = msgspec.json.decode(header_line, type=_Header)
        if header.dtype not in _DTYPES:
            raise ValueError(f"expected values of {' or '.join(_DTYPES)}, found {header.dtype!r}")
        values = np.frombuffer(zlib.decompress(compressed), dtype=header.dtype).reshape(header.shape)
    except (msgspec.MsgspecError, zlib.error, ValueError) as error:
        raise ValueError(f"not a packed map ({error})") from error
    return GridMap(values=values, stride=header.stride)


class _Header(msgspec.Struct):
    dtype: str
    shape: tuple[int, ...]
    stride: float


# The fastest: label maps shrink nearly as far as with any other, and this runs while the window waits.
_LEVEL = 1
_DTYPES = ("|u1", "<f4")
