"""The colours of an overlay and what they stand for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.canvas.colour_map import colour_table
from app.canvas.overlay import Legend

_BAR_PX = 10
_STOPS = 18


class LegendBar(QWidget):
    """A title, the run of colours, and the values at both ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legend: Legend | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_legend(self, legend: Legend | None) -> None:
        """Explain another overlay, or none."""
        self._legend = legend
        self.setVisible(legend is not None)
        if legend is not None:
            self.setAccessibleName(f"{legend.title}: from {legend.low} to {legend.high}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for two lines of words and the bar between them."""
        return QSize(120, 2 * self.fontMetrics().height() + _BAR_PX + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the legend."""
        if self._legend is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, self._legend.title)
        bar = QRectF(0, line + 4, self.width(), _BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_gradient(self._legend.colour_map, bar))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        ends = QRectF(0, bar.bottom() + 4, self.width(), line)
        painter.drawText(ends, Qt.AlignmentFlag.AlignLeft, self._legend.low)
        painter.drawText(ends, Qt.AlignmentFlag.AlignRight, self._legend.high)


def _gradient(colour_map: str, bar: QRectF) -> QLinearGradient:
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    table = colour_table(colour_map)
    for stop in range(_STOPS):
        share = stop / (_STOPS - 1)
        red, green, blue = (int(part) for part in table[round(share * 255)])
        gradient.setColorAt(share, QColor(red, green, blue))
    return gradient
