"""Finding image files that moved: by their size first, and surely by their hash."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from app.document.project import ProjectImage, take_one_of_name
from engine.image_file import IMAGE_SUFFIXES, file_sha256

# So many files are looked at between two reports of progress.
_REPORT_EACH = 200


def find_files(
    images: Iterable[ProjectImage], folder: Path, report: Callable[[int, str], None]
) -> dict[int, Path]:
    """Look through a folder and all below it for the files of images; give where each that was found lies.

    `report` is told how many files were looked at, and the present folder; what it raises ends the search.
    Files that cannot be read are passed over.
    """
    wanted: _Wanted = defaultdict(lambda: defaultdict(list))
    for image in images:
        wanted[image.byte_size][image.sha256].append(image)
    found: dict[int, Path] = {}
    looked_at = 0
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            looked_at += 1
            if looked_at % _REPORT_EACH == 0:
                report(looked_at, place)
            path = Path(place, name)
            if path.suffix.lower() in IMAGE_SUFFIXES:
                alike = _images_of(path, wanted)
                for page in {image.page for image in alike}:
                    image = take_one_of_name(alike, path.name, page=page)
                    found[image.image_id] = path
    return found


_Wanted = dict[int, dict[str, list[ProjectImage]]]
"""The images that are still looked for, by their files' size and hash."""


def _images_of(path: Path, wanted: _Wanted) -> list[ProjectImage]:
    """Give those of the images whose file has these bytes."""
    try:
        by_hash = wanted.get(path.stat().st_size)
        return by_hash.get(file_sha256(path), []) if by_hash else []
    except OSError:  # not allowed to, or gone meanwhile: it is none of ours then
        return []
