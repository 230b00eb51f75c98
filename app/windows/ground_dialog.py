"""Asks how large the ground is: by the corners of an area, or by a bar between two places."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.document.areas import Corner
from app.document.ground import Ground, GroundError, GroundPoints, ScaleBar, check_ground
from app.document.image_document import ImageDocument
from app.windows.panel_parts import add_row, rows
from app.words import tr

_LARGEST_METRES = 100_000.0
_FOUR = 4


class GroundDialog(QDialog):
    """Ends with `ground` set when it was accepted."""

    tried = Signal(object)
    """A `Ground` is entered that one can measure with."""

    def __init__(
        self, document: ImageDocument, parent: QWidget, *, places: Sequence[Corner] | None = None
    ) -> None:
        """Offer the areas with four corners; or `places`, two or four shown on the photograph."""
        super().__init__(parent)
        self.setWindowTitle(tr("Measure the ground"))
        self._places = None if places is None else tuple(places)
        self._rectangles = [area for area in document.areas if len(area.corners) == _FOUR]
        self._by_area = QRadioButton(tr("Level ground whose corners I know"))
        self._by_bar = QRadioButton(tr("Straight from above, with a length I know"))
        choices = QButtonGroup(self)
        for choice in (self._by_area, self._by_bar):
            choices.addButton(choice)
        self._area = QComboBox()
        self._area.setAccessibleName(tr("Area on the ground"))
        for area in self._rectangles:
            self._area.addItem(area.name, area.area_id)
        self._width = _metres(tr("Length of the first side"))
        self._depth = _metres(tr("Length of the second side"))
        names = (tr("Start x"), tr("Start y"), tr("End x"), tr("End y"))
        self._ends = [_pixels(name) for name in names]
        self._length = _metres(tr("Length of the bar"))
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(
            tr("Measure", "the verb, on a button")
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._fill(document)
        self._arrange()
        for box in (self._width, self._depth, self._length, *self._ends):
            box.valueChanged.connect(self._on_changed)
        self._by_area.toggled.connect(self._on_changed)
        self._area.currentIndexChanged.connect(self._on_changed)
        self._on_changed()
        if places is not None:  # the length alone is not known yet
            asked = self._width if len(places) == _FOUR else self._length
            asked.setFocus()
            asked.selectAll()

    @property
    def ground(self) -> Ground:
        """What is entered now; ask `check_ground` whether one can measure with it."""
        if self._by_bar.isChecked():
            x0, y0, x1, y1 = (box.value() for box in self._ends)
            return ScaleBar((x0, y0), (x1, y1), self._length.value())
        return GroundPoints.rectangle(
            self._corners(), width_m=self._width.value(), depth_m=self._depth.value()
        )

    def _corners(self) -> Sequence[Corner]:
        if self._places is not None and len(self._places) == _FOUR:
            return self._places
        return self._rectangles[self._area.currentIndex()].corners

    def _fill(self, document: ImageDocument) -> None:
        """Begin with what was pointed out, else with what is known already."""
        bar = document.ground if isinstance(document.ground, ScaleBar) else None
        ends = (*bar.start, *bar.end) if bar is not None else (0.0, 0.0, float(document.width), 0.0)
        if self._places is not None and len(self._places) != _FOUR:
            ends = (*self._places[0], *self._places[-1])
        for box, value in zip(self._ends, ends, strict=True):
            box.setValue(value)
        self._length.setValue(10.0 if bar is None else bar.metres)
        if isinstance(document.ground, GroundPoints):
            (_, _), (width, _), (_, depth), (_, _) = document.ground.metres
            self._width.setValue(width)
            self._depth.setValue(depth)
        has_four = bool(self._rectangles) or (self._places is not None and len(self._places) == _FOUR)
        self._by_area.setEnabled(has_four)
        is_bar = not has_four or bar is not None or (self._places is not None and len(self._places) != _FOUR)
        self._by_bar.setChecked(is_bar)
        self._by_area.setChecked(not is_bar)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        by_area, by_bar = self._area_part(), self._bar_part()
        column.addWidget(by_area)
        column.addWidget(by_bar)
        column.addWidget(self._problem)
        column.addWidget(self._buttons)
        # What was shown on the photograph leaves no choice, and little room should be taken from it.
        by_area.setVisible(self._places is None or len(self._places) == _FOUR)
        by_bar.setVisible(self._places is None or len(self._places) != _FOUR)
        self.setMinimumWidth(440)

    def _area_part(self) -> QWidget:
        form = _form()
        if self._places is None or len(self._places) != _FOUR:
            add_row(form, tr("Area"), self._area)
        add_row(form, tr("First to second corner"), self._width)
        add_row(form, tr("Second to third corner"), self._depth)
        hint = (
            tr("An area with four corners, a rectangle on the ground: a court, a stretch of road.")
            if self._rectangles or self._places is not None
            else tr("Draw an area with four corners on level ground first, a rectangle there.")
        )
        return _part(self._by_area, hint, form)

    def _bar_part(self) -> QWidget:
        form = _form()
        labels = (tr("From x"), tr("From y"), tr("To x"), tr("To y"))
        for label, box in zip(labels, self._ends, strict=True):
            add_row(form, label, box)
        add_row(form, tr("Length"), self._length)
        hint = tr("Two places on the photograph and how far they are apart on the ground.")
        return _part(self._by_bar, hint, form)

    def _on_changed(self) -> None:
        is_bar = self._by_bar.isChecked()
        for widget in (self._area, self._width, self._depth):
            widget.setEnabled(not is_bar)
        for widget in (*self._ends, self._length):
            widget.setEnabled(is_bar)
        problem = ""
        try:
            check_ground(self.ground)
            self.tried.emit(self.ground)
        except GroundError as error:
            problem = str(error)
        self._problem.setText(problem)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)


def _metres(name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.01, _LARGEST_METRES)
    box.setDecimals(2)
    box.setValue(10)
    box.setSuffix(" m")
    box.setAccessibleName(name)
    box.lineEdit().setTextMargins(8, 0, 0, 0)
    return box


def _pixels(name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0, _LARGEST_METRES)
    box.setDecimals(1)
    box.setSuffix(" px")
    box.setAccessibleName(name)
    box.lineEdit().setTextMargins(8, 0, 0, 0)
    return box


def _part(choice: QRadioButton, hint: str, form: QGridLayout) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(8)
    column.addWidget(choice)
    column.addWidget(_hint(hint))
    column.addLayout(form)
    return part


def _form() -> QGridLayout:
    form = rows()
    form.setContentsMargins(24, 0, 0, 0)
    return form


def _hint(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setIndent(24)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
