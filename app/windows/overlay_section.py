"""Which overlay lies over the photograph, in which colours, how strong, and compared how."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.canvas.overlay import Legend
from app.settings import OverlayKind
from app.windows.actions import Actions
from app.windows.legend_bar import LegendBar
from app.windows.panel_parts import add_row, choice, heading, rows, slider, value_label
from app.windows.segments import Segments
from app.words import mark, tr

CompareMode = Literal["over", "swipe", "beside"]

_KINDS: dict[str, tuple[str, str]] = {
    "none": (mark("None"), mark("The photograph alone")),
    "distance_labels": (
        mark("Distance labels"),
        mark("The class of distance that AutoScale gives each place"),
    ),
    "expected_distance": (
        mark("Distance in pixels"),
        mark("How far the nearest head is, as AutoScale sees it"),
    ),
    "density": (mark("Density"), mark("How crowded each place is")),
    "count_map": (mark("UEPNet's counts"), mark("How many people UEPNet counts in each patch")),
    "difference": (
        mark("UEPNet less points"),
        mark("Where UEPNet counts more people than points stand, and where fewer"),
    ),
}
_COMPARISONS: dict[str, tuple[str, str]] = {
    "over": (mark("Over"), mark("The overlay lies over the whole photograph")),
    "swipe": (mark("Swipe"), mark("A line parts the photograph from its overlay: drag it")),
    "beside": (
        mark("Beside"),
        mark("The photograph at the left, the same place with its overlay at the right"),
    ),
}
_COLOURS: dict[str, tuple[str, str]] = {
    "viridis": ("Viridis", ""),
    "cividis": ("Cividis", ""),
    "magma": ("Magma", ""),
    "grey": (mark("Grey"), ""),
}


class OverlaySection(QWidget):
    """Says what the person wants to see; it is told what is there."""

    kind_chosen = Signal(str)
    colour_map_chosen = Signal(str)
    opacity_chosen = Signal(float)
    comparison_chosen = Signal(str)
    uepnet_asked = Signal()
    """The person wants UEPNet's counts beside the points that stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = choice(tr("Overlay"), _KINDS)
        self._legend = LegendBar()
        self._ask = QPushButton(tr("Ask UEPNet"))
        self._ask.setToolTip(tr("Count with UEPNet for this overlay; no point changes"))
        self._ask.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._colours = choice(tr("Colours of the overlay"), _COLOURS)
        self._opacity = slider(tr("Opacity of the overlay"), 5, 100)
        self._percent = value_label(tr("{share} %", share=100))
        self._comparison = Segments(_COMPARISONS)
        self._comparison.choose("over")
        self._arrange()
        self._kinds.activated.connect(lambda _row: self.kind_chosen.emit(self._kinds.currentData()))
        self._colours.activated.connect(lambda _row: self.colour_map_chosen.emit(self._colours.currentData()))
        self._opacity.valueChanged.connect(self._on_opacity)
        self._comparison.chosen.connect(self.comparison_chosen)
        self._ask.clicked.connect(lambda: self.uepnet_asked.emit())

    def tell_keys(self, actions: Actions) -> None:
        """Let tooltips tell the keys that do the same."""
        actions.follow_tip("next_overlay", self._kinds.setToolTip)
        actions.follow_tip("compare", self._comparison.add_tip)

    def show_overlay(
        self, kind: OverlayKind, legend: Legend | None, note: str, *, asks: bool = False
    ) -> None:
        """Tell which overlay is chosen, and its legend, or why there is none and whether to offer UEPNet."""
        self._kinds.setCurrentIndex(self._kinds.findData(kind))
        self._legend.set_legend(legend, note)
        self._ask.setVisible(asks)
        for control in (self._opacity, self._comparison):
            control.setEnabled(kind != "none")
        self._colours.setEnabled(kind not in ("none", "difference"))

    @property
    def legend_words(self) -> str:
        """What the legend says."""
        return self._legend.words

    @property
    def can_ask(self) -> bool:
        """Tell whether it is offered to ask UEPNet."""
        return not self._ask.isHidden()

    def show_opacity(self, opacity: float) -> None:
        """Tell how strong the overlay is, 0..1."""
        self._opacity.setValue(round(opacity * 100))

    def show_colour_map(self, name: str) -> None:
        """Tell in which colours the overlay is drawn."""
        self._colours.setCurrentIndex(self._colours.findData(name))

    def show_comparison(self, mode: CompareMode) -> None:
        """Tell how photograph and overlay are compared."""
        self._comparison.choose(mode)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (heading(tr("Overlay")), self._kinds, self._legend, self._ask):
            column.addWidget(widget)
        grid = rows()
        add_row(grid, tr("Colours"), self._colours)
        add_row(grid, tr("Opacity"), self._opacity, self._percent)
        column.addLayout(grid)
        column.addWidget(self._comparison)
        self._ask.hide()

    def _on_opacity(self, percent: int) -> None:
        self._percent.setText(tr("{share} %", share=percent))
        self.opacity_chosen.emit(percent / 100)
