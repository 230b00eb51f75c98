"""`crowdcount evaluate`: networks measured one after another on the same images."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec
from tqdm import tqdm

from engine.annotations import Dataset
from training.evaluate import Scores, evaluate, summarise

if TYPE_CHECKING:
    from engine.counting import CountingEngine


def evaluate_networks(
    dataset: Dataset, engine: "CountingEngine", *, networks: Sequence[str]
) -> Mapping[str, Scores]:
    """Give each network's figures, with progress on standard error.

    Raises:
        WeightsError: a network has no usable weights.
        ImageFileError: an image cannot be read.

    """
    scores = {}
    for network in networks:
        results = evaluate(
            dataset.images,
            lambda image, network=network: engine.count(image, _silent, network=network),  # type: ignore[misc]
        )
        scores[network] = summarise(
            list(tqdm(results, total=len(dataset.images), desc=network, unit="image", mininterval=5))
        )
    return scores


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
