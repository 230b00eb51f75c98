import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from engine.annotations import (
    AnnotatedImage,
    AnnotationError,
    Dataset,
    as_points,
    listed_lines,
    read_dataset_folder,
    unique_names,
    write_dataset_folder,
)
from engine.image_file import file_sha256

COORDINATES = st.floats(-1e6, 1e6, allow_nan=False)
POINTS = st.lists(st.tuples(COORDINATES, COORDINATES), max_size=5)
POLYGONS = st.lists(POINTS, max_size=2).map(lambda areas: tuple(as_points(area) for area in areas))


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "crowd.png"
    Image.new("RGB", (12, 8), (10, 20, 30)).save(path)
    return path


@given(
    points=POINTS,
    ignore=POLYGONS,
    verified=st.one_of(st.just(True), POLYGONS),
    split=st.sampled_from([None, "train", "val", "test"]),
)
def test_a_dataset_folder_comes_back_as_it_was_written(tmp_path_factory, points, ignore, verified, split):
    folder = tmp_path_factory.mktemp("dataset")
    picture = folder / "crowd.png"
    Image.new("RGB", (12, 8)).save(picture)
    image = AnnotatedImage(picture, 12, 8, as_points(points), split, ignore, verified)

    write_dataset_folder(folder / "written", [image])
    (back,) = read_dataset_folder(folder / "written").images

    assert back.path == folder / "written" / "images" / "crowd.png"
    assert (back.width, back.height, back.split, back.count) == (12, 8, split, len(points))
    assert np.array_equal(back.points, image.points)
    assert _same_areas(back.ignore, ignore)
    assert _same_areas(back.verified, verified)


def _same_areas(one, other) -> bool:
    if one is True or other is True:
        return one is other
    return len(one) == len(other) and all(map(np.array_equal, one, other))


def test_the_file_is_what_the_design_says(tmp_path, picture):
    image = AnnotatedImage(picture, 12, 8, as_points([(0.5, 0.5)]), split="val")

    write_dataset_folder(tmp_path / "out", [image])

    content = json.loads((tmp_path / "out" / "dataset.json").read_text(encoding="utf-8"))
    assert content == {
        "format": "crowdcount-dataset",
        "version": 1,
        "images": [
            {
                "path": "images/crowd.png",
                "width": 12,
                "height": 8,
                "points": [[0.5, 0.5]],
                "sha256": file_sha256(picture),
                "split": "val",
            }
        ],
    }


