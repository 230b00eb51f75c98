"""What the person sees and how: the overlay, the points, and the photograph itself."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.windows.overlay_section import OverlaySection
from app.windows.photo_section import PhotoSection
from app.windows.points_section import PointsSection


class ViewPanel(QWidget):
    """Stacks its three sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overlay, self.points, self.photo = OverlaySection(), PointsSection(), PhotoSection()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(18)
        for section in (self.overlay, self.points, self.photo):
            column.addWidget(section)
        column.addStretch(1)
