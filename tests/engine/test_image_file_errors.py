"""Image files that are missing, damaged or none: each is named, and says what to do."""

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.image_file import (
    ImageFileError,
    copy_upright,
    page_count,
    read_image,
    read_image_size,
    read_thumbnail,
)

DATA = Path(__file__).parents[1] / "data"


def _jpeg() -> bytes:
    stream = io.BytesIO()
    pixels = np.random.default_rng(0).integers(0, 255, (40, 60, 3), dtype=np.uint8)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "A camera"
    Image.fromarray(pixels).save(stream, "JPEG", exif=exif)
    return stream.getvalue()


def test_a_truncated_jpeg_is_named_as_cut_short(tmp_path):
    path = tmp_path / "half.jpg"
    path.write_bytes(_jpeg()[:1500])

    with pytest.raises(ImageFileError, match=r"half\.jpg: the image is damaged or cut short") as caught:
        read_image(path)

    assert str(path) in str(caught.value)


def test_a_text_named_jpg_is_no_image(tmp_path):
    path = tmp_path / "letter.jpg"
    path.write_text("Dear reader,")

    for read in (read_image, read_image_size):
        with pytest.raises(ImageFileError, match=r"letter\.jpg: this is not an image"):
            read(path)


def test_an_empty_file_is_no_image(tmp_path):
    path = tmp_path / "empty.png"
    path.touch()

    with pytest.raises(ImageFileError, match=r"empty\.png: this is not an image"):
        read_image(path)


def test_a_missing_file_is_named(tmp_path):
    for read in (read_image, read_image_size):
        with pytest.raises(ImageFileError, match=r"gone\.jpg: there is no such file"):
            read(tmp_path / "gone.jpg")


def test_an_error_can_be_printed_whatever_the_files_name_is(tmp_path):
    with pytest.raises(ImageFileError, match=r"gone\?\.jpg: there is no such file") as caught:
        read_image(tmp_path / "gone\udcff.jpg")

    assert caught.value.parts == {"path": f"{tmp_path}/gone?.jpg"}


def test_a_folder_is_named_as_one(tmp_path):
    (tmp_path / "album.jpg").mkdir()

    with pytest.raises(ImageFileError, match=r"album\.jpg: this is a folder"):
        read_image(tmp_path / "album.jpg")


def test_an_image_beyond_the_limit_is_refused_before_it_is_decoded(tmp_path, monkeypatch):
    path = tmp_path / "huge.png"
    Image.new("RGB", (3, 2)).save(path)
    monkeypatch.setattr("engine.image_file.MAX_PIXELS", 5)

    for read in (read_image, read_image_size):
        with pytest.raises(ImageFileError, match=r"huge\.png: 3 x 2 pixels is more than this program reads"):
            read(path)


@settings(max_examples=100)
@given(data=st.data())
def test_a_damaged_file_is_an_image_or_an_image_file_error(tmp_path_factory, data):
    content = bytearray(_jpeg())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=6)):
        content[place] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "damaged.jpg"
    path.write_bytes(bytes(content[: data.draw(st.integers(1, len(content)))]))

    try:
        image = read_image(path)
    except ImageFileError as error:
        assert str(path) in str(error)  # noqa: PT017 - either way is right
    else:
        assert image.ndim == 3


def test_a_damaged_image_is_not_copied(tmp_path):
    (tmp_path / "letter.jpg").write_text("Dear reader,")

    with pytest.raises(ImageFileError, match=r"letter\.jpg: this is not an image"):
        copy_upright(tmp_path / "letter.jpg", tmp_path / "copy.jpg")


def test_a_damaged_heic_is_named(tmp_path):
    path = tmp_path / "cut.heic"
    path.write_bytes((DATA / "dot.heic").read_bytes()[:300])
    with pytest.raises(ImageFileError, match=r"cut\.heic"):
        read_image(path)


@pytest.mark.parametrize("share", [0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
def test_a_tiff_of_many_pages_that_is_cut_short_is_named(tmp_path, share):
    pages = [Image.fromarray(_noise(seed)) for seed in range(3)]
    pages[0].save(tmp_path / "whole.tif", save_all=True, append_images=pages[1:])
    content = (tmp_path / "whole.tif").read_bytes()
    path = tmp_path / "cut.tif"
    path.write_bytes(content[: int(len(content) * share)])

    with pytest.raises(ImageFileError, match=r"cut\.tif: the image is damaged or cut short"):
        page_count(path)
    with pytest.raises(ImageFileError, match=r"cut\.tif: the image is damaged or cut short"):
        read_image(path, page=2)


@settings(max_examples=100)
@given(data=st.data())
def test_a_damaged_tiff_is_an_image_or_an_image_file_error(tmp_path_factory, data):
    stream = io.BytesIO()
    pages = [Image.fromarray(_noise(seed)) for seed in range(2)]
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:])
    content = bytearray(stream.getvalue())
    directory = int.from_bytes(content[4:8], "little")  # its tags are where Pillow is easily misled
    for place in data.draw(st.lists(st.integers(directory, directory + 150), min_size=1, max_size=3)):
        content[place] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "damaged.tif"
    path.write_bytes(bytes(content))

    for read in (page_count, read_image, read_image_size, lambda path: read_thumbnail(path, longest_px=8)):
        try:
            read(path)
        except ImageFileError as error:
            assert str(path) in str(error)  # noqa: PT017 - either way is right


def _noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 255, (20, 40, 3), dtype=np.uint8)
