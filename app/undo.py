"""The undo history of one image: Qt's stack, whose commands carry our edits and are kept as they move."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal

from PySide6.QtGui import QUndoCommand, QUndoStack

from app.document.edits import Edit
from app.document.project import History, Step

Direction = Literal["undo", "redo"]
Carry = Callable[[Edit, Direction], None]
"""Reverts or applies an edit and keeps that, or raises; whoever asked puts the document back then."""


class EditCommand(QUndoCommand):
    """One step: any edit, carried out by its stack's owner."""

    def __init__(
        self, step: Step, carry: Callable[[Step, Direction], None], *, gesture: object = None
    ) -> None:
        super().__init__()
        self.step = step
        self.gesture = gesture
        self._carry = carry

    def undo(self) -> None:
        """Take the edit back."""
        self._carry(self.step, "undo")

    def redo(self) -> None:
        """Do the edit again."""
        self._carry(self.step, "redo")


class UndoHistory:
    """The steps of one image, without end. An undo that cannot be kept leaves all as it was."""

    def __init__(self, history: History, carry: Carry) -> None:
        """Begin with the steps that the journal tells of."""
        self.stack = QUndoStack()
        self._carry = carry
        self._is_silent = False
        self._failure: Exception | None = None
        self._commands: list[EditCommand] = []
        for step in (*history.done, *reversed(history.undone)):
            self._add(step, gesture=None)
        self.stand_at(len(history.done))

    def add_done(self, edit: Edit, *, gesture: object = None) -> None:
        """Add a step that is done and kept already. Steps that were undone are gone."""
        self._add(Step(edit.title, lambda: edit, at=_now()), gesture=gesture)

    def last_of(self, gesture: object) -> Edit | None:
        """Give the last step if it is of this gesture and nothing was undone since."""
        is_on_top = bool(self._commands) and self.step == self.count
        if gesture is None or not is_on_top or self._commands[-1].gesture != gesture:
            return None
        return self._commands[-1].step.read()

    def replace_last(self, edit: Edit) -> None:
        """Let the last step be this edit, which contains it."""
        self._commands[-1].step = Step(edit.title, lambda: edit, at=_now())

    def titles(self) -> tuple[str, ...]:
        """Give what was done, the oldest first, undone steps included."""
        return tuple(command.step.title for command in self._commands)

    def step_at(self, number: int) -> Step:
        """Give one step, counted from 1."""
        return self._commands[number - 1].step

    @property
    def count(self) -> int:
        """How many steps there are, undone ones included."""
        return len(self._commands)

    @property
    def step(self) -> int:
        """How many steps are in force."""
        return self.stack.index()

    def go_to(self, step: int) -> None:
        """Undo or redo until `step` steps are in force.

        Raises:
            ProjectError: one of them could not be kept, and it stands before that one.

        """
        while self.step != step:
            before = self.step
            if step < before:
                self.stack.undo()
            else:
                self.stack.redo()
            if self._failure is not None:
                failure, self._failure = self._failure, None
                self.stand_at(before)
                raise failure

    def stand_at(self, step: int) -> None:
        """Let `step` steps be in force without doing anything: the document is there already."""
        self._is_silent = True
        try:
            self.stack.setIndex(step)
        finally:
            self._is_silent = False

    def _add(self, step: Step, *, gesture: object) -> None:
        command = EditCommand(step, self._carry_unless_silent, gesture=gesture)
        del self._commands[self.step :]
        self._commands.append(command)  # Qt's own reference to a Python command is not enough
        self._is_silent = True
        try:
            self.stack.push(command)
        finally:
            self._is_silent = False

    def _carry_unless_silent(self, step: Step, direction: Direction) -> None:
        if self._is_silent:
            return
        try:
            self._carry(step.read(), direction)
        except Exception as error:  # cannot pass through Qt's code; `go_to` raises it
            self._failure = error


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
