"""Fit UEPNet's count intervals to local counts as training sees them, augmentation included."""

import numpy as np
import torch
from torch import Tensor

from engine.count_intervals import PATCH_PX, InterleavedIntervals, IntervalSettings, fit_heads
from engine.density import adaptive_sigmas, gaussian_count_map
from training.dataset import NumberedSamples
from training.transforms import View

SAMPLED_VIEWS = 400


class IntervalsError(Exception):
    """Images from whose people no count intervals can be fitted."""


def count_targets(view: View) -> dict[str, Tensor]:
    """Give the local counts of a view: (S / 8, S / 8) float32 people per patch."""
    counts = gaussian_count_map(
        view.points + np.array([view.left, view.top]),
        adaptive_sigmas(view.points, height=view.image_height, width=view.image_width),
        height=view.image_height,
        width=view.image_width,
        stride=PATCH_PX,
        left=view.left,
        top=view.top,
        rows=view.image.shape[0] // PATCH_PX,
        columns=view.image.shape[1] // PATCH_PX,
    )
    return {"counts": torch.from_numpy(counts)}


def fit_intervals(
    samples: NumberedSamples, settings: IntervalSettings | None = None, *, views: int = SAMPLED_VIEWS
) -> InterleavedIntervals:
    """Fit the heads' intervals to the local counts of a run's first views.

    Raises:
        IntervalsError: the views hold too few people for that many intervals.

    """
    settings = settings or IntervalSettings()
    local_counts = [samples[step]["counts"].numpy().ravel() for step in range(min(views, len(samples)))]
    try:
        intervals = fit_heads(np.concatenate(local_counts), settings)
    except ValueError as error:
        raise IntervalsError("The images hold too few people to fit count intervals to.") from error
    if len(intervals.first) < settings.count:
        raise IntervalsError(
            f"The images hold too few people to fit {settings.count} count intervals to;"
            f" {len(intervals.first)} were found. Add images with more people."
        )
    return intervals
