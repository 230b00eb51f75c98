"""The canvas benchmark's table: what was measured beside the naive way, and the bars."""

from collections.abc import Mapping

Row = Mapping[str, float | None]

_WIDTHS = (40, 11, 11, 11, 11, 11, 11)


def print_table(ours: Mapping[str, Row], naive: Mapping[str, Row], bars: Mapping[str, str]) -> None:
    """Print a line for each of ours; the ratio is of processor times where both have one."""
    print(_line("", "bar", "process", "wall", "wall 95 %", "naive", "ratio"))
    for name, row in ours.items():
        other = naive.get(name, {})
        mine, theirs = (_first(times.get("processor_ms"), times.get("wall_ms")) for times in (row, other))
        ratio = f"{theirs / max(mine, 1e-6):.1f}x" if mine is not None and theirs is not None else ""
        cells = (row["processor_ms"], row["wall_ms"], row["wall_95_ms"], theirs)
        print(_line(name, bars.get(name, ""), *map(_number, cells), ratio))


def _line(name: str, *cells: str) -> str:
    first, *others = _WIDTHS
    return f"{name:{first}}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, others, strict=True))


def _first(*values: float | None) -> float | None:
    return next((value for value in values if value is not None), None)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:,.0f}" if value >= 100 else f"{value:.2f}"
