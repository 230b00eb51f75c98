import numpy as np
import pytest

from engine.enlarged import read_enlarged
from engine.prediction import Box
from engine.working_image import working_image


def _picture(width: int, height: int, *, head: tuple[int, int]) -> np.ndarray:
    """Draw a bright square of 9 x 9 pixels around a pixel on black."""
    picture = np.zeros((height, width, 3), np.uint8)
    column, row = head
    picture[row - 4 : row + 5, column - 4 : column + 5] = 255
    return picture


def _middle_of_light(pixels: np.ndarray) -> np.ndarray:
    light = pixels[..., 0].astype(np.float64)
    rows, columns = np.indices(light.shape) + 0.5
    return np.array([[(columns * light).sum(), (rows * light).sum()]]) / light.sum()


@pytest.mark.parametrize("scale_factor", [0.75, 1.0, 1.6])
@pytest.mark.parametrize(("width", "height"), [(401, 303), (400, 300), (398, 241)])
def test_what_is_seen_enlarged_lies_where_it_does_in_the_image(monkeypatch, width, height, scale_factor):
    monkeypatch.setattr("engine.working_image.LONGEST_SHORTER_SIDE_PX", 80)
    head = (width - 9, height - 9)
    image = _picture(width, height, head=head)
    working = working_image(image)
    rows, columns = working.pixels.shape[:2]

    region = read_enlarged(image, working, Box(columns - 20, rows - 20, columns, rows), scale_factor)

    seen = working.to_image(region.to_working(_middle_of_light(region.pixels)), width=width, height=height)
    assert working.step > 2
    # Averaged over pixels of the second pass, the square's edge moves its middle by a fifth of one.
    assert seen == pytest.approx(np.array([head]) + 0.5, abs=0.2)


@pytest.mark.parametrize("scale_factor", [0.75, 1.6])
def test_a_region_is_scaled_by_its_factor_with_the_ring_around_it(scale_factor):
    image = np.zeros((300, 400, 3), np.uint8)

    region = read_enlarged(image, working_image(image), Box(100, 120, 200, 160), scale_factor)

    assert (region.left, region.top) == (100 - 48, 120 - 48)
    assert region.pixels.shape == (round((40 + 96) * scale_factor), round((100 + 96) * scale_factor), 3)
    assert region.factors == pytest.approx((scale_factor, scale_factor), rel=0.01)
