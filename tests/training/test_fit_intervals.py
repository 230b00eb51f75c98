from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.annotations import as_points
from training.dataset import NumberedSamples, WeightedSource
from training.fit_intervals import IntervalsError, count_targets, fit_intervals
from training.transforms import ViewSettings, random_view


@given(st.integers(0, 1000))
def test_a_view_of_the_whole_image_counts_everybody_mirrored_or_not(seed):
    points = np.random.default_rng(seed).uniform((0, 0), (50, 40), (12, 2))
    view = random_view(
        np.zeros((40, 50, 3), np.uint8),
        points,
        known=None,
        rng=np.random.default_rng(seed),
        settings=ViewSettings(crop_px=96, smallest_scale=0.9, largest_scale=1.0, largest_zoom=1.2),
    )

    counts = count_targets(view)["counts"]

    assert counts.shape == (12, 12)
    assert counts.sum().item() == pytest.approx(12, rel=1e-4)


def _samples(image) -> NumberedSamples:
    return NumberedSamples(
        [WeightedSource([image], 1.0)],
        count=60,
        seed=1,
        view=ViewSettings(crop_px=64),
        targets=count_targets,
    )


def test_intervals_are_fitted_to_what_training_will_see(crowd):
    samples = _samples(crowd)

    fitted = fit_intervals(samples, views=20)

    seen = np.concatenate([samples[step]["counts"].numpy().ravel() for step in range(20)])
    assert len(fitted.first) == 25
    highest = fitted.first.borders[-1]
    assert fitted.first.proxies[-1] == pytest.approx(seen[seen >= highest].mean())


def test_images_without_people_are_refused(crowd):
    with pytest.raises(IntervalsError, match="too few people"):
        fit_intervals(_samples(replace(crowd, points=as_points([]))))
