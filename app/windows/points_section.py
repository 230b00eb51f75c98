"""How points are drawn, from which score on they stand, and how many there are of each origin."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import PointColours
from app.windows.origin_key import OriginKey
from app.windows.panel_parts import add_row, heading, rows, slider, value_label
from app.windows.segments import Segments
from app.words import mark, tr

SMALLEST_RADIUS_PX, LARGEST_RADIUS_PX = 2, 14

# Scores below the first are noise; above the last hardly a head is left.
LOWEST_SCORE_PERCENT, HIGHEST_SCORE_PERCENT = 10, 95

# A threshold moved by keys is taken over this long after the last of them.
_SETTLED_MS = 500

_COLOURS: dict[str, tuple[str, str]] = {
    "origin": (mark("By origin"), mark("Who answers for a point: the network, or you")),
    "score": (mark("By score"), mark("How sure the network is of a point: dark and small is unsure")),
}


class PointsSection(QWidget):
    """Says how the person wants points; it is told what there is."""

    radius_chosen = Signal(float)
    colours_chosen = Signal(str)
    threshold_tried = Signal(float)
    """The slider is being moved: show what that score would leave."""
    threshold_chosen = Signal(float)
    """The slider was let go: take the score over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius = slider(tr("Size of points"), SMALLEST_RADIUS_PX, LARGEST_RADIUS_PX)
        self._radius_text = value_label("14 px")
        self._threshold = slider(
            tr("Lowest score of a point"),
            LOWEST_SCORE_PERCENT,
            HIGHEST_SCORE_PERCENT,
            tr("The network's points stand from this score on; yours stand in any case"),
        )
        self._threshold_text = value_label(tr("{share} %", share=100))
        self._colours, self._key = Segments(_COLOURS), OriginKey()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self._on_settled)
        self._is_let_go = False
        """Whether a drag goes on that was of other points than stand now, and means nothing any more."""
        self._arrange()
        self._radius.valueChanged.connect(self._on_radius)
        self._colours.chosen.connect(self.colours_chosen)
        self._threshold.valueChanged.connect(self._on_threshold)
        self._threshold.sliderReleased.connect(self._on_settled)
        self.show_threshold(None)

    def show_radius(self, radius_px: float) -> None:
        """Tell how large points are."""
        self._radius.setValue(round(radius_px))

    def show_colours(self, colours: PointColours) -> None:
        """Tell what the colours of points mean."""
        self._colours.choose(colours)

    def show_origins(self, counts: list[int]) -> None:
        """Tell how many points there are of each origin."""
        self._key.set_counts(counts)

    def show_threshold(self, score: float | None) -> None:
        """Tell from which score on points stand, 0..1; None where no network gave scores.

        A drag that goes on ends here: a score tried on other points would withhold too many of these.
        """
        self._settle.stop()
        self._is_let_go = self._threshold.isSliderDown()
        self._score = score
        self._threshold.setEnabled(score is not None)
        self._draw_threshold()

    def settle(self) -> None:
        """Take over now a score that is still being tried."""
        if self._threshold.isSliderDown():
            self._threshold.setSliderDown(False)  # as if the mouse let go: that is heard
        elif self._settle.isActive():
            self._on_settled()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Points")))
        grid = rows()
        add_row(grid, tr("Size", "of points"), self._radius, self._radius_text)
        add_row(grid, tr("Score from"), self._threshold, self._threshold_text)
        column.addLayout(grid)
        column.addWidget(self._colours)
        column.addWidget(self._key)

    def _on_radius(self, radius: int) -> None:
        self._radius_text.setText(f"{radius} px")
        self.radius_chosen.emit(float(radius))

    def _draw_threshold(self) -> None:
        """Put the slider where the score is that holds."""
        self._threshold.blockSignals(True)
        self._threshold.setValue(LOWEST_SCORE_PERCENT if self._score is None else round(self._score * 100))
        self._threshold.blockSignals(False)
        percent = self._threshold.value()
        self._threshold_text.setText("" if self._score is None else tr("{share} %", share=percent))

    def _on_threshold(self, percent: int) -> None:
        if self._is_let_go or self._score is None:
            self._draw_threshold()
            return
        self._threshold_text.setText(tr("{share} %", share=percent))
        self.threshold_tried.emit(percent / 100)
        if not self._threshold.isSliderDown():
            self._settle.start()

    def _on_settled(self) -> None:
        self._settle.stop()
        if self._is_let_go:
            self._is_let_go = False
            return
        self.threshold_chosen.emit(self._threshold.value() / 100)
