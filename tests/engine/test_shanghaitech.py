import numpy as np
import pytest
import scipy.io
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.annotations import AnnotatedImage, AnnotationError, as_points
from engine.shanghaitech import (
    is_shanghaitech,
    read_mat_points,
    read_shanghaitech,
    read_ucf_cc_50,
    write_mat_points,
    write_shanghaitech,
)

# As MATLAB stores clicks: 1-based, so that the first pixel's centre is (1, 1).
CLICKS = np.array([[1.0, 1.0], [29.6225116472, 472.92022152], [1024.0, 768.0]])


def _save_as_published(path, location) -> None:
    """Write `image_info{1,1}.location` and `.number` as the data set has them, not by our own writer."""
    info = np.empty((1, 1), dtype=object)
    info[0, 0] = {"location": location, "number": len(location)}
    scipy.io.savemat(path, {"image_info": info})


def _make_leaf(leaf, *, points_folder="ground-truth", annotation="GT_IMG_1.mat", location=CLICKS) -> None:
    (leaf / "images").mkdir(parents=True)
    Image.new("RGB", (30, 20)).save(leaf / "images" / "IMG_1.jpg")
    (leaf / points_folder).mkdir()
    _save_as_published(leaf / points_folder / annotation, location)


def test_a_click_on_the_first_pixel_is_half_a_pixel_from_the_corner(tmp_path):
    _save_as_published(tmp_path / "GT.mat", CLICKS)

    points = read_mat_points(tmp_path / "GT.mat")

    assert points.tolist() == (CLICKS - 0.5).tolist()
    assert points[0].tolist() == [0.5, 0.5]


def test_an_image_without_people_has_no_points(tmp_path):
    _save_as_published(tmp_path / "GT.mat", np.zeros((0, 2)))

    assert read_mat_points(tmp_path / "GT.mat").shape == (0, 2)


def test_published_clicks_come_back_value_for_value(tmp_path):
    _save_as_published(tmp_path / "in.mat", CLICKS)

    write_mat_points(tmp_path / "out.mat", read_mat_points(tmp_path / "in.mat"))

    info = scipy.io.loadmat(tmp_path / "out.mat")["image_info"][0, 0]
    assert info["location"][0, 0].tolist() == CLICKS.tolist()
    assert info["number"][0, 0].tolist() == [[3]]


def test_what_is_written_has_the_published_shape(tmp_path):
    _save_as_published(tmp_path / "published.mat", CLICKS)
    write_mat_points(tmp_path / "ours.mat", CLICKS - 0.5)

    published, ours = (
        scipy.io.loadmat(tmp_path / name)["image_info"] for name in ("published.mat", "ours.mat")
    )

    assert ours.shape == published.shape
    assert ours[0, 0].shape == published[0, 0].shape
    assert ours[0, 0].dtype.names == published[0, 0].dtype.names
    assert ours[0, 0][0, 0][0].tolist() == published[0, 0][0, 0][0].tolist()


@settings(max_examples=40)
@given(st.lists(st.tuples(*[st.floats(0.5, 30_000)] * 2), max_size=6))
def test_any_clicks_come_back_value_for_value(tmp_path_factory, clicks):
    file = tmp_path_factory.getbasetemp() / "any.mat"
    _save_as_published(file, as_points(clicks))
    points = read_mat_points(file)

    write_mat_points(file, points)

    assert np.array_equal(read_mat_points(file), points)
    assert np.array_equal(points + 0.5, as_points(clicks))


@pytest.mark.parametrize("spelling", ["ground-truth", "ground_truth", "Ground_Truth", "ground truth", "gt"])
@pytest.mark.parametrize("annotation", ["GT_IMG_1.mat", "IMG_1.mat"])
def test_the_usual_spellings_are_read(tmp_path, spelling, annotation):
    _make_leaf(tmp_path, points_folder=spelling, annotation=annotation)

    (image,) = read_shanghaitech(tmp_path).images

    assert (image.width, image.height, image.count) == (30, 20, 3)


@pytest.mark.parametrize("above", ["", "part_A", "part_A_final", "ShanghaiTech/part_B"])
def test_the_split_is_the_leafs_wherever_reading_starts(tmp_path, above):
    part = tmp_path / above if above else tmp_path
    _make_leaf(part / "train_data")
    _make_leaf(part / "test_data")
    start = tmp_path / above.split("/", maxsplit=1)[0] if above else tmp_path

    assert is_shanghaitech(start)
    assert sorted(image.split for image in read_shanghaitech(start).images) == ["test", "train"]


