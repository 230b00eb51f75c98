"""The tool for dense regions: choose one, move it, resize it by its handles, draw another."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal

from app.canvas.box_handles import Handle, drawn, handle_at, moved, resized
from app.canvas.canvas import Canvas
from app.canvas.chosen_box_item import ChosenBoxItem
from app.canvas.gesture import Gesture, Surface, click_or_drag
from app.canvas.pointer import PointerEvent
from app.canvas.regions_item import to_rect
from app.document.change import Change
from engine.prediction import Box, DenseRegion


class RegionTool(QObject):
    """Holds which region is chosen. It changes none: it says what is wished for."""

    chosen = Signal(object)
    """Another `DenseRegion` is chosen, or None."""
    wished = Signal(object, object)
    """A `Box` shall be counted anew, in place of a `DenseRegion` or of none."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas, self._editor = canvas, canvas.editor
        self._region: DenseRegion | None = None
        self._item = ChosenBoxItem()
        self._item.setZValue(4)
        canvas.scene().addItem(self._item)
        self._editor.document_changed.connect(self._on_document_changed)
        canvas.photo_changed.connect(lambda _pyramid: self.choose(None))
        canvas.points_visibility_changed.connect(
            lambda are_visible: self._item.setOpacity(float(are_visible))
        )

    @property
    def region(self) -> DenseRegion | None:
        """The chosen region."""
        return self._region

    def choose(self, region: DenseRegion | None) -> None:
        """Choose a region, or none."""
        self._region = region
        self._item.set_box(None if region is None else to_rect(region.box))
        self.chosen.emit(region)

    def begin(self, surface: Surface, press: PointerEvent) -> Gesture | None:
        """Choose the gesture that a press begins: resize, move and choose, or draw."""
        if press.button != Qt.MouseButton.LeftButton or self._editor.document is None:
            return None
        if press.modifiers & Qt.KeyboardModifier.ShiftModifier:
            return self._draw(press)
        handle = self.handle_at(press.screen)
        if handle is not None:
            return self._resize(press, handle)
        region = self._region_at(press.photo)
        return self._draw(press) if region is None else self._move(press, region)

    def handle_at(self, screen: QPointF) -> Handle | None:
        """Give the chosen region's handle under a position of the screen."""
        if self._region is None:
            return None
        box = self._item.box
        corners = self._canvas.to_screen(box.topLeft()), self._canvas.to_screen(box.bottomRight())
        return handle_at(QRectF(*corners), screen)

    def cursor_at(self, screen: QPointF) -> Qt.CursorShape:
        """Give the pointer's form: what a drag from there would do."""
        handle = self.handle_at(screen)
        if handle is not None:
            return handle.cursor
        region = self._region_at(self._canvas.to_photo(screen))
        return Qt.CursorShape.CrossCursor if region is None else Qt.CursorShape.SizeAllCursor

    def _resize(self, press: PointerEvent, handle: Handle) -> Gesture:
        region = self._region
        assert region is not None  # it has the handle
        before, event = to_rect(region.box), press
        try:
            while not event.is_release:
                event = yield
                self._item.set_box(resized(before, handle, event.photo, self._canvas.photo_rect))
        except GeneratorExit:
            self.choose(region)
            raise
        self._wish(region)

    def _move(self, press: PointerEvent, region: DenseRegion) -> Gesture:
        self.choose(region)
        event = yield from click_or_drag(press)
        if not event.is_drag_from(press):
            return
        before = to_rect(region.box)
        try:
            while True:
                self._item.set_box(moved(before, event.photo - press.photo, self._canvas.photo_rect))
                if event.is_release:
                    break
                event = yield
        except GeneratorExit:
            self.choose(region)
            raise
        self._wish(region)

    def _draw(self, press: PointerEvent) -> Gesture:
        event = yield from click_or_drag(press)
        if not event.is_drag_from(press):
            self.choose(None)
            return
        try:
            while True:
                box = drawn(press.photo, event.photo, self._canvas.photo_rect)
                self._item.set_box(box)
                if event.is_release:
                    break
                event = yield
        except GeneratorExit:
            self.choose(None)
            raise
        self._region = None
        self.chosen.emit(None)
        if box is not None:
            self._wish(None)

    def _wish(self, replaced: DenseRegion | None) -> None:
        box, photo = self._item.box, self._canvas.photo_rect
        # Qt keeps a width in place of the right side, which by rounding may come to lie off the photograph.
        left, top = max(box.left(), photo.left()), max(box.top(), photo.top())
        right, bottom = min(box.right(), photo.right()), min(box.bottom(), photo.bottom())
        self.wished.emit(Box(left, top, right, bottom), replaced)

    def _region_at(self, photo: QPointF) -> DenseRegion | None:
        """Give the region under a place, the smallest where several are."""
        document = self._editor.document
        regions = document.regions if document is not None else ()
        under = [region for region in regions if to_rect(region.box).contains(photo)]
        return min(under, key=lambda region: region.box.area, default=None)

    def _on_document_changed(self, change: Change) -> None:
        document = self._editor.document
        if (change.regions or change.prediction) and document is not None:
            self.choose(self._region if self._region in document.regions else None)
