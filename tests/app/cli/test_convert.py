import numpy as np
import pytest
import scipy.io
from PIL import Image

from engine.annotations import AnnotatedImage, as_points, read_dataset_folder, write_dataset_folder
from engine.layouts import read_any


def test_a_data_set_survives_the_way_to_shanghaitech_and_back(crowdcount, dataset, tmp_path):
    there = crowdcount("convert", dataset, tmp_path / "mats", "--to", "shanghaitech")
    back = crowdcount("convert", tmp_path / "mats", tmp_path / "back", "--to", "crowdcount")

    assert (there.exit_code, back.exit_code) == (0, 0)
    assert "3 images, 9 people" in back.stderr
    before, after = (read_dataset_folder(folder).images for folder in (dataset, tmp_path / "back"))
    by_name = {image.path.name: image for image in after}
    for image in before:
        same = by_name[image.path.name]
        assert np.array_equal(same.points, image.points)
        assert same.path.read_bytes() == image.path.read_bytes()
        assert same.split == (image.split or "train")


def test_what_points_alone_cannot_say_is_told(crowdcount, tmp_path, photo):
    corner = as_points([(0, 0), (20, 0), (20, 20), (0, 20)])
    second = tmp_path / "second.png"
    second.write_bytes(photo.read_bytes())
    people = as_points([(10, 10), (50, 50)])
    write_dataset_folder(
        tmp_path / "set",
        [
            AnnotatedImage(photo, 96, 80, people, ignore=(corner,)),
            AnnotatedImage(second, 96, 80, people, verified=()),
        ],
    )

    result = crowdcount("convert", tmp_path / "set", tmp_path / "out", "--to", "shanghaitech")

    assert result.exit_code == 0
    assert "1 images, 1 people." in result.stderr
    assert "the ignored areas of 1 images are not written, nor the 1 people in them" in result.stderr
    assert "1 images that are unverified, wholly or in part, or ignored wholly (second.png)" in result.stderr


def test_what_is_written_as_ignored_because_nobody_verified_it_is_told(crowdcount, tmp_path, photo):
    write_dataset_folder(
        tmp_path / "set", [AnnotatedImage(photo, 96, 80, as_points([(10, 10)]), verified=())]
    )

    told = crowdcount("convert", tmp_path / "set", tmp_path / "coco", "--to", "coco")
    kept = crowdcount("convert", tmp_path / "set", tmp_path / "kept", "--to", "crowdcount")

    assert "coco cannot say what was not verified: in 1 images it is written as ignored areas" in told.stderr
    assert "verified" not in kept.stderr


def test_a_folder_that_may_not_be_read_is_exit_code_2(crowdcount, tmp_path, monkeypatch):
    def denied(source):
        raise PermissionError(13, "Permission denied", str(source))

    monkeypatch.setattr("app.convert_annotations.open_dataset", denied)

    result = crowdcount("convert", tmp_path, tmp_path / "out", "--to", "shanghaitech")

    assert result.exit_code == 2
    assert f"{tmp_path}: cannot be read (Permission denied)." in result.stderr


@pytest.mark.parametrize("layout", ["crowdcount", "shanghaitech"])
def test_a_data_set_without_images_is_no_success(crowdcount, tmp_path, layout):
    if layout == "crowdcount":
        write_dataset_folder(tmp_path / "set", [])
    else:
        for name in ("images", "ground-truth"):
            (tmp_path / "set" / name).mkdir(parents=True)

    result = crowdcount("convert", tmp_path / "set", tmp_path / "out", "--to", "coco")

    assert result.exit_code == 2
    assert f"{tmp_path / 'set'}: there are no images in this data set." in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_that_has_files_is_not_written_into_unasked(crowdcount, dataset, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "annotations.json").write_text("a year's work")

    refused = crowdcount("convert", dataset, tmp_path / "out", "--to", "coco")

    assert refused.exit_code == 2
    assert f"{tmp_path / 'out'}: this folder is not empty" in refused.stderr
    assert "--overwrite" in refused.stderr
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["annotations.json"]
    assert (tmp_path / "out" / "annotations.json").read_text() == "a year's work"

    told = crowdcount("convert", dataset, tmp_path / "out", "--to", "coco", "--overwrite")

    assert told.exit_code == 0
    assert len(read_any(tmp_path / "out").images) == 3


@pytest.mark.parametrize("option", [[], ["--overwrite"]])
def test_a_file_in_the_targets_place_stays(crowdcount, dataset, tmp_path, option):
    (tmp_path / "out").write_text("a file")

    result = crowdcount("convert", dataset, tmp_path / "out", "--to", "coco", *option)

    assert result.exit_code == 2
    assert f"{tmp_path / 'out'}: there is a file of this name" in result.stderr
    assert (tmp_path / "out").read_text() == "a file"


def test_a_conversion_that_fails_on_the_way_leaves_nothing(crowdcount, dataset, tmp_path):
    (dataset / "images" / "third.png").unlink()

    result = crowdcount("convert", dataset, tmp_path / "out", "--to", "coco")

    assert result.exit_code == 2
    assert "third.png: the image is missing" in result.stderr
    assert sorted(path.name for path in tmp_path.iterdir() if "out" in path.name) == []


def test_an_empty_folder_may_be_the_one_where_one_stands(crowdcount, dataset, tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    result = crowdcount("convert", dataset, ".", "--to", "coco")

    assert result.exit_code == 0
    assert len(read_any(tmp_path / "here").images) == 3


def test_ucf_cc_50_is_converted(crowdcount, tmp_path):
    (tmp_path / "ucf").mkdir()
    Image.new("RGB", (30, 20)).save(tmp_path / "ucf" / "1.jpg")
    scipy.io.savemat(tmp_path / "ucf" / "1_ann.mat", {"annPoints": np.array([[3.0, 4.0]])})

    result = crowdcount("convert", tmp_path / "ucf", tmp_path / "out", "--to", "crowdcount")

    assert result.exit_code == 0
    (image,) = read_dataset_folder(tmp_path / "out").images
    assert image.points.tolist() == [[2.5, 3.5]]


def test_a_layout_that_is_only_read_is_not_written(crowdcount, dataset, tmp_path):
    result = crowdcount("convert", dataset, tmp_path / "out", "--to", "ucf_cc_50")

    assert result.exit_code == 2
    assert "ucf_cc_50 is only read. Write one of crowdcount, " in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [["--to", "crowdcount"], ["--to", "papyrus"], ["--to", "crowdcount", "--from", "shanghaitech"], []],
)
def test_what_cannot_be_converted_is_exit_code_2(crowdcount, tmp_path, arguments):
    (tmp_path / "nothing").mkdir()

    result = crowdcount("convert", tmp_path / "nothing", tmp_path / "out", *arguments)

    assert result.exit_code == 2
    assert not (tmp_path / "out").exists()
