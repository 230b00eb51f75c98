"""How far the counting of several images is, how long still, and what stops it: a part of the status bar."""

import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from app.windows.task_strip import time_left
from app.words import tr

_BAR_PX = 64


class QueueBar(QWidget):
    """Follows a batch from the first image asked for until none waits; one image alone is not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked, self._waiting, self._began = 0, 0, 0.0
        self._words = _Elided(_words(8_888, 10))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_PX, 6)
        self._stop = QToolButton()
        self._stop.setAutoRaise(True)
        self._stop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(10)
        for widget in (self._words, self._bar, self._stop):
            row.addWidget(widget)
        # The status bar must not grow either: the photograph would move.
        self._stop.setFixedHeight(self._words.sizeHint().height())
        self.hide()

    def stop_by(self, action: QAction) -> None:
        """Let a button do this; it tells its keys."""
        action.setIconText(tr("Stop"))
        self._stop.setDefaultAction(action)

    def show_waiting(self, waiting: int) -> None:
        """Tell how many images are being counted or wait."""
        if not self._waiting:
            self._asked, self._began = 0, time.monotonic()
        self._asked += max(waiting - self._waiting, 0)
        self._waiting = waiting
        done = self._asked - waiting
        seconds = time.monotonic() - self._began
        words = _words(waiting, seconds / done * waiting if done else None)
        self._words.setText(words)
        self._words.setToolTip(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, self._asked)
        self._bar.setValue(done)
        self.setVisible(waiting > 0 and self._asked > 1)


def _words(waiting: int, seconds: float | None) -> str:
    counting = tr("Counting %Ln image(s)", "", waiting)
    return counting if seconds is None else f"{counting} · {time_left(seconds)}"


class _Elided(QLabel):
    """Words with room for the widest, so that nothing jumps; a narrow window cuts them rather than grow."""

    def __init__(self, widest: str) -> None:
        super().__init__()
        self._width_px = self.fontMetrics().horizontalAdvance(widest)

    def sizeHint(self) -> QSize:
        return QSize(self._width_px, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        QPainter(self).drawText(self.rect(), right, shown)
