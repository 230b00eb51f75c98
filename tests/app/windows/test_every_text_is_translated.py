"""No text of the window stands in the code alone: spoken in brackets, every one of them shows brackets."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QWidget,
)

from app.windows.about_dialog import AboutDialog
from app.windows.export_dialog import ExportDialog
from app.windows.main_window import MainWindow
from app.windows.settings_dialog import SettingsDialog
from app.windows.shortcuts_dialog import ShortcutsDialog
from app.words import English, speak

OPEN, CLOSE = "⟦", "⟧"

# Names, file names and units are alike in every language; Qt translates the words of its own parts.
NAMES = re.compile(
    r"\bClose\b|\bCancel\b|\bOK\b|\bFloat\b|Scroll (Left|Right)"
    r"|Qt|CrowdCount|AutoScale|UEPNet|ShanghaiTech|COCO|CSV|JSON|English|Deutsch|Español|Français"
    r"|[\w./-]+\.(jpg|png|json|crowd)|/[\w./-]*|px|MB|m²?|s|×"
)


class Bracketed(English):
    """English in brackets."""

    def translate(self, text: str, comment: str, n: int) -> str:
        return f"{OPEN}{super().translate(text, comment, n)}{CLOSE}"


@pytest.fixture
def in_brackets() -> Iterator[None]:
    speak(Bracketed())
    yield
    speak(English())


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Give all that a widget and what is in it say, each with who says it."""
    for part in [widget, *widget.findChildren(QWidget)]:
        name = f"{type(part).__name__} {part.objectName()}"
        if type(part).__name__.startswith("Q") and type(part).__module__ == "PySide6.QtWidgets":
            if isinstance(part, QLabel | QAbstractButton):
                yield name, part.text()
            if isinstance(part, QLineEdit):
                yield name, part.placeholderText()
            if isinstance(part, QGroupBox | QMenu):
                yield name, part.title()
            if isinstance(part, QComboBox):
                yield from ((name, part.itemText(row)) for row in range(part.count()))
            if isinstance(part, QTreeWidget):
                rows = [part.topLevelItem(row) for row in range(part.topLevelItemCount())]
                yield from ((name, row.text(0)) for row in rows if row is not None)
        if isinstance(part, QDockWidget | QDialog):
            yield name, part.windowTitle()
        yield f"{name}, tooltip", part.toolTip()
        yield f"{name}, accessible", part.accessibleName()
    for action in widget.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()
        yield f"action {action.objectName()}, tooltip", action.toolTip()


def _spoken_outside(text: str) -> str:
    """Give the letters of a text that stand in no brackets and are no name."""
    bare = re.sub(rf"(?<={CLOSE}) \([^()]*\)$", " ", text)  # the keys, in a tooltip
    bare = re.sub(r"<[^>]*>|&\w+;", " ", bare)
    while OPEN in bare:
        shorter = re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", bare)
        if shorter == bare:
            break
        bare = shorter
    return "".join(re.findall(r"[^\W\d_]{2,}", NAMES.sub(" ", bare)))


def _untranslated(widget: QWidget) -> list[tuple[str, str]]:
    return [(who, text) for who, text in _texts(widget) if _spoken_outside(text)]


def test_the_window_says_nothing_that_is_not_translated(in_brackets: None, window: MainWindow) -> None:
    assert _untranslated(window) == []


def test_a_counted_image_says_nothing_that_is_not_translated(in_brackets: None, counted: MainWindow) -> None:
    assert _untranslated(counted) == []


def test_dialogs_say_nothing_that_is_not_translated(in_brackets: None, window: MainWindow) -> None:
    settings = window.settings
    dialogs = [
        AboutDialog(window),
        ExportDialog(settings.path.parent / "out", counted=[], shown=None, parent=window),
        SettingsDialog(settings, window),
        ShortcutsDialog(settings.values, lambda: None, window),
    ]
    assert [_untranslated(dialog) for dialog in dialogs] == [[] for _ in dialogs]
