"""What each idea of the papers is worth: `python -m benchmarks.ablations DATASET... --steps N`.

Every row of the table is a network trained from the same start for as many steps as the others (rows that
differ in counting alone share a training) and measured on the data sets' `val` images. The table is saved
after every row; a call that was interrupted goes on where it was, down to the step of a training.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec
from tqdm import tqdm

from app.train_networks import TrainingOrder, TrainingOrderError, train_network
from benchmarks.ablation_rows import ROWS, Row, Training
from engine.annotations import AnnotatedImage, AnnotationError
from engine.counting import CountingEngine
from engine.image_file import read_image
from engine.whole_file import write_beside_and_rename
from training.checkpoint import CHECKPOINT_FILE
from training.evaluate import compare
from training.import_datasets import open_dataset
from training.validation import chosen_images, figures_of


class AblationError(Exception):
    """A call that cannot be carried out; the message says what to change."""


@dataclass(frozen=True)
class Budget:
    """What is alike for all rows of a table."""

    datasets: list[str]
    start: str
    """What every training starts from."""
    steps: int
    seed: int
    images: int
    """Validation images."""
    changes: list[str]
    """Settings that all trainings have."""


@dataclass(frozen=True)
class Result:
    """A row that is done."""

    group: str
    figures: dict[str, float]


@dataclass(frozen=True)
class Table:
    """The rows done so far, by name."""

    budget: Budget
    rows: dict[str, Result]


def main(arguments: Sequence[str] | None = None) -> int:
    """Fill the table; exit code 2 where that cannot be done."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("datasets", type=Path, nargs="+", help="data sets with `train` and `val` images")
    parser.add_argument("--steps", type=int, required=True, help="steps of every training")
    parser.add_argument("--init", type=Path, help="ImageNet's VGG-16; without it torchvision's")
    parser.add_argument("--rows", nargs="+", choices=[row.name for row in ROWS], help="these rows alone")
    parser.add_argument("--images", type=int, default=0, help="validation images at the most; 0: all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--setting", action="append", default=[], help="NAME=VALUE of every training")
    parser.add_argument("--folder", type=Path, default=Path("runs/ablations"), help="table and trainings")
    given = parser.parse_args(arguments)

    rows = [row for row in ROWS if given.rows is None or row.name in given.rows]
    try:
        validation = [open_dataset(folder).of_split("val").images for folder in given.datasets]
        images = chosen_images(validation, given.images)
        budget = Budget(
            datasets=[str(folder) for folder in given.datasets],
            start=str(given.init or "torchvision"),
            steps=given.steps,
            seed=given.seed,
            images=len(images),
            changes=given.setting,
        )
        table = fill(given.folder, rows, budget, images=images, device=given.device)
    except (AblationError, AnnotationError, TrainingOrderError) as error:
        print(error, file=sys.stderr)
        return 2
    print(as_markdown(table))
    return 0


def fill(
    folder: Path, rows: Iterable[Row], budget: Budget, *, images: Sequence[AnnotatedImage], device: str
) -> Table:
    """Train and measure the rows that the folder's table lacks, saving it after each.

    Raises:
        AblationError: there are no validation images, or the table there has another budget.
        TrainingOrderError: a training cannot be carried out.

    """
    if not images:
        raise AblationError("The data sets have no `val` images to measure on.")
    table = _read(folder, budget)
    for row in rows:
        if row.name in table.rows:
            continue
        if twin := _measured_twin(row, table):
            table.rows[row.name] = Result(row.group, twin.figures)
            _write(folder, table)
            continue
        weights = _trained(row.training, budget, folder=folder, device=device)
        engine = CountingEngine(device=device, weights=weights, second_pass=row.second_pass)
        results = [
            compare(image, engine.count(read_image(image.path), _silent))
            for image in tqdm(images, desc=row.name, unit="image", mininterval=5)
        ]
        figures = {name: round(value, 4) for name, value in figures_of(results).items()}
        table.rows[row.name] = Result(row.group, figures)
        _write(folder, table)
    return table


def _measured_twin(row: Row, table: Table) -> Result | None:
    """Give the result of a row that differs from this one in its name alone, if it is done."""
    for other in ROWS:
        if other.name in table.rows and (other.training, other.second_pass) == (
            row.training,
            row.second_pass,
        ):
            return table.rows[other.name]
    return None


def _trained(training: Training, budget: Budget, *, folder: Path, device: str) -> Path:
    """Train, or go on training; a training that is done takes no further step."""
    run = folder / training.name
    return train_network(
        TrainingOrder(
            network=training.network,
            datasets=[Path(dataset) for dataset in budget.datasets],
            shares=[1.0] * len(budget.datasets),
            start=None if budget.start == "torchvision" else Path(budget.start),
            run=run,
            resumes=(run / CHECKPOINT_FILE).exists(),
            steps=budget.steps,
            stop_after=None,
            seed=budget.seed,
            device=device,
            # No choice of epochs: each row is measured after its last step.
            changes=("validation.every=0", *budget.changes, *training.changes),
        )
    )


def _read(folder: Path, budget: Budget) -> Table:
    file = folder / "ablations.json"
    if not file.exists():
        return Table(budget, {})
    try:
        table = msgspec.json.decode(file.read_bytes(), type=Table)
    except msgspec.DecodeError as error:
        raise AblationError(f"{file}: not a table of ablations ({error}). Name another --folder.") from error
    if table.budget != budget:
        there, here = asdict(table.budget), asdict(budget)
        differing = ", ".join(
            f"{name} {there[name]} there, {here[name]} here" for name in here if there[name] != here[name]
        )
        raise AblationError(f"{file}: this table has another budget: {differing}. Name another --folder.")
    return table


def _write(folder: Path, table: Table) -> None:
    write_beside_and_rename(folder / "ablations.json", msgspec.json.format(msgspec.json.encode(table)))
    write_beside_and_rename(folder / "ablations.md", as_markdown(table).encode())


def as_markdown(table: Table) -> str:
    """Give the table to read, its rows in the papers' order."""
    budget = table.budget
    lines = [
        f"{budget.steps} steps each from {Path(budget.start).name}, seed {budget.seed},"
        f" {budget.images} validation images of {', '.join(budget.datasets)}"
        + (f", {', '.join(budget.changes)}." if budget.changes else "."),
        "",
        "| | row | MAE | RMSE | bias | F at 8 px |",
        "|---|---|---|---|---|---|",
    ]
    group = ""
    for row in ROWS:
        if row.name not in table.rows:
            continue
        result = table.rows[row.name]
        figures = [f"{result.figures[name]:.1f}" for name in ("mae", "rmse", "bias")]
        f_measure = f"{result.figures['f_8']:.3f}" if "f_8" in result.figures else "–"
        first = row.group if row.group != group else ""
        lines.append(f"| {first} | {row.name} | {' | '.join(figures)} | {f_measure} |")
        group = row.group
    return "\n".join(lines) + "\n"


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing: images are counted one by one, and they have a bar."""


if __name__ == "__main__":
    sys.exit(main())
