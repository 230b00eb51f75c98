"""`crowdcount convert`: a data set read in one layout and written in another."""

from collections.abc import Sequence
from pathlib import Path

from app.document.export import appearing_whole
from engine.annotations import AnnotatedImage, AnnotationError
from engine.image_file import ImageFileError
from engine.layouts import Layout, layout_named
from engine.points_alone import Sayable
from training.import_datasets import open_dataset


class ConversionError(Exception):
    """A data set that cannot be converted; the message says what to change."""


def convert_annotations(
    source: Path, target: Path, *, layout: str, into: str, overwrites: bool = False
) -> str:
    """Read a folder, write another, and say what was written.

    Args:
        source: the folder to read.
        target: the folder to write.
        layout: the layout to read, or `auto` for whichever is there.
        into: the layout to write.
        overwrites: whether files of a target that is there may be replaced.

    Raises:
        ConversionError: a layout is unknown or not there, the source cannot be read or the target written,
            or the target is there already.

    """
    try:
        written = layout_named(into)
        _check_target(target, overwrites=overwrites)
        dataset = open_dataset(source) if layout == "auto" else layout_named(layout).read(source)
        if not dataset.images:
            raise ConversionError(f"{source}: there are no images in this data set.")
        said = _write(written, target.resolve(), dataset.images)
    except (AnnotationError, ImageFileError) as error:
        raise ConversionError(str(error)) from error
    except OSError as error:
        raise ConversionError(f"{error.filename or source}: cannot be read ({error.strerror}).") from error
    people = sum(image.count for image in said.images)
    return f"{target}: {len(said.images)} images, {people} people." + _not_said(said, written)


def _check_target(target: Path, *, overwrites: bool) -> None:
    if target.exists() and not target.is_dir():
        raise ConversionError(f"{target}: there is a file of this name. Choose another folder.")
    if target.is_dir() and any(target.iterdir()) and not overwrites:
        raise ConversionError(
            f"{target}: this folder is not empty. Choose a new one, or replace files of the same names in it"
            " with --overwrite."
        )


def _write(layout: Layout, target: Path, images: Sequence[AnnotatedImage]) -> Sayable:
    """Write a new folder, which appears once it is whole, or into one that has files or where one stands."""
    if target == Path.cwd() or (target.is_dir() and any(target.iterdir())):
        return layout.write_into(target, images)
    with appearing_whole(target) as partial:
        return layout.write_into(partial, images)


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
