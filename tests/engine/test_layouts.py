from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from engine.annotations import AnnotatedImage, AnnotationError, as_points
from engine.areas import area_mask, known_area
from engine.layouts import LAYOUTS, layout_named, read_any

WRITTEN = [layout.name for layout in LAYOUTS if layout.write is not None]


@pytest.fixture
def images(tmp_path):
    Image.new("RGB", (40, 30), (9, 80, 7)).save(tmp_path / "IMG_1.jpg")
    Image.new("RGB", (20, 50)).save(tmp_path / "IMG_2.jpg")
    return (
        AnnotatedImage(tmp_path / "IMG_1.jpg", 40, 30, as_points([(3.5, 4.5), (30.5, 20.5)]), "train"),
        AnnotatedImage(tmp_path / "IMG_2.jpg", 20, 50, as_points([(10.5, 49.5)]), "test"),
    )


@pytest.mark.parametrize("name", WRITTEN)
def test_what_was_written_is_recognised_and_read_alike(images, tmp_path, name):
    layout_named(name).write(tmp_path / "out", images)

    assert next(layout.name for layout in LAYOUTS if layout.is_here(tmp_path / "out")) == name
    read = {image.path.stem: image for image in read_any(tmp_path / "out").images}
    assert set(read) == {"IMG_1", "IMG_2"}
    for image in images:
        same = read[image.path.stem]
        # To the digit, but for what is stored in per cent.
        assert np.allclose(sorted(same.points.tolist()), sorted(image.points.tolist()), rtol=0, atol=1e-12)
        assert (same.split, same.width, same.height) == (image.split, image.width, image.height)
        assert same.path.read_bytes() == image.path.read_bytes()


@pytest.mark.parametrize("name", ["crowdcount", "trancos", "coco", "cvat", "label_studio", "labelme"])
def test_ignored_areas_are_kept_where_the_layout_has_a_place_for_them(images, tmp_path, name):
    area = as_points([(0, 0), (12, 0), (12, 9), (0, 9)])

    layout_named(name).write_into(
        tmp_path / "out", [replace(images[0], points=as_points([]), ignore=(area,))]
    )

    (image,) = read_any(tmp_path / "out").images
    assert image.count == 0
    assert np.array_equal(
        area_mask(image.ignore, width=40, height=30), area_mask([area], width=40, height=30)
    )


@pytest.mark.parametrize("verified", [(), (as_points([(0, 0), (40, 0), (40, 12), (5, 12)]),)])
@pytest.mark.parametrize("name", ["trancos", "coco", "cvat", "label_studio", "labelme"])
def test_what_nobody_verified_is_ignored_where_the_layout_cannot_say_it_otherwise(
    images, tmp_path, name, verified
):
    area = as_points([(0, 0), (12, 0), (12, 9), (0, 9)])
    unverified = replace(images[0], ignore=(area,), verified=verified)

    said = layout_named(name).write_into(tmp_path / "out", [unverified])

    (image,) = read_any(tmp_path / "out").images
    known = known_area(40, 30, image.ignore, image.verified)
    assert np.array_equal(known, known_area(40, 30, (area,), verified))
    assert said.images == (unverified,)


@pytest.mark.parametrize("name", ["shanghaitech", "ucf_qnrf", "jhu_crowd", "nwpu_crowd"])
def test_layouts_of_points_alone_are_written_what_points_alone_can_say(images, tmp_path, name):
    around_the_first = as_points([(0, 0), (12, 0), (12, 9), (0, 9)])

    said = layout_named(name).write_into(
        tmp_path / "out", [replace(images[0], ignore=(around_the_first,)), replace(images[1], verified=())]
    )

    (image,) = read_any(tmp_path / "out").images
    assert image.points.tolist() == [[30.5, 20.5]]
    assert [image.path.name for image in said.left_out] == ["IMG_2.jpg"]
    assert (said.with_ignored, said.dropped_people) == (1, 1)


def test_a_layout_of_points_alone_is_not_written_without_a_word_to_say(images, tmp_path):
    with pytest.raises(AnnotationError, match="shanghaitech has points alone, and none of the images is ver"):
        layout_named("shanghaitech").write_into(tmp_path / "out", [replace(images[0], verified=())])

    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", WRITTEN)
def test_an_image_that_exif_turns_is_written_so_that_nobody_need_know_of_exif(tmp_path, name):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter to the right
    Image.new("RGB", (40, 30)).save(tmp_path / "phone.jpg", exif=exif)
    image = AnnotatedImage(tmp_path / "phone.jpg", 30, 40, as_points([(10.5, 39.5)]), "train")

    layout_named(name).write_into(tmp_path / "out", [image])

    (written,) = read_any(tmp_path / "out").images
    with Image.open(written.path) as stored:
        # The dataset folder keeps files to the byte, and says how large they are upright.
        assert stored.size == ((40, 30) if name == "crowdcount" else (30, 40))
    assert (written.width, written.height) == (30, 40)
    assert np.allclose(written.points, [[10.5, 39.5]])


def test_a_folder_that_cannot_be_written_and_an_image_that_is_gone_are_refused_in_words(images, tmp_path):
    (tmp_path / "taken").write_text("a file")

    for layout in LAYOUTS:
        if layout.write is not None:
            with pytest.raises(AnnotationError, match=r"taken.*: the dataset cannot be written"):
                layout.write_into(tmp_path / "taken", images)
            with pytest.raises(AnnotationError, match=r"gone\.jpg: the image is missing\. Bring it back"):
                layout.write_into(tmp_path / layout.name, [replace(images[0], path=tmp_path / "gone.jpg")])


@pytest.mark.parametrize("name", ["crowdcount", "coco", "cvat", "jhu_crowd", "labelme", "nwpu_crowd"])
def test_annotations_that_can_be_written_no_longer_leave_the_old_ones_whole(
    images, tmp_path, monkeypatch, name
):
    layout_named(name).write_into(tmp_path / "out", images)
    files = sorted(path for path in (tmp_path / "out").rglob("*") if path.is_file())
    before = [path.read_bytes() for path in files]

    def no_space(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.whole_file.os.fsync", no_space)
    others = [replace(image, points=image.points[:0]) for image in images]
    with pytest.raises(AnnotationError, match="No space left"):
        layout_named(name).write_into(tmp_path / "out", others)

    assert sorted(path for path in (tmp_path / "out").rglob("*") if path.is_file()) == files
    assert [path.read_bytes() for path in files] == before


@pytest.mark.parametrize("name", [layout.name for layout in LAYOUTS])
def test_an_empty_folder_is_none_of_the_layouts(tmp_path, name):
    assert not layout_named(name).is_here(tmp_path)
    with pytest.raises(AnnotationError, match=str(tmp_path)):
        layout_named(name).read(tmp_path)


def test_an_unknown_name_and_an_unknown_folder_are_refused_with_what_is_known(tmp_path):
    with pytest.raises(AnnotationError, match="papyrus: expected one of crowdcount, "):
        layout_named("papyrus")
    with pytest.raises(
        AnnotationError, match=r"no data set is recognised here. Expected a folder with dataset.json, "
    ):
        read_any(tmp_path)
    with pytest.raises(AnnotationError, match="gone: there is no such folder"):
        read_any(tmp_path / "gone")
    (tmp_path / "export.zip").touch()
    with pytest.raises(AnnotationError, match=r"export\.zip: expected a folder, not a file\. Unpack"):
        read_any(tmp_path / "export.zip")
