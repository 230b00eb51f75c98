"""`crowdcount convert`: a data set read in one layout and written in another."""

from pathlib import Path

from engine.annotations import AnnotationError
from engine.image_file import ImageFileError
from engine.layouts import layout_named
from training.import_datasets import open_dataset


class ConversionError(Exception):
    """A data set that cannot be converted; the message says what to change."""


def convert_annotations(source: Path, target: Path, *, layout: str, into: str) -> str:
    """Read a folder, write another, and say what was written.

    Args:
        source: the folder to read.
        target: the folder to write.
        layout: the layout to read, or `auto` for whichever is there.
        into: the layout to write.

    Raises:
        ConversionError: a layout is unknown or not there, or the target cannot be written.

    """
    try:
        written = layout_named(into)
        dataset = open_dataset(source) if layout == "auto" else layout_named(layout).read(source)
        written.write_into(target, dataset.images)
    except (AnnotationError, ImageFileError) as error:
        raise ConversionError(str(error)) from error
    people = sum(image.count for image in dataset.images)
    return f"{target}: {len(dataset.images)} images, {people} people."
