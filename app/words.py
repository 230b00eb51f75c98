"""The program's words in the person's language: the one door for every text of the window. Without Qt.

`pyside6-lupdate` finds the texts by the names `tr` and `mark` (`make languages`); so the text stands in the
call itself, and what varies is a named part of it: `tr("Exported to {folder}.", folder=name)`.
"""

import re
from typing import Protocol

ONE_FORM = -1
"""What `tr` takes for `n` where a text does not depend on a number."""


class Language(Protocol):
    """Translates, and writes numbers."""

    def translate(self, text: str, comment: str, n: int) -> str:
        """Give a text's words; `%Ln` is the number `n`, which also chooses singular or plural."""

    def number(self, value: float, decimals: int) -> str:
        """Write a number with this language's separators."""


class English:
    """The language in which the texts stand in the code; what is spoken before another is chosen."""

    def translate(self, text: str, comment: str, n: int) -> str:
        """Give the text itself, "(s)" read as singular or plural."""
        if n == ONE_FORM:
            return text
        return text.replace("%Ln", f"{n:,}").replace("(s)", "" if n == 1 else "s")

    def number(self, value: float, decimals: int) -> str:
        """Write a number as 1,234.5."""
        return f"{value:,.{decimals}f}"


_language: Language = English()


def speak(language: Language) -> None:
    """Let every text from now on be in a language; what is on the screen already stays."""
    global _language
    _language = language


def tr(text: str, comment: str = "", n: int = ONE_FORM, /, **parts: object) -> str:
    """Give a text in the person's language.

    Args:
        text: English, with `{name}` for each part. Where it depends on a number: "%Ln point(s)".
        comment: for translators, where the same English text means two things.
        n: the number behind `%Ln`.
        parts: what stands in place of the `{names}`.

    """
    words = _language.translate(text, comment, n)
    return words.format(**parts) if parts else words


def mark(text: str) -> str:
    """Give the text itself, and let translators know of it: for tables whose entries `tr` takes later."""
    return text


def number(value: float, decimals: int = 0) -> str:
    """Write a number for the person to read: 1,284 or 1.284, as the language wants it."""
    return _language.number(value, decimals)


def factor(value: float) -> str:
    """Give a factor with the two decimals that the person can set, or one where the second is nought."""
    is_round = round(value, 1) == round(value, 2)
    return number(value, 1 if is_round else 2)


def without_letter(text: str) -> str:
    """Give a menu entry's words without the letter that Alt marks: of "&Undo" or, in Chinese, "撤销(&U)"."""
    return re.sub(r"\(&\w\)|&", "", text)
