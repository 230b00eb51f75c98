"""The drawn crowd: the same heads from the same seed, all of them in the picture, none behind another."""

import numpy as np
import pytest

from engine.annotations import read_dataset_folder
from engine.image_file import read_image
from resources.demo.crowd_scene import draw_crowd
from resources.demo.make_demo import DEMO_FOLDER, draw_demo
from resources.demo.standing import Camera, Standing
from resources.demo.visibility import visible_shares


def test_the_shipped_demo_is_what_the_generator_draws():
    scene = draw_demo()

    (shipped,) = read_dataset_folder(DEMO_FOLDER).images

    assert (shipped.width, shipped.height) == (1600, 1067)
    np.testing.assert_array_equal(shipped.points, scene.points)
    difference = np.abs(read_image(shipped.path).astype(np.int16) - scene.image)
    assert difference.mean() < 6  # what JPEG takes and adds
    assert shipped.path.stat().st_size < 600_000


@pytest.mark.parametrize(("width", "height", "people"), [(640, 480, 40), (320, 400, 300), (97, 61, 1)])
def test_every_point_is_a_head_inside_the_picture(width, height, people):
    scene = draw_crowd(width, height, people, seed=5)

    assert scene.image.shape == (height, width, 3)
    assert scene.image.dtype == np.uint8
    assert 0.75 * people <= len(scene.points) <= people
    assert (scene.points >= 0).all()
    assert (scene.points < [width, height]).all()


def test_the_same_seed_draws_the_same_and_another_does_not():
    first, again, other = (draw_crowd(200, 150, 30, seed=seed) for seed in (1, 1, 2))

    np.testing.assert_array_equal(first.points, again.points)
    np.testing.assert_array_equal(first.image, again.image)
    assert not np.array_equal(first.image, other.image)


def test_an_empty_square_has_no_points():
    scene = draw_crowd(160, 120, 0, seed=3)

    assert scene.points.shape == (0, 2)


def test_a_head_behind_another_is_hidden_and_one_beside_it_is_not():
    camera = Camera(width=100, height=100, height_above_heads_m=3.0)
    # At 100 pixels a metre a head is 17 wide and 25 high: the second hides the first, not the third.
    people = Standing(
        camera=camera,
        x=np.array([50.0, 50.0, 75.0]),
        y=np.array([50.0, 52.0, 50.0]),
        scale=np.array([100.0, 100.0, 100.0]),
        distance=np.array([5.0, 4.9, 4.8]),
    )

    shares = visible_shares(people)

    assert shares[0] < 1 / 3
    assert shares[1] == 1
    assert shares[2] == 1


def test_a_head_behind_shoulders_is_hidden():
    camera = Camera(width=100, height=100, height_above_heads_m=3.0)
    people = Standing(
        camera=camera,
        x=np.array([60.0, 50.0]),
        y=np.array([60.0, 20.0]),
        scale=np.array([100.0, 100.0]),
        distance=np.array([5.0, 4.9]),
    )

    assert visible_shares(people).tolist() == [0, 1]
