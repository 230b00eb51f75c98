"""The images at hand as rows: filtered and sorted in one go, their thumbnails asked for as they are drawn."""

from enum import Enum
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.document.project import ProjectImage
from app.settings import ListOrder
from app.thumbnails import Thumbnails
from app.words import mark, number, tr
from engine.image_file import natural_key

_Index = QModelIndex | QPersistentModelIndex


class ImageState(Enum):
    """How far the work on an image is; the value is a word for `tr`."""

    NEW = mark("new")
    WAITING = mark("waiting")
    COUNTING = mark("counting…")
    COUNTED = mark("counted")
    IN_WORK = mark("in work")
    DONE = mark("done")
    DAMAGED = mark("damaged")
    MISSING = mark("missing")


Choice = Literal["all", "new", "open", "done", "broken"]

_SHOWN: dict[Choice, frozenset[ImageState]] = {
    "all": frozenset(ImageState),
    "new": frozenset({ImageState.NEW, ImageState.WAITING, ImageState.COUNTING}),
    "open": frozenset(ImageState) - {ImageState.DONE},
    "done": frozenset({ImageState.DONE}),
    "broken": frozenset({ImageState.DAMAGED, ImageState.MISSING}),
}
_STATE_RANK = {state: rank for rank, state in enumerate(ImageState)}


class ImageListModel(QAbstractListModel):
    """Rows of `ProjectImage`; beside the name a row tells its state and its count."""

    # A list view lays all its rows out again upon `dataChanged`: 40 ms for 5,000. These only draw.
    row_redrawn = Signal(QModelIndex)
    all_redrawn = Signal()

    STATE_ROLE = Qt.ItemDataRole.UserRole + 1
    COUNT_ROLE = Qt.ItemDataRole.UserRole + 2

    def __init__(self, thumbnails: Thumbnails | None = None) -> None:
        super().__init__()
        self._images: list[ProjectImage] = []
        self._states: list[ImageState] = []
        self._places: dict[int, int] = {}
        """Image id to its place in `_images`."""
        self._shown: list[int] = []
        """Row to place in `_images`."""
        self._rows: dict[int, int] = {}
        """Image id to row."""
        self._text = ""
        self._choice: Choice = "all"
        self._order: ListOrder = "added"
        self._thumbnails = thumbnails
        if thumbnails is not None:
            thumbnails.ready.connect(self._on_thumbnail)

    def set_images(self, images: list[ProjectImage], states: list[ImageState]) -> None:
        """Take what changed; rows stay where they are as long as the images are the same."""
        is_same = [image.image_id for image in images] == [image.image_id for image in self._images]
        self._images, self._states = images, states
        if not is_same:
            self._places = {image.image_id: place for place, image in enumerate(images)}
            self._arrange()
        else:
            self.all_redrawn.emit()

    def show_only(self, text: str, choice: Choice) -> None:
        """Show the images whose name holds a text, in any letters, and whose state is among those chosen."""
        self._text, self._choice = text.casefold().strip(), choice
        self._arrange()

    def sort_by(self, order: ListOrder) -> None:
        """Put rows in another order: the most people first, everything else ascending."""
        self._order = order
        self._arrange()

    def image_at(self, index: _Index) -> ProjectImage | None:
        """Give a row's image."""
        return self._images[self._shown[index.row()]] if index.isValid() else None

    def index_of(self, image_id: int) -> QModelIndex:
        """Give an image's row; an invalid one if it has none, or is not shown."""
        row = self._rows.get(image_id)
        return QModelIndex() if row is None else self.index(row)

    def update_image(self, image: ProjectImage, state: ImageState) -> None:
        """Take what changed of one image. Its row stays, so that nothing jumps while one works."""
        place = self._places.get(image.image_id)
        if place is None:
            return
        self._images[place], self._states[place] = image, state
        index = self.index_of(image.image_id)
        if index.isValid():
            self.row_redrawn.emit(index)

    @property
    def images(self) -> list[ProjectImage]:
        """All images, those not shown included."""
        return self._images

    @property
    def broken_count(self) -> int:
        """How many images are missing or damaged."""
        return sum(state in _SHOWN["broken"] for state in self._states)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Give how many images are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give one thing that a row shows."""
        place = self._shown[index.row()]
        image, state = self._images[place], self._states[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return image.name
        if role == Qt.ItemDataRole.DecorationRole:
            return None if self._thumbnails is None else self._thumbnails.of(image)
        if role == self.STATE_ROLE:
            return state
        count = "" if image.count is None else number(image.count)
        if role == self.COUNT_ROLE:
            return count
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(image, state)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            people = () if image.count is None else (people_words(image.count),)
            return ", ".join((image.name, tr(state.value), *people))
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        states = _SHOWN[self._choice]
        shown = [
            place
            for place, (image, state) in enumerate(zip(self._images, self._states, strict=True))
            if state in states and self._text in image.name.casefold()
        ]
        match self._order:
            case "name":
                shown.sort(key=lambda place: natural_key(self._images[place].name))
            case "count":
                shown.sort(key=lambda place: -(self._images[place].count or 0))
            case "state":
                shown.sort(key=lambda place: _STATE_RANK[self._states[place]])
        self._shown = shown
        self._rows = {self._images[place].image_id: row for row, place in enumerate(shown)}
        self.endResetModel()

    def _on_thumbnail(self, image_id: int) -> None:
        index = self.index_of(image_id)
        if index.isValid():
            self.row_redrawn.emit(index)


def people_words(count: float) -> str:
    """Give a number of people in words."""
    people = round(count)
    return tr("1 person") if people == 1 else tr("%Ln people", "", people)


def _tooltip(image: ProjectImage, state: ImageState) -> str:
    lines = [str(image.path), tr("{width} × {height} pixels", width=image.width, height=image.height)]
    if image.page:
        lines.append(tr("Page {page}", page=image.page + 1))
    if image.split is not None:
        lines.append(tr("For training: {split}", split=image.split))
    if state is ImageState.MISSING:
        lines.append(tr("There is no such file. Right-click to look for it elsewhere."))
    return "\n".join(lines)
