import numpy as np
import pytest

from engine.mat_file import read_mat, write_mat


def test_a_mat_file_that_cannot_be_written_leaves_the_old_one_and_nothing_partial(tmp_path, monkeypatch):
    write_mat(tmp_path / "kept.mat", {"a": np.array([1])})

    monkeypatch.setattr("scipy.io.savemat", _half)

    with pytest.raises(OSError, match="No space"):
        write_mat(tmp_path / "kept.mat", {"a": np.array([2])})

    assert [path.name for path in tmp_path.iterdir()] == ["kept.mat"]
    assert read_mat(tmp_path / "kept.mat")["a"].tolist() == [[1]]


def _half(stream, variables):
    stream.write(b"half")
    raise OSError(28, "No space left on device")
