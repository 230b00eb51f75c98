import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.dense_region import overlap
from engine.devices import choose_device
from engine.distance_labels import ScoredPoints, distance_map
from engine.enlarged import SecondPassRule
from engine.localizer import Localizer, expected_labels, splice
from engine.prediction import Box

CPU = choose_device("cpu")
HEIGHT, WIDTH = 150, 210


def _crowd(seed: int) -> np.ndarray:
    """Draw a dense group in the middle and some lonely people, none closer than 7 px to another."""
    rng = np.random.default_rng(seed)
    kept: list[np.ndarray] = []
    candidates = [*rng.uniform((70, 50), (140, 100), (150, 2)), *rng.uniform((4, 4), (206, 146), (12, 2))]
    for point in candidates:
        if all(math.dist(point, other) >= 7 for other in kept):
            kept.append(point)
    return np.array(kept)


@pytest.fixture
def locate(painted_labels, paint):
    """Give a function that locates people in an image with their labels painted: half a label a pixel."""

    def locate_people(
        points, *, scale_factor=1.6, tile_px=1280, report=None, size=(HEIGHT, WIDTH), scale=1.0, **settings
    ):
        label = np.minimum(distance_map(points, height=size[0], width=size[1]) / 2, 10)
        localizer = Localizer(painted_labels(scale_factor), CPU, SecondPassRule(**settings), scale=scale)
        return localizer.locate(paint(label * 25), tile_px=tile_px, report=report or (lambda *words: None))

    return locate_people


def _assert_found(points: np.ndarray, found: np.ndarray) -> None:
    """Assert that every person has one found point of their own within a pixel."""
    assert len(found) == len(points)
    distances = np.hypot(*(points[:, None] - found[None]).T).T
    assert distances.min(axis=1).max() <= 1
    assert len(set(distances.argmin(axis=1))) == len(points)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("scale_factor", [0.75, 1.6, 2.2])
def test_the_ownership_merge_loses_and_doubles_nobody(locate, seed, scale_factor):
    points = _crowd(seed)

    localization = locate(points, scale_factor=scale_factor)

    assert localization.regions
    _assert_found(points, localization.found.points)


@pytest.mark.parametrize("seed", range(4))
def test_an_image_that_is_read_enlarged_has_its_people_where_they_are(painted_labels, paint, seed):
    points = _crowd(seed)
    label = np.minimum(distance_map(points, height=HEIGHT, width=WIDTH) / 2, 10)
    localizer = Localizer(painted_labels(1.6), CPU, scale=1.25)

    localization = localizer.locate(paint(label * 25), tile_px=1280, report=lambda *words: None)

    _assert_found(points, localization.found.points)
    assert localization.label_px * localization.expected_label.shape[0] == pytest.approx(HEIGHT, abs=0.8)
    assert all(region.box.right <= WIDTH and region.box.bottom <= HEIGHT for region in localization.regions)


def test_as_many_minima_are_people_as_the_probabilities_sum_to(locate, monkeypatch):
    points = _crowd(0)
    monkeypatch.setattr(
        "engine.localizer.people_per_pixel",
        lambda logits, **_: torch.full_like(logits[:, 0], 20.3 / (HEIGHT * WIDTH)),
    )

    localization = locate(points, most_regions=0)

    assert len(localization.found) == 20
    assert len(points) > 20
    assert localization.found.scores.min() >= localization.threshold > 0.25


def test_a_region_says_its_factor_and_who_was_in_it_before_and_after(locate):
    points = _crowd(0)

    localization = locate(points, most_regions=1)

    (region,) = localization.regions
    inside = int(region.box.contains(points).sum())
    assert region.scale_factor == pytest.approx(1.6)
    assert (region.count_before, region.count) == (inside, inside)
    assert inside > 20


def test_a_factor_of_about_one_needs_no_second_pass(locate):
    said = []

    localization = locate(_crowd(0), scale_factor=1.05, report=lambda *words: said.append(words[2]))

    assert set(said) == {"Finding people"}
    (region, *_) = localization.regions
    assert region.scale_factor == pytest.approx(1.05)
    assert region.count_before == region.count > 20


def test_the_second_pass_is_reported_with_its_factor(locate):
    said = []

    locate(_crowd(0), scale_factor=1.62, report=lambda *words: said.append(words[2]), most_regions=1)

    assert list(dict.fromkeys(said)) == ["Finding people", "Looking closer, ×1.6"]


def test_no_more_regions_than_set_are_looked_at(locate):
    assert len(locate(_crowd(0), most_regions=0).regions) == 0


def test_the_budget_bounds_the_second_passes(locate):
    points = np.stack(np.meshgrid(np.arange(6, 200, 9.0), np.arange(6, 140, 9.0)), axis=-1).reshape(-1, 2)

    # The region is nearly the whole image: a budget of 2.25 images allows a factor of 1.5 or a little more.
    (region,) = locate(points, scale_factor=2.2, budget=2.25).regions

    expected = math.sqrt(2.25 * HEIGHT * WIDTH / region.box.area)
    assert region.scale_factor == pytest.approx(expected)
    assert 1.5 <= expected < 1.7


def test_tiles_change_nothing(locate):
    points = _crowd(3)

    whole, tiled = (locate(points, size=(200, 420), tile_px=tile_px) for tile_px in (1280, 256))

    assert np.array_equal(whole.expected_label, tiled.expected_label)
    assert np.allclose(np.sort(whole.found.points, axis=0), np.sort(tiled.found.points, axis=0))


@pytest.mark.parametrize("tile_px", [256, 1280])
def test_features_of_a_huge_image_are_averaged(locate, monkeypatch, tile_px):
    monkeypatch.setattr("engine.first_pass.MOST_FEATURE_CELLS", 50)

    localization = locate(_crowd(1), size=(200, 420), tile_px=tile_px)

    _assert_found(_crowd(1), localization.found.points)


