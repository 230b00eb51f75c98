"""From which score on a network's points stand: a slider beside the count that it changes."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.windows.panel_parts import add_row, rows, slider, value_label
from app.words import tr

# Scores below the first are noise; above the last hardly a head is left.
LOWEST_SCORE_PERCENT, HIGHEST_SCORE_PERCENT = 10, 95

# A threshold moved by keys is taken over this long after the last of them.
_SETTLED_MS = 500


class ScoreSlider(QWidget):
    """Says which threshold the person wants; it is told which holds."""

    tried = Signal(float)
    """The slider is being moved: show what that score would leave."""
    chosen = Signal(float)
    """The slider was let go: take the score over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = slider(
            tr("Lowest score of a point"),
            LOWEST_SCORE_PERCENT,
            HIGHEST_SCORE_PERCENT,
            tr("The network's points stand from this score on; yours stand in any case"),
        )
        self._text = value_label(tr("{share} %", share=100))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self._on_settled)
        self._score: float | None = None
        self._is_let_go = False
        """Whether a drag goes on that was of other points than stand now, and means nothing any more."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = rows()
        add_row(grid, tr("Score from"), self._slider, self._text)
        column.addLayout(grid)
        self._slider.valueChanged.connect(self._on_moved)
        self._slider.sliderReleased.connect(self._on_settled)
        self.show_score(None)

    def show_score(self, score: float | None) -> None:
        """Tell from which score on points stand, 0..1; None where no network gave scores.

        A drag that goes on ends here: a score tried on other points would withhold too many of these.
        """
        self._settle.stop()
        self._is_let_go = self._slider.isSliderDown()
        self._score = score
        self.setEnabled(score is not None)
        self._draw()

    def settle(self) -> None:
        """Take over now a score that is still being tried."""
        if self._slider.isSliderDown():
            self._slider.setSliderDown(False)  # as if the mouse let go: that is heard
        elif self._settle.isActive():
            self._on_settled()

    def _draw(self) -> None:
        """Put the slider where the score is that holds."""
        self._slider.blockSignals(True)
        self._slider.setValue(LOWEST_SCORE_PERCENT if self._score is None else round(self._score * 100))
        self._slider.blockSignals(False)
        self._text.setText("" if self._score is None else tr("{share} %", share=self._slider.value()))

    def _on_moved(self, percent: int) -> None:
        if self._is_let_go or self._score is None:
            self._draw()
            return
        self._text.setText(tr("{share} %", share=percent))
        self.tried.emit(percent / 100)
        if not self._slider.isSliderDown():
            self._settle.start()

    def _on_settled(self) -> None:
        self._settle.stop()
        if self._is_let_go:
            self._is_let_go = False
            return
        self.chosen.emit(self._slider.value() / 100)
