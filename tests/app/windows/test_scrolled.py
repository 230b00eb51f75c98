"""A panel keeps its width whether or not it is higher than its place."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.windows.scrolled import Scrolled


def test_nothing_in_a_panel_moves_when_its_lines_become_too_many(qtbot: QtBot) -> None:
    panel = QWidget()
    lines = QVBoxLayout(panel)
    area = Scrolled(panel)
    qtbot.addWidget(area)
    area.resize(200, 120)
    area.show()
    assert not area.verticalScrollBar().isVisible()
    for _ in range(12):
        lines.addWidget(QLabel("one more"))
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert panel.width() == 200
    bar = area.verticalScrollBar().parentWidget()
    assert area.childAt(area.width() - 2, 60) in (bar, area.verticalScrollBar())
