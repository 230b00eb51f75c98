"""ShanghaiTech's layout and the MATLAB files of UCF_CC_50, read and written.

Both sets store clicks as MATLAB saw them: 1-based, so that (1, 1) is the centre of the first pixel.
Half a pixel is taken off here, and put back on writing; nothing else in the program knows of it.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.annotations import AnnotatedImage, AnnotationError, Dataset, Split, as_points, copy_into
from engine.image_file import list_images, read_image_size
from engine.mat_file import read_mat, write_mat

# A 1-based pixel centre is 1.0 where ours is 0.5.
MATLAB_OFFSET_PX = 0.5

_POINT_FOLDERS = ("ground-truth", "ground_truth", "ground truth", "gt", "groundtruth")
_SPLIT_OF_FOLDER: dict[str, Split] = {
    "train_data": "train",
    "test_data": "test",
    "train": "train",
    "test": "test",
}


def is_shanghaitech(folder: Path) -> bool:
    """Tell whether a folder is, or holds, parts in ShanghaiTech's layout."""
    return bool(_leaves(folder))


def read_shanghaitech(folder: Path) -> Dataset:
    """Read `images` and `ground-truth` below a folder: a leaf (`train_data`), a part, or the whole set.

    Raises:
        AnnotationError: no such layout, an image without its `GT_*.mat`, or a damaged `.mat`.

    """
    leaves = _leaves(folder)
    if not leaves:
        raise AnnotationError(
            f"{folder}: expected ShanghaiTech's layout: a folder `images` beside `ground-truth`."
        )
    images = [image for leaf in leaves for image in _read_leaf(leaf)]
    return Dataset(folder.name, tuple(images))


def read_ucf_cc_50(folder: Path) -> Dataset:
    """Read UCF_CC_50: `N.jpg` beside `N_ann.mat` with `annPoints`. The set has no splits: all is `train`.

    Raises:
        AnnotationError: no such layout or a damaged `.mat`.

    """
    pairs = [(path, path.with_name(f"{path.stem}_ann.mat")) for path in list_images(folder)]
    pairs = [(path, annotation) for path, annotation in pairs if annotation.is_file()]
    if not pairs:
        raise AnnotationError(f"{folder}: expected UCF_CC_50's layout: `1.jpg` beside `1_ann.mat`.")
    return Dataset(
        folder.name, tuple(_annotated(path, _read_ucf_points(mat), "train") for path, mat in pairs)
    )


def read_mat_points(path: Path) -> np.ndarray:
    """Give the points of a `GT_*.mat` as (N, 2) x, y, the first pixel's centre at (0.5, 0.5).

    Raises:
        AnnotationError: the file is missing, damaged, or holds no `image_info` with a `location`.

    """
    content = read_mat(path)
    try:
        info = content["image_info"][0, 0]
        while info.dtype == object or (info.dtype.names is not None and info.size == 1 and info.ndim):
            info = info[0, 0] if info.dtype == object else info["location"][0, 0]
        return as_points(info) - MATLAB_OFFSET_PX
    except (KeyError, IndexError, ValueError, TypeError) as error:
        raise AnnotationError(
            f"{path}: expected `image_info{{1,1}}.location` with N rows of x and y, as ShanghaiTech has it."
        ) from error


def write_mat_points(path: Path, points: np.ndarray) -> None:
    """Write points as ShanghaiTech's `GT_*.mat`, replacing the file only when it is whole."""
    location = points.reshape(-1, 2).astype(np.float64) + MATLAB_OFFSET_PX
    inner = np.empty((1, 1), dtype=[("location", object), ("number", object)])
    inner[0, 0] = (
        location,
        np.array([[len(location)]], dtype=np.uint16 if len(location) < 65536 else np.uint32),
    )
    outer = np.empty((1, 1), dtype=object)
    outer[0, 0] = inner
    write_mat(path, {"image_info": outer})


def write_shanghaitech(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write images and points as ShanghaiTech's layout, one `*_data` folder for each split.

    Images of `val` go to `train_data`, as the set has no validation folder; those without a split too.

    Raises:
        AnnotationError: an image is missing, or the folder cannot be written.

    """
    try:
        for leaf_name in ("train_data", "test_data"):
            chosen = [image for image in images if _leaf_of(image) == leaf_name]
            if chosen:
                _write_leaf(folder / leaf_name, chosen)
    except OSError as error:
        raise AnnotationError(
            f"{folder}: the dataset cannot be written ({error}). Choose another folder."
        ) from error


def _leaf_of(image: AnnotatedImage) -> str:
    return "test_data" if image.split == "test" else "train_data"


def _write_leaf(leaf: Path, images: list[AnnotatedImage]) -> None:
    files = copy_into(leaf / "images", images)
    (leaf / "ground-truth").mkdir(exist_ok=True)
    for image, file in zip(images, files, strict=True):
        write_mat_points(leaf / "ground-truth" / f"GT_{file.stem}.mat", image.points)


def _leaves(folder: Path) -> list[Path]:
    """Give the folders at or up to two levels below that hold `images` beside a folder of points."""
    if not folder.is_dir():
        return []
    candidates = [folder, *sorted(folder.glob("*/")), *sorted(folder.glob("*/*/"))]
    return [leaf for leaf in candidates if (leaf / "images").is_dir() and _point_folder(leaf) is not None]


def _point_folder(leaf: Path) -> Path | None:
    for child in leaf.iterdir():
        if child.is_dir() and child.name.lower() in _POINT_FOLDERS:
            return child
    return None


def _read_leaf(leaf: Path) -> list[AnnotatedImage]:
    points_folder = _point_folder(leaf)
    assert points_folder is not None  # `_leaves` gives only such folders
    split = _SPLIT_OF_FOLDER.get(leaf.name.lower())
    images = []
    for path in list_images(leaf / "images"):
        annotation = _mat_of(path, points_folder)
        images.append(_annotated(path, read_mat_points(annotation), split))
    return images


def _mat_of(image: Path, folder: Path) -> Path:
    for name in (f"GT_{image.stem}.mat", f"{image.stem}.mat", re.sub(r"^IMG", "GT_IMG", image.stem) + ".mat"):
        if (folder / name).is_file():
            return folder / name
    raise AnnotationError(f"{image}: no points: expected {folder / f'GT_{image.stem}.mat'}.")


def _annotated(path: Path, points: np.ndarray, split: Split | None) -> AnnotatedImage:
    size = read_image_size(path)
    return AnnotatedImage(path=path, width=size.width, height=size.height, points=points, split=split)


def _read_ucf_points(path: Path) -> np.ndarray:
    content = read_mat(path)
    try:
        return as_points(content["annPoints"]) - MATLAB_OFFSET_PX
    except (KeyError, ValueError, TypeError) as error:
        raise AnnotationError(
            f"{path}: expected `annPoints` with N rows of x and y, as UCF_CC_50 has it."
        ) from error
