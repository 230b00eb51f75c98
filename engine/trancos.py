"""TRANCOS's layout of vehicles on roads: dots drawn into pictures, and a mask of the road beside them.

`images/` holds `image-1-000001.jpg`, `image-1-000001dots.png` with one red pixel for each vehicle, and
`image-1-000001mask.mat` whose `BW` is 1 where vehicles were marked. `image_sets/` lists the splits. A red
pixel stands for its centre. What lies outside the mask is ignored, and dots there are dropped.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from engine.annotations import (
    AnnotatedImage,
    AnnotationError,
    Dataset,
    Split,
    as_points,
    copy_into,
    listed_lines,
)
from engine.areas import known_area
from engine.image_file import list_images, read_image, read_image_size
from engine.mask_outline import mask_areas
from engine.mat_file import read_mat, write_mat
from engine.whole_file import write_beside_and_rename, written_whole

_DOTS_END = "dots.png"
_MASK_END = "mask.mat"
_MASK_VARIABLE = "BW"

# `trainval` is both of the first two: what stands there alone is trained on.
_SPLIT_OF_LIST: dict[str, Split] = {
    "trainval": "train",
    "training": "train",
    "validation": "val",
    "test": "test",
}


def is_trancos(folder: Path) -> bool:
    """Tell whether a folder is in TRANCOS's layout."""
    return (folder / "images").is_dir() and any((folder / "images").glob(f"*{_DOTS_END}"))


def read_trancos(folder: Path) -> Dataset:
    """Read the images of a folder with their dots, masks and lists.

    Raises:
        AnnotationError: no such layout, an image without dots, dots or a mask of another size than
            their image, or a damaged mask or list.

    """
    if not is_trancos(folder):
        raise AnnotationError(
            f"{folder}: expected TRANCOS's layout: `images` with `*.jpg` beside `*dots.png` and `*mask.mat`,"
            " and `image_sets`."
        )
    splits = _splits(folder / "image_sets")
    photographs = [
        path for path in list_images(folder / "images") if not path.name.lower().endswith(_DOTS_END)
    ]
    return Dataset(folder.name, tuple(_read_one(path, splits.get(path.stem)) for path in photographs))


def write_trancos(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write images, dots, masks and lists. Images without a split go to `training`.

    A dot is a pixel: points are moved to their pixel's centre, and where several share one, to the
    nearest pixel that is free.

    Raises:
        AnnotationError, ImageFileError: an image is missing or damaged.
        OSError: the folder cannot be written.

    """
    files = copy_into(folder / "images", images)
    (folder / "image_sets").mkdir(exist_ok=True)
    for image, file in zip(images, files, strict=True):
        _write_beside(file, image)
    for list_name in _SPLIT_OF_LIST:
        chosen = [file for image, file in zip(images, files, strict=True) if list_name in _lists_of(image)]
        lines = "".join(f"{file.name}\n" for file in chosen)
        write_beside_and_rename(folder / "image_sets" / f"{list_name}.txt", lines.encode())


def _splits(folder: Path) -> dict[str, Split]:
    """Give the split of each image by its name without suffix; later lists go before earlier ones."""
    return {
        Path(name).stem: split
        for list_name, split in _SPLIT_OF_LIST.items()
        for name in listed_lines(folder / f"{list_name}.txt")
    }


def _read_one(path: Path, split: Split | None) -> AnnotatedImage:
    size = read_image_size(path)
    dots = path.with_name(path.stem + _DOTS_END)
    if not dots.is_file():
        raise AnnotationError(f"{path}: no points: expected {dots}.")
    points = _read_dots(dots)
    _check_size(dots, points.shape, height=size.height, width=size.width)
    rows, columns = np.nonzero(points)
    mask_file = path.with_name(path.stem + _MASK_END)
    if not mask_file.is_file():
        return AnnotatedImage(path, size.width, size.height, _centres(rows, columns), split)
    mask = _read_mask(mask_file)
    _check_size(mask_file, mask.shape, height=size.height, width=size.width)
    inside = mask[rows, columns]
    return AnnotatedImage(
        path=path,
        width=size.width,
        height=size.height,
        points=_centres(rows[inside], columns[inside]),
        split=split,
        ignore=mask_areas(~mask),
    )


def _read_dots(path: Path) -> np.ndarray:
    """Give (H, W) bool of the red pixels."""
    red, green, blue = read_image(path).transpose(2, 0, 1)
    return np.asarray((red >= 128) & (green < 128) & (blue < 128))


def _read_mask(path: Path) -> np.ndarray:
    content = read_mat(path)
    if _MASK_VARIABLE not in content or content[_MASK_VARIABLE].ndim != 2:
        raise AnnotationError(
            f"{path}: expected `{_MASK_VARIABLE}`, 1 where vehicles were marked, as TRANCOS has it."
        )
    return np.asarray(content[_MASK_VARIABLE] > 0)


def _check_size(path: Path, shape: tuple[int, ...], *, height: int, width: int) -> None:
    if shape != (height, width):
        raise AnnotationError(
            f"{path}: {shape[1]} x {shape[0]} pixels, but its image has {width} x {height}. Copy both again."
        )


def _centres(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    return as_points(np.column_stack([columns, rows])) + 0.5


def _lists_of(image: AnnotatedImage) -> tuple[str, ...]:
    if image.split in ("val", "test"):
        return ("validation", "trainval") if image.split == "val" else ("test",)
    return ("training", "trainval")


def _write_beside(target: Path, image: AnnotatedImage) -> None:
    """Write an image's dots and its mask."""
    dots = np.zeros((image.height, image.width, 3), np.uint8)
    rows, columns = _pixels(image)
    dots[rows, columns, 0] = 255
    with written_whole(target.with_name(target.stem + _DOTS_END)) as partial:
        Image.fromarray(dots).save(partial, "PNG")
    known = known_area(image.width, image.height, image.ignore, image.verified)
    mask = np.ones((image.height, image.width), bool) if known is None else known
    write_mat(target.with_name(target.stem + _MASK_END), {_MASK_VARIABLE: mask.astype(np.uint8)})


def _pixels(image: AnnotatedImage) -> tuple[list[int], list[int]]:
    """Give each point a pixel of its own."""
    taken: dict[tuple[int, int], None] = {}
    for x, y in image.points:
        column, row = min(max(int(x), 0), image.width - 1), min(max(int(y), 0), image.height - 1)
        reach = 0
        while (row, column) in taken:
            reach += 1
            rows = range(max(row - reach, 0), min(row + reach + 1, image.height))
            columns = range(max(column - reach, 0), min(column + reach + 1, image.width))
            free = [(r, c) for r in rows for c in columns if (r, c) not in taken]
            if free:
                row, column = min(
                    free, key=lambda place: (place[0] + 0.5 - y) ** 2 + (place[1] + 0.5 - x) ** 2
                )
        taken[row, column] = None
    return [row for row, _ in taken], [column for _, column in taken]
