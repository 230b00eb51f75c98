"""The chosen dense region in words, with its scale factor to override."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QWidget

from app.words import number, tr
from engine.prediction import DenseRegion

# Factors beyond these show a network heads of sizes that it never saw.
SMALLEST_FACTOR, LARGEST_FACTOR = 0.3, 6.0


class RegionCard(QWidget):
    """Lies on the canvas while a region is chosen."""

    recount_wished = Signal(float)
    removal_wished = Signal()
    left = Signal()
    """Esc was pressed: the photograph shall have the keys again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people = QLabel()
        self._factor = QDoubleSpinBox()
        self._factor.setRange(SMALLEST_FACTOR, LARGEST_FACTOR)
        self._factor.setSingleStep(0.1)
        self._factor.setDecimals(2)
        self._factor.setPrefix("×")
        self._factor.setAccessibleName(tr("Scale factor of the dense region"))
        self._factor.setToolTip(tr("How far the network enlarges the region before it reads it again"))
        self._again, self._remove = QPushButton(tr("Count again")), QPushButton(tr("Remove"))
        self._again.setToolTip(tr("Count this region again with this factor (Enter)"))
        self._remove.setToolTip(tr("Take the region away: its people are the first pass' again (Delete)"))
        for button in (self._again, self._remove):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 8, 7)
        row.setSpacing(8)
        for widget in (self._people, self._factor, self._again, self._remove):
            row.addWidget(widget)
        self._factor.lineEdit().returnPressed.connect(self._on_again)
        self._again.clicked.connect(self._on_again)
        self._remove.clicked.connect(lambda: self.removal_wished.emit())
        self.hide()

    @property
    def words(self) -> str:
        """What is said of the region."""
        return self._people.text()

    def show_region(self, region: DenseRegion | None) -> None:
        """Tell of a region, or of none."""
        if region is not None:
            before = number(region.count_before)
            self._people.setText(
                tr("Dense region: {before} → 1 person", before=before)
                if region.count == 1
                else tr("Dense region: {before} → %Ln people", "", region.count, before=before)
            )
            self._people.setToolTip(tr("People of the first pass, and of the second that looked closer"))
            self._factor.setValue(region.scale_factor)
            self.adjustSize()
        self.setVisible(region is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep to the card what its parts leave over: the canvas under it would place a person on Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _on_again(self) -> None:
        self.recount_wished.emit(self._factor.value())
