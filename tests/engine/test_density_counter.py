import numpy as np
import pytest

from engine.density import sum_over_cells
from engine.density_counter import CELL_PX, DensityCounter
from engine.devices import choose_device
from engine.enlarged import SecondPassRule

CPU = choose_device("cpu")
HEIGHT, WIDTH = 160, 240


@pytest.fixture
def count(painted_density, paint):
    """Give a function that counts an image whose people per 10,000 pixels are painted."""

    def count_people(values, *, scale_factor=1.0, tile_px=1280, scale=1.0, **settings):
        counter = DensityCounter(painted_density(scale_factor), CPU, SecondPassRule(**settings), scale=scale)
        return counter.count(paint(values), tile_px=tile_px, report=lambda *words: None)

    return count_people


def _block() -> np.ndarray:
    """Give a density of 100 people per 10,000 pixels in a block, and one everywhere else."""
    values = np.ones((HEIGHT, WIDTH))
    values[40:120, 80:200] = 100
    return values


def test_the_cells_sum_to_the_people_of_the_map(count):
    values = np.arange(HEIGHT * WIDTH).reshape(HEIGHT, WIDTH) % 7

    counted = count(values)

    assert counted.count == pytest.approx(values.sum() / 10_000, rel=1e-5)
    assert counted.counts.shape == (HEIGHT // CELL_PX, WIDTH // CELL_PX)


def test_a_size_that_no_cell_divides_loses_nobody():
    density = np.ones((21, 13), np.float32)

    cells = sum_over_cells(density, cell_px=CELL_PX)

    assert cells.shape == (3, 2)
    assert cells.sum() == 21 * 13


@pytest.mark.parametrize("factor", [0.75, 1.5, 2.0])
def test_a_network_that_sees_the_same_density_at_any_size_counts_by_the_square_of_the_factor(count, factor):
    """The painted answer does not fall as people grow: the second pass then adds people by r squared."""
    values = _block()
    first = count(values)

    second = count(values, scale_factor=factor)

    (region,) = second.regions
    assert region.scale_factor == pytest.approx(factor)
    assert region.count == pytest.approx(region.count_before * factor**2, rel=0.02)
    outside = first.count - region.count_before
    assert second.count - region.count == pytest.approx(outside, abs=1)


def test_the_region_is_the_densest_part(count):
    (region,) = count(_block(), scale_factor=1.5).regions

    box = region.box
    assert (box.left, box.top) <= (80, 40)
    assert box.right >= 200
    assert box.bottom >= 120
    assert box.area < 0.5 * HEIGHT * WIDTH


def test_an_even_crowd_has_no_region(count):
    assert count(np.full((HEIGHT, WIDTH), 50), scale_factor=2.0).regions == ()


def test_nobody_anywhere_counts_nobody(count):
    counted = count(np.zeros((HEIGHT, WIDTH)), scale_factor=2.0)

    assert counted.count == 0
    assert counted.regions == ()


def test_tiles_change_nothing(count):
    values = _block()

    assert count(values, tile_px=128).count == pytest.approx(count(values).count, rel=1e-4)


def test_the_budget_bounds_the_second_pass(count):
    (region,) = count(_block(), scale_factor=2.2, budget=0.5).regions

    assert region.scale_factor == pytest.approx((0.5 * HEIGHT * WIDTH / region.box.area) ** 0.5, rel=1e-6)


@pytest.mark.parametrize(("height", "width"), [(160, 240), (161, 243), (7, 9)])
def test_what_is_read_enlarged_is_given_for_the_images_own_cells(count, height, width):
    counted = count(np.full((height, width), 50), scale=1.25)

    assert counted.counts.shape == (-(-height // CELL_PX), -(-width // CELL_PX))
    assert counted.cell_px == CELL_PX
    # The painted answer does not fall as people grow.
    assert counted.count == pytest.approx(50 * round(height * 1.25) * round(width * 1.25) / 10_000, rel=1e-4)


def test_read_enlarged_people_and_region_stay_where_they_are(count):
    plain, enlarged = (count(_block(), scale_factor=1.5, scale=scale) for scale in (1.0, 1.25))

    block = enlarged.counts[5:15, 10:25].sum()
    assert block == pytest.approx(plain.counts[5:15, 10:25].sum() * 1.25**2, rel=0.02)
    assert enlarged.counts.sum() == pytest.approx(plain.counts.sum() * 1.25**2, rel=0.02)
    ((one,), (other,)) = plain.regions, enlarged.regions
    assert (other.box.left, other.box.top) == pytest.approx((one.box.left, one.box.top), abs=16)
    assert (other.box.right, other.box.bottom) == pytest.approx((one.box.right, one.box.bottom), abs=16)


def test_sparse_places_keep_what_is_counted_at_the_images_own_size(count):
    # 50 and 0.5 people per 10,000 px; the painted answer does not fall as people grow.
    values = np.full((160, 1280), 0.5)
    values[:, :240] = 50

    own, counted = (count(values, scale=scale) for scale in (1.0, 2.0))

    assert counted.counts[:, 120:] == pytest.approx(own.counts[:, 120:])
    assert counted.counts[:, :25] == pytest.approx(4 * own.counts[:, :25], rel=0.02)


def test_a_region_counts_what_the_cells_inside_it_hold(count):
    values = np.full((160, 1280), 0.5)
    values[:, :240] = 50

    counted = count(values, scale=2.0, scale_factor=1.5)

    (region,) = counted.regions
    box = region.box
    inside = counted.counts[
        int(box.top) // CELL_PX : -(-int(box.bottom) // CELL_PX),
        int(box.left) // CELL_PX : -(-int(box.right) // CELL_PX),
    ]
    assert region.count == round(float(inside.sum()))
