"""Comparing photograph and overlay: one over the other, parted by a line, or beside each other."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.canvas.canvas import Canvas
from app.settings import OverlayKind
from app.windows.overlay_section import CompareMode, OverlaySection

_MODES: tuple[CompareMode, ...] = ("over", "swipe", "beside")


class Comparison(QObject):
    """Keeps canvas, second view and panel in step with the chosen way; without an overlay there is none."""

    def __init__(self, canvas: Canvas, show_beside: Callable[[bool], None], section: OverlaySection) -> None:
        super().__init__(canvas)
        self._canvas, self._show_beside, self._section = canvas, show_beside, section
        self._mode: CompareMode = "over"
        self._has_overlay = False
        show_beside(False)
        section.comparison_chosen.connect(self.choose)

    @property
    def mode(self) -> CompareMode:
        """The chosen way."""
        return self._mode

    def choose(self, mode: CompareMode) -> None:
        """Compare in this way."""
        self._mode = mode
        self._section.show_comparison(mode)
        self._apply()

    def choose_next(self) -> None:
        """Compare in the way after this one."""
        self.choose(_MODES[(_MODES.index(self._mode) + 1) % len(_MODES)])

    def follow(self, kind: OverlayKind) -> None:
        """Note whether there is an overlay to compare with."""
        self._has_overlay = kind != "none"
        self._apply()

    def _apply(self) -> None:
        mode: CompareMode = self._mode if self._has_overlay else "over"
        self._canvas.set_swiping(mode == "swipe")
        self._canvas.leave_bare(self._canvas.viewport() if mode == "beside" else None)
        self._show_beside(mode == "beside")
