"""Image files, read as the upright RGB array that everything else works on, and copied upright."""

import hashlib
import re
import shutil
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, TiffImagePlugin, UnidentifiedImageError

IMAGE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".heic", ".heif"}
)

# Above this the decoded array alone takes 1.5 GB; refused in words rather than met by a full memory.
MAX_PIXELS = 512 * 1024 * 1024

# Pillow warns from 89 megapixels on; the limit above is ours, so its own is lifted once, here.
Image.MAX_IMAGE_PIXELS = None


class ImageFileError(Exception):
    """An image file that cannot be read; the message names it and says what to do.

    The sentence and its parts are kept, for who says it in another language.
    """

    def __init__(self, sentence: str, **parts: object) -> None:
        self.sentence = sentence
        self.parts = {name: printable(str(part)) for name, part in parts.items()}
        super().__init__(sentence.format(**self.parts))


@dataclass(frozen=True)
class ImageSize:
    """Width and height in pixels of the image turned the right way up."""

    width: int
    height: int


def read_image(path: Path, *, page: int = 0) -> np.ndarray:
    """Give the image as (H, W, 3) uint8 RGB, turned upright by its EXIF orientation.

    Grey, palette, CMYK and 16-bit files are converted; a transparent image is laid on white. Of a TIFF file
    of many pages it is the one of that number, counted from 0 (see `page_count`).

    Raises:
        ImageFileError: the file is missing, unreadable, damaged, not an image, or too large.

    """
    with _reading(path, page=page) as image:
        ImageOps.exif_transpose(image, in_place=True)
        return np.array(_to_rgb(image))


def read_thumbnail(path: Path, *, longest_px: int, page: int = 0) -> np.ndarray:
    """Give the image as `read_image` does, its longest side at most so many pixels. Quick for JPEG.

    Raises:
        ImageFileError: as `read_image`.

    """
    with _reading(path, page=page) as image:
        image.draft("RGB", (2 * longest_px, 2 * longest_px))  # JPEG alone can decode small
        ImageOps.exif_transpose(image, in_place=True)
        small = _to_rgb(image)
        small.thumbnail((longest_px, longest_px), Image.Resampling.BOX, reducing_gap=2.0)
        return np.array(small)


def copy_upright(path: Path, target: Path) -> None:
    """Copy an image file; one that its EXIF orientation turns is written anew with its pixels upright.

    Most programs that read crowd counting's data sets know nothing of EXIF, and points are upright. JPEG is
    written at quality 95, the others lose nothing.

    Raises:
        ImageFileError: as `read_image`.
        OSError: the target cannot be written.

    """
    with _reading(path) as image:
        kind = "JPEG" if image.format == "MPO" else image.format
        is_turned = image.getexif().get(_EXIF_ORIENTATION, 1) in _TURNED
        upright = ImageOps.exif_transpose(image) if is_turned else None
    if upright is None:
        shutil.copyfile(path, target)
    else:
        colours = upright.info.get("icc_profile")
        upright.save(target, kind, icc_profile=colours, **_COPY_OPTIONS.get(str(kind), {}))


def page_count(path: Path) -> int:
    """Give how many pictures a TIFF file holds, smaller copies of the same one left aside; 1 of other files.

    Raises:
        ImageFileError: as `read_image`, as far as the headers show it.

    """
    with _reading(path) as image:
        return len(_pages(image))


def read_image_size(path: Path, *, page: int = 0) -> ImageSize:
    """Give the upright size from the file's header alone.

    Raises:
        ImageFileError: as `read_image`, as far as the header shows it.

    """
    with _reading(path, page=page) as image:
        width, height = image.size
        # Of a TIFF file Pillow gives the upright size already.
        is_turned = image.getexif().get(_EXIF_ORIENTATION, 1) in _TURNED_BY_A_QUARTER
        if is_turned and image.format != "TIFF":
            width, height = height, width
    return ImageSize(width=width, height=height)


def list_images(folder: Path) -> list[Path]:
    """Give the image files directly inside a folder, in natural order (2 before 10).

    Hidden ones are left aside: macOS puts a `._a.jpg` that is no image beside `a.jpg` on foreign disks.
    """
    files = [
        path
        for path in folder.iterdir()
        if path.suffix.lower() in IMAGE_SUFFIXES and not path.name.startswith(".") and path.is_file()
    ]
    return sorted(files, key=lambda path: natural_key(path.name))


def printable(text: str) -> str:
    """Put `?` where a file's name holds bytes that are no text: such a name can be neither shown nor kept."""
    return text.encode("utf-8", "replace").decode("utf-8")


def natural_key(name: str) -> tuple[tuple[int, int], ...]:
    """Give a sorting key by which `IMG_2` comes before `IMG_10`, and any `IMG_...` before `b1`.

    A number is compared by its value, and with other characters as its first digit would be.
    """
    parts = re.findall(r"\d+|\D", name.lower())
    return tuple((ord("0"), int(part)) if part.isdecimal() else (ord(part), 0) for part in parts)


