"""Everything the window can do, as one table: name, words, keys and icon."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from app.resources import icon


@dataclass(frozen=True)
class ActionSpec:
    """One thing that can be done."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str | None = None
    tip: str = ""
    is_checkable: bool = False


# A and D go through the images, so points hide with H (as "hide").
ACTION_SPECS = (
    ActionSpec("open_images", "&Open images…", ("Ctrl+O",), "open-image", "Open photographs"),
    ActionSpec(
        "open_folder", "Open &folder…", ("Ctrl+Shift+O",), "open-folder", "Open a folder of photographs"
    ),
    ActionSpec(
        "new_project", "&New project…", ("Ctrl+N",), "project", "Keep images and points in a file of your own"
    ),
    ActionSpec("open_project", "Open &project…", ("Ctrl+Alt+O",), None, "Open a project file"),
    ActionSpec(
        "open_demo",
        "Open the &demonstration",
        (),
        "people",
        "Open the drawn crowd that comes with the program",
    ),
    ActionSpec("save", "&Save", ("Ctrl+S",), None, "Every edit is saved as it happens; this tells where"),
    ActionSpec(
        "save_copy",
        "Save a &copy…",
        ("Ctrl+Shift+S",),
        None,
        "Write a copy of the project; work goes on here",
    ),
    ActionSpec(
        "find_missing", "Find &missing files…", (), None, "Look in a folder for images that were moved"
    ),
    ActionSpec("export", "&Export…", ("Ctrl+E",), "export", "Write points as a data set that training reads"),
    ActionSpec("quit", "&Quit", ("Ctrl+Q",), None, "Close the program"),
    ActionSpec("undo", "&Undo", ("Ctrl+Z",), "undo", "Undo"),
    ActionSpec("redo", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", "Redo"),
    ActionSpec("delete", "&Delete points", ("Delete", "Backspace"), "delete", "Delete the selected points"),
    ActionSpec("confirm", "&Confirm points", ("C",), "confirm", "Say that the selected points are right"),
    ActionSpec(
        "mark_done",
        "Mark image as &done",
        ("Ctrl+D",),
        None,
        "Say that the work on the selected images is done",
    ),
    ActionSpec(
        "take_out",
        "&Take image out of the project",
        (),
        None,
        "List the selected images no longer; work is kept",
    ),
    ActionSpec("select_all", "Select &all", ("Ctrl+A",), None, "Select every point"),
    ActionSpec("select_none", "Select &none", ("Ctrl+Shift+A",), None, "Select nothing"),
    ActionSpec(
        "copy_points",
        "Copy points of the image &before",
        ("Ctrl+Shift+V",),
        None,
        "Place the points of the image before in this one, but where there is one already",
    ),
    ActionSpec(
        "snap",
        "S&nap to heads",
        ("Shift+S",),
        "snap",
        "Put new points on the nearest head that the network sees",
        is_checkable=True,
    ),
    ActionSpec(
        "tool_edit", "&Points", ("V",), "tool-edit", "Click adds, drag moves, right click deletes", True
    ),
    ActionSpec("tool_box", "Select by &box", ("B",), "tool-box", "Drag a box around points", True),
    ActionSpec("tool_lasso", "Select by &lasso", ("L",), "tool-lasso", "Draw a line around points", True),
    ActionSpec("tool_erase", "&Eraser", ("E",), "tool-erase", "Drag over points to delete them", True),
    ActionSpec(
        "tool_region",
        "&Dense regions",
        ("W",),
        "tool-region",
        "Choose, move, resize or draw a dense region, and count it again",
        is_checkable=True,
    ),
    ActionSpec(
        "tool_area",
        "&Area",
        ("P",),
        "tool-area",
        "Draw an area whose people are counted apart",
        is_checkable=True,
    ),
    ActionSpec(
        "tool_ignore",
        "&Ignored area",
        ("Shift+P",),
        "tool-ignore",
        "Draw an area that is left out of the count",
        is_checkable=True,
    ),
    ActionSpec(
        "tool_ground",
        "&Ground",
        ("Shift+G",),
        "tool-ground",
        "Show four corners of level ground, or a length, for people per square metre",
        is_checkable=True,
    ),
    ActionSpec("count", "&Count this image", ("R",), "run", "Count the people of this image"),
    ActionSpec(
        "count_all", "Count &all images", ("Ctrl+B",), "run-all", "Count every image that has no count yet"
    ),
    ActionSpec("cancel", "&Stop counting", ("Ctrl+.",), "cancel", "Stop what is being counted"),
    ActionSpec("fit", "&Fit to window", ("F",), "fit", "Show the whole photograph"),
    ActionSpec("actual_size", "&Actual size", ("1",), "actual-size", "Show each pixel as one of the screen"),
    ActionSpec("zoom_in", "Zoom &in", ("+", "="), "zoom-in", "Come nearer"),
    ActionSpec("zoom_out", "Zoom &out", ("-",), "zoom-out", "Go farther away"),
    ActionSpec(
        "show_points",
        "Show &points",
        ("H",),
        "points",
        "Show or hide points; hold the key to hide them for a moment",
        True,
    ),
    ActionSpec(
        "show_overlay", "Show o&verlay", ("O",), "overlay", "Show or hide the overlay", is_checkable=True
    ),
    ActionSpec("next_overlay", "Ne&xt overlay", ("Shift+O",), None, "Show the other overlay"),
    ActionSpec("compare", "&Compare another way", ("X",), None, "Overlay over the photo, swiped, or beside"),
    ActionSpec(
        "navigator", "Na&vigator", ("F9",), None, "Show which part is seen, in the corner", is_checkable=True
    ),
    ActionSpec(
        "grid",
        "Review &grid",
        ("G",),
        None,
        "Go through the photograph cell by cell; Space accepts one",
        is_checkable=True,
    ),
    ActionSpec("next_cell", "Ne&xt cell", ("N",), None, "Show the next cell that nobody accepted"),
    ActionSpec("smaller_points", "&Smaller points", ("[",), None, "Draw points, or the eraser, smaller"),
    ActionSpec("larger_points", "&Larger points", ("]",), None, "Draw points, or the eraser, larger"),
    ActionSpec("previous_image", "&Previous image", ("A", "PgUp"), "previous", "Show the image before"),
    ActionSpec("next_image", "&Next image", ("D", "PgDown"), "next", "Show the next image"),
    ActionSpec("full_screen", "&Full screen", ("F11",), None, "Fill the screen", is_checkable=True),
    ActionSpec("settings", "&Settings…", ("Ctrl+,",), "settings", "Choose colours, network and keys"),
    ActionSpec(
        "palette", "&Commands…", ("Ctrl+Shift+P", "Ctrl+K"), "palette", "Find and do anything by its name"
    ),
    ActionSpec("shortcuts", "&Keys and mouse…", ("F1",), "help", "Show what keys and mouse do"),
    ActionSpec("about", "&About CrowdCount", (), "info", "Show version and licences"),
)


class Actions(QObject):
    """The window's actions by name, with the keys that the person chose."""

    def __init__(self, parent: QObject, chosen_keys: Mapping[str, str]) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        for spec in ACTION_SPECS:
            action = QAction(spec.text, parent)
            action.setObjectName(spec.name)
            action.setCheckable(spec.is_checkable)
            self._actions[spec.name] = action
        self.set_keys(chosen_keys)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Give every action, in the table's order."""
        return list(self._actions.values())

    def set_keys(self, chosen_keys: Mapping[str, str]) -> None:
        """Give every action the keys that the person chose, or the usual ones; tooltips tell them."""
        for spec in ACTION_SPECS:
            keys = keys_of(spec, chosen_keys)
            action = self._actions[spec.name]
            action.setShortcuts(keys)
            shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            action.setToolTip(f"{spec.tip} ({shown})" if shown else spec.tip)

    def rename(self, name: str, text: str) -> None:
        """Give an action other words, in menu and tooltip."""
        action = self._actions[name]
        if action.text() != text:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(text)
            action.setToolTip(f"{text} ({keys})" if keys else text)

    def set_enabled(self, names: tuple[str, ...], are_enabled: bool) -> None:
        """Enable or disable several."""
        for name in names:
            self._actions[name].setEnabled(are_enabled)

    def draw_icons(self, palette: QPalette) -> None:
        """Draw the icons in the palette's text colour; again whenever it changes."""
        for spec in ACTION_SPECS:
            if spec.icon is not None:
                self._actions[spec.name].setIcon(icon(spec.icon, palette))


def keys_of(spec: ActionSpec, chosen_keys: Mapping[str, str]) -> list[QKeySequence]:
    """Give an action's keys: those chosen (parted by spaces; none is an empty text), or the usual."""
    keys = chosen_keys[spec.name].split() if spec.name in chosen_keys else spec.keys
    return [QKeySequence(key) for key in keys]
