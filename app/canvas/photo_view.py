"""A view that zooms at the cursor, pans, and fits: how the photograph lies in the window."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

LARGEST_ZOOM = 40.0
ZOOM_STEP = 1.25

# A notch of a usual wheel turns by this much; touchpads send less at a time.
_WHEEL_NOTCH = 120

# Around the fitted photograph.
_FIT_MARGIN_PX = 12

# Tiny photographs are not enlarged more than this to fill the window.
_LARGEST_FIT = 4.0

# A panorama is not fitted to less than this on its short side.
_NARROWEST_PX = 48


class PhotoView(QGraphicsView):
    """Zoom and place. Until someone zooms or pans, the photograph stays fitted to the window."""

    zoom_changed = Signal(float)
    """The screen's own pixels for one of the photograph."""
    view_changed = Signal()
    """Another part of the photograph is seen, or the same larger or smaller."""

    def __init__(self, parent: QWidget | None = None, *, scene: QGraphicsScene | None = None) -> None:
        super().__init__(parent)
        self.setScene(scene or QGraphicsScene(self))
        self._photo_rect = QRectF()
        self._is_fitted = True
        self._left_at = QPointF(0.5, 0.5)
        self._left_zoom = 1.0
        self._left_is_part = False
        self._is_raised = False
        """Whether all of a small photograph is seen, and at a larger zoom than the one before was left at."""
        self.keeps_view = True
        """Whether another photograph is shown at the same zoom and place, unless this one is fitted."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _value: self.view_changed.emit())

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the photograph."""
        return self.transform().m11()

    @property
    def photo_rect(self) -> QRectF:
        """The photograph's rectangle; empty when there is none."""
        return self._photo_rect

    def set_photo_rect(self, rect: QRectF) -> None:
        """Take another photograph: at the last one's zoom and place if that is wanted, else fitted.

        Who looked at a part is not shown a small photograph as a stamp in the middle of the window: all of
        it is shown as large as it goes, and the next large one at the zoom and place of the one before.
        """
        if not self._photo_rect.isEmpty() and not self._is_raised:
            size = self._photo_rect.size()
            self._left_at = QPointF(self.middle().x() / size.width(), self.middle().y() / size.height())
            self._left_zoom = self.zoom
            self._left_is_part = self.zoom > self._whole_zoom()
        self._photo_rect = rect
        if rect.isEmpty():
            return
        if self._is_fitted or not self.keeps_view:
            self.fit()
            return
        is_small = self._left_is_part and self._left_zoom < self._whole_zoom()
        self._set_zoom(self._whole_zoom() if is_small else self._left_zoom)
        middle = QPointF(0.5, 0.5) if is_small else self._left_at
        self.centre_on(QPointF(middle.x() * rect.width(), middle.y() * rect.height()))
        self._is_raised = is_small

    def fit(self) -> None:
        """Show the whole photograph as large as it goes; small ones not above `_LARGEST_FIT`."""
        self._is_fitted = True
        if self._photo_rect.isEmpty():
            return
        self._is_raised = False
        self._set_zoom(self._whole_zoom())
        self.centerOn(self._photo_rect.center())

    def show_rect(self, rect: QRectF) -> None:
        """Show a part of the photograph as large as it goes."""
        if self._photo_rect.isEmpty() or rect.isEmpty():
            return
        size = self.viewport().size()
        zoom = min(size.width() / rect.width(), size.height() / rect.height())
        self._is_fitted = False
        self._set_zoom(min(zoom, LARGEST_ZOOM))
        self.centre_on(rect.center())

    def show_actual_size(self) -> None:
        """Show one pixel of the photograph as one of the screen, around the middle of the window."""
        self._zoom_to(self._screen_middle(), 1.0 / self.devicePixelRatioF())

    def zoom_in(self) -> None:
        """Come one step nearer, around the middle of the window."""
        self.zoom_at(self._screen_middle(), ZOOM_STEP)

    def zoom_out(self) -> None:
        """Go one step away, around the middle of the window."""
        self.zoom_at(self._screen_middle(), 1 / ZOOM_STEP)

    def zoom_at(self, screen: QPointF, factor: float) -> None:
        """Change the zoom by a factor; what lies under a position of the screen stays there."""
        smallest = min(self._fitting_zoom() * 0.5, 1.0)
        self._zoom_to(screen, min(max(self.zoom * factor, smallest), LARGEST_ZOOM))

    def pan_by(self, screen_offset: QPointF) -> None:
        """Move the photograph under the window."""
        self._is_fitted = self._is_raised = False
        horizontal, vertical = self.horizontalScrollBar(), self.verticalScrollBar()
        horizontal.setValue(horizontal.value() - round(screen_offset.x()))
        vertical.setValue(vertical.value() - round(screen_offset.y()))

    def centre_on(self, photo: QPointF) -> None:
        """Bring a position of the photograph into the middle of the window."""
        self.pan_by(QPointF(self._screen_middle()) - self.to_screen(photo))

    def show_as(self, other: "PhotoView") -> None:
        """Show the same photograph at the same zoom, with the same place in the middle."""
        self._photo_rect = other.photo_rect
        if self._photo_rect.isEmpty():
            return
        if self.transform() != other.transform():
            self._set_zoom(other.zoom)
        self._limit_panning()
        self.centre_on(other.middle())

    @property
    def seen_rect(self) -> QRectF:
        """The part of the photograph that the window shows, in its pixels."""
        shown = self.viewport().rect()
        corner = self.to_photo(QPointF(shown.topLeft()))
        size = QPointF(shown.width(), shown.height()) / self.zoom
        return QRectF(corner.x(), corner.y(), size.x(), size.y()).intersected(self._photo_rect)

    def to_photo(self, screen: QPointF) -> QPointF:
        """Give the photograph's position under one of the screen, in fractions of a pixel."""
        inverse, _ = self.viewportTransform().inverted()
        return inverse.map(screen)

    def to_screen(self, photo: QPointF) -> QPointF:
        """Give the screen's position of one of the photograph."""
        return self.viewportTransform().map(photo)

    def middle(self) -> QPointF:
        """Give the photograph's position in the middle of the window."""
        return self.to_photo(self._screen_middle())

    def on_photo(self, place: QPointF) -> QPointF:
        """Give the place on the photograph nearest to a place beside it."""
        rect = self._photo_rect
        x = min(max(place.x(), rect.left()), rect.right())
        return QPointF(x, min(max(place.y(), rect.top()), rect.bottom()))

    def show_position(self, photo: QPointF) -> None:
        """Bring a position into the window if it is outside."""
        self.ensureVisible(QRectF(photo, photo).adjusted(-1, -1, 1, 1), 40, 40)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        notches = event.angleDelta().y() / _WHEEL_NOTCH
        if notches:
            self.zoom_at(event.position(), ZOOM_STEP**notches)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted photograph fitted."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
        else:
            self._limit_panning()

    def _whole_zoom(self) -> float:
        """Give the zoom at which `fit` shows the photograph."""
        return min(self._fitting_zoom(), _LARGEST_FIT)

    def _fitting_zoom(self) -> float:
        """Give the zoom at which all is seen; of a very long photograph as much as leaves it recognizable."""
        if self._photo_rect.isEmpty():
            return 1.0
        size, width, height = self.viewport().size(), self._photo_rect.width(), self._photo_rect.height()
        whole = min(
            max(size.width() - 2 * _FIT_MARGIN_PX, 1) / width,
            max(size.height() - 2 * _FIT_MARGIN_PX, 1) / height,
        )
        return max(whole, min(1.0, _NARROWEST_PX / min(width, height)))

    def _zoom_to(self, screen: QPointF, zoom: float) -> None:
        if self._photo_rect.isEmpty():
            return
        anchor = self.to_photo(screen)
        self._is_fitted = False
        self._set_zoom(zoom)
        self.pan_by(screen - self.to_screen(anchor))

    def _set_zoom(self, zoom: float) -> None:
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self._limit_panning()
        self.zoom_changed.emit(zoom * self.devicePixelRatioF())
        self.view_changed.emit()

    def _limit_panning(self) -> None:
        """Let each edge of the photograph reach the middle of the window, and no farther."""
        if self._photo_rect.isEmpty():
            return
        half_width = self.viewport().width() / 2 / self.zoom
        half_height = self.viewport().height() / 2 / self.zoom
        self.setSceneRect(self._photo_rect.adjusted(-half_width, -half_height, half_width, half_height))

    def _screen_middle(self) -> QPointF:
        return QPointF(QPoint(self.viewport().rect().center()))
