"""LabelMe's layout: beside each image a `.json` of its name with `shapes`.

Every shape of the type `point` is a person, whatever its label; polygons labelled `ignore` are ignored
areas, and other shapes say nothing about people. The image's flags `train`, `val` and `test` give its split.
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
    file_inside,
    with_size_of_file,
)
from engine.whole_file import write_beside_and_rename

_SPLITS: tuple[Split, ...] = ("train", "val", "test")
_IGNORE = "ignore"


class _Shape(msgspec.Struct):
    label: str
    points: list[tuple[float, float]]
    shape_type: str
    group_id: int | None = None
    flags: dict[str, bool] = msgspec.field(default_factory=dict)


class _LabelMe(msgspec.Struct, rename="camel"):
    shapes: list[_Shape]
    image_path: str
    image_height: int
    image_width: int
    version: str = "5.0.0"
    flags: dict[str, bool] = msgspec.field(default_factory=dict)
    image_data: str | None = None


def is_labelme(folder: Path) -> bool:
    """Tell whether a folder holds a `.json` with LabelMe's `shapes`."""
    return any(b'"shapes"' in file.read_bytes() for file in _json_files(folder))


def read_labelme(folder: Path) -> Dataset:
    """Read every `.json` of a folder.

    Raises:
        AnnotationError: there is none, one is damaged, leads out of the folder, or people are marked
            otherwise than by points.

    """
    files = _json_files(folder)
    if not files:
        raise AnnotationError(f"{folder}: expected LabelMe's `.json` files beside their images.")
    contents = [_content(file) for file in files]
    _check_kind(folder, contents)
    return Dataset(
        folder.name,
        tuple(_read_one(folder, file, content) for file, content in zip(files, contents, strict=True)),
    )


def write_labelme(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write images and their shapes.

    Raises:
        AnnotationError, ImageFileError: an image is missing or damaged.
        OSError: the folder cannot be written.

    """
    for image, file in zip(images, copy_into(folder, images), strict=True):
        people = [_Shape("person", [(x, y)], "point") for x, y in image.points.tolist()]
        ignored = [_Shape(_IGNORE, [(x, y) for x, y in area.tolist()], "polygon") for area in image.ignore]
        content = _LabelMe(
            shapes=people + ignored,
            image_path=file.name,
            image_height=image.height,
            image_width=image.width,
            flags={split: split == image.split for split in _SPLITS},
        )
        write_beside_and_rename(
            file.with_suffix(".json"), msgspec.json.format(msgspec.json.encode(content), indent=1)
        )


def _json_files(folder: Path) -> list[Path]:
    """Give the `.json` files of a folder; not those that macOS leaves, `._a.json`."""
    return sorted(path for path in folder.glob("*.json") if path.is_file() and not path.name.startswith("."))


def _content(file: Path) -> _LabelMe:
    try:
        return msgspec.json.decode(file.read_bytes(), type=_LabelMe)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AnnotationError(f"{file}: expected LabelMe's `shapes` and `imagePath` ({error}).") from error


def _check_kind(folder: Path, contents: Sequence[_LabelMe]) -> None:
    """Refuse what would be read as images without people, or without their ignored areas."""
    shapes = [shape for content in contents for shape in content.shapes]
    others = [shape for shape in shapes if shape.shape_type != "point" and not _is_ignored(shape)]
    if others and not any(shape.shape_type == "point" for shape in shapes):
        found = ", ".join(sorted({shape.shape_type for shape in others}))
        raise AnnotationError(
            f"{folder}: expected shapes of the type point on people's heads, found only {found}. Mark each"
            " head by a point in LabelMe."
        )
    if any(shape.label == _IGNORE for shape in others):
        raise AnnotationError(
            f"{folder}: an area labelled `{_IGNORE}` is no polygon. Draw it as a polygon in LabelMe."
        )


def _is_ignored(shape: _Shape) -> bool:
    return shape.shape_type == "polygon" and shape.label == _IGNORE


def _read_one(folder: Path, file: Path, content: _LabelMe) -> AnnotatedImage:
    image = AnnotatedImage(
        path=file_inside(folder, content.image_path, named_by=file),
        width=content.image_width,
        height=content.image_height,
        points=as_points(
            [place for shape in content.shapes if shape.shape_type == "point" for place in shape.points]
        ),
        split=next((split for split in _SPLITS if content.flags.get(split)), None),
        ignore=tuple(as_points(shape.points) for shape in content.shapes if _is_ignored(shape)),
    )
    return with_size_of_file(image, named_by=file)
