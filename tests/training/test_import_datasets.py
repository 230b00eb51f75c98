import json

import numpy as np
import pytest
import scipy.io
from PIL import Image

from engine.annotations import AnnotatedImage, AnnotationError, write_dataset_folder
from engine.shanghaitech import write_shanghaitech
from training.import_datasets import SPLIT_FILE, open_dataset, validation_hashes


def test_a_dataset_folder_is_opened(tmp_path, crowd):
    write_dataset_folder(tmp_path / "set", [crowd])

    (image,) = open_dataset(tmp_path / "set").images

    assert (image.split, image.count) == ("train", 30)


def test_shanghaitechs_layout_is_opened(tmp_path, crowd):
    write_shanghaitech(tmp_path / "part_A", (crowd,))

    assert [image.split for image in open_dataset(tmp_path / "part_A" / "train_data").images] == ["train"]


def test_ucf_cc_50s_layout_is_opened(tmp_path):
    Image.new("RGB", (9, 9)).save(tmp_path / "1.jpg")
    scipy.io.savemat(tmp_path / "1_ann.mat", {"annPoints": np.ones((2, 2))})

    assert open_dataset(tmp_path).images[0].count == 2


def test_validation_photographs_are_known_by_their_hash_whatever_they_are_called(
    tmp_path, crowd, monkeypatch
):
    known = min(validation_hashes())
    write_dataset_folder(
        tmp_path / "set",
        [AnnotatedImage(crowd.path, 96, 80, crowd.points, split) for split in ("train", None, "test")],
    )
    monkeypatch.setattr("training.import_datasets.file_sha256", lambda path: known)

    # What is kept for testing stays so.
    assert [image.split for image in open_dataset(tmp_path / "set").images] == ["val", "val", "test"]


def test_other_photographs_keep_their_split(tmp_path, crowd):
    write_dataset_folder(tmp_path / "set", [crowd])

    assert len(open_dataset(tmp_path / "set").of_split("val").images) == 0


def test_a_missing_folder_and_an_unknown_layout_are_named(tmp_path):
    with pytest.raises(AnnotationError, match="gone: there is no such folder"):
        open_dataset(tmp_path / "gone")
    with pytest.raises(AnnotationError, match="no data set is recognised here"):
        open_dataset(tmp_path)


def test_a_dataset_whose_image_is_gone_can_still_be_opened(tmp_path, crowd):
    write_dataset_folder(tmp_path / "set", [crowd])
    (tmp_path / "set" / "images" / "crowd.png").unlink()

    assert open_dataset(tmp_path / "set").images[0].count == 30


def test_the_committed_list_keeps_sixty_photographs_of_part_a_apart():
    parts = json.loads(SPLIT_FILE.read_text(encoding="utf-8"))["parts"]

    assert len(parts["part_A"]) == 60
    every = [digest for part in parts.values() for digest in part.values()]
    assert len(set(every)) == len(every) == len(validation_hashes())
    assert all(len(digest) == 64 for digest in every)


def test_photographs_that_stand_twice_are_not_kept_for_validation():
    # UCF_CC_50 repeats some of part A, and part A some of its own: all stay on the training side.
    twice = {f"IMG_{number}.jpg" for number in (21, 283, 118, 134, 287, 294, 297, 167, 169)}

    assert not twice & set(json.loads(SPLIT_FILE.read_text(encoding="utf-8"))["parts"]["part_A"])
