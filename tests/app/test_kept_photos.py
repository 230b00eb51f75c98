"""What is decoded and not shown takes no more memory than was set for it."""

from pathlib import Path

import numpy as np

from app.canvas.tile_pyramid import build_levels
from app.kept_photos import KeptPhotos, Photo, Picture, picture_at


def _picture(number: int) -> Picture:
    return Picture(Path(f"{number}.jpg"), page=0, changed_ns=1, byte_size=1)


def _photo(number: int, *, byte_size: int = 30) -> Photo:
    return Photo(_picture(number), [np.zeros(byte_size, dtype=np.uint8)], "5e" * 32)


def test_those_put_in_first_go_first_when_the_bound_is_reached() -> None:
    kept = KeptPhotos(largest_bytes=90)
    for number in range(4):
        kept.keep(_photo(number))
    assert [_picture(number) in kept for number in range(4)] == [False, True, True, True]


def test_a_photograph_put_in_again_is_the_last_to_go() -> None:
    kept = KeptPhotos(largest_bytes=60)
    for number in (0, 1, 0, 2):
        kept.keep(_photo(number))
    assert [_picture(number) in kept for number in range(3)] == [True, False, True]


def test_a_photograph_larger_than_the_bound_drives_none_out() -> None:
    kept = KeptPhotos(largest_bytes=90)
    kept.keep(_photo(1))
    kept.keep(_photo(2, byte_size=91))
    assert _picture(1) in kept
    assert _picture(2) not in kept


def test_levels_that_lie_in_a_file_are_not_kept(tmp_path: Path) -> None:
    kept = KeptPhotos(largest_bytes=90)
    kept.keep(
        Photo(_picture(1), [np.memmap(tmp_path / "level", dtype=np.uint8, mode="w+", shape=30)], "5e" * 32)
    )
    assert _picture(1) not in kept


def test_room_is_told_by_what_a_pyramid_takes() -> None:
    kept = KeptPhotos(largest_bytes=4 * 1000 * 800)
    assert kept.has_room_for(1000, 800)
    assert not kept.has_room_for(1000, 801)
    levels = build_levels(np.zeros((800, 1000, 3), dtype=np.uint8))
    assert Photo(_picture(1), levels, "5e" * 32).byte_size <= 4 * 1000 * 800


def test_a_file_that_was_replaced_holds_another_picture(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"one")
    before = picture_at(file, page=0)
    assert picture_at(file, page=0) == before
    file.write_bytes(b"another")
    assert picture_at(file, page=0) != before
