"""Any data set that training and evaluation accept, and the fixed split that both keep to."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

from engine.annotations import DATASET_FILE, AnnotatedImage, AnnotationError, Dataset, read_dataset_folder
from engine.image_file import file_sha256
from engine.shanghaitech import is_shanghaitech, read_shanghaitech, read_ucf_cc_50

SPLIT_FILE = Path(__file__).parent.parent / "resources" / "splits" / "validation.json"


def open_dataset(folder: Path) -> Dataset:
    """Read a dataset folder, ShanghaiTech's layout or UCF_CC_50's, whichever lies there.

    Images of the committed validation list are given the split `val` wherever they lie and whatever
    they are called: they are known by the hash of their bytes.

    Raises:
        AnnotationError: the folder is missing or holds none of these layouts.

    """
    if not folder.is_dir():
        raise AnnotationError(f"{folder}: there is no such folder.")
    if (folder / DATASET_FILE).is_file():
        dataset = read_dataset_folder(folder)
    elif is_shanghaitech(folder):
        dataset = read_shanghaitech(folder)
    elif any(folder.glob("*_ann.mat")):
        dataset = read_ucf_cc_50(folder)
    else:
        raise AnnotationError(
            f"{folder}: no data set is recognised here. Expected a folder with {DATASET_FILE}, ShanghaiTech's"
            " `images` beside `ground-truth`, or UCF_CC_50's `1.jpg` beside `1_ann.mat`."
        )
    return Dataset(dataset.name, tuple(_with_fixed_split(image) for image in dataset.images))


@cache
def validation_hashes() -> frozenset[str]:
    """Give the SHA-256 of every photograph that is kept for validation."""
    content = json.loads(SPLIT_FILE.read_text(encoding="utf-8"))
    return frozenset(digest for part in content["parts"].values() for digest in part.values())


def _with_fixed_split(image: AnnotatedImage) -> AnnotatedImage:
    if image.split == "test" or not image.path.is_file():
        return image
    return replace(image, split="val") if file_sha256(image.path) in validation_hashes() else image