def test_images_are_copied_byte_for_byte_and_nothing_partial_stays(tmp_path, picture):
    write_dataset_folder(tmp_path / "out", [AnnotatedImage(picture, 12, 8, as_points([]))])

    assert (tmp_path / "out" / "images" / "crowd.png").read_bytes() == picture.read_bytes()
    files = {path.name for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert files == {"crowd.png", "dataset.json"}


def test_images_of_one_name_both_stay(tmp_path):
    for name, colour in (("one", "red"), ("two", "blue")):
        (tmp_path / name).mkdir()
        Image.new("RGB", (4, 4), colour).save(tmp_path / name / "IMG_1.png")
    images = [
        AnnotatedImage(tmp_path / name / "IMG_1.png", 4, 4, as_points([(place, place)]))
        for name, place in (("one", 1), ("two", 2))
    ]

    write_dataset_folder(tmp_path / "out", images)
    back = read_dataset_folder(tmp_path / "out").images

    assert [image.path.read_bytes() for image in back] == [image.path.read_bytes() for image in images]
    assert [image.points.tolist() for image in back] == [[[1, 1]], [[2, 2]]]


def test_a_folder_can_be_written_onto_itself(tmp_path, picture):
    write_dataset_folder(tmp_path / "out", [AnnotatedImage(picture, 12, 8, as_points([(1, 2)]))])
    again = read_dataset_folder(tmp_path / "out").images

    write_dataset_folder(tmp_path / "out", again)

    (back,) = read_dataset_folder(tmp_path / "out").images
    assert back.points.tolist() == [[1, 2]]
    assert back.path.read_bytes() == picture.read_bytes()


def test_an_image_that_lies_in_the_target_is_not_overwritten_by_another_of_its_name(tmp_path, picture):
    write_dataset_folder(tmp_path / "out", [AnnotatedImage(picture, 12, 8, as_points([(1, 2)]))])
    (old,) = read_dataset_folder(tmp_path / "out").images
    old_bytes = old.path.read_bytes()
    (tmp_path / "other").mkdir()
    Image.new("RGB", (3, 3), "red").save(tmp_path / "other" / "crowd.png")
    new = AnnotatedImage(tmp_path / "other" / "crowd.png", 3, 3, as_points([]))

    write_dataset_folder(tmp_path / "out", [new, old])

    first, second = read_dataset_folder(tmp_path / "out").images
    assert first.path.read_bytes() == new.path.read_bytes()
    assert second.path.read_bytes() == old_bytes


@pytest.mark.parametrize(("width", "height"), [(0, 8), (12, 0), (-12, 8)])
def test_an_image_of_no_size_is_refused(width, height):
    with pytest.raises(AnnotationError, match=rf"a\.jpg: expected .* above 0, not {width} x {height}"):
        AnnotatedImage(Path("a.jpg"), width, height, as_points([]))


@pytest.mark.parametrize(
    "places", [np.zeros((4, 3)), np.zeros(4), as_points([(1, np.nan)]), as_points([(np.inf, 1)])]
)
@pytest.mark.parametrize("field", ["points", "ignore", "verified"])
def test_places_that_are_no_pairs_of_finite_numbers_are_refused(field, places):
    image = AnnotatedImage(Path("a.jpg"), 12, 8, as_points([]))

    with pytest.raises(AnnotationError, match=r"a\.jpg: expected finite x and y of each point and corner"):
        replace(image, **{field: places if field == "points" else (places,)})


@pytest.mark.parametrize("pairs", [np.zeros((4, 3)), np.zeros((3, 3)), [1, 2], [[[1, 2]]]])
def test_numbers_that_are_no_pairs_are_not_read_as_points(pairs):
    with pytest.raises(ValueError, match="expected N rows of x and y"):
        as_points(pairs)


def test_a_list_that_is_no_utf_8_is_named(tmp_path):
    (tmp_path / "train.txt").write_bytes("Zürich.jpg\n".encode("latin-1"))

    with pytest.raises(AnnotationError, match=r"train\.txt: expected a list of images as UTF-8 text"):
        listed_lines(tmp_path / "train.txt")


def test_a_file_of_another_size_than_its_annotations_is_refused(tmp_path, picture):
    write_dataset_folder(tmp_path / "out", [AnnotatedImage(picture, 12, 8, as_points([]))])
    Image.new("RGB", (8, 12)).save(tmp_path / "out" / "images" / "crowd.png")

    with pytest.raises(AnnotationError, match=r"dataset\.json: crowd\.png is 12 x 8 .* upright, 8 x 12"):
        read_dataset_folder(tmp_path / "out")


@pytest.mark.parametrize("content", [None, b"no picture"])
def test_a_missing_or_damaged_file_does_not_stop_the_reading_of_the_others(tmp_path, picture, content):
    write_dataset_folder(tmp_path / "out", [AnnotatedImage(picture, 12, 8, as_points([]))])
    file = tmp_path / "out" / "images" / "crowd.png"
    file.unlink() if content is None else file.write_bytes(content)

    assert len(read_dataset_folder(tmp_path / "out").images) == 1


def test_a_dataset_gives_the_images_of_a_split():
    train, val = (AnnotatedImage(None, 1, 1, as_points([]), split) for split in ("train", "val"))
    dataset = Dataset("both", (train, val))

    assert dataset.of_split("val").images == (val,)
    assert dataset.of_split("all") is dataset


def _damage(folder, content):
    folder.mkdir(exist_ok=True)
    (folder / "dataset.json").write_bytes(content)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "not a dataset file"),
        (b'{"format": "crowdcount-dataset", "version": 1, "images": [', "not a dataset file"),
        (b'{"version": 1}', "not a dataset file"),
        (b'{"format": "crowdcount-dataset\xff", "version": 1}', "not a dataset file"),
        (b'{"format": "coco", "version": 1}', 'expected "format": "crowdcount-dataset", found "coco"'),
        (b'{"format": "crowdcount-dataset", "version": 2}', "version 2 is newer"),
    ],
)
def test_a_file_that_is_no_dataset_is_refused_by_name(tmp_path, content, complaint):
    _damage(tmp_path, content)

    with pytest.raises(AnnotationError, match=complaint) as caught:
        read_dataset_folder(tmp_path)

    assert str(tmp_path / "dataset.json") in str(caught.value)


