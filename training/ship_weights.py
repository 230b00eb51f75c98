"""Measure a run's weights on the validation images and put them into `resources/weights` if they are better.

    python -m training.ship_weights RUN DATASET... --data "part A" --device "2 cores" --start "ImageNet"

They are better if their mean absolute error is lower over all the data sets' validation photographs together,
and nobody may be counted where nobody is. The manifest gets the run's record: data, split, seed, steps,
minutes, device, figures of all photographs, of each data set and of each density band, interval.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import msgspec
import numpy as np
from msgspec.structs import replace
from tqdm import tqdm

from engine.annotations import AnnotatedImage, AnnotationError
from engine.counting import CountingEngine
from engine.image_file import file_sha256, read_image
from engine.prediction import NetworkName
from engine.uncertainty import calibrate
from engine.weights import MANIFEST_FILE, WEIGHTS_FOLDER, Manifest, WeightsRecord, load_weights, read_manifest
from engine.whole_file import write_beside_and_rename
from training.checkpoint import WEIGHTS_FILE, load_checkpoint
from training.evaluate import ImageResult, compare
from training.held_out_scenes import MOST_PEOPLE, crowded_scenes
from training.import_datasets import known_images, open_dataset
from training.scores import Scores, summarise

SPLIT = "resources/splits/validation.json"

ValidationSets = Mapping[str, Sequence[AnnotatedImage]]
"""The validation images of each data set, by its name."""


@dataclass(frozen=True)
class Counted:
    """What weights made of one validation image."""

    result: ImageResult
    variance: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and ship; exit code 1 where the weights stay out."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("run", type=Path, help="folder of a finished run, or one of its weight files")
    parser.add_argument("datasets", type=Path, nargs="+", help="data sets whose validation images decide")
    parser.add_argument("--data", action="append", required=True, help="what it was trained on, in words")
    parser.add_argument("--device", required=True, help="where it was trained, in words")
    parser.add_argument("--start", required=True, help="what the run started from, in words")
    parser.add_argument("--folder", type=Path, default=WEIGHTS_FOLDER)
    given = parser.parse_args(arguments)
    try:
        sets = validation_sets(given.datasets)
    except AnnotationError as error:
        parser.error(str(error))

    weights = given.run / WEIGHTS_FILE if given.run.is_dir() else given.run
    kind = load_weights(weights).kind
    record = measure(weights, sets, data=given.data, device=given.device, start=given.start)
    _say(msgspec.json.format(msgspec.json.encode(record)).decode())
    refusals = reasons_against(kind, weights, record, sets, given.folder)
    for reason in refusals:
        _say(reason)
    if refusals:
        _say("Nothing was changed.")
        return 1
    ship(kind, weights, record, given.folder)
    return 0


def validation_sets(folders: Sequence[Path]) -> ValidationSets:
    """Give the validation images of data sets, by the last two names of their folders' paths.

    Raises:
        AnnotationError: a data set cannot be read, is named twice, or has no validation images.

    """
    sets: dict[str, Sequence[AnnotatedImage]] = {}
    for folder in folders:
        name = "/".join(folder.resolve().parts[-2:])
        if name in sets:
            raise AnnotationError(f"{folder}: {name} was named before. Name each data set once.")
        sets[name] = known_images(open_dataset(folder).of_split("val")).images
        if not sets[name]:
            raise AnnotationError(f"{folder}: no validation images. Name data sets that have some.")
    return sets


def measure(
    weights: Path, sets: ValidationSets, *, data: list[str], device: str, start: str = ""
) -> WeightsRecord:
    """Count the validation images with weights in a run's folder and give the record for the manifest."""
    checkpoint = load_checkpoint(weights.parent)
    record = WeightsRecord(
        file=f"{load_weights(weights).kind}.safetensors",
        sha256=file_sha256(weights),
        data=data,
        split=SPLIT,
        seed=int(checkpoint.settings["seed"]),
        steps=checkpoint.step,
        minutes=round(checkpoint.seconds / 60, 1),
        device=device,
        validation={},
        interval_quantile=0.0,
        start=start,
    )
    return with_figures(record, weights, sets)


