"""The count, large; from which score on it counts; how it comes about; and what answered."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.document.image_document import ImageDocument
from app.tasks import Task
from app.windows.actions import Actions
from app.windows.count_words import (
    LARGEST_LEDGER,
    NO_COUNT,
    LedgerLine,
    answered_text,
    count_text,
    fallback_text,
    interval_text,
    ledger_lines,
    remarks,
)
from app.windows.score_slider import ScoreSlider
from app.windows.scrolled import Scrolled
from app.windows.task_strip import TaskStrip
from app.words import number, tr

_COUNT_POINT_SIZE = 36

# Room for a ledger of five lines and the progress: what lies below does not move when numbers change.
_HEIGHT_PX = 364


class CountPanel(QWidget):
    """Shows one document's numbers; it is told when they change."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = QLabel(NO_COUNT)
        self._count.setFont(_tabular(self.font(), _COUNT_POINT_SIZE, QFont.Weight.DemiBold))
        self._count.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._count.setContentsMargins(0, 0, 0, 0)
        self._interval = _quiet_label()
        self.score = ScoreSlider()
        self._ledger = QGridLayout()
        self._ledger.setHorizontalSpacing(10)
        self._ledger.setVerticalSpacing(3)
        self._ledger.setColumnStretch(1, 1)
        self._ledger_labels = [(QLabel(), _quiet_label()) for _ in range(LARGEST_LEDGER)]
        for row, (figure, words) in enumerate(self._ledger_labels):
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._ledger.addWidget(figure, row, 0)
            self._ledger.addWidget(words, row, 1)
        self._lines: list[LedgerLine] = []
        self._remarks = _quiet_label()
        self._answered, self._weights, self._fell_back = QLabel(), _quiet_label(), QLabel()
        self._answered.setWordWrap(True)
        self._fell_back.setWordWrap(True)
        self._point = _quiet_label()
        self._point.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._who_answered = QWidget()
        self._rules = [_rule(), _rule()]
        self._strip = TaskStrip(is_narrow=True)
        self._button = QPushButton(tr("Count", "the verb, on a button"))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(actions["count"].trigger)
        actions.follow_tip("count", self._button.setToolTip)
        actions.follow_tip("cancel", self._strip.stop.setToolTip)
        self._arrange()
        self.setMinimumHeight(_HEIGHT_PX)
        self.show_document(None)
        self.show_point("")

    def show_document(self, document: ImageDocument | None, *, is_done: bool = False) -> None:
        """Show a document's numbers, or that there is none. Without a point, nobody is where it is done."""
        self._told = text = NO_COUNT if document is None else count_text(document, is_done=is_done)
        is_empty = text == NO_COUNT
        self._count.setText(text)
        self._count.setForegroundRole(
            QPalette.ColorRole.PlaceholderText if is_empty else QPalette.ColorRole.WindowText
        )
        self._interval.setText(
            tr("No image") if document is None else interval_text(document, is_done=is_done)
        )
        self._lines = ledger_lines(document) if document is not None else []
        self._fill_ledger(self._lines)
        self._set_line(self._remarks, remarks(document) if document is not None else "")
        prediction = document.prediction if document is not None else None
        self._set_line(self._answered, answered_text(prediction) if prediction is not None else "")
        weights = tr("Weights {name}", name=prediction.weights) if prediction is not None else ""
        self._set_line(self._weights, weights)
        self._set_line(self._fell_back, fallback_text(prediction) if prediction is not None else "")
        self._button.setEnabled(document is not None)
        self._button.setText(
            tr("Count", "the verb, on a button") if prediction is None else tr("Count again")
        )
        self._button.setDefault(prediction is None)
        self._rules[0].setVisible(bool(self._lines))
        self._is_answered = prediction is not None
        self._choose_origin()
        self._count.setAccessibleName(tr("Count: {number}", number=text))
        self._count.setAccessibleDescription(str(document.ledger()) if document is not None else "")

    def show_tried(self, people: float | None) -> None:
        """Show the count that a score would leave while it is tried, or the document's again."""
        self._count.setText(self._told if people is None else number(people))

    def show_point(self, text: str) -> None:
        """Say where the selected point comes from; who answered where none or several are selected."""
        self._point.setText(text)
        self._choose_origin()

    def watch(self, task: Task | None) -> None:
        """Show how far the counting of this image is, or, if it ended or there is none, what starts it."""
        self._strip.watch_only(task)
        self._button.setVisible(task is None or task.is_ended)

    def changeEvent(self, event: QEvent) -> None:
        """Give the ledger its fonts again: another style sheet takes those that were set after the first."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fill_ledger(self._lines)

    def _arrange(self) -> None:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(16, 10, 16, 4)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addWidget(self._interval)
        column.addWidget(self.score)
        column.addWidget(self._rules[0])
        column.addLayout(self._ledger)
        column.addWidget(self._remarks)
        column.addWidget(self._rules[1])
        column.addWidget(self._who_answered)
        column.addWidget(self._point)
        column.addStretch(1)
        answered = QVBoxLayout(self._who_answered)
        answered.setContentsMargins(0, 0, 0, 0)
        answered.setSpacing(8)
        for label in (self._answered, self._fell_back, self._weights):
            answered.addWidget(label)
        doing = QVBoxLayout()
        doing.setContentsMargins(16, 10, 16, 14)
        doing.addWidget(self._strip)
        doing.addWidget(self._button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Scrolled(details), 1)
        whole.addLayout(doing)

    def _fill_ledger(self, lines: list[LedgerLine]) -> None:
        for row, (figure, words) in enumerate(self._ledger_labels):
            line = lines[row] if row < len(lines) else LedgerLine("", "")
            is_sum = line.number.startswith("=")
            weight = QFont.Weight.DemiBold if is_sum else QFont.Weight.Normal
            figure.setFont(_tabular(self.font(), self.font().pointSizeF() + 1, weight))
            self._set_line(figure, line.number)
            self._set_line(words, line.words)

    def _choose_origin(self) -> None:
        """Show of the selected point or else of the count whose work it is: there is no room for both."""
        is_point = bool(self._point.text())
        self._point.setVisible(is_point)
        self._who_answered.setVisible(self._is_answered and not is_point)
        self._rules[1].setVisible(self._is_answered or is_point)

    def _set_line(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _quiet_label(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setWordWrap(True)
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFixedHeight(1)
    rule.setAutoFillBackground(True)
    rule.setBackgroundRole(QPalette.ColorRole.Midlight)
    return rule


def _tabular(font: QFont, point_size: float, weight: QFont.Weight) -> QFont:
    """Give a font whose digits are all as wide, so that nothing jumps when numbers change."""
    larger = QFont(font)
    larger.setPointSizeF(point_size)
    larger.setWeight(weight)
    larger.setFeature(QFont.Tag("tnum"), 1)
    return larger
