"""The canvas as one would write it first: a pixmap item, and one ellipse item for each point."""

import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsItem, QGraphicsScene, QGraphicsView

from engine.image_file import read_image

_RADIUS_PX = 5.0


class NaiveCanvas(QGraphicsView):
    """Draws everything from the file's own pixels, whatever the zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.items_of_points: list[QGraphicsEllipseItem] = []

    def show_photo(self, path: Path) -> None:
        """Decode the file and make one pixmap of it."""
        rgb = read_image(path)
        height, width = rgb.shape[:2]
        image = QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        item = self.scene().addPixmap(QPixmap.fromImage(image))
        item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)

    def show_points(self, xy: np.ndarray) -> float:
        """Put an item at each place; give the seconds that this took."""
        started = time.perf_counter()
        for x, y in xy.tolist():
            self.items_of_points.append(self.add(x, y))
        return time.perf_counter() - started

    def add(self, x: float, y: float) -> QGraphicsEllipseItem:
        """Put an item at a place."""
        item = QGraphicsEllipseItem(-_RADIUS_PX, -_RADIUS_PX, 2 * _RADIUS_PX, 2 * _RADIUS_PX)
        pen = QPen(QColor("#f0e442"), 2)
        pen.setCosmetic(True)
        item.setPen(pen)
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        item.setPos(x, y)
        self.scene().addItem(item)
        return item
