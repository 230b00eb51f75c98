"""Annotated images and the dataset folder that the program exports and training reads.

Points are (N, 2) float64 x, y in pixels of the upright image; (0, 0) is its top-left corner, so the
centre of the first pixel is (0.5, 0.5). The dataset folder stores them so.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

import msgspec
import numpy as np

from engine.image_file import ImageFileError, copy_upright, file_sha256, read_image_size
from engine.whole_file import write_beside_and_rename, written_whole

DATASET_FILE = "dataset.json"
DATASET_FORMAT = "crowdcount-dataset"
DATASET_VERSION = 1

Split = Literal["train", "val", "test"]
Polygon = np.ndarray
"""(K, 2) float64 corners x, y of an area, in the coordinates of points."""


class AnnotationError(Exception):
    """Annotations that cannot be read or written; the message names the file and says what to do."""


@dataclass(frozen=True)
class AnnotatedImage:
    """One image with the points of its people and how far they can be trusted."""

    path: Path
    width: int
    height: int
    points: np.ndarray
    split: Split | None = None
    ignore: tuple[Polygon, ...] = ()
    verified: Literal[True] | tuple[Polygon, ...] = True
    """True: all of it was looked at; else the polygons that were. The rest is masked out of the loss."""

    def __post_init__(self) -> None:
        """Check what every reader gives, once.

        Raises:
            AnnotationError: a size is not above 0, or a place is no pair of finite numbers.

        """
        if self.width <= 0 or self.height <= 0:
            raise AnnotationError(
                f"{self.path}: expected a width and a height above 0, not {self.width} x {self.height}."
            )
        verified = () if self.verified is True else self.verified
        for places in (self.points, *self.ignore, *verified):
            if places.ndim != 2 or places.shape[1] != 2 or not np.isfinite(places).all():
                raise AnnotationError(f"{self.path}: expected finite x and y of each point and corner.")

    @property
    def count(self) -> int:
        """How many people are marked."""
        return len(self.points)


@dataclass(frozen=True)
class Dataset:
    """Annotated images and the name of where they came from."""

    name: str
    images: tuple[AnnotatedImage, ...]

    def of_split(self, split: Split | Literal["all"]) -> "Dataset":
        """Give the images of one split; `all` gives every image."""
        if split == "all":
            return self
        return Dataset(self.name, tuple(image for image in self.images if image.split == split))


def read_dataset_folder(folder: Path) -> Dataset:
    """Read a dataset folder (`dataset.json` beside its images).

    Raises:
        AnnotationError: the file is missing, damaged, of a newer version, or breaks its own rules.

    """
    file = folder / DATASET_FILE
    try:
        record = msgspec.json.decode(file.read_bytes(), type=_DatasetRecord)
    except FileNotFoundError as error:
        raise AnnotationError(f"{file}: missing. A dataset folder has it beside its images.") from error
    except OSError as error:
        raise AnnotationError(f"{file}: cannot be read ({error.strerror}).") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AnnotationError(f"{file}: not a dataset file ({error}). Export the dataset again.") from error
    if record.format != DATASET_FORMAT:
        raise AnnotationError(f'{file}: expected "format": "{DATASET_FORMAT}", found "{record.format}".')
    if record.version > DATASET_VERSION:
        raise AnnotationError(
            f"{file}: version {record.version} is newer than this program reads"
            f" ({DATASET_VERSION}). Update the program."
        )
    return Dataset(folder.name, tuple(_image_from_record(image, folder) for image in record.images))


def write_dataset_folder(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write images and `dataset.json`; a folder that is there is replaced only in what is written.

    Raises:
        AnnotationError: an image is missing, or the folder cannot be written.

    """
    try:
        # To the byte: by their hash images are known again, and this program turns them itself.
        files = copy_into(folder / "images", images, copy=shutil.copyfile)
        records = [_record(image, file) for image, file in zip(images, files, strict=True)]
        content = _DatasetRecord(format=DATASET_FORMAT, version=DATASET_VERSION, images=records)
        write_beside_and_rename(
            folder / DATASET_FILE, msgspec.json.format(msgspec.json.encode(content), indent=1)
        )
    except OSError as error:
        raise AnnotationError(
            f"{folder}: the dataset cannot be written ({error}). Choose another folder."
        ) from error


# Every layout's writer copies by `copy_into`, so that none of them needs to know of it.
_check_between_files: ContextVar[Callable[[], None] | None] = ContextVar("check_between_files", default=None)


@contextmanager
def checking_between_files(check: Callable[[], None]) -> Iterator[None]:
    """Call this before each file that is copied inside, in this thread; by raising it stops the writing."""
    token = _check_between_files.set(check)
    try:
        yield
    finally:
        _check_between_files.reset(token)


def copy_into(
    folder: Path,
    images: Sequence[AnnotatedImage],
    *,
    copy: Callable[[Path, Path], object] = copy_upright,
) -> list[Path]:
    """Copy the images' files into a folder, no two under one name, and give where each lies then.

    Args:
        folder: made where it is missing.
        images: whose files are copied; one that lies in the folder already stays as it is.
        copy: from a path to another.

    Raises:
        AnnotationError: a file is missing.
        ImageFileError: a file is damaged.
        OSError: the folder cannot be written.

    """
    folder.mkdir(parents=True, exist_ok=True)
    targets = [folder / name for name in names_inside(folder, [image.path for image in images])]
    check = _check_between_files.get()
    for image, target in zip(images, targets, strict=True):
        if check is not None:
            check()
        if not image.path.is_file():
            raise AnnotationError(
                f"{image.path}: the image is missing. Bring it back, or take it out of the annotations."
            )
        if not (target.exists() and target.samefile(image.path)):
            with written_whole(target) as partial:
                copy(image.path, partial)
    return targets


