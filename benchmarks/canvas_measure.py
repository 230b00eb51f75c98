"""How long frames and edits take: wall and processor time, as median and 95th percentile."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Times:
    """Milliseconds of many runs of the same."""

    wall_ms: float
    """Median."""
    wall_95_ms: float
    processor_ms: float
    """Median of the process' own time: what other programs on the machine do not disturb."""


def measure(do: Callable[[int], object], runs: int) -> Times:
    """Do something so many times, told the number of the run."""
    wall, processor = np.empty(runs), np.empty(runs)
    for run in range(runs):
        began, began_processor = time.perf_counter(), time.process_time()
        do(run)
        wall[run] = time.perf_counter() - began
        processor[run] = time.process_time() - began_processor
    return Times(
        wall_ms=float(np.median(wall) * 1000),
        wall_95_ms=float(np.quantile(wall, 0.95) * 1000),
        processor_ms=float(np.median(processor) * 1000),
    )


def median_of(times: list[Times]) -> Times:
    """Give the median of each of several measurements."""
    return Times(
        wall_ms=float(np.median([each.wall_ms for each in times])),
        wall_95_ms=max(each.wall_95_ms for each in times),
        processor_ms=float(np.median([each.processor_ms for each in times])),
    )


def memory_mb(what: str) -> float:
    """Give `VmRSS`, what this process holds now, or `VmHWM`, the most that it held, in megabytes."""
    with open("/proc/self/status", encoding="ascii") as file:  # noqa: PTH123 - no file of ours
        line = next(line for line in file if line.startswith(what))
    return int(line.split()[1]) / 1024
