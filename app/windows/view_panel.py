"""What lies over the photograph: which overlay, how strong, its legend; how large points are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.canvas.overlay import Legend
from app.settings import OverlayKind
from app.windows.legend_bar import LegendBar
from app.windows.origin_key import OriginKey
from app.windows.segments import Segments

_KINDS: dict[str, tuple[str, str]] = {
    "none": ("None", "The photograph alone"),
    "distance_labels": ("Distance", "How near each place is to a head, as AutoScale sees it"),
    "density": ("Density", "How crowded each place is"),
}

SMALLEST_RADIUS_PX, LARGEST_RADIUS_PX = 2, 14


class ViewPanel(QWidget):
    """Says what the person wants to see; it is told what is there."""

    overlay_chosen = Signal(str)
    opacity_chosen = Signal(float)
    radius_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = Segments(_KINDS)
        self._opacity, self._opacity_text = _slider("Opacity of the overlay", 5, 100), _value_label("100 %")
        self._radius = _slider("Size of points", SMALLEST_RADIUS_PX, LARGEST_RADIUS_PX)
        self._radius_text = _value_label("14 px")
        self._legend, self._key = LegendBar(), OriginKey()
        self._arrange()
        self._kinds.chosen.connect(self.overlay_chosen)
        self._opacity.valueChanged.connect(self._on_opacity)
        self._radius.valueChanged.connect(self._on_radius)
        self.show_overlay("none", None, "")

    def show_overlay(self, kind: OverlayKind, legend: Legend | None, note: str) -> None:
        """Tell which overlay is chosen, its legend if it is there, and else why it is not."""
        self._kinds.choose(kind)
        self._legend.set_legend(legend, note)
        self._opacity.setEnabled(kind != "none")

    @property
    def legend_words(self) -> str:
        """What the legend says."""
        return self._legend.words

    def show_opacity(self, opacity: float) -> None:
        """Tell how strong the overlay is, 0..1."""
        self._opacity.setValue(round(opacity * 100))

    def show_radius(self, radius_px: float) -> None:
        """Tell how large points are."""
        self._radius.setValue(round(radius_px))

    def show_origins(self, counts: list[int]) -> None:
        """Tell how many points there are of each origin."""
        self._key.set_counts(counts)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        column.addWidget(_heading("Overlay"))
        column.addWidget(self._kinds)
        column.addWidget(self._legend)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (words, slider, value) in enumerate(
            (("Opacity", self._opacity, self._opacity_text), ("Point size", self._radius, self._radius_text))
        ):
            grid.addWidget(QLabel(words), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(value, row, 2)
        column.addLayout(grid)
        column.addSpacing(6)
        column.addWidget(_heading("Points"))
        column.addWidget(self._key)
        column.addStretch(1)

    def _on_opacity(self, percent: int) -> None:
        self._opacity_text.setText(f"{percent} %")
        self.opacity_chosen.emit(percent / 100)

    def _on_radius(self, radius: int) -> None:
        self._radius_text.setText(f"{radius} px")
        self.radius_chosen.emit(float(radius))


def _slider(name: str, low: int, high: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(low, high)
    slider.setAccessibleName(name)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return slider


def _value_label(widest: str) -> QLabel:
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))
    return label


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    return label
