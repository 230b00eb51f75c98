"""The main window: where everything stands, and which signal goes where. What actions do is in `commands`."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from app.canvas.canvas import Canvas
from app.canvas.point_editor import PointEditor
from app.canvas.tile_pyramid import TilePyramid
from app.counting import Counting
from app.document.change import Change
from app.inference import InferenceClient
from app.kept_photos import Photo
from app.messages import Messages, sentence_of
from app.photo_loader import PhotoLoader
from app.settings import ListOrder, SettingsFile
from app.tasks import stop_tasks
from app.thumbnails import Thumbnails
from app.windows.actions import Actions
from app.windows.canvas_desk import CanvasDesk
from app.windows.central import Central
from app.windows.commands import Commands
from app.windows.count_panel import CountPanel
from app.windows.document_desk import DocumentDesk
from app.windows.image_desk import ImageDesk
from app.windows.image_list import ImageList
from app.windows.image_states import ImageStates
from app.windows.kept_choices import KeptChoices
from app.windows.menus import add_panels, build_menus, build_toolbar
from app.windows.message_bar import MessageBar
from app.windows.panel_docks import PanelDock, arrange_panels
from app.windows.position_bar import PositionBar
from app.windows.scrolled import Scrolled
from app.windows.task_strip import TaskStrip
from app.windows.view_panel import ViewPanel
from app.windows.welcome_page import WelcomePage
from app.words import tr
from app.workspace import Workspace

_ON_IMAGE = (
    "copy_points",
    "count",
    "fit",
    "actual_size",
    "zoom_in",
    "zoom_out",
    "export",
    "report",
    "select_all",
    "count_all",
    "next_cell",
)
_ON_SELECTION = ("confirm", "select_none")

_LARGEST_FIRST_SIZE = QSize(1740, 1090)


class MainWindow(QMainWindow):
    """One window on one workspace."""

    def __init__(
        self, settings: SettingsFile, client: InferenceClient, messages: Messages, arrangement: QSettings
    ) -> None:
        super().__init__()
        self.settings, self.messages = settings, messages
        self._client = client
        self.kept = KeptChoices(self, settings, arrangement, messages)
        self.workspace = Workspace(messages, self)
        # Before anybody draws another document: the still is of the picture and the points before.
        self.workspace.image_changed.connect(self._on_image_changed)
        self.counting = Counting(self.workspace, client, messages, settings.values, self)
        self.editor = PointEditor(self)
        self.canvas = Canvas(self.editor)
        self.canvas.keeps_view = settings.values.keeps_view
        self._loader = PhotoLoader(self)
        self._states = ImageStates(self.workspace, self.counting)
        self._is_awaited = False
        self.actions_by_name = Actions(self, settings.values.shortcuts)
        self._build()
        self.commands = Commands(self, self.actions_by_name)
        self._connect()
        self.kept.restore_arrangement(self._docks)
        self.actions_by_name.draw_icons(self.palette())
        self._on_session_changed()
        self.central.setFocus()

    def open(self, paths: Sequence[Path]) -> None:
        """Open images, folders or a project, and remember them."""
        for path in paths:
            self.settings.remember_recent(path.absolute())
        self.workspace.open([path.absolute() for path in paths])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, keep the arrangement, give the project free."""
        self.kept.write()
        self.hide()  # what follows may take a second
        self._loader.stop()
        self.counting.cancel_all()
        self._client.close()
        self.thumbnails.close()
        stop_tasks()
        self.workspace.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again for another palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self.actions_by_name.draw_icons(self.palette())
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.open(paths)

    @property
    def is_in_sight(self) -> bool:
        """Tell whether the document is of the image that is seen: not of one that is still being read.

        Until then nothing that acts on the whole window may act on it: a still of another image is in sight.
        """
        return self.workspace.document is not None and not self._is_awaited

    def _build(self) -> None:
        self.setWindowTitle("CrowdCount")
        self.setAcceptDrops(True)
        self.resize(self.screen().availableSize().boundedTo(_LARGEST_FIRST_SIZE) * 0.92)
        self.welcome = WelcomePage(self.actions_by_name)
        self.message_bar = MessageBar(self.messages)
        self._strip = TaskStrip()
        self.central = Central(self.message_bar, self._strip, self.welcome, self.canvas)
        self.setCentralWidget(self.central)
        self.thumbnails = Thumbnails(parent=self)
        # Thousands of tasks may begin at once: the list is looked through after them all.
        self._list_due = QTimer(self, singleShot=True, interval=0)
        self._list_due.timeout.connect(self._on_images_changed)
        self.image_list = ImageList(self.thumbnails, order=self.settings.values.list_order)
        self.count_panel = CountPanel(self.actions_by_name)
        self.view_panel, self.position_bar = ViewPanel(), PositionBar()
        self.document_desk, self.image_desk = DocumentDesk(self), ImageDesk(self)
        self.setStatusBar(self.position_bar)
        build_menus(self, self.actions_by_name)
        build_toolbar(self, self.actions_by_name)
        images = PanelDock(tr("Images"), "images", self.image_list, width=230)
        people = tr("Count", "the number of people, over its panel")
        count = PanelDock(people, "count", self.count_panel, width=290)
        view = tr("View", "what is seen and how, over its panel")
        tabs = [
            PanelDock(view, "view", Scrolled(self.view_panel), width=290),
            PanelDock(tr("Areas"), "areas", self.document_desk.areas_panel, width=290),
            PanelDock(tr("History"), "history", self.document_desk.history_panel, width=290),
        ]
        self._docks = [images, count, *tabs]
        arrange_panels(self, left=images, right=count, tabs=tabs, widths=(230, 290))
        add_panels(self, self._docks)

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.session_changed.connect(self._on_session_changed)
        workspace.emptied.connect(self._show_nothing)
        workspace.images_changed.connect(self._on_images_changed)
        workspace.image_updated.connect(self._on_image_updated)
        workspace.document_changed.connect(self._on_document_changed)
        workspace.history_changed.connect(self.commands.refresh_history)
        workspace.opening.connect(self._strip.watch)
        self.commands.exporting.connect(self._strip.watch)
        self.counting.tasks_changed.connect(self._on_tasks_changed)
        self._loader.loading.connect(self._strip.watch)
        self._loader.loaded.connect(self._on_photo_loaded)
        self._loader.failed.connect(self._on_photo_failed)
        self._loader.stopped.connect(self._on_photo_stopped)
        self.image_list.chosen.connect(workspace.show)
        self.image_list.order_chosen.connect(self._on_list_order)
        self.image_list.left.connect(self.canvas.setFocus)
        self.welcome.recent_chosen.connect(lambda path: self.open([path]))
        self.editor.failed.connect(lambda error: self.messages.fail_with(tr("Editing points"), error))
        self.editor.selection_changed.connect(self._on_selection_changed)
        self.canvas.zoom_changed.connect(self.position_bar.show_zoom)
        self.canvas.points_visibility_changed.connect(self.actions_by_name["show_points"].setChecked)
        self.desk = CanvasDesk(self, self._client)
        self.overlays = self.desk.overlays

    def _on_session_changed(self) -> None:
        if self.workspace.session is not None:
            self.editor.set_session(self.workspace.session)
        self._show_nothing()

    def _show_nothing(self) -> None:
        self._is_awaited = False
        self._loader.stop()
        self.canvas.show_photo(None)
        self.desk.leave_image()
        self.central.show_welcome()
        self.welcome.set_recent([Path(entry) for entry in self.settings.values.recent])
        self._show_document()
        self._refresh_enabled()

    def _on_images_changed(self) -> None:
        self.image_list.set_images(self.workspace.images, self._states.all())
        self._refresh_enabled()

    def _on_image_updated(self, image_id: int) -> None:
        image = self.workspace.image(image_id)
        if image is not None:
            self.image_list.update_image(image, self._states.of(image))
        if self._is_shown(image_id):
            self._show_count()

    def _on_image_changed(self, image_id: int) -> None:
        image, document = self.workspace.image(image_id), self.workspace.document
        if image is None or document is None:
            return
        self.image_list.set_current(image_id)
        if not self._loader.holds(document.path, page=document.page):
            self.central.show_reading(tr("Reading {name}…", name=image.name))
        self.canvas.show_photo(None)
        self.desk.leave_image()
        self._show_document()
        self._on_tasks_changed()
        self._is_awaited = True
        self._refresh_enabled()
        self._loader.load(image_id, document.path, page=document.page)

    def _on_list_order(self, order: ListOrder) -> None:
        self.settings.values.list_order = order
        self.kept.note_settings()

    def _on_photo_loaded(self, image_id: int, photo: Photo) -> None:
        document = self.workspace.document
        if document is None or document.image_id != image_id:
            return
        pyramid = TilePyramid(photo.levels)
        self.workspace.unreadable.forget(image_id)
        self.workspace.read_again((image_id,))
        self.image_desk.check_file(image_id, photo)
        self.central.show_photo()
        self.canvas.show_photo(pyramid)
        self._on_arrived()
        self.counting.count_when_shown(image_id)
        upcoming = self.image_list.upcoming
        if upcoming is not None:
            self._loader.read_ahead(upcoming)

    def _on_photo_failed(self, image_id: int, error: Exception) -> None:
        self.workspace.note_unreadable(image_id)
        self.central.show_words(tr("This photograph cannot be shown."))
        self._on_arrived()
        sentence = sentence_of(tr("Reading the photograph"), error)
        find = self.actions_by_name["find_missing"]
        image = self.workspace.image(image_id)
        is_gone = image is not None and image.is_missing
        self.messages.fail(
            sentence, error, tr("Find missing files…") if is_gone else None, find.trigger if is_gone else None
        )

    def _on_photo_stopped(self) -> None:
        self.central.show_words(tr("Reading was stopped. Leave this image and come back to read it again."))
        self._on_arrived()

    def _on_arrived(self) -> None:
        self._is_awaited = False
        self.desk.show_image()
        self._refresh_enabled()

    def _on_document_changed(self, change: Change) -> None:
        if self._is_shown(change.image_id):  # its count is shown upon `image_updated`, which follows
            self.desk.show_document()

    def _is_shown(self, image_id: int) -> bool:
        document = self.workspace.document
        return document is not None and document.image_id == image_id

    def _show_count(self) -> None:
        document = self.workspace.document
        image = None if document is None else self.workspace.image(document.image_id)
        self.count_panel.show_document(document, is_done=image is not None and image.is_done)

    def _show_document(self) -> None:
        document = self.workspace.document
        self._show_count()
        self.position_bar.show_size(*((document.width, document.height) if document is not None else (0, 0)))
        self.desk.show_document()
        self.setWindowTitle(f"{document.path.name} – CrowdCount" if document is not None else "CrowdCount")

    def _on_tasks_changed(self) -> None:
        document = self.workspace.document
        self.count_panel.watch(self.counting.task_of(document.image_id) if document is not None else None)
        self.position_bar.show_queue(self.counting.pending_count)
        self.actions_by_name.set_enabled(("cancel",), self.counting.pending_count > 0)
        self._list_due.start()

    def _on_selection_changed(self) -> None:
        self.position_bar.show_selected(len(self.editor.selected_ids))
        self._refresh_enabled()

    def _refresh_enabled(self) -> None:
        actions, images = self.actions_by_name, self.workspace.images
        actions.set_enabled(_ON_IMAGE, self.is_in_sight)
        actions.set_enabled(("mark_done",), not self._is_awaited)
        actions.set_enabled(_ON_SELECTION, len(self.editor.selected_ids) > 0)
        actions.set_enabled(("previous_image", "next_image"), len(images) > 1)
        actions.set_enabled(("cancel",), self.counting.pending_count > 0)
        actions.set_enabled(("delete",), self.is_in_sight)
        self.commands.refresh_history()
