"""The middle of the window: the photograph or the welcome page, and over it messages and progress."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.canvas.beside_view import BesideView
from app.canvas.canvas import Canvas
from app.tasks import Task
from app.windows.message_bar import MessageBar
from app.windows.task_strip import TaskStrip
from app.windows.welcome_page import WelcomePage

# The line about work is no wider than this: words, progress and a button lie near each other.
_STRIP_PX = 560

# A message lies so far from the edges: over the card of the tool in hand, of which nothing looks out.
_MESSAGE_INSET_PX = 12


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
        width, height = min(self.width(), _STRIP_PX), self._strip.sizeHint().height()
        self._strip.setGeometry(0, self.height() - height, width, height)
        for widget in (self._bar, self._strip):
            widget.raise_()

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
        self._pages.setCurrentWidget(self._welcome)

    def show_photo(self) -> None:
        """Show the photograph, and let keys go to it unless somebody beside the middle has them."""
        holder = self.window().focusWidget()
        self._pages.setCurrentWidget(self._photo)
        if holder is None or self.isAncestorOf(holder):
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, text: str) -> None:
        """Show words in place of a photograph that is on its way or cannot be read."""
        self._blank.set_text(text)
        self._pages.setCurrentWidget(self._blank)


class _BlankPage(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.addWidget(self._label)

    def set_text(self, text: str) -> None:
        self._label.setText(text)
