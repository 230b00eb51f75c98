"""What each action does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDockWidget, QFileDialog

from app.appearance import apply_colour_scheme
from app.document.project import PROJECT_SUFFIX, ProjectError
from app.exporting import export_task, exported_words
from app.reporting import REPORT_SUFFIXES, report_task, reported_words
from app.resources import DEMO_FOLDER, is_programs_own, place_for_files
from app.tasks import ThreadTask
from app.windows.about_dialog import AboutDialog
from app.windows.actions import Actions
from app.windows.answered import answered
from app.windows.command_palette import CommandPalette
from app.windows.copy_points import copy_points_from_before
from app.windows.export_dialog import ExportDialog, ExportWish
from app.windows.image_desk import show_file
from app.windows.panel_docks import PanelDock
from app.windows.points_section import LARGEST_RADIUS_PX, SMALLEST_RADIUS_PX
from app.windows.settings_dialog import SettingsDialog
from app.windows.shortcuts_dialog import ShortcutsDialog
from app.words import tr
from engine.image_file import IMAGE_SUFFIXES

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow


class Commands(QObject):
    """Connects every action of the window to what it does."""

    exporting = Signal(ThreadTask)

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._dressed = window.settings.values.colour_scheme
        canvas, editor = window.canvas, window.editor
        for name, do in {
            "open_images": self.open_images,
            "open_folder": self.open_folder,
            "open_demo": self.open_demo,
            "new_project": self.new_project,
            "open_project": self.open_project,
            "export": self.export,
            "report": self.report,
            "quit": window.close,
            "undo": lambda: self._step_history("undo"),
            "redo": lambda: self._step_history("redo"),
            "delete": lambda: window.desk.delete_chosen(),
            "confirm": editor.confirm_selected,
            "select_all": editor.select_all,
            "select_none": editor.select_none,
            "copy_points": self.copy_points,
            "count": self.count,
            "count_all": window.counting.count_uncounted,
            "cancel": window.counting.cancel_all,
            "fit": canvas.fit,
            "actual_size": canvas.show_actual_size,
            "zoom_in": canvas.zoom_in,
            "zoom_out": canvas.zoom_out,
            "smaller_points": lambda: self._change_radius(-1),
            "larger_points": lambda: self._change_radius(1),
            "find_image": self.find_image,
            "previous_image": lambda: window.image_list.show_neighbour(-1),
            "next_image": lambda: window.image_list.show_neighbour(1),
            "settings": self.show_settings,
            "palette": self.show_palette,
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
        }.items():
            actions[name].triggered.connect(_without_arguments(do))
        window.position_bar.queue.stop_by(actions["cancel"])
        window.view_panel.overlay.tell_keys(actions)
        actions["show_points"].setChecked(True)
        actions["show_points"].toggled.connect(canvas.set_points_visible)
        actions["full_screen"].toggled.connect(self._set_full_screen)

    def open_images(self) -> None:
        """Ask for images and open them."""
        pattern = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(IMAGE_SUFFIXES))
        filters = [tr("Images ({pattern})", pattern=pattern), tr("All files (*)")]
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Open images"), self._last_folder(), ";;".join(filters)
        )
        if names:
            self._window.open([Path(name) for name in names])

    def open_folder(self) -> None:
        """Ask for a folder and open its images."""
        # From the one above, as a dialog for folders shows what is in it: the one after the last is wanted.
        start = Path(self._last_folder()).parent
        name = QFileDialog.getExistingDirectory(self._window, tr("Open a folder of images"), str(start))
        if name:
            self._window.open([Path(name)])

    def open_demo(self) -> None:
        """Open the drawn crowd."""
        self._window.workspace.open([DEMO_FOLDER / "images"])

    def new_project(self) -> None:
        """Ask where a new project shall lie, and begin it."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("New project"), self._last_folder(), _project_filter()
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix.lower() == PROJECT_SUFFIX else path.with_name(path.name + PROJECT_SUFFIX)
        if self._window.workspace.new_project(path):
            self._window.settings.remember_recent(path)
            self._window.messages.tell(
                tr("New project {name}. Open images or drop them here to add them.", name=path.name)
            )

    def open_project(self) -> None:
        """Ask for a project and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a project"), self._last_folder(), _project_filter()
        )
        if name:
            self._window.open([Path(name)])

    def export(self) -> None:
        """Ask what to export and do it."""
        workspace = self._window.workspace
        document, counted = (
            workspace.document,
            [image for image in workspace.images if image.count is not None],
        )
        if document is None or not counted:
            self._window.messages.warn(tr("Nothing to export yet: count an image or place points first."))
            return
        shown = workspace.image(document.image_id)
        dialog = ExportDialog(
            _free_folder(document.path.parent, "crowdcount-export"),
            counted=counted,
            shown=shown if shown in counted else None,
            parent=self._window,
        )
        if answered(dialog):  # images that were being opened may be shown by now
            self.export_as(dialog.wish, document.image_id)

    def export_as(self, wish: ExportWish, shown_id: int | None = None) -> None:
        """Write what was wished for; "the shown image" is the one that was shown to who wished."""
        window, workspace = self._window, self._window.workspace
        session, document = workspace.session, workspace.document
        if session is None or document is None:
            return
        chosen = [
            image.image_id
            for image in workspace.images
            if image.count is not None and (wish.scope == "counted" or image.is_done)
        ]
        if wish.scope == "shown":
            chosen = [shown_id or document.image_id]
        task = export_task(session.project, chosen, wish.folder, wish.format)
        task.succeeded.connect(
            lambda exported: window.messages.tell(
                exported_words(exported, wish.folder), tr("Show the folder"), lambda: show_file(wish.folder)
            )
        )
        task.failed.connect(
            lambda error: window.messages.fail_with(tr("Exporting to {folder}", folder=wish.folder), error)
        )
        self.exporting.emit(task)
        task.start()

    def report(self) -> None:
        """Ask where a report of the project shall lie, and write it."""
        workspace, messages = self._window.workspace, self._window.messages
        session, document = workspace.session, workspace.document
        counted = [image for image in workspace.images if image.count is not None]
        if session is None or document is None or not counted:
            messages.warn(tr("Nothing to report yet: count an image or place points first."))
            return
        kinds = {
            tr("Web page (*.html)"): ".html",
            tr("PDF for printing (*.pdf)"): ".pdf",
            tr("Table for spreadsheets (*.csv)"): ".csv",
        }
        start = place_for_files(document.path.parent) / (document.path.parent.name + ".html")
        name, kind = QFileDialog.getSaveFileName(self._window, tr("Report"), str(start), ";;".join(kinds))
        if name:
            path = Path(name)
            has_kind = path.suffix.lower() in REPORT_SUFFIXES
            self.report_to(path if has_kind else path.with_name(path.name + kinds.get(kind, ".html")))

    def report_to(self, path: Path) -> None:
        """Write a report of the project; its name's end says which kind."""
        session, messages = self._window.workspace.session, self._window.messages
        if session is None:
            return
        task = report_task(session.project, path)
        task.succeeded.connect(
            lambda reported: messages.tell(
                reported_words(reported, path), tr("Open it"), lambda: show_file(path)
            )
        )
        task.failed.connect(lambda error: messages.fail_with(tr("Writing {name}", name=path.name), error))
        self.exporting.emit(task)
        task.start()

    def copy_points(self) -> None:
        """Place the points of the image before in the shown one."""
        window = self._window
        copy_points_from_before(window.image_list.before, window.workspace, window.editor, window.messages)

    def find_image(self) -> None:
        """Let the person type which images are listed, in their panel."""
        images = self._window.image_list
        dock = images.parentWidget()
        assert isinstance(dock, QDockWidget)
        dock.show()
        dock.raise_()
        images.begin_filtering()

    def count(self) -> None:
        """Count the shown image."""
        document = self._window.workspace.document
        if document is not None:
            self._window.counting.count(document.image_id)

    def set_point_radius(self, radius_px: float) -> None:
        """Draw points larger or smaller, and remember it."""
        self._window.settings.values.point_radius_px = radius_px
        self._window.kept.note_settings()
        self._window.canvas.set_point_radius(radius_px)

    def refresh_history(self) -> None:
        """Name what undo and redo would do."""
        session = self._window.workspace.session
        undone = "" if session is None else session.undo_title
        redone = "" if session is None else session.redo_title
        self._actions.rename("undo", tr("Undo: {step}", step=undone) if undone else tr("Undo"))
        self._actions.rename("redo", tr("Redo: {step}", step=redone) if redone else tr("Redo"))
        is_in_sight = self._window.is_in_sight
        self._actions["undo"].setEnabled(is_in_sight and session is not None and session.can_undo)
        self._actions["redo"].setEnabled(is_in_sight and session is not None and session.can_redo)

    def show_settings(self) -> None:
        """Let the person choose."""
        dialog = SettingsDialog(self._window.settings, self._window)
        dialog.changed.connect(self._on_settings_changed)
        answered(dialog)

    def show_shortcuts(self) -> None:
        """Show what keys and mouse do."""
        answered(ShortcutsDialog(self._window.settings.values, self._on_keys_changed, self._window))

    def show_palette(self) -> None:
        """Let the person find an action by its name; panels are among them."""
        for opened in self._window.findChildren(CommandPalette):
            if opened.isVisible():
                opened.open()
                return
        panels = [dock.action for dock in self._window.findChildren(PanelDock)]
        others = [action for action in self._actions.all() if action.objectName() != "palette"]
        CommandPalette([*others, *panels], self._window, keys_to=self._window.canvas).open()

    def show_about(self) -> None:
        """Show version and licences."""
        answered(AboutDialog(self._window))

    def _on_settings_changed(self) -> None:
        self._window.canvas.keeps_view = self._window.settings.values.keeps_view
        scheme, application = self._window.settings.values.colour_scheme, QApplication.instance()
        if scheme != self._dressed and isinstance(application, QApplication):
            apply_colour_scheme(application, scheme)
            self._dressed = scheme
        if self._window.settings.problem is not None:
            self._window.messages.warn(self._window.settings.problem)
            self._window.settings.problem = None

    def _on_keys_changed(self) -> None:
        self._actions.set_keys(self._window.settings.values.shortcuts)
        self._window.settings.save()

    def _step_history(self, direction: str) -> None:
        session = self._window.workspace.session
        if session is None:
            return
        try:
            session.undo() if direction == "undo" else session.redo()
        except ProjectError as error:
            self._window.messages.fail_with(tr("Undo") if direction == "undo" else tr("Redo"), error)

    def _change_radius(self, step: int) -> None:
        if self._window.canvas.tool == "erase":
            self._window.canvas.change_brush(step)
            return
        radius = self._window.settings.values.point_radius_px + step
        self._window.view_panel.points.show_radius(min(max(radius, SMALLEST_RADIUS_PX), LARGEST_RADIUS_PX))

    def _set_full_screen(self, is_wanted: bool) -> None:
        self._window.showFullScreen() if is_wanted else self._window.showNormal()

    def _last_folder(self) -> str:
        recent = [Path(entry) for entry in self._window.settings.values.recent]
        folders = [path if path.is_dir() else path.parent for path in recent if not is_programs_own(path)]
        return str(next((folder for folder in folders if folder.is_dir()), Path.home()))


def _project_filter() -> str:
    """Give the line of a file dialog that lists projects only."""
    return tr("CrowdCount project (*{suffix})", suffix=PROJECT_SUFFIX)


def _without_arguments(do: Callable[[], object]) -> Callable[..., None]:
    """Give a slot that lets go of `triggered`'s bool."""

    def slot(*_: object) -> None:
        do()

    return slot


def _free_folder(parent: Path, name: str) -> Path:
    """Give a folder that is not there yet, in a place where the person looks for it."""
    parent = place_for_files(parent)
    number, free = 2, parent / name
    while free.exists():
        free = parent / f"{name}-{number}"
        number += 1
    return free
