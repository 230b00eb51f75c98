"""Label Studio's JSON export: `tasks.json` beside `images`, places in per cent of the image's size.

Every result of the type `keypointlabels` is a person; `polygonlabels` with the label `ignore` are
ignored areas. The first annotation of a task that was not cancelled counts. The task's `meta.split`
gives the split. Images are looked for by the name at the end of their address. A task without an annotation
was seen by nobody.
"""

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote

import msgspec

from engine.annotations import (
    AnnotatedImage,
    AnnotationError,
    Dataset,
    Split,
    as_points,
    copy_into,
    file_inside,
)
from engine.image_file import ImageSize, read_image_size
from engine.whole_file import write_beside_and_rename

LABEL_STUDIO_FILE = "tasks.json"
_IGNORE = "ignore"
# What else may be drawn: no such shape says where a head is.
_OTHER_SHAPES = ("rectanglelabels", "ellipselabels", "brushlabels")


class _Value(msgspec.Struct, omit_defaults=True):
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    points: list[tuple[float, float]] = msgspec.field(default_factory=list)
    keypointlabels: list[str] = msgspec.field(default_factory=list)
    polygonlabels: list[str] = msgspec.field(default_factory=list)
    rectanglelabels: list[str] = msgspec.field(default_factory=list)
    ellipselabels: list[str] = msgspec.field(default_factory=list)
    brushlabels: list[str] = msgspec.field(default_factory=list)


class _Result(msgspec.Struct):
    type: str
    # Relations between results have none.
    value: _Value = msgspec.field(default_factory=_Value)
    original_width: int = 0
    original_height: int = 0
    image_rotation: float = 0
    from_name: str = "label"
    to_name: str = "image"


class _Annotation(msgspec.Struct):
    result: list[_Result]
    was_cancelled: bool = False


class _Task(msgspec.Struct):
    data: dict[str, object]
    annotations: list[_Annotation]
    meta: dict[str, object] = msgspec.field(default_factory=dict)


def is_label_studio(folder: Path) -> bool:
    """Tell whether a folder holds `tasks.json`."""
    return (folder / LABEL_STUDIO_FILE).is_file()


def read_label_studio(folder: Path) -> Dataset:
    """Read `tasks.json`.

    Raises:
        AnnotationError: the file is missing or damaged, an image is not in the folder, was turned in Label
            Studio or has another size there, or people are marked otherwise than by keypoints.

    """
    file = folder / LABEL_STUDIO_FILE
    try:
        tasks = msgspec.json.decode(file.read_bytes(), type=list[_Task])
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AnnotationError(f"{file}: expected Label Studio's list of tasks ({error}).") from error
    _check_kind(file, tasks)
    return Dataset(folder.name, tuple(_read_task(folder, task) for task in tasks))


