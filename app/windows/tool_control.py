"""Which tool is in hand: canvas, actions and card are kept in step."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup, QKeySequence

from app.canvas.canvas import Canvas
from app.canvas.tool_card import ToolCard
from app.canvas.tools import ToolName
from app.windows.actions import Actions
from app.words import mark, tr

TOOL_ACTIONS: dict[ToolName, str] = {
    "edit": "tool_edit",
    "box": "tool_box",
    "lasso": "tool_lasso",
    "erase": "tool_erase",
    "region": "tool_region",
    "area": "tool_area",
    "ignore": "tool_ignore",
    "ground": "tool_ground",
}

_INSIDE = mark("Shift begins one inside another.")

# What the card says of each tool: its name and what it does; the usual one needs no card.
_CARDS: dict[ToolName, tuple[str, ...]] = {
    "box": (mark("Box"), mark("Drag around points to select them; Ctrl adds. Esc puts the tool away.")),
    "lasso": (mark("Lasso"), mark("Draw around points to select them; Ctrl adds. Esc puts the tool away.")),
    "region": (
        mark("Dense regions"),
        mark("Click one to choose it; drag it or its handles; Shift + drag draws another."),
    ),
    "area": (
        mark("Area"),
        mark("Click its corners, Enter closes; drag corners and edges of the chosen one."),
        _INSIDE,
    ),
    "ignore": (
        mark("Ignored area"),
        mark("Click its corners, Enter closes: nobody inside is counted."),
        _INSIDE,
    ),
    "ground": (
        mark("Ground"),
        mark("Click four corners of a level piece, or drag along a length you know."),
    ),
    "erase": (
        mark("Eraser"),
        mark("Drag over points to delete them; {smaller} and {larger} change its size. Esc puts it away."),
    ),
}


# The same of the review grid, which is no tool: until the first cell is shown, when it would be in the way.
_GRID_CARD = (
    mark("Review grid"),
    mark("{next} shows the next cell, Space accepts it and goes on. {grid} ends."),
)


class ToolControl(QObject):
    """Hands the canvas the tool that an action, a key or Escape asks for."""

    changed = Signal(str)
    """Another tool is in hand: its name."""

    def __init__(self, canvas: Canvas, actions: Actions) -> None:
        super().__init__(canvas)
        self._canvas, self._actions = canvas, actions
        self._is_grid_begun = False
        self._card = ToolCard(canvas)  # not of its viewport, which moves what lies in it
        group = QActionGroup(self)
        for tool, name in TOOL_ACTIONS.items():
            group.addAction(actions[name])
            actions[name].toggled.connect(partial(self._on_toggled, tool))
        canvas.tool_dropped.connect(lambda: self.choose("edit"))
        self.choose("edit")

    @property
    def card_words(self) -> str:
        """What the card over the photograph says."""
        return self._card.words

    def choose(self, tool: ToolName) -> None:
        """Take a tool in hand."""
        self._actions[TOOL_ACTIONS[tool]].setChecked(True)

    def tell_grid(self, is_begun: bool) -> None:
        """Say how one goes through the review grid, unless a tool has something to say; or no longer."""
        self._is_grid_begun = is_begun
        self._tell()

    def _on_toggled(self, tool: ToolName, is_on: bool) -> None:
        if not is_on:
            return
        self._canvas.set_tool(tool)
        self._tell()
        self.changed.emit(tool)

    def _tell(self) -> None:
        card = _CARDS.get(self._canvas.tool)
        if card is None:
            card = _GRID_CARD if self._is_grid_begun else ("",)
        title, *hints = card
        keys = {
            "smaller": self._key("smaller_points"),
            "larger": self._key("larger_points"),
            "next": self._key("next_cell"),
            "grid": self._key("grid"),
        }
        self._card.show_words(tr(title), " ".join(tr(hint, **keys) for hint in hints))

    def _key(self, name: str) -> str:
        """Give the key of an action as the person chose it."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
