"""The key to the points' colours, drawn with the points' own stamps, and how many there are of each."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.canvas.point_stamp import stamp_picture
from app.document.points import Origin
from app.words import mark, number, tr

_WORDS = {
    Origin.NETWORK: mark("found by the network"),
    Origin.PLACED: mark("placed by hand"),
    Origin.MOVED: mark("found, then moved"),
    Origin.CONFIRMED: mark("found, then confirmed"),
}
_RADIUS_PX = 5.0


class OriginKey(QWidget):
    """One line for each origin: ring, words, number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = [0] * len(Origin)
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

    def sizeHint(self) -> QSize:
        """Give a line for each origin."""
        return QSize(160, self._line() * len(Origin))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        painter = QPainter(self)
        density = self.devicePixelRatioF()
        for row, origin in enumerate(Origin):
            line = QRect(0, row * self._line(), self.width(), self._line())
            picture = stamp_picture(origin, _RADIUS_PX * density, False)
            picture.setDevicePixelRatio(density)
            side = round(picture.width() / density)
            painter.drawImage(QPoint(8 - side // 2, line.center().y() - side // 2), picture)
            is_used = self._counts[row] > 0
            role = QPalette.ColorRole.WindowText if is_used else QPalette.ColorRole.PlaceholderText
            painter.setPen(self.palette().color(role))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                line.adjusted(24, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, tr(_WORDS[origin])
            )
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, number(self._counts[row]))

    def _line(self) -> int:
        return self.fontMetrics().height() + 6
