"""A line that says what is being done, how far, how long still, and stops it."""

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.tasks import Task, TaskProgress
from app.words import tr

# Work that ends sooner is not worth a line that flashes up.
_SHOWN_AFTER_MS = 250

# Before this much is done, a guess of the time left says nothing.
_GUESS_FROM_SHARE = 0.1
_GUESS_FROM_SECONDS = 3.0


class TaskStrip(QWidget):
    """Shows one task from its start to its end; hidden in between."""

    def __init__(self, *, is_narrow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._began, self._share = 0.0, 0.0
        self._text, self._left = QLabel(), QLabel()
        self._left.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._stop = QPushButton(tr("Stop"))
        self._stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stop.clicked.connect(self._on_stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tell_time)
        self._arrange(is_narrow)
        self.hide()

    @property
    def task(self) -> Task | None:
        """The task that is watched."""
        return self._task

    def watch(self, task: Task | None, *, shown_after_ms: int = _SHOWN_AFTER_MS) -> None:
        """Show this task until it ends, or none."""
        if task is self._task:
            return
        self._leave()
        if task is None or task.is_ended:
            return
        self._task = task
        self._began, self._share = time.monotonic(), 0.0
        self._clock.start()
        self._text.setText(task.title)
        self._left.setText("")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(task.title)
        task.progressed.connect(self._on_progress)
        task.ended.connect(self._leave)
        self._timer.start(shown_after_ms)

    def _arrange(self, is_narrow: bool) -> None:
        if is_narrow:
            lines = QVBoxLayout(self)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(2)
            words, row = QHBoxLayout(), QHBoxLayout()
            words.addWidget(self._text, 1)
            words.addWidget(self._left)
            row.setSpacing(12)
            row.addWidget(self._bar, 1)
            row.addWidget(self._stop)
            lines.addLayout(words)
            lines.addLayout(row)
            return
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._left)
        row.addWidget(self._stop)

    def _on_progress(self, progress: TaskProgress) -> None:
        self._text.setText(progress.text)
        # Of one step nobody knows how far it is: the bar then only says that something happens.
        self._bar.setRange(0, progress.total if progress.total > 1 else 0)
        self._bar.setValue(progress.done)
        self._share = progress.done / progress.total if progress.total else 0.0
        self._tell_time()

    def _tell_time(self) -> None:
        seconds = time.monotonic() - self._began
        if self._share >= _GUESS_FROM_SHARE and seconds >= _GUESS_FROM_SECONDS:
            self._left.setText(time_left(seconds / self._share - seconds))
        elif seconds >= 1:
            self._left.setText(f"{seconds:.0f} s")

    def _on_stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _leave(self) -> None:
        task, self._task = self._task, None
        self._timer.stop()
        self._clock.stop()
        if task is not None:
            task.progressed.disconnect(self._on_progress)
            task.ended.disconnect(self._leave)
        self.hide()


def time_left(seconds: float) -> str:
    """Give a time still to wait in words, as roughly as it is known."""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 60:
        return tr("%Ln second(s) left", "", round(seconds / 5) * 5)
    return tr("%Ln minute(s) left", "", round(seconds / 60))
