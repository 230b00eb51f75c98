import numpy as np
import pytest
import scipy.io
from PIL import Image

from engine.annotations import read_dataset_folder


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
