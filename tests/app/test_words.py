"""The one door for texts, without a translation and with one."""

from collections.abc import Iterator

import pytest

from app.words import English, mark, number, speak, tr, without_letter


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    speak(English())


class Shouting:
    """A language that says everything loudly, and parts numbers by a point."""

    def translate(self, text: str, comment: str, n: int) -> str:
        return f"{comment}{text.upper()}{n if n >= 0 else ''}"

    def number(self, value: float, decimals: int) -> str:
        return f"{value:_.{decimals}f}".replace("_", ".")


def test_without_a_translation_a_text_is_itself_with_its_parts() -> None:
    assert tr("Exported to {folder}.", folder="crowds") == "Exported to crowds."
    assert tr("A {brace} that is no part") == "A {brace} that is no part"


@pytest.mark.parametrize(
    ("n", "words"), [(0, "0 points"), (1, "1 point"), (2, "2 points"), (1284, "1,284 points")]
)
def test_english_numbers_choose_singular_or_plural(n: int, words: str) -> None:
    assert tr("%Ln point(s)", "", n) == words


def test_numbers_are_parted_for_reading() -> None:
    assert (number(1284), number(1284.56, 1), number(0.5, 2)) == ("1,284", "1,284.6", "0.50")


def test_another_language_gets_text_comment_and_number() -> None:
    speak(Shouting())
    assert tr(mark("Count")) == "COUNT"
    assert tr("Count", "verb: ") == "verb: COUNT"
    assert tr("point(s)", "", 3) == "POINT(S)3"
    assert number(1284) == "1.284"


def test_parts_are_put_in_after_the_translation() -> None:
    class Swapped(Shouting):
        def translate(self, text: str, comment: str, n: int) -> str:
            return "{folder} <- {file}"

    speak(Swapped())
    assert tr("{file} to {folder}", file="a.jpg", folder="crowds") == "crowds <- a.jpg"


@pytest.mark.parametrize(
    ("entry", "words"),
    [("&Undo", "Undo"), ("Next i&mage", "Next image"), ("撤销(&U)", "撤销"), ("A (b)", "A (b)")],
)
def test_a_menu_entry_is_read_without_its_letter(entry: str, words: str) -> None:
    assert without_letter(entry) == words