def file_inside(folder: Path, name: str, *, named_by: Path) -> Path:
    """Give a file of a folder by the relative POSIX path that another file names it by.

    Raises:
        AnnotationError: the path leads out of the folder.

    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts:
        raise AnnotationError(f"{named_by}: the path {name!r} leads out of the folder.")
    return folder / relative


def image_inside(folder: Path, name: str, *, named_by: Path) -> Path:
    """Give an image that an annotation tool names: from the folder on, or from `images` in it.

    Raises:
        AnnotationError: the path leads out of the folder.

    """
    image = file_inside(folder, name, named_by=named_by)
    in_images = folder / "images" / name
    return in_images if in_images.is_file() and not image.is_file() else image


def with_size_of_file(image: AnnotatedImage, *, named_by: Path) -> AnnotatedImage:
    """Give an image whose file is as large as the annotations say: on another, points would lie elsewhere.

    A file that is missing or damaged passes: who reads its pixels says so, and goes on with the others.

    Raises:
        AnnotationError: the file has another size.

    """
    try:
        size = read_image_size(image.path)
    except ImageFileError:
        return image
    if (size.width, size.height) != (image.width, image.height):
        raise AnnotationError(
            f"{named_by}: {image.path.name} is {image.width} x {image.height} pixels there, but the file,"
            f" upright, {size.width} x {size.height}. Annotate the image as it is, or leave it out."
        )
    return image


def listed_lines(file: Path) -> list[str]:
    """Give the lines of a list of images, empty ones left out; none where there is no list.

    Raises:
        AnnotationError: it cannot be read, or is no text in UTF-8.

    """
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise AnnotationError(f"{file}: expected a list of images as UTF-8 text ({error}).") from error
    return [line.strip() for line in lines if line.strip()]


def names_inside(folder: Path, files: Sequence[Path]) -> list[str]:
    """Give each file's name in a folder that all are copied into, no two alike but for their suffix.

    Those that lie there already keep their names, so that none is overwritten before it was read.
    """
    order = sorted(range(len(files)), key=lambda index: files[index].parent.resolve() != folder.resolve())
    names = unique_names(files[index].name for index in order)
    return [name for _, name in sorted(zip(order, names, strict=True))]


def unique_names(names: Iterable[str]) -> list[str]:
    """Give the names with a number added to those that came before (folders may repeat a file's name).

    A suffix makes no difference: annotations beside an image are named after its stem.
    """
    seen: set[str] = set()
    unique: list[str] = []
    for name in names:
        stem, number = Path(name).stem, 2
        while stem.lower() in seen:
            stem = f"{Path(name).stem}-{number}"
            number += 1
        seen.add(stem.lower())
        unique.append(stem + Path(name).suffix)
    return unique


class _ImageRecord(msgspec.Struct, omit_defaults=True):
    path: str
    width: int
    height: int
    points: list[tuple[float, float]]
    sha256: str = ""
    split: Split | None = None
    ignore: list[list[tuple[float, float]]] = msgspec.field(default_factory=list)
    verified: bool | list[list[tuple[float, float]]] = True


class _DatasetRecord(msgspec.Struct):
    format: str
    version: int
    images: list[_ImageRecord] = msgspec.field(default_factory=list)


def _image_from_record(record: _ImageRecord, folder: Path) -> AnnotatedImage:
    verified: Literal[True] | tuple[Polygon, ...]
    if isinstance(record.verified, bool):
        verified = True if record.verified else ()
    else:
        verified = tuple(as_points(polygon) for polygon in record.verified)
    image = AnnotatedImage(
        path=file_inside(folder, record.path, named_by=folder / DATASET_FILE),
        width=record.width,
        height=record.height,
        points=as_points(record.points),
        split=record.split,
        ignore=tuple(as_points(polygon) for polygon in record.ignore),
        verified=verified,
    )
    return with_size_of_file(image, named_by=folder / DATASET_FILE)


def as_points(pairs: object) -> np.ndarray:
    """Give pairs of x and y as an (N, 2) float64 array, (0, 2) where there are none.

    Raises:
        ValueError: they are no pairs.

    """
    points = np.asarray(pairs, dtype=np.float64)
    if points.size == 0:
        return np.empty((0, 2))
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(f"expected N rows of x and y, not {' x '.join(map(str, points.shape))} numbers")
    return points


def _record(image: AnnotatedImage, file: Path) -> _ImageRecord:
    return _ImageRecord(
        path=f"images/{file.name}",
        width=image.width,
        height=image.height,
        points=_pairs(image.points),
        sha256=file_sha256(file),
        split=image.split,
        ignore=[_pairs(polygon) for polygon in image.ignore],
        verified=True if image.verified is True else [_pairs(polygon) for polygon in image.verified],
    )


def _pairs(points: np.ndarray) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in points]
