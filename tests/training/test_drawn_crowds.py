import numpy as np
import pytest

from engine.annotations import read_dataset_folder
from engine.image_file import file_sha256
from resources.demo.make_demo import DEMO_FOLDER, DEMO_SEED
from training.drawn_crowds import draw_training_crowd, main, scene_seeds
from training.import_datasets import open_dataset

# What tests and benchmarks draw with lies below.
HIGHEST_OTHER_SEED = 1000


def test_a_data_set_of_drawn_crowds_is_written_and_read_without_the_demos_picture(tmp_path):
    assert main([str(tmp_path / "crowds"), "--count", "3"]) == 0

    images = open_dataset(tmp_path / "crowds").images

    assert [(image.split, image.verified) for image in images] == [("train", True)] * 3
    assert all(image.count > 0 for image in images)
    hashes = {file_sha256(image.path) for image in images}
    demos = {file_sha256(image.path) for image in read_dataset_folder(DEMO_FOLDER).images}
    assert len(hashes) == 3
    assert not hashes & demos


@pytest.mark.parametrize("seed", [0, 1, DEMO_SEED])
def test_no_set_has_the_demos_seed_or_another_sets(seed):
    seeds = set(scene_seeds(500, seed))

    assert len(seeds) == 500
    assert DEMO_SEED not in seeds
    assert min(seeds) > HIGHEST_OTHER_SEED
    assert not seeds & set(scene_seeds(500, seed + 1))


def test_a_crowd_follows_from_its_seed_and_every_head_lies_in_the_picture():
    scene, again = draw_training_crowd(1_000_004), draw_training_crowd(1_000_004)

    np.testing.assert_array_equal(scene.image, again.image)
    np.testing.assert_array_equal(scene.points, again.points)
    height, width = scene.image.shape[:2]
    assert scene.image.dtype == np.uint8
    assert ((scene.points >= 0) & (scene.points < (width, height))).all()


def test_crowds_differ_in_size_density_and_light():
    scenes = [draw_training_crowd(seed) for seed in scene_seeds(5, seed=4)]

    assert len({scene.image.shape for scene in scenes}) == len(scenes)
    counts = [len(scene.points) for scene in scenes]
    assert max(counts) > 4 * min(counts)
    brightness = [scene.image.mean() for scene in scenes]
    assert max(brightness) > min(brightness) + 30


@pytest.mark.parametrize("order", [["--count", "-1"], ["--seed", "-3"]])
def test_a_count_or_seed_below_zero_is_refused(order, tmp_path):
    with pytest.raises(SystemExit) as refused:
        main([str(tmp_path / "crowds"), *order])

    assert refused.value.code == 2
    assert not (tmp_path / "crowds").exists()
