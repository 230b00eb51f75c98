"""What a run leaves to look at: tables, TensorBoard, and a progress bar with the time left."""

import csv
import os
import sys
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import numpy as np
from tqdm import tqdm

from engine.whole_file import write_beside_and_rename

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

ROW_EVERY = 20
"""Steps averaged into one row of the table."""

TENSORBOARD_FOLDER = "tensorboard"


class RunLog:
    """Append to `<name>_steps.csv` and `<name>_validation.csv` in the run's folder, and show progress."""

    def __init__(
        self, run: Path, *, name: str, first_step: int, last_step: int, is_kept: bool = True
    ) -> None:
        """Take the run's folder, the tables' name and the steps; of several processes one keeps the log.

        Rows of later steps than the first are taken out: the run that wrote them was interrupted after its
        last checkpoint, and they come again.
        """
        self._validations = run / f"{name}_validation.csv" if is_kept else Path(os.devnull)
        file = run / f"{name}_steps.csv" if is_kept else Path(os.devnull)
        if is_kept:
            run.mkdir(parents=True, exist_ok=True)
            for table in (file, self._validations):
                _keep_rows(table, last_step=first_step)
        self._file = file.open("a", newline="", encoding="utf-8")
        self._writer = csv.writer(self._file)
        self._bar = tqdm(
            total=last_step, initial=first_step, desc=name, unit="step", mininterval=5, disable=not is_kept
        )
        self._pending: list[dict[str, float]] = []
        self._name = name
        self._board = _open_board(run, first_step) if is_kept else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.close()
        self._file.close()
        if self._board is not None:
            self._board.close()

    def step(self, step: int, **values: float) -> None:
        """Note one step's values; every twentieth step their means become a row."""
        self._bar.update()
        self._pending.append(values)
        if (step + 1) % ROW_EVERY:
            return
        means = {name: sum(row[name] for row in self._pending) / len(self._pending) for name in values}
        if self._file.tell() == 0:
            self._writer.writerow(["step", *means])
        self._writer.writerow([step + 1, *(f"{mean:.5f}" for mean in means.values())])
        self._file.flush()
        self._show("steps", step + 1, means)
        self._bar.set_postfix({name: f"{mean:.3f}" for name, mean in means.items()})
        self._pending.clear()

    def validation(self, step: int, **figures: float) -> None:
        """Note what a validation after that many steps gave."""
        with self._validations.open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            if file.tell() == 0:
                writer.writerow(["step", *figures])
            writer.writerow([step, *(f"{figure:.5f}" for figure in figures.values())])
        self._show("validation", step, figures)
        self.say(f"{self._name}, step {step}: " + ", ".join(f"{n} {v:.2f}" for n, v in figures.items()))

    def picture(self, step: int, name: str, picture: np.ndarray) -> None:
        """Show a picture, (H, W, 3) uint8 RGB, in TensorBoard."""
        if self._board is not None:
            self._board.add_image(name, picture, step, dataformats="HWC")

    def say(self, sentence: str) -> None:
        """Say something above the bar."""
        tqdm.write(sentence, file=sys.stderr)

    def _show(self, group: str, step: int, values: dict[str, float]) -> None:
        if self._board is None:
            return
        for name, value in values.items():
            self._board.add_scalar(f"{self._name}/{group}/{name}", value, step)


def _keep_rows(table: Path, *, last_step: int) -> None:
    """Take the rows of later steps out of a table, if there is one."""
    if not table.is_file():
        return
    header, *rows = table.read_bytes().splitlines(keepends=True) or [b""]
    # A row that was cut off in writing has no end, and may have no whole number.
    kept = [row for row in rows if row.endswith(b"\n") and int(row.partition(b",")[0]) <= last_step]
    if len(kept) < len(rows):
        write_beside_and_rename(table, b"".join([header, *kept] if kept else []))


def _open_board(run: Path, first_step: int) -> "SummaryWriter | None":
    """Give TensorBoard's writer, or say that it is not installed; the tables hold the same figures."""
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        _say_board_is_missing()
        return None
    return SummaryWriter(run / TENSORBOARD_FOLDER, purge_step=first_step or None)


@cache
def _say_board_is_missing() -> None:
    """Say it once, whatever the number of stages."""
    tqdm.write(
        "TensorBoard is not installed (the extra `training` brings it): figures go to the tables alone.",
        file=sys.stderr,
    )
