"""The status bar: where the cursor is and what lies there, what is counted, zoom and size."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from app.windows.place_words import PLACE_TIP, widest_place_words
from app.windows.queue_bar import QueueBar
from app.words import number, tr


class PositionBar(QStatusBar):
    """Labels as wide as their longest text, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._position, self._value = QLabel(), QLabel()
        self._selected, self._zoom, self._size = QLabel(), QLabel(), QLabel()
        self.queue = QueueBar()
        for label, widest in (
            (self._position, "x 88888.8   y 88888.8"),
            (self._value, widest_place_words()),
            (self._selected, tr("%Ln selected", "points", 88_888)),
        ):
            self.addWidget(_fixed(label, widest))
        self._value.setToolTip(tr(PLACE_TIP))
        self.addPermanentWidget(self.queue)
        for label, widest in (
            (self._size, "88888 × 88888"),
            (self._zoom, tr("{share} %", share=8888)),
        ):
            self.addPermanentWidget(_fixed(label, widest))
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_position(self, photo: QPointF | None, value: str) -> None:
        """Tell where the cursor is in the photograph and what the networks saw there."""
        self._position.setText("" if photo is None else f"x {photo.x():.1f}   y {photo.y():.1f}")
        self._value.setText(value if photo is not None else "")

    def show_zoom(self, zoom: float | None) -> None:
        """Tell how many pixels of the screen one of the photograph takes, as a percentage."""
        if zoom is None:
            self._zoom.setText("")
            return
        share = f"{zoom * 100:.0f}" if zoom >= 0.1 else number(zoom * 100, 1)
        self._zoom.setText(tr("{share}%", share=share))

    def show_size(self, width: int, height: int) -> None:
        """Tell how large the photograph is."""
        self._size.setText(f"{width} × {height}" if width else "")

    def show_selected(self, selected: int) -> None:
        """Tell how many points are selected."""
        self._selected.setText(tr("%Ln selected", "points", selected) if selected else "")

    def show_queue(self, waiting: int) -> None:
        """Tell how many images are being counted or wait."""
        self.queue.show_waiting(waiting)


def _fixed(label: QLabel, widest: str) -> QLabel:
    font = QFont(label.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(font)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))
    label.setContentsMargins(6, 2, 6, 2)
    return label
