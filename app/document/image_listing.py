"""What a project says of its images as a whole: which are listed, where they lie, what they are for."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from app.document.image_store import list_image, move_image, set_done, set_file, set_split, unlist_image
from app.document.project_file import ProjectFile
from engine.annotations import Split

# Each raises ProjectError where it cannot be kept, and then changes nothing.


def take_out_images(project: ProjectFile, image_ids: Iterable[int]) -> None:
    """Let images be listed no longer. Their work stays in the file, for when they are added again."""
    with project.writing() as connection:
        for image_id in image_ids:
            unlist_image(connection, image_id)


def put_back_images(project: ProjectFile, image_ids: Iterable[int]) -> None:
    """List images again that were taken out."""
    with project.writing() as connection:
        for image_id in image_ids:
            list_image(connection, image_id)


def move_images(project: ProjectFile, places: Mapping[int, Path]) -> None:
    """Note where images lie now, by their ids."""
    with project.writing() as connection:
        for image_id, path in places.items():
            move_image(connection, image_id, path, folder=project.path.parent)


def note_file(project: ProjectFile, image_id: int, *, byte_size: int, sha256: str) -> None:
    """Note that an image's file is another one than it was."""
    with project.writing() as connection:
        set_file(connection, image_id, byte_size=byte_size, sha256=sha256)


def mark_done(project: ProjectFile, image_ids: Iterable[int], is_done: bool) -> None:
    """Note whether the person is done with images."""
    with project.writing() as connection:
        for image_id in image_ids:
            set_done(connection, image_id, is_done)


def assign_split(project: ProjectFile, image_ids: Iterable[int], split: Split | None) -> None:
    """Note what images are for when networks are trained."""
    with project.writing() as connection:
        for image_id in image_ids:
            set_split(connection, image_id, split)
