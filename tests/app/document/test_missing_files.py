import shutil
from pathlib import Path

import pytest
from PIL import Image

from app.document.missing_files import find_files
from app.document.project_file import ProjectFile
from tests.app.document.examples import write_image


@pytest.fixture
def lost(tmp_path):
    """Give a function that adds files to a project, moves their folder, and gives the images."""
    with ProjectFile.create(tmp_path / "work.crowd") as project:

        def lose(*files: Path) -> list:
            project.add_images(files)
            files[0].parent.rename(tmp_path / "moved")
            return project.images()

        yield lose


def _silent(looked_at: int, place: str) -> None:
    """Report nothing."""


def test_a_file_is_found_by_its_bytes_whatever_its_name_and_however_deep(lost, tmp_path):
    images = lost(write_image(tmp_path / "photos" / "a.png"))
    there = tmp_path / "elsewhere" / "deep" / "other name.png"
    there.parent.mkdir(parents=True)
    shutil.move(tmp_path / "moved" / "a.png", there)
    write_image(tmp_path / "elsewhere" / "a.png", grey=7)

    assert find_files(images, tmp_path / "elsewhere", _silent) == {1: there}
    assert find_files(images, tmp_path / "moved", _silent) == {}


def test_images_that_are_alike_are_each_found_by_their_names(lost, tmp_path):
    photos = tmp_path / "photos"
    first = write_image(photos / "b.png")
    images = lost(first, Path(shutil.copy(first, photos / "a.png")))

    found = find_files(images, tmp_path / "moved", _silent)

    assert {image_id: path.name for image_id, path in found.items()} == {1: "b.png", 2: "a.png"}


def test_of_images_that_are_alike_no_two_are_found_in_one_file(lost, tmp_path):
    photos = tmp_path / "photos"
    first = write_image(photos / "a.png")
    images = lost(first, Path(shutil.copy(first, photos / "b.png")))
    (tmp_path / "moved" / "a.png").unlink()

    assert find_files(images, tmp_path, _silent) == {2: tmp_path / "moved" / "b.png"}


def test_all_pages_are_found_in_their_file(lost, tmp_path):
    file = tmp_path / "photos" / "pages.tif"
    file.parent.mkdir()
    pages = [Image.new("RGB", (20, 10), (grey, 0, 0)) for grey in (1, 2)]
    pages[0].save(file, save_all=True, append_images=pages[1:])

    found = find_files(lost(file), tmp_path / "moved", _silent)

    assert found == dict.fromkeys((1, 2), tmp_path / "moved" / "pages.tif")


def test_what_the_report_raises_ends_the_search(lost, tmp_path, monkeypatch):
    monkeypatch.setattr("app.document.missing_files._REPORT_EACH", 1)
    images = lost(write_image(tmp_path / "photos" / "a.png"))

    def stop(looked_at: int, place: str) -> None:
        raise ValueError(f"stopped at file {looked_at} in {place}")

    with pytest.raises(ValueError, match=r"stopped at file 1 in .*moved"):
        find_files(images, tmp_path / "moved", stop)
