"""The one door through which the person hears: what failed, for which file, what to do next."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from app.document.areas import AreaError
from app.document.ground import GroundError
from app.document.project import ProjectError
from app.words import tr
from engine.annotations import AnnotationError
from engine.image_file import ImageFileError

log = logging.getLogger(__name__)


class Severity(Enum):
    """How much a message matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Message:
    """One sentence for the person, and perhaps something to do about it."""

    severity: Severity
    text: str
    action_title: str | None = None
    action: Callable[[], None] | None = None


class SpokenError(Exception):
    """An error of the window's own whose text is a sentence for the person."""


class Messages(QObject):
    """Everything that is said to the person; the message bar shows it, the log keeps it."""

    posted = Signal(Message)

    def tell(
        self, text: str, action_title: str | None = None, action: Callable[[], None] | None = None
    ) -> None:
        """Say that something was done."""
        log.info(text)
        self.posted.emit(Message(Severity.INFO, text, action_title, action))

    def warn(self, text: str) -> None:
        """Say that something was done, but otherwise than asked."""
        log.warning(text)
        self.posted.emit(Message(Severity.WARNING, text))

    def fail(
        self,
        text: str,
        error: BaseException | None = None,
        action_title: str | None = None,
        action: Callable[[], None] | None = None,
    ) -> None:
        """Say that something failed, and perhaps what can be done; the traceback goes to the log."""
        log.error(text, exc_info=error)
        self.posted.emit(Message(Severity.ERROR, text, action_title, action))

    def fail_with(self, doing: str, error: BaseException) -> None:
        """Say why something failed; `doing` is used only where the error has no words of its own."""
        self.fail(sentence_of(doing, error), error)


def sentence_of(doing: str, error: BaseException) -> str:
    """Give an error's own sentence, or one made of what was being done."""
    if isinstance(error, ImageFileError):
        return tr(error.sentence, **error.parts)
    if isinstance(error, (AnnotationError, ProjectError, AreaError, GroundError, SpokenError)):
        return str(error)
    if isinstance(error, MemoryError):
        return tr("{doing}: not enough memory. Close other programs, or use a smaller image.", doing=doing)
    if isinstance(error, OSError):
        reason = error.strerror or error
        if not error.filename:
            return tr(
                "{doing}: cannot be used ({reason}). Check that the place can be written to.",
                doing=doing,
                reason=reason,
            )
        return tr(
            "{doing}: {place} cannot be used ({reason}). Check that the place can be written to.",
            doing=doing,
            place=error.filename,
            reason=reason,
        )
    return tr(
        "{doing} failed unexpectedly ({kind}: {error}). The log tells more.",
        doing=doing,
        kind=type(error).__name__,
        error=error,
    )
