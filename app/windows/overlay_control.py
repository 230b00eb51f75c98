"""Which overlay is seen: its map is coloured off the screen's thread, and laid on the canvas."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.canvas.canvas import Canvas
from app.canvas.overlay import (
    Overlay,
    count_map_overlay,
    density_overlay,
    difference_overlay,
    distance_label_overlay,
    expected_distance_overlay,
)
from app.document.change import Change
from app.document.image_document import ImageDocument
from app.document.prediction_maps import PredictionMaps
from app.messages import Messages
from app.settings import ColourMapName, OverlayKind, Settings
from app.shown_maps import ShownMaps
from app.tasks import ThreadTask
from app.windows.overlay_section import OverlaySection
from app.words import tr
from app.workspace import Workspace

_DRAWN_KINDS: tuple[OverlayKind, ...] = (
    "distance_labels",
    "expected_distance",
    "density",
    "count_map",
    "difference",
)
_FROM_LABELS = ("distance_labels", "expected_distance")
_FROM_UEPNET = ("count_map", "difference")


class OverlayControl(QObject):
    """Keeps canvas and panel in step with the chosen overlay and the shown image's prediction."""

    kind_changed = Signal(str)
    preferred = Signal()
    """The person chose something that shall be so at the next start, too."""

    def __init__(
        self,
        workspace: Workspace,
        maps: ShownMaps,
        canvas: Canvas,
        section: OverlaySection,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__(canvas)
        self._workspace, self._maps, self._canvas, self._section = workspace, maps, canvas, section
        self._messages, self._settings = messages, settings
        self._last_kind: OverlayKind = settings.overlay if settings.overlay != "none" else _DRAWN_KINDS[0]
        self._task: ThreadTask | None = None
        section.kind_chosen.connect(self.choose)
        section.opacity_chosen.connect(self._on_opacity)
        section.colour_map_chosen.connect(self.choose_colours)
        section.show_opacity(settings.overlay_opacity)
        section.show_colour_map(settings.colour_map)
        canvas.set_overlay_opacity(settings.overlay_opacity)
        maps.changed.connect(self.refresh)
        maps.density_changed.connect(self._on_density_changed)
        workspace.document_changed.connect(self._on_document_changed)

    def choose(self, kind: OverlayKind) -> None:
        """Show this overlay."""
        self._settings.overlay = kind
        if kind != "none":
            self._last_kind = kind
        self.kind_changed.emit(kind)
        self.preferred.emit()
        self.refresh()

    def choose_colours(self, colour_map: ColourMapName) -> None:
        """Draw overlays in these colours."""
        self._settings.colour_map = colour_map
        self.preferred.emit()
        self.refresh()

    def toggle(self, is_wanted: bool) -> None:
        """Show the overlay that was seen last, or none."""
        self.choose(self._last_kind if is_wanted else "none")

    def choose_next(self) -> None:
        """Show the overlay after the one that is seen."""
        kinds: tuple[OverlayKind, ...] = ("none", *_DRAWN_KINDS)
        self.choose(kinds[(kinds.index(self._settings.overlay) + 1) % len(kinds)])

    def refresh(self) -> None:
        """Colour the chosen map and lay it on the canvas."""
        if self._task is not None:
            self._task.cancel()
        document, maps = self._workspace.document, self._maps.maps
        make = None if document is None else _maker(self._settings, maps, document.points.xy)
        if make is None:
            self._show(None)
            return
        title = tr("Colouring the overlay")
        task = ThreadTask(title, lambda _control: make())
        task.succeeded.connect(self._show)
        task.failed.connect(lambda error: self._messages.fail_with(title, error))
        self._task = task
        task.start()

    def _show(self, overlay: Overlay | None) -> None:
        kind = self._settings.overlay
        document = self._workspace.document if self._maps.are_read else None
        note = "" if overlay is not None else _note(kind, document)
        self._canvas.show_overlay(overlay)
        self._section.show_overlay(
            kind,
            overlay.legend if overlay is not None else None,
            note,
            asks=overlay is None and kind in _FROM_UEPNET and _is_counted(document),
        )

    def _on_opacity(self, opacity: float) -> None:
        self._settings.overlay_opacity = opacity
        self.preferred.emit()
        self._canvas.set_overlay_opacity(opacity)

    def _on_density_changed(self) -> None:
        if self._settings.overlay == "density":
            self.refresh()

    def _on_document_changed(self, change: Change) -> None:
        document = self._workspace.document
        is_shown = document is not None and change.image_id == document.image_id
        if is_shown and change.points and self._settings.overlay == "difference":
            self.refresh()


def _maker(
    settings: Settings, maps: PredictionMaps | None, points_xy: np.ndarray
) -> Callable[[], Overlay] | None:
    """Give what draws the chosen overlay, for any thread; None where its map is not there."""
    kind, colours = settings.overlay, settings.colour_map
    if maps is None or kind == "none":
        return None
    if kind in _FROM_LABELS:
        labels = maps.distance_label_map
        draw = distance_label_overlay if kind == "distance_labels" else expected_distance_overlay
        return None if labels is None else lambda: draw(labels, colours)
    if kind == "density":
        density = maps.density_map
        return None if density is None else lambda: density_overlay(density, colours)
    counts = maps.count_map
    if counts is None:
        return None
    if kind == "count_map":
        return lambda: count_map_overlay(counts, colours)
    return lambda: difference_overlay(counts, points_xy)


def _note(kind: OverlayKind, document: ImageDocument | None) -> str:
    """Say why there is no overlay."""
    if kind == "none":
        return tr("Choose one to see what the networks saw.")
    if document is None:
        return ""
    if document.prediction is None:
        return tr("There is an overlay once the image is counted.")
    if kind in _FROM_UEPNET:
        return tr("UEPNet has not counted this image yet. Ask it: your points stay.")
    if kind in _FROM_LABELS and document.prediction.network == "uepnet":
        return tr("UEPNet makes no distance labels; choose the density.")
    return tr("This overlay is not kept for this image. Count it again to see it.")


def _is_counted(document: ImageDocument | None) -> bool:
    return document is not None and document.prediction is not None
