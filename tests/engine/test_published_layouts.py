"""UCF-QNRF, JHU-Crowd++ and NWPU-Crowd as their authors lay them out."""

import json

import numpy as np
import pytest
import scipy.io
from PIL import Image

from engine.annotations import AnnotatedImage, AnnotationError, as_points
from engine.jhu_crowd import read_jhu_crowd, write_jhu_crowd
from engine.nwpu_crowd import read_nwpu_crowd, write_nwpu_crowd
from engine.ucf_qnrf import read_ucf_qnrf, write_ucf_qnrf


def _picture(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (40, 30)).save(path)
    return path


@pytest.fixture
def three(tmp_path):
    """An image of each split, the points with many digits."""
    points = as_points([(1 / 3, 29.987654321), (39.5, 0.0)])
    return [
        AnnotatedImage(_picture(tmp_path / "in" / f"{split}.jpg"), 40, 30, points + number, split)
        for number, split in enumerate(("train", "val", "test"))
    ]


def test_ucf_qnrf_is_read_by_its_folders_half_a_pixel_less(tmp_path):
    for folder, click in (("Train", [1.0, 1.0]), ("Test", [40.0, 30.0])):
        _picture(tmp_path / folder / "img_0001.jpg")
        scipy.io.savemat(tmp_path / folder / "img_0001_ann.mat", {"annPoints": np.array([click])})

    train, test = read_ucf_qnrf(tmp_path).images

    assert (train.split, train.points.tolist()) == ("train", [[0.5, 0.5]])
    assert (test.split, test.points.tolist()) == ("test", [[39.5, 29.5]])


def test_ucf_qnrf_has_no_validation_folder(three, tmp_path):
    write_ucf_qnrf(tmp_path / "out", three)

    images = read_ucf_qnrf(tmp_path / "out").images
    assert [(image.path.stem, image.split) for image in images] == [
        ("train", "train"),
        ("val", "train"),
        ("test", "test"),
    ]
    written = {image.path.stem: image.points for image in images}
    assert all(np.allclose(written[image.path.stem], image.points, atol=1e-12) for image in three)


def test_jhu_crowd_is_read_by_its_splits(tmp_path):
    _picture(tmp_path / "val" / "images" / "0003.jpg")
    (tmp_path / "val" / "gt").mkdir()
    (tmp_path / "val" / "gt" / "0003.txt").write_text("12 7 20 25 1 0\n30 8 4 4 2 1\n\n")
    (tmp_path / "val" / "image_labels.txt").write_text("0003,2,street,0,0\n")

    (image,) = read_jhu_crowd(tmp_path).images

    assert (image.split, image.points.tolist()) == ("val", [[12, 7], [30, 8]])


def test_jhu_crowd_round_trips_every_digit_and_split(three, tmp_path):
    write_jhu_crowd(tmp_path / "out", three)

    for before, after in zip(three, read_jhu_crowd(tmp_path / "out").images, strict=True):
        assert (after.split, after.points.tolist()) == (before.split, before.points.tolist())
    lines = (tmp_path / "out" / "val" / "gt" / "val.txt").read_text().splitlines()
    assert lines[1] == "40.5 1.0 0 0 0 0"


def test_an_image_of_jhu_crowd_without_people_has_no_lines(tmp_path):
    image = AnnotatedImage(_picture(tmp_path / "a.jpg"), 40, 30, as_points([]), "test")

    write_jhu_crowd(tmp_path / "out", [image])

    assert read_jhu_crowd(tmp_path / "out").images[0].count == 0


@pytest.mark.parametrize("line", ["12\n", "x y 1 1 0 0\n"])
def test_a_line_that_is_no_person_is_refused_by_its_file(tmp_path, line):
    _picture(tmp_path / "train" / "images" / "1.jpg")
    (tmp_path / "train" / "gt").mkdir()
    (tmp_path / "train" / "gt" / "1.txt").write_text(line)

    with pytest.raises(AnnotationError, match=r"1\.txt: expected lines that begin with x and y"):
        read_jhu_crowd(tmp_path)


def test_an_image_of_jhu_crowd_without_its_file_is_named(tmp_path):
    _picture(tmp_path / "train" / "images" / "1.jpg")
    (tmp_path / "train" / "gt").mkdir()

    with pytest.raises(AnnotationError, match=r"1\.jpg: no points: expected .*1\.txt"):
        read_jhu_crowd(tmp_path)


@pytest.fixture
def nwpu(tmp_path):
    """Two images with points and one of the test part without, in NWPU-Crowd's layout."""
    for number in (1, 2, 3):
        _picture(tmp_path / "images" / f"{number:04}.jpg")
    (tmp_path / "jsons").mkdir()
    (tmp_path / "mats").mkdir()
    for number, points in ((1, [[3.5, 4.25]]), (2, [])):
        content = {
            "img_id": f"{number:04}.jpg",
            "human_num": len(points),
            "points": points,
            "boxes": [[1, 2, 3, 4]],
        }
        (tmp_path / "jsons" / f"{number:04}.json").write_text(json.dumps(content))
    (tmp_path / "train.txt").write_text("0001 2 0\n")
    (tmp_path / "val.txt").write_text("0002 1 3 \n")
    (tmp_path / "test.txt").write_text("0003 0 1\n")
    return tmp_path


def test_a_list_of_nwpu_crowd_that_is_no_utf_8_is_named(nwpu):
    (nwpu / "train.txt").write_bytes(b"Z\xfcrich 2 0\n")

    with pytest.raises(AnnotationError, match=r"train\.txt: expected a list of images as UTF-8"):
        read_nwpu_crowd(nwpu)


def test_nwpu_crowd_is_read_by_its_lists_without_the_hidden_test_part(nwpu):
    images = read_nwpu_crowd(nwpu).images

    assert [(image.split, image.points.tolist()) for image in images] == [
        ("train", [[3.5, 4.25]]),
        ("val", []),
    ]


def test_points_of_nwpu_crowd_that_are_missing_or_damaged_are_named(nwpu):
    (nwpu / "jsons" / "0002.json").write_text('{"points": 3}')
    with pytest.raises(AnnotationError, match=r"0002\.json: expected `img_id`"):
        read_nwpu_crowd(nwpu)

    (nwpu / "jsons" / "0002.json").unlink()
    with pytest.raises(AnnotationError, match=r"0002\.json: missing"):
        read_nwpu_crowd(nwpu)


def test_nwpu_crowd_round_trips_every_digit_and_split(three, tmp_path):
    write_nwpu_crowd(tmp_path / "out", three)

    read = {image.path.stem: image for image in read_nwpu_crowd(tmp_path / "out").images}
    for image in three:
        same = read[image.path.stem]
        assert (same.split, same.points.tolist()) == (image.split, image.points.tolist())