def write_label_studio(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write images and one task for each.

    Raises:
        AnnotationError, ImageFileError: an image is missing or damaged.
        OSError: the folder cannot be written.

    """
    files = copy_into(folder / "images", images)
    tasks = [_task(image, file) for image, file in zip(images, files, strict=True)]
    write_beside_and_rename(
        folder / LABEL_STUDIO_FILE, msgspec.json.format(msgspec.json.encode(tasks), indent=1)
    )


def _task(image: AnnotatedImage, file: Path) -> _Task:
    share = as_points([(100 / image.width, 100 / image.height)])
    people = [
        _Result("keypointlabels", _Value(x=x, y=y, keypointlabels=["person"]), image.width, image.height)
        for x, y in (image.points * share).tolist()
    ]
    ignored = [
        _Result(
            "polygonlabels",
            _Value(points=[(x, y) for x, y in (area * share).tolist()], polygonlabels=[_IGNORE]),
            image.width,
            image.height,
        )
        for area in image.ignore
    ]
    meta: dict[str, object] = {"split": image.split} if image.split else {}
    return _Task({"image": f"images/{file.name}"}, [_Annotation(people + ignored)], meta)


def _read_task(folder: Path, task: _Task) -> AnnotatedImage:
    path = _find(folder, task)
    size = read_image_size(path)
    whole = as_points([(size.width / 100, size.height / 100)])
    results = _results(task)
    for of in results or ():
        _check_view(folder / LABEL_STUDIO_FILE, path, of, size)
    split: Split | None = next(
        (split for split in ("train", "val", "test") if task.meta.get("split") == split), None
    )
    people = [(of.value.x, of.value.y) for of in results or () if of.type == "keypointlabels"]
    return AnnotatedImage(
        path=path,
        width=size.width,
        height=size.height,
        points=as_points(people) * whole,
        split=split,
        ignore=tuple(as_points(of.value.points) * whole for of in results or () if _is_ignored(of)),
        verified=() if results is None else True,
    )


def _is_ignored(result: _Result) -> bool:
    return result.type == "polygonlabels" and _IGNORE in result.value.polygonlabels


def _results(task: _Task) -> list[_Result] | None:
    """Give what counts of a task; None where nobody finished it."""
    return next((of.result for of in task.annotations if not of.was_cancelled), None)


def _check_kind(file: Path, tasks: Sequence[_Task]) -> None:
    """Refuse what would be read as images without people, or without their ignored areas."""
    results = [result for task in tasks for result in _results(task) or ()]
    others = [of for of in results if of.type in _OTHER_SHAPES]
    drawn = [*others, *(of for of in results if of.type == "polygonlabels" and not _is_ignored(of))]
    if drawn and not any(of.type == "keypointlabels" for of in results):
        found = ", ".join(sorted({of.type for of in drawn}))
        raise AnnotationError(
            f"{file}: expected `keypointlabels` on people's heads, found only {found}. Mark each head by a"
            " keypoint in Label Studio, and export again."
        )
    labels = (of.value.rectanglelabels + of.value.ellipselabels + of.value.brushlabels for of in others)
    if any(_IGNORE in of_one for of_one in labels):
        raise AnnotationError(
            f"{file}: an area labelled `{_IGNORE}` is no polygon. Draw it as a polygon in Label Studio, and"
            " export again."
        )


def _check_view(file: Path, image: Path, result: _Result, size: ImageSize) -> None:
    """Refuse places in an image that was turned, or had another size, when it was annotated."""
    if result.image_rotation % 360:
        raise AnnotationError(
            f"{file}: {image.name} was turned by {result.image_rotation:g} degrees in Label Studio, so that"
            " its places are not those of the file. Turn the image file itself, and annotate it again."
        )
    stated = (result.original_width or size.width, result.original_height or size.height)
    if stated != (size.width, size.height):
        raise AnnotationError(
            f"{file}: {image.name} is {stated[0]} x {stated[1]} pixels there, but the file, upright,"
            f" {size.width} x {size.height}. Annotate the image as it is, or leave it out."
        )


def _find(folder: Path, task: _Task) -> Path:
    """Give the image of a task, whose data may say other things of it, too."""
    texts = [value for value in task.data.values() if isinstance(value, str)]
    for candidate in (candidate for text in texts for candidate in _places_of(text)):
        if candidate and _is_file(folder / candidate):
            return file_inside(folder, candidate, named_by=folder / LABEL_STUDIO_FILE)
    named = " or ".join(map(repr, texts)) or repr("")
    raise AnnotationError(
        f"{folder / LABEL_STUDIO_FILE}: the image {named} is not in the folder. Copy it into `images`."
    )


def _places_of(address: str) -> tuple[str, ...]:
    """Give where an image may lie: by its path, or its name with or without what an upload put before it."""
    relative = unquote(address.rpartition("?d=")[2])
    name = relative.rpartition("/")[2]
    return relative.lstrip("/"), f"images/{name}", name, f"images/{name.partition('-')[2]}"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # longer than any name: a text of another kind
        return False
