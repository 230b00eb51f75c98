"""The panels about the shown image's document: its areas and its history, and what they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.document.area_edits import change_area, remove_area, set_ground
from app.document.areas import AreaError
from app.document.change import Change
from app.document.edits import Edit
from app.document.ground import GroundError
from app.document.image_document import ImageDocument
from app.document.project import ProjectError
from app.windows.answered import answered
from app.windows.areas_panel import AreasPanel
from app.windows.ground_dialog import GroundDialog
from app.windows.history_panel import HistoryPanel
from app.windows.point_words import point_text
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.session import Session
    from app.windows.main_window import MainWindow

# A jump over more steps takes long enough to be seen: a step takes about a millisecond.
_QUICK_STEPS = 100


class DocumentDesk(QObject):
    """Builds the panels of a window, tells them what changed, and makes edits of what they ask for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self.areas_panel, self.history_panel = AreasPanel(), HistoryPanel()
        workspace = self._workspace
        workspace.session_changed.connect(self._on_other_image)
        workspace.image_changed.connect(self._on_other_image)
        workspace.document_changed.connect(self._on_document_changed)
        workspace.history_changed.connect(self._on_history_changed)
        self.history_panel.step_chosen.connect(self._go_to)
        panel = self.areas_panel
        panel.rename_wanted.connect(
            lambda area, name: self._push(lambda document: change_area(document, area, name=name))
        )
        panel.kind_wanted.connect(
            lambda area, kind: self._push(lambda document: change_area(document, area, kind=kind))
        )
        panel.remove_wanted.connect(lambda area: self._push(lambda document: remove_area(document, area)))
        panel.ground_wanted.connect(self._measure_ground)
        window.editor.selection_changed.connect(self._show_point)

    def _on_other_image(self) -> None:
        self.areas_panel.show_document(self._workspace.document)
        self.history_panel.show_history(self._workspace.session, is_other_image=True)

    def _on_document_changed(self, change: Change) -> None:
        document = self._workspace.document
        if document is not None and change.image_id == document.image_id:
            self.areas_panel.show_document(document)
            self._show_point()

    def _show_point(self) -> None:
        session, ids = self._workspace.session, self._window.editor.selected_ids
        text = ""
        if session is not None and session.document is not None and len(ids) == 1:
            text = self._point_text(session, session.document, int(ids[0]))
        self._window.count_panel.show_point(text)

    def _point_text(self, session: Session, document: ImageDocument, point_id: int) -> str:
        project = session.project
        try:
            facts = project.point_facts(document.image_id, point_id)
            number = facts.prediction
            return point_text(
                point_id, facts, project.prediction(document.image_id, number) if number else None
            )
        except (ProjectError, LookupError, ValueError) as error:
            self._window.messages.fail_with(tr("Reading where the point comes from"), error)
            return ""

    def _on_history_changed(self) -> None:
        self.history_panel.show_history(self._workspace.session)

    def _go_to(self, step: int) -> None:
        session = self._workspace.session
        if session is None:
            return
        is_long = abs(step - session.step) > _QUICK_STEPS
        if is_long:
            QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            session.go_to(step)
        except (ProjectError, IndexError) as error:
            self._window.messages.fail_with(tr("Going back in the history"), error)
        finally:
            if is_long:
                QApplication.restoreOverrideCursor()

    def _measure_ground(self) -> None:
        document = self._workspace.document
        if document is None:
            return
        dialog = GroundDialog(document, self._window)
        if answered(dialog):  # images that were being opened may be shown by now
            self._push(lambda document: set_ground(document, dialog.ground), document)

    def _push(self, make: Callable[[ImageDocument], Edit], document: ImageDocument | None = None) -> None:
        """Do an edit of a document, of the shown one unless it is given."""
        session, document = self._workspace.session, document or self._workspace.document
        if session is None or document is None:
            return
        try:
            session.push(make(document), image_id=document.image_id)
        except (ProjectError, AreaError, GroundError) as error:
            self._window.messages.fail_with(tr("Changing the area"), error)
