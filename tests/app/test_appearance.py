"""Light and dark: what has to be read or told apart has the contrast for it (WCAG 2.2, AA)."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QToolBar

from app.windows.main_window import MainWindow

FOR_TEXT, FOR_PARTS = 4.5, 3.0


@pytest.fixture(params=["light", "dark"])
def dressed(request: pytest.FixtureRequest, window: MainWindow) -> MainWindow:
    """Give a window dressed light, and one dressed dark."""
    window.settings.values.colour_scheme = request.param
    window.commands._on_settings_changed()
    return window


def _contrast(first: QColor, second: QColor) -> float:
    """Give the ratio of two colours' luminances, from 1 to 21."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
    ],
)
def test_words_can_be_read_on_their_ground(
    dressed: MainWindow, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    assert _contrast(dressed.palette().color(text), dressed.palette().color(ground)) >= FOR_TEXT


def test_the_tool_in_hand_is_told_from_the_others(dressed: MainWindow) -> None:
    action = dressed.actions_by_name["tool_edit"]
    assert action.isChecked()
    button = dressed.findChildren(QToolBar)[0].widgetForAction(action)
    edge = button.grab().toImage().pixelColor(button.width() // 2, 0)
    assert _contrast(edge, dressed.palette().color(QPalette.ColorRole.Window)) >= FOR_PARTS
