from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from engine.image_file import (
    ImageFileError,
    ImageSize,
    copy_upright,
    file_sha256,
    list_images,
    natural_key,
    page_count,
    read_image,
    read_image_size,
    read_thumbnail,
)

DATA = Path(__file__).parents[1] / "data"

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)

# The picture as it should be seen: 3 wide, 2 high, every pixel another.
UPRIGHT = np.array([[RED, GREEN, BLUE], [WHITE, (0, 0, 0), (90, 90, 90)]], dtype=np.uint8)

# How a camera stores that picture under each EXIF orientation: what a viewer does, undone.
STORED = {
    1: UPRIGHT,
    2: UPRIGHT[:, ::-1],
    3: UPRIGHT[::-1, ::-1],
    4: UPRIGHT[::-1],
    5: UPRIGHT.transpose(1, 0, 2),
    6: np.rot90(UPRIGHT, 1),
    7: UPRIGHT[::-1, ::-1].transpose(1, 0, 2),
    8: np.rot90(UPRIGHT, -1),
}


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["png", "tif", "webp"])
def test_every_exif_orientation_comes_back_upright(tmp_path, orientation, suffix):
    path = tmp_path / f"turned.{suffix}"
    exif = Image.Exif()
    exif[0x0112] = orientation
    kind = {"webp": {"lossless": True, "exact": True}}.get(suffix, {})
    Image.fromarray(np.ascontiguousarray(STORED[orientation])).save(path, exif=exif, **kind)

    assert np.array_equal(read_image(path), UPRIGHT)
    assert read_image_size(path) == ImageSize(width=3, height=2)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_jpeg_comes_back_upright(tmp_path, orientation):
    # 32 x 16 with a red left half, so that JPEG's losses do not matter.
    upright = np.zeros((16, 32, 3), np.uint8)
    upright[:8, :16] = RED
    stored = {
        1: upright,
        2: upright[:, ::-1],
        3: upright[::-1, ::-1],
        4: upright[::-1],
        5: upright.transpose(1, 0, 2),
        6: np.rot90(upright, 1),
        7: upright[::-1, ::-1].transpose(1, 0, 2),
        8: np.rot90(upright, -1),
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "turned.jpg"
    Image.fromarray(np.ascontiguousarray(stored)).save(path, exif=exif, quality=95)

    image = read_image(path)

    assert image.shape == (16, 32, 3)
    assert read_image_size(path) == ImageSize(width=32, height=16)
    assert image[4, 8, 0] > 240
    assert image[[4, 12, 12], [24, 8, 24], 0].max() < 15


def test_grey_becomes_rgb(tmp_path):
    Image.fromarray(np.array([[0, 128, 255]], np.uint8)).save(tmp_path / "grey.png")

    assert read_image(tmp_path / "grey.png").tolist() == [[[0] * 3, [128] * 3, [255] * 3]]


def test_black_and_white_becomes_rgb(tmp_path):
    Image.fromarray(np.array([[False, True]])).save(tmp_path / "bits.png")

    assert read_image(tmp_path / "bits.png").tolist() == [[[0] * 3, [255] * 3]]


def test_a_transparent_image_is_laid_on_white(tmp_path):
    rgba = np.array([[[255, 0, 0, 255], [255, 0, 0, 0], [0, 0, 0, 51]]], np.uint8)
    Image.fromarray(rgba).save(tmp_path / "clear.png")

    # A fifth of black on white: 255 * 0.8 = 204.
    assert read_image(tmp_path / "clear.png").tolist() == [[[255, 0, 0], [255, 255, 255], [204, 204, 204]]]


def test_grey_with_alpha_is_laid_on_white(tmp_path):
    Image.fromarray(np.array([[[100, 255], [100, 0]]], np.uint8), mode=None).save(tmp_path / "la.png")

    assert read_image(tmp_path / "la.png").tolist() == [[[100] * 3, [255] * 3]]


def test_a_palette_gives_its_colours(tmp_path):
    image = Image.new("P", (2, 1))
    image.putpalette([10, 20, 30, 200, 100, 50])
    image.putpixel((1, 0), 1)
    image.save(tmp_path / "palette.gif")

    assert read_image(tmp_path / "palette.gif").tolist() == [[[10, 20, 30], [200, 100, 50]]]


def test_a_transparent_colour_of_a_palette_is_white(tmp_path):
    image = Image.new("P", (2, 1))
    image.putpalette([10, 20, 30, 200, 100, 50])
    image.putpixel((1, 0), 1)
    image.save(tmp_path / "palette.png", transparency=0)

    assert read_image(tmp_path / "palette.png").tolist() == [[[255] * 3, [200, 100, 50]]]


def test_sixteen_bit_grey_is_spread_over_eight_bits(tmp_path):
    Image.fromarray(np.array([[0, 2048, 4095]], np.uint16)).save(tmp_path / "twelve-bit.tif")

    assert read_image(tmp_path / "twelve-bit.tif").tolist() == [[[0] * 3, [127] * 3, [255] * 3]]


def test_sixteen_bit_rgb_keeps_its_high_bytes(tmp_path):
    import cv2

    rgb = np.array([[[65535, 0, 256 * 100]]], np.uint16)
    (tmp_path / "deep.png").write_bytes(cv2.imencode(".png", rgb[..., ::-1])[1].tobytes())

    assert read_image(tmp_path / "deep.png").tolist() == [[[255, 0, 100]]]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_sixteen_bit_image_comes_back_upright(tmp_path, orientation):
    # Pillow 13 shears such a file when it is opened by its path.
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = STORED[orientation][..., 0].astype(np.uint16) * 257
    Image.fromarray(np.ascontiguousarray(stored)).save(tmp_path / "turned.tif", exif=exif)

    assert np.array_equal(read_image(tmp_path / "turned.tif")[..., 0], UPRIGHT[..., 0])


def test_cmyk_becomes_rgb(tmp_path):
    # Full cyan, none of the rest; and no ink at all.
    cmyk = Image.fromarray(
        np.array([[[255, 0, 0, 0]] * 16 + [[0, 0, 0, 0]] * 16] * 16, np.uint8), mode="CMYK"
    )
    cmyk.save(tmp_path / "ink.jpg", quality=95)

    image = read_image(tmp_path / "ink.jpg").astype(int)

    assert np.abs(image[8, 4] - (0, 255, 255)).max() <= 8
    assert np.abs(image[8, 28] - (255, 255, 255)).max() <= 8


def test_one_pixel_is_an_image(tmp_path):
    Image.fromarray(np.array([[RED]], np.uint8)).save(tmp_path / "one.png")

    assert read_image(tmp_path / "one.png").tolist() == [[list(RED)]]


def test_the_first_picture_of_an_animation_is_read(tmp_path):
    first, second = (Image.new("RGB", (2, 2), colour) for colour in (RED, BLUE))
    first.save(tmp_path / "moving.gif", save_all=True, append_images=[second])

    assert read_image(tmp_path / "moving.gif")[0, 0].tolist() == list(RED)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["png", "tif", "webp"])