def with_figures(record: WeightsRecord, weights: Path, sets: ValidationSets) -> WeightsRecord:
    """Count the validation images with weights and give their record with these figures and this interval."""
    counted = _count(weights, sets)
    together = list(chain.from_iterable(counted.values()))
    scores = _scores(together)
    calibration = calibrate(
        np.array([of.result.predicted for of in together]),
        np.array([of.result.true for of in together]),
        np.array([of.variance for of in together]),
    )
    return replace(
        record,
        validation=_figures(scores),
        interval_quantile=round(calibration.quantile, 3),
        validation_by_set={name: _figures(_scores(of_set)) for name, of_set in counted.items()},
        validation_by_band={name: _figures(of_band) for name, of_band in scores.bands.items()},
    )


def reasons_against(
    kind: NetworkName, weights: Path, record: WeightsRecord, sets: ValidationSets, folder: Path
) -> list[str]:
    """Give a sentence for each reason why weights should not take the place of those in the folder."""
    reasons = []
    crowded = crowded_scenes(CountingEngine(weights=weights), kind)
    if crowded:
        counts = ", ".join(f"{count:.1f} in {name}" for name, count in crowded.items())
        reasons.append(f"People are counted where nobody is: {counts}. {MOST_PEOPLE:.0f} may be.")
    mae, there = record.validation["mae"], mae_there(kind, record, sets, folder)
    if there is not None and mae >= there:
        reasons.append(f"The weights that are there have a validation MAE of {there:.2f}, these {mae:.2f}.")
    return reasons


def mae_there(kind: NetworkName, record: WeightsRecord, sets: ValidationSets, folder: Path) -> float | None:
    """Give the MAE of the weights in a folder on the images of a record; None where there are none.

    Where their own record is of other images they count these now.
    """
    there = _networks(folder).get(kind)
    if there is None:
        return None
    if _images(there) == _images(record):
        return there.validation["mae"]
    counted = _count(folder / there.file, sets)
    return _figures(_scores(list(chain.from_iterable(counted.values()))))["mae"]


def ship(kind: NetworkName, weights: Path, record: WeightsRecord, folder: Path) -> None:
    """Copy the weights and write their record into the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    write_beside_and_rename(folder / record.file, weights.read_bytes())
    write_record(kind, record, folder)


def write_record(kind: NetworkName, record: WeightsRecord, folder: Path) -> None:
    """Write one network's record into the manifest."""
    networks = {**_networks(folder), kind: record}
    manifest = Manifest(format="crowdcount-weights", version=1, networks=networks)
    content = msgspec.json.format(msgspec.json.encode(manifest)) + b"\n"
    write_beside_and_rename(folder / MANIFEST_FILE, content)


def _count(weights: Path, sets: ValidationSets) -> dict[str, list[Counted]]:
    """Count the images of each data set as the program does."""
    engine = CountingEngine(weights=weights)
    (kind,) = engine.networks()
    counted: dict[str, list[Counted]] = {}
    for name, images in sets.items():
        counted[name] = []
        for image in tqdm(images, desc=name, mininterval=5):
            prediction = engine.count(read_image(image.path), _silent, network=kind)
            counted[name].append(Counted(compare(image, prediction), prediction.variance))
    return counted


def _scores(counted: Sequence[Counted]) -> Scores:
    return summarise([of.result for of in counted])


def _figures(scores: Scores) -> dict[str, float]:
    figures = {"images": float(scores.images), "mae": scores.mae, "rmse": scores.rmse, "bias": scores.bias}
    for radius, localized in (scores.localization or {}).items():
        figures[f"f_{radius}"] = localized.f_measure
    return {name: round(value, 4) for name, value in figures.items()}


def _networks(folder: Path) -> dict[NetworkName, WeightsRecord]:
    return read_manifest(folder).networks if (folder / MANIFEST_FILE).is_file() else {}


def _images(record: WeightsRecord) -> dict[str, float]:
    """Give how many images of which data sets a record's figures are of."""
    return {name: figures["images"] for name, figures in record.validation_by_set.items()}


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing: the progress shown is by image."""


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201 - a command


if __name__ == "__main__":
    sys.exit(main())
