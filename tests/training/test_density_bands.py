from pathlib import Path

import pytest

from training.density_bands import density_bands
from training.evaluate import ImageResult


def _result(true, spacing_px) -> ImageResult:
    return ImageResult(Path("x").name, 9, 9, true, 0.0, spacing_px, 0.0, (0.0,) * 4, None, None)


@pytest.mark.parametrize(
    ("true", "band"),
    [
        (0, "0-50 people"),
        (50, "0-50 people"),
        (51, "51-200 people"),
        (200, "51-200 people"),
        (201, "201-500 people"),
        (1000, "501-1000 people"),
        (1001, "1001 people and more"),
        (12865, "1001 people and more"),
    ],
)
def test_every_number_of_people_has_one_band(true, band):
    assert [name for name in density_bands([_result(true, 30.0)]) if "people" in name] == [band]


@pytest.mark.parametrize(
    ("spacing_px", "band"),
    [
        (0.0, "0-6 px apart"),
        (5.99, "0-6 px apart"),
        (6.0, "6-12 px apart"),
        (12.0, "12-24 px apart"),
        (24.0, "24 px apart and more"),
        (900.0, "24 px apart and more"),
        (None, "24 px apart and more"),
    ],
)
def test_every_spacing_has_one_band_and_who_is_alone_stands_far_from_others(spacing_px, band):
    assert [name for name in density_bands([_result(1, spacing_px)]) if "apart" in name] == [band]


def test_bands_without_images_are_left_out_and_the_sparsest_come_first():
    bands = density_bands([_result(700, 4.0), _result(3, 80.0), _result(5, 60.0)])

    assert {name: len(members) for name, members in bands.items()} == {
        "0-50 people": 2,
        "501-1000 people": 1,
        "24 px apart and more": 2,
        "0-6 px apart": 1,
    }
    assert list(bands) == ["0-50 people", "501-1000 people", "24 px apart and more", "0-6 px apart"]
