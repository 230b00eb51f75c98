"""What the canvas draws, from the photograph at the bottom to the keyboard's cross on top."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPolygonItem, QGraphicsRectItem, QGraphicsScene

from app.canvas.brush_item import BrushItem
from app.canvas.keyboard_cursor import KeyboardCursor
from app.canvas.overlay import Overlay
from app.canvas.overlay_item import OverlayItem
from app.canvas.photo_item import PhotoItem
from app.canvas.point_editor import PointEditor
from app.canvas.points_layer import PointsLayer
from app.canvas.regions_item import RegionsItem, outlines_of
from app.canvas.swipe_item import SwipeItem
from app.canvas.tile_pyramid import TilePyramid
from app.document.change import Change


class Layers:
    """Holds the items of a scene, and keeps those that draw the document in step with it."""

    def __init__(self, editor: PointEditor, scene: QGraphicsScene) -> None:
        self._editor = editor
        self.photo, self.overlay, self.swipe = PhotoItem(), OverlayItem(), SwipeItem()
        self.regions, self.brush, self.cross = RegionsItem(), BrushItem(), KeyboardCursor()
        self.band, self.outline = QGraphicsRectItem(), QGraphicsPolygonItem()
        self.points = PointsLayer(editor, scene, height=2)
        for height, item in (
            (0, self.photo),
            (1, self.overlay),
            (3, self.regions),
            (4, self.band),
            (4, self.outline),
            (5, self.swipe),
            (6, self.brush),
            (6, self.cross),
        ):
            item.setZValue(height)
            scene.addItem(item)
        pen = QPen(QColor("white"), 1.5)
        pen.setCosmetic(True)
        for shape in (self.band, self.outline):
            shape.setPen(pen)
            shape.setBrush(QColor(86, 180, 233, 50))
            shape.hide()

    @property
    def photo_rect(self) -> QRectF:
        """The photograph's rectangle; empty where there is none."""
        return self.photo.boundingRect()

    def show_photo(self, pyramid: TilePyramid | None) -> None:
        """Draw another photograph with its document, or nothing."""
        self.photo.set_pyramid(pyramid)
        self.cross.hide()
        self.overlay.set_overlay(None, QRectF())
        self.swipe.set_photo(self.photo_rect)
        self.points.show_photo(self.photo_rect)
        self._draw_regions()

    def show_overlay(self, overlay: Overlay | None) -> None:
        """Lay an overlay over the photograph, or none."""
        self.overlay.set_overlay(overlay, self.photo_rect)

    def show_marks(self, are_shown: bool) -> None:
        """Draw points and regions, or the photograph alone."""
        self.points.item.setVisible(are_shown)
        self.regions.setVisible(are_shown)

    def show_band(self, band: QRectF | None) -> None:
        """Draw a box that selects, or none."""
        self.band.setVisible(band is not None)
        self.band.setRect(band or QRectF())

    def show_outline(self, outline: QPolygonF | None) -> None:
        """Draw an outline that selects, or none."""
        self.outline.setVisible(outline is not None)
        self.outline.setPolygon(outline or QPolygonF())

    def show_swipe(self, is_shown: bool, seen: QRectF) -> None:
        """Divide photograph and overlay by a line in what is seen, or lay the overlay over all of it."""
        if not seen.left() <= self.swipe.x() <= seen.right():
            self.swipe.setX(seen.center().x())
        self.swipe.setVisible(is_shown)
        self.overlay.show_from(self.swipe.x() if is_shown else 0.0)

    def swipe_to(self, x: float) -> None:
        """Move the line between photograph and overlay."""
        self.swipe.setX(min(max(x, 0.0), self.photo_rect.width()))
        self.overlay.show_from(self.swipe.x())

    def follow(self, change: Change) -> None:
        """Draw again what changed in the document."""
        if change.points:
            self.points.redraw()
        if change.regions or change.prediction or change.summary:
            self._draw_regions()

    def _draw_regions(self) -> None:
        document = self._editor.document
        if document is None or self.photo_rect.isEmpty():
            self.regions.set_outlines([], QRectF())
            return
        areas = document.prediction.counted_areas if document.prediction is not None else ()
        self.regions.set_outlines(outlines_of(document.regions, areas), self.photo_rect)
