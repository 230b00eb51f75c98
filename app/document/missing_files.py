"""Finding image files that moved: by their size first, and surely by their hash."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from app.document.project import ProjectImage
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
    wanted: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for image in images:
        wanted[image.byte_size][image.sha256].append(image.image_id)
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
                for image_id in _images_of(path, wanted):
                    found.setdefault(image_id, path)
    return found


def _images_of(path: Path, wanted: dict[int, dict[str, list[int]]]) -> list[int]:
    try:
        by_hash = wanted.get(path.stat().st_size)
        return by_hash.get(file_sha256(path), []) if by_hash else []
    except OSError:  # not allowed to, or gone meanwhile: it is none of ours then
        return []
