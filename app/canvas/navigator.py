"""A small overview in the canvas' corner that says which part is seen; dragging in it moves the view."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.canvas.canvas import Canvas
from app.canvas.tile_pyramid import TilePyramid
from app.words import tr

_LONGEST_PX = 190
_INSET_PX = 12
_FRAME_PX = 4


class Navigator(QWidget):
    """Hidden while the window shows the whole photograph, or while the person does not want it."""

    def __init__(self, canvas: Canvas, kept_clear: Callable[[], QSize] = QSize) -> None:
        """Lie in the lower right corner, and over what is kept clear in the left one if both are too wide."""
        super().__init__(canvas)  # not of its viewport, which moves what lies in it
        self._canvas, self._kept_clear = canvas, kept_clear
        self._picture = QPixmap()
        self._is_wanted = True
        self.setAccessibleName(tr("Navigator: the whole photograph, and the part that is seen"))
        self.setToolTip(tr("Drag to move the view"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        canvas.photo_changed.connect(self._on_photo_changed)
        canvas.view_changed.connect(self._refresh)
        canvas.installEventFilter(self)
        self.hide()

    def set_wanted(self, is_wanted: bool) -> None:
        """Show it where it serves, or never."""
        self._is_wanted = is_wanted
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the canvas is resized."""
        if event.type() == QEvent.Type.Resize:
            self._refresh()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring what was pressed into the middle of the view."""
        self._canvas.centre_on(self._to_photo(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the view along."""
        self._canvas.centre_on(self._to_photo(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the release from the canvas, which saw no press."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photograph, darker where it is not seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(18, 22, 28, 225))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        place = self._place()
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        seen = self._to_widget(self._canvas.seen_rect)
        painter.setClipRect(place)
        painter.setBrush(QColor(0, 0, 0, 110))
        for dark in (
            QRectF(place.left(), place.top(), place.width(), seen.top() - place.top()),
            QRectF(place.left(), seen.bottom(), place.width(), place.bottom() - seen.bottom()),
            QRectF(place.left(), seen.top(), seen.left() - place.left(), seen.height()),
            QRectF(seen.right(), seen.top(), place.right() - seen.right(), seen.height()),
        ):
            painter.drawRect(dark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("white"), 1.5))
        painter.drawRect(seen)

    def _on_photo_changed(self, pyramid: TilePyramid | None) -> None:
        self._picture = QPixmap() if pyramid is None else pyramid.overview()
        self._refresh()

    def _refresh(self) -> None:
        """Show and place it, or hide it."""
        whole, seen = self._canvas.photo_rect, self._canvas.seen_rect
        is_shown = self._is_wanted and not self._picture.isNull() and not whole.isEmpty() and seen != whole
        if is_shown:
            size = self._picture.size().scaled(_LONGEST_PX, _LONGEST_PX, Qt.AspectRatioMode.KeepAspectRatio)
            size = size.expandedTo(QSize(24, 24)) + QSize(2 * _FRAME_PX, 2 * _FRAME_PX)
            canvas, clear = self._canvas.size(), self._kept_clear()
            left = canvas.width() - size.width() - _INSET_PX
            lift = clear.height() if clear.width() > left else 0
            self.setGeometry(
                left,
                canvas.height() - size.height() - _INSET_PX - lift,
                size.width(),
                size.height(),
            )
            self.update()
        self.setVisible(is_shown)

    def _place(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_FRAME_PX, _FRAME_PX, -_FRAME_PX, -_FRAME_PX)

    def _to_widget(self, rect: QRectF) -> QRectF:
        place, photo = self._place(), self._canvas.photo_rect
        x, y = place.width() / photo.width(), place.height() / photo.height()
        return QRectF(
            place.left() + rect.left() * x, place.top() + rect.top() * y, rect.width() * x, rect.height() * y
        )

    def _to_photo(self, position: QPointF) -> QPointF:
        place, photo = self._place(), self._canvas.photo_rect
        x = (position.x() - place.left()) / place.width() * photo.width()
        y = (position.y() - place.top()) / place.height() * photo.height()
        return QPointF(min(max(x, 0.0), photo.width()), min(max(y, 0.0), photo.height()))
