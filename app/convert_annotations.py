"""`crowdcount convert`: a data set read in one layout and written in another."""

from pathlib import Path

from engine.annotations import AnnotationError
from engine.image_file import ImageFileError
from engine.layouts import Layout, layout_named
from engine.points_alone import Sayable
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
        ConversionError: a layout is unknown or not there, or the source cannot be read or the target written.

    """
    try:
        written = layout_named(into)
        dataset = open_dataset(source) if layout == "auto" else layout_named(layout).read(source)
        said = written.write_into(target, dataset.images)
    except (AnnotationError, ImageFileError) as error:
        raise ConversionError(str(error)) from error
    except OSError as error:
        raise ConversionError(f"{source}: the dataset cannot be read ({error}).") from error
    people = sum(image.count for image in said.images)
    return f"{target}: {len(said.images)} images, {people} people." + _not_said(said, written)


def _not_said(said: Sayable, layout: Layout) -> str:
    """Say what a layout has no place for, so that nobody takes it for written."""
    sentences = ""
    unverified = sum(image.verified is not True for image in said.images)
    if unverified and not layout.says_verified:
        sentences += (
            f" {layout.name} cannot say what was not verified: in {unverified} images it is written as"
            " ignored areas."
        )
    if said.with_ignored:
        sentences += (
            f" {layout.name} has points alone: the ignored areas of {said.with_ignored} images are not"
            f" written, nor the {said.dropped_people} people in them."
        )
    if said.left_out:
        names = ", ".join(image.path.name for image in said.left_out)
        sentences += (
            f" Left out, as {layout.name} cannot say what was not verified: {len(said.left_out)} images that"
            f" are unverified, wholly or in part, or ignored wholly ({names})."
        )
    return sentences
