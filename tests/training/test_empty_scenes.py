import numpy as np
import pytest

from training.empty_scenes import HEIGHT, WIDTH, draw_empty_scene, main
from training.import_datasets import open_dataset


def test_a_data_set_of_empty_scenes_is_written_and_read(tmp_path):
    assert main([str(tmp_path / "empty"), "--count", "3"]) == 0

    images = open_dataset(tmp_path / "empty").images

    assert [(image.width, image.height, image.count, image.split) for image in images] == [
        (WIDTH, HEIGHT, 0, "train")
    ] * 3
    assert all(image.verified is True for image in images)


@pytest.mark.parametrize("seed", range(12))
def test_a_scene_follows_from_its_seed(seed):
    first, second = (draw_empty_scene(np.random.default_rng(seed)) for _ in range(2))

    assert first.shape == (HEIGHT, WIDTH, 3)
    assert first.dtype == np.uint8
    assert np.array_equal(first, second)
