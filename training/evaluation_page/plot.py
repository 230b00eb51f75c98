"""Predicted against true counts as SVG."""

import math
from collections.abc import Mapping, Sequence
from html import escape

from training.evaluate import ImageResult

_SIDE = 420
_MARGIN = 54
_TICKS = (0, 1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000)

# How far off a count may be to lie in the shaded band.
_BAND_SHARE = 0.2


def count_plot(results: Mapping[str, Sequence[ImageResult]]) -> str:
    """Draw each image of each network as a mark; on the diagonal the count is right.

    Both axes are logarithmic, of one more than the count, so that 0 has a place. The marks' colours are
    the classes `series-0`, `series-1` ... of the page's style sheet; each network has its own shape too.
    """
    counts = [
        count for some in results.values() for result in some for count in (result.true, result.predicted)
    ]
    axis = _Axis(min(counts), max([*counts, 10.0]))
    marks = [
        _mark(number, axis, result, network)
        for number, (network, some) in enumerate(results.items())
        for result in some
    ]
    return "\n".join(
        [
            f'<svg class="plot" viewBox="0 {_MARGIN - 12} {_SIDE + 2 * _MARGIN} {_SIDE + _MARGIN + 12}"'
            ' role="img" aria-label="Predicted against true counts">',
            _band(axis),
            *_grid(axis),
            _line("diagonal", (_MARGIN, _MARGIN + _SIDE), (_MARGIN + _SIDE, _MARGIN)),
            *marks,
            f'<text class="axis" x="{_MARGIN + _SIDE / 2}" y="{2 * _MARGIN + _SIDE - 10}"'
            ' text-anchor="middle">true count</text>',
            f'<text class="axis" transform="translate(14 {_MARGIN + _SIDE / 2}) rotate(-90)"'
            ' text-anchor="middle">predicted count</text>',
            "</svg>",
        ]
    )


def series_key(number: int) -> str:
    """Give a network's mark on its own, for the legend."""
    return f'<svg class="key" viewBox="-8 -8 16 16" aria-hidden="true">{_shape(number)}</svg>'


class _Axis:
    """Where a count lies along an axis."""

    def __init__(self, smallest: float, largest: float) -> None:
        self.smallest = float(max(tick for tick in _TICKS if tick <= max(smallest, 0.0)))
        self.largest = largest * 1.15

    def place(self, count: float) -> float:
        """Give the distance from the axis' start in units of the drawing."""
        inside = min(max(count, self.smallest), self.largest)
        start, end = math.log1p(self.smallest), math.log1p(self.largest)
        return _SIDE * (math.log1p(inside) - start) / (end - start)

    def ticks(self) -> list[int]:
        """Give the counts to label."""
        return [tick for tick in _TICKS if self.smallest <= tick <= self.largest]


def _grid(axis: _Axis) -> list[str]:
    lines = []
    for tick in axis.ticks():
        along, end = axis.place(tick), _MARGIN + _SIDE
        lines += [
            _line("grid", (_MARGIN + along, _MARGIN), (_MARGIN + along, end)),
            _line("grid", (_MARGIN, end - along), (end, end - along)),
            f'<text x="{_MARGIN + along:.1f}" y="{end + 18}" text-anchor="middle">{tick:,}</text>',
            f'<text x="{_MARGIN - 8}" y="{end - along + 4:.1f}" text-anchor="end">{tick:,}</text>',
        ]
    return lines


def _line(kind: str, start: tuple[float, float], end: tuple[float, float]) -> str:
    (x1, y1), (x2, y2) = start, end
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _band(axis: _Axis) -> str:
    """Shade where a count is within a fifth of the truth."""
    start, end = math.log1p(axis.smallest), math.log1p(axis.largest)
    steps = [math.expm1(start + (end - start) * step / 40) for step in range(41)]
    above = [(count, count * (1 + _BAND_SHARE)) for count in steps]
    below = [(count, count * (1 - _BAND_SHARE)) for count in reversed(steps)]
    corners = " ".join(
        f"{_MARGIN + axis.place(true):.1f},{_MARGIN + _SIDE - axis.place(predicted):.1f}"
        for true, predicted in above + below
    )
    return f'<polygon class="band" points="{corners}"/>'


def _mark(number: int, axis: _Axis, result: ImageResult, network: str) -> str:
    x, y = _MARGIN + axis.place(result.true), _MARGIN + _SIDE - axis.place(result.predicted)
    words = f"{result.name}: {result.predicted:.0f} of {result.true} ({network})"
    return f'<g transform="translate({x:.1f} {y:.1f})">{_shape(number)}<title>{escape(words)}</title></g>'


def _shape(number: int) -> str:
    shapes = (
        '<circle class="series-0" r="4"/>',
        '<rect class="series-1" x="-3.6" y="-3.6" width="7.2" height="7.2"/>',
        '<path class="series-2" d="M0-5 4.6 3.4H-4.6Z"/>',
        '<path class="series-3" d="M0-5.2 5.2 0 0 5.2-5.2 0Z"/>',
    )
    return shapes[number % len(shapes)]
