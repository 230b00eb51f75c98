import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.annotations import as_points
from training.transforms import ViewSettings, random_view, recolour

SEEDS = st.integers(0, 10_000)


def _view(image, points, seed, *, known=None, **settings):
    return random_view(
        image,
        points,
        known=known,
        rng=np.random.default_rng(seed),
        settings=ViewSettings(**{"crop_px": 64, "grey_share": 0.0} | settings),
    )


@given(SEEDS, st.floats(20, 80), st.floats(15, 55))
def test_points_move_with_the_picture(seed, x, y):
    image = np.zeros((70, 100, 3), np.uint8)
    image[int(y) - 4 : int(y) + 5, int(x) - 4 : int(x) + 5] = 255

    view = _view(image, np.array([[int(x) + 0.5, int(y) + 0.5]]), seed)

    (point,) = view.points
    inside = (point > 8).all() and (point < 56).all()
    if inside:
        rows, columns = np.nonzero(view.image[..., 0] > view.image.max() / 2)
        assert (columns + 0.5).mean() == pytest.approx(point[0], abs=0.6)
        assert (rows + 0.5).mean() == pytest.approx(point[1], abs=0.6)


@given(SEEDS, st.integers(5, 150), st.integers(5, 150))
def test_a_view_is_of_its_size_and_knows_what_lies_beyond_the_image(seed, height, width):
    view = _view(np.full((height, width, 3), 128, np.uint8), as_points([]), seed)

    assert view.image.shape == (64, 64, 3)
    assert view.is_known.shape == (64, 64)
    assert view.is_known.sum() == min(view.image_width, 64) * min(view.image_height, 64)
    assert view.points.shape == (0, 2)


@given(SEEDS)
def test_the_same_seed_gives_the_same_view(seed):
    image = np.random.default_rng(0).integers(0, 256, (90, 80, 3), dtype=np.uint8)
    points = np.array([[10.0, 20.0], [70.0, 80.0]])

    first, second = (_view(image, points, seed) for _ in range(2))

    assert np.array_equal(first.image, second.image)
    assert np.array_equal(first.points, second.points)


@given(SEEDS)
def test_people_beyond_the_crop_keep_their_places(seed):
    points = np.random.default_rng(1).uniform((0, 0), (200, 150), (40, 2))

    view = _view(np.zeros((150, 200, 3), np.uint8), points, seed)

    in_image = view.points + np.array([view.left, view.top])
    assert len(view.points) == 40
    assert (in_image >= -1e-6).all()
    assert (in_image <= np.array([view.image_width, view.image_height]) + 1e-6).all()


def test_the_border_is_seen_as_often_as_the_middle():
    image = np.zeros((64, 640, 3), np.uint8)

    lefts = np.array([_view(image, as_points([]), seed, multi_scale=False).left for seed in range(1500)])

    at_border = min((lefts == 0).sum(), (lefts == 640 - 64).sum())
    assert at_border == pytest.approx(((lefts > 288 - 64) & (lefts <= 288)).sum(), rel=0.35)


@given(SEEDS)
def test_views_around_people_show_somebody(seed):
    points = np.array([[30.0, 40.0], [500.0, 20.0]])

    view = _view(np.zeros((600, 800, 3), np.uint8), points, seed, people_share=1.0)

    assert ((view.points >= 0) & (view.points <= 64)).all(axis=1).any()


@given(SEEDS)
def test_scales_keep_to_their_bounds(seed):
    view = _view(
        np.zeros((100, 100, 3), np.uint8), as_points([]), seed, smallest_scale=0.5, largest_scale=2.0
    )

    assert 0.5 <= view.scale <= 2.0


@pytest.mark.parametrize(("is_scaled", "low", "high"), [(True, 0.5 / 3, 2.0 / 3), (False, 1 / 3, 1 / 3)])
def test_a_large_photograph_is_learned_from_at_the_size_at_which_it_is_counted(is_scaled, low, high):
    image = np.zeros((2200, 2300, 3), np.uint8)
    settings = {"smallest_scale": 0.5, "largest_scale": 2.0, "multi_scale": is_scaled}

    scales = [_view(image, as_points([]), seed, **settings).scale for seed in range(6)]

    assert low <= min(scales) <= max(scales) <= high


