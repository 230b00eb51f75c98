"""The photograph in the scene, drawn from its tile pyramid."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.tile_pyramid import TilePyramid
from app.canvas.tone import Tone

# Above this, one pixel of the image is to be seen as a square.
NEAREST_FROM_ZOOM = 2.0


class PhotoItem(QGraphicsItem):
    """Draws the tiles that are on the screen; item coordinates are pixels of the image."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._pyramid: TilePyramid | None = None
        self._tone = Tone()

    def set_pyramid(self, pyramid: TilePyramid | None) -> None:
        """Show another image, or none."""
        self.prepareGeometryChange()
        self._pyramid = pyramid
        self.set_tone(self._tone)

    def set_tone(self, tone: Tone) -> None:
        """Show this and later images lighter or darker."""
        self._tone = tone
        if self._pyramid is not None:
            self._pyramid.set_lookup(None if tone.is_plain else tone.lookup())
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the image's rectangle."""
        if self._pyramid is None:
            return QRectF()
        return QRectF(0, 0, self._pyramid.width, self._pyramid.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw what is exposed, at the level that fits the zoom."""
        if self._pyramid is None:
            return
        exposed = option.exposedRect.intersected(self.boundingRect())
        scale = painter.deviceTransform().m11()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < NEAREST_FROM_ZOOM)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for tile in self._pyramid.tiles(exposed, self._pyramid.level_for(scale)):
            painter.drawPixmap(tile.target, tile.pixmap, QRectF(tile.pixmap.rect()))
