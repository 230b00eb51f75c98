from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from app.document.area_edits import add_area
from app.document.cell_edit import accept_cell
from app.document.cells import Cell
from app.document.count_tables import export_tables
from app.document.edits import add_points, take_prediction
from app.document.export import Exported, export_dataset, export_shanghaitech
from app.document.image_listing import mark_done
from app.document.points import PointRows
from app.document.project_file import ProjectFile
from engine.annotations import AnnotationError, read_dataset_folder
from engine.image_file import read_image
from engine.prediction import Box, CountedArea
from engine.shanghaitech import read_shanghaitech
from tests.app.document.examples import make_prediction, write_image


@pytest.fixture
def project(tmp_path):
    """Image 1 is counted, edited and done, 2 is counted with people in an area, 3 is new."""
    with ProjectFile.create(tmp_path / "work.crowd") as opened:
        opened.add_images([write_image(tmp_path / f"{name}.png", grey=ord(name)) for name in "abc"])
        areas = (CountedArea(Box(100, 0, 200, 100), 9),)
        for image_id in (1, 2):
            document = opened.document(image_id)
            keep(opened, document, take_prediction(document, prediction(areas if image_id == 2 else ())))
            if image_id == 1:
                keep(opened, document, add_points(document, np.array([0.5, 0.5])))
        mark_done(opened, [1], True)
        yield opened


def prediction(areas):
    return make_prediction([[10.25, 20]], areas=areas)


def keep(project, document, edit):
    edit.apply(document)
    project.record(document, edit, "do")


def test_a_dataset_folder_holds_what_was_counted_or_edited(project, tmp_path):
    assert export_dataset(project, [1, 2, 3], tmp_path / "out") == Exported(images=2, unverified=1)

    images = read_dataset_folder(tmp_path / "out").images

    assert [image.path.name for image in images] == ["a.png", "b.png"]
    assert images[0].points.tolist() == [[10.25, 20], [0.5, 0.5]]
    assert [image.verified for image in images] == [True, ()]
    assert images[0].ignore == ()
    assert images[1].ignore[0].tolist() == [[100, 0], [200, 0], [200, 100], [100, 100]]
    assert (images[0].width, images[0].height) == (200, 100)


def test_shanghaitechs_layout_holds_the_same_points(project, tmp_path):
    assert export_shanghaitech(project, [1], tmp_path / "out") == Exported(images=1)
    (image,) = read_shanghaitech(tmp_path / "out").images
    assert image.points.tolist() == [[10.25, 20], [0.5, 0.5]]


def test_what_the_person_said_is_done_is_verified_whoever_gave_its_points(project, tmp_path):
    mark_done(project, [1], False)  # edited, but not looked through
    mark_done(project, [2], True)  # all was right

    exported = export_dataset(project, [1, 2], tmp_path / "out")

    assert [image.verified for image in read_dataset_folder(tmp_path / "out").images] == [(), True]
    assert exported.unverified == 1


@pytest.mark.parametrize(
    ("export", "read"), [(export_dataset, read_dataset_folder), (export_shanghaitech, read_shanghaitech)]
)
def test_an_image_that_is_done_without_a_point_or_a_count_is_an_empty_scene(project, tmp_path, export, read):
    mark_done(project, [3], True)

    assert export(project, [3], tmp_path / "out") == Exported(images=1)

    (image,) = read(tmp_path / "out").images
    assert image.path.exists()
    assert (len(image.points), image.verified) == (0, True)
    mark_done(project, [3], False)
    assert project.image(3).count is None


def test_cells_that_were_accepted_are_verified_in_an_image_that_is_not_done(project, tmp_path):
    mark_done(project, [1], False)
    document = project.document(1)
    keep(project, document, accept_cell(document, Cell(row=1, column=2)))

    export_dataset(project, [1], tmp_path / "out")

    (image,) = read_dataset_folder(tmp_path / "out").images
    # 200 x 100 pixels are parted into 8 x 4 cells.
    assert [cell.tolist() for cell in image.verified] == [[[50, 25], [75, 25], [75, 50], [50, 50]]]


