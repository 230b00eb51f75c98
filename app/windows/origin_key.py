"""The key to the points' colours, drawn with the points' own stamps, and how many there are of each."""

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.canvas.point_stamp import score_inks, score_radii, stamp_picture
from app.document.points import Origin
from app.settings import PointColours
from app.words import mark, number, tr

_WORDS = {
    Origin.NETWORK: mark("found by the network"),
    Origin.PLACED: mark("placed by hand"),
    Origin.MOVED: mark("found, then moved"),
    Origin.CONFIRMED: mark("found, then confirmed"),
}
_RADIUS_PX = 5.0

# Scores by which the key tells how colours and sizes go.
_SCORES = np.array([0.1, 0.4, 0.7, 1.0])


class OriginKey(QWidget):
    """One line for each origin: ring, words, number; where points tell their score, a line of that first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = [0] * len(Origin)
        self._colours: PointColours = "origin"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, counts: list[int]) -> None:
        """Take the number of points of each origin."""
        self._counts = counts
        self.setAccessibleName(
            tr(
                "Points: {found} found by the network, {placed} placed by hand, {moved} found, then moved,"
                " {confirmed} found, then confirmed",
                found=number(counts[Origin.NETWORK]),
                placed=number(counts[Origin.PLACED]),
                moved=number(counts[Origin.MOVED]),
                confirmed=number(counts[Origin.CONFIRMED]),
            )
        )
        self.update()

    def set_colours(self, colours: PointColours) -> None:
        """Be the key to what the colours of points mean."""
        self._colours = colours
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give a line for each origin, and one for the scores."""
        return QSize(160, self._line() * (len(Origin) + self._is_of_scores))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        painter = QPainter(self)
        if self._is_of_scores:
            self._draw_scores(painter)
        for row, origin in enumerate(Origin):
            line = self._line_rect(row + self._is_of_scores)
            if not self._is_of_scores or origin == Origin.PLACED:  # who has no score
                self._draw_ring(painter, line, origin, _RADIUS_PX)
            is_used = self._counts[row] > 0
            role = QPalette.ColorRole.WindowText if is_used else QPalette.ColorRole.PlaceholderText
            painter.setPen(self.palette().color(role))
            self._draw_words(painter, line, tr(_WORDS[origin]))
            painter.drawText(
                line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number(self._counts[row])
            )

    def _draw_scores(self, painter: QPainter) -> None:
        inks, radii = score_inks(_SCORES), score_radii(_SCORES, _RADIUS_PX)
        width = self.width() // len(_SCORES)
        for place, score in enumerate(_SCORES):
            part = self._line_rect(0).adjusted(place * width, 0, 0, 0)
            self._draw_ring(painter, part, int(inks[place]), float(radii[place]))
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            self._draw_words(painter, part, tr("{share} %", share=round(score * 100)))

    def _draw_ring(self, painter: QPainter, line: QRect, ink: int, radius_px: float) -> None:
        density = self.devicePixelRatioF()
        picture = stamp_picture(ink, radius_px * density, False)
        picture.setDevicePixelRatio(density)
        side = round(picture.width() / density)
        painter.drawImage(QPoint(line.left() + 8 - side // 2, line.center().y() - side // 2), picture)

    def _draw_words(self, painter: QPainter, line: QRect, words: str) -> None:
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(line.adjusted(24, 0, 0, 0), left, words)

    @property
    def _is_of_scores(self) -> bool:
        return self._colours == "score"

    def _line_rect(self, row: int) -> QRect:
        return QRect(0, row * self._line(), self.width(), self._line())

    def _line(self) -> int:
        return self.fontMetrics().height() + 6
