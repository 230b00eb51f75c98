"""`crowdcount evaluate`: networks measured one after another on the same images."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from tqdm import tqdm

from engine.annotations import Dataset
from training.evaluate import GAME_LEVELS, NEIGHBOUR_RADIUS, RADII_PX, ImageResult, Scores, evaluate

if TYPE_CHECKING:
    from engine.counting import CountingEngine


def evaluate_networks(
    dataset: Dataset, engine: "CountingEngine", *, networks: Sequence[str]
) -> Mapping[str, Sequence[ImageResult]]:
    """Give each network's result for each image, with progress on standard error.

    Raises:
        WeightsError: a network has no usable weights.
        ImageFileError: an image cannot be read.

    """
    results = {}
    for network in networks:
        measured = evaluate(
            dataset.images,
            lambda image, network=network: engine.count(image, _silent, network=network),  # type: ignore[misc]
        )
        results[network] = list(
            tqdm(measured, total=len(dataset.images), desc=network, unit="image", mininterval=5)
        )
    return results


def write_image_results(path: Path, results: Mapping[str, Sequence[ImageResult]]) -> None:
    """Write one row for each network and image, as CSV that spreadsheets open as it is.

    Raises:
        OSError: the file cannot be written.

    """
    with path.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.writer(stream)
        radii = (*map(str, RADII_PX), NEIGHBOUR_RADIUS)
        writer.writerow(
            ["network", "image", "true", "predicted", "seconds"]
            + [f"game_{level}" for level in GAME_LEVELS]
            + [f"f_{radius}" for radius in radii]
        )
        for network, of_network in results.items():
            for result in of_network:
                matches = result.matches
                writer.writerow(
                    [network, result.name, result.true, round(result.predicted, 2), round(result.seconds, 2)]
                    + [round(value, 2) for value in result.game]
                    + [round(matches[radius].f_measure, 4) if matches else None for radius in radii]
                )


def scores_as_json(scores: Mapping[str, Scores]) -> str:
    """Give the figures as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(scores), indent=1).decode()


def scores_as_text(scores: Mapping[str, Scores]) -> str:
    """Give the figures as a table to read."""
    lines = []
    for network, of_network in scores.items():
        lines.append(
            f"{network}: {of_network.images} images, MAE {of_network.mae:.1f}, RMSE {of_network.rmse:.1f},"
            f" bias {of_network.bias:+.1f}, {of_network.seconds / of_network.images:.2f} s an image"
        )
        low, high = of_network.intervals["mae"]
        lines.append(f"  MAE between {low:.1f} and {high:.1f} with 95 % probability, by the choice of images")
        lines.append("  GAME 0-3  " + "  ".join(f"{value:.1f}" for value in of_network.game))
        for radius, localized in (of_network.localization or {}).items():
            unit = "" if radius.startswith("nn") else " px"
            lines.append(
                f"  at {radius}{unit}: precision {localized.precision:.3f}, recall {localized.recall:.3f},"
                f" F {localized.f_measure:.3f}"
            )
    return "\n".join(lines)


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing: the progress shown is by image."""
