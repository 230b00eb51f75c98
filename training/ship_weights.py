"""Measure a run's weights on the validation images and put them into `resources/weights` if they are better.

    python -m training.ship_weights RUN DATASET --data "ShanghaiTech A" --device "2 cores" --start "ImageNet"

The manifest gets the run's record: data, split, seed, steps, minutes, device, figures, interval.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from tqdm import tqdm

from engine.counting import CountingEngine
from engine.image_file import file_sha256, read_image
from engine.prediction import NetworkName
from engine.uncertainty import calibrate
from engine.weights import MANIFEST_FILE, WEIGHTS_FOLDER, Manifest, WeightsRecord, load_weights, read_manifest
from training.checkpoint import WEIGHTS_FILE, load_checkpoint
from training.evaluate import compare
from training.import_datasets import open_dataset
from training.scores import Scores, summarise

SPLIT = "resources/splits/validation.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and ship; exit code 1 where the weights there are better."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("run", type=Path, help="folder of a finished run")
    parser.add_argument("dataset", type=Path, help="data set whose validation images decide")
    parser.add_argument("--data", action="append", required=True, help="what it was trained on, in words")
    parser.add_argument("--device", required=True, help="where it was trained, in words")
    parser.add_argument("--start", required=True, help="what the run started from, in words")
    parser.add_argument("--folder", type=Path, default=WEIGHTS_FOLDER)
    given = parser.parse_args(arguments)

    kind = load_weights(given.run / WEIGHTS_FILE).kind
    record = measure(given.run, given.dataset, data=given.data, device=given.device, start=given.start)
    print(msgspec.json.format(msgspec.json.encode(record)).decode(), file=sys.stderr)  # noqa: T201 - a command
    if is_improvement(kind, record, given.folder):
        ship(kind, given.run / WEIGHTS_FILE, record, given.folder)
        return 0
    print("The weights that are there have a lower validation MAE; nothing was changed.", file=sys.stderr)  # noqa: T201
    return 1


def measure(run: Path, dataset: Path, *, data: list[str], device: str, start: str = "") -> WeightsRecord:
    """Count the validation images with a run's weights and give the record for the manifest."""
    weights = run / WEIGHTS_FILE
    checkpoint = load_checkpoint(run)
    engine = CountingEngine(weights=weights)
    kind = load_weights(weights).kind
    results, variances = [], []
    for image in tqdm(open_dataset(dataset).of_split("val").images, desc="validation", mininterval=5):
        prediction = engine.count(read_image(image.path), lambda done, total, text: None, network=kind)
        results.append(compare(image, prediction))
        variances.append(prediction.variance)
    scores = summarise(results)
    calibration = calibrate(
        np.array([result.predicted for result in results]),
        np.array([result.true for result in results]),
        np.array(variances),
    )
    return WeightsRecord(
        file=f"{kind}.safetensors",
        sha256=file_sha256(weights),
        data=data,
        split=SPLIT,
        seed=int(checkpoint.settings["seed"]),
        steps=checkpoint.step,
        minutes=round(checkpoint.seconds / 60, 1),
        device=device,
        validation=_figures(scores),
        interval_quantile=round(calibration.quantile, 3),
        start=start,
    )


def is_improvement(kind: NetworkName, record: WeightsRecord, folder: Path) -> bool:
    """Tell whether a record's validation MAE is below that of the weights in the folder."""
    if not (folder / MANIFEST_FILE).is_file():
        return True
    there = read_manifest(folder).networks.get(kind)
    return there is None or record.validation["mae"] < there.validation["mae"]


def ship(kind: NetworkName, weights: Path, record: WeightsRecord, folder: Path) -> None:
    """Copy the weights and write their record into the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    networks = read_manifest(folder).networks if (folder / MANIFEST_FILE).is_file() else {}
    (folder / record.file).write_bytes(weights.read_bytes())
    manifest = Manifest(format="crowdcount-weights", version=1, networks={**networks, kind: record})
    (folder / MANIFEST_FILE).write_bytes(msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")


def _figures(scores: Scores) -> dict[str, float]:
    figures = {"images": float(scores.images), "mae": scores.mae, "rmse": scores.rmse, "bias": scores.bias}
    for radius, localized in (scores.localization or {}).items():
        figures[f"f_{radius}"] = localized.f_measure
    return {name: round(value, 4) for name, value in figures.items()}


if __name__ == "__main__":
    sys.exit(main())
