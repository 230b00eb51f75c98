"""The canvas: one photograph with overlay, regions and points, and the gestures and keys that edit them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.appearance import is_dark
from app.canvas.canvas_surface import CanvasSurface
from app.canvas.edit_gestures import pan_gesture, swipe_gesture
from app.canvas.gesture import Gesture, Tool
from app.canvas.gesture_runner import GestureRunner
from app.canvas.keyboard_editor import KeyboardEditor
from app.canvas.point_editor import PointEditor
from app.canvas.pointer import PointerEvent, PointerKind
from app.canvas.swipe_item import CATCH_PX
from app.canvas.tile_pyramid import TilePyramid
from app.canvas.tools import TOOLS, ToolName
from app.words import tr

# With these in hand, a click on a point means that point.
_POINT_TOOLS: tuple[ToolName, ...] = ("edit", "box", "lasso")


class Canvas(CanvasSurface):
    """Turns what mouse and keys do into gestures of the tool in hand."""

    photo_changed = Signal(object)
    """Another photograph is shown: its `TilePyramid`, or None."""
    space_tapped = Signal()
    """Space was pressed and let go, and nothing was moved meanwhile."""
    tool_dropped = Signal()
    """Escape was pressed with nothing else to let go of but the tool in hand."""

    def __init__(self, editor: PointEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self._tools: dict[ToolName, Tool] = dict(TOOLS)
        self._tool_keys: dict[ToolName, Callable[[QKeyEvent], bool]] = {}
        self._tool_cursors: dict[ToolName, Callable[[QPointF], Qt.CursorShape]] = {}
        self._tool: ToolName = "edit"
        self._gestures = GestureRunner()
        self._space_is_held = self._space_is_tap = False
        self._keyboard = KeyboardEditor(self, self._layers.cross)
        self._dress()
        self.setMouseTracking(True)
        self.setAcceptDrops(False)  # files are for the window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Photograph with points"))
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    @property
    def tool(self) -> ToolName:
        """The tool in hand."""
        return self._tool

    def show_photo(self, pyramid: TilePyramid | None) -> None:
        """Show the photograph of the session's document, or nothing."""
        self._gestures.abandon()
        self._layers.show_photo(pyramid)
        self.set_photo_rect(self._layers.photo_rect)
        self.set_swiping(self._layers.swipe.isVisible())
        self.photo_changed.emit(pyramid)

    def add_tool(
        self,
        name: ToolName,
        tool: Tool,
        keys: Callable[[QKeyEvent], bool] | None = None,
        cursor: Callable[[QPointF], Qt.CursorShape] | None = None,
    ) -> None:
        """Know one more tool.

        Args:
            name: of the tool.
            tool: what a press begins.
            keys: what the tool makes of a key; it tells whether it took it.
            cursor: which form the pointer has at a position of the screen; without it always a cross.

        """
        self._tools[name] = tool
        if keys is not None:
            self._tool_keys[name] = keys
        if cursor is not None:
            self._tool_cursors[name] = cursor

    def set_tool(self, tool: ToolName) -> None:
        """Take another tool in hand."""
        self._gestures.abandon()
        self._tool = tool
        self._layers.brush.setVisible(tool == "erase" and self.underMouse())
        self._choose_cursor(None)

    def delete_chosen(self) -> None:
        """Remove the selected points; without any, the one under the keyboard's cross."""
        self._keyboard.delete_chosen()

    # What Qt sends.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture; the right button in the middle of one lets go of it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        press = self._pointer(event, PointerKind.PRESS)
        if not self._gestures.is_running:
            self._gestures.begin(self._choose_gesture(press), press.button)
        elif press.button == Qt.MouseButton.RightButton:
            self._gestures.abandon()
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
            self._gestures.advance(pointer, event.buttons())
        else:
            self._choose_cursor(pointer.screen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture that the button began."""
        self._gestures.end(self._pointer(event, PointerKind.RELEASE))
        if not self._gestures.is_running:
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of Space and of the gesture: their ends may go to another widget."""
        self._space_is_held = self._space_is_tap = False
        self._gestures.abandon()
        self._choose_cursor(None)
        super().focusOutEvent(event)

    def _choose_gesture(self, press: PointerEvent) -> Gesture | None:
        """Choose panning with the middle button or with Space held, else the gesture of the tool."""
        if self.photo_rect.isEmpty():
            return None
        is_left = press.button == Qt.MouseButton.LeftButton
        if press.button == Qt.MouseButton.MiddleButton or (self._space_is_held and is_left):
            self._space_is_tap = False
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return pan_gesture(self, press)
        if is_left and self._is_on_swipe(press.screen):
            return swipe_gesture(self, press)
        return self._tools[self._tool](self, press)

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
        elif screen is not None and self._tool in self._tool_cursors:
            shape = self._tool_cursors[self._tool](screen)
        elif screen is not None and self._tool in _POINT_TOOLS and self.point_at(screen) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _dress(self) -> None:
        ground = QPalette.ColorRole.Dark if is_dark(self.palette()) else QPalette.ColorRole.Midlight
        self.setBackgroundBrush(self.palette().color(ground))
