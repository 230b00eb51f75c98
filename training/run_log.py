"""What a run leaves to look at: a table of its steps and a progress bar with the time left."""

import csv
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from tqdm import tqdm

ROW_EVERY = 20
"""Steps averaged into one row of the table."""


class RunLog:
    """Append to `<name>_steps.csv` in the run's folder, and show progress on standard error."""

    def __init__(
        self, run: Path, *, name: str, first_step: int, last_step: int, is_kept: bool = True
    ) -> None:
        """Take the run's folder, the table's name and the steps; of several processes one keeps the log."""
        if is_kept:
            run.mkdir(parents=True, exist_ok=True)
        file = run / f"{name}_steps.csv" if is_kept else Path(os.devnull)
        self._file = file.open("a", newline="", encoding="utf-8")
        self._writer = csv.writer(self._file)
        self._bar = tqdm(
            total=last_step, initial=first_step, desc=name, unit="step", mininterval=5, disable=not is_kept
        )
        self._pending: list[dict[str, float]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.close()
        self._file.close()

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
        self._bar.set_postfix({name: f"{mean:.3f}" for name, mean in means.items()})
        self._pending.clear()
