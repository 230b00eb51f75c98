"""A card in the canvas' corner: what the tool in hand does, so that nobody forgets that it is there."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

_GROUND = QColor(18, 22, 28, 225)
_EDGE = QColor(255, 255, 255, 45)
_INSET_PX = 12
_ROUNDING_PX = 8


class ToolCard(QWidget):
    """Words over the photograph; the mouse goes through to what is under it."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setStyleSheet("color: white; background: transparent;")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.addWidget(self._words)
        self.move(_INSET_PX, _INSET_PX)
        self.hide()
        canvas.installEventFilter(self)

    @property
    def words(self) -> str:
        """What the card says; empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def show_words(self, title: str, hint: str) -> None:
        """Say what the tool is and what it does; without a title the card goes."""
        self._words.setText(f"<b>{title}</b>&nbsp;&nbsp;{hint}")
        self.setAccessibleName(f"{title}: {hint}")
        self._fit()
        self.setVisible(bool(title))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay within the canvas when it is resized."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, dark on any photograph."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_EDGE, 1))
        painter.setBrush(_GROUND)
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, _ROUNDING_PX, _ROUNDING_PX)

    def _fit(self) -> None:
        """Say it in one line if the canvas is wide enough, else in as many as it takes."""
        room = self._canvas.width() - 2 * _INSET_PX
        self._words.setWordWrap(False)
        width = min(self.sizeHint().width(), room)
        self._words.setWordWrap(True)
        self.resize(width, self.heightForWidth(width))
