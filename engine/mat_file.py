"""MATLAB's files, read and written as several data sets use them."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import scipy.io

from engine.annotations import AnnotationError
from engine.whole_file import written_whole


def read_mat(path: Path) -> dict[str, np.ndarray]:
    """Give the variables of a `.mat` file.

    Raises:
        AnnotationError: it is missing or damaged.

    """
    try:
        with path.open("rb") as stream:
            content: dict[str, np.ndarray] = scipy.io.loadmat(stream)
    except FileNotFoundError as error:
        raise AnnotationError(f"{path}: there is no such file.") from error
    except PermissionError as error:
        raise AnnotationError(
            f"{path}: this file may not be read. Give yourself the right to read it."
        ) from error
    except Exception as error:  # scipy raises many kinds on damaged files
        raise AnnotationError(
            f"{path}: not a MATLAB file that can be read ({error}). Copy it again."
        ) from error
    return content


def write_mat(path: Path, variables: Mapping[str, np.ndarray]) -> None:
    """Write variables as a `.mat` file, replacing what is there only when the new file is whole."""
    with written_whole(path) as partial, partial.open("wb") as stream:
        scipy.io.savemat(stream, dict(variables))
