"""Take the mean of two weight files of one network, such as a run's and those that it started from.

    python -m training.mean_weights OLD NEW --share 0.7 --output FILE

The mean of two stations of one training counts new photographs better than either where their errors go
opposite ways (docs/experiments.md, runs 22 to 24).
"""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

import torch

from engine.weights import WeightsError, load_weights, save_weights


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the mean; exit code 2 where the files do not go together."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--share", type=float, default=0.5, help="of the new weights")
    parser.add_argument("--output", type=Path, required=True)
    given = parser.parse_args(arguments)
    if not 0 <= given.share <= 1:
        parser.error(f"--share: expected a number from 0 to 1, not {given.share}.")
    try:
        write_mean(given.old, given.new, share=given.share, output=given.output)
    except WeightsError as error:
        parser.error(str(error))
    return 0


def write_mean(old: Path, new: Path, *, share: float, output: Path) -> None:
    """Write the weighted mean of two weight files.

    Raises:
        WeightsError: a file cannot be used, or they are not of one network, built alike and with the same
            count intervals.

    """
    one, other = load_weights(old), load_weights(new)
    weights, newer = one.network.state_dict(), other.network.state_dict()
    intervals = [name for name, _ in other.network.named_buffers()]
    if (
        one.kind != other.kind
        or {name: value.shape for name, value in weights.items()}
        != {name: value.shape for name, value in newer.items()}
        or not all(torch.equal(weights[name], newer[name]) for name in intervals)
    ):
        raise WeightsError(f"{old} and {new} are not stations of one training: their networks differ.")
    other.network.load_state_dict(
        {name: torch.lerp(weights[name].float(), value.float(), share) for name, value in newer.items()}
    )
    output.parent.mkdir(parents=True, exist_ok=True)
    save_weights(output, other.network)


if __name__ == "__main__":
    sys.exit(main())