@pytest.mark.parametrize(
    "image",
    [
        {"path": "a.jpg", "width": 1, "height": 1, "points": [[1, 2, 3]]},
        {"path": "a.jpg", "width": "wide", "height": 1, "points": []},
        {"path": "a.jpg", "width": 1, "height": 1, "points": [], "split": "dev"},
        {"path": "../a.jpg", "width": 1, "height": 1, "points": []},
        {"path": "/etc/passwd", "width": 1, "height": 1, "points": []},
    ],
)
def test_an_image_that_breaks_the_rules_is_refused(tmp_path, image):
    _damage(tmp_path, json.dumps({"format": "crowdcount-dataset", "version": 1, "images": [image]}).encode())

    with pytest.raises(AnnotationError, match=r"dataset\.json"):
        read_dataset_folder(tmp_path)


def test_a_missing_dataset_file_is_named(tmp_path):
    with pytest.raises(AnnotationError, match=r"dataset\.json: missing"):
        read_dataset_folder(tmp_path)


def test_a_dataset_file_that_is_a_folder_is_named(tmp_path):
    (tmp_path / "dataset.json").mkdir()

    with pytest.raises(AnnotationError, match=r"dataset\.json: cannot be read"):
        read_dataset_folder(tmp_path)


def test_a_missing_image_stops_the_writing_with_its_name(tmp_path):
    gone = AnnotatedImage(tmp_path / "gone.jpg", 4, 4, as_points([]))

    with pytest.raises(AnnotationError, match=r"gone\.jpg"):
        write_dataset_folder(tmp_path / "out", [gone])

    assert not (tmp_path / "out" / "dataset.json").exists()


def test_a_target_that_is_a_file_is_an_annotation_error(tmp_path, picture):
    (tmp_path / "out").write_text("in the way")

    with pytest.raises(AnnotationError, match="out: the dataset cannot be written"):
        write_dataset_folder(tmp_path / "out", [AnnotatedImage(picture, 12, 8, as_points([]))])


def test_an_image_that_cannot_be_copied_leaves_nothing_partial(tmp_path, picture, monkeypatch):
    def half(source, target):
        Path(target).write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", half)

    with pytest.raises(AnnotationError, match="No space"):
        write_dataset_folder(tmp_path / "out", [AnnotatedImage(picture, 12, 8, as_points([]))])

    assert list((tmp_path / "out" / "images").iterdir()) == []


def test_names_that_came_before_get_a_number():
    names = ["a.jpg", "A.jpg", "a-2.jpg", "b.jpg", "b.png"]

    assert unique_names(names) == ["a.jpg", "A-2.jpg", "a-2-2.jpg", "b.jpg", "b-2.png"]


@given(st.lists(st.sampled_from(["a.jpg", "A.JPG", "a-2.jpg", "a", "a-2", ".jpg"]), max_size=8))
def test_unique_names_are_unique_whatever_their_case_and_suffix(names):
    unique = unique_names(names)

    assert len({Path(name).stem.lower() for name in unique}) == len(names)
