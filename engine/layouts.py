"""The layouts of annotated data sets that can be told apart, read and written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.annotations import (
    DATASET_FILE,
    AnnotatedImage,
    AnnotationError,
    Dataset,
    read_dataset_folder,
    write_dataset_folder,
)
from engine.areas import area_mask
from engine.coco_points import COCO_FILE, is_coco, read_coco, write_coco
from engine.cvat_points import CVAT_FILE, is_cvat, read_cvat, write_cvat
from engine.jhu_crowd import is_jhu_crowd, read_jhu_crowd, write_jhu_crowd
from engine.label_studio import LABEL_STUDIO_FILE, is_label_studio, read_label_studio, write_label_studio
from engine.labelme_points import is_labelme, read_labelme, write_labelme
from engine.mask_outline import mask_areas
from engine.nwpu_crowd import is_nwpu_crowd, read_nwpu_crowd, write_nwpu_crowd
from engine.points_alone import Sayable, points_alone
from engine.shanghaitech import is_shanghaitech, read_shanghaitech, read_ucf_cc_50, write_shanghaitech
from engine.trancos import is_trancos, read_trancos, write_trancos
from engine.ucf_qnrf import is_ucf_qnrf, read_ucf_qnrf, write_ucf_qnrf


@dataclass(frozen=True)
class Layout:
    """One way to lay out images and their points in a folder."""

    name: str
    sign: str
    """What it is known by, in words."""
    is_here: Callable[[Path], bool]
    read: Callable[[Path], Dataset]
    write: Callable[[Path, Sequence[AnnotatedImage]], None] | None
    """None where the layout is only read. May raise `AnnotationError`, `ImageFileError` and `OSError`."""
    says_areas: bool = True
    """Whether it can say that an area is ignored; else it is written what points alone can say."""
    says_verified: bool = False
    """Whether it can say what was verified; else what was not is written as ignored, if that can be said."""

    def write_into(self, folder: Path, images: Sequence[AnnotatedImage]) -> Sayable:
        """Write images and their points into a folder, as far as the layout can say them; give what it was.

        Raises:
            AnnotationError: the layout is only read, can say nothing of these images, an image is missing, or
                the folder cannot be written.
            ImageFileError: an image is damaged.

        """
        if self.write is None:
            others = ", ".join(layout.name for layout in LAYOUTS if layout.write is not None)
            raise AnnotationError(f"{self.name} is only read. Write one of {others}.")
        said = Sayable(tuple(images)) if self.says_areas else points_alone(images)
        written = said.images if self.says_verified else tuple(map(_with_unverified_ignored, said.images))
        if images and not said.images:
            raise AnnotationError(
                f"{folder}: {self.name} has points alone, and none of the images is verified as a whole."
            )
        try:
            self.write(folder, written)
        except OSError as error:
            raise AnnotationError(
                f"{folder}: the dataset cannot be written ({error}). Choose another folder."
            ) from error
        return said


LAYOUTS = (
    Layout(
        "crowdcount",
        f"a folder with {DATASET_FILE}",
        lambda folder: (folder / DATASET_FILE).is_file(),
        read_dataset_folder,
        write_dataset_folder,
        says_verified=True,
    ),
    Layout("coco", f"COCO's {COCO_FILE}", is_coco, read_coco, write_coco),
    Layout("cvat", f"CVAT's {CVAT_FILE}", is_cvat, read_cvat, write_cvat),
    Layout(
        "label_studio",
        f"Label Studio's {LABEL_STUDIO_FILE}",
        is_label_studio,
        read_label_studio,
        write_label_studio,
    ),
    Layout("labelme", "LabelMe's `.json` files beside images", is_labelme, read_labelme, write_labelme),
    Layout(
        "trancos",
        "TRANCOS's `images` with `*dots.png`",
        is_trancos,
        read_trancos,
        write_trancos,
    ),
    Layout(
        "nwpu_crowd",
        "NWPU-Crowd's `images` beside `jsons`",
        is_nwpu_crowd,
        read_nwpu_crowd,
        write_nwpu_crowd,
        says_areas=False,
    ),
    Layout(
        "jhu_crowd",
        "JHU-Crowd++'s `train/images` beside `train/gt`",
        is_jhu_crowd,
        read_jhu_crowd,
        write_jhu_crowd,
        says_areas=False,
    ),
    Layout(
        "ucf_qnrf",
        "UCF-QNRF's `Train/img_0001.jpg` beside `Train/img_0001_ann.mat`",
        is_ucf_qnrf,
        read_ucf_qnrf,
        write_ucf_qnrf,
        says_areas=False,
    ),
    Layout(
        "shanghaitech",
        "ShanghaiTech's `images` beside `ground-truth`",
        is_shanghaitech,
        read_shanghaitech,
        write_shanghaitech,
        says_areas=False,
    ),
    Layout(
        "ucf_cc_50",
        "UCF_CC_50's `1.jpg` beside `1_ann.mat`",
        lambda folder: any(folder.glob("*_ann.mat")),
        read_ucf_cc_50,
        None,
    ),
)


def _with_unverified_ignored(image: AnnotatedImage) -> AnnotatedImage:
    """Give an image whose ignored areas hold what nobody verified: nobody is to learn that it is empty."""
    if image.verified is True:
        return image
    unverified = mask_areas(~area_mask(image.verified, width=image.width, height=image.height))
    return replace(image, ignore=image.ignore + unverified, verified=True)


def layout_named(name: str) -> Layout:
    """Give a layout by its name.

    Raises:
        AnnotationError: there is no such layout.

    """
    for layout in LAYOUTS:
        if layout.name == name:
            return layout
    raise AnnotationError(f"{name}: expected one of {', '.join(layout.name for layout in LAYOUTS)}.")


def read_any(folder: Path) -> Dataset:
    """Read whichever layout lies in a folder.

    Raises:
        AnnotationError: the folder is missing, holds none of the layouts, or a damaged one.

    """
    if folder.is_file():
        raise AnnotationError(f"{folder}: expected a folder, not a file. Unpack an archive first.")
    if not folder.is_dir():
        raise AnnotationError(f"{folder}: there is no such folder.")
    for layout in LAYOUTS:
        if layout.is_here(folder):
            return layout.read(folder)
    signs = [layout.sign for layout in LAYOUTS]
    raise AnnotationError(
        f"{folder}: no data set is recognised here. Expected {', '.join(signs[:-1])}, or {signs[-1]}."
    )
