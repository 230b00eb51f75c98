"""The canvas: one photograph with overlay, regions and points, and the gestures and keys that edit them."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QWidget

from app.appearance import is_dark
from app.canvas.brush_item import BRUSH_STEP
from app.canvas.edit_gestures import pan_gesture, swipe_gesture
from app.canvas.gesture import Tool
from app.canvas.gesture_runner import GestureRunner
from app.canvas.keyboard_editor import KeyboardEditor
from app.canvas.layers import Layers
from app.canvas.overlay import Overlay
from app.canvas.photo_view import PhotoView
from app.canvas.point_editor import PointEditor
from app.canvas.pointer import PointerEvent, PointerKind
from app.canvas.swipe_item import CATCH_PX
from app.canvas.tile_pyramid import TilePyramid
from app.canvas.tone import Tone
from app.canvas.tools import TOOLS, ToolName
from app.document.points import PointRows
from app.settings import PointColours

# A point is hit this far from its centre on the screen.
_HIT_RADIUS_PX = 8.0


class Canvas(PhotoView):
    """Draws the session's document and redraws what a `Change` names; holds no truth of its own."""

    pointer_moved = Signal(object)
    """The cursor's position in the photograph as QPointF, or None when it left."""
    points_visibility_changed = Signal(bool)
    photo_changed = Signal(object)
    """Another photograph is shown: its `TilePyramid`, or None."""
    space_tapped = Signal()
    """Space was pressed and let go, and nothing was moved meanwhile."""
    tool_dropped = Signal()
    """Escape was pressed with nothing else to let go of but the tool in hand."""

    def __init__(self, editor: PointEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._tools: dict[ToolName, Tool] = dict(TOOLS)
        self._tool_keys: dict[ToolName, Callable[[QKeyEvent], bool]] = {}
        self._tool: ToolName = "edit"
        self._gestures = GestureRunner()
        self._space_is_held = self._space_is_tap = False
        self._layers = Layers(editor, self.scene())
        self._keyboard = KeyboardEditor(self, self._layers.cross)
        self._dress()
        self.setMouseTracking(True)
        self.setAcceptDrops(False)  # files are for the window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Photograph with points")
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        editor.document_changed.connect(self._layers.follow)
        editor.edited.connect(lambda: self.set_points_visible(True))

    @property
    def editor(self) -> PointEditor:
        """What edits the points."""
        return self._editor

    @property
    def are_points_visible(self) -> bool:
        """Tell whether points are drawn."""
        return self._layers.points.item.isVisible()

    @property
    def tool(self) -> ToolName:
        """The tool in hand."""
        return self._tool

    @property
    def brush_radius_px(self) -> float:
        """How far the eraser reaches, in pixels of the screen."""
        return self._layers.brush.radius_px

    def show_photo(self, pyramid: TilePyramid | None) -> None:
        """Show the photograph of the session's document, or nothing."""
        self._gestures.abandon()
        self._layers.show_photo(pyramid)
        self.set_photo_rect(self._layers.photo_rect)
        self.photo_changed.emit(pyramid)

    def show_preview(self, points: PointRows | None) -> None:
        """Draw these points in place of the document's, or the document's again."""
        self._layers.points.show_preview(points)

    def show_overlay(self, overlay: Overlay | None) -> None:
        """Lay an overlay over the photograph, or none."""
        self._layers.show_overlay(overlay)

    def set_overlay_opacity(self, opacity: float) -> None:
        """Let the photograph show through more or less, 0..1."""
        self._layers.overlay.setOpacity(opacity)

    def set_swiping(self, is_swiping: bool) -> None:
        """Divide photograph and overlay by a line that the mouse drags, or do not."""
        self._layers.show_swipe(is_swiping)

    def leave_bare(self, viewport: QWidget | None) -> None:
        """Draw no overlay in one of the views on the photograph, this one or another."""
        self._layers.overlay.leave_bare(viewport)

    def set_tone(self, tone: Tone) -> None:
        """Show photographs lighter, darker or harder than they are."""
        self._layers.photo.set_tone(tone)

    def set_points_visible(self, are_visible: bool) -> None:
        """Draw points and regions, or the photograph alone."""
        if are_visible == self.are_points_visible:
            return
        self._layers.show_marks(are_visible)
        self.points_visibility_changed.emit(are_visible)

    def set_point_radius(self, radius_px: float) -> None:
        """Draw points larger or smaller."""
        self._layers.points.item.set_radius(radius_px)

    def set_point_colours(self, colours: PointColours) -> None:
        """Colour points by who answers for them, or by how sure the network is."""
        self._layers.points.item.set_colours(colours)

    def add_tool(self, name: ToolName, tool: Tool, keys: Callable[[QKeyEvent], bool] | None = None) -> None:
        """Know one more tool, and what it makes of keys: it tells whether it took one."""
        self._tools[name] = tool
        if keys is not None:
            self._tool_keys[name] = keys

    def set_tool(self, tool: ToolName) -> None:
        """Take another tool in hand."""
        self._gestures.abandon()
        self._tool = tool
        self._layers.brush.setVisible(tool == "erase" and self.underMouse())
        self._choose_cursor(None)

    def change_brush(self, steps: int) -> None:
        """Make the eraser larger by some steps, or smaller where they are negative."""
        self._layers.brush.set_radius(self._layers.brush.radius_px * BRUSH_STEP**steps)

    # What gestures and keys ask of the canvas.

    def point_at(self, screen: QPointF) -> int | None:
        """Give the id of the point under a position of the screen; hidden points are not hit."""
        if not self.are_points_visible:
            return None
        photo = self.to_photo(screen)
        return self._editor.point_near(photo.x(), photo.y(), _HIT_RADIUS_PX / self.zoom)

    def show_band(self, band: QRectF | None) -> None:
        """Draw a box that selects, or none."""
        self._layers.show_band(band)

    def show_outline(self, outline: QPolygonF | None) -> None:
        """Draw an outline that selects, or none."""
        self._layers.show_outline(outline)

    def show_moved(self, ids: np.ndarray, offset: QPointF) -> None:
        """Draw points as if they were moved already."""
        self._layers.points.show_moved(ids, offset)

    def show_erased(self, ids: np.ndarray) -> None:
        """Draw points as if they were gone already."""
        self._layers.points.show_erased(ids)

    def swipe_to(self, x: float) -> None:
        """Move the line between photograph and overlay to a position in the photograph."""
        self._layers.swipe_to(x)

    def show_cursor_at(self, photo: QPointF) -> None:
        """Bring a position into the window, and tell that it is looked at."""
        self.show_position(photo)
        self.pointer_moved.emit(photo)

    def delete_chosen(self) -> None:
        """Remove the selected points; without any, the one under the keyboard's cross."""
        self._keyboard.delete_chosen()

    # What Qt sends.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture: panning with the middle button or with Space held, else the tool's."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._gestures.is_running or self.photo_rect.isEmpty():
            return
        press = self._pointer(event, PointerKind.PRESS)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (self._space_is_held and is_left):
            self._space_is_tap = False
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._gestures.begin(lambda: pan_gesture(self, press))
        elif is_left and self._is_on_swipe(press.screen):
            self._gestures.begin(lambda: swipe_gesture(self, press))
        else:
            self._gestures.begin(lambda: self._tools[self._tool](self, press))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press of a quick pair as a press like any other."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture, and tell where the cursor is."""
        pointer = self._pointer(event, PointerKind.MOVE)
        self.pointer_moved.emit(pointer.photo)
        self._layers.brush.setPos(pointer.photo)
        self._layers.brush.setVisible(self._tool == "erase" and not self.photo_rect.isEmpty())
        if self._gestures.is_running:
            self._gestures.advance(pointer)
        else:
            self._choose_cursor(pointer.screen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        self._gestures.end(self._pointer(event, PointerKind.RELEASE))
        self._choose_cursor(event.position())

    def changeEvent(self, event: QEvent) -> None:
        """Take the ground's colour from another palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the cursor left."""
        self._layers.brush.hide()
        self.pointer_moved.emit(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold Space to pan, Esc lets go; the rest is for the keyboard's cross."""
        if event.key() == Qt.Key.Key_Space:
            self._space_is_tap = self._space_is_tap if event.isAutoRepeat() else True
            self._space_is_held = True
            self._choose_cursor(None)
        elif self._tool in self._tool_keys and self._tool_keys[self._tool](event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif not self._keyboard.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of Space and of Alt."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_is_held = False
            self._choose_cursor(None)
            if self._space_is_tap:
                self.space_tapped.emit()
        self._keyboard.release(event)
        super().keyReleaseEvent(event)

    def _pointer(self, event: QMouseEvent, kind: PointerKind) -> PointerEvent:
        screen = event.position()
        return PointerEvent(kind, self.to_photo(screen), screen, event.button(), event.modifiers())

    def _escape(self) -> None:
        if self._gestures.is_running:
            self._gestures.abandon()
        elif len(self._editor.selected_ids):
            self._editor.select_none()
        elif self._layers.cross.isVisible():
            self._layers.cross.hide()
        elif self._tool != "edit":
            self.tool_dropped.emit()

    def _is_on_swipe(self, screen: QPointF) -> bool:
        swipe = self._layers.swipe
        return swipe.isVisible() and abs(self.to_screen(swipe.pos()).x() - screen.x()) <= CATCH_PX

    def _choose_cursor(self, screen: QPointF | None) -> None:
        shape = Qt.CursorShape.CrossCursor
        if self.photo_rect.isEmpty():
            shape = Qt.CursorShape.ArrowCursor
        elif self._space_is_held:
            shape = Qt.CursorShape.OpenHandCursor
        elif screen is not None and self._is_on_swipe(screen):
            shape = Qt.CursorShape.SplitHCursor
        elif self._tool != "erase" and screen is not None and self.point_at(screen) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _dress(self) -> None:
        ground = QPalette.ColorRole.Dark if is_dark(self.palette()) else QPalette.ColorRole.Midlight
        self.setBackgroundBrush(self.palette().color(ground))
