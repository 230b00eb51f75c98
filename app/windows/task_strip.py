"""A line that says what is being done, how far, how long still, and stops it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.tasks import Task, TaskProgress, TaskState
from app.words import tr

# Work that ends sooner is not worth a line that flashes up.
_SHOWN_AFTER_MS = 250

# Before this much is done, a guess of the time left says nothing.
_GUESS_FROM_SHARE = 0.1
_GUESS_FROM_SECONDS = 3.0


class TaskStrip(QWidget):
    """Shows the last of the tasks that go on; when that ends, the one before it; without any it is hidden."""

    def __init__(self, *, is_narrow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[Task] = []
        self._seen: Task | None = None
        self._text, self._left = QLabel(), QLabel()
        self._left.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setToolTip(tr("Stop what is being done"))
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.clicked.connect(self._on_stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_AFTER_MS)
        self._timer.timeout.connect(self._show_last)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tell_time)
        self._arrange(is_narrow)
        self.hide()

    @property
    def task(self) -> Task | None:
        """The task that is seen."""
        return self._seen

    def watch(self, task: Task) -> None:
        """Show this task until it ends, in place of those that go on meanwhile."""
        if task.is_ended or task in self._tasks:
            return
        self._tasks.append(task)
        task.progressed.connect(self._on_progress)
        task.ended.connect(self._on_ended)
        self._timer.start()

    def watch_only(self, task: Task | None) -> None:
        """Show this task at once, or none, and no other any more."""
        for other in self._tasks:
            if other is not task:
                other.progressed.disconnect(self._on_progress)
                other.ended.disconnect(self._on_ended)
        self._tasks = [other for other in self._tasks if other is task]
        if task is not None:
            self.watch(task)
        self._show_last()

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
            row.addWidget(self.stop)
            lines.addLayout(words)
            lines.addLayout(row)
            return
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._left)
        row.addWidget(self.stop)

    def _show_last(self) -> None:
        self._timer.stop()
        self._seen = self._tasks[-1] if self._tasks else None
        self.setVisible(self._seen is not None)
        if self._seen is None:
            self._clock.stop()
            return
        self._clock.start()
        self._left.setText("")
        self._bar.setAccessibleName(self._seen.title)
        self._refresh(self._seen)

    def _refresh(self, task: Task) -> None:
        progress = task.progress or TaskProgress(0, 0, task.title)
        self._text.setText(progress.text)
        # Of one step nobody knows how far it is: the bar then only says that something happens; while a task
        # waits for others, nothing does.
        is_waiting = task.state is TaskState.READY
        self._bar.setRange(0, progress.total if progress.total > 1 else int(is_waiting))
        self._bar.setValue(progress.done)
        self._tell_time()

    def _on_progress(self) -> None:
        if self._seen is not None:
            self._refresh(self._seen)

    def _tell_time(self) -> None:
        if self._seen is None:
            return
        seconds, progress = self._seen.seconds, self._seen.progress
        share = progress.done / progress.total if progress is not None and progress.total else 0.0
        if share >= _GUESS_FROM_SHARE and seconds >= _GUESS_FROM_SECONDS:
            self._left.setText(time_left(seconds / share - seconds))
        elif seconds >= 1:
            self._left.setText(f"{seconds:.0f} s")

    def _on_stop(self) -> None:
        if self._seen is not None:
            self._seen.cancel()

    def _on_ended(self) -> None:
        self._tasks = [task for task in self._tasks if not task.is_ended]
        if not self._tasks or (self._seen is not None and self._seen.is_ended):
            self._show_last()


def time_left(seconds: float) -> str:
    """Give a time still to wait in words, as roughly as it is known."""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 60:
        return tr("%Ln second(s) left", "", round(seconds / 5) * 5)
    return tr("%Ln minute(s) left", "", round(seconds / 60))
