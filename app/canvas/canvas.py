"""The canvas: one photograph with overlay, regions and points, and the gestures and keys that edit them."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPalette, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QWidget

from app.appearance import is_dark
from app.canvas.keyboard_cursor import KeyboardCursor, arrow_step
from app.canvas.overlay import Overlay
from app.canvas.overlay_item import OverlayItem
from app.canvas.photo_item import PhotoItem
from app.canvas.photo_view import PhotoView
from app.canvas.point_editor import PointEditor
from app.canvas.pointer import PointerEvent, PointerKind
from app.canvas.points_item import PointsItem
from app.canvas.regions_item import RegionsItem, outlines_of
from app.canvas.tile_pyramid import TilePyramid
from app.canvas.tools import Gesture, edit_tool, pan_gesture
from app.document.change import Change
from app.document.points import PointRows

# A point is hit this far from its centre on the screen.
_HIT_RADIUS_PX = 8.0


class Canvas(PhotoView):
    """Draws the session's document and redraws what a `Change` names; holds no truth of its own."""

    pointer_moved = Signal(object)
    """The cursor's position in the photograph as QPointF, or None when it left."""

    def __init__(self, editor: PointEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._gesture: Gesture | None = None
        self._space_is_held = False
        self._nudge = object()
        self._moved_ids: np.ndarray = np.empty(0, dtype=np.int64)
        self._moved_offset = QPointF()
        self._photo, self._overlay = PhotoItem(), OverlayItem()
        self._regions, self._points = RegionsItem(), PointsItem()
        self._band, self._cursor = QGraphicsRectItem(), KeyboardCursor()
        self._band.hide()
        for height, item in enumerate(
            (self._photo, self._overlay, self._points, self._regions, self._band, self._cursor)
        ):
            item.setZValue(height)
            self.scene().addItem(item)
        self._dress()
        self.setMouseTracking(True)
        self.setAcceptDrops(False)  # files are for the window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Photograph with points")
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        editor.document_changed.connect(self._on_document_changed)
        editor.selection_changed.connect(self._redraw_points)
        editor.edited.connect(lambda: self.set_points_visible(True))

    points_visibility_changed = Signal(bool)

    @property
    def editor(self) -> PointEditor:
        """What edits the points."""
        return self._editor

    @property
    def are_points_visible(self) -> bool:
        """Tell whether points are drawn."""
        return self._points.isVisible()

    def show_photo(self, pyramid: TilePyramid | None) -> None:
        """Show the photograph of the session's document, or nothing."""
        self._abandon_gesture()
        self._photo.set_pyramid(pyramid)
        self._cursor.hide()
        self._overlay.set_overlay(None, QRectF())
        self.set_photo_rect(self._photo.boundingRect())
        self._redraw_points()
        self._redraw_regions()

    def show_overlay(self, overlay: Overlay | None) -> None:
        """Lay an overlay over the photograph, or none."""
        self._overlay.set_overlay(overlay, self.photo_rect)

    def set_overlay_opacity(self, opacity: float) -> None:
        """Let the photograph show through more or less, 0..1."""
        self._overlay.setOpacity(opacity)

    def set_points_visible(self, are_visible: bool) -> None:
        """Draw points and regions, or the photograph alone."""
        if are_visible == self._points.isVisible():
            return
        self._points.setVisible(are_visible)
        self._regions.setVisible(are_visible)
        self.points_visibility_changed.emit(are_visible)

    def set_point_radius(self, radius_px: float) -> None:
        """Draw points larger or smaller."""
        self._points.set_radius(radius_px)

    # What gestures ask of the canvas.

    def point_at(self, screen: QPointF) -> int | None:
        """Give the id of the point under a position of the screen; hidden points are not hit."""
        if not self.are_points_visible:
            return None
        photo = self.to_photo(screen)
        return self._editor.point_near(photo.x(), photo.y(), _HIT_RADIUS_PX / self.zoom)

    def show_band(self, band: QRectF | None) -> None:
        """Draw a box that selects, or none."""
        self._band.setVisible(band is not None)
        if band is not None:
            self._band.setRect(band)

    def show_moved(self, ids: np.ndarray, offset: QPointF) -> None:
        """Draw points as if they were moved already."""
        self._moved_ids, self._moved_offset = ids, offset
        self._redraw_points()

    # What Qt sends.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture: panning with the middle button or with Space held, else the tool's."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._gesture is not None or self.photo_rect.isEmpty():
            return
        press = self._pointer(event, PointerKind.PRESS)
        if event.button() == Qt.MouseButton.MiddleButton or (self._space_is_held and _is_left(event)):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._gesture = pan_gesture(self, press)
        else:
            self._gesture = edit_tool(self, press)
        if self._gesture is not None:
            next(self._gesture, None)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press of a quick pair as a press like any other."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture, and tell where the cursor is."""
        pointer = self._pointer(event, PointerKind.MOVE)
        self.pointer_moved.emit(pointer.photo)
        if self._gesture is not None:
            self._advance(pointer)
        else:
            self._choose_cursor(pointer.screen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        if self._gesture is not None:
            self._advance(self._pointer(event, PointerKind.RELEASE))
        self._gesture = None
        self._choose_cursor(event.position())

    def changeEvent(self, event: QEvent) -> None:
        """Take the ground's colour from another palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the cursor left."""
        self.pointer_moved.emit(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold Space to pan; arrows move the cross or, with Alt, selected points; Enter places or selects."""
        step = arrow_step(event.key(), event.modifiers())
        if event.key() == Qt.Key.Key_Space:
            self._space_is_held = True
            self._choose_cursor(None)
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._place_or_select()
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._editor.move(self._editor.selected_ids, step / self.zoom, gesture=self._nudge)
        elif step is not None:
            self._move_cursor(step)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of Space; nudges while Alt was held are one step of the undo history."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_is_held = False
            self._choose_cursor(None)
        elif event.key() == Qt.Key.Key_Alt:
            self._nudge = object()
        super().keyReleaseEvent(event)

    def delete_chosen(self) -> None:
        """Remove the selected points; without any, the one under the keyboard's cross."""
        if len(self._editor.selected_ids):
            self._editor.remove_selected()
        elif (
            self._cursor.isVisible()
            and (point := self.point_at(self.to_screen(self._cursor.pos()))) is not None
        ):
            self._editor.remove(np.array([point]))

    # Gestures.

    def _pointer(self, event: QMouseEvent, kind: PointerKind) -> PointerEvent:
        screen = event.position()
        return PointerEvent(kind, self.to_photo(screen), screen, event.button(), event.modifiers())

    def _advance(self, pointer: PointerEvent) -> None:
        assert self._gesture is not None  # asked by both callers
        try:
            self._gesture.send(pointer)
        except StopIteration:
            self._gesture = None

    def _abandon_gesture(self) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.close()

    def _escape(self) -> None:
        if self._gesture is not None:
            self._abandon_gesture()
        elif len(self._editor.selected_ids):
            self._editor.select_none()
        else:
            self._cursor.hide()

    def _choose_cursor(self, screen: QPointF | None) -> None:
        shape = Qt.CursorShape.CrossCursor
        if self.photo_rect.isEmpty():
            shape = Qt.CursorShape.ArrowCursor
        elif self._space_is_held:
            shape = Qt.CursorShape.OpenHandCursor
        elif screen is not None and self.point_at(screen) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    # The keyboard's cross.

    def _move_cursor(self, step: QPointF) -> None:
        if self.photo_rect.isEmpty():
            return
        if self._cursor.isVisible():
            goal = self._cursor.pos() + step / self.zoom
        else:
            goal = self.to_photo(QPointF(self.viewport().rect().center()))
        rect = self.photo_rect
        goal = QPointF(min(max(goal.x(), 0), rect.width()), min(max(goal.y(), 0), rect.height()))
        self._cursor.setPos(goal)
        self._cursor.show()
        self.show_position(goal)
        self.pointer_moved.emit(goal)

    def _place_or_select(self) -> None:
        if not self._cursor.isVisible():
            self._move_cursor(QPointF())
            return
        place = self._cursor.pos()
        point = self.point_at(self.to_screen(place))
        if point is None:
            self._editor.add_at(place.x(), place.y())
        else:
            self._editor.toggle(point)

    # Drawing.

    def _on_document_changed(self, change: Change) -> None:
        if change.points:
            self._redraw_points()
        if change.regions or change.prediction:
            self._redraw_regions()

    def _redraw_points(self) -> None:
        document = self._editor.document
        if document is None or self.photo_rect.isEmpty():
            nothing = PointRows.empty()
            self._points.set_points(nothing, nothing.xy, np.empty(0, dtype=bool), QRectF())
            return
        points = document.points
        xy = points.xy
        if len(moved := self._editor.standing(self._moved_ids)):
            xy = xy.copy()
            xy[points.rows_of(moved)] += (
                self._moved_offset.x(),
                self._moved_offset.y(),
            )
        is_selected = np.isin(points.ids, self._editor.selected_ids)
        self._points.set_points(points, xy, is_selected, self.photo_rect)

    def _redraw_regions(self) -> None:
        document = self._editor.document
        if document is None or self.photo_rect.isEmpty():
            self._regions.set_outlines([], QRectF())
            return
        areas = document.prediction.counted_areas if document.prediction is not None else ()
        self._regions.set_outlines(outlines_of(document.regions, areas), self.photo_rect)

    def _dress(self) -> None:
        ground = QPalette.ColorRole.Dark if is_dark(self.palette()) else QPalette.ColorRole.Midlight
        self.setBackgroundBrush(self.palette().color(ground))
        pen = QPen(QColor("white"), 1.5)
        pen.setCosmetic(True)
        self._band.setPen(pen)
        self._band.setBrush(QColor(86, 180, 233, 50))


def _is_left(event: QMouseEvent) -> bool:
    return event.button() == Qt.MouseButton.LeftButton
