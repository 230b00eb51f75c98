"""UCF-QNRF's layout: `Train` and `Test` with `img_0001.jpg` beside `img_0001_ann.mat`.

The points stand in `annPoints`, 1-based as in UCF_CC_50 of the same authors: half a pixel is taken off
on reading and put back on writing.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from engine.annotations import AnnotatedImage, AnnotationError, Dataset, Split, copy_into
from engine.mat_file import write_mat
from engine.shanghaitech import MATLAB_OFFSET_PX, read_ucf_cc_50

_FOLDERS: dict[str, Split] = {"Train": "train", "Test": "test"}


def is_ucf_qnrf(folder: Path) -> bool:
    """Tell whether a folder is in UCF-QNRF's layout."""
    return any(any((folder / name).glob("*_ann.mat")) for name in _FOLDERS)


def read_ucf_qnrf(folder: Path) -> Dataset:
    """Read the images of `Train` and `Test`.

    Raises:
        AnnotationError: no such layout or a damaged `.mat`.

    """
    if not is_ucf_qnrf(folder):
        raise AnnotationError(
            f"{folder}: expected UCF-QNRF's layout: `Train` and `Test` with `img_0001.jpg` beside"
            " `img_0001_ann.mat`."
        )
    images = [
        replace(image, split=split)
        for name, split in _FOLDERS.items()
        if (folder / name).is_dir()
        for image in read_ucf_cc_50(folder / name).images
    ]
    return Dataset(folder.name, tuple(images))


def write_ucf_qnrf(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write images and points; those of `val`, and those without a split, go to `Train`.

    Raises:
        AnnotationError, ImageFileError: an image is missing or damaged.
        OSError: the folder cannot be written.

    """
    for name, split in _FOLDERS.items():
        chosen = [image for image in images if (image.split == "test") == (split == "test")]
        if not chosen:
            continue
        for image, file in zip(chosen, copy_into(folder / name, chosen), strict=True):
            points = image.points + MATLAB_OFFSET_PX
            write_mat(file.with_name(f"{file.stem}_ann.mat"), {"annPoints": points})
