"""The panels beside the photograph: docks that can be moved, stacked as tabs, and come back in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QTabWidget, QWidget

from app.words import tr

# What the handle of a panel takes of its width.
_FRAME_PX = 40


class PanelDock(QDockWidget):
    """One panel. Its title stands above it, unless its tab says the same."""

    def __init__(self, title: str, name: str, widget: QWidget, *, width: int) -> None:
        super().__init__(title)
        self.setObjectName(f"{name}_dock")
        self.setWidget(widget)
        widget.setMinimumWidth(width - _FRAME_PX)
        self._is_titled = True
        self.setTitleBarWidget(_title(title))
        # "Count" or "Areas" alone, among commands, would say that something is counted or drawn.
        self.action = QAction(tr("Panel: {name}", name=title), self)
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Show or hide this panel"))
        self.action.triggered.connect(self._show_or_hide)
        self.visibilityChanged.connect(self.action.setChecked)
        self.visibilityChanged.connect(self._choose_title)
        self.topLevelChanged.connect(self._choose_title)
        self.dockLocationChanged.connect(self._choose_title)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge where it floats over a photograph: with a title of its own it has no frame."""
        super().paintEvent(event)
        if self.isFloating():
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _show_or_hide(self, is_wanted: bool) -> None:
        """Hide the panel if it is seen; one behind another's tab comes to the front."""
        self.setVisible(is_wanted)
        if is_wanted:
            self.raise_()

    def _choose_title(self, _: object = None) -> None:
        window = self.parent()
        is_tab = (
            isinstance(window, QMainWindow)
            and not self.isFloating()
            and any(isinstance(other, PanelDock) for other in window.tabifiedDockWidgets(self))
        )
        if is_tab == self._is_titled:
            self._is_titled = not is_tab
            old = self.titleBarWidget()
            self.setTitleBarWidget(_title(self.windowTitle()) if self._is_titled else QWidget())
            old.deleteLater()


def arrange_panels(
    window: QMainWindow,
    *,
    left: PanelDock,
    right: PanelDock,
    tabs: Sequence[PanelDock],
    widths: tuple[int, int],
) -> None:
    """Put one panel on the left, one on the right, and under it the others as tabs, the first in front."""
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    window.setDocumentMode(True)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, left)
    for dock in (right, *tabs):
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    for dock in tabs[1:]:
        window.tabifyDockWidget(tabs[0], dock)
    tabs[0].raise_()
    window.resizeDocks([left, right], list(widths), Qt.Orientation.Horizontal)
    window.resizeDocks([right, tabs[0]], [100, 2000], Qt.Orientation.Vertical)


def _title(text: str) -> QLabel:
    label = QLabel(text.upper())
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.85)
    font.setWeight(font.Weight.DemiBold)
    font.setLetterSpacing(font.SpacingType.PercentageSpacing, 106)
    label.setFont(font)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setContentsMargins(16, 10, 16, 4)
    label.setToolTip(tr("Drag it elsewhere; a double click lets the panel float, or puts it back"))
    return label
