"""Everything that serves the canvas: tools, maps and overlays, comparison, navigator, snapping, held keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF

from app.canvas.navigator import Navigator
from app.canvas.review_grid import ReviewGrid
from app.canvas.snapping import nearest_minimum
from app.canvas.tools import ToolName
from app.document.points import PointRows
from app.settings import OverlayKind, PointColours
from app.shown_maps import ShownMaps
from app.windows.area_control import AREA_TOOLS, AreaControl
from app.windows.comparison import Comparison
from app.windows.held_key import HeldKey
from app.windows.overlay_control import OverlayControl
from app.windows.place_words import place_words
from app.windows.region_control import RegionControl
from app.windows.threshold_control import ThresholdControl
from app.windows.tool_control import ToolControl
from app.windows.uepnet_beside import UepNetBeside
from app.words import tr

if TYPE_CHECKING:
    from app.inference import InferenceClient
    from app.windows.main_window import MainWindow


class CanvasDesk(QObject):
    """Builds what serves the canvas of a window, and connects it."""

    def __init__(self, window: MainWindow, client: InferenceClient) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings.values
        canvas, panel, workspace, messages = (
            window.canvas,
            window.view_panel,
            window.workspace,
            window.messages,
        )
        self.maps = ShownMaps(workspace, messages, self)
        self.tools = ToolControl(canvas, window.actions_by_name)
        self.overlays = OverlayControl(workspace, self.maps, canvas, panel.overlay, messages, self._settings)
        self.threshold = ThresholdControl(
            window.editor, self.maps, canvas, window.count_panel.score, panel.points, messages
        )
        self.uepnet = UepNetBeside(workspace, self.maps, client, messages, self._settings, self)
        self.regions = RegionControl(workspace, canvas, client, messages, self._settings, self.threshold)
        canvas.add_tool("region", self.regions.tool.begin, cursor=self.regions.tool.cursor_at)
        self.areas = AreaControl(window)
        self.review = ReviewGrid(canvas)
        self.comparison = Comparison(canvas, window.central.show_beside, panel.overlay)
        self.navigator = Navigator(canvas, lambda: window.central.strip_size)
        self._connect_overlays()
        self._connect_points()
        self._connect_actions()

    def show_image(self) -> None:
        """Take up the image that is shown now."""
        self.maps.read()

    def leave_image(self) -> None:
        """Let go of the image that was shown; another is on its way, or none."""
        self.maps.clear()
        self._on_pointer_moved(None)  # the place was one of that image

    def show_document(self) -> None:
        """Tell what the shown document holds."""
        document = self._window.workspace.document
        points = PointRows.empty() if document is None else document.points
        self._window.view_panel.points.show_origins(points.count_origins())

    def delete_chosen(self) -> None:
        """Remove what is chosen where the keyboard is: in the list of areas, or with the tool in hand."""
        canvas, panel = self._window.canvas, self._window.document_desk.areas_panel
        if panel.has_keyboard:
            panel.remove_selected()
        elif canvas.tool == "region":
            self.regions.remove_chosen()
        elif canvas.tool in AREA_TOOLS:
            self.areas.tool.delete_chosen()
        elif canvas.tool == "ground":
            self.areas.ground_tool.take_back()
        else:
            canvas.delete_chosen()

    def _connect_overlays(self) -> None:
        window, panel = self._window, self._window.view_panel
        self.overlays.kind_changed.connect(self._on_overlay_kind)
        self.overlays.preferred.connect(window.kept.note_settings)
        self._on_overlay_kind(self._settings.overlay)
        panel.overlay.uepnet_asked.connect(self.uepnet.ask)
        self.uepnet.asking.connect(window.central.watch)
        self.regions.counting.connect(window.central.watch)
        self.tools.changed.connect(self._on_tool)
        panel.photo.tone_chosen.connect(window.canvas.set_tone)
        window.canvas.pointer_moved.connect(self._on_pointer_moved)

    def _connect_points(self) -> None:
        points, canvas = self._window.view_panel.points, self._window.canvas
        points.radius_chosen.connect(self._window.commands.set_point_radius)
        points.show_radius(self._settings.point_radius_px)
        points.colours_chosen.connect(self._on_colours)
        points.show_colours(self._settings.point_colours)
        canvas.set_point_colours(self._settings.point_colours)
        self._window.workspace.image_leaving.connect(self._window.count_panel.score.settle)
        self.threshold.people_tried.connect(self._window.count_panel.show_tried)
        self._window.editor.set_snap(self._snapped)

    def _connect_actions(self) -> None:
        actions = self._window.actions_by_name
        actions["show_overlay"].triggered.connect(self.overlays.toggle)
        actions["next_overlay"].triggered.connect(lambda: self.overlays.choose_next())
        actions["compare"].triggered.connect(lambda: self.comparison.choose_next())
        actions["grid"].toggled.connect(self.review.set_shown)
        actions["grid"].toggled.connect(lambda _is_shown: self._show_navigator())
        self.review.finished.connect(self._tell_finished)
        self.review.cell_changed.connect(lambda: self.tools.tell_grid(self.review.is_at_beginning))
        actions["next_cell"].triggered.connect(lambda: self._on_next_cell())
        actions["snap"].setChecked(self._settings.snaps)
        actions["snap"].toggled.connect(self._on_snap)
        actions["navigator"].setChecked(self._settings.shows_navigator)
        actions["navigator"].toggled.connect(self._on_navigator)
        self._show_navigator()
        HeldKey(actions["show_points"])

    def _snapped(self, place: QPointF) -> QPointF:
        """Give the head nearest to a place if the person wants that and the network saw one."""
        maps = self.maps.maps
        if not self._settings.snaps or maps is None or maps.distance_label_map is None:
            return place
        return nearest_minimum(maps.distance_label_map, place) or place

    def _on_tool(self, tool: ToolName) -> None:
        if tool != "region":
            self.regions.tool.choose(None)
        self.areas.follow(tool)

    def _on_next_cell(self) -> None:
        self._window.actions_by_name["grid"].setChecked(True)
        if not self.review.show_next():
            self._tell_finished()

    def _tell_finished(self) -> None:
        """Say that all cells are accepted, and offer what is to be done then: who checked all is done."""
        words = tr("Every cell of this photograph is accepted.")
        workspace, desk = self._window.workspace, self._window.image_desk
        image = None if workspace.document is None else workspace.image(workspace.document.image_id)
        if image is None or image.is_done:
            self._window.messages.tell(words)
        else:
            mark = desk.marking_done(image.image_id)
            title = self._window.actions_by_name["mark_done"].text()
            self._window.messages.tell(words, title, mark)

    def _on_snap(self, is_wanted: bool) -> None:
        self._settings.snaps = is_wanted
        self._window.kept.note_settings()

    def _on_navigator(self, is_wanted: bool) -> None:
        self._settings.shows_navigator = is_wanted
        self._window.kept.note_settings()
        self._show_navigator()

    def _show_navigator(self) -> None:
        """Show it where it is wanted, but for the grid: people under it would be accepted unseen."""
        is_in_grid = self._window.actions_by_name["grid"].isChecked()
        self.navigator.set_wanted(self._settings.shows_navigator and not is_in_grid)

    def _on_colours(self, colours: PointColours) -> None:
        self._settings.point_colours = colours
        self._window.kept.note_settings()
        self._window.canvas.set_point_colours(colours)

    def _on_overlay_kind(self, kind: OverlayKind) -> None:
        self._window.actions_by_name["show_overlay"].setChecked(kind != "none")
        self.comparison.follow(kind)

    def _on_pointer_moved(self, photo: QPointF | None) -> None:
        if photo is None or not self._window.canvas.photo_rect.contains(photo):
            self._window.position_bar.show_position(None, "")
            return
        self._window.position_bar.show_position(photo, place_words(self.maps.maps, photo.x(), photo.y()))
