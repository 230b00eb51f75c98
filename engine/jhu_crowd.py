"""JHU-Crowd++'s layout: `train`, `val` and `test`, each with `images/0001.jpg` and `gt/0001.txt`.

A line of `gt` is one person: x and y of the head's centre, its width and height, how far it is hidden,
and whether it is blurred. The place alone is read, as it stands.
"""

from collections.abc import Sequence
from pathlib import Path

from engine.annotations import AnnotatedImage, AnnotationError, Dataset, Split, as_points, copy_into
from engine.image_file import list_images, read_image_size
from engine.whole_file import write_beside_and_rename

_SPLITS: tuple[Split, ...] = ("train", "val", "test")

# Width, height, hidden, blurred: nothing is known of them here.
_UNKNOWN = "0 0 0 0"


def is_jhu_crowd(folder: Path) -> bool:
    """Tell whether a folder is in JHU-Crowd++'s layout."""
    return any((folder / split / "gt").is_dir() and (folder / split / "images").is_dir() for split in _SPLITS)


def read_jhu_crowd(folder: Path) -> Dataset:
    """Read the images of the three splits, as far as they are there.

    Raises:
        AnnotationError: no such layout, an image without its `.txt`, or a line that is no person.

    """
    if not is_jhu_crowd(folder):
        raise AnnotationError(
            f"{folder}: expected JHU-Crowd++'s layout: `train`, `val` and `test` with `images` and `gt`."
        )
    images = [
        _read_one(path, folder / split / "gt" / f"{path.stem}.txt", split)
        for split in _SPLITS
        if (folder / split / "images").is_dir()
        for path in list_images(folder / split / "images")
    ]
    return Dataset(folder.name, tuple(images))


def write_jhu_crowd(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write images and points; those without a split go to `train`. What a point does not say is 0.

    Raises:
        AnnotationError, ImageFileError: an image is missing or damaged.
        OSError: the folder cannot be written.

    """
    for split in _SPLITS:
        chosen = [image for image in images if (image.split or "train") == split]
        if not chosen:
            continue
        files = copy_into(folder / split / "images", chosen)
        (folder / split / "gt").mkdir(exist_ok=True)
        for image, file in zip(chosen, files, strict=True):
            lines = "".join(f"{x} {y} {_UNKNOWN}\n" for x, y in image.points.tolist())
            write_beside_and_rename(folder / split / "gt" / f"{file.stem}.txt", lines.encode())


def _read_one(path: Path, points: Path, split: Split) -> AnnotatedImage:
    size = read_image_size(path)
    try:
        rows = [
            line.split()[:2] for line in points.read_text(encoding="utf-8-sig").splitlines() if line.strip()
        ]
        places = as_points([(float(x), float(y)) for x, y in rows])
    except FileNotFoundError as error:
        raise AnnotationError(f"{path}: no points: expected {points}.") from error
    except (ValueError, OSError) as error:
        raise AnnotationError(
            f"{points}: expected lines that begin with x and y, as JHU-Crowd++ has them ({error})."
        ) from error
    return AnnotatedImage(path, size.width, size.height, places, split)
