"""A panel that may be higher than its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Scrolls a panel up and down when it must; the bar lies over the panel's margin.

    So nothing in the panel becomes narrower, and moves, when its lines become too many.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.setWidget(widget)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        widget.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def _make_room(self, _smallest: int, largest: int) -> None:
        bar = self.verticalScrollBar()
        width_px = bar.sizeHint().width() if largest > 0 else 0
        self.setViewportMargins(0, 0, -width_px, 0)
        holder = bar.parentWidget()
        if holder is not None:
            holder.raise_()
