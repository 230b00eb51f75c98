"""What the papers' figures show that need no training, on the photographs that lie beside the project."""

from pathlib import Path

import numpy as np
import pytest

from engine.annotations import AnnotatedImage
from engine.count_intervals import (
    BACKGROUND_BORDER,
    PATCH_PX,
    IntervalSettings,
    discretization_error,
    fit_heads,
)
from engine.dense_region import scale_level
from engine.density import gaussian_count_map
from engine.devices import choose_device
from engine.image_file import read_image
from engine.localizer import Localizer
from engine.shanghaitech import read_shanghaitech
from engine.weights import WEIGHTS_FOLDER, load_shipped
from engine.working_image import working_image

SHANGHAITECH = Path(__file__).parents[3] / "shared" / "data" / "shanghaitech"

pytestmark = pytest.mark.skipif(
    not SHANGHAITECH.is_dir(), reason=f"ShanghaiTech's photographs are not at {SHANGHAITECH}"
)


def _images(part: str) -> tuple[AnnotatedImage, ...]:
    return read_shanghaitech(SHANGHAITECH / part / "train_data").images


# Of part B's Gaussians (UEPNet, section 4).
SIGMA_PX = 15.0


@pytest.fixture(scope="module")
def local_counts() -> list[np.ndarray]:
    """Give the local counts of fifty photographs of part B."""
    return [
        gaussian_count_map(
            image.points,
            np.full(image.count, SIGMA_PX),
            height=image.height,
            width=image.width,
            stride=PATCH_PX,
        )
        for image in _images("part_B")[:400:8]
    ]


@pytest.fixture(scope="module")
def fitted(local_counts):
    """Give a function that fits intervals to every second of them."""
    samples = np.concatenate([counts.ravel() for counts in local_counts[::2]])

    def fit(**settings):
        return fit_heads(samples, IntervalSettings(heads="single", **settings))

    return fit


@pytest.fixture(scope="module")
def error(local_counts, fitted):
    """Give a function that gives the mean discretization error over the others."""

    def of_intervals(**settings):
        return np.mean([discretization_error(counts, fitted(**settings)) for counts in local_counts[1::2]])

    return of_intervals


def test_mean_proxies_discretize_better_than_medians(error):
    # UEPNet prints 1.88 people an image with medians and 0.27 with means on part B's test images; these
    # photographs of its training images give 1.00 and 0.13.
    assert error(proxy="mean") < error(proxy="median") / 4
    assert error(proxy="mean") < 0.27


@pytest.mark.parametrize("partition", ["uniform-length", "uniform-number"])
def test_uep_discretizes_better_than_uniform_partitions(error, partition):
    assert error() < error(partition=partition) / 10


def test_samples_times_length_is_nearly_equal_over_ueps_intervals(local_counts, fitted):
    # Above one person a patch the width is capped, and the last interval takes what is left.
    borders = fitted().first.borders[1:]
    samples = np.concatenate([counts.ravel() for counts in local_counts[::2]])
    below_tail = borders[borders < 1.0][:-1]
    uppers = borders[1 : len(below_tail) + 1]

    products = [
        ((samples >= low) & (samples < high)).sum() * (high - low)
        for low, high in zip(below_tail, uppers, strict=True)
    ]

    assert below_tail[0] == BACKGROUND_BORDER
    assert len(products) >= 15
    assert max(products) / min(products) <= 1.5


def test_zoomed_regions_have_scale_levels_closer_together_than_raw_ones():
    # AutoScale, figure 8, with the weights that are shipped.
    localizer = Localizer(load_shipped("autoscale", WEIGHTS_FOLDER).network, choose_device("cpu"))
    raw, zoomed = [], []
    for image in _images("part_A")[5:300:60]:
        working = working_image(read_image(image.path))
        points = image.points / working.step
        first = localizer.first_pass(
            working.pixels, tile_px=1280, report=lambda *words: None, text="Finding people"
        )
        for box, scale_factor in localizer.scaled_regions(first)[:1]:
            level = scale_level(points[box.contains(points)])
            raw.append(level)
            zoomed.append(level * scale_factor)

    assert len(raw) >= 4
    assert np.log(zoomed).std() < np.log(raw).std()
    assert max(zoomed) / min(zoomed) < max(raw) / min(raw)
