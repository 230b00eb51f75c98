"""The colours of an overlay and what they stand for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.canvas.colour_map import colour_table
from app.canvas.overlay import Legend
from app.words import tr

_BAR_PX = 10
_STOPS = 18


class LegendBar(QWidget):
    """A title, the run of colours, and the values at both ends; or a note in their place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legend: Legend | None = None
        self._note = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What is explained, for those who do not see it."""
        if self._legend is None:
            return self._note
        return tr(
            "{title}: from {low} to {high}",
            title=self._legend.title,
            low=self._legend.low,
            high=self._legend.high,
        )

    def set_legend(self, legend: Legend | None, note: str) -> None:
        """Explain an overlay, or say in a note why there is none. The height stays the same."""
        self._legend, self._note = legend, note
        self.setAccessibleName(self.words)
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for two lines of words and the bar between them."""
        return QSize(120, 2 * self.fontMetrics().height() + _BAR_PX + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the legend."""
        painter = QPainter(self)
        if self._legend is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
            painter.drawText(QRectF(self.rect()), int(wrapped), self._note)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, self._legend.title)
        bar = QRectF(0, line + 4, self.width(), _BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._legend.steps:
            _draw_steps(painter, self._legend, bar)
        else:
            painter.setBrush(_gradient(self._legend.colour_map, bar))
            painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        ends = QRectF(0, bar.bottom() + 4, self.width(), line)
        painter.drawText(ends, Qt.AlignmentFlag.AlignLeft, self._legend.low)
        painter.drawText(ends, Qt.AlignmentFlag.AlignRight, self._legend.high)


def _draw_steps(painter: QPainter, legend: Legend, bar: QRectF) -> None:
    """Draw each colour as a block of its own."""
    table, width = colour_table(legend.colour_map), bar.width() / legend.steps
    for step in range(legend.steps):
        red, green, blue = (int(part) for part in table[round(step / (legend.steps - 1) * 255)])
        painter.setBrush(QColor(red, green, blue))
        painter.drawRect(QRectF(bar.left() + step * width, bar.top(), width - 1, bar.height()))


def _gradient(colour_map: str, bar: QRectF) -> QLinearGradient:
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    table = colour_table(colour_map)
    for stop in range(_STOPS):
        share = stop / (_STOPS - 1)
        red, green, blue = (int(part) for part in table[round(share * 255)])
        gradient.setColorAt(share, QColor(red, green, blue))
    return gradient
