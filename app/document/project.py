"""What a project says about its images: the values that the project file gives and takes."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from app.document.edits import Edit
from app.words import tr
from engine.annotations import Split
from engine.image_file import ImageFileError, file_sha256, page_count, printable, read_image_size

PROJECT_SUFFIX = ".crowd"


class ProjectError(Exception):
    """A project file that cannot be read or written; the message names it and says what to do."""


class ProjectInUseError(ProjectError):
    """Another process, or this one, has the project open."""


@dataclass(frozen=True)
class ProjectImage:
    """One image of a project, as lists show it."""

    image_id: int
    path: Path
    """Where the image lies, or where it was last if it is gone."""
    width: int
    height: int
    byte_size: int
    sha256: str
    split: Split | None
    count: float | None
    """The corrected count; None until the image is counted, edited or done."""
    is_counted: bool
    """Whether a network's prediction stands."""
    is_edited: bool
    """Whether a person placed, moved, confirmed or removed points."""
    answered: frozenset[str] = frozenset()
    """The networks that have answered at any time, their answers that were taken back included."""
    page: int = 0
    """Which picture of its file, counted from 0: files of many pages are as many images."""
    is_done: bool = False
    """Whether the person said that the work on it is done."""
    is_listed: bool = True
    """Whether it is in the project; one that was taken out keeps its work, for when it comes back."""

    is_missing: bool = False
    """Whether there was no file at its place when the project looked last."""

    @property
    def name(self) -> str:
        """The file's name, with its page where that is not the first."""
        if not self.page:
            return self.path.name
        return tr("{file}, page {page}", file=self.path.name, page=self.page + 1)

    @property
    def has_first_look_alone(self) -> bool:
        """Whether the light network's answer stands and no other ever came."""
        return self.is_counted and self.answered == {"light"}


def take_one_of_name(alike: list[ProjectImage], name: str, *, page: int) -> ProjectImage:
    """Take one out of images whose files were the same, of a page: that of a name, or the first."""
    of_page = [image for image in alike if image.page == page]
    chosen = next((image for image in of_page if image.path.name == name), of_page[0])
    alike.remove(chosen)
    return chosen


@dataclass(frozen=True)
class ImageFacts:
    """What a project notes of an image file."""

    path: Path
    width: int
    height: int
    byte_size: int
    sha256: str
    page: int = 0


@dataclass(frozen=True)
class AddedImages:
    """What came of adding image files: some may be damaged while the others are fine."""

    image_ids: tuple[int, ...]
    """Of the readable files, in the order given; those that were there already included."""
    failures: tuple[str, ...]
    """A sentence for each file that cannot be read."""


@dataclass(frozen=True)
class Step:
    """One step of the journal. Its edit is read when it is wanted: there may be many thousands of steps."""

    noted_title: str
    """What was done, as the journal noted it: in the language of the day it was done."""
    read: Callable[[], Edit] = field(compare=False, repr=False)
    """Gives the edit; raises `ProjectError` if it is damaged."""
    at: str = ""
    """When it was done, in UTC as ISO 8601 has it; empty if nobody noted it."""

    @cached_property
    def title(self) -> str:
        """What was done, in the language that is spoken now; as noted where the edit cannot be read."""
        try:
            return self.read().title
        except ProjectError:
            return self.noted_title


@dataclass(frozen=True)
class History:
    """The steps of one image."""

    done: tuple[Step, ...]
    """Steps in force, the oldest first: the last is undone next."""
    undone: tuple[Step, ...]
    """Steps taken back, the one undone last at the end: it is redone next."""


def describe_pages(path: Path) -> tuple[ImageFacts, ...]:
    """Read what a project notes of each page of an image file; most have one. May take a while.

    Raises:
        ImageFileError: as `describe_image`.

    """
    first = describe_image(path)
    others = []
    for page in range(1, page_count(path)):
        size = read_image_size(path, page=page)
        others.append(replace(first, width=size.width, height=size.height, page=page))
    return (first, *others)


def describe_image(path: Path) -> ImageFacts:
    """Read what a project notes of an image file: its header and all its bytes once, so it may take a while.

    Raises:
        ImageFileError: the file is missing, unreadable or not an image, or its name is no text.

    """
    # Without `..`, as the project gives its images' places: the same file is then the same image.
    place = Path(os.path.abspath(path))  # noqa: PTH100
    if printable(str(place)) != str(place):
        raise ImageFileError(
            "{path}: the name of the file, or of its folder, holds bytes that are no text. Rename it.",
            path=place,
        )
    size = read_image_size(path)
    try:
        byte_size, sha256 = path.stat().st_size, file_sha256(path)
    except OSError as error:
        raise ImageFileError(
            "{path}: the file cannot be read ({reason}). Copy it again.", path=path, reason=error.strerror
        ) from error
    return ImageFacts(path=place, width=size.width, height=size.height, byte_size=byte_size, sha256=sha256)