def test_nobody_is_found_where_nobody_is(locate):
    localization = locate(np.zeros((0, 2)))

    assert len(localization.found) == 0
    assert localization.regions == ()
    assert localization.crowded == ()
    assert (localization.expected_label == 10).all()


@pytest.mark.parametrize("size", [(1, 1), (7, 300), (33, 8), (64, 64)])
def test_an_image_of_any_size_can_be_located(locate, size):
    middle = np.array([[size[1] / 2, size[0] / 2]])

    localization = locate(middle, size=size)

    assert localization.expected_label.shape == size
    assert len(localization.found) == 1


def test_people_too_close_to_be_parted_make_a_crowded_area_inside_the_image(locate):
    close = np.stack(np.meshgrid(np.arange(60, 140, 2.0), np.arange(40, 110, 2.0)), axis=-1).reshape(-1, 2)

    for scale_factor in (1.0, 1.6, 0.75):
        localization = locate(close, scale_factor=scale_factor)

        (area,) = localization.crowded
        assert overlap(area, Box(90, 60, 110, 90))
        assert 0 <= area.left < area.right <= WIDTH
        assert 0 <= area.top < area.bottom <= HEIGHT


def test_the_expected_label_is_the_mean_of_the_labels_by_probability():
    logits = torch.full((1, 11, 1, 2), -1e4)
    logits[0, 4, 0, 0] = 0.0
    logits[0, [2, 10], 0, 1] = torch.tensor([0.75, 0.25]).log()

    assert expected_labels(logits).tolist() == [[[4.0, pytest.approx(4.0)]]]


POINTS = hnp.arrays(
    np.float64,
    st.tuples(st.integers(0, 15), st.just(2)),
    elements=st.integers(0, 40).map(lambda value: value / 2),
)


@given(POINTS, st.floats(0, 20), st.floats(0, 20), st.floats(0, 20), st.floats(0, 20))
def test_splicing_what_is_there_already_changes_nobody(points, left, top, right, bottom):
    box = Box(min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    found = ScoredPoints(points, np.linspace(0, 1, len(points)))
    inside = box.contains(points)

    merged = splice(found, ScoredPoints(points[inside], found.scores[inside]), box)

    rows = np.column_stack([merged.points, merged.scores])
    assert sorted(map(tuple, rows)) == sorted(map(tuple, np.column_stack([points, found.scores])))


def test_inside_the_box_the_second_pass_answers_alone():
    found = ScoredPoints(np.array([[1.0, 1.0], [5.0, 5.0], [6.0, 6.0]]), np.array([0.1, 0.2, 0.3]))
    closer = ScoredPoints(np.array([[5.5, 5.5]]), np.array([0.9]))

    merged = splice(found, closer, Box(4, 4, 8, 8))

    assert merged.points.tolist() == [[1.0, 1.0], [5.5, 5.5]]
    assert merged.scores.tolist() == [0.1, 0.9]


@pytest.mark.parametrize("size", [(150, 210), (151, 211)])
@pytest.mark.parametrize("scale_factor", [1.0, 1.6])
def test_a_large_photograph_is_read_reduced_and_answered_in_its_own_pixels(
    locate, monkeypatch, size, scale_factor
):
    monkeypatch.setattr("engine.working_image.LONGEST_SHORTER_SIDE_PX", 80)
    points = np.stack(np.meshgrid(np.arange(24, 190, 18.0), np.arange(24, 130, 18.0)), axis=-1).reshape(-1, 2)

    localization = locate(points, size=size, scale_factor=scale_factor)

    assert localization.step == 2
    assert localization.expected_label.shape == (-(-size[0] // 2), -(-size[1] // 2))
    (region,) = localization.regions
    assert region.box.contains(points).all()
    assert region.count == len(points) == len(localization.found)
    # Reduced by two, a pixel is two pixels.
    distances = np.hypot(*(points[:, None] - localization.found.points[None]).T).T
    assert distances.min(axis=1).max() <= 2


@pytest.fixture
def one_for_each(monkeypatch, painted_labels):
    """Make the network expect somebody where somebody stands, and nobody elsewhere."""
    monkeypatch.setattr(
        "engine.localizer.people_per_pixel", lambda logits, **_: (expected_labels(logits) < 0.4).float()
    )


@pytest.mark.usefixtures("one_for_each")
def test_a_sparse_image_is_read_at_its_own_size_alone(locate):
    said = []
    points = np.array([(200.5, 300.5), (600.5, 600.5), (1000.5, 300.5)])

    localization = locate(
        points, scale=1.75, size=(900, 1200), report=lambda done, total, text: said.append(text)
    )

    _assert_found(points, localization.found.points)
    assert localization.label_px == 1
    assert set(said) == {"Finding people"}


@pytest.mark.usefixtures("one_for_each")
def test_sparse_places_of_an_enlarged_image_lose_and_double_nobody(locate):
    crowd = (
        np.stack(np.meshgrid(np.arange(10, 400, 20), np.arange(10, 290, 20)), axis=-1).reshape(-1, 2) + 0.5
    )
    lonely = np.array([(1100.5, 50.5), (1300.5, 250.5), (1500.5, 120.5)])
    points = np.concatenate([crowd, lonely])
    said = []

    localization = locate(
        points, scale=2.0, size=(300, 1600), report=lambda done, total, text: said.append(text)
    )

    _assert_found(points, localization.found.points)
    assert said[0] == "Finding people"
    assert "Looking closer, ×2" in said
    assert localization.label_px == 0.5
