"""The images at hand with their thumbnails, counts and states, as a list that stays quick with thousands."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.document.project import ProjectImage
from app.resources import icon
from app.settings import ListOrder
from app.thumbnails import Thumbnails
from app.windows.image_model import Choice, ImageListModel, people_words
from app.windows.image_model import ImageState as ImageState  # here, too, where it is shown
from app.windows.image_row import ImageRowPainter
from app.words import mark, number, tr

_SUM_ABOVE_PX, _SUM_BELOW_PX = 8, 10

_CHOICES: dict[Choice, str] = {
    "all": mark("All images"),
    "new": mark("New ones"),
    "open": mark("All but the done ones"),
    "done": mark("Done ones"),
    "broken": mark("Missing and damaged ones"),
}
_ORDERS: dict[ListOrder, str] = {
    "added": mark("As they were added"),
    "name": mark("By name"),
    "count": mark("By count, most first"),
    "state": mark("By state"),
}


class ImageList(QWidget):
    """The list, a field that filters it, and a line that sums it up."""

    chosen = Signal(int)
    """The person wants to see this image."""
    order_chosen = Signal(str)
    """The person sorted the list another way: a `ListOrder`."""
    menu_wanted = Signal(QPoint)
    """The person asks what can be done with the selected images; where on the screen."""
    left = Signal()
    """The person is done here: the photograph shall have the keys."""

    def __init__(
        self,
        thumbnails: Thumbnails | None = None,
        parent: QWidget | None = None,
        *,
        order: ListOrder = "added",
    ) -> None:
        super().__init__(parent)
        self._model = ImageListModel(thumbnails)
        self._model.sort_by(order)
        self._view = QListView()
        self._view.setModel(self._model)
        self._model.row_redrawn.connect(self._view.update)
        self._model.all_redrawn.connect(self._view.viewport().update)
        self._view.setItemDelegate(ImageRowPainter(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._view.setFrameShape(QListView.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.setAccessibleName(tr("Images"))
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(self._view.viewport().mapToGlobal(place))
        )
        self._filter = _FilterLine()
        self._filter.setPlaceholderText(tr("Filter"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setAccessibleName(tr("Show only images whose name holds"))
        self._filter.setToolTip(tr("Type part of a name to list only the images that have it"))
        self._filter.textChanged.connect(self._on_filter)
        self._filter.returnPressed.connect(self._on_filtered)
        self._filter.dropped.connect(self._on_filter_dropped)
        # A click on a row leaves the keys with the photograph; who filtered before has ended typing.
        self._view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._view.pressed.connect(lambda _index: self.left.emit())
        self._choice: Choice = "all"
        self._options = self._option_button(order)
        self._sum = QLabel(summary([]))
        self._sum.setWordWrap(True)
        self._sum.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._sum.setContentsMargins(14, _SUM_ABOVE_PX, 14, _SUM_BELOW_PX)
        # Room for both lines of it from the start, or else the list is cut shorter while one counts.
        lines_px = 2 * self._sum.fontMetrics().lineSpacing()
        self._sum.setMinimumHeight(lines_px + _SUM_ABOVE_PX + _SUM_BELOW_PX)
        self._shown_id: int | None = None
        self._heading = 1
        """The direction gone last: 1 is down the list, -1 up."""
        self._arrange()

    @property
    def model(self) -> ImageListModel:
        """The rows."""
        return self._model

    @property
    def selected(self) -> list[ProjectImage]:
        """The images that the person selected, in the order of the list."""
        rows = sorted(index.row() for index in self._view.selectionModel().selectedIndexes())
        images = (self._model.image_at(self._model.index(row)) for row in rows)
        return [image for image in images if image is not None]

    def set_images(self, images: list[ProjectImage], states: list[ImageState]) -> None:
        """Show these images."""
        self._model.set_images(images, states)
        self._mark_shown()
        self._sum_up()

    def update_image(self, image: ProjectImage, state: ImageState) -> None:
        """Show what changed of one image."""
        self._model.update_image(image, state)
        self._sum_up()

    def set_current(self, image_id: int) -> None:
        """Mark the image that is shown."""
        self._note_heading(image_id)
        self._shown_id = image_id
        self._mark_shown()

    def show_neighbour(self, step: int) -> None:
        """Ask for the image so many rows below the shown one; negative steps go up."""
        index = self._neighbour(step)
        if index.isValid():
            self._view.setCurrentIndex(index)

    def begin_filtering(self) -> None:
        """Let the person type what the names of the listed images shall hold."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    @property
    def before(self) -> ProjectImage | None:
        """The image in the row above the shown one."""
        return self._model.image_at(self._neighbour(-1))

    @property
    def upcoming(self) -> ProjectImage | None:
        """The neighbour of the shown image in the direction gone last; at the list's end the other one."""
        onward, back = self._neighbour(self._heading), self._neighbour(-self._heading)
        return self._model.image_at(onward if onward.isValid() else back)

    def changeEvent(self, event: object) -> None:
        """Draw the icon again for another palette."""
        self._options.setIcon(icon("settings", self.palette()))
        super().changeEvent(event)  # type: ignore[arg-type]  # Qt's own event, passed on

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._filter, 1)
        row.addWidget(self._options)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._view, 1)
        column.addWidget(self._sum)

    def _option_button(self, chosen: ListOrder) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("settings", self.palette()))
        button.setAutoRaise(True)
        button.setToolTip(tr("Which images are listed, and in which order"))
        button.setAccessibleName(tr("Filter and order of the list"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        choices, orders = QActionGroup(menu), QActionGroup(menu)
        menu.addSection(tr("Show", "a title over what can be chosen to be shown"))
        for choice, text in _CHOICES.items():
            action = choices.addAction(menu.addAction(tr(text)))
            action.setCheckable(True)
            action.setChecked(choice == "all")
            action.triggered.connect(lambda _=False, choice=choice: self._on_choice(choice))
        menu.addSection(tr("Order", "a title over orders of a list"))
        for order, text in _ORDERS.items():
            action = orders.addAction(menu.addAction(tr(text)))
            action.setCheckable(True)
            action.setChecked(order == chosen)
            action.triggered.connect(lambda _=False, order=order: self._on_order(order))
        button.setMenu(menu)
        return button

    def _on_choice(self, choice: Choice) -> None:
        self._choice = choice
        self._on_filter()

    def _on_order(self, order: ListOrder) -> None:
        self._model.sort_by(order)
        self._mark_shown()
        self.order_chosen.emit(order)

    def _on_filter(self) -> None:
        self._model.show_only(self._filter.text(), self._choice)
        self._mark_shown()
        self._sum_up()

    def _on_filtered(self) -> None:
        """Show the first image that is listed."""
        first = self._model.index(0)
        if first.isValid():
            self._view.setCurrentIndex(first)
            self.left.emit()

    def _on_filter_dropped(self) -> None:
        self._filter.clear()
        self.left.emit()

    def _sum_up(self) -> None:
        self._sum.setText(summary(self._model.images, shown=self._model.rowCount()))

    def _neighbour(self, step: int) -> QModelIndex:
        return self._model.index(self._view.currentIndex().row() + step)

    def _note_heading(self, image_id: int) -> None:
        if self._shown_id is None:
            return
        before, now = self._model.index_of(self._shown_id), self._model.index_of(image_id)
        if before.isValid() and now.isValid() and before != now:
            self._heading = 1 if before.row() < now.row() else -1

    def _mark_shown(self) -> None:
        """Let the shown image be the current row, without asking for it once more.

        Where it is not listed no row is: what is done to the selected images would be done to another one.
        """
        index = QModelIndex() if self._shown_id is None else self._model.index_of(self._shown_id)
        if index == self._view.currentIndex():
            return
        selection = self._view.selectionModel()
        selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if index.isValid():
            self._view.scrollTo(index)
        self._view.viewport().update()

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        image = self._model.image_at(index)
        if image is not None and image.image_id != self._shown_id:
            self.chosen.emit(image.image_id)


class _FilterLine(QLineEdit):
    dropped = Signal()
    """Esc was pressed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


def summary(images: list[ProjectImage], *, shown: int | None = None) -> str:
    """Say how many images there are and how many people on them; of a filtered list how many are shown.

    In two lines where both may be large numbers: one would be broken anywhere.
    """
    if not images:
        return tr("No images yet")
    if shown is not None and shown < len(images):
        return tr("{shown} of %Ln image(s) shown", "", len(images), shown=number(shown))
    counts = [image.count for image in images if image.count is not None]
    people = people_words(sum(counts)) if counts else tr("not counted yet")
    if len(images) == 1 or not counts:
        return tr("%Ln image(s)", "", len(images)) + f" · {people}"
    if len(counts) == len(images):
        return tr("%Ln image(s)", "", len(images)) + f"\n{people}"
    counted = tr("{counted} of {images} counted", counted=number(len(counts)), images=number(len(images)))
    return f"{counted}\n{people}"
