"""The undo history of one image: Qt's stack, whose commands carry our edits and are kept as they move."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtGui import QUndoCommand, QUndoStack

from app.document.edits import Edit
from app.document.project import History

Direction = Literal["undo", "redo"]
Carry = Callable[[Edit, Direction], None]
"""Reverts or applies an edit and keeps that, or raises with everything as it was."""


class EditCommand(QUndoCommand):
    """One step: any edit, carried out by its stack's owner."""

    def __init__(self, edit: Edit, carry: Carry, *, gesture: object = None) -> None:
        super().__init__(edit.title)
        self.edit = edit
        self.gesture = gesture
        self._carry = carry

    def undo(self) -> None:
        """Take the edit back."""
        self._carry(self.edit, "undo")

    def redo(self) -> None:
        """Do the edit again."""
        self._carry(self.edit, "redo")


class UndoHistory:
    """The steps of one image, without end. An undo that cannot be kept leaves all as it was."""

    def __init__(self, history: History, carry: Carry) -> None:
        """Begin with the steps that the journal tells of."""
        self.stack = QUndoStack()
        self._carry = carry
        self._is_silent = False
        self._failure: Exception | None = None
        self._steps: list[EditCommand] = []
        for edit in (*history.done, *reversed(history.undone)):
            self.add_done(edit)
        self._set_index_silently(len(history.done))

    def add_done(self, edit: Edit, *, gesture: object = None) -> None:
        """Add a step that is done and kept already. Steps that were undone are gone."""
        command = EditCommand(edit, self._carry_unless_silent, gesture=gesture)
        del self._steps[self.stack.index() :]
        self._steps.append(command)  # Qt's own reference to a Python command is not enough
        self._is_silent = True
        try:
            self.stack.push(command)
        finally:
            self._is_silent = False

    def last_of(self, gesture: object) -> Edit | None:
        """Give the last step if it is of this gesture and nothing was undone since."""
        is_on_top = bool(self._steps) and self.stack.index() == len(self._steps)
        if gesture is None or not is_on_top or self._steps[-1].gesture != gesture:
            return None
        return self._steps[-1].edit

    def replace_last(self, edit: Edit) -> None:
        """Let the last step be this edit, which contains it."""
        self._steps[-1].edit = edit
        self._steps[-1].setText(edit.title)

    def titles(self) -> tuple[str, ...]:
        """Give what was done, the oldest first, undone steps included."""
        return tuple(step.edit.title for step in self._steps)

    @property
    def step(self) -> int:
        """How many steps are in force."""
        return self.stack.index()

    def go_to(self, step: int) -> None:
        """Undo or redo until `step` steps are in force.

        Raises:
            ProjectError: one of them could not be kept; those before it were.

        """
        while self.step != step:
            before = self.step
            if step < before:
                self.stack.undo()
            else:
                self.stack.redo()
            if self._failure is not None:
                failure, self._failure = self._failure, None
                self._set_index_silently(before)
                raise failure

    def _carry_unless_silent(self, edit: Edit, direction: Direction) -> None:
        if self._is_silent:
            return
        try:
            self._carry(edit, direction)
        except Exception as error:  # cannot pass through Qt's code; `go_to` raises it
            self._failure = error

    def _set_index_silently(self, index: int) -> None:
        self._is_silent = True
        try:
            self.stack.setIndex(index)
        finally:
            self._is_silent = False
