"""The areas of the shown image: what each counts, and what can be done to the chosen one."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from app.document.image_document import ImageDocument
from app.windows.area_list import AreaListModel, AreaRowPainter
from app.windows.area_words import ground_text
from app.words import mark, tr

_EMPTY = mark(
    "No areas yet. Draw one to count its people apart, or to leave a part of the photograph out of the count."
)


class AreasPanel(QWidget):
    """Shows one document's areas, and asks for what the person wants of them."""

    area_selected = Signal(object)
    """The chosen area's id, or None."""
    rename_wanted = Signal(int, str)
    kind_wanted = Signal(int, str)
    """An area shall count, or be ignored."""
    remove_wanted = Signal(int)
    ground_wanted = Signal()
    """The person wants to say how large the ground is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = AreaListModel()
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(AreaRowPainter(self._view))
        self._view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._view.setFrameShape(QListView.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.setEditTriggers(QListView.EditTrigger.DoubleClicked | QListView.EditTrigger.EditKeyPressed)
        self._view.setAccessibleName(tr("Areas"))
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._show_menu)
        self._empty = QLabel(tr(_EMPTY))
        self._ground = QLabel()
        for label in (self._empty, self._ground):
            label.setWordWrap(True)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setContentsMargins(16, 6, 16, 6)
        self._rename = self._action(tr("Rename"), "F2", self._on_rename)
        self._kind = self._action(tr("Leave out of the count"), None, self._on_kind)
        self._remove = self._action(tr("Delete area"), None, self.remove_selected)
        self._measure = QPushButton()
        self._measure.setText(tr("Measure the ground…"))
        self._measure.setToolTip(tr("Say how large the ground is: areas then tell people per square metre"))
        self._measure.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._measure.clicked.connect(self.ground_wanted)
        self.tools = QHBoxLayout()
        self._arrange()
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._model.renamed.connect(self.rename_wanted)
        self.show_document(None)

    @property
    def model(self) -> AreaListModel:
        """The rows."""
        return self._model

    @property
    def selected_id(self) -> int | None:
        """The chosen area's id."""
        count = self._model.count_at(self._view.currentIndex())
        return None if count is None else count.area.area_id

    @property
    def has_keyboard(self) -> bool:
        """Tell whether keys go to the list."""
        return self._view.hasFocus()

    def remove_selected(self) -> None:
        """Ask for the chosen area to be taken away."""
        if self.selected_id is not None:
            self.remove_wanted.emit(self.selected_id)

    def show_document(self, document: ImageDocument | None) -> None:
        """Show a document's areas; the chosen one stays chosen while it is there."""
        chosen = self.selected_id
        self._model.set_counts(() if document is None else document.area_counts())
        has_areas = self._model.rowCount() > 0
        self._empty.setVisible(not has_areas)
        self._view.setVisible(has_areas)
        self._ground.setText("" if document is None else ground_text(document.ground))
        self._ground.setVisible(has_areas or (document is not None and document.ground is not None))
        self._measure.setEnabled(document is not None)
        if chosen != self.selected_id:
            self.select_area(chosen)
        self._refresh()

    def select_area(self, area_id: int | None) -> None:
        """Choose an area that was chosen elsewhere, or none."""
        if area_id != self.selected_id:
            self._view.setCurrentIndex(self._model.index_of(area_id))

    def _arrange(self) -> None:
        self.tools.setContentsMargins(12, 4, 12, 8)
        self.tools.setSpacing(6)
        self.tools.addWidget(self._measure)
        self.tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty)
        column.addWidget(self._view, 1)
        column.addWidget(self._ground)
        column.addLayout(self.tools)

    def _action(self, text: str, key: str | None, do: object) -> QAction:
        action = QAction(text, self._view)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        self._view.addAction(action)
        return action

    def _show_menu(self, place: QPoint) -> None:
        if not self._view.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.addActions([self._rename, self._kind])
        menu.addSeparator()
        menu.addAction(self._remove)
        menu.exec(self._view.viewport().mapToGlobal(place))

    def _refresh(self) -> None:
        count = self._model.count_at(self._view.currentIndex())
        for action in (self._rename, self._kind, self._remove):
            action.setEnabled(count is not None)
        is_ignored = count is not None and count.area.kind == "ignore"
        self._kind.setText(tr("Count its people") if is_ignored else tr("Leave out of the count"))

    def _on_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._refresh()
        self.area_selected.emit(self.selected_id)

    def _on_rename(self) -> None:
        self._view.edit(self._view.currentIndex())

    def _on_kind(self) -> None:
        count = self._model.count_at(self._view.currentIndex())
        if count is not None:
            self.kind_wanted.emit(count.area.area_id, "count" if count.area.kind == "ignore" else "ignore")
