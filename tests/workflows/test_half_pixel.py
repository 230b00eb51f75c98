"""A point on a pixel's centre stays on it: on the screen, in the engine, in exports and in training alike."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.canvas.canvas import Canvas
from app.canvas.point_editor import PointEditor
from app.canvas.tile_pyramid import TilePyramid, build_levels
from app.document.edits import add_points
from app.document.export import export_dataset, export_shanghaitech
from app.document.image_listing import mark_done
from app.document.project_file import ProjectFile
from app.session import Session
from engine.annotations import read_dataset_folder
from engine.distance_labels import distance_label_map, distance_map, find_points
from engine.image_file import read_image
from engine.shanghaitech import read_shanghaitech
from engine.working_image import working_image
from training.transforms import ViewSettings, random_view

COLUMN, ROW = 21, 5
POINT = np.array([[COLUMN + 0.5, ROW + 0.5]])

# Dark, 32 x 16, with one bright pixel. Of HEIC there is one file, with a square of 4 x 4 bright pixels.
UPRIGHT = np.full((16, 32, 3), 20, dtype=np.uint8)
UPRIGHT[ROW, COLUMN] = 250

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
HEIC = Path(__file__).parents[1] / "data" / "dot.heic"


def sixteen_bit(pixels):
    return Image.fromarray(pixels[..., 0].astype(np.uint16) * 200)


def palette(pixels):
    return Image.fromarray(pixels).quantize(4)


KINDS = {
    "jpeg": ("a.jpg", Image.fromarray, {"quality": 100, "subsampling": 0}),
    "cmyk-jpeg": ("a.jpg", lambda pixels: Image.fromarray(pixels).convert("CMYK"), {"quality": 100}),
    "png": ("a.png", Image.fromarray, {}),
    "palette-png": ("a.png", palette, {}),
    "16-bit-png": ("a.png", sixteen_bit, {}),
    "alpha-png": ("a.png", lambda pixels: Image.fromarray(pixels).convert("RGBA"), {}),
    "tiff": ("a.tif", Image.fromarray, {}),
    "16-bit-tiff": ("a.tif", sixteen_bit, {}),
    "cmyk-tiff": ("a.tif", lambda pixels: Image.fromarray(pixels).convert("CMYK"), {}),
    "grey-tiff": ("a.tif", lambda pixels: Image.fromarray(pixels).convert("L"), {}),
    "webp": ("a.webp", Image.fromarray, {"lossless": True}),
}
WITHOUT_EXIF = {
    "bmp": ("a.bmp", Image.fromarray, {}),
    "gif": ("a.gif", palette, {}),
}


def write(folder, kind, orientation):
    if kind == "heic":
        return Path(shutil.copy(HEIC, folder / "a.heic"))
    name, make, how = (KINDS | WITHOUT_EXIF)[kind]
    if kind in KINDS:
        how = how | {"exif": Image.Exif()}
        how["exif"][0x0112] = orientation
    make(np.ascontiguousarray(STORED[orientation])).save(folder / name, **how)
    return folder / name


@pytest.fixture(
    params=[(kind, orientation) for kind in KINDS for orientation in STORED]
    + [(kind, 1) for kind in (*WITHOUT_EXIF, "heic")],
    ids=lambda chosen: f"{chosen[0]}-{chosen[1]}",
)
def project(request, tmp_path):
    """A project with one image of a format and orientation, and the point on its bright pixel."""
    kind, orientation = request.param
    path = write(tmp_path, kind, orientation)
    with ProjectFile.create(tmp_path / "work.crowd") as opened:
        added = opened.add_images([path])
        assert added.failures == ()
        document = opened.document(1)
        edit = add_points(document, POINT)
        edit.apply(document)
        opened.record(document, edit, "do")
        mark_done(opened, [1], True)
        yield opened


def is_on_bright_pixel(picture, points):
    """Tell whether the one point lies in a bright pixel that has a dark one three to each side."""
    ((x, y),) = np.floor(points).astype(int)
    values = picture[..., 1].astype(int)
    sides = [values[y, x - 4], values[y, x + 4], values[y - 4, x], values[y + 4, x]]
    return values[y, x] > 130 and max(sides) < 100


def test_the_point_stays_on_its_pixel(project, tmp_path, qtbot):
    image = project.image(1)
    picture = read_image(image.path)
    assert is_on_bright_pixel(picture, POINT)
    if image.path.suffix != ".heic":
        assert np.argwhere(picture[..., 1] > 130).tolist() == [[ROW, COLUMN]]

    for folder, write_to, read_from in (
        ("dataset", export_dataset, read_dataset_folder),
        ("shanghaitech", export_shanghaitech, read_shanghaitech),
    ):
        write_to(project, [1], tmp_path / folder)
        (exported,) = read_from(tmp_path / folder).images
        assert np.array_equal(exported.points, POINT)
        assert is_on_bright_pixel(read_image(exported.path), exported.points)

    seen = random_view(
        read_image(exported.path),
        exported.points,
        known=None,
        rng=np.random.default_rng(3),
        settings=ViewSettings(crop_px=32, multi_scale=False, grey_share=0.0),
    )
    assert is_on_bright_pixel(seen.image, seen.points)
    assert is_bright_on_screen(project, picture, qtbot)


def is_bright_on_screen(project, picture, qtbot):
    """Tell whether the canvas draws the bright pixel where it has the point, and dark ones beside it."""
    session, editor = Session(project), PointEditor()
    editor.set_session(session)
    session.open_image(1)
    canvas = Canvas(editor)
    qtbot.addWidget(canvas)
    canvas.resize(640, 400)
    canvas.show()
    canvas.show_photo(TilePyramid(build_levels(picture)))
    canvas.set_points_visible(False)
    for _ in range(3):
        canvas.zoom_in()
    drawn = canvas.viewport().grab().toImage()
    middle = canvas.to_screen(canvas.photo_rect.topLeft() + _offset(canvas, *POINT[0]))
    zoom = canvas.zoom
    values = [
        drawn.pixelColor(round(middle.x() + dx * zoom), round(middle.y() + dy * zoom)).green()
        for dx, dy in ((0, 0), (0.45, 0.45), (-0.45, -0.45), (4, 0), (-4, 0), (0, 4), (0, -4))
    ]
    return min(values[:3]) > 130 and max(values[3:]) < 100


def _offset(canvas, x, y):
    place = canvas.photo_rect.topLeft()
    place.setX(x)
    place.setY(y)
    return place


@pytest.mark.parametrize(("width", "height"), [(64, 48), (63, 47), (3001, 2203)])
def test_the_engine_gives_a_head_back_where_it_was(width, height):
    # From a point to labels and back; and from the pixels of a reduced image to those of the whole.
    head = np.array([[20.5, 30.5]])
    found = find_points(distance_label_map(distance_map(head, height=48, width=64)).astype(np.float32))
    assert np.abs(found.points - head).max() < 1e-6
    working = working_image(np.zeros((height, width, 3), np.uint8))
    rows, columns = working.pixels.shape[:2]
    corners = working.to_image(np.array([[0.0, 0.0], [columns, rows]]), width=width, height=height)
    assert corners.tolist() == [[0, 0], [width, height]]