@given(SEEDS)
def test_unknown_areas_stay_unknown(seed):
    # The left half was not looked at, and is black so that it can be told.
    image = np.full((80, 80, 3), 200, np.uint8)
    image[:, :40] = 0
    known = np.zeros((80, 80), bool)
    known[:, 40:] = True

    view = _view(image, as_points([]), seed)
    of_half = _view(image, as_points([]), seed, known=known)

    bright = view.image[..., 0] > 60
    assert np.array_equal(view.image, of_half.image)
    assert (of_half.is_known != bright).sum() <= 64 * 2


@given(SEEDS)
def test_colours_change_little_and_the_order_of_brightness_stays(seed):
    ramp = np.repeat(np.arange(0, 256, 5, dtype=np.uint8)[None, :, None], 3, axis=2)

    changed = recolour(ramp, np.random.default_rng(seed), 0.0).astype(int)

    assert (np.diff(changed, axis=1) >= 0).all()
    assert changed.shape == ramp.shape


def test_a_share_of_the_images_turns_grey():
    image = np.random.default_rng(0).integers(0, 256, (4, 4, 3), dtype=np.uint8)

    grey = recolour(image, np.random.default_rng(0), 1.0)
    coloured = recolour(image, np.random.default_rng(0), 0.0)

    assert (grey == grey[..., :1]).all()
    assert not (coloured == coloured[..., :1]).all()


@given(SEEDS)
def test_noise_changes_pixels_and_nothing_else(seed):
    image = np.full((70, 100, 3), 128, np.uint8)

    plain, noisy = (_view(image, as_points([(40, 30)]), seed, noise_share=share) for share in (0.0, 1.0))

    assert np.array_equal(plain.points, noisy.points)
    difference = noisy.image.astype(float) - plain.image
    inside = difference[plain.is_known]
    # Around the recoloured grey, which may stand near black or white.
    assert 1 < inside.std() < 16
    assert len(np.unique(plain.image[plain.is_known])) <= 3


@given(SEEDS)
def test_a_worn_view_shows_the_same_less_sharply(seed):
    image = np.random.default_rng(0).integers(0, 256, (70, 100, 3), dtype=np.uint8)

    plain, worn = (_view(image, as_points([(40, 30)]), seed, worn_share=share) for share in (0.0, 1.0))

    assert np.array_equal(plain.points, worn.points)
    assert np.array_equal(plain.is_known, worn.is_known)
    assert worn.image.shape == plain.image.shape
    assert not np.array_equal(worn.image, plain.image)
    assert worn.image.mean() == pytest.approx(plain.image.mean(), abs=6)


@given(SEEDS, st.floats(10, 90), st.floats(10, 60))
def test_a_stretched_view_moves_points_with_the_picture(seed, x, y):
    view = _view(np.zeros((70, 100, 3), np.uint8), np.array([[x, y]]), seed, largest_stretch=1.5)

    across, down = view.image_width / 100, view.image_height / 70
    assert 0.6 < across / down < 1.6
    assert across * down == pytest.approx(view.scale**2, rel=0.05)
    assert view.points[0, 1] + view.top == pytest.approx(y * down)


def test_without_a_stretch_squares_stay_squares():
    views = [_view(np.zeros((700, 1000, 3), np.uint8), as_points([]), seed) for seed in range(20)]

    assert all(view.image_width / view.image_height == pytest.approx(10 / 7, rel=0.01) for view in views)


def test_recolouring_by_nothing_changes_nothing():
    image = np.random.default_rng(0).integers(0, 256, (4, 4, 3), dtype=np.uint8)

    assert np.array_equal(recolour(image, np.random.default_rng(0), 0.0, 0.0), image)
