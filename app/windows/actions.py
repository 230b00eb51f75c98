"""Everything the window can do, as one table: name, words, keys and icon."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from app.resources import icon
from app.words import mark, tr


@dataclass(frozen=True)
class ActionSpec:
    """One thing that can be done; `text` and `tip` are marked for `tr`."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str | None = None
    tip: str = ""
    is_checkable: bool = False


# A and D go through the images, so points hide with H (as "hide").
ACTION_SPECS = (
    ActionSpec("open_images", mark("&Open images…"), ("Ctrl+O",), "open-image", mark("Open photographs")),
    ActionSpec(
        "open_folder",
        mark("Open &folder…"),
        ("Ctrl+Shift+O",),
        "open-folder",
        mark("Open a folder of photographs"),
    ),
    ActionSpec(
        "new_project",
        mark("&New project…"),
        ("Ctrl+N",),
        "project",
        mark("Keep images and points in a file of your own"),
    ),
    ActionSpec("open_project", mark("Open &project…"), ("Ctrl+Alt+O",), None, mark("Open a project file")),
    ActionSpec(
        "open_demo",
        mark("Open the &demonstration"),
        (),
        "people",
        mark("Open the drawn crowd that comes with the program"),
    ),
    ActionSpec(
        "save", mark("&Save"), ("Ctrl+S",), None, mark("Every edit is saved as it happens; this tells where")
    ),
    ActionSpec(
        "save_copy",
        mark("Save a &copy…"),
        ("Ctrl+Shift+S",),
        None,
        mark("Write a copy of the project; work goes on here"),
    ),
    ActionSpec(
        "find_missing",
        mark("Find &missing files…"),
        (),
        None,
        mark("Look in a folder for images that were moved"),
    ),
    ActionSpec(
        "export",
        mark("&Export…"),
        ("Ctrl+E",),
        "export",
        mark("Write points as a data set that training reads"),
    ),
    ActionSpec(
        "report",
        mark("&Report…"),
        ("Ctrl+Shift+E",),
        None,
        mark("Write the corrected counts as a page, a PDF or a table"),
    ),
    ActionSpec("quit", mark("&Quit"), ("Ctrl+Q",), None, mark("Close the program")),
    ActionSpec("undo", mark("&Undo"), ("Ctrl+Z",), "undo", mark("Undo")),
    ActionSpec("redo", mark("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", mark("Redo")),
    ActionSpec(
        "delete",
        mark("&Delete points"),
        ("Delete", "Backspace"),
        "delete",
        mark("Delete the selected points"),
    ),
    ActionSpec(
        "confirm", mark("&Confirm points"), ("C",), "confirm", mark("Say that the selected points are right")
    ),
    ActionSpec(
        "mark_done",
        mark("Mark image as &done"),
        ("Ctrl+D",),
        None,
        mark("Say that the work on the selected images is done"),
    ),
    ActionSpec(
        "take_out",
        mark("&Take image out of the project"),
        (),
        None,
        mark("List the selected images no longer; work is kept"),
    ),
    ActionSpec("select_all", mark("Select &all"), ("Ctrl+A",), None, mark("Select every point")),
    ActionSpec("select_none", mark("Select &none"), ("Ctrl+Shift+A",), None, mark("Select nothing")),
    ActionSpec(
        "copy_points",
        mark("Copy points of the image &before"),
        ("Ctrl+Shift+V",),
        None,
        mark("Place the points of the image before in this one, but where there is one already"),
    ),
    ActionSpec(
        "snap",
        mark("S&nap to heads"),
        ("Shift+S",),
        "snap",
        mark("Put new points on the nearest head that the network sees"),
        is_checkable=True,
    ),
    ActionSpec(
        "tool_edit",
        mark("&Points"),
        ("V",),
        "tool-edit",
        mark("Click adds, drag moves, right click deletes"),
        True,
    ),
    ActionSpec(
        "tool_box", mark("Select by &box"), ("B",), "tool-box", mark("Drag a box around points"), True
    ),
    ActionSpec(
        "tool_lasso", mark("Select by &lasso"), ("L",), "tool-lasso", mark("Draw a line around points"), True
    ),
    ActionSpec(
        "tool_erase", mark("&Eraser"), ("E",), "tool-erase", mark("Drag over points to delete them"), True
    ),
    ActionSpec(
        "tool_region",
        mark("&Dense regions"),
        ("W",),
        "tool-region",
        mark("Choose, move, resize or draw a dense region, and count it again"),
        is_checkable=True,
    ),
    ActionSpec(
        "tool_area",
        mark("&Area"),
        ("P",),
        "tool-area",
        mark("Draw an area whose people are counted apart"),
        is_checkable=True,
    ),
    ActionSpec(
        "tool_ignore",
        mark("&Ignored area"),
        ("Shift+P",),
        "tool-ignore",
        mark("Draw an area that is left out of the count"),
        is_checkable=True,
    ),
    ActionSpec(
        "tool_ground",
        mark("&Ground"),
        ("Shift+G",),
        "tool-ground",
        mark("Show four corners of level ground, or a length, for people per square metre"),
        is_checkable=True,
    ),
    ActionSpec("count", mark("&Count this image"), ("R",), "run", mark("Count the people of this image")),
    ActionSpec(
        "count_all",
        mark("Count &all images"),
        ("Ctrl+B",),
        "run-all",
        mark("Count every image that has no count yet"),
    ),
    ActionSpec("cancel", mark("&Stop counting"), ("Ctrl+.",), "cancel", mark("Stop what is being counted")),
    ActionSpec("fit", mark("&Fit to window"), ("F",), "fit", mark("Show the whole photograph")),
    ActionSpec(
        "actual_size",
        mark("&Actual size"),
        ("1",),
        "actual-size",
        mark("Show each pixel as one of the screen"),
    ),
    ActionSpec("zoom_in", mark("Zoom &in"), ("+", "="), "zoom-in", mark("Come nearer")),
    ActionSpec("zoom_out", mark("Zoom &out"), ("-",), "zoom-out", mark("Go farther away")),
    ActionSpec(
        "show_points",
        mark("Show &points"),
        ("H",),
        "points",
        mark("Show or hide points; hold the key to hide them for a moment"),
        True,
    ),
    ActionSpec(
        "show_overlay",
        mark("Show o&verlay"),
        ("O",),
        "overlay",
        mark("Show or hide the overlay"),
        is_checkable=True,
    ),
    ActionSpec("next_overlay", mark("Ne&xt overlay"), ("Shift+O",), None, mark("Show the other overlay")),
    ActionSpec(
        "compare",
        mark("&Compare another way"),
        ("X",),
        None,
        mark("Overlay over the photo, swiped, or beside"),
    ),
    ActionSpec(
        "navigator",
        mark("Na&vigator"),
        ("F9",),
        None,
        mark("Show which part is seen, in the corner"),
        is_checkable=True,
    ),
    ActionSpec(
        "grid",
        mark("Review &grid"),
        ("G",),
        None,
        mark("Go through the photograph cell by cell; Space accepts one"),
        is_checkable=True,
    ),
    ActionSpec(
        "next_cell", mark("Ne&xt cell"), ("N",), None, mark("Show the next cell that nobody accepted")
    ),
    ActionSpec(
        "smaller_points", mark("&Smaller points"), ("[",), None, mark("Draw points, or the eraser, smaller")
    ),
    ActionSpec(
        "larger_points", mark("&Larger points"), ("]",), None, mark("Draw points, or the eraser, larger")
    ),
    ActionSpec(
        "find_image",
        mark("&Find an image"),
        ("Ctrl+F",),
        None,
        mark("Type part of a name to list only the images that have it"),
    ),
    ActionSpec(
        "previous_image", mark("&Previous image"), ("A", "PgUp"), "previous", mark("Show the image before")
    ),
    ActionSpec("next_image", mark("&Next image"), ("D", "PgDown"), "next", mark("Show the next image")),
    ActionSpec(
        "full_screen", mark("&Full screen"), ("F11",), None, mark("Fill the screen"), is_checkable=True
    ),
    ActionSpec(
        "settings", mark("&Settings…"), ("Ctrl+,",), "settings", mark("Choose colours, network and keys")
    ),
    ActionSpec(
        "palette",
        mark("&Commands…"),
        ("Ctrl+Shift+P", "Ctrl+K"),
        "palette",
        mark("Find and do anything by its name"),
    ),
    ActionSpec("shortcuts", mark("&Keys and mouse…"), ("F1",), "help", mark("Show what keys and mouse do")),
    ActionSpec("about", mark("&About CrowdCount"), (), "info", mark("Show version and licences")),
)


class Actions(QObject):
    """The window's actions by name, with the keys that the person chose."""

    def __init__(self, parent: QObject, chosen_keys: Mapping[str, str]) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        for spec in ACTION_SPECS:
            action = QAction(tr(spec.text), parent)
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
            tip = tr(spec.tip)
            action.setToolTip(f"{tip} ({shown})" if shown else tip)

    def rename(self, name: str, text: str) -> None:
        """Give an action other words, in menu and tooltip."""
        action = self._actions[name]
        if action.text() != text:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(text)
            action.setToolTip(f"{text} ({keys})" if keys else text)

    def follow_tip(self, name: str, show: Callable[[str], object]) -> None:
        """Let something else that does the same say so: `show` takes the tooltip, and each later one."""
        action = self._actions[name]
        action.changed.connect(lambda: show(action.toolTip()))
        show(action.toolTip())

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
