"""The results of an evaluation, image by image, as a table for spreadsheets."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from engine.whole_file import written_whole
from training.evaluate import GAME_LEVELS, ImageResult
from training.scores import MEAN_RADIUS, RADIUS_NAMES, localize

_RADII = (*RADIUS_NAMES, MEAN_RADIUS)


def write_image_results(path: Path, results: Mapping[str, Sequence[ImageResult]]) -> None:
    """Write one row for each network and image, as CSV that spreadsheets open as it is.

    Raises:
        OSError: the file cannot be written.

    """
    with written_whole(path) as partial, partial.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.writer(stream)
        writer.writerow(
            ["network", "image", "true", "predicted", "seconds"]
            + [f"game_{level}" for level in GAME_LEVELS]
            + [f"f_{radius}" for radius in _RADII]
            + ["error", "width", "height", "spacing_px"]
            + [f"{measure}_{radius}" for measure in ("precision", "recall") for radius in _RADII]
        )
        for network, of_network in results.items():
            for result in of_network:
                writer.writerow([network, *_row(result)])


def _row(result: ImageResult) -> Iterator[object]:
    shares = (localize(result) or dict.fromkeys(_RADII)).values()
    yield from (result.name, result.true, round(result.predicted, 2), round(result.seconds, 2))
    yield from (round(value, 2) for value in result.game)
    yield from (share and round(share.f_measure, 4) for share in shares)
    yield from (round(result.error, 2), result.width, result.height)
    yield result.spacing_px and round(result.spacing_px, 2)
    yield from (share and round(share.precision, 4) for share in shares)
    yield from (share and round(share.recall, 4) for share in shares)
