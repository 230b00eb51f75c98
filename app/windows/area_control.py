"""Areas between canvas and panel: which is chosen, which is drawn, and the ground they lie on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QToolButton

from app.canvas.area_tool import AreaTool
from app.canvas.ground_tool import GroundTool
from app.canvas.tools import ToolName
from app.document.area_edits import set_ground
from app.document.areas import Corner
from app.document.ground import GroundError
from app.windows.answered import answered
from app.windows.ground_dialog import GroundDialog
from app.words import without_letter

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow

AREA_TOOLS: tuple[ToolName, ...] = ("area", "ignore")


class AreaControl(QObject):
    """Gives the canvas its tools for areas, and keeps it in step with the panel."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        canvas, panel = window.canvas, window.document_desk.areas_panel
        self.tool, self.ground_tool = AreaTool(canvas), GroundTool(canvas)
        for name in AREA_TOOLS:
            canvas.add_tool(name, self.tool.begin, self.tool.press, self.tool.cursor_at)
        canvas.add_tool("ground", self.ground_tool.begin, self.ground_tool.press)
        self.tool.chosen.connect(panel.select_area)
        self.tool.refused.connect(window.messages.warn)
        self.ground_tool.marked.connect(self._on_ground_marked)
        panel.area_selected.connect(self.tool.choose)
        dock = panel.parentWidget()
        assert isinstance(dock, QDockWidget)
        # A panel behind another one's tab is no less visible to Qt: its dock alone tells.
        self._is_panel_seen = False
        dock.visibilityChanged.connect(self._on_panel_seen)
        for place, action in enumerate(("tool_area", "tool_ignore")):
            panel.tools.insertWidget(place, self._button(action))

    def follow(self, tool: ToolName) -> None:
        """Let go of what was begun with another tool."""
        if tool not in AREA_TOOLS:
            self.tool.drop_draft()
        if tool != "ground":
            self.ground_tool.drop_draft()
        self._choose_ground_drawn()

    def _on_panel_seen(self, is_seen: bool) -> None:
        self._is_panel_seen = is_seen
        self._choose_ground_drawn()

    def _choose_ground_drawn(self) -> None:
        """Show the measured ground to who works on it or looks at the areas; else it would be in the way."""
        self.ground_tool.set_drawn(self._is_panel_seen or self._window.canvas.tool == "ground")

    def _on_ground_marked(self, places: list[Corner]) -> None:
        document = self._window.editor.document
        if document is None:
            return
        dialog = GroundDialog(document, self._window, places=places)
        # With its lengths: they tell which side is the first.
        self.ground_tool.show_tried(dialog.ground)
        dialog.tried.connect(self.ground_tool.show_tried)
        is_accepted = answered(dialog)
        self.ground_tool.show_tried(None)
        if not is_accepted:
            return
        try:
            # By its number: images that were being opened may be shown by now.
            self._window.editor.push(set_ground(document, dialog.ground), image_id=document.image_id)
        except GroundError as error:
            self._window.messages.warn(str(error))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._window.actions_by_name[name])
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(without_letter(self._window.actions_by_name[name].text()))
        return button
