"""NWPU-Crowd's layout: `images/0001.jpg`, `jsons/0001.json`, and `train.txt`, `val.txt`, `test.txt`.

A `.json` holds `points` and `human_num`; they are read as they stand. The first word of a list's line is
an image's name. Images of `test` have no published points and are left out where they have none.
"""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from engine.annotations import (
    AnnotatedImage,
    AnnotationError,
    Dataset,
    Split,
    as_points,
    copy_into,
    listed_lines,
)
from engine.image_file import list_images, read_image_size
from engine.whole_file import write_beside_and_rename

_SPLITS: tuple[Split, ...] = ("train", "val", "test")


class _Points(msgspec.Struct):
    img_id: str
    human_num: int
    points: list[tuple[float, float]]
    boxes: list[list[float]] = msgspec.field(default_factory=list)


def is_nwpu_crowd(folder: Path) -> bool:
    """Tell whether a folder is in NWPU-Crowd's layout."""
    return (folder / "images").is_dir() and (folder / "jsons").is_dir()


def read_nwpu_crowd(folder: Path) -> Dataset:
    """Read the images that have points.

    Raises:
        AnnotationError: no such layout, an image of another split than `test` without its `.json`, or a
            damaged one or list.

    """
    if not is_nwpu_crowd(folder):
        raise AnnotationError(f"{folder}: expected NWPU-Crowd's layout: `images` beside `jsons`.")
    splits = _splits(folder)
    images = []
    for path in list_images(folder / "images"):
        points, split = folder / "jsons" / f"{path.stem}.json", splits.get(path.stem)
        if split == "test" and not points.is_file():
            continue
        size = read_image_size(path)
        images.append(AnnotatedImage(path, size.width, size.height, as_points(_read_points(points)), split))
    return Dataset(folder.name, tuple(images))


def write_nwpu_crowd(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write images, points and lists.

    Raises:
        AnnotationError, ImageFileError: an image is missing or damaged.
        OSError: the folder cannot be written.

    """
    files = copy_into(folder / "images", images)
    (folder / "jsons").mkdir(exist_ok=True)
    for image, file in zip(images, files, strict=True):
        points = _Points(file.name, image.count, [(x, y) for x, y in image.points.tolist()])
        write_beside_and_rename(folder / "jsons" / f"{file.stem}.json", msgspec.json.encode(points))
    for split in _SPLITS:
        chosen = [file for image, file in zip(images, files, strict=True) if image.split == split]
        lines = "".join(f"{file.stem}\n" for file in chosen)
        write_beside_and_rename(folder / f"{split}.txt", lines.encode())


def _splits(folder: Path) -> dict[str, Split]:
    return {line.split()[0]: split for split in _SPLITS for line in listed_lines(folder / f"{split}.txt")}


def _read_points(path: Path) -> list[tuple[float, float]]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Points).points
    except FileNotFoundError as error:
        raise AnnotationError(f"{path}: missing, but its image is not of the test part.") from error
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AnnotationError(
            f"{path}: expected `img_id`, `human_num` and `points`, as NWPU-Crowd has them ({error})."
        ) from error
