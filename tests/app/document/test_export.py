import numpy as np
import pytest
from PIL import Image

from app.document.edits import add_points, take_prediction
from app.document.export import export_dataset, export_shanghaitech
from app.document.project_file import ProjectFile
from engine.annotations import AnnotationError, read_dataset_folder
from engine.image_file import read_image
from engine.prediction import Box, CountedArea
from engine.shanghaitech import read_shanghaitech
from tests.app.document.examples import make_prediction, write_image


@pytest.fixture
def project(tmp_path):
    """Image 1 is counted and edited, 2 is counted, 3 is new."""
    with ProjectFile.create(tmp_path / "work.crowd") as opened:
        opened.add_images([write_image(tmp_path / f"{name}.png", grey=ord(name)) for name in "abc"])
        areas = (CountedArea(Box(100, 0, 200, 100), 9),)
        for image_id in (1, 2):
            document = opened.document(image_id)
            keep(opened, document, take_prediction(document, prediction(areas if image_id == 2 else ())))
            if image_id == 1:
                keep(opened, document, add_points(document, np.array([0.5, 0.5])))
        yield opened


def prediction(areas):
    return make_prediction([[10.25, 20]], areas=areas)


def keep(project, document, edit):
    edit.apply(document)
    project.record(document, edit, "do")


def test_a_dataset_folder_holds_what_was_counted_or_edited(project, tmp_path):
    assert export_dataset(project, [1, 2, 3], tmp_path / "out") == 2

    images = read_dataset_folder(tmp_path / "out").images

    assert [image.path.name for image in images] == ["a.png", "b.png"]
    assert images[0].points.tolist() == [[10.25, 20], [0.5, 0.5]]
    assert [image.verified for image in images] == [True, ()]
    assert images[0].ignore == ()
    assert images[1].ignore[0].tolist() == [[100, 0], [200, 0], [200, 100], [100, 100]]
    assert (images[0].width, images[0].height) == (200, 100)


def test_shanghaitechs_layout_holds_the_same_points(project, tmp_path):
    assert export_shanghaitech(project, [1], tmp_path / "out") == 1
    (image,) = read_shanghaitech(tmp_path / "out").images
    assert image.points.tolist() == [[10.25, 20], [0.5, 0.5]]


@pytest.mark.parametrize("export", [export_dataset, export_shanghaitech])
def test_a_folder_with_something_in_it_is_left_alone(project, tmp_path, export):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mine.txt").write_text("keep")
    with pytest.raises(AnnotationError, match=r"out: this folder is not empty\. Choose a new one"):
        export(project, [1], folder)
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("export", [export_dataset, export_shanghaitech])
def test_an_export_that_breaks_off_leaves_nothing(project, tmp_path, export, monkeypatch):
    (tmp_path / "b.png").unlink()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(AnnotationError, match=r"b\.png: the image is gone"):
        export(project, [1, 2], tmp_path / "out")
    assert sorted(tmp_path.iterdir()) == before


def test_an_empty_folder_is_filled(project, tmp_path):
    (tmp_path / "out").mkdir()
    export_dataset(project, [1], tmp_path / "out")
    assert (tmp_path / "out" / "dataset.json").is_file()


def test_an_export_of_nothing_is_told(project, tmp_path):
    with pytest.raises(AnnotationError, match="nothing to export"):
        export_dataset(project, [3], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_named(project, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AnnotationError, match=r"file/out: cannot be written \(Not a directory\)"):
        export_dataset(project, [1], tmp_path / "file" / "out")


def test_a_later_page_is_exported_as_a_file_of_its_own(tmp_path):
    first, second = (Image.new("RGB", (200, 100), (grey, grey, grey)) for grey in (10, 20))
    first.save(tmp_path / "scan.tif", save_all=True, append_images=[second])
    with ProjectFile.create(tmp_path / "work.crowd") as project:
        added = project.add_images([tmp_path / "scan.tif"])
        assert [image.name for image in project.images()] == ["scan.tif", "scan.tif, page 2"]
        for image_id in added.image_ids:
            document = project.document(image_id)
            keep(project, document, add_points(document, np.array([image_id, 1])))
        export_dataset(project, added.image_ids, tmp_path / "out")
    images = read_dataset_folder(tmp_path / "out").images
    assert [image.path.name for image in images] == ["scan.tif", "scan-page-2.png"]
    assert [int(read_image(image.path)[0, 0, 0]) for image in images] == [10, 20]
    assert [image.points.tolist() for image in images] == [[[1, 1]], [[2, 1]]]
