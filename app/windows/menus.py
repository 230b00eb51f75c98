"""Where actions stand: the menu bar and the toolbar."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from app.windows.actions import Actions
from app.windows.panel_docks import PanelDock
from app.words import mark, tr

_SEPARATOR = ""
_VIEW = mark("&View")

_MENUS = {
    mark("&File"): (
        "open_images",
        "open_folder",
        _SEPARATOR,
        "new_project",
        "open_project",
        "open_demo",
        _SEPARATOR,
        "save",
        "save_copy",
        "find_missing",
        "export",
        "report",
        _SEPARATOR,
        "quit",
    ),
    mark("&Edit"): (
        "undo",
        "redo",
        _SEPARATOR,
        "delete",
        "confirm",
        _SEPARATOR,
        "select_all",
        "select_none",
        _SEPARATOR,
        "mark_done",
        "take_out",
        _SEPARATOR,
        "copy_points",
        _SEPARATOR,
        "settings",
    ),
    mark("&Tools"): (
        "tool_edit",
        "tool_box",
        "tool_lasso",
        "tool_erase",
        _SEPARATOR,
        "tool_region",
        "tool_area",
        "tool_ignore",
        "tool_ground",
        _SEPARATOR,
        "snap",
    ),
    mark("&Count"): ("count", "count_all", "cancel"),
    _VIEW: (
        "fit",
        "actual_size",
        "zoom_in",
        "zoom_out",
        _SEPARATOR,
        "show_points",
        "smaller_points",
        "larger_points",
        _SEPARATOR,
        "show_overlay",
        "next_overlay",
        "compare",
        _SEPARATOR,
        "navigator",
        _SEPARATOR,
        "grid",
        "next_cell",
        _SEPARATOR,
        "find_image",
        "previous_image",
        "next_image",
        _SEPARATOR,
        "full_screen",
    ),
    mark("&Help"): ("palette", "shortcuts", "about"),
}

_TOOLBAR = (
    "open_images",
    "open_folder",
    _SEPARATOR,
    "previous_image",
    "next_image",
    _SEPARATOR,
    "count",
    _SEPARATOR,
    "undo",
    "redo",
    "confirm",
    "delete",
    _SEPARATOR,
    "tool_edit",
    "tool_box",
    "tool_lasso",
    "tool_erase",
    "tool_region",
    "tool_area",
    "tool_ignore",
    "tool_ground",
    _SEPARATOR,
    "fit",
    "actual_size",
    "zoom_in",
    "zoom_out",
    _SEPARATOR,
    "show_points",
    "show_overlay",
)
_WITH_WORDS = {"open_images": mark("Open"), "count": mark("Count"), "export": mark("Export")}


def build_menus(window: QMainWindow, actions: Actions) -> None:
    """Fill the menu bar."""
    for title, names in _MENUS.items():
        menu = window.menuBar().addMenu(tr(title))
        menu.setObjectName(title)  # found by it in any language
        menu.setToolTipsVisible(False)
        for name in names:
            if name == _SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(actions[name])


def add_panels(window: QMainWindow, docks: Sequence[PanelDock]) -> None:
    """Add a line to the View menu for each panel, to show or hide it."""
    menu = window.menuBar().findChild(QMenu, _VIEW)
    assert menu is not None  # `build_menus` made it
    menu.addSeparator()
    for dock in docks:
        menu.addAction(dock.action)


def build_toolbar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Fill the toolbar: the three main steps with words, the rest as icons."""
    toolbar = QToolBar(tr("Toolbar"))
    toolbar.setObjectName("toolbar")
    toolbar.setIconSize(QSize(20, 20))
    toolbar.setMovable(False)
    toolbar.toggleViewAction().setEnabled(False)
    for name in _TOOLBAR:
        _add(toolbar, actions, name)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    toolbar.addWidget(space)
    _add(toolbar, actions, "export")
    _add(toolbar, actions, "settings")
    window.addToolBar(toolbar)
    return toolbar


def _add(toolbar: QToolBar, actions: Actions, name: str) -> None:
    if name == _SEPARATOR:
        toolbar.addSeparator()
        return
    toolbar.addAction(actions[name])
    button = toolbar.widgetForAction(actions[name])
    if isinstance(button, QToolButton):
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if name in _WITH_WORDS:
            actions[name].setIconText(tr(_WITH_WORDS[name]))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
