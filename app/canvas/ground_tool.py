"""The tool for the ground: four clicks around a level piece, or a drag along a length; draws the ground."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.canvas.canvas import Canvas
from app.canvas.gesture import Gesture, Surface, click_or_drag
from app.canvas.ground_item import GroundItem
from app.canvas.outline_draft import OutlineDraft
from app.canvas.pointer import PointerEvent
from app.document.areas import Corner
from app.document.change import Change
from app.document.ground import Ground

_FOUR = 4


class GroundTool(QObject):
    """Tells which places were shown: two ends of a bar, or four corners one after the other round."""

    marked = Signal(object)
    """A list of two or four `Corner`s."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._draft = OutlineDraft(canvas, self._mark, fewest=_FOUR, most=_FOUR)
        self._bar = OutlineDraft(canvas, self._mark, fewest=2, most=2)
        self._item = GroundItem()
        self._item.setZValue(3)
        self._item.hide()
        self._is_wanted = False
        canvas.scene().addItem(self._item)
        canvas.editor.document_changed.connect(self._on_document_changed)
        canvas.photo_changed.connect(lambda _pyramid: self.show_tried(None))
        canvas.points_visibility_changed.connect(lambda _are_visible: self._choose_visible())

    @property
    def is_begun(self) -> bool:
        """Tell whether a corner was shown."""
        return self._draft.is_begun

    @property
    def drawn_words(self) -> tuple[str, ...]:
        """The lengths that are seen on the photograph."""
        return self._item.words if self._item.isVisible() else ()

    def set_drawn(self, is_wanted: bool) -> None:
        """Let the measured ground be seen on the photograph, unless all marks are hidden."""
        self._is_wanted = is_wanted
        self._choose_visible()

    def show_tried(self, ground: Ground | None) -> None:
        """Draw a ground that is being entered, or the document's again."""
        document = self._canvas.editor.document
        kept = None if document is None else document.ground
        self._item.set_ground(ground or kept, self._canvas.photo_rect)

    def drop_draft(self) -> None:
        """Let go of what was begun: another tool is in hand."""
        self._draft.drop()

    def take_back(self) -> None:
        """Take the last corner back."""
        self._draft.take_back()

    def press(self, event: QKeyEvent) -> bool:
        """Take the keys of begun corners."""
        return self._draft.press(event)

    def begin(self, surface: Surface, press: PointerEvent) -> Gesture | None:
        """Choose the gesture that a press begins."""
        if press.button == Qt.MouseButton.RightButton and self._draft.is_begun:
            self.take_back()
            return None
        return self._set(press) if press.button == Qt.MouseButton.LeftButton else None

    def _set(self, press: PointerEvent) -> Gesture:
        """Set a corner where a click was; a drag draws the bar."""
        event = yield from click_or_drag(press)
        if not event.is_drag_from(press) or self._draft.is_begun:
            self._draft.add(press.photo)
            return
        self._bar.add(press.photo)
        try:
            while not event.is_release:
                event = yield
        except GeneratorExit:
            self._bar.drop()
            raise
        self._bar.add(event.photo)
        self._bar.drop()

    def _mark(self, places: list[QPointF]) -> None:
        corners: list[Corner] = [(place.x(), place.y()) for place in places]
        self.marked.emit(corners)

    def _choose_visible(self) -> None:
        self._item.setVisible(self._is_wanted and self._canvas.are_points_visible)

    def _on_document_changed(self, change: Change) -> None:
        if change.areas:
            self.show_tried(None)
