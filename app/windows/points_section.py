"""How points are drawn, and how many there are of each origin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import PointColours
from app.windows.origin_key import OriginKey
from app.windows.panel_parts import add_row, heading, rows, slider, value_label
from app.windows.segments import Segments
from app.words import mark, tr

SMALLEST_RADIUS_PX, LARGEST_RADIUS_PX = 2, 14

_COLOURS: dict[str, tuple[str, str]] = {
    "origin": (mark("By origin"), mark("Who answers for a point: the network, or you")),
    "score": (mark("By score"), mark("How sure the network is of a point: dark and small is unsure")),
}


class PointsSection(QWidget):
    """Says how the person wants points; it is told what there is."""

    radius_chosen = Signal(float)
    colours_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius = slider(tr("Size of points"), SMALLEST_RADIUS_PX, LARGEST_RADIUS_PX)
        self._radius_text = value_label("14 px")
        self._colours, self._key = Segments(_COLOURS), OriginKey()
        self._arrange()
        self._radius.valueChanged.connect(self._on_radius)
        self._colours.chosen.connect(self._key.set_colours)
        self._colours.chosen.connect(self.colours_chosen)

    def show_radius(self, radius_px: float) -> None:
        """Tell how large points are."""
        self._radius.setValue(round(radius_px))

    def show_colours(self, colours: PointColours) -> None:
        """Tell what the colours of points mean."""
        self._colours.choose(colours)
        self._key.set_colours(colours)

    def show_origins(self, counts: list[int]) -> None:
        """Tell how many points there are of each origin."""
        self._key.set_counts(counts)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Points")))
        grid = rows()
        add_row(grid, tr("Size", "of points"), self._radius, self._radius_text)
        column.addLayout(grid)
        column.addWidget(self._colours)
        column.addWidget(self._key)

    def _on_radius(self, radius: int) -> None:
        self._radius_text.setText(f"{radius} px")
        self.radius_chosen.emit(float(radius))
