"""A strip over the photograph's upper edge that says what happened, and never stands in the way."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from app.appearance import is_dark
from app.messages import Message, Messages, Severity
from app.resources import icon, icon_pixmap
from app.words import tr

# Good news leaves by itself, later where it offers something to do; what failed stays until it was read.
_INFO_SHOWN_MS = 7000
_OFFER_SHOWN_MS = 15_000

_ICON_PX = 18
_ROUNDING_PX = 8
_GROUNDS = {
    Severity.INFO: ("#e3eef6", "#1d3445"),
    Severity.WARNING: ("#fdf1d8", "#43361a"),
    Severity.ERROR: ("#fbe4e2", "#47231f"),
}
_INKS = {
    Severity.INFO: ("#1f6fa8", "#6cb6e4"),
    Severity.WARNING: ("#8a5a00", "#f2c063"),
    Severity.ERROR: ("#b3261e", "#ff9d94"),
}


class MessageBar(QWidget):
    """Shows one message; those that came before and were not closed wait behind it."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Message] = []
        self._icon, self._text, self._more = QLabel(), QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._more.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._action, self._close = QPushButton(), QToolButton()
        self._action.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the photograph
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 8, 7)
        row.setSpacing(10)
        for widget in (self._icon, self._text, self._more, self._action, self._close):
            row.addWidget(widget, 1 if widget is self._text else 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time_over)
        self._close.clicked.connect(self.close_message)
        self._action.clicked.connect(self._on_action)
        messages.posted.connect(self.show_message)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The message that is seen."""
        return self._waiting[-1] if self._waiting else None

    def show_message(self, message: Message) -> None:
        """Put a message in front; good news gives way to any other."""
        self._waiting = [old for old in self._waiting if old.severity is not Severity.INFO and old != message]
        self._waiting.append(message)
        self._show_last()

    def close_message(self) -> None:
        """Take the message away; the one before it comes back."""
        if self._waiting:
            self._waiting.pop()
        self._show_last()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the strip with the colour of what is said."""
        if self.message is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colour(_INKS[self.message.severity]))
        painter.setBrush(self._colour(_GROUNDS[self.message.severity]))
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, _ROUNDING_PX, _ROUNDING_PX)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is here: what goes now would give the click to the photograph."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Leave by itself again."""
        self._start_timer()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _show_last(self) -> None:
        message = self.message
        self.setVisible(message is not None)
        self._timer.stop()
        if message is None:
            return
        self._text.setText(message.text)
        self.setAccessibleName(message.text)
        others = len(self._waiting) - 1
        self._more.setText(tr("%Ln more", "messages", others) if others else "")
        self._more.setVisible(others > 0)
        self._action.setText(message.action_title or "")
        self._action.setVisible(message.action is not None)
        self._dress()
        if not self.underMouse():
            self._start_timer()

    def _start_timer(self) -> None:
        if self.message is not None and self.message.severity is Severity.INFO:
            self._timer.start(_INFO_SHOWN_MS if self.message.action is None else _OFFER_SHOWN_MS)

    def _dress(self) -> None:
        self._close.setIcon(icon("close", self.palette()))
        if self.message is None:
            return
        density = self.devicePixelRatioF()
        name = self.message.severity.value
        pixmap = icon_pixmap(name, self._colour(_INKS[self.message.severity]), round(_ICON_PX * density))
        pixmap.setDevicePixelRatio(density)
        self._icon.setPixmap(pixmap)
        self.update()

    def _colour(self, light_and_dark: tuple[str, str]) -> QColor:
        return QColor(light_and_dark[is_dark(self.palette())])

    def _on_action(self) -> None:
        message = self.message
        self.close_message()
        if message is not None and message.action is not None:
            message.action()

    def _on_time_over(self) -> None:
        if self.message is not None and self.message.severity is Severity.INFO:
            self.close_message()
