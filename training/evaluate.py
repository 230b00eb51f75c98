"""Measure a counting engine on annotated images: one result an image, and the field's figures over all."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.annotations import AnnotatedImage
from engine.image_file import read_image
from engine.matching import Matches, match_points, neighbour_radii
from engine.metrics import bias, cell_counts, game, mae, map_cell_counts, rmse
from engine.prediction import Prediction
from training.bootstrap import bootstrap_intervals

RADII_PX = (4, 8, 16)
NEIGHBOUR_RADIUS = "nn8"
GAME_LEVELS = (0, 1, 2, 3)


@dataclass(frozen=True)
class ImageResult:
    """How one image was counted."""

    name: str
    true: int
    predicted: float
    seconds: float
    game: tuple[float, ...]
    """GAME 0 to 3."""
    matches: dict[str, Matches] | None
    """By radius: `4`, `8`, `16` px and `nn8`; None where the network gives no points."""


@dataclass(frozen=True)
class Localized:
    """Precision, recall and F over all images together."""

    precision: float
    recall: float
    f_measure: float


@dataclass(frozen=True)
class Scores:
    """The figures of a data set."""

    images: int
    mae: float
    rmse: float
    bias: float
    game: tuple[float, ...]
    localization: dict[str, Localized] | None
    intervals: dict[str, tuple[float, float]]
    """95 % bootstrap intervals over the images, of MAE, RMSE, bias and each radius' F."""
    seconds: float
    """Of all images together."""


def evaluate(
    images: Iterable[AnnotatedImage], predict: Callable[[np.ndarray], Prediction]
) -> Iterator[ImageResult]:
    """Count each image and compare; gives results as they come, so that progress can be shown."""
    for image in images:
        prediction = predict(read_image(image.path))
        yield compare(image, prediction)


def compare(image: AnnotatedImage, prediction: Prediction) -> ImageResult:
    """Compare one prediction with the points of its image."""
    games = tuple(
        game(
            _predicted_cells(prediction, level),
            cell_counts(image.points, height=image.height, width=image.width, level=level),
            level=level,
        )
        for level in GAME_LEVELS
    )
    matches = None
    if prediction.gives_points:
        matches = {str(radius): match_points(prediction.points, image.points, radius) for radius in RADII_PX}
        matches[NEIGHBOUR_RADIUS] = match_points(
            prediction.points, image.points, neighbour_radii(image.points)
        )
    return ImageResult(
        name=image.path.name,
        true=image.count,
        predicted=prediction.count,
        seconds=prediction.seconds,
        game=games,
        matches=matches,
    )


def summarise(results: Sequence[ImageResult]) -> Scores:
    """Give the figures over all images."""
    predicted, true = [result.predicted for result in results], [float(result.true) for result in results]
    games = tuple(float(np.mean([result.game[level] for result in results])) for level in GAME_LEVELS)
    return Scores(
        images=len(results),
        mae=mae(predicted, true),
        rmse=rmse(predicted, true),
        bias=bias(predicted, true),
        game=games,
        localization=_localization([result.matches for result in results]),
        intervals=bootstrap_intervals(results, _figures),
        seconds=sum(result.seconds for result in results),
    )


def _figures(results: Sequence[ImageResult]) -> dict[str, float]:
    """Give the figures that get an interval."""
    predicted, true = [result.predicted for result in results], [float(result.true) for result in results]
    figures = {"mae": mae(predicted, true), "rmse": rmse(predicted, true), "bias": bias(predicted, true)}
    for radius, localized in (_localization([result.matches for result in results]) or {}).items():
        figures[f"f_{radius}"] = localized.f_measure
    return figures


def _localization(matches: Sequence[dict[str, Matches] | None]) -> dict[str, Localized] | None:
    known = [of_image for of_image in matches if of_image is not None]
    if len(known) < len(matches):
        return None
    totals = {radius: sum((of_image[radius] for of_image in known), Matches(0, 0, 0)) for radius in known[0]}
    return {
        radius: Localized(total.precision, total.recall, total.f_measure) for radius, total in totals.items()
    }


def _predicted_cells(prediction: Prediction, level: int) -> np.ndarray:
    """Give the predicted people of each cell: points where there are any, else the density map."""
    height, width = prediction.height, prediction.width
    if prediction.is_located:
        return cell_counts(prediction.points, height=height, width=width, level=level)
    density = prediction.density_map
    return map_cell_counts(density.values, density.stride, height=height, width=width, level=level)
