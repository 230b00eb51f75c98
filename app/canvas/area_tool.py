"""The tools for areas: draw one by its corners, choose one, drag it, its corners and its edges."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.canvas.areas_item import AreasItem, DrawnArea
from app.canvas.canvas import Canvas
from app.canvas.edit_gestures import pan_gesture
from app.canvas.gesture import Gesture, Surface, click_or_drag
from app.canvas.outline_draft import CATCH_PX, OutlineDraft
from app.canvas.outline_edit import (
    Corners,
    box_between,
    corner_at,
    edge_at,
    shifted,
    with_corner,
    without_corner,
)
from app.canvas.pointer import PointerEvent
from app.document.area_edits import add_area, change_area, remove_area
from app.document.areas import FEWEST_CORNERS, Area, AreaError, AreaKind
from app.document.change import Change
from app.document.edits import Edit
from app.words import number, tr


class AreaTool(QObject):
    """Draws the document's areas, holds which one is chosen, and makes edits of what is drawn."""

    chosen = Signal(object)
    """Another area is chosen: its id, or None."""
    refused = Signal(str)
    """What was drawn is no area; why not, in a sentence."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas, self._editor = canvas, canvas.editor
        self._chosen: int | None = None
        self._draft = OutlineDraft(canvas, self._add, fewest=FEWEST_CORNERS)
        self._item = AreasItem()
        self._item.setZValue(3)
        canvas.scene().addItem(self._item)
        self._editor.document_changed.connect(self._on_document_changed)
        canvas.photo_changed.connect(lambda _pyramid: self.choose(None))
        canvas.points_visibility_changed.connect(self._item.setVisible)

    @property
    def chosen_id(self) -> int | None:
        """The chosen area's id."""
        return self._chosen

    def begin(self, surface: Surface, press: PointerEvent) -> Gesture | None:
        """Choose the gesture that a press begins; with Shift always that of a new outline."""
        if self._editor.document is None:
            return None
        if press.button == Qt.MouseButton.RightButton:
            return self._take_corner(press)
        if press.button != Qt.MouseButton.LeftButton:
            return None
        if self._draft.is_begun or press.modifiers & Qt.KeyboardModifier.ShiftModifier:
            return self._set_corner(press)
        area, reach = self._area(), CATCH_PX / self._canvas.zoom
        if area is not None:
            corner = corner_at(area.corners, press.photo, reach)
            if corner is not None:
                return self._drag(press, area, lambda to: with_corner(area.corners, corner, to))
            edge = edge_at(area.corners, press.photo, reach / 2)
            if edge is not None:
                return self._drag(press, area, lambda to: with_corner(area.corners, edge, to, inserts=True))
        under = self._area_at(press.photo)
        if under is None:
            return self._set_corner(press)
        return self._move(press, under) if under == area else self._choose(surface, press, under)

    def cursor_at(self, screen: QPointF) -> Qt.CursorShape:
        """Give the pointer's form: what a drag from there would move, or a click choose."""
        place, reach = self._canvas.to_photo(screen), CATCH_PX / self._canvas.zoom
        area, under = self._area(), self._area_at(place)
        if self._draft.is_begun:
            return Qt.CursorShape.CrossCursor
        if area is not None and (
            corner_at(area.corners, place, reach) is not None
            or edge_at(area.corners, place, reach / 2) is not None
        ):
            return Qt.CursorShape.PointingHandCursor
        if under is None:
            return Qt.CursorShape.CrossCursor
        return Qt.CursorShape.SizeAllCursor if under == area else Qt.CursorShape.PointingHandCursor

    def choose(self, area_id: int | None) -> None:
        """Choose an area, or none."""
        is_other = area_id != self._chosen
        self._chosen = area_id
        self._draw()
        if is_other:
            self.chosen.emit(area_id)

    def drop_draft(self) -> None:
        """Let go of an outline that was begun: another tool is in hand."""
        self._draft.drop()

    def press(self, event: QKeyEvent) -> bool:
        """Take the keys of a begun outline."""
        return self._draft.press(event)

    def delete_chosen(self) -> None:
        """Take the last corner of a begun outline back; without one, take the chosen area away."""
        document = self._editor.document
        if self._draft.is_begun:
            self._draft.take_back()
        elif document is not None and self._area() is not None and self._chosen is not None:
            self._editor.push(remove_area(document, self._chosen))

    def _set_corner(self, press: PointerEvent) -> Gesture:
        """Set a corner where a click was; a drag draws an upright box."""
        event = yield from click_or_drag(press)
        if not event.is_drag_from(press) or self._draft.is_begun:
            self._draft.add(press.photo)
            return
        try:
            while not event.is_release:
                self._canvas.show_band(box_between(press.photo, event.photo))
                event = yield
        finally:
            self._canvas.show_band(None)
        box = box_between(press.photo, event.photo).intersected(self._canvas.photo_rect)
        self._add([box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()])

    def _choose(self, surface: Surface, press: PointerEvent, area: Area) -> Gesture:
        """Choose the area that was clicked; a drag moves the photograph, for no area moves by accident."""
        event = yield from click_or_drag(press)
        if event.is_drag_from(press):
            surface.pan_by(event.screen - press.screen)
            yield from pan_gesture(surface, event)
        else:
            self.choose(area.area_id)

    def _move(self, press: PointerEvent, area: Area) -> Gesture:
        bounds = self._canvas.photo_rect
        return self._drag(press, area, lambda to: shifted(area.corners, to - press.photo, bounds))

    def _drag(self, press: PointerEvent, area: Area, reshape: Callable[[QPointF], Corners]) -> Gesture:
        """Show the area as it would be until the release, which makes an edit of it."""
        event = yield from click_or_drag(press)
        if not event.is_drag_from(press):
            return
        try:
            while True:
                corners = reshape(self._canvas.on_photo(event.photo))
                self._draw(Area(area.area_id, area.kind, area.name, corners))
                if event.is_release:
                    break
                event = yield
        finally:
            self._draw()
        self._change(area, corners)

    def _take_corner(self, press: PointerEvent) -> Gesture:
        event = yield from click_or_drag(press)
        if event.is_drag_from(press):
            return
        area = self._area()
        if self._draft.is_begun:
            self._draft.take_back()
        elif area is not None and len(area.corners) > FEWEST_CORNERS:
            corner = corner_at(area.corners, press.photo, CATCH_PX / self._canvas.zoom)
            if corner is not None:
                self._change(area, without_corner(area.corners, corner))

    def _add(self, corners: list[QPointF]) -> None:
        document = self._editor.document
        if document is None:
            return
        kind: AreaKind = "ignore" if self._canvas.tool == "ignore" else "count"
        places = [(corner.x(), corner.y()) for corner in corners]
        before = {area.area_id for area in document.areas}
        self._push(lambda: add_area(document, kind=kind, corners=places))
        new = [area.area_id for area in document.areas if area.area_id not in before]
        self.choose(new[0] if new else self._chosen)

    def _change(self, area: Area, corners: Corners) -> None:
        document = self._editor.document
        if document is not None and area in document.areas:
            self._push(lambda: change_area(document, area.area_id, corners=corners))
        self._draw()

    def _push(self, make: Callable[[], Edit]) -> None:
        try:
            self._editor.push(make())
        except AreaError as error:
            self.refused.emit(str(error))

    def _area(self) -> Area | None:
        document = self._editor.document
        areas = document.areas if document is not None else ()
        return next((area for area in areas if area.area_id == self._chosen), None)

    def _area_at(self, place: QPointF) -> Area | None:
        """Give the area under a place, the smallest where several are."""
        document = self._editor.document
        xy = np.array([[place.x(), place.y()]])
        under = [area for area in (document.areas if document else ()) if area.contains(xy)[0]]
        return min(under, key=lambda area: area.pixels, default=None)

    def _on_document_changed(self, change: Change) -> None:
        document = self._editor.document
        if document is None or not (document.areas or change.areas):
            return
        if self._area() is None:
            self._chosen = None
            self.chosen.emit(None)
        self._draw()

    def _draw(self, instead: Area | None = None) -> None:
        """Draw the document's areas, one of them as a drag would have it."""
        document = self._editor.document
        counts = () if document is None else document.area_counts()
        drawn = [
            DrawnArea(
                instead if instead is not None and instead.area_id == count.area.area_id else count.area,
                _words(count.area, count.people),
            )
            for count in counts
        ]
        self._item.set_areas(drawn, self._chosen, self._canvas.photo_rect)


def _words(area: Area, people: float) -> str:
    if area.kind == "ignore":
        return tr("{area}, left out", area=area.name)
    return tr("{area}: {people}", area=area.name, people=number(people))
