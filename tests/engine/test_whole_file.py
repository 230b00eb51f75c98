import pytest

from engine.whole_file import check_place, write_beside_and_rename


def test_a_failed_write_leaves_the_old_file_and_nothing_partial(tmp_path, monkeypatch):
    (tmp_path / "kept.json").write_bytes(b"old")
    monkeypatch.setattr("os.fsync", _no_space)

    with pytest.raises(OSError, match="No space"):
        write_beside_and_rename(tmp_path / "kept.json", b"new")

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"kept.json": b"old"}


def _no_space(descriptor: int) -> None:
    raise OSError(28, "No space left on device")


def test_trying_a_place_leaves_it_as_it_was(tmp_path):
    (tmp_path / "old.json").write_bytes(b"old")

    check_place(tmp_path / "old.json")
    check_place(tmp_path / "new.json")

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"old.json": b"old"}


def test_a_place_that_is_a_folder_or_below_none_cannot_be_written(tmp_path):
    for path in (tmp_path, tmp_path / "gone" / "out.json"):
        with pytest.raises(OSError, match=f"{path}'"):
            check_place(path)
