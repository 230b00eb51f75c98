"""Which overlay is seen: its map is fetched, coloured off the screen's thread, and laid on the canvas."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF

from app.canvas.canvas import Canvas
from app.canvas.overlay import Overlay, density_overlay, distance_label_overlay, value_at
from app.messages import Messages
from app.settings import OverlayKind, Settings
from app.shown_maps import ShownMaps
from app.tasks import ThreadTask
from app.windows.view_panel import ViewPanel
from app.workspace import Workspace
from engine.prediction import GridMap

_DRAWN_KINDS: tuple[OverlayKind, ...] = ("distance_labels", "density")
_LEVELS_PER_LABEL = 25


class OverlayControl(QObject):
    """Keeps canvas and panel in step with the chosen overlay and the shown image's prediction."""

    def __init__(
        self,
        workspace: Workspace,
        maps: ShownMaps,
        canvas: Canvas,
        panel: ViewPanel,
        messages: Messages,
        settings: Settings,
        on_kind_changed: Callable[[OverlayKind], None],
    ) -> None:
        super().__init__(canvas)
        self._workspace, self._maps, self._canvas, self._panel = workspace, maps, canvas, panel
        self._messages, self._settings, self._on_kind_changed = messages, settings, on_kind_changed
        self._last_kind: OverlayKind = settings.overlay if settings.overlay != "none" else _DRAWN_KINDS[0]
        self._overlay: Overlay | None = None
        self._task: ThreadTask | None = None
        panel.overlay_chosen.connect(self.choose)
        panel.opacity_chosen.connect(self._on_opacity)
        panel.show_opacity(settings.overlay_opacity)
        canvas.set_overlay_opacity(settings.overlay_opacity)
        maps.changed.connect(self.refresh)

    def choose(self, kind: OverlayKind) -> None:
        """Show this overlay."""
        self._settings.overlay = kind
        if kind != "none":
            self._last_kind = kind
        self._on_kind_changed(kind)
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
        kind = self._settings.overlay
        grid = self._grid(kind)
        self._show(None, self._note(kind, grid))
        if grid is None:
            return
        make = distance_label_overlay if kind == "distance_labels" else density_overlay
        task = ThreadTask("Colouring the overlay", lambda _control: make(grid))
        task.succeeded.connect(lambda overlay: self._show(overlay, ""))
        task.failed.connect(lambda error: self._messages.fail_with("Colouring the overlay", error))
        self._task = task
        task.start()

    def value_text(self, photo: QPointF | None) -> str:
        """Say what the overlay's map holds under a position of the photograph."""
        grid = self._grid(self._settings.overlay)
        value = None if grid is None or photo is None else value_at(grid, photo.x(), photo.y())
        if grid is None or value is None:
            return ""
        if self._settings.overlay == "distance_labels":
            return f"Distance label {value / _LEVELS_PER_LABEL:.1f}"
        return f"Density {value / grid.stride**2 * 100**2:.1f}"

    def _grid(self, kind: OverlayKind) -> GridMap | None:
        maps = self._maps.maps
        if maps is None or kind == "none":
            return None
        return maps.distance_label_map if kind == "distance_labels" else maps.density_map

    def _note(self, kind: OverlayKind, grid: GridMap | None) -> str:
        if grid is not None:
            return ""
        if kind == "none":
            return "Choose one to see what the networks saw."
        document = self._workspace.document
        if document is None:
            return ""
        if document.prediction is None:
            return "There is an overlay once the image is counted."
        if kind == "distance_labels" and document.prediction.network == "uepnet":
            return "UEPNet makes no distance labels; choose the density."
        return "This overlay is not kept for this image. Count it again to see it."

    def _show(self, overlay: Overlay | None, note: str) -> None:
        self._overlay = overlay
        self._canvas.show_overlay(overlay)
        self._panel.show_overlay(
            self._settings.overlay, overlay.legend if overlay is not None else None, note
        )

    def _on_opacity(self, opacity: float) -> None:
        self._settings.overlay_opacity = opacity
        self._canvas.set_overlay_opacity(opacity)