def test_an_image_without_its_points_is_named(tmp_path):
    _make_leaf(tmp_path)
    Image.new("RGB", (4, 4)).save(tmp_path / "images" / "IMG_2.jpg")

    with pytest.raises(AnnotationError, match=r"IMG_2\.jpg: no points: expected .*GT_IMG_2\.mat"):
        read_shanghaitech(tmp_path)


def test_a_folder_of_another_layout_is_refused(tmp_path):
    (tmp_path / "images").mkdir()

    assert not is_shanghaitech(tmp_path)
    with pytest.raises(AnnotationError, match="expected ShanghaiTech's layout"):
        read_shanghaitech(tmp_path)


def test_a_missing_folder_is_of_no_layout(tmp_path):
    assert not is_shanghaitech(tmp_path / "gone")


@pytest.mark.parametrize("content", [b"", b"not a MATLAB file", b"MATLAB 5.0 MAT-file" + b"\0" * 200])
def test_a_damaged_mat_is_named(tmp_path, content):
    (tmp_path / "GT.mat").write_bytes(content)

    with pytest.raises(AnnotationError, match=r"GT\.mat"):
        read_mat_points(tmp_path / "GT.mat")


def test_locations_that_are_no_pairs_are_refused(tmp_path):
    _save_as_published(tmp_path / "GT.mat", np.ones((4, 3)))

    with pytest.raises(AnnotationError, match=r"GT\.mat: expected .* N rows of x and y"):
        read_mat_points(tmp_path / "GT.mat")


def test_a_missing_mat_is_named(tmp_path):
    with pytest.raises(AnnotationError, match=r"GT\.mat: there is no such file"):
        read_mat_points(tmp_path / "GT.mat")


@pytest.mark.parametrize(
    "content", [{"other": 1}, {"image_info": np.zeros((0, 0))}, {"image_info": np.array([["text"]])}]
)
def test_a_mat_without_locations_says_what_was_expected(tmp_path, content):
    scipy.io.savemat(tmp_path / "GT.mat", content)

    with pytest.raises(AnnotationError, match=r"GT\.mat: expected `image_info\{1,1\}\.location`"):
        read_mat_points(tmp_path / "GT.mat")


def test_a_written_set_is_read_back(tmp_path):
    images = tuple(_drawn(tmp_path, f"{split}.png", split) for split in ("train", "val", "test"))

    write_shanghaitech(tmp_path / "out", images)

    back = read_shanghaitech(tmp_path / "out").images
    assert {(image.path.name, image.split) for image in back} == {
        ("train.png", "train"),
        ("val.png", "train"),
        ("test.png", "test"),
    }
    assert all(image.points.tolist() == [[1.5, 2.5]] for image in back)


def test_images_whose_names_differ_in_the_suffix_alone_keep_their_own_points(tmp_path):
    one, two = _drawn(tmp_path, "a.png", "train"), _drawn(tmp_path, "a.bmp", "train", points=[(0, 1), (2, 3)])

    write_shanghaitech(tmp_path / "out", (one, two))

    counts = [image.count for image in read_shanghaitech(tmp_path / "out").images]
    assert sorted(counts) == [1, 2]


def test_a_set_that_cannot_be_written_is_an_annotation_error(tmp_path):
    (tmp_path / "out").write_text("in the way")

    with pytest.raises(AnnotationError, match="out: the dataset cannot be written"):
        write_shanghaitech(tmp_path / "out", (_drawn(tmp_path, "a.png", "train"),))


def _drawn(folder, name, split, points=((1.5, 2.5),)) -> AnnotatedImage:
    Image.new("RGB", (6, 4)).save(folder / name)
    return AnnotatedImage(folder / name, 6, 4, as_points(points), split)


def test_ucf_cc_50_is_read(tmp_path):
    Image.new("RGB", (30, 20)).save(tmp_path / "1.jpg")
    scipy.io.savemat(tmp_path / "1_ann.mat", {"annPoints": CLICKS})
    Image.new("RGB", (30, 20)).save(tmp_path / "without-points.jpg")

    (image,) = read_ucf_cc_50(tmp_path).images

    assert (image.path.name, image.split) == ("1.jpg", "train")
    assert np.array_equal(image.points, CLICKS - 0.5)


def test_ucf_cc_50_without_points_says_what_was_expected(tmp_path):
    Image.new("RGB", (30, 20)).save(tmp_path / "1.jpg")
    with pytest.raises(AnnotationError, match="expected UCF_CC_50's layout"):
        read_ucf_cc_50(tmp_path)

    for content in ({"points": CLICKS}, {"annPoints": np.ones((4, 3))}, {"annPoints": np.ones((3, 3))}):
        scipy.io.savemat(tmp_path / "1_ann.mat", content)
        with pytest.raises(AnnotationError, match=r"1_ann\.mat: expected `annPoints`"):
            read_ucf_cc_50(tmp_path)
