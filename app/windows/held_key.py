"""A toggle whose key also acts while it is held: a tap switches, a long press is taken back at its end."""

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

# A press longer than this was meant to look, not to switch.
HELD_MS = 350


class HeldKey(QObject):
    """Watches the whole program for the end of a press that triggered an action, whoever gets its keys."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action)
        self._action = action
        self._since_press = QElapsedTimer()
        action.setAutoRepeat(False)
        action.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the press back if it was long; whoever is watched gets the event all the same."""
        if watched is self._action:
            if event.type() == QEvent.Type.Shortcut:
                self._since_press.start()
                _program().installEventFilter(self)
        elif (
            event.type() == QEvent.Type.KeyRelease
            and isinstance(event, QKeyEvent)
            and not event.isAutoRepeat()
            and QKeySequence(event.keyCombination()) in self._action.shortcuts()
        ):
            _program().removeEventFilter(self)
            if self._since_press.elapsed() >= HELD_MS:
                self._action.trigger()
        return False


def _program() -> QCoreApplication:
    program = QCoreApplication.instance()
    assert program is not None
    return program
