"""What the person chose in a window, on the disk soon after: a program that is killed forgets none of it."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from app.messages import Messages
from app.settings import SettingsFile

# A slider on its way, or an edge that is dragged, is written once it rests.
SETTLE_MS = 700

# Raised when docks or toolbars change so much that an older arrangement would be wrong.
ARRANGEMENT_VERSION = 2

_REARRANGING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange)


class KeptChoices(QObject):
    """Writes the settings of a window, and where it and its panels stand."""

    def __init__(
        self, window: QMainWindow, settings: SettingsFile, arrangement: QSettings, messages: Messages
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._arrangement = window, settings, arrangement
        self._messages = messages
        self._has_complained = False
        self._settings_due = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settings_due.timeout.connect(self._write_settings)
        self._arrangement_due = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._arrangement_due.timeout.connect(self._write_arrangement)

    def restore_arrangement(self, panels: Iterable[QWidget]) -> None:
        """Put the window and its panels where they stood, and keep where they are moved from now on."""
        geometry, state = self._arrangement.value("geometry"), self._arrangement.value("state")
        if geometry is not None:
            self._window.restoreGeometry(geometry)
        if state is not None:
            self._window.restoreState(state, ARRANGEMENT_VERSION)
        for watched in (self._window, *panels):
            watched.installEventFilter(self)

    def note_settings(self) -> None:
        """Write the settings soon if any of them changed."""
        self._settings_due.start()

    def write(self) -> None:
        """Write all now, before the window goes."""
        self._settings_due.stop()
        self._arrangement_due.stop()
        self._write_arrangement()
        self._settings.save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice what moves."""
        if event.type() in _REARRANGING and self._window.isVisible():
            self._arrangement_due.start()
        return super().eventFilter(watched, event)

    def _write_settings(self) -> None:
        if self._settings.is_saved:
            return
        self._settings.save()
        if self._settings.problem is not None and not self._has_complained:
            self._has_complained = True  # once: the next change would only say the same
            self._messages.warn(self._settings.problem)
            self._settings.problem = None

    def _write_arrangement(self) -> None:
        self._arrangement.setValue("geometry", self._window.saveGeometry())
        self._arrangement.setValue("state", self._window.saveState(ARRANGEMENT_VERSION))
        self._arrangement.sync()
