import cv2
import numpy as np
import pytest
import scipy.io
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from engine.annotations import AnnotatedImage, AnnotationError, as_points
from engine.areas import area_mask
from engine.trancos import is_trancos, read_trancos, write_trancos

WIDTH, HEIGHT = 64, 48


@pytest.fixture
def road(tmp_path):
    """TRANCOS's own layout, drawn: three images with a road, a traffic island and vehicles."""
    folder = tmp_path / "TRANCOS_v3"
    (folder / "images").mkdir(parents=True)
    (folder / "image_sets").mkdir()
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.fillPoly(mask, [np.array([[20, 5], [44, 5], [63, 47], [0, 47]])], 1)
    mask[20:24, 30:36] = 0
    for number in (1, 2, 3):
        stem = folder / "images" / f"image-1-{number:06}"
        Image.new("RGB", (WIDTH, HEIGHT), (90, 90, 90)).save(f"{stem}.jpg")
        dots = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        # On the road, on the island, and in the field.
        for x, y in ((25, 10), (32, 21), (2, 2), (30, 40 + number)):
            dots[y, x, 0] = 255
        Image.fromarray(dots).save(f"{stem}dots.png")
        scipy.io.savemat(f"{stem}mask.mat", {"BW": mask})
    lists = {"training": [1], "validation": [2], "trainval": [1, 2], "test": [3]}
    for name, numbers in lists.items():
        lines = "".join(f"image-1-{number:06}.jpg\n" for number in numbers)
        (folder / "image_sets" / f"{name}.txt").write_text(lines)
    return folder, mask.astype(bool)


def test_dots_inside_the_mask_are_points_at_their_pixels_centres(road):
    folder, _ = road

    images = read_trancos(folder).images

    assert [image.path.name for image in images] == [f"image-1-{n:06}.jpg" for n in (1, 2, 3)]
    assert [image.split for image in images] == ["train", "val", "test"]
    assert images[0].points.tolist() == [[25.5, 10.5], [30.5, 41.5]]
    assert images[2].points.tolist() == [[25.5, 10.5], [30.5, 43.5]]


def test_what_lies_outside_the_mask_is_ignored_to_the_pixel_the_island_too(road):
    folder, mask = road

    for image in read_trancos(folder).images:
        assert np.array_equal(~area_mask(image.ignore, width=WIDTH, height=HEIGHT), mask)


def test_a_set_survives_being_written_and_read(road, tmp_path):
    folder, mask = road
    images = read_trancos(folder).images

    write_trancos(tmp_path / "copy", images)

    again = read_trancos(tmp_path / "copy").images
    for before, after in zip(images, again, strict=True):
        assert (after.path.name, after.split) == (before.path.name, before.split)
        assert after.points.tolist() == before.points.tolist()
        assert np.array_equal(~area_mask(after.ignore, width=WIDTH, height=HEIGHT), mask)
        assert after.path.read_bytes() == before.path.read_bytes()
    assert (tmp_path / "copy" / "image_sets" / "trainval.txt").read_text().split() == [
        "image-1-000001.jpg",
        "image-1-000002.jpg",
    ]


@given(st.lists(st.tuples(st.floats(-1, 9), st.floats(-1, 7)), max_size=48))
def test_no_point_is_lost_however_close_they_are(tmp_path_factory, points):
    folder = tmp_path_factory.mktemp("dense")
    Image.new("RGB", (8, 6)).save(folder / "a.png")

    write_trancos(folder / "out", [AnnotatedImage(folder / "a.png", 8, 6, as_points(points))])

    (image,) = read_trancos(folder / "out").images
    assert image.count == len(points)


def test_points_of_one_pixel_are_parted_to_the_nearest_free_ones(tmp_path):
    Image.new("RGB", (8, 6)).save(tmp_path / "a.png")
    points = as_points([(3.5, 3.5), (3.9, 3.5), (3.5, 3.1)])

    write_trancos(tmp_path / "out", [AnnotatedImage(tmp_path / "a.png", 8, 6, points)])

    (image,) = read_trancos(tmp_path / "out").images
    assert sorted(image.points.tolist()) == [[3.5, 2.5], [3.5, 3.5], [4.5, 3.5]]


def test_images_without_lists_have_no_split_and_without_a_mask_nothing_is_ignored(road):
    folder, _ = road
    for file in (folder / "image_sets").iterdir():
        file.unlink()
    for file in (folder / "images").glob("*mask.mat"):
        file.unlink()

    image = read_trancos(folder).images[0]

    assert (image.split, image.ignore, image.count) == (None, (), 4)


def test_a_list_that_is_no_utf_8_is_named(road):
    folder, _ = road
    (folder / "image_sets" / "test.txt").write_bytes(b"Z\xfcrich.jpg\n")

    with pytest.raises(AnnotationError, match=r"test\.txt: expected a list of images as UTF-8"):
        read_trancos(folder)


def test_what_is_no_such_layout_is_refused_in_words(tmp_path, road):
    folder, _ = road
    assert is_trancos(folder)
    assert not is_trancos(tmp_path)

    with pytest.raises(AnnotationError, match="expected TRANCOS's layout"):
        read_trancos(tmp_path)


def test_an_image_without_dots_and_parts_of_other_sizes_are_named(road):
    folder, mask = road
    stem = folder / "images" / "image-1-000002"
    (stem.parent / f"{stem.name}dots.png").unlink()
    with pytest.raises(AnnotationError, match=r"image-1-000002.jpg: no points"):
        read_trancos(folder)

    Image.new("RGB", (9, 9)).save(f"{stem}dots.png")
    with pytest.raises(AnnotationError, match=r"000002dots.png: 9 x 9 pixels, but its image has 64 x 48"):
        read_trancos(folder)

    Image.new("RGB", (WIDTH, HEIGHT)).save(f"{stem}dots.png")
    scipy.io.savemat(f"{stem}mask.mat", {"BW": mask[:5]})
    with pytest.raises(AnnotationError, match=r"000002mask.mat: 64 x 5 pixels"):
        read_trancos(folder)

    scipy.io.savemat(f"{stem}mask.mat", {"mask": mask})
    with pytest.raises(AnnotationError, match=r"000002mask.mat: expected `BW`"):
        read_trancos(folder)
