"""Corrected images as annotations: the dataset folder that training reads, and ShanghaiTech's layout."""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np
from PIL import Image

from app.document.image_document import ImageDocument
from app.document.project import ProjectImage
from app.document.project_file import ProjectFile
from app.words import tr
from engine.annotations import AnnotatedImage, AnnotationError, Polygon, write_dataset_folder
from engine.image_file import ImageFileError, read_image
from engine.prediction import Box
from engine.shanghaitech import write_shanghaitech


def export_dataset(project: ProjectFile, image_ids: Iterable[int], folder: Path) -> int:
    """Write the images that were counted or edited as a dataset folder; give how many.

    What a person edited counts as verified; what only a network saw does not, so that no training
    takes it for the truth. Areas that are counted without points are to be ignored, and those that the
    person left out of the count.

    Raises:
        AnnotationError: none was counted, one is gone, or the folder is not empty or cannot be written.

    """
    return _export(project, image_ids, folder, write_dataset_folder)


def export_shanghaitech(project: ProjectFile, image_ids: Iterable[int], folder: Path) -> int:
    """Write the images that were counted or edited in ShanghaiTech's layout; give how many.

    Raises:
        AnnotationError: none was counted, one is gone, or the folder is not empty or cannot be written.

    """
    return _export(project, image_ids, folder, write_shanghaitech)


def annotated_image(image: ProjectImage, document: ImageDocument) -> AnnotatedImage:
    """Give an image with the points that stand."""
    prediction = document.prediction
    areas = () if prediction is None else prediction.counted_areas
    ignored = tuple(area.polygon for area in document.areas if area.kind == "ignore")
    ignored += tuple(_corners(area.box) for area in areas)
    verified: Literal[True] | tuple[Polygon, ...] = True if image.is_edited else ()
    return AnnotatedImage(
        path=document.path,
        width=document.width,
        height=document.height,
        points=np.array(document.points.xy),
        split=image.split,
        ignore=ignored,
        verified=verified,
    )


_Write = Callable[[Path, tuple[AnnotatedImage, ...]], None]


def _export(project: ProjectFile, image_ids: Iterable[int], folder: Path, write: _Write) -> int:
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
        images = tuple(
            replace(
                annotated_image(image, project.document(image.image_id)), path=_own_file(image, Path(pages))
            )
            for image in chosen
        )
        write(partial, images)
    return len(images)


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
