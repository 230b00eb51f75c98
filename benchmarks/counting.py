"""How long counting takes and how much memory it needs, by image size: `python -m benchmarks.counting`.

Drawn crowds of growing size are counted by each network, every size in a process of its own, so that
the memory is that size's alone.
"""

import multiprocessing
import resource
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from engine.worker_messages import NetworkChoice

NETWORKS: tuple[NetworkChoice, ...] = ("autoscale", "uepnet")


@dataclass(frozen=True)
class Size:
    """A drawn crowd to count."""

    width: int
    height: int
    people: int


@dataclass(frozen=True)
class Measurement:
    """What one count took."""

    true: int
    count: float
    seconds: float
    peak_mb: float


SIZES = (
    Size(640, 480, 150),
    Size(1024, 768, 400),
    Size(1600, 1067, 800),
    Size(4000, 3000, 3000),
    Size(9000, 6000, 13000),
)


def main(arguments: Sequence[str]) -> None:
    """Print the table; with a number, only so many of the smaller sizes."""
    sizes = SIZES[: int(arguments[0])] if arguments else SIZES
    print("| image | people | network | counted | seconds | peak MB |\n|---|---|---|---|---|---|")
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        for size in sizes:
            for network in NETWORKS:
                got = pool.apply(measure, (size, network))
                print(
                    f"| {size.width} x {size.height} | {got.true} | {network} | {got.count:.0f}"
                    f" | {got.seconds:.1f} | {got.peak_mb:.0f} |",
                    flush=True,
                )


def measure(size: Size, network: NetworkChoice) -> Measurement:
    """Draw a crowd and count it once; the networks are loaded before the clock starts."""
    from engine.counting import CountingEngine
    from resources.demo.crowd_scene import draw_crowd

    scene = draw_crowd(size.width, size.height, size.people, seed=5)
    engine = CountingEngine()
    engine.count(scene.image[:64, :64], _silent, network=network)
    prediction = engine.count(scene.image, _silent, network=network)
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Measurement(len(scene.points), prediction.count, prediction.seconds, peak_mb)


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing."""


if __name__ == "__main__":
    main(sys.argv[1:])
