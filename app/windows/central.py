"""The middle of the window: the photograph or the welcome page, and over it messages and progress."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.canvas.beside_view import BesideView
from app.canvas.canvas import Canvas
from app.tasks import Task
from app.windows.message_bar import MessageBar
from app.windows.task_strip import TaskStrip
from app.windows.welcome_page import WelcomePage

# The line about work is no wider than this: words, progress and a button lie near each other.
_STRIP_PX = 440

# A message lies so far from the edges: over the card of the tool in hand, of which nothing looks out.
_MESSAGE_INSET_PX = 12

# A photograph that takes longer is said to be on its way; before that, words would only flash up.
_SAID_AFTER_MS = 300

# So much of the photograph before is hidden while the next one is on its way.
_VEIL_OPACITY = 0.8


class Central(QWidget):
    """Stacks what belongs to the middle."""

    def __init__(self, bar: MessageBar, strip: TaskStrip, welcome: WelcomePage, canvas: Canvas) -> None:
        super().__init__()
        self._welcome, self._canvas, self._bar, self._strip = welcome, canvas, bar, strip
        self._blank = _BlankPage()
        self._pages = QStackedWidget()
        self.beside = BesideView(canvas)
        self._photo = QSplitter(Qt.Orientation.Horizontal)
        self._photo.setChildrenCollapsible(False)
        for view in (canvas, self.beside):
            self._photo.addWidget(view)
            self._photo.setStretchFactor(self._photo.count() - 1, 1)
        for page in (welcome, self._photo, self._blank):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setFocusProxy(self._pages)  # so that keys are the photograph's as soon as there is one
        # Over the photograph, which must not jump when something is said, or work begins and ends.
        for widget in (bar, strip):
            widget.setParent(self)
            widget.installEventFilter(self)
        strip.setAutoFillBackground(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the message at the upper edge and the line about work at the lower."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the message and the line about work when they appear or say something else."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def _place(self) -> None:
        width = self.width() - 2 * _MESSAGE_INSET_PX
        height = self._bar.heightForWidth(width)
        self._bar.setGeometry(_MESSAGE_INSET_PX, _MESSAGE_INSET_PX, width, height)
        strip = QRect(QPoint(0, 0), self.strip_size)
        strip.moveBottom(self.height() - 1)
        self._strip.setGeometry(strip)
        for widget in (self._bar, self._strip):
            widget.raise_()

    @property
    def strip_size(self) -> QSize:
        """How large the line about work is, in the lower left corner; whether it is shown or not."""
        return QSize(min(self.width(), _STRIP_PX), self._strip.sizeHint().height())

    @property
    def shows_photo(self) -> bool:
        """Tell whether the photograph is what is seen."""
        return self._pages.currentWidget() is self._photo

    def show_beside(self, is_shown: bool) -> None:
        """Show the photograph twice, in halves of the same width, or once."""
        self.beside.setVisible(is_shown)
        if is_shown:
            self._photo.setSizes([self._photo.width() // 2] * 2)
        self.beside.follow_now()

    def watch(self, task: Task) -> None:
        """Show how far some work is, over the photograph."""
        self._strip.watch(task)

    def show_welcome(self) -> None:
        """Show how to begin."""
        self._blank.drop_still()
        self._pages.setCurrentWidget(self._welcome)

    def show_photo(self) -> None:
        """Show the photograph, and let keys go to it unless somebody beside the middle has them."""
        self._blank.drop_still()
        holder = self.window().focusWidget()
        self._pages.setCurrentWidget(self._photo)
        if holder is None or self.isAncestorOf(holder):
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reading(self, text: str) -> None:
        """Say that a photograph is on its way. The one before stays in sight meanwhile, as a mere picture."""
        if self.shows_photo:
            self._blank.keep_still(self._photo.grab())
        self._blank.set_text(text)
        self._pages.setCurrentWidget(self._blank)

    def show_words(self, text: str) -> None:
        """Show words in place of a photograph."""
        self._blank.drop_still()
        self._blank.set_text(text)
        self._pages.setCurrentWidget(self._blank)


class _BlankPage(QFrame):
    """Words; or, until they have to be said, a still of what was seen before."""

    def __init__(self) -> None:
        super().__init__()
        self._still = QPixmap()
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.addWidget(self._label)
        self._label_due = QTimer(self, singleShot=True, interval=_SAID_AFTER_MS)
        self._label_due.timeout.connect(self._show_label)

    def set_text(self, text: str) -> None:
        self._label.setText(text)

    def keep_still(self, still: QPixmap) -> None:
        self._still = still
        self._label.hide()
        self._label_due.start()

    def drop_still(self) -> None:
        self._still = QPixmap()
        self._label_due.stop()
        self._show_label()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the still, behind a veil once there are words over it."""
        super().paintEvent(event)
        if self._still.isNull():
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still)
        if not self._label.isHidden():
            painter.setOpacity(_VEIL_OPACITY)
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))

    def _show_label(self) -> None:
        self._label.show()
        self.update()  # the veil lies beside it, too
