"""The images at hand with their counts and states, as a list that stays quick with thousands."""

from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from app.document.project import ProjectImage
from app.windows.image_row import ImageRowPainter

_Index = QModelIndex | QPersistentModelIndex


class ImageState(Enum):
    """How far the work on an image is."""

    NEW = "not counted"
    WAITING = "waiting"
    COUNTING = "counting…"
    COUNTED = "counted"
    CORRECTED = "corrected"
    MISSING = "missing"


class ImageListModel(QAbstractListModel):
    """Rows of `ProjectImage`; beside the name a row tells its state and its count."""

    STATE_ROLE = Qt.ItemDataRole.UserRole + 1
    COUNT_ROLE = Qt.ItemDataRole.UserRole + 2

    def __init__(self) -> None:
        super().__init__()
        self._images: list[ProjectImage] = []
        self._states: list[ImageState] = []
        self._rows: dict[int, int] = {}

    def set_images(self, images: list[ProjectImage], states: list[ImageState]) -> None:
        """Take what changed; rows stay where they are as long as the images are the same."""
        is_same = [image.image_id for image in images] == [image.image_id for image in self._images]
        if not is_same:
            self.beginResetModel()
        self._images, self._states = images, states
        self._rows = {image.image_id: row for row, image in enumerate(images)}
        if not is_same:
            self.endResetModel()
        elif images:
            self.dataChanged.emit(self.index(0), self.index(len(images) - 1))

    def image_at(self, index: _Index) -> ProjectImage | None:
        """Give a row's image."""
        return self._images[index.row()] if index.isValid() else None

    def index_of(self, image_id: int) -> QModelIndex:
        """Give an image's row; an invalid one if it has none."""
        row = self._rows.get(image_id)
        return QModelIndex() if row is None else self.index(row)

    def update_image(self, image: ProjectImage, state: ImageState) -> None:
        """Take what changed of one image."""
        index = self.index_of(image.image_id)
        if index.isValid():
            self._images[index.row()], self._states[index.row()] = image, state
            self.dataChanged.emit(index, index)

    @property
    def images(self) -> list[ProjectImage]:
        """The images of all rows."""
        return self._images

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Give how many images there are."""
        return 0 if parent.isValid() else len(self._images)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give one thing that a row shows."""
        image, state = self._images[index.row()], self._states[index.row()]
        count = "" if image.count is None else f"{image.count:,.0f}"
        if role == Qt.ItemDataRole.DisplayRole:
            return image.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{image.path}\n{image.width} × {image.height} pixels"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{image.path.name}, {state.value}" + (f", {count} people" if count else "")
        if role == self.STATE_ROLE:
            return state
        if role == self.COUNT_ROLE:
            return count
        return None


class ImageList(QWidget):
    """The list and a line that sums it up."""

    chosen = Signal(int)
    """The person wants to see this image."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ImageListModel()
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(ImageRowPainter(self._view))
        self._view.setUniformItemSizes(True)
        self._view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._view.setFrameShape(QListView.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.setAccessibleName("Images")
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._sum = QLabel(summary([]))
        self._sum.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._sum.setContentsMargins(14, 8, 14, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._view, 1)
        column.addWidget(self._sum)

    @property
    def model(self) -> ImageListModel:
        """The rows."""
        return self._model

    def set_images(self, images: list[ProjectImage], states: list[ImageState]) -> None:
        """Show these images."""
        current = self._model.image_at(self._view.currentIndex())
        self._model.set_images(images, states)
        if current is not None:
            self.set_current(current.image_id)
        self._sum.setText(summary(images))

    def update_image(self, image: ProjectImage, state: ImageState) -> None:
        """Show what changed of one image."""
        self._model.update_image(image, state)
        self._sum.setText(summary(self._model.images))

    def set_current(self, image_id: int) -> None:
        """Mark the image that is shown."""
        index = self._model.index_of(image_id)
        if index.isValid() and index != self._view.currentIndex():
            self._view.selectionModel().blockSignals(True)
            self._view.setCurrentIndex(index)
            self._view.selectionModel().blockSignals(False)
            self._view.scrollTo(index)
            self._view.viewport().update()

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        image = self._model.image_at(index)
        if image is not None:
            self.chosen.emit(image.image_id)


def summary(images: list[ProjectImage]) -> str:
    """Say how many images there are and how many people on them."""
    if not images:
        return "No images yet"
    counts = [image.count for image in images if image.count is not None]
    total = f"{sum(counts):,.0f}"
    people = f"{total} {'person' if total == '1' else 'people'}" if counts else "not counted yet"
    if len(images) == 1:
        return f"1 image · {people}"
    if len(counts) < len(images):
        return f"{len(counts):,} of {len(images):,} counted · {people}"
    return f"{len(images):,} images · {people}"
