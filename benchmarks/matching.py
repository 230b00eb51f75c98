"""How long matching takes at all of UCF-QNRF's hundred radii: `python -m benchmarks.matching`.

As many people and points as UCF-QNRF's largest photograph has. `apart` is a bad case made on purpose:
half of the people and half of the points can never meet, so that every radius is searched in vain.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from engine.matching import matched_at_radii

PEOPLE, FOUND = 12865, 12000
RADII_PX = range(1, 101)


@dataclass(frozen=True)
class Case:
    """People and points found, drawn at random."""

    name: str
    true: np.ndarray
    found: np.ndarray


def main() -> None:
    """Print a row for each case."""
    print("| points | at 4 px | at 16 px | at 100 px | seconds of one core |\n|---|---|---|---|---|")
    for case in cases(np.random.default_rng(0)):
        started = time.process_time()
        matched = matched_at_radii(case.found, case.true, RADII_PX)
        seconds = time.process_time() - started
        print(f"| {case.name} | {matched[3]} | {matched[15]} | {matched[99]} | {seconds:.1f} |", flush=True)


def cases(rng: np.random.Generator) -> Iterator[Case]:
    """Give the crowds to match."""
    for width, height in ((1024, 768), (4000, 3000)):
        size = f"{width} x {height}"
        true = rng.uniform((0, 0), (width, height), (PEOPLE, 2))
        yield Case(f"anywhere in {size}", true, rng.uniform((0, 0), (width, height), (FOUND, 2)))
        near = true[: FOUND * 4 // 5] + rng.normal(0, 3, (FOUND * 4 // 5, 2))
        strays = rng.uniform((0, 0), (width / 4, height / 4), (FOUND - len(near), 2))
        yield Case(f"3 px off, a fifth astray, {size}", true, np.concatenate([near, strays]))
    true = np.concatenate([_fill(rng, 0, 300, PEOPLE // 2), _fill(rng, 300, 400, PEOPLE - PEOPLE // 2)])
    yield Case(
        "apart", true, np.concatenate([_fill(rng, 150, 300, FOUND // 2), _fill(rng, 600, 1024, FOUND // 2)])
    )


def _fill(rng: np.random.Generator, left: float, right: float, people: int) -> np.ndarray:
    return rng.uniform((left, 0), (right, 768), (people, 2))


if __name__ == "__main__":
    main()
