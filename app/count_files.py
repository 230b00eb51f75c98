"""`crowdcount count`: many image files, one result each, in the order they were named."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import msgspec
import numpy as np

from engine.annotations import unique_names
from engine.image_file import ImageFileError, list_images, printable, read_image
from engine.prediction import Prediction
from engine.whole_file import write_beside_and_rename

if TYPE_CHECKING:
    from engine.counting import CountingEngine
    from engine.worker_messages import NetworkChoice

COUNTS_FORMAT = "crowdcount-counts"
COUNTS_VERSION = 1
CSV_COLUMNS = (
    "path",
    "count",
    "interval_low",
    "interval_high",
    "network",
    "device",
    "seconds",
    "width",
    "height",
    "fell_back",
    "error",
)


class RegionRecord(msgspec.Struct):
    """A dense region as the JSON has it."""

    box: tuple[float, float, float, float]
    scale_factor: float
    count: int


class CountRecord(msgspec.Struct):
    """One image's result as the JSON has it; `error` is a sentence where there is no count."""

    path: str
    count: float | None = None
    interval: tuple[float, float] | None = None
    network: str | None = None
    device: str | None = None
    seconds: float | None = None
    width: int | None = None
    height: int | None = None
    points: list[tuple[float, float, float]] = msgspec.field(default_factory=list)
    regions: list[RegionRecord] = msgspec.field(default_factory=list)
    fell_back: str | None = None
    error: str | None = None


class CountsFile(msgspec.Struct):
    """What `count --output x.json` writes."""

    format: str
    version: int
    results: list[CountRecord]


def images_of(paths: Iterable[Path]) -> list[Path]:
    """Give the files named, and the images of the folders named, in order."""
    return [file for path in paths for file in _images_at(path)]


def _images_at(path: Path) -> list[Path]:
    """Give a folder's images, or a path itself; a folder that may not be read fails with the files."""
    try:
        return list_images(path) if path.is_dir() else [path]
    except OSError:
        return [path]


def count_files(
    files: Sequence[Path],
    engine: "CountingEngine",
    *,
    network: "NetworkChoice",
    overlays: Path | None,
    say: Callable[[str], None],
) -> Iterator[CountRecord]:
    """Count each file; one that cannot be counted gets its error and the rest goes on.

    `say` is told a sentence for each file that was not counted, or whose overlay was not written.
    """
    from engine.weights import WeightsError

    names = unique_names(f"{file.stem}_counted.jpg" for file in files)
    for file, name in zip(files, names, strict=True):
        try:
            image = read_image(file)
            prediction = engine.count(image, lambda done, total, text: None, network=network)
        except (ImageFileError, WeightsError) as error:
            yield _failed(file, str(error), say)
            continue
        except MemoryError as error:
            yield _failed(file, f"{file}: {str(error) or 'memory does not suffice to read it.'}", say)
            continue
        except (RuntimeError, OSError) as error:  # what devices and their drivers raise
            yield _failed(file, f"{file}: cannot be counted ({error}).", say)
            continue
        if overlays is not None:
            try:
                write_overlay(overlays / name, image, prediction)
            except (OSError, cv2.error) as error:
                say(f"{overlays / name}: cannot be written ({error}). The count is kept.")
        yield as_record(file, prediction)


def _failed(file: Path, sentence: str, say: Callable[[str], None]) -> CountRecord:
    say(sentence)
    return CountRecord(path=printable(str(file)), error=printable(sentence))


def as_record(file: Path, prediction: Prediction) -> CountRecord:
    """Give a prediction as the JSON has it: pixels to a hundredth, scores to a thousandth."""
    # Who stands on the very border stays inside the image.
    inside = np.minimum(prediction.points, (prediction.width - 0.01, prediction.height - 0.01))
    scored = zip(inside, prediction.scores, strict=True)
    return CountRecord(
        path=printable(str(file)),
        count=round(prediction.count, 2),
        interval=(round(prediction.interval.low, 1), round(prediction.interval.high, 1)),
        network=prediction.network,
        device=prediction.device,
        seconds=round(prediction.seconds, 3),
        width=prediction.width,
        height=prediction.height,
        points=[(round(float(x), 2), round(float(y), 2), round(float(score), 3)) for (x, y), score in scored],
        regions=[
            RegionRecord(
                box=(region.box.left, region.box.top, region.box.right, region.box.bottom),
                scale_factor=round(region.scale_factor, 3),
                count=region.count,
            )
            for region in prediction.regions
        ],
        fell_back=prediction.fell_back,
    )


def as_json(records: list[CountRecord]) -> bytes:
    """Give the results as the versioned JSON of docs/formats.md."""
    content = CountsFile(format=COUNTS_FORMAT, version=COUNTS_VERSION, results=records)
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"


def as_csv(records: list[CountRecord]) -> bytes:
    """Give the results as CSV that spreadsheets open as it is: UTF-8 with a signature, no points."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(CSV_COLUMNS)
    for record in records:
        low, high = record.interval or (None, None)
        writer.writerow(
            (
                *(record.path, record.count, low, high, record.network, record.device, record.seconds),
                *(record.width, record.height, record.fell_back, record.error),
            )
        )
    return text.getvalue().encode("utf-8-sig")


def write_overlay(path: Path, image: np.ndarray, prediction: Prediction) -> None:
    """Write a picture of the image with its points and dense regions drawn on it."""
    picture = cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
    for region in prediction.regions:
        corners = (int(region.box.left), int(region.box.top)), (int(region.box.right), int(region.box.bottom))
        cv2.rectangle(picture, *corners, _AMBER, 2)
        place = (corners[0][0] + 4, corners[0][1] + 18)
        cv2.putText(picture, f"x{region.scale_factor:.2f}", place, cv2.FONT_HERSHEY_SIMPLEX, 0.6, _AMBER, 2)
    for x, y in prediction.points:
        centre = (int(x), int(y))
        cv2.circle(picture, centre, 3, _BLACK, 2, cv2.LINE_AA)
        cv2.circle(picture, centre, 3, _CYAN, 1, cv2.LINE_AA)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_beside_and_rename(path, cv2.imencode(".jpg", picture)[1].tobytes())


_AMBER = (0, 190, 255)
_CYAN = (255, 220, 0)
_BLACK = (0, 0, 0)