def test_a_copy_needs_no_exif_to_be_upright_and_loses_nothing(tmp_path, orientation, suffix):
    path, copy = tmp_path / f"turned.{suffix}", tmp_path / f"copy.{suffix}.partial"
    exif = Image.Exif()
    exif[0x0112] = orientation
    kind = {"webp": {"lossless": True, "exact": True}}.get(suffix, {})
    Image.fromarray(np.ascontiguousarray(STORED[orientation])).save(path, exif=exif, **kind)

    copy_upright(path, copy)

    with Image.open(copy) as stored:
        assert stored.getexif().get(0x0112, 1) == 1
    assert np.array_equal(read_image(copy), UPRIGHT)
    assert orientation != 1 or copy.read_bytes() == path.read_bytes()


def test_a_turned_jpeg_is_copied_upright_with_its_colours(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = Image.fromarray(_noise(1).repeat(8, axis=0).repeat(8, axis=1))
    picture.save(tmp_path / "phone.jpg", exif=exif, icc_profile=b"profile", quality=95)

    copy_upright(tmp_path / "phone.jpg", tmp_path / "copy.jpg")

    with Image.open(tmp_path / "copy.jpg") as stored:
        assert (stored.size, stored.format) == ((160, 320), "JPEG")
        assert 0x0112 not in stored.getexif()
        assert stored.info["icc_profile"] == b"profile"
        difference = np.asarray(stored).astype(int) - read_image(tmp_path / "phone.jpg")
    assert np.abs(difference).mean() < 8  # 85 if it were turned otherwise


def test_only_images_are_listed_two_before_ten(tmp_path):
    for name in ("IMG_10.jpg", "IMG_2.JPG", "img_1.png", "notes.txt", "IMG_2.mat"):
        (tmp_path / name).touch()
    (tmp_path / "folder.jpg").mkdir()

    assert [path.name for path in list_images(tmp_path)] == ["img_1.png", "IMG_2.JPG", "IMG_10.jpg"]


def test_a_number_in_a_name_is_compared_after_what_stands_before_it():
    names = [
        "18f_agile.jpg",
        "18f_pif_2015.jpg",
        "a_10.jpg",
        "a_2b.jpg",
        "a.jpg",
        "b1.jpg",
        "2.jpg",
    ]
    assert sorted(names, key=natural_key) == [
        *("2.jpg", "18f_agile.jpg", "18f_pif_2015.jpg"),
        *("a.jpg", "a_2b.jpg", "a_10.jpg", "b1.jpg"),
    ]


def test_what_macos_leaves_beside_images_is_not_listed(tmp_path):
    for name in ("a.jpg", "._a.jpg"):
        (tmp_path / name).touch()

    assert [path.name for path in list_images(tmp_path)] == ["a.jpg"]


@given(st.lists(st.text(max_size=12), max_size=6))
def test_any_names_can_be_sorted(names):
    ordered = sorted(names, key=natural_key)

    assert sorted(ordered) == sorted(names)


def test_the_hash_is_of_the_bytes(tmp_path):
    (tmp_path / "abc").write_bytes(b"abc")

    # The example of FIPS 180-2.
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert file_sha256(tmp_path / "abc") == expected


@pytest.mark.parametrize(
    ("values", "greys"),
    [
        ([0.0, 0.2, 1.0], [0, 51, 255]),  # as most programs write floats
        ([0.0, 0.0, 0.0], [0, 0, 0]),
        ([0.0, 2.0, 200.0], [0, 2, 200]),
        ([-1.0, 0.0, 1.0], [0, 127, 255]),
        ([float("nan"), 500.0, 1000.0], [0, 127, 255]),
    ],
)
def test_float_grey_is_read_by_the_range_that_it_uses(tmp_path, values, greys):
    path = tmp_path / "a.tif"
    Image.fromarray(np.array([values], np.float32)).save(path)

    assert read_image(path)[0, :, 0].tolist() == greys


def test_a_sixteen_bit_image_of_one_value_is_not_black(tmp_path):
    Image.fromarray(np.full((2, 2), 1000, np.uint16)).save(tmp_path / "even.tif")

    assert read_image(tmp_path / "even.tif").tolist() == [[[255] * 3] * 2] * 2


def test_heic_is_read_as_other_files_are():
    path = DATA / "dot.heic"  # dark, with a bright square of 4 x 4 pixels whose corner is (20, 4)
    picture = read_image(path)
    assert read_image_size(path) == ImageSize(width=32, height=16)
    bright = np.argwhere(picture[..., 1] > 130)
    assert (bright.min(axis=0).tolist(), bright.max(axis=0).tolist()) == ([4, 20], [7, 23])


@pytest.fixture
def many_pages(tmp_path):
    """A TIFF file of three pages, each of its own size, with a small copy of the first between them."""
    path = tmp_path / "pages.tif"
    first, second, third = (Image.new("RGB", (10 * n, 5), (n, n, n)) for n in (1, 2, 3))
    copy = Image.new("RGB", (5, 2), (1, 1, 1))
    copy.encoderinfo = {"tiffinfo": {254: 1}}
    first.save(path, save_all=True, append_images=[copy, second, third])
    return path


def test_each_page_of_a_tiff_is_a_picture_of_its_own(many_pages):
    assert page_count(many_pages) == 3
    assert [read_image_size(many_pages, page=page).width for page in range(3)] == [10, 20, 30]
    assert [int(read_image(many_pages, page=page)[0, 0, 0]) for page in range(3)] == [1, 2, 3]


def _noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 255, (20, 40, 3), dtype=np.uint8)


def test_a_page_that_is_not_there_is_told(many_pages):
    with pytest.raises(ImageFileError, match="has 3 pages, and page 5 is wanted"):
        read_image(many_pages, page=4)


def test_the_pictures_of_an_animation_are_no_pages(tmp_path):
    path = tmp_path / "moving.gif"
    frames = [Image.new("P", (4, 4), n) for n in range(3)]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    assert page_count(path) == 1


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_thumbnail_is_small_and_upright(tmp_path, orientation):
    path = tmp_path / "large.jpg"
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.new("RGB", (800, 400), RED).save(path, exif=exif)
    small = read_thumbnail(path, longest_px=64)
    assert small.shape == ((32, 64, 3) if orientation == 1 else (64, 32, 3))
    assert small[5, 5, 0] > 240
