"""CVAT's "for images 1.1": `annotations.xml` beside `images`.

Every point of `<points>` is a person, whatever its label; polygons labelled `ignore` are ignored areas.
The image's `subset` gives its split.
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
    file_inside,
    with_size_of_file,
)
from engine.whole_file import write_beside_and_rename

CVAT_FILE = "annotations.xml"
_IGNORE = "ignore"
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
        AnnotationError: the file is missing or damaged, or leads out of the folder.

    """
    file = folder / CVAT_FILE
    try:
        root = ElementTree.fromstring(file.read_bytes())
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


def _read_image(folder: Path, element: Element) -> AnnotatedImage:
    image = AnnotatedImage(
        path=file_inside(folder, element.attrib["name"], named_by=folder / CVAT_FILE),
        width=int(element.attrib["width"]),
        height=int(element.attrib["height"]),
        points=as_points([place for points in element.iter("points") for place in _places(points)]),
        split=_SPLIT_OF_SUBSET.get(element.attrib.get("subset", "").lower()),
        ignore=tuple(
            as_points(_places(polygon))
            for polygon in element.iter("polygon")
            if polygon.attrib["label"] == _IGNORE
        ),
    )
    return with_size_of_file(image, named_by=folder / CVAT_FILE)


def _places(element: Element) -> list[tuple[float, float]]:
    pairs = [pair.split(",") for pair in element.attrib["points"].split(";") if pair]
    return [(float(x), float(y)) for x, y in pairs]


def _text(places: list[list[float]]) -> str:
    return ";".join(f"{x},{y}" for x, y in places)
