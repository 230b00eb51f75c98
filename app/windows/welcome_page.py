"""What is seen before any image is open: what the program does, and how to begin."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.resources import icon, icon_pixmap
from app.windows.actions import Actions
from app.words import tr, without_letter

_WIDTH_PX = 520
_LOGO_PX = 64
_BUTTONS = ("open_images", "open_folder", "open_demo")
_SHOWN_RECENT = 5

# The frame lies so far inside, and the buttons as far from it.
_FRAME_PX = 18


class WelcomePage(QWidget):
    """Buttons to open something, what was open lately, and the hint that files can be dropped."""

    recent_chosen = Signal(Path)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._buttons = {name: QPushButton() for name in _BUTTONS}
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._recent_title = _label(tr("Opened lately"), is_quiet=True)
        self._logo = QLabel()
        self._arrange()
        self.set_recent([])

    def set_recent(self, paths: list[Path]) -> None:
        """Offer what was open lately and is still there."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        shown = [path for path in paths if path.exists()][:_SHOWN_RECENT]
        self._recent_title.setVisible(bool(shown))
        for path in shown:
            self._recent.addWidget(self._recent_button(path))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again for another palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a quiet frame: files can be dropped here."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Mid), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([6, 5])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(_FRAME_PX, _FRAME_PX, -_FRAME_PX, -_FRAME_PX), 12, 12)

    def _arrange(self) -> None:
        middle = QWidget()
        middle.setFixedWidth(_WIDTH_PX)
        column = QVBoxLayout(middle)
        column.setSpacing(10)
        column.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(_label("CrowdCount", point_size=22))
        words = tr(
            "Open a photograph: every head gets a point.\nPut the points right, and the count is right."
        )
        column.addWidget(_label(words, is_quiet=True))
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, button in self._buttons.items():
            action = self._actions[name]
            button.setText(without_letter(action.text()))
            button.setToolTip(action.toolTip())
            button.setMinimumHeight(38)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(_label(tr("or drop images and folders here"), is_quiet=True))
        column.addSpacing(18)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * _FRAME_PX, _FRAME_PX, 2 * _FRAME_PX, _FRAME_PX)
        outer.addStretch(2)
        outer.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self._dress()

    def _dress(self) -> None:
        density = self.devicePixelRatioF()
        logo: QPixmap = icon_pixmap("crowdcount", self.palette().text().color(), round(_LOGO_PX * density))
        logo.setDevicePixelRatio(density)
        self._logo.setFixedSize(_LOGO_PX, _LOGO_PX)
        self._logo.setPixmap(logo)
        names = {"open_images": "open-image", "open_folder": "open-folder", "open_demo": "people"}
        for name, button in self._buttons.items():
            button.setIcon(icon(names[name], self.palette()))

    def _recent_button(self, path: Path) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(
            button.fontMetrics().elidedText(str(path), Qt.TextElideMode.ElideMiddle, _WIDTH_PX - 40)
        )
        button.setToolTip(str(path))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.recent_chosen.emit(path))
        return button


def _label(text: str, *, point_size: float | None = None, is_quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    if is_quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if point_size is not None:
        font = QFont(label.font())
        font.setPointSizeF(point_size)
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
    return label
