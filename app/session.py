"""The one door for edits: applied, kept in the project file, and told to the views, in this order."""

import logging
from collections import OrderedDict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, QTimer, Signal

from app.document.area_edits import ChangeArea, SetGround
from app.document.change import Change
from app.document.edits import Edit, MovePoints, TakePrediction
from app.document.image_document import ImageDocument
from app.document.project import ProjectError, ProjectInUseError, Step
from app.document.project_file import ProjectFile
from app.undo import Direction, UndoHistory

# Documents that stay loaded beside the one that is shown; others load again from the file in some 30 ms.
KEPT_DOCUMENTS = 8

# How long an edit may be in the operating system's hands before it is brought to the disk.
SETTLE_MS = 1000

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Opened:
    document: ImageDocument
    history: UndoHistory


class Session(QObject):
    """Work on one project. Everything that changes a document goes through here."""

    document_changed = Signal(Change)
    """After each edit, undo and redo; also for images that are not shown."""
    image_changed = Signal(int)
    """Another image is shown: its id."""
    history_changed = Signal()
    """What can be undone or redone in the shown image, or the shown image itself, is another."""

    def __init__(self, project: ProjectFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._opened: OrderedDict[int, _Opened] = OrderedDict()
        self._shown: _Opened | None = None
        self._carried = Change(image_id=0)
        self._settler = ThreadPoolExecutor(max_workers=1, thread_name_prefix="settle")
        self._settle_timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle_timer.timeout.connect(self._on_settle_due)

    @property
    def document(self) -> ImageDocument | None:
        """The shown image's document, None before the first `open_image`."""
        return None if self._shown is None else self._shown.document

    def open_image(self, image_id: int) -> ImageDocument:
        """Show an image, with its undo history from all sessions.

        Raises:
            LookupError: the project has no such image.
            ProjectError: what the project file says of it cannot be read.

        """
        opened = self._open(image_id)
        self._shown = opened
        self.image_changed.emit(image_id)
        self.history_changed.emit()
        return opened.document

    def show_nothing(self) -> None:
        """Show no image any more."""
        self._shown = None
        self.history_changed.emit()

    def forget_documents(self, image_ids: Iterable[int]) -> None:
        """Load these images' documents anew when they are next wanted: their files lie elsewhere now."""
        for image_id in image_ids:
            self._opened.pop(image_id, None)

    def document_of(self, image_id: int) -> ImageDocument:
        """Give any image's document without showing it: to make an edit of a result that came late."""
        return self._open(image_id).document

    def push(self, edit: Edit, *, image_id: int | None = None, gesture: object = None) -> None:
        """Do an edit, to the shown image unless another is named, and keep it before this returns.

        Edits of the same gesture (any value but None) that move the same points become one step.
        An edit that changes nothing is no step.

        Raises:
            ProjectError: it cannot be kept, and is not done; the sentence is for the person.
            StaleEditError: it was made before the document changed; make it anew.

        """
        if edit.is_empty:
            return
        opened = self._chosen(image_id)
        grown = _grown(opened.history.last_of(gesture), edit)
        before = opened.document.moment
        try:
            change = edit.apply(opened.document)
            self.project.record(opened.document, grown or edit, "merge" if grown else "do")
        except BaseException:
            opened.document.restore(before)
            raise
        if grown is not None:
            opened.history.replace_last(grown)
        else:
            opened.history.add_done(_without_maps(edit), gesture=gesture)
        self._tell(opened, change)

    def undo(self) -> None:
        """Take the shown image's last step back; nothing if there is none.

        Raises:
            ProjectError: that cannot be kept, and is not done.

        """
        if self.can_undo:
            self.go_to(self.step - 1)

    def redo(self) -> None:
        """Do the step again that was undone last; nothing if there is none.

        Raises:
            ProjectError: that cannot be kept, and is not done.

        """
        if self.can_redo:
            self.go_to(self.step + 1)

    def go_to(self, step: int) -> None:
        """Undo or redo until `step` of the `titles` are in force.

        Raises:
            IndexError: there are not so many steps.
            ProjectError: a step cannot be kept or read; all is as before.

        """
        opened = self._chosen(None)
        if not 0 <= step <= opened.history.count:
            raise IndexError(f"expected a step from 0 to {opened.history.count}, got {step}")
        self._carried = Change(opened.document.image_id)
        before, step_before = opened.document.moment, opened.history.step
        try:
            with self.project.writing():
                opened.history.go_to(step)
        except BaseException:
            opened.document.restore(before)
            opened.history.stand_at(step_before)
            raise
        if self._carried.is_any:
            self._tell(opened, self._carried)

    @property
    def can_undo(self) -> bool:
        """Whether the shown image has a step in force."""
        return self.step > 0

    @property
    def can_redo(self) -> bool:
        """Whether the shown image has an undone step."""
        return self._shown is not None and self._shown.history.stack.canRedo()

    @property
    def undo_title(self) -> str:
        """What `undo` takes back, empty if nothing."""
        return self.step_at(self.step).title if self.can_undo else ""

    @property
    def redo_title(self) -> str:
        """What `redo` does again, empty if nothing."""
        return self.step_at(self.step + 1).title if self.can_redo else ""

    @property
    def titles(self) -> tuple[str, ...]:
        """What was done to the shown image, the oldest first, undone steps at the end."""
        return () if self._shown is None else self._shown.history.titles()

    @property
    def step_count(self) -> int:
        """How many `titles` there are."""
        return 0 if self._shown is None else self._shown.history.count

    def step_at(self, number: int) -> Step:
        """Give one of the shown image's steps, counted from 1: what was done, and when.

        Raises:
            IndexError: there are not so many.

        """
        if not 1 <= number <= self.step_count:
            raise IndexError(f"expected a step from 1 to {self.step_count}, got {number}")
        return self._chosen(None).history.step_at(number)

    @property
    def step(self) -> int:
        """How many of the `titles` are in force."""
        return 0 if self._shown is None else self._shown.history.step

    def close(self) -> None:
        """Bring all to the disk and give the project free."""
        self._settle_timer.stop()
        self._settler.shutdown()
        self._shown = None
        self._opened.clear()
        self.project.close()

    def _chosen(self, image_id: int | None) -> _Opened:
        if image_id is not None:
            return self._open(image_id)
        if self._shown is None:
            raise LookupError("no image is shown")
        return self._shown

    def _open(self, image_id: int) -> _Opened:
        opened = self._opened.get(image_id)
        if opened is None:
            document = self.project.document(image_id)
            history = UndoHistory(self.project.history(image_id), partial(self._carry, document))
            opened = self._opened[image_id] = _Opened(document, history)
        self._opened.move_to_end(image_id)
        for old in list(self._opened)[:-KEPT_DOCUMENTS]:
            if self._opened[old] is not self._shown:
                del self._opened[old]
        return opened

    def _carry(self, document: ImageDocument, edit: Edit, direction: Direction) -> None:
        """Undo or redo one edit, and keep that; whoever asked puts all back if it fails."""
        change = edit.revert(document) if direction == "undo" else edit.apply(document)
        self.project.record(document, edit, direction)
        self._carried |= change

    def _tell(self, opened: _Opened, change: Change) -> None:
        if not self._settle_timer.isActive():
            self._settle_timer.start()
        self.document_changed.emit(change)
        if opened is self._shown:
            self.history_changed.emit()

    def _on_settle_due(self) -> None:
        self._settler.submit(self._settle)

    def _settle(self) -> None:
        try:
            self.project.settle()
        except ProjectError as error:  # nothing is lost, and the next edit says what is wrong
            _log.warning("%s", error)


def open_unsaved_project(folder: Path | None = None) -> ProjectFile:
    """Open the project for images that are opened on their own; a second window gets a second one.

    Raises:
        ProjectError: the folder (by default in the user's data folder) cannot be written, or the project
            there is damaged.

    """
    folder = folder or platformdirs.user_data_path("crowdcount", appauthor=False) / "projects"
    number = 1
    while True:
        path = folder / ("unsaved.crowd" if number == 1 else f"unsaved-{number}.crowd")
        try:
            return ProjectFile.open(path) if path.exists() else ProjectFile.create(path)
        except ProjectInUseError:
            number += 1


def _grown(last: Edit | None, edit: Edit) -> Edit | None:
    """Give one edit for the last one and a new one of the same gesture, None if they stay two steps."""
    if isinstance(last, MovePoints) and isinstance(edit, MovePoints):
        return last.merged_with(edit)
    if isinstance(last, ChangeArea) and isinstance(edit, ChangeArea):
        return last.merged_with(edit)
    if isinstance(last, SetGround) and isinstance(edit, SetGround):
        return last.merged_with(edit)
    return None


def _without_maps(edit: Edit) -> Edit:
    """Give the edit as the history holds it: the maps are in the project file."""
    return replace(edit, maps=None) if isinstance(edit, TakePrediction) else edit
