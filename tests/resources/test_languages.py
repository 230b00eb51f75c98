"""The translations that the program brings along: whole, fresh, and safe to show."""

import re
import shutil
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from resources.languages.update import FOLDER, update

LANGUAGES = ("de", "es", "fr", "zh")


def _messages(file: Path) -> list[ET.Element]:
    return list(ET.parse(file).getroot().iter("message"))


def _translations(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def _source(message: ET.Element) -> str:
    return message.findtext("source") or ""


def _parts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the languages' files as they are after `make languages`."""
    folder = tmp_path_factory.mktemp("languages")
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, folder)
    update(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_code_is_translated(fresh: Path, language: str) -> None:
    missing = [
        _source(message) for message in _messages(fresh / f"{language}.ts") if not all(_translations(message))
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_reads_is_what_the_translators_wrote(fresh: Path, language: str) -> None:
    """Otherwise `make languages` was forgotten."""
    for suffix in (".ts", ".qm"):
        name = f"{language}{suffix}"
        assert (fresh / name).read_bytes() == (FOLDER / name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_parts_of_its_text(language: str) -> None:
    wrong = [
        (_source(message), translation)
        for message in _messages(FOLDER / f"{language}.ts")
        for translation in _translations(message)
        if _parts(translation) != _parts(_source(message))
        or ("%Ln" in translation and "%Ln" not in _source(message))
    ]
    assert wrong == []


def test_no_text_is_taken_for_one_that_depends_on_a_number() -> None:
    """Lupdate does so where a comment is followed by named parts."""
    numbered = [
        _source(message) for message in _messages(FOLDER / "de.ts") if message.get("numerus") is not None
    ]
    assert [text for text in numbered if "%Ln" not in text and _parts(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_menu_has_no_two_entries_with_the_same_letter(language: str) -> None:
    """Alt and the letter would only mark them in turn."""
    from app.windows.actions import ACTION_SPECS
    from app.windows.menus import _MENUS

    words = {_source(message): _translations(message)[0] for message in _messages(FOLDER / f"{language}.ts")}
    texts = {spec.name: words[spec.text] for spec in ACTION_SPECS}
    bars = {"bar": [words[title] for title in _MENUS]}
    entries = {title: [texts[name] for name in names if name] for title, names in _MENUS.items()}
    for menu, shown in (bars | entries).items():
        letters = [match.group(1).lower() for text in shown if (match := re.search(r"&(\w)", text))]
        assert len(letters) == len(set(letters)), (menu, shown)
