"""Which language the window speaks: the person's choice, or the system's, from `resources/languages`."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.resources import RESOURCES
from app.settings import LanguageChoice
from app.words import ONE_FORM, English, speak

log = logging.getLogger(__name__)

LANGUAGE_NAMES: dict[LanguageChoice, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh": "简体中文",
}
"""Each in its own words, as one looks for it in a list."""

# The program's own translations name every text by itself, in no context.
_CONTEXT = ""

# Qt's own words, such as those on a dialog's buttons.
_QT_FILES = {"de": "qtbase_de", "es": "qtbase_es", "fr": "qtbase_fr", "zh": "qtbase_zh_CN"}


class TranslatedLanguage:
    """A language with a translation, spoken through Qt's translators."""

    def translate(self, text: str, comment: str, n: int) -> str:
        """Give a text's words; the English ones where there is no translation."""
        words = QCoreApplication.translate(_CONTEXT, text, comment or None, n)
        if n != ONE_FORM and words == text.replace("%Ln", QLocale().toString(n)):
            return English().translate(text, comment, n)  # Qt leaves "(s)" as it is
        return words

    def number(self, value: float, decimals: int) -> str:
        """Write a number with the default locale's separators."""
        return QLocale().toString(float(value), "f", decimals)


def speak_language(application: QApplication, choice: LanguageChoice) -> None:
    """Let texts made from now on be in a language; call it before the first window is made."""
    system = _system_locale()
    code = _language_of(system) if choice == "system" else choice
    QLocale.setDefault(system if system.name().startswith(code) else QLocale(code))
    if code == "en":
        speak(English())
        return
    _install(application, code, str(RESOURCES / "languages"))
    _install(application, _QT_FILES[code], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    speak(TranslatedLanguage())


def _system_locale() -> QLocale:
    return QLocale.system()


def _language_of(system: QLocale) -> str:
    """Give the first of the system's languages that the program speaks."""
    spoken = (name.split("-")[0] for name in system.uiLanguages())
    return next((code for code in spoken if code in LANGUAGE_NAMES), "en")


def _install(application: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
    else:
        log.warning("no translation %s in %s", name, folder)
