"""Any data set that training and evaluation accept, and the fixed split that both keep to."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

from engine.annotations import AnnotatedImage, Dataset
from engine.areas import has_known_area
from engine.image_file import file_sha256
from engine.layouts import read_any

SPLIT_FILE = Path(__file__).parent.parent / "resources" / "splits" / "validation.json"


def open_dataset(folder: Path) -> Dataset:
    """Read whichever of the known layouts lies in a folder.

    Images of the committed validation list are given the split `val` wherever they lie and whatever
    they are called: they are known by the hash of their bytes.

    Raises:
        AnnotationError: the folder is missing or holds none of the layouts.

    """
    dataset = read_any(folder)
    return Dataset(dataset.name, tuple(_with_fixed_split(image) for image in dataset.images))


def known_images(dataset: Dataset) -> Dataset:
    """Give the images of which anything is known; the others neither teach nor measure."""
    return Dataset(dataset.name, tuple(image for image in dataset.images if has_known_area(image)))


@cache
def validation_hashes() -> frozenset[str]:
    """Give the SHA-256 of every photograph that is kept for validation."""
    content = json.loads(SPLIT_FILE.read_text(encoding="utf-8"))
    return frozenset(digest for part in content["parts"].values() for digest in part.values())


def _with_fixed_split(image: AnnotatedImage) -> AnnotatedImage:
    if image.split == "test" or not image.path.is_file():
        return image
    return replace(image, split="val") if file_sha256(image.path) in validation_hashes() else image