def file_sha256(path: Path) -> str:
    """Give the hexadecimal SHA-256 of a file's bytes, by which an image is known wherever it lies."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


_EXIF_ORIENTATION = 0x0112
_TIFF_KIND, _TIFF_SMALLER_COPY = 254, 1
_HEIF_SUFFIXES = frozenset({".heic", ".heif"})
_TURNED = frozenset(range(2, 9))
_TURNED_BY_A_QUARTER = frozenset({5, 6, 7, 8})
_COPY_OPTIONS: dict[str, dict[str, object]] = {
    "JPEG": {"quality": 95},
    "WEBP": {"lossless": True},
    "TIFF": {"compression": "tiff_adobe_deflate"},
}


@contextmanager
def _reading(path: Path, *, page: int = 0) -> Iterator[Image.Image]:
    """Open an image with Pillow and turn everything that can go wrong into an `ImageFileError`."""
    try:
        # A stream, not a path: Pillow 13 maps uncompressed grey TIFF files by their turned size.
        with path.open("rb") as stream, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of damaged EXIF tags: the pixels are what counts
            if path.suffix.lower() in _HEIF_SUFFIXES:
                _learn_heif()
            with Image.open(stream) as image:
                _turn_to(image, page, path)
                _refuse_beyond_limit(image, path)
                yield image
    except FileNotFoundError as error:
        raise ImageFileError(
            "{path}: there is no such file. Check the name, or where it was moved to.", path=path
        ) from error
    except IsADirectoryError as error:
        raise ImageFileError("{path}: this is a folder. Name an image file inside it.", path=path) from error
    except PermissionError as error:
        raise ImageFileError(
            "{path}: this file may not be read. Give yourself the right to read it.", path=path
        ) from error
    except UnidentifiedImageError as error:
        raise ImageFileError(
            "{path}: this is not an image that can be read"
            " (expected JPEG, PNG, WebP, HEIC, TIFF, BMP or GIF). Save it as one of these.",
            path=path,
        ) from error
    except _DAMAGE as error:
        raise ImageFileError(
            "{path}: the image is damaged or cut short ({reason}). Copy it again from where it came.",
            path=path,
            reason=str(error) or type(error).__name__,
        ) from error


# What Pillow's decoders raise on damaged files: nearly anything, as few of them check what they read. Not
# MemoryError, which says nothing about the file.
_DAMAGE = (
    *(OSError, SyntaxError, ValueError, EOFError, struct.error, RuntimeError),
    *(TypeError, LookupError, ArithmeticError, AttributeError, AssertionError),
)


@cache
def _learn_heif() -> None:
    """Teach Pillow to read HEIC. Not before it is needed: few photographs are."""
    import pi_heif

    pi_heif.register_heif_opener(thumbnails=False)


def _turn_to(image: Image.Image, page: int, path: Path) -> None:
    if page == 0:
        return
    pages = _pages(image)
    if page >= len(pages):
        raise ImageFileError(
            "{path}: the file has {pages} pages, and page {page} is wanted."
            " It is another file than when it was opened.",
            path=path,
            pages=len(pages),
            page=page + 1,
        )
    image.seek(pages[page])


def _pages(image: Image.Image) -> list[int]:
    """Give the numbers, in the file, of a TIFF's pictures that are no smaller copies of others."""
    if image.format != "TIFF" or not isinstance(image, TiffImagePlugin.TiffImageFile):
        return [0]
    pages = []
    for number in range(image.n_frames):
        image.seek(number)
        if number == 0 or not int(image.tag_v2.get(_TIFF_KIND, 0)) & _TIFF_SMALLER_COPY:
            pages.append(number)
    image.seek(0)
    return pages


def _refuse_beyond_limit(image: Image.Image, path: Path) -> None:
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise ImageFileError(
            "{path}: {width} x {height} pixels is more than this program reads"
            " ({limit} megapixels). Cut the image into parts and count each.",
            path=path,
            width=width,
            height=height,
            limit=MAX_PIXELS // 1_000_000,
        )


def _to_rgb(image: Image.Image) -> Image.Image:
    if image.mode in {"I", "F"} or image.mode.startswith("I;16"):
        return _eight_bit_grey(image).convert("RGB")
    if "A" in image.getbands() or "transparency" in image.info:
        with_alpha = image.convert("RGBA")
        ground = Image.new("RGBA", with_alpha.size, (255, 255, 255, 255))
        return Image.alpha_composite(ground, with_alpha).convert("RGB")
    return image if image.mode == "RGB" else image.convert("RGB")


def _eight_bit_grey(image: Image.Image) -> Image.Image:
    """Bring 16-bit and float grey to 8 bits by what the file uses, so that 12-bit cameras are not black."""
    values = np.asarray(image).astype(np.float32)
    values = np.nan_to_num(values)
    lowest, highest = float(values.min()), float(values.max())
    if image.mode == "F" and highest <= 1 and lowest >= 0:
        values = np.round(values * 255)  # so most programs write floats
    if highest <= 255 and lowest >= 0:
        return Image.fromarray(values.astype(np.uint8))
    if highest == lowest:
        lowest = 0.0  # one value all over is as bright as its share of the largest
    spread = max(highest - lowest, 1.0)
    return Image.fromarray(((values - lowest) / spread * 255).astype(np.uint8))
