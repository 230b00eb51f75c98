"""Light and dark: Qt's colour scheme where the platform has one, and palettes that look alike everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.settings import ColourSchemeChoice
from app.style_sheet import style_sheet

_SCHEMES: dict[ColourSchemeChoice, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

_LIGHT = {
    "Window": "#f5f6f8",
    "WindowText": "#1c2127",
    "Base": "#ffffff",
    "AlternateBase": "#f0f2f5",
    "Text": "#1c2127",
    "PlaceholderText": "#626b75",
    "Button": "#f5f6f8",
    "ButtonText": "#1c2127",
    "BrightText": "#b3261e",
    "ToolTipBase": "#ffffff",
    "ToolTipText": "#1c2127",
    "Highlight": "#1f6fa8",
    "HighlightedText": "#ffffff",
    "Accent": "#1f6fa8",
    "Link": "#1f6fa8",
    "LinkVisited": "#6b4fa0",
    "Light": "#ffffff",
    "Midlight": "#e7eaee",
    "Mid": "#c9ced5",
    "Dark": "#a9b0b9",
    "Shadow": "#70777f",
}
_DARK = {
    "Window": "#1f2328",
    "WindowText": "#e4e8ec",
    "Base": "#171a1e",
    "AlternateBase": "#1c2024",
    "Text": "#e4e8ec",
    "PlaceholderText": "#98a1ab",
    "Button": "#2a2f36",
    "ButtonText": "#e4e8ec",
    "BrightText": "#ff8a80",
    "ToolTipBase": "#2a2f36",
    "ToolTipText": "#e4e8ec",
    "Highlight": "#2c7bae",
    "HighlightedText": "#ffffff",
    "Accent": "#58a6d6",
    "Link": "#6cb6e4",
    "LinkVisited": "#b39ddb",
    "Light": "#3a4048",
    "Midlight": "#30363d",
    "Mid": "#3a4048",
    "Dark": "#121418",
    "Shadow": "#0b0d0f",
}
_DISABLED_TEXT = {True: "#616a74", False: "#a2a9b1"}


def apply_colour_scheme(application: QApplication, choice: ColourSchemeChoice) -> None:
    """Dress the program light, dark, or as the system is."""
    hints = application.styleHints()
    hints.setColorScheme(_SCHEMES[choice])
    # Platforms without a theme (a bare X server, the offscreen one) ignore the wish: the choice counts.
    is_dark = choice == "dark" or (choice == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    application.setPalette(_palette(is_dark))
    application.setStyleSheet("")  # a sheet reads the palette only when it is set
    application.setStyleSheet(style_sheet())


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette has light text on a dark ground."""
    return (
        palette.color(QPalette.ColorRole.Window).lightnessF()
        < palette.color(QPalette.ColorRole.WindowText).lightnessF()
    )


def _palette(is_dark: bool) -> QPalette:
    palette = QPalette()
    for role, colour in (_DARK if is_dark else _LIGHT).items():
        palette.setColor(QPalette.ColorRole[role], QColor(colour))
    disabled = QColor(_DISABLED_TEXT[is_dark])
    for text in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, text, disabled)
    return palette
