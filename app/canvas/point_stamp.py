"""The drawn form of a point: two rings, one dark and one bright, so that it is seen on any ground."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.canvas.colour_map import colour_table
from app.document.points import Origin

# Okabe and Ito's colours, which people with any colour vision can tell apart; the green is lightened.
ORIGIN_COLOURS = {
    Origin.NETWORK: "#f0e442",
    Origin.PLACED: "#56b4e9",
    Origin.MOVED: "#f39ac7",
    Origin.CONFIRMED: "#35d0a5",
}

# Inks are numbers: first the origins, then so many steps of the score from unsure to sure.
_SCORE_STEPS = 12
_FIRST_SCORE_INK = len(Origin)
INK_COUNT = _FIRST_SCORE_INK + _SCORE_STEPS

# The darkest tenth of the colour map is not told from the rings' black.
_DARKEST_SHARE = 0.12

# Where sizes tell the score, the least sure point has this share of the chosen size.
_UNSURE_SHARE = 0.45

# Rings smaller than this fill up: they are drawn as dots.
_SMALLEST_RING_PX = 3.2


@dataclass(frozen=True)
class Stamp:
    """One point's pixels, sorted from the faintest to the most opaque: the last written wins."""

    rows: np.ndarray
    """(K,) int64 offsets from the centre's pixel."""
    columns: np.ndarray
    colours: np.ndarray
    """(K,) uint32, premultiplied ARGB."""
    reach: int
    """How far the pixels lie from the centre's pixel, at most."""


def score_inks(scores: np.ndarray) -> np.ndarray:
    """Give (N,) int64 inks for scores 0..1; points without one (nan) have the ink of those placed by hand."""
    steps = np.clip(np.nan_to_num(scores) * _SCORE_STEPS, 0, _SCORE_STEPS - 1).astype(np.int64)
    return np.where(np.isnan(scores), int(Origin.PLACED), _FIRST_SCORE_INK + steps)


def score_radii(scores: np.ndarray, largest_px: float) -> np.ndarray:
    """Give (N,) radii for scores 0..1; a point without one (nan) is the person's, and as sure as can be."""
    radii: np.ndarray = largest_px * (_UNSURE_SHARE + (1 - _UNSURE_SHARE) * np.nan_to_num(scores, nan=1.0))
    return radii


def ink_colour(ink: int) -> QColor:
    """Give the colour of an ink."""
    if ink < _FIRST_SCORE_INK:
        return QColor(ORIGIN_COLOURS[Origin(ink)])
    share = (ink - _FIRST_SCORE_INK) / (_SCORE_STEPS - 1)
    red, green, blue = colour_table("viridis")[round((_DARKEST_SHARE + (1 - _DARKEST_SHARE) * share) * 255)]
    return QColor(int(red), int(green), int(blue))


@lru_cache(maxsize=512)
def make_stamp(ink: int, radius_px: float, is_selected: bool) -> Stamp:
    """Give the stamp of a point in one ink, with a radius in the screen's own pixels."""
    return _stamp_of(stamp_picture(ink, radius_px, is_selected))


def stamp_picture(ink: int, radius_px: float, is_selected: bool) -> QImage:
    """Give a point as a square picture with the point in the middle."""
    colour = ink_colour(ink)
    reach = int(np.ceil(radius_px + (4.5 if is_selected else 2.5)))
    side = 2 * reach + 1
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(reach + 0.5, reach + 0.5)
    if is_selected:
        _draw_selected(painter, centre, radius_px, colour)
    elif radius_px < _SMALLEST_RING_PX:
        _draw_dot(painter, centre, radius_px, colour)
    else:
        _draw_rings(painter, centre, radius_px, colour)
    painter.end()
    return picture


def _draw_rings(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    width = max(1.5, radius * 0.32)
    painter.setPen(QPen(QColor(0, 0, 0, 205), width + 2.2))
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(QPen(colour, width))
    painter.drawEllipse(centre, radius, radius)


def _draw_dot(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawEllipse(centre, radius + 0.6, radius + 0.6)
    painter.setBrush(colour)
    painter.drawEllipse(centre, max(0.9, radius - 0.4), max(0.9, radius - 0.4))


def _draw_selected(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """A filled point within a white ring: told apart by form, not by colour alone."""
    radius = max(radius, _SMALLEST_RING_PX)
    painter.setPen(QPen(QColor(0, 0, 0, 220), 4.6))
    painter.drawEllipse(centre, radius + 1.4, radius + 1.4)
    painter.setPen(QPen(QColor("white"), 2.2))
    painter.setBrush(QColor(0, 0, 0, 200))
    painter.drawEllipse(centre, radius + 1.4, radius + 1.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(centre, radius - 0.8, radius - 0.8)


def _stamp_of(picture: QImage) -> Stamp:
    side = picture.width()
    reach = side // 2
    pixels = np.frombuffer(picture.constBits(), dtype=np.uint32).reshape(side, picture.bytesPerLine() // 4)[
        :, :side
    ]
    opacity = pixels >> 24
    rows, columns = np.nonzero(opacity)
    order = np.argsort(opacity[rows, columns], kind="stable")
    rows, columns = rows[order], columns[order]
    return Stamp(
        rows=(rows - reach).astype(np.int64),
        columns=(columns - reach).astype(np.int64),
        colours=pixels[rows, columns].copy(),
        reach=reach,
    )
