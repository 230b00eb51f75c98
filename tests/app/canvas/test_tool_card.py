"""The card stays on the canvas, however long its words."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.canvas.tool_card import ToolCard


def test_long_words_are_wrapped_within_the_canvas_and_short_ones_are_not(qtbot: QtBot) -> None:
    canvas = QWidget()
    qtbot.addWidget(canvas)
    canvas.resize(900, 400)
    canvas.show()
    card = ToolCard(canvas)
    card.show_words("Eraser", "Drag over points. ")
    one_line = card.height()
    assert one_line < 2 * QFontMetrics(card.font()).height() + 14
    card.show_words("Eraser", "Drag over points. " * 30)
    assert canvas.rect().contains(card.geometry())
    before = card.height()
    assert before > one_line
    canvas.resize(300, 400)
    assert canvas.rect().contains(card.geometry())
    assert card.height() > before
    canvas.resize(900, 400)
    assert card.height() == before
    card.show_words("Eraser", "Drag over points. ")
    assert card.height() == one_line
    assert card.pos() == QPoint(12, 12)
