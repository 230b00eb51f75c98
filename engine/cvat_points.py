"""CVAT's "for images 1.1": `annotations.xml` beside `images`.

Every point of `<points>` is a person, whatever its label; polygons labelled `ignore` are ignored areas.
The image's `subset` gives its split. CVAT itself names images from `images` on, or from its subset's
folder in it.
"""

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from engine.annotations import (
    AnnotatedImage,
    AnnotationError,
    Dataset,
    Split,
    as_points,
    copy_into,
    image_inside,
    with_size_of_file,
)
from engine.whole_file import write_beside_and_rename

CVAT_FILE = "annotations.xml"
_IGNORE = "ignore"
# What else may be drawn: no such shape says where a head is.
_OTHER_SHAPES = ("box", "cuboid", "ellipse", "mask", "polyline", "skeleton")
_SPLIT_OF_SUBSET: dict[str, Split] = {
    "train": "train",
    "val": "val",
    "validation": "val",
    "test": "test",
}


def is_cvat(folder: Path) -> bool:
    """Tell whether a folder holds `annotations.xml`."""
    return (folder / CVAT_FILE).is_file()


def read_cvat(folder: Path) -> Dataset:
    """Read `annotations.xml`.

    Raises:
        AnnotationError: the file is missing or damaged, leads out of the folder, is of a video, or marks
            people otherwise than by points.

    """
    file = folder / CVAT_FILE
    try:
        root = ElementTree.fromstring(file.read_bytes())
        _check_kind(file, root)
        return Dataset(folder.name, tuple(_read_image(folder, element) for element in root.iter("image")))
    except (OSError, ElementTree.ParseError, KeyError, ValueError) as error:
        raise AnnotationError(f"{file}: expected CVAT's `<image>` with `<points>` ({error}).") from error


def write_cvat(folder: Path, images: Sequence[AnnotatedImage]) -> None:
    """Write images and their points.

    Raises:
        AnnotationError, ImageFileError: an image is missing or damaged.
        OSError: the folder cannot be written.

    """
    root = Element("annotations")
    SubElement(root, "version").text = "1.1"
    files = copy_into(folder / "images", images)
    for number, (image, file) in enumerate(zip(images, files, strict=True)):
        size = {"width": str(image.width), "height": str(image.height)}
        subset = {"subset": image.split} if image.split else {}
        element = SubElement(
            root, "image", {"id": str(number), "name": f"images/{file.name}", **subset, **size}
        )
        for place in image.points.tolist():
            SubElement(element, "points", {"label": "person", "occluded": "0", "points": _text([place])})
        for area in image.ignore:
            SubElement(
                element, "polygon", {"label": _IGNORE, "occluded": "0", "points": _text(area.tolist())}
            )
    ElementTree.indent(root)
    content: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    write_beside_and_rename(folder / CVAT_FILE, content)


def _check_kind(file: Path, root: Element) -> None:
    """Refuse what would be read as images without people, or without their ignored areas."""
    if root.find("track") is not None:
        raise AnnotationError(
            f"{file}: these are tracks, CVAT's export of a video. Export the task as `CVAT for images 1.1`."
        )
    shapes = [shape for image in root.iter("image") for shape in image]
    others = {
        shape.tag
        for shape in shapes
        if shape.tag in _OTHER_SHAPES or (shape.tag == "polygon" and shape.get("label") != _IGNORE)
    }
    if others and not any(shape.tag == "points" for shape in shapes):
        raise AnnotationError(
            f"{file}: expected `<points>` on people's heads, found only {', '.join(sorted(others))}."
            " Mark each head by a point in CVAT, and export again."
        )
    if any(shape.tag in _OTHER_SHAPES and shape.get("label") == _IGNORE for shape in shapes):
        raise AnnotationError(
            f"{file}: an area labelled `{_IGNORE}` is no polygon. Draw it as a polygon in CVAT, and export"
            " again."
        )


def _read_image(folder: Path, element: Element) -> AnnotatedImage:
    image = AnnotatedImage(
        path=_path(folder, element),
        width=int(element.attrib["width"]),
        height=int(element.attrib["height"]),
        points=as_points([place for points in element.findall("points") for place in _places(points)]),
        split=_SPLIT_OF_SUBSET.get(element.attrib.get("subset", "").lower()),
        ignore=tuple(
            as_points(_places(polygon))
            for polygon in element.findall("polygon")
            if polygon.attrib["label"] == _IGNORE
        ),
    )
    return with_size_of_file(image, named_by=folder / CVAT_FILE)


def _path(folder: Path, element: Element) -> Path:
    name, subset = element.attrib["name"], element.get("subset", "")
    in_subset = folder / "images" / subset / name
    if subset and in_subset.is_file():
        return image_inside(folder, f"images/{subset}/{name}", named_by=folder / CVAT_FILE)
    return image_inside(folder, name, named_by=folder / CVAT_FILE)


def _places(element: Element) -> list[tuple[float, float]]:
    pairs = [pair.split(",") for pair in element.attrib["points"].split(";") if pair]
    return [(float(x), float(y)) for x, y in pairs]


def _text(places: list[list[float]]) -> str:
    return ";".join(f"{x},{y}" for x, y in places)