def test_a_cell_into_which_an_older_version_let_a_network_add_a_point_is_not_verified(project, tmp_path):
    mark_done(project, [1], False)
    document = project.document(1)
    keep(project, document, accept_cell(document, Cell(row=1, column=2)))
    added = take_prediction(document, make_prediction([[150, 60]]))
    brought = PointRows.found(added.added.ids, np.array([[60, 30]]), added.added.scores, source=2)
    keep(project, document, replace(added, added=brought))

    export_dataset(project, [1], tmp_path / "out")

    (image,) = read_dataset_folder(tmp_path / "out").images
    assert image.points.tolist()[-1] == [60, 30]
    assert image.verified == ()


@pytest.mark.parametrize("is_done", [False, True])
def test_shanghaitechs_layout_leaves_out_what_it_could_only_say_wrongly(project, tmp_path, is_done):
    # Image 2 has nine people without points; done or not, its one point is not all there is.
    mark_done(project, [2], is_done)

    exported = export_shanghaitech(project, [1, 2], tmp_path / "out")

    assert exported == Exported(images=1, left_out=("b.png",))
    assert [image.path.name for image in read_shanghaitech(tmp_path / "out").images] == ["a.png"]


def test_images_counted_without_points_are_no_empty_scenes(project, tmp_path):
    mark_done(project, [1], False)
    mark_done(project, [2], True)

    with pytest.raises(AnnotationError, match=r"out: nothing to export: this layout has points alone"):
        export_shanghaitech(project, [1, 2], tmp_path / "out")

    assert not (tmp_path / "out").exists()


def test_points_in_areas_to_ignore_are_left_out_where_the_layout_has_no_areas(project, tmp_path):
    document = project.document(1)
    keep(project, document, add_area(document, kind="ignore", corners=[(0, 0), (5, 0), (5, 5), (0, 5)]))

    exported = export_shanghaitech(project, [1], tmp_path / "out")

    assert exported == Exported(images=1, dropped_people=1)
    (image,) = read_shanghaitech(tmp_path / "out").images
    assert image.points.tolist() == [[10.25, 20]]


def test_an_area_whose_people_all_got_points_is_ignored_no_longer(project, tmp_path):
    document = project.document(2)
    keep(project, document, add_points(document, np.array([[110 + 9 * place, 50] for place in range(9)])))
    mark_done(project, [2], True)

    export_dataset(project, [2], tmp_path / "dataset")
    exported = export_shanghaitech(project, [2], tmp_path / "mats")

    assert read_dataset_folder(tmp_path / "dataset").images[0].ignore == ()
    assert exported == Exported(images=1)


def test_a_photograph_that_exif_turns_needs_no_exif_in_shanghaitechs_layout(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (200, 100)).save(tmp_path / "phone.jpg", exif=exif)
    with ProjectFile.create(tmp_path / "work.crowd") as project:
        project.add_images([tmp_path / "phone.jpg"])
        document = project.document(1)
        keep(project, document, add_points(document, np.array([90.5, 190.5])))
        mark_done(project, [1], True)
        export_shanghaitech(project, [1], tmp_path / "out")

    (image,) = read_shanghaitech(tmp_path / "out").images
    with Image.open(image.path) as stored:
        assert stored.size == (100, 200)
    assert image.points.tolist() == [[90.5, 190.5]]


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


@pytest.mark.parametrize("export", [export_dataset, export_shanghaitech])
def test_points_are_not_exported_with_a_file_of_another_size(project, tmp_path, export):
    write_image(tmp_path / "a.png", width=20)
    with pytest.raises(AnnotationError, match=r"a\.png: the file is another one .* 20 × 100 now"):
        export(project, [1], tmp_path / "out")
    assert not (tmp_path / "out").exists()


class StoppedError(Exception):
    pass


@pytest.mark.parametrize("export", [export_dataset, export_shanghaitech, export_tables])
def test_an_export_that_is_stopped_copies_no_further_file_and_leaves_nothing(project, tmp_path, export):
    mark_done(project, [2], True)
    before = set(tmp_path.iterdir())
    checks = 0

    def count_checks():
        nonlocal checks
        checks += 1

    export(project, [1, 2], tmp_path / "whole", check=count_checks)
    assert (tmp_path / "whole").is_dir()
    for last in range(1, checks + 1):
        left = last

        def stop_at_last():
            nonlocal left
            left -= 1
            if not left:
                raise StoppedError

        with pytest.raises(StoppedError):
            export(project, [1, 2], tmp_path / "stopped", check=stop_at_last)
        assert left == 0
        assert set(tmp_path.iterdir()) == before | {tmp_path / "whole"}
    assert checks >= 3
