"""A row of choices of which one holds, drawn as one bar."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.words import tr

_HEIGHT_PX = 30
_ROUNDING_PX = 6


class Segments(QWidget):
    """Emits `chosen` with the value of the segment that was clicked."""

    chosen = Signal(str)

    def __init__(self, entries: Mapping[str, tuple[str, str]], parent: QWidget | None = None) -> None:
        """Take value to words and tooltip, both still to be translated."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Segment] = {}
        self._tips = {value: tr(tip) for value, (_words, tip) in entries.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for value, (words, _tip) in entries.items():
            button = _Segment(tr(words))
            button.setToolTip(self._tips[value])
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)

    def choose(self, value: str) -> None:
        """Mark a segment without telling anyone."""
        self._buttons[value].setChecked(True)

    def add_tip(self, tip: str) -> None:
        """Let each segment's tooltip end with this line, in place of the one added before."""
        for value, button in self._buttons.items():
            button.setToolTip(f"{self._tips[value]}\n{tip}")

    @property
    def value(self) -> str:
        """The marked segment's value; empty before the first."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(QRectF(self.rect()), _ROUNDING_PX + 2, _ROUNDING_PX + 2)


class _Segment(QAbstractButton):
    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 16, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, rect = self.palette(), QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            fill = palette.color(QPalette.ColorRole.Highlight)
            if not self.isChecked():
                fill = QColor(fill)
                fill.setAlphaF(0.12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(rect, _ROUNDING_PX, _ROUNDING_PX)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _ROUNDING_PX, _ROUNDING_PX)
        role = QPalette.ColorRole.HighlightedText if self.isChecked() else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(role))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
