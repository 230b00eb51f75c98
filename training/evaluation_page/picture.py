"""One image with what was counted drawn on it, as a JPEG inside the page.

Each kind of point has a shape of its own beside its colour, so that nobody needs to tell colours apart.
"""

import base64
from html import escape

import cv2
import numpy as np
from scipy.spatial import cKDTree

from engine.areas import known_area
from engine.image_file import read_image
from training.evaluation_page.point_kinds import PointKinds, point_kinds
from training.worst_images import WorstImage

# Wide enough to see single heads, small enough that ten images stay a page of a few megabytes.
_WIDTH_PX, _HEIGHT_PX = 1100, 900
_LARGEST_ENLARGEMENT = 2.0
_JPEG_QUALITY = 80

# Okabe and Ito's colours, which people with any kind of colour vision can part (as R, G, B).
FOUND_COLOUR = (86, 180, 233)
MISSED_COLOUR = (240, 228, 66)
DOUBLED_COLOUR = (204, 121, 167)
WRONG_COLOUR = (213, 94, 0)
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)

# Half the size of a mark: this share of the usual distance to the nearest other, between these.
_MARK_SHARE = 0.45
_SMALLEST_MARK_PX, _LARGEST_MARK_PX = 3, 7

# How much of the photograph shows through where the density is highest.
_DENSITY_COVER = 0.75
_UNKNOWN_BRIGHTNESS = 0.35


def picture(worst: WorstImage) -> str:
    """Give a figure of HTML: the image as drawn, with its counts below."""
    photo = read_image(worst.image.path)
    factor = min(_WIDTH_PX / photo.shape[1], _HEIGHT_PX / photo.shape[0], _LARGEST_ENLARGEMENT)
    size = (max(round(photo.shape[1] * factor), 1), max(round(photo.shape[0] * factor), 1))
    canvas = cv2.resize(photo, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC)
    if worst.known.spread.values.any():
        canvas = _with_density(canvas, worst)
    canvas = _with_unknown_darkened(canvas, worst)
    result = worst.result
    words = f"{result.true} people, {result.predicted:.0f} predicted ({result.error:+.0f})"
    if worst.gives_points:
        kinds = point_kinds(worst.known)
        _draw_kinds(canvas, kinds, scale=size / np.array(photo.shape[1::-1]))
        words += (
            f": {len(kinds.found)} found, {len(kinds.missed)} missed, {len(kinds.doubled)} doubled,"
            f" {len(kinds.wrong)} where nobody is"
        )
    else:
        _draw_dots(canvas, worst.known.true * (size / np.array(photo.shape[1::-1])), _WHITE, 2)
    return (
        f'<figure><img src="{_as_data(canvas)}" width="{size[0]}" height="{size[1]}"'
        f' alt="{escape(result.name)}" loading="lazy">'
        f"<figcaption><b>{escape(result.name)}</b> {escape(words)}</figcaption></figure>"
    )


def _draw_kinds(canvas: np.ndarray, kinds: PointKinds, *, scale: np.ndarray) -> None:
    """Draw found points first and errors over them."""
    every = np.concatenate([kinds.found, kinds.missed]) * scale
    reach = _mark_px(every)
    _draw_dots(canvas, kinds.found * scale, FOUND_COLOUR, max(round(reach * 0.6), 2))
    for x, y in _places(kinds.missed * scale):
        for colour, width in ((_BLACK, 3), (MISSED_COLOUR, 1 if reach < 4 else 2)):
            cv2.circle(canvas, (x, y), reach + 1, colour, width, cv2.LINE_AA)
    for points, colour, kind in (
        (kinds.doubled, DOUBLED_COLOUR, cv2.MARKER_CROSS),
        (kinds.wrong, WRONG_COLOUR, cv2.MARKER_TILTED_CROSS),
    ):
        for place in _places(points * scale):
            cv2.drawMarker(canvas, place, _BLACK, kind, 2 * reach + 5, 4, cv2.LINE_AA)
            cv2.drawMarker(canvas, place, colour, kind, 2 * reach + 3, 2, cv2.LINE_AA)


def _draw_dots(canvas: np.ndarray, points: np.ndarray, colour: tuple[int, int, int], radius: int) -> None:
    for place in _places(points):
        cv2.circle(canvas, place, radius + 1, _BLACK, -1, cv2.LINE_AA)
        cv2.circle(canvas, place, radius, colour, -1, cv2.LINE_AA)


def _places(points: np.ndarray) -> list[tuple[int, int]]:
    return [(int(x), int(y)) for x, y in points]


def _mark_px(points: np.ndarray) -> int:
    """Choose marks that do not cover their neighbours: the denser the crowd, the smaller."""
    if len(points) < 2:
        return _LARGEST_MARK_PX
    distances, _ = cKDTree(points).query(points, k=2)
    return int(np.clip(_MARK_SHARE * np.median(distances[:, 1]), _SMALLEST_MARK_PX, _LARGEST_MARK_PX))


def _with_density(canvas: np.ndarray, worst: WorstImage) -> np.ndarray:
    """Lay the predicted density over the photograph, the brighter and the denser the more people."""
    spread, result = worst.known.spread, worst.result
    height, width = canvas.shape[:2]
    side = spread.whole_stride
    people = np.repeat(np.repeat(spread.values.astype(np.float32), side, 0), side, 1)
    people = people[: result.height, : result.width]
    values = np.asarray(cv2.resize(people, (width, height), interpolation=cv2.INTER_AREA))
    share = np.clip(values / max(float(np.quantile(values[values > 0], 0.98)), 1e-9), 0, 1)
    colours = cv2.applyColorMap((share * 255).astype(np.uint8), cv2.COLORMAP_CIVIDIS)[..., ::-1]
    cover = (np.sqrt(share) * _DENSITY_COVER)[..., None]
    return np.asarray((canvas * (1 - cover) + colours * cover).astype(np.uint8))


def _with_unknown_darkened(canvas: np.ndarray, worst: WorstImage) -> np.ndarray:
    image = worst.image
    known = known_area(image.width, image.height, image.ignore, image.verified)
    if known is None:
        return canvas
    height, width = canvas.shape[:2]
    shown = cv2.resize(known.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST) > 0
    return np.where(shown[..., None], canvas, (canvas * _UNKNOWN_BRIGHTNESS).astype(np.uint8))


def _as_data(canvas: np.ndarray) -> str:
    quality = [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
    content = cv2.imencode(".jpg", np.ascontiguousarray(canvas[..., ::-1]), quality)[1].tobytes()
    return "data:image/jpeg;base64," + base64.b64encode(content).decode()
