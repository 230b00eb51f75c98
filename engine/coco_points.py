"""COCO's `annotations.json` beside its images: a person is a keypoint, or the centre of a head's box.

Boxes of other categories are refused: the middle of a body is no head. Images are named from the folder
on, or from `images` in it.

Places are in pixels from the image's top-left corner, as COCO says. Annotations with `iscrowd` are
ignored areas: by their outline, or by their box where the outline is run-length coded. The split of an
image stands in `split`, which is ours.
"""

from collections.abc import Container, Sequence
from pathlib import Path

import msgspec
import numpy as np

from engine.annotations import (
    AnnotatedImage,
    AnnotationError,
    Dataset,
    Polygon,
    Split,
    as_points,
    copy_into,
    image_inside,
    with_size_of_file,
)
from engine.whole_file import write_beside_and_rename

COCO_FILE = "annotations.json"


# Categories whose boxes are put around heads.
_HEADS = {"face", "faces", "head", "heads"}


class _Image(msgspec.Struct, omit_defaults=True):
    id: int
    file_name: str
    width: int
    height: int
    split: Split | None = None


class _Annotation(msgspec.Struct):
    id: int
    image_id: int
    category_id: int = 1
    keypoints: list[float] = msgspec.field(default_factory=list)
    num_keypoints: int = 0
    bbox: list[float] = msgspec.field(default_factory=list)
    segmentation: list[list[float]] | dict[str, object] = msgspec.field(default_factory=list)
    area: float = 0.0
    iscrowd: int = 0


class _Category(msgspec.Struct):
    id: int = 1
    name: str = "person"
    keypoints: list[str] = msgspec.field(default_factory=lambda: ["head"])


class _Coco(msgspec.Struct):
    images: list[_Image]
    annotations: list[_Annotation]
    categories: list[_Category] = msgspec.field(default_factory=lambda: [_Category()])


def is_coco(folder: Path) -> bool:
    """Tell whether a folder holds `annotations.json`."""
    return (folder / COCO_FILE).is_file()


def read_coco(folder: Path) -> Dataset:
    """Read `annotations.json`; every category is taken for people.

    Raises:
        AnnotationError: the file is missing or damaged, leads out of the folder, or has a person of which it
            does not say where the head is or on which image.

    """
    file = folder / COCO_FILE
    try:
        content = msgspec.json.decode(file.read_bytes(), type=_Coco)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AnnotationError(f"{file}: expected COCO's `images` and `annotations` ({error}).") from error
    heads = {category.id for category in content.categories if category.name.lower() in _HEADS}
    of_image = _by_image(file, content)
    return Dataset(
        folder.name, tuple(_image(folder, image, of_image[image.id], heads) for image in content.images)
    )


def write_coco(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write the images into `images` and one keypoint for each person.

    Raises:
        AnnotationError, ImageFileError: an image is missing or damaged.
        OSError: the folder cannot be written.

    """
    files = copy_into(folder / "images", images)
    content = _Coco(images=[], annotations=[])
    for number, (image, file) in enumerate(zip(images, files, strict=True), start=1):
        record = _Image(number, f"images/{file.name}", image.width, image.height, image.split)
        content.images.append(record)
        for x, y in image.points.tolist():
            _add(content, number, keypoints=[x, y, 2], num_keypoints=1, bbox=[x, y, 0.0, 0.0])
        for polygon in image.ignore:
            (left, top), size = polygon.min(axis=0), np.ptp(polygon, axis=0)
            box = [float(value) for value in (left, top, *size)]
            _add(content, number, segmentation=[polygon.ravel().tolist()], bbox=box, iscrowd=1)
    write_beside_and_rename(folder / COCO_FILE, msgspec.json.format(msgspec.json.encode(content), indent=1))


def _add(content: _Coco, image_id: int, **fields: object) -> None:
    annotation = msgspec.convert(
        {"id": len(content.annotations) + 1, "image_id": image_id, **fields}, _Annotation
    )
    content.annotations.append(annotation)


def _by_image(file: Path, content: _Coco) -> dict[int, list[_Annotation]]:
    of_image: dict[int, list[_Annotation]] = {image.id: [] for image in content.images}
    if len(of_image) < len(content.images):
        raise AnnotationError(
            f"{file}: expected an `id` of its own for each image. Export the data set again."
        )
    for annotation in content.annotations:
        if annotation.image_id not in of_image:
            raise AnnotationError(
                f"{file}: annotation {annotation.id} is of the image {annotation.image_id}, which is not"
                " among the `images`. Export the data set again, with all its images."
            )
        of_image[annotation.image_id].append(annotation)
    return of_image


def _image(
    folder: Path, image: _Image, annotations: list[_Annotation], heads: Container[int]
) -> AnnotatedImage:
    people = [annotation for annotation in annotations if not annotation.iscrowd]
    ignored = [annotation for annotation in annotations if annotation.iscrowd]
    read = AnnotatedImage(
        path=image_inside(folder, image.file_name, named_by=folder / COCO_FILE),
        width=image.width,
        height=image.height,
        points=as_points([_place(folder / COCO_FILE, annotation, heads) for annotation in people]),
        split=image.split,
        ignore=tuple(area for annotation in ignored for area in _areas(folder, annotation)),
    )
    return with_size_of_file(read, named_by=folder / COCO_FILE)


def _place(file: Path, annotation: _Annotation, heads: Container[int]) -> tuple[float, float]:
    """Give the first keypoint that is marked, else the centre of a head's box."""
    for x, y, visible in zip(*(annotation.keypoints[start::3] for start in range(3)), strict=False):
        if visible > 0:
            return x, y
    if len(annotation.bbox) != 4:
        raise AnnotationError(f"{file}: annotation {annotation.id} has neither a keypoint nor a box.")
    if annotation.category_id not in heads:
        raise AnnotationError(
            f"{file}: annotation {annotation.id} has a box and no keypoint, and the middle of a box is a head"
            " only if its category is called `head`. Mark heads by keypoints, or name the category so."
        )
    left, top, width, height = annotation.bbox
    return left + width / 2, top + height / 2


def _areas(folder: Path, annotation: _Annotation) -> list[Polygon]:
    if isinstance(annotation.segmentation, list) and annotation.segmentation:
        if any(len(corners) % 2 for corners in annotation.segmentation):
            raise AnnotationError(
                f"{folder / COCO_FILE}: the outline of annotation {annotation.id} is no list of x, y, x, y."
            )
        return [np.reshape(corners, (-1, 2)).astype(np.float64) for corners in annotation.segmentation]
    if len(annotation.bbox) != 4:
        return []
    left, top, width, height = annotation.bbox
    right, bottom = left + width, top + height
    return [as_points([(left, top), (right, top), (right, bottom), (left, bottom)])]
