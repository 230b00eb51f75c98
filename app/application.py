"""Starting the window: settings, colours, the log, and what is opened first."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.appearance import apply_colour_scheme
from app.display import display_problem
from app.inference import InferenceClient
from app.language import speak_language
from app.messages import Messages
from app.resources import DEMO_FOLDER, RESOURCES
from app.settings import SettingsFile
from app.windows.main_window import MainWindow
from app.words import tr

log = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000


def run(paths: list[Path], demo: bool = False, check_window: bool = False) -> int:
    """Open the window on images, folders or a project; on the drawn crowd if `demo` and nothing is named.

    Gives the exit code. `check_window` paints the window once and ends: to see that everything is in place.
    """
    _start_log()
    if (problem := display_problem()) is not None:
        print(problem, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # nothing else makes one
    application.setApplicationName("crowdcount")
    application.setApplicationDisplayName("CrowdCount")
    application.setDesktopFileName("crowdcount")
    application.setWindowIcon(QIcon(str(RESOURCES / "icons" / "crowdcount.svg")))
    application.setStyle("Fusion")
    window = make_window(application)
    window.show()
    if paths or demo:
        window.open(paths or [DEMO_FOLDER / "images"])
    if check_window:
        QTimer.singleShot(0, window, lambda: _paint_and_close(window))
    return application.exec()


def make_window(application: QApplication, config_folder: Path | None = None) -> MainWindow:
    """Give the main window with its settings applied."""
    folder = config_folder or platformdirs.user_config_path("crowdcount", appauthor=False)
    settings, messages = SettingsFile(folder / "settings.json"), Messages()
    speak_language(application, settings.values.language)
    apply_colour_scheme(application, settings.values.colour_scheme)
    application.styleHints().colorSchemeChanged.connect(
        lambda _scheme: apply_colour_scheme(application, settings.values.colour_scheme)
    )
    arrangement = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings, InferenceClient(), messages, arrangement)
    messages.setParent(window)
    if settings.problem is not None:
        messages.warn(settings.problem)
        settings.problem = None
    _speak_unexpected_errors(messages)
    return window


def _paint_and_close(window: MainWindow) -> None:
    window.grab()
    window.close()


def _start_log() -> None:
    """Write the log where the system keeps logs; without that place the program goes on without."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    handlers[0].setLevel(logging.ERROR)
    folder = platformdirs.user_log_path("crowdcount", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(
                folder / "crowdcount.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
            )
        )
    except OSError as error:
        log.warning("no log file in %s: %s", folder, error)
    logging.basicConfig(
        level=logging.INFO, handlers=handlers, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )


def _speak_unexpected_errors(messages: Messages) -> None:
    """Let an error that nobody foresaw be a sentence in the window and a traceback in the log."""

    def speak(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("unexpected", exc_info=(kind, error, trace))
        messages.fail(
            tr(
                "Something went wrong that the program did not expect ({kind}). The log tells more.",
                kind=kind.__name__,
            )
        )

    sys.excepthook = speak
