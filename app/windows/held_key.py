"""A toggle whose key also acts while it is held: a tap switches, a long press is taken back at its end."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

# A press longer than this was meant to look, not to switch.
HELD_MS = 350


class HeldKey(QObject):
    """Watches the widget that has the keys for the end of a press that triggered an action."""

    def __init__(self, action: QAction, watched: QWidget) -> None:
        super().__init__(action)
        self._action = action
        self._since_press = QElapsedTimer()
        action.setAutoRepeat(False)
        action.triggered.connect(self._since_press.start)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the press back if it was long; other widgets get the event all the same."""
        if (
            event.type() == QEvent.Type.KeyRelease
            and isinstance(event, QKeyEvent)
            and not event.isAutoRepeat()
            and QKeySequence(event.keyCombination()) in self._action.shortcuts()
        ):
            was_held = self._since_press.isValid() and self._since_press.elapsed() >= HELD_MS
            if was_held:
                self._action.trigger()
            self._since_press.invalidate()
        return False
