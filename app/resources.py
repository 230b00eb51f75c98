"""Where the program's own files lie, and its icons in the colour of the text."""

import os
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
DEMO_FOLDER = RESOURCES / "demo"
LIGHT_WEIGHTS = RESOURCES / "weights" / "light.safetensors"

# Toolbar and menu sizes at 100 %, 150 % and 200 %; Qt scales what lies between.
_ICON_SIZES_PX = (16, 20, 24, 32, 40, 48, 64)


def place_for_files(folder: Path) -> Path:
    """Give a folder where a person looks for files: this one, or their own where it cannot be written.

    Nobody looks into the program's, where the demonstration lies, and an update takes that away.
    """
    return Path.home() if is_programs_own(folder) or not os.access(folder, os.W_OK) else folder


def is_programs_own(path: Path) -> bool:
    """Tell whether a file or folder came with the program."""
    return path.resolve().is_relative_to(RESOURCES)


def icon(name: str, palette: QPalette) -> QIcon:
    """Give `resources/icons/NAME.svg` in the palette's text colour, dimmed where disabled."""
    group = QPalette.ColorGroup
    drawn = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, palette.color(group.Active, QPalette.ColorRole.WindowText)),
        (QIcon.Mode.Disabled, palette.color(group.Disabled, QPalette.ColorRole.WindowText)),
    ):
        for size in _ICON_SIZES_PX:
            drawn.addPixmap(icon_pixmap(name, colour, size), mode)
    return drawn


def icon_pixmap(name: str, colour: QColor, size_px: int) -> QPixmap:
    """Give one icon as a square pixmap in one colour; device pixels, no scaling factor set."""
    pixmap = QPixmap(QSize(size_px, size_px))
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = _svg(name).replace("currentColor", colour.name(QColor.NameFormat.HexRgb))
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    return pixmap


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
