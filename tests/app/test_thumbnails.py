from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.document.project import ProjectImage
from app.thumbnails import LONGEST_PX, Thumbnails, make_thumbnail, prune_cache
from engine.image_file import ImageSize, read_image_size
from tests.app.document.examples import write_image


def entry(path: Path, image_id: int = 1) -> ProjectImage:
    return ProjectImage(
        image_id=image_id,
        path=path,
        width=200,
        height=100,
        byte_size=1,
        sha256=f"{image_id:064x}",
        split=None,
        count=None,
        is_counted=False,
        is_edited=False,
    )


@pytest.fixture
def thumbnails(qapp, tmp_path):
    made = Thumbnails(tmp_path / "cache")
    yield made
    made.close()


def test_a_thumbnail_comes_a_little_later_and_stays(thumbnails, qtbot, tmp_path):
    image = entry(write_image(tmp_path / "a.png"))
    with qtbot.waitSignal(thumbnails.ready) as told:
        assert thumbnails.of(image) is None
    assert told.args == [1]
    assert thumbnails.of(image).width() == LONGEST_PX


def test_what_is_kept_on_disk_needs_no_image(thumbnails, qtbot, tmp_path):
    image = entry(write_image(tmp_path / "a.png"))
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.of(image)
    image.path.unlink()
    again = Thumbnails(tmp_path / "cache")
    with qtbot.waitSignal(again.ready):
        again.of(image)
    assert again.of(image) is not None
    again.close()


def test_one_that_memory_does_not_suffice_for_keeps_no_others_back(thumbnails, qtbot, tmp_path, monkeypatch):
    def read(path, **_):
        if path.name == "huge.png":
            raise MemoryError
        return np.zeros((8, 8, 3), np.uint8)

    monkeypatch.setattr("app.thumbnails.read_thumbnail", read)
    huge, small = entry(tmp_path / "huge.png", 1), entry(tmp_path / "small.png", 2)
    for image in (huge, small):
        with qtbot.waitSignal(thumbnails.ready) as told:
            thumbnails.of(image)
        assert told.args == [image.image_id]
    assert thumbnails.of(huge) is None
    assert thumbnails.of(small) is not None


def test_an_image_that_cannot_be_read_has_none_and_is_asked_for_once(thumbnails, qtbot, tmp_path):
    image = entry(tmp_path / "gone.png")
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.of(image)
    with qtbot.assertNotEmitted(thumbnails.ready, wait=50):
        assert thumbnails.of(image) is None


def test_a_found_file_gets_its_thumbnail(thumbnails, qtbot, tmp_path):
    image = entry(tmp_path / "gone.png")
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.of(image)
    found = replace(image, path=write_image(tmp_path / "found.png"))
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.of(found)
    assert thumbnails.of(found) is not None


def test_a_file_that_is_at_its_place_again_gets_its_thumbnail(thumbnails, qtbot, tmp_path):
    missing = replace(entry(tmp_path / "a.png"), is_missing=True)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.of(missing)
    there = replace(missing, path=write_image(missing.path), is_missing=False)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.of(there)
    assert thumbnails.of(there) is not None


def test_a_damaged_one_in_the_cache_is_made_anew(tmp_path):
    path, kept = write_image(tmp_path / "a.png", grey=200), tmp_path / "kept.jpg"
    kept.write_bytes(b"nothing")
    assert abs(int(make_thumbnail(path, 0, kept)[0, 0, 0]) - 200) < 4
    assert read_image_size(kept) == ImageSize(LONGEST_PX, LONGEST_PX // 2)


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path):
    (tmp_path / "file").write_text("in the way")
    made = make_thumbnail(write_image(tmp_path / "a.png"), 0, tmp_path / "file" / "kept.jpg")
    assert isinstance(made, np.ndarray)


def test_the_oldest_go_when_the_cache_is_too_large(tmp_path):
    import os

    for age, name in enumerate(["new", "middle", "old"]):
        file = tmp_path / f"{name}.jpg"
        file.write_bytes(bytes(100))
        os.utime(file, (1_000_000 - age, 1_000_000 - age))
    prune_cache(tmp_path, 300)
    assert len(list(tmp_path.iterdir())) == 3
    prune_cache(tmp_path, 250)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["middle.jpg", "new.jpg"]
