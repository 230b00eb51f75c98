"""Which program this is, and what it stands on."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.resources import icon_pixmap
from app.version import program_version
from app.words import mark, tr

_LOGO_PX = 72
_WORDS = (
    mark(
        "Counts the people on a photograph by two networks, AutoScale and UEPNet, and lets you put every"
        " point right. Your photographs never leave this computer."
    ),
    mark(
        "Under the MIT licence. Qt and PySide6 are under the LGPL 3; docs/licences.md names the licences of"
        " all parts."
    ),
)


class AboutDialog(QDialog):
    """Name, version, licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About CrowdCount"))
        density = self.devicePixelRatioF()
        pixmap = icon_pixmap("crowdcount", self.palette().text().color(), round(_LOGO_PX * density))
        pixmap.setDevicePixelRatio(density)
        logo, title, words = QLabel(), QLabel(f"CrowdCount {program_version()}".strip()), QLabel()
        logo.setPixmap(pixmap)
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() + 6)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        words.setText("\n\n".join([*(tr(text) for text in _WORDS), f"Qt {qVersion()}"]))
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(12)
        for widget in (logo, title, words, buttons):
            column.addWidget(widget)
        column.setAlignment(logo, Qt.AlignmentFlag.AlignLeft)
        words.setFixedWidth(412)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
