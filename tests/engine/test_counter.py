import numpy as np
import pytest

from engine.counter import CrowdCounter
from engine.devices import choose_device

CPU = choose_device("cpu")


@pytest.fixture
def count(painted_counts, paint):
    """Give a function that counts an image whose patches hold the people given."""

    def count_people(people, *, tile_px=1280, height=None, width=None, report=None, scale=1.0):
        pixels = np.kron(np.asarray(people) * 100, np.ones((8, 8)))[:height, :width]
        counter = CrowdCounter(painted_counts(), CPU, scale=scale)
        return counter.count(paint(pixels), tile_px=tile_px, report=report or (lambda *words: None))

    return count_people


def test_every_patch_has_its_people(count):
    counts = count([[0, 0.5, 1.25], [0.1, 0, 1.5]])

    assert counts.mean == pytest.approx(np.array([[0, 0.5, 1.25], [0.1, 0, 1.5]]), abs=1e-6)
    assert counts.variance == pytest.approx(counts.mean / 2)
    assert counts.count == pytest.approx(3.35, abs=1e-6)


def test_patches_cut_by_the_border_count_and_padding_does_not(count):
    counts = count([[1, 0.5], [0.25, 0]], height=9, width=12)

    assert counts.mean.shape == (2, 2)
    assert counts.count == pytest.approx(1.75, abs=1e-6)


def test_an_image_without_people_counts_nobody(count):
    assert count(np.zeros((5, 7))).count == 0.0


def test_tiles_lose_and_double_no_patch(count):
    people = np.random.default_rng(0).integers(0, 150, (30, 61)) / 100
    said = []

    whole = count(people)
    tiled = count(people, tile_px=256, report=lambda *words: said.append(words))

    assert np.array_equal(whole.mean, tiled.mean)
    assert np.array_equal(whole.variance, tiled.variance)
    assert said[-1][:2] == (said[-1][1], said[-1][1])
    assert len(said) > 2


def test_a_saturated_image_is_read_again_at_twice_the_size(count):
    # Enlarged, every patch becomes four of nearly the same.
    counts = count(np.full((3, 4), 2.0))

    assert counts.mean == pytest.approx(np.full((3, 4), 8.0))
    assert counts.variance == pytest.approx(np.full((3, 4), 4.0))


def test_only_the_saturated_tile_is_read_again(count):
    # The tile that owns the right end reads nothing of the first four patches.
    people = np.full((20, 60), 0.1)
    people[:, :4] = 2.0

    counts = count(people, tile_px=256)

    assert counts.mean[0, 0] == pytest.approx(8.0)
    assert counts.mean[:, 48:] == pytest.approx(np.full((20, 12), 0.1), abs=1e-6)


def test_one_saturated_patch_of_many_changes_nothing(count):
    people = np.full((15, 15), 0.1)
    people[3, 3] = 2.0

    assert count(people).mean[3, 3] == pytest.approx(2.0)


@pytest.mark.parametrize("height", [1, 4, 5, 8, 9, 12, 13, 31])
@pytest.mark.parametrize("width", [1, 8, 20, 21, 37])
def test_an_enlarged_image_of_any_size_fills_its_patches(count, height, width):
    people = np.full((-(-height // 8), -(-width // 8)), 2.5)

    counts = count(people, height=height, width=width)

    assert counts.mean.shape == people.shape
    # A whole patch becomes four of 2.5; one that the border cuts becomes one, two or four.
    assert set((counts.mean / 2.5).round(3).ravel()) <= {1, 2, 4}


@pytest.mark.parametrize(("height", "width"), [(80, 120), (1, 8), (83, 37), (8, 9)])
def test_what_is_read_enlarged_is_given_for_the_images_own_patches(count, height, width):
    people = np.full((-(-height // 8), -(-width // 8)), 0.64)

    counts = count(people, height=height, width=width, scale=1.25)

    # An enlarged patch is 6.4 pixels of the image wide, the border's less, and each holds 0.64 people.
    enlarged = (-(-round(height * 1.25) // 8)) * (-(-round(width * 1.25) // 8))
    assert counts.mean.shape == people.shape
    assert counts.count == pytest.approx(0.64 * enlarged)
    assert counts.variance.sum() == pytest.approx(0.32 * enlarged)
    if (height, width) == (80, 120):
        assert counts.mean[:9, :14] == pytest.approx(np.ones((9, 14)))


def test_people_read_enlarged_stay_where_they_are(count):
    people = np.zeros((20, 20))
    people[5:15, 10:20] = 0.5

    counts = count(people, scale=1.25)

    assert counts.mean[:4].sum() == counts.mean[16:].sum() == counts.mean[:, :9].sum() == 0
    assert counts.mean[6:14, 11:19] == pytest.approx(np.full((8, 8), 0.5 * 1.25**2), rel=1e-3)


def test_who_measures_may_do_without_the_closer_look(painted_counts, paint):
    counter = CrowdCounter(painted_counts(), CPU, scale=1.0, looks_closer=False)

    counts = counter.count(paint(np.full((24, 32), 200)), tile_px=1280, report=lambda *words: None)

    assert counts.mean == pytest.approx(np.full((3, 4), 2.0))


def test_a_sparse_image_is_read_at_its_own_size_alone(count):
    said = []
    people = np.zeros((40, 50))
    people[20, 10] = people[5, 40] = 0.9

    counts = count(people, scale=2.0, report=lambda done, total, text: said.append(text))

    assert counts.count == pytest.approx(1.8, abs=1e-3)
    assert set(said) == {"Counting"}


def test_a_crowd_is_read_enlarged_and_what_is_far_from_it_is_not(count):
    # The painted answer does not fall as people grow: enlarged, it is four times as large.
    people = np.full((30, 160), 0.01)
    people[:, :30] = 0.5
    said = []

    counts = count(people, scale=2.0, report=lambda done, total, text: said.append(text))

    assert counts.mean[:, :30].mean() == pytest.approx(2.0, rel=0.02)
    assert counts.mean[:, 120:] == pytest.approx(np.full((30, 40), 0.01), abs=1e-6)
    assert counts.variance[:, 120:] == pytest.approx(np.full((30, 40), 0.005), abs=1e-6)
    assert list(dict.fromkeys(said)) == ["Counting", "Looking closer, ×2.0"]
