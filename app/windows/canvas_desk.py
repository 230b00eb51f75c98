"""Everything that serves the canvas: tools, maps and overlays, snapping, keys that act while held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF

from app.canvas.snapping import nearest_minimum
from app.settings import OverlayKind
from app.shown_maps import ShownMaps
from app.windows.held_key import HeldKey
from app.windows.overlay_control import OverlayControl
from app.windows.tool_control import ToolControl

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow


class CanvasDesk(QObject):
    """Builds what serves the canvas of a window, and connects it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings.values
        actions, canvas = window.actions_by_name, window.canvas
        self.maps = ShownMaps(window.workspace, window.messages, self)
        self.tools = ToolControl(canvas, actions)
        self.overlays = OverlayControl(
            window.workspace,
            self.maps,
            canvas,
            window.view_panel,
            window.messages,
            self._settings,
            self._on_overlay_kind,
        )
        actions["show_overlay"].triggered.connect(self.overlays.toggle)
        actions["next_overlay"].triggered.connect(lambda: self.overlays.choose_next())
        self._on_overlay_kind(self._settings.overlay)
        HeldKey(actions["show_points"], canvas)
        actions["snap"].setChecked(self._settings.snaps)
        actions["snap"].toggled.connect(self._on_snap)
        window.editor.set_snap(self._snapped)

    def show_image(self) -> None:
        """Take up the image that is shown now."""
        self.maps.read()

    def _snapped(self, place: QPointF) -> QPointF:
        """Give the head nearest to a place if the person wants that and the network saw one."""
        maps = self.maps.maps
        if not self._settings.snaps or maps is None or maps.distance_label_map is None:
            return place
        return nearest_minimum(maps.distance_label_map, place) or place

    def _on_snap(self, is_wanted: bool) -> None:
        self._settings.snaps = is_wanted

    def _on_overlay_kind(self, kind: OverlayKind) -> None:
        self._window.actions_by_name["show_overlay"].setChecked(kind != "none")
