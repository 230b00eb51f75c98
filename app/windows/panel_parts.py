"""Parts that panels are made of, all of one look: headings, and rows of words, slider and value."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSlider, QWidget

from app.words import tr


def heading(text: str) -> QLabel:
    """Give the words over a part of a panel."""
    label = QLabel(text)
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    return label


def slider(name: str, low: int, high: int, tip: str = "") -> QSlider:
    """Give a slider that the keyboard reaches; its name is its tooltip if it has no other."""
    made = _Slider(Qt.Orientation.Horizontal)
    made.setRange(low, high)
    made.setAccessibleName(name)
    made.setToolTip(tip or name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def value_label(widest: str) -> QLabel:
    """Give the label of a value, as wide as its longest text, so that nothing jumps."""
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))
    return label


def choice(name: str, entries: dict[str, tuple[str, str]]) -> QComboBox:
    """Give a box of choices: value to words and tooltip, both still to be translated."""
    box = _Choice()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for value, (words, tip) in entries.items():
        box.addItem(tr(words), value)
        box.setItemData(box.count() - 1, tr(tip), Qt.ItemDataRole.ToolTipRole)
    return box


def rows() -> QGridLayout:
    """Give the grid in which rows of a panel stand under each other."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    return grid


def add_row(grid: QGridLayout, words: str, widget: QWidget, value: QLabel | None = None) -> None:
    """Add words, a control, and its value if it tells one."""
    row = grid.rowCount()
    label = QLabel(words)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(tr("Brightness")))
    label.setToolTip(widget.toolTip())
    grid.addWidget(label, row, 0)
    if value is None:
        grid.addWidget(widget, row, 1, 1, 2)
        return
    grid.addWidget(widget, row, 1)
    grid.addWidget(value, row, 2)


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel: who scrolls it past a slider does not mean to move that."""
        event.ignore()


class _Choice(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel, as a slider does."""
        event.ignore()
