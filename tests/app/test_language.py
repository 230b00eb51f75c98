"""Which language the window speaks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.language import LANGUAGE_NAMES, speak_language
from app.settings import LanguageChoice
from app.words import English, number, speak, tr


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    speak(English())


@pytest.mark.parametrize(
    ("language", "undo", "thousands"),
    [
        ("en", "&Undo", "12,840.5"),
        ("de", "&Rückgängig", "12.840,5"),
        ("es", "&Deshacer", "12.840,5"),
        ("fr", "&Annuler", "12\u202f840,5"),
        ("zh", "撤销(&U)", "12,840.5"),
    ],
)
def test_words_and_numbers_are_those_of_the_language(
    qapp: QApplication, language: LanguageChoice, undo: str, thousands: str
) -> None:
    speak_language(qapp, language)
    assert tr("&Undo") == undo
    assert number(12840.5, 1) == thousands


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 minute left", "2 minutes left"),
        ("de", "noch 1 Minute", "noch 2 Minuten"),
        ("fr", "1 minute restante", "2 minutes restantes"),
    ],
)
def test_numbers_choose_the_form(qapp: QApplication, language: LanguageChoice, one: str, many: str) -> None:
    speak_language(qapp, language)
    assert [tr("%Ln minute(s) left", "", n) for n in (1, 2)] == [one, many]


def test_qts_own_words_are_translated_too(qapp: QApplication, qtbot: QtBot) -> None:
    speak_language(qapp, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert [button.text() for button in box.buttons()] == ["Abbrechen"]


@pytest.mark.parametrize(
    ("system", "undo"), [("fr_CA", "&Annuler"), ("nl_NL", "&Undo"), ("zh_CN", "撤销(&U)"), ("C", "&Undo")]
)
def test_the_systems_language_is_spoken_where_the_program_knows_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: str, undo: str
) -> None:
    monkeypatch.setattr("app.language._system_locale", lambda: QLocale(system))
    speak_language(qapp, "system")
    assert tr("&Undo") == undo


def test_every_language_has_a_name_in_itself() -> None:
    assert list(LANGUAGE_NAMES) == ["en", "de", "es", "fr", "zh"]
