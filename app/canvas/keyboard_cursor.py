"""A cross that arrows move over the photograph, so that points can be edited without a mouse."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

_ARM_PX = 14.0
_GAP_PX = 4.0

STEP_PX = 8.0
FINE_STEP_PX = 1.0
COARSE_STEP_PX = 48.0

ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


def arrow_step(key: int, modifiers: Qt.KeyboardModifier) -> QPointF | None:
    """Give how far an arrow key moves on the screen, fine with Shift, far with Ctrl; None for other keys."""
    direction = next((step for arrow, step in ARROWS.items() if arrow == key), None)
    if direction is None:
        return None
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return direction * FINE_STEP_PX
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return direction * COARSE_STEP_PX
    return direction * STEP_PX


class KeyboardCursor(QGraphicsItem):
    """Draws the cross, the same size at any zoom; hidden until an arrow is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.hide()

    def boundingRect(self) -> QRectF:
        """Give the cross's square, in pixels of the screen."""
        reach = _ARM_PX + 3
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw four arms around a gap, white on black, so that they show on any ground."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0, 200), 4.0), (QColor("white"), 1.6)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for angle in (0, 90, 180, 270):
                turned = QTransform().rotate(angle)
                painter.drawLine(turned.map(QPointF(_GAP_PX, 0)), turned.map(QPointF(_ARM_PX, 0)))
