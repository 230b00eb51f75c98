"""Measure shipped weights again, where how they are read has changed: figures and interval of the manifest.

    python -m training.measure_shipped uepnet DATASET...

The weights and the record of their training stay as they are.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from engine.annotations import AnnotationError
from engine.prediction import NETWORK_NAMES
from engine.weights import WEIGHTS_FOLDER, WeightsError, read_manifest
from training.ship_weights import validation_sets, with_figures, write_record


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write; exit code 2 where that cannot be done."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("network", choices=NETWORK_NAMES)
    parser.add_argument(
        "datasets", type=Path, nargs="+", help="data sets whose validation images are counted"
    )
    parser.add_argument("--folder", type=Path, default=WEIGHTS_FOLDER)
    given = parser.parse_args(arguments)
    try:
        there = read_manifest(given.folder).networks
        if given.network not in there:
            parser.error(f"{given.folder}: no weights of {given.network} are there.")
        record = there[given.network]
        measured = with_figures(record, given.folder / record.file, validation_sets(given.datasets))
    except (AnnotationError, WeightsError) as error:
        parser.error(str(error))
    write_record(given.network, measured, given.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
