import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.document.prediction_maps import pack_map, unpack_map
from engine.prediction import GridMap

_shapes = hnp.array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=20)
_maps = st.one_of(hnp.arrays(np.uint8, _shapes), hnp.arrays(np.float32, _shapes))


@given(_maps, st.integers(1, 32) | st.sampled_from([0.8, 1 / 1.75]))
def test_an_unpacked_map_is_the_packed_one_bit_for_bit(values, stride):
    grid = unpack_map(pack_map(GridMap(values, stride)))
    assert grid.stride == stride
    assert grid.values.dtype == values.dtype
    assert grid.values.shape == values.shape
    assert grid.values.tobytes() == values.tobytes()


def test_a_view_of_a_larger_map_is_packed_as_it_is_seen():
    values = np.arange(24, dtype=np.float32).reshape(4, 6)[::2, ::3]
    assert np.array_equal(unpack_map(pack_map(GridMap(values, 8))).values, values)


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"nonsense",
        pack_map(GridMap(np.zeros((4, 4), np.uint8), 1))[:-3],
        b'{"dtype":"|O","shape":[1],"stride":1}\n' + b"x",
        b'{"dtype":"|u1","shape":[9,9],"stride":1}\n'
        + pack_map(GridMap(np.zeros((2, 2), np.uint8), 1)).split(b"\n", 1)[1],
    ],
)
def test_damaged_bytes_are_refused(packed):
    with pytest.raises(ValueError, match="not a packed map"):
        unpack_map(packed)
