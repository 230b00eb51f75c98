"""How much of each head is seen past the people who stand nearer.

People are plain shapes here, an ellipse above a block, so that the answer is the same on every machine.
"""

import numpy as np

from resources.demo.standing import Standing

HEAD_HALF_WIDTH_M = 0.085
HEAD_HALF_HEIGHT_M = 0.125
_SHOULDERS_M = 0.24
_SHOULDER_HALF_WIDTH_M = 0.21
_FEET_M = 1.55

# The farthest heads keep at least this many cells of the grid on a side.
_CELLS_PER_HEAD = 6


def visible_shares(people: Standing) -> np.ndarray:
    """Give each person's share of the head that lies in the picture and in front of everyone, as (N,)."""
    if not len(people):
        return np.zeros(0)
    cell = max(1.0, float(people.scale.min()) * 2 * HEAD_HALF_WIDTH_M / _CELLS_PER_HEAD)
    rows, columns = round(people.camera.height / cell), round(people.camera.width / cell)
    x, y, scale = people.x / cell, people.y / cell, people.scale / cell
    nearest = np.full((rows, columns), -1, np.int32)
    for person in range(len(people)):
        _cover(nearest, person, x[person], y[person], scale[person])
    shares = np.zeros(len(people))
    for person in range(len(people)):
        window, head, cells = _head(nearest, x[person], y[person], scale[person])
        if cells:
            shares[person] = np.count_nonzero(head & (window == person)) / cells
    return shares


def _cover(nearest: np.ndarray, person: int, x: float, y: float, scale: float) -> None:
    window, head, _ = _head(nearest, x, y, scale)
    window[head] = person
    half = _SHOULDER_HALF_WIDTH_M * scale
    top, bottom = y + _SHOULDERS_M * scale, y + _FEET_M * scale
    body = nearest[_span(top, bottom, nearest.shape[0]), _span(x - half, x + half, nearest.shape[1])]
    body[...] = person


def _head(nearest: np.ndarray, x: float, y: float, scale: float) -> tuple[np.ndarray, np.ndarray, int]:
    """Give the grid under a head, which of its cells are the head, and how many those would be unclipped."""
    half_width, half_height = HEAD_HALF_WIDTH_M * scale, HEAD_HALF_HEIGHT_M * scale
    across = _span(x - half_width, x + half_width, nearest.shape[1])
    down = _span(y - half_height, y + half_height, nearest.shape[0])
    u = (np.arange(across.start, across.stop) + 0.5 - x) / half_width
    v = (np.arange(down.start, down.stop) + 0.5 - y) / half_height
    head = u[None, :] * u[None, :] + v[:, None] * v[:, None] <= 1
    return nearest[down, across], head, int(np.count_nonzero(head))


def _span(start: float, stop: float, limit: int) -> slice:
    first, last = max(round(start), 0), min(round(stop), limit)
    return slice(first, max(last, first))
