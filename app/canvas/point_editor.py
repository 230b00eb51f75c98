"""What a person does to the points of the open image, by hand or by key, and which of them are selected."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPolygonF

from app.canvas.hit_test import nearest_point, points_along, points_inside
from app.document.change import Change
from app.document.edits import Edit, add_points, confirm_points, move_points, remove_points
from app.document.image_document import ImageDocument
from app.document.project import ProjectError
from app.session import Session
from engine.areas import inside_polygon


class PointEditor(QObject):
    """Turns wishes into edits of the session's document, and holds the selection."""

    selection_changed = Signal()
    document_changed = Signal(Change)
    """The shown document changed; what happens to others is not told."""
    touched = Signal()
    """A point was placed or moved, or all were selected: they should be seen even where points are hidden."""
    failed = Signal(Exception)
    """An edit could not be kept, and was not done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._selected: np.ndarray = np.empty(0, dtype=np.int64)
        self._snap: Callable[[QPointF], QPointF] = lambda place: place

    def set_snap(self, snap: Callable[[QPointF], QPointF]) -> None:
        """Put new points where this says instead of exactly where they were wished for."""
        self._snap = snap

    def set_session(self, session: Session) -> None:
        """Work on another project."""
        self.select_none()
        self._session = session
        session.document_changed.connect(self._on_document_changed)
        session.image_changed.connect(self.select_none)

    @property
    def document(self) -> ImageDocument | None:
        """The shown document."""
        return None if self._session is None else self._session.document

    @property
    def selected_ids(self) -> np.ndarray:
        """(K,) int64 ids of the selected points, ascending."""
        return self._selected

    def is_selected(self, point: int) -> bool:
        """Tell whether one point is selected."""
        return bool(np.isin(point, self._selected))

    def point_near(self, x: float, y: float, radius: float) -> int | None:
        """Give the id of the point nearest to a position, None where none is within the radius."""
        document = self.document
        if document is None:
            return None
        row = nearest_point(document.points.xy, x, y, radius)
        return None if row is None else int(document.points.ids[row])

    def add_at(self, x: float, y: float) -> None:
        """Place a point, and let go of those selected; beside the image nothing happens.

        Who goes on elsewhere means no longer the points selected before, which Delete would remove, out of
        sight perhaps.
        """
        document = self.document
        if document is None or not document.contains(np.array([x, y])).all():
            return
        place = self._snap(QPointF(x, y))
        # The last cell of a map may reach beyond the image, and so may a minimum in it.
        inside = document.brought_inside(np.array([[place.x(), place.y()]]))
        self.select_none()
        self.push(add_points(document, inside))
        self.touched.emit()

    def add_many(self, xy: np.ndarray) -> int:
        """Place points at (N, 2) positions in one step and select them; give how many lie on the image."""
        document = self.document
        if document is None:
            return 0
        inside = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
        inside = inside[document.contains(inside)]
        first = document.next_point_id
        self.push(add_points(document, inside))
        self.select(self.standing(np.arange(first, first + len(inside))))
        return len(inside)

    def points_along(self, start: QPointF, end: QPointF, radius: float) -> np.ndarray:
        """Give the ids of the points within a radius of a line, (K,) int64."""
        if (document := self.document) is None:
            return np.empty(0, dtype=np.int64)
        ends = np.array([[start.x(), start.y()], [end.x(), end.y()]])
        is_near = points_along(document.points.xy, ends[0], ends[1], radius)
        return document.points.select(is_near).ids

    def remove(self, ids: np.ndarray) -> None:
        """Remove points."""
        document, ids = self.document, self.standing(ids)
        if document is not None and len(ids):
            self.push(remove_points(document, ids))

    def remove_selected(self) -> None:
        """Remove the selected points."""
        self.remove(self._selected)

    def move(self, ids: np.ndarray, offset: QPointF, *, gesture: object = None) -> None:
        """Shift points; moves of one gesture become one step of the undo history."""
        document, ids = self.document, self.standing(ids)
        if document is None or not len(ids) or offset.isNull():
            return
        allowed = self.allowed_offset(ids, offset)
        self.push(move_points(document, ids, offset=np.array([allowed.x(), allowed.y()])), gesture)
        self.touched.emit()

    def allowed_offset(self, ids: np.ndarray, offset: QPointF) -> QPointF:
        """Give as much of an offset as keeps every one of the points on the image."""
        document, ids = self.document, self.standing(ids)
        if document is None or not len(ids):
            return QPointF()
        xy = document.points.xy[document.points.rows_of(ids)]
        low, high = -xy.min(axis=0), np.array([document.width, document.height]) - xy.max(axis=0)
        x, y = np.clip([offset.x(), offset.y()], low, high)
        return QPointF(float(x), float(y))

    def standing(self, ids: np.ndarray) -> np.ndarray:
        """Give those of some ids whose points still stand: a prediction may replace points during a drag."""
        document = self.document
        return ids[:0] if document is None else ids[document.points.has(ids)]

    def confirm_selected(self) -> None:
        """Say of the selected points that they are right."""
        if (document := self.document) is None or not len(self._selected):
            return
        self.push(confirm_points(document, self._selected))

    def select(self, ids: np.ndarray) -> None:
        """Select these points and no others."""
        self._selected = np.unique(np.asarray(ids, dtype=np.int64))
        self.selection_changed.emit()

    def select_none(self) -> None:
        """Select nothing."""
        if len(self._selected):
            self.select(np.empty(0, dtype=np.int64))

    def select_all(self) -> None:
        """Select every point."""
        if (document := self.document) is not None:
            self.select(document.points.ids)
            self.touched.emit()

    def select_box(self, box: QRectF, *, adds: bool) -> None:
        """Select the points inside a box, besides those selected already or instead of them."""
        if (document := self.document) is None:
            return
        inside = document.points.ids[points_inside(document.points.xy, box)]
        self.select(np.union1d(self._selected, inside) if adds else inside)

    def select_outline(self, outline: QPolygonF, *, adds: bool) -> None:
        """Select the points that an outline goes around, besides those selected already or instead."""
        if (document := self.document) is None:
            return
        corners = np.array([[corner.x(), corner.y()] for corner in outline.toList()])
        inside = document.points.ids[inside_polygon(document.points.xy, corners)]
        self.select(np.union1d(self._selected, inside) if adds else inside)

    def toggle(self, point: int) -> None:
        """Take a point into the selection, or out of it."""
        chosen = np.array([point])
        self.select(
            np.setdiff1d(self._selected, chosen)
            if self.is_selected(point)
            else np.append(self._selected, point)
        )

    def push(self, edit: Edit, gesture: object = None, *, image_id: int | None = None) -> None:
        """Do an edit of the shown document, or of a named one; `failed` tells if it could not be kept."""
        assert self._session is not None  # there is a document
        try:
            self._session.push(edit, image_id=image_id, gesture=gesture)
        except ProjectError as error:
            self.failed.emit(error)

    def _on_document_changed(self, change: Change) -> None:
        """Let go of selected points that are no longer there, and tell the views."""
        document = self.document
        if document is None or change.image_id != document.image_id:
            return
        if change.points and len(self._selected):
            kept = self.standing(self._selected)
            if len(kept) != len(self._selected):
                self.select(kept)
        self.document_changed.emit(change)
