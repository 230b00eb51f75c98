"""How light, hard and dark the photograph is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.canvas.tone import Tone
from app.windows.panel_parts import add_row, heading, rows, slider, value_label
from app.words import number, tr

# Sliders count in hundredths; gamma's is logarithmic, 3 to the power of it.
_REACH = 100
_GAMMA_BASE = 3.0


class PhotoSection(QWidget):
    """Three sliders in their middle, and a button that brings them back there."""

    tone_chosen = Signal(Tone)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        note = tr("Of the view only: the file and the counting stay as they are")
        self._brightness = slider(tr("Brightness of the view"), -_REACH, _REACH, note)
        self._contrast = slider(tr("Contrast of the view"), -_REACH, _REACH, note)
        self._gamma = slider(
            tr("Gamma of the view"), -_REACH, _REACH, tr("To the right, dark places are lightened")
        )
        self._texts = [value_label("+100") for _ in range(3)]
        self._reset = QPushButton(tr("As it is"))
        self._reset.setToolTip(tr("Show the photograph as it is in the file"))
        self._reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrange()
        for moved in (self._brightness, self._contrast, self._gamma):
            moved.valueChanged.connect(self._on_moved)
        self._reset.clicked.connect(lambda: self.reset())
        self._tell()

    @property
    def tone(self) -> Tone:
        """What the sliders stand for."""
        return Tone(
            brightness=self._brightness.value() / _REACH,
            contrast=self._contrast.value() / _REACH,
            gamma=_GAMMA_BASE ** (self._gamma.value() / _REACH),
        )

    def reset(self) -> None:
        """Show the photograph as it is."""
        for moved in (self._brightness, self._contrast, self._gamma):
            moved.setValue(0)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(heading(tr("Photograph")), 1)
        top.addWidget(self._reset)
        column.addLayout(top)
        grid = rows()
        for words, moved, text in zip(
            (tr("Brightness"), tr("Contrast"), tr("Gamma")),
            (self._brightness, self._contrast, self._gamma),
            self._texts,
            strict=True,
        ):
            add_row(grid, words, moved, text)
        column.addLayout(grid)

    def _on_moved(self) -> None:
        self._tell()
        self.tone_chosen.emit(self.tone)

    def _tell(self) -> None:
        tone = self.tone
        words = (f"{tone.brightness * 100:+.0f}", f"{tone.contrast * 100:+.0f}", number(tone.gamma, 1))
        for label, text in zip(self._texts, words, strict=True):
            label.setText("0" if text in ("+0", "-0") else text)
        self._reset.setEnabled(not tone.is_plain)
