from pathlib import Path

import pytest

from app.document.image_paths import StoredPath, find_path, store_path


@pytest.mark.parametrize(
    ("image", "stored"),
    [
        ("/work/set/a.jpg", "a.jpg"),
        ("/work/set/photos/a.jpg", "photos/a.jpg"),
        ("/work/photos/a b.jpg", "../photos/a b.jpg"),
        ("/elsewhere/a.jpg", "../../elsewhere/a.jpg"),
    ],
)
def test_an_image_is_stored_as_seen_from_the_projects_folder(image, stored):
    assert store_path(Path(image), folder=Path("/work/set")) == StoredPath(path=stored, absolute_path=image)


def test_an_image_is_found_beside_the_moved_project_first(tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    (tmp_path / "old" / "a.jpg").write_bytes(b"12345")
    (tmp_path / "new" / "a.jpg").write_bytes(b"12345")
    stored = StoredPath("a.jpg", str(tmp_path / "old" / "a.jpg"))
    assert find_path(stored, folder=tmp_path / "new", byte_size=5).path == tmp_path / "new" / "a.jpg"


def test_another_image_of_the_same_name_is_not_taken_for_it(tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    (tmp_path / "old" / "a.jpg").write_bytes(b"12345")
    (tmp_path / "new" / "a.jpg").write_bytes(b"of another size")
    stored = StoredPath("a.jpg", str(tmp_path / "old" / "a.jpg"))
    assert find_path(stored, folder=tmp_path / "new", byte_size=5).path == tmp_path / "old" / "a.jpg"


def test_a_place_is_given_without_detours(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"12345")
    stored = StoredPath("gone/a.jpg", str(tmp_path / "set" / ".." / "a.jpg"))
    (tmp_path / "set").mkdir()
    assert find_path(stored, folder=tmp_path / "set", byte_size=5).path == tmp_path / "a.jpg"


def test_an_image_that_is_gone_keeps_its_place(tmp_path):
    stored = StoredPath("../photos/a.jpg", "/nowhere/a.jpg")
    assert find_path(stored, folder=tmp_path / "set", byte_size=5).path == tmp_path / "photos" / "a.jpg"
