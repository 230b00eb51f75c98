"""The figures of a data set from the results of its images, each with its bootstrap interval.

Every figure is made of sums over the images, weighted by how often each was drawn: once each for the
figure itself, at random for its interval. So both come from the same lines.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from training.bootstrap import bootstrap_intervals
from training.density_bands import density_bands
from training.evaluate import GAME_LEVELS, MEAN_RADII_PX, NEIGHBOUR_RADIUS, RADII_PX, ImageResult

RADIUS_NAMES = (*map(str, RADII_PX), NEIGHBOUR_RADIUS)
MEAN_RADIUS = "mean"


@dataclass(frozen=True)
class Localized:
    """Precision, recall and F over all images together."""

    precision: float
    recall: float
    f_measure: float


@dataclass(frozen=True)
class Scores:
    """The figures of a data set or of a density band."""

    images: int
    mae: float
    rmse: float
    bias: float
    game: tuple[float, ...]
    """GAME 0 to 3."""
    localization: dict[str, Localized] | None
    """By radius: `4`, `8`, `16` px, `nn8`, and `mean` over 1 to 100 px."""
    intervals: dict[str, tuple[float, float]]
    """95 % bootstrap intervals over the images, of `mae`, `rmse`, `bias`, `game_0` to `game_3`, and
    `precision_`, `recall_` and `f_` at each radius."""
    seconds: float
    """Of all images together."""
    bands: dict[str, "Scores"] = field(default_factory=dict)
    """By density band, where there are images in more than one."""


def summarise(results: Sequence[ImageResult]) -> Scores:
    """Give the figures over all images and over the images of each density band."""
    bands = {name: _scores(members) for name, members in density_bands(results).items()}
    return _scores(results, bands)


def localize(result: ImageResult) -> dict[str, Localized] | None:
    """Give one image's precision, recall and F at each radius; None where the network gives no points."""
    return _localization(_Table([result]).figures(np.ones((1, 1))))


def _scores(results: Sequence[ImageResult], bands: dict[str, Scores] | None = None) -> Scores:
    table = _Table(results)
    figures = table.figures(np.ones((1, len(results))))
    return Scores(
        images=len(results),
        mae=float(figures["mae"][0]),
        rmse=float(figures["rmse"][0]),
        bias=float(figures["bias"][0]),
        game=tuple(float(figures[f"game_{level}"][0]) for level in GAME_LEVELS),
        localization=_localization(figures),
        intervals=bootstrap_intervals(table.figures, images=len(results)),
        seconds=sum(result.seconds for result in results),
        bands=bands or {},
    )


def _localization(figures: dict[str, np.ndarray]) -> dict[str, Localized] | None:
    if "f_mean" not in figures:
        return None
    return {
        radius: Localized(*(float(figures[f"{name}_{radius}"][0]) for name in ("precision", "recall", "f")))
        for radius in (*RADIUS_NAMES, MEAN_RADIUS)
    }


class _Table:
    """What the figures are made of, a row for each image."""

    def __init__(self, results: Sequence[ImageResult]) -> None:
        self._errors = np.array([result.error for result in results])
        self._games = np.array([result.game for result in results])
        known = [result for result in results if result.matches is not None and result.matched_at is not None]
        self.is_located = len(known) == len(results)
        matches = [result.matches or {} for result in known]
        self._matched = {
            radius: np.array([of_image[radius].matched for of_image in matches]) for radius in RADIUS_NAMES
        }
        self._matched_at = np.array([result.matched_at for result in known]).reshape(-1, len(MEAN_RADII_PX))
        self._found = np.array([of_image[NEIGHBOUR_RADIUS].found for of_image in matches])
        self._true = np.array([result.true for result in known])

    def figures(self, draws: np.ndarray) -> dict[str, np.ndarray]:
        """Give each figure's (B,) values for (B, images) how often each image was drawn."""
        images = draws.sum(axis=1)
        figures = {
            "mae": draws @ np.abs(self._errors) / images,
            "rmse": np.sqrt(draws @ self._errors**2 / images),
            "bias": draws @ self._errors / images,
        }
        for level in GAME_LEVELS:
            figures[f"game_{level}"] = draws @ self._games[:, level] / images
        if self.is_located:
            figures |= self._localization(draws)
        return figures

    def _localization(self, draws: np.ndarray) -> dict[str, np.ndarray]:
        found, true = (draws @ of_images for of_images in (self._found, self._true))
        of_radius = {name: _shares(draws @ matched, found, true) for name, matched in self._matched.items()}
        at_each = _shares(draws @ self._matched_at, found[:, None], true[:, None])
        of_radius[MEAN_RADIUS] = [share.mean(axis=1) for share in at_each]
        return {
            f"{measure}_{radius}": share
            for radius, shares in of_radius.items()
            for measure, share in zip(("precision", "recall", "f"), shares, strict=True)
        }


def _shares(matched: np.ndarray, found: np.ndarray, true: np.ndarray) -> list[np.ndarray]:
    """Give precision, recall and F; zero where there is nothing to match."""
    return [
        matched / np.maximum(found, 1),
        matched / np.maximum(true, 1),
        2 * matched / np.maximum(found + true, 1),
    ]
