"""Corrected images as annotations: the dataset folder that training reads, and ShanghaiTech's layout."""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image

from app.document.cells import CellGrid
from app.document.image_document import ImageDocument
from app.document.project import ProjectImage
from app.document.project_file import ProjectFile
from app.words import tr
from engine.annotations import AnnotatedImage, AnnotationError, Polygon, checking_between_files
from engine.image_file import ImageFileError, read_image, read_image_size
from engine.layouts import Layout, layout_named
from engine.prediction import Box

Check = Callable[[], None]
"""Called now and then while something is written; it raises where that shall stop, and leaves nothing."""


def go_on() -> None:
    """Let all be written: the check of who stops nothing."""


@dataclass(frozen=True)
class Exported:
    """What an export wrote."""

    images: int
    unverified: int = 0
    """How many of them are not marked as done, so that training learns from their accepted cells alone."""
    left_out: tuple[str, ...] = ()
    """Names of the images of which the layout could only say what is not known to be true."""
    dropped_people: int = 0
    """Points in ignored areas that the layout cannot say."""


def export_dataset(
    project: ProjectFile, image_ids: Iterable[int], folder: Path, *, check: Check = go_on
) -> Exported:
    """Write the images that were counted, edited or marked as done as a dataset folder.

    Images that the person marked as done count as verified, of others the accepted cells of the review
    grid: no training takes for the truth what nobody looked through. A done image without a point is an
    empty scene. Areas whose people have no points are to be ignored, and those that the person left out of
    the count.

    Raises:
        AnnotationError: none was counted, one is gone, or the folder is not empty or cannot be written.

    """
    return _export(project, image_ids, folder, layout_named("crowdcount"), check)


def export_shanghaitech(
    project: ProjectFile, image_ids: Iterable[int], folder: Path, *, check: Check = go_on
) -> Exported:
    """Write the images that are marked as done and have all their people as points in ShanghaiTech's layout.

    The layout can say neither that an image is not verified nor that an area is to be ignored: points in
    such areas are left out, and so are the other images.

    Raises:
        AnnotationError: no image is left, one is gone or damaged, or the folder is not empty or cannot be
            written.

    """
    return _export(project, image_ids, folder, layout_named("shanghaitech"), check)


def annotated_image(image: ProjectImage, document: ImageDocument) -> AnnotatedImage:
    """Give an image with the points that stand."""
    ignored = tuple(area.polygon for area in document.areas if area.kind == "ignore")
    ignored += tuple(_corners(box) for box in _boxes_without_points(document))
    return AnnotatedImage(
        path=document.path,
        width=document.width,
        height=document.height,
        points=np.array(document.points.xy),
        split=image.split,
        ignore=ignored,
        verified=True if image.is_done else _accepted_cells(document),
    )


def _accepted_cells(document: ImageDocument) -> tuple[Polygon, ...]:
    """Give the cells that are verified. Older versions of the program let networks add points there."""
    grid = CellGrid(document.width, document.height)
    unseen = document.points.xy[~document.points.is_persons]
    cells = [cell for cell in sorted(document.accepted) if not grid.contains(cell, unseen).any()]
    return tuple(_corners(grid.box(cell)) for cell in cells)


def _boxes_without_points(document: ImageDocument) -> list[Box]:
    """Give the counted areas some of whose people have no point."""
    areas = () if document.prediction is None else document.prediction.counted_areas
    xy = document.points.xy
    return [area.box for area in areas if area.count > area.box.contains(xy).sum()]


def _export(
    project: ProjectFile, image_ids: Iterable[int], folder: Path, layout: Layout, check: Check
) -> Exported:
    chosen = [image for image in map(project.image, image_ids) if image.count is not None]
    if not chosen:
        raise AnnotationError(
            tr("{folder}: nothing to export: count or edit at least one of the images first.", folder=folder)
        )
    for image in chosen:
        if not image.path.is_file():
            raise AnnotationError(
                tr(
                    "{path}: the image is gone. Bring it back, or leave it out of the export.",
                    path=image.path,
                )
            )
    with appearing_whole(folder) as partial, tempfile.TemporaryDirectory() as pages:
        images = tuple(_annotated_for(layout, project, image, Path(pages), check) for image in chosen)
        if not layout.says_areas and all(image.verified is not True for image in images):
            raise AnnotationError(
                tr(
                    "{folder}: nothing to export: this layout has points alone, so only images are written"
                    " that are marked as done and have no people counted without points. None is so.",
                    folder=folder,
                )
            )
        try:
            with checking_between_files(check):
                said = layout.write_into(partial, images)
        except ImageFileError as error:
            raise AnnotationError(tr(error.sentence, **error.parts)) from error
        check()
    return Exported(
        images=len(said.images),
        unverified=sum(image.verified is not True for image in said.images),
        left_out=tuple(image.path.name for image in said.left_out),
        dropped_people=said.dropped_people,
    )


def _annotated_for(
    layout: Layout, project: ProjectFile, image: ProjectImage, pages: Path, check: Check
) -> AnnotatedImage:
    check()
    document = project.document(image.image_id)
    _check_size(image)
    annotated = replace(annotated_image(image, document), path=_own_file(image, pages))
    if not layout.says_areas and _boxes_without_points(document):
        # People are there for certain, so that without them its points are not true.
        return replace(annotated, verified=())
    return annotated


def _check_size(image: ProjectImage) -> None:
    """Check that the file is the picture whose points are exported: on another one they lie elsewhere."""
    try:
        size = read_image_size(image.path, page=image.page)
    except ImageFileError as error:
        raise AnnotationError(tr(error.sentence, **error.parts)) from error
    if (size.width, size.height) != (image.width, image.height):
        raise AnnotationError(
            tr(
                "{path}: the file is another one than when it was opened"
                " ({width_then} × {height_then} pixels then, {width_now} × {height_now} now)."
                " Put the old one back, or open the new one under another name.",
                path=image.path,
                width_then=image.width,
                height_then=image.height,
                width_now=size.width,
                height_now=size.height,
            )
        )


def _own_file(image: ProjectImage, folder: Path) -> Path:
    """Give a file that shows the image first: a later page of a file gets one of its own, upright."""
    if image.page == 0:
        return image.path
    try:
        pixels = read_image(image.path, page=image.page)
    except ImageFileError as error:
        raise AnnotationError(tr(error.sentence, **error.parts)) from error
    page = folder / str(image.image_id) / f"{image.path.stem}-page-{image.page + 1}.png"
    page.parent.mkdir()
    Image.fromarray(pixels).save(page)
    return page


@contextmanager
def appearing_whole(folder: Path) -> Iterator[Path]:
    """Give a folder to write to that becomes `folder` once it is whole.

    Raises:
        AnnotationError: it is not empty, or cannot be written.

    """
    partial = folder.with_name(f".{folder.name}.partial")
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise AnnotationError(
                tr(
                    "{folder}: this folder is not empty. Choose a new one, so that nothing is replaced.",
                    folder=folder,
                )
            )
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        yield partial
        if folder.exists():
            folder.rmdir()
        partial.rename(folder)
    except AnnotationError as error:
        raise AnnotationError(str(error).replace(str(partial), str(folder))) from error
    except OSError as error:
        raise AnnotationError(
            tr(
                "{folder}: cannot be written ({reason}). Make room, or choose another folder.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _corners(box: Box) -> Polygon:
    return np.array(
        [[box.left, box.top], [box.right, box.top], [box.right, box.bottom], [box.left, box.bottom]]
    )
