"""What can be done with the images of the list: marked as done, put into a split, taken out, found again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from app.document.missing_files import find_files
from app.document.project import PROJECT_SUFFIX, ProjectError, ProjectImage
from app.kept_photos import Photo
from app.project_work import ProjectWork
from app.resources import place_for_files
from app.tasks import TaskControl, ThreadTask
from app.windows.answered import answered
from app.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.session import Session
    from app.windows.main_window import MainWindow
    from engine.annotations import Split

_SPLITS: tuple[tuple[Split | None, str], ...] = (
    (None, mark("Not used")),
    ("train", mark("To learn from")),
    ("val", mark("To choose weights by")),
    ("test", mark("To test with")),
)


class ImageDesk(QObject):
    """Serves the image list of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self._work = ProjectWork(window.workspace)
        actions = window.actions_by_name
        window.image_list.menu_wanted.connect(self.show_menu)
        for name, do in {
            "mark_done": self.toggle_done,
            "take_out": self.take_out,
            "find_missing": self.ask_where_files_are,
            "save": self.tell_where_saved,
            "save_copy": self.ask_for_copy,
        }.items():
            actions[name].triggered.connect(lambda _=False, do=do: do())

    def show_menu(self, place: QPoint) -> None:
        """Offer what can be done with the selected images."""
        images, actions = self._chosen(), self._window.actions_by_name
        if not images:
            return
        menu = QMenu(self._window)
        count = menu.addAction(
            tr("&Count this image") if len(images) == 1 else tr("&Count %Ln image(s)", "", len(images))
        )
        count.triggered.connect(lambda: self.count_chosen())
        menu.addAction(actions["mark_done"])
        splits = menu.addMenu(tr("For training"))
        for split, text in _SPLITS:
            action = splits.addAction(tr(text))
            action.setCheckable(True)
            action.setChecked(all(image.split == split for image in images))
            action.triggered.connect(lambda _=False, split=split: self.set_split(split))
        menu.addSeparator()
        folder = menu.addAction(tr("Show the file's folder"))
        folder.triggered.connect(lambda: show_file(images[0].path.parent))
        menu.addAction(actions["find_missing"])
        menu.addSeparator()
        menu.addAction(actions["take_out"])
        menu.exec(place)

    def check_file(self, image_id: int, photo: Photo) -> None:
        """Say where a photograph that arrived is not the one whose points the image has."""
        image = self._workspace.image(image_id)
        if image is None or image.sha256 == photo.sha256:
            return
        height, width = photo.levels[0].shape[:2]
        if (width, height) != (image.width, image.height):
            self._window.messages.warn(
                tr(
                    "{path}: the file has {width} × {height} pixels, and had"
                    " {old_width} × {old_height} when it was opened. Its points may not fit.",
                    path=image.path,
                    width=width,
                    height=height,
                    old_width=image.width,
                    old_height=image.height,
                )
            )
            return
        if image.count is not None:
            self._window.messages.warn(
                tr(
                    "{path}: the file is another one than when it was opened. If it shows another picture,"
                    " put the old one back, or look its points through.",
                    path=image.path,
                )
            )
        # Said once: a picture whose description alone was changed is the same to the person.
        byte_size, sha256 = photo.picture.byte_size, photo.sha256
        self._try(lambda: self._work.note_file(image_id, byte_size=byte_size, sha256=sha256))

    def count_chosen(self) -> None:
        """Count the selected images."""
        self._window.counting.count_chosen(image.image_id for image in self._chosen())

    def toggle_done(self) -> None:
        """Mark the selected images as done, or as open again if all of them are done."""
        images = self._chosen()
        is_done = not all(image.is_done for image in images)
        empty = sum(image.count is None for image in images)
        if self._try(lambda: self._work.set_done([image.image_id for image in images], is_done)) and empty:
            self._window.messages.tell(
                tr(
                    "%Ln image(s) without a point marked as done: exports say that nobody is there.",
                    "",
                    empty,
                )
            )

    def marking_done(self, image_id: int) -> Callable[[], None]:
        """Give what marks an image as done later; nothing happens once another project is open."""
        session = self._workspace.session

        def mark_done() -> None:
            if self._workspace.session is session:
                self._try(lambda: self._work.set_done([image_id], True))

        return mark_done

    def set_split(self, split: Split | None) -> None:
        """Say what the selected images are for when networks are trained."""
        self._try(lambda: self._work.set_split([image.image_id for image in self._chosen()], split))

    def take_out(self) -> None:
        """Take the selected images out of the project; their work is kept, and comes back with them."""
        images, session = self._chosen(), self._workspace.session
        ids = [image.image_id for image in images]
        if not ids or not self._try(lambda: self._work.take_out(ids)):
            return
        self._window.messages.tell(
            tr("{name} taken out of the project. The file and the work on it are kept.", name=images[0].name)
            if len(images) == 1
            else tr(
                "%Ln images taken out of the project. The files and the work on them are kept.",
                "",
                len(images),
            ),
            tr("Put back"),
            lambda: self._put_back(ids, session),
        )

    def _put_back(self, ids: Sequence[int], session: Session | None) -> None:
        if self._workspace.session is not session:
            self._window.messages.warn(
                tr("What was taken out is of another project. Open that one, and then its files again.")
            )
            return
        self._try(lambda: self._work.put_back(ids))

    def ask_where_files_are(self) -> None:
        """Ask for a folder and look for missing files there."""
        missing = [image for image in self._workspace.images if not image.path.exists()]
        if not missing:
            self._window.messages.tell(tr("Every image is at its place."))
            return
        folder = QFileDialog.getExistingDirectory(
            self._window,
            tr("Where the missing file is looked for")
            if len(missing) == 1
            else tr("Where %Ln missing files are looked for", "", len(missing)),
        )
        if folder:
            self.find_missing(missing, Path(folder))

    def find_missing(self, missing: Sequence[ProjectImage], folder: Path) -> None:
        """Look for files in a folder and all below it."""

        def look(control: TaskControl) -> dict[int, Path]:
            return find_files(
                missing,
                folder,
                lambda seen, place: control.report(
                    0, 0, tr("%Ln file(s), in {place}", "", seen, place=place)
                ),
            )

        # No reference to the task: in a cycle it would be freed by whichever thread collects garbage.
        title = tr("Looking for missing files")
        task = ThreadTask(title, look)
        task.succeeded.connect(lambda found: self._on_found(found, len(missing), folder))
        task.failed.connect(lambda error: self._window.messages.fail_with(title, error))
        # The images of another project have the same numbers.
        self._workspace.session_changed.connect(task.cancel)
        self._workspace.opening.emit(task)
        task.start()

    def tell_where_saved(self) -> None:
        """Say that nothing needs saving, and where it is; offer a copy where nobody would look for it."""
        workspace, copy = self._workspace, self._window.actions_by_name["save_copy"]
        if workspace.session is None:
            return
        words = tr("Everything is saved already, in {path}.", path=workspace.session.project.path)
        if workspace.project_path is None:
            self._window.messages.tell(words, copy.text(), copy.trigger)
        else:
            self._window.messages.tell(words)

    def ask_for_copy(self) -> None:
        """Ask where a copy of the project shall lie, and write it."""
        if self._workspace.session is None:
            self._window.messages.warn(tr("No project is open yet."))
            return
        dialog = QFileDialog(
            self._window,
            tr("Save a copy"),
            filter=tr("CrowdCount project (*{suffix})", suffix=PROJECT_SUFFIX),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(PROJECT_SUFFIX)  # before the dialog asks whether to replace a file
        dialog.selectFile(str(self.suggested_copy))
        if answered(dialog):
            self.save_copy(Path(dialog.selectedFiles()[0]))

    @property
    def suggested_copy(self) -> Path:
        """Give a place beside the person's project, else beside the photograph, where it is found again."""
        workspace = self._workspace
        if workspace.project_path is not None:
            return workspace.project_path.with_stem(tr("{name}-copy", name=workspace.project_path.stem))
        folder = workspace.document.path.parent if workspace.document is not None else Path.home()
        return place_for_files(folder) / f"{folder.name}{PROJECT_SUFFIX}"

    def save_copy(self, path: Path) -> None:
        """Write a copy of the project; the work goes on in the one that is open."""
        task = self._work.copy_task(path)
        title = task.title
        task.succeeded.connect(lambda _: self._window.messages.tell(tr("Saved a copy in {path}.", path=path)))
        task.failed.connect(lambda error: self._window.messages.fail_with(title, error))
        self._workspace.opening.emit(task)
        task.start()

    def _on_found(self, found: dict[int, Path], wanted: int, folder: Path) -> None:
        if not found:
            self._window.messages.warn(
                tr("The missing file is not in {folder} or below it.", folder=folder)
                if wanted == 1
                else tr(
                    "None of the %Ln missing files is in {folder} or below it.", "", wanted, folder=folder
                )
            )
            return
        if self._try(lambda: self._work.move(found)):
            self._window.messages.tell(_found_words(len(found), wanted))

    def _chosen(self) -> list[ProjectImage]:
        """Give the selected images; without any, the shown one."""
        selected = self._window.image_list.selected
        document = self._workspace.document
        if selected or document is None:
            return selected
        shown = self._workspace.image(document.image_id)
        return [shown] if shown is not None else []

    def _try(self, do: Callable[[], None]) -> bool:
        try:
            do()
        except ProjectError as error:
            self._window.messages.fail_with(tr("Changing the project"), error)
            return False
        return True


def _found_words(found: int, wanted: int) -> str:
    rest = wanted - found
    if not rest:
        return tr("Found {found} of %Ln missing file(s).", "", wanted, found=number(found))
    if rest == 1:
        return tr(
            "Found {found} of %Ln missing files. One is still missing.", "", wanted, found=number(found)
        )
    return tr(
        "Found {found} of {wanted} missing files. %Ln are still missing.",
        "",
        rest,
        found=number(found),
        wanted=number(wanted),
    )


def show_file(path: Path) -> None:
    """Let the system's program for such a file show it, or for a folder what is in it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
