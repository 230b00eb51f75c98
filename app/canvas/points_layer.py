"""The points as they are seen: the document's, with what a gesture under way makes of them."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from app.canvas.point_editor import PointEditor
from app.canvas.points_item import PointsItem
from app.document.points import PointRows


class PointsLayer:
    """Draws the points of the editor's document. Moved and erased ones are seen before they are edits."""

    def __init__(self, editor: PointEditor, scene: QGraphicsScene, height: int) -> None:
        self.item = PointsItem()
        self.item.setZValue(height)
        scene.addItem(self.item)
        self._editor = editor
        self._moved_ids: np.ndarray = np.empty(0, dtype=np.int64)
        self._offset = QPointF()
        self._erased_ids: np.ndarray = np.empty(0, dtype=np.int64)
        self._photo = QRectF()
        self._preview: PointRows | None = None
        editor.selection_changed.connect(self.redraw)

    def show_photo(self, photo: QRectF) -> None:
        """Draw over another photograph, or over none where it is empty."""
        self._photo = photo
        self._preview = None
        self.redraw()

    def show_moved(self, ids: np.ndarray, offset: QPointF) -> None:
        """Draw points as if they were moved already."""
        self._moved_ids, self._offset = ids, offset
        self.redraw()

    def show_erased(self, ids: np.ndarray) -> None:
        """Draw points as if they were gone already."""
        self._erased_ids = ids
        self.redraw()

    def show_preview(self, points: PointRows | None) -> None:
        """Draw these points in place of the document's, or the document's again."""
        self._preview = points
        self.redraw()

    def redraw(self) -> None:
        """Draw what the document holds now."""
        document = self._editor.document
        if document is None or self._photo.isEmpty():
            nothing = PointRows.empty()
            self.item.set_points(nothing, nothing.xy, np.empty(0, dtype=bool), QRectF())
            return
        points = document.points if self._preview is None else self._preview
        if len(self._erased_ids):
            points = points.select(~np.isin(points.ids, self._erased_ids))
        is_selected = np.isin(points.ids, self._editor.selected_ids)
        self.item.set_points(points, self._places(points), is_selected, self._photo)

    def _places(self, points: PointRows) -> np.ndarray:
        """Give (N, 2) positions, those of moved points where the drag has them."""
        moved = self._moved_ids[points.has(self._moved_ids)]
        if not len(moved):
            return points.xy
        xy = points.xy.copy()
        xy[points.rows_of(moved)] += (self._offset.x(), self._offset.y())
        return xy
