"""Where a new point goes that shall lie on a head: the nearest minimum of the expected label map."""

import numpy as np
from PySide6.QtCore import QPointF

from engine.prediction import LEVELS_PER_LABEL, GridMap

# A head's minimum lies within this of a careful click; farther ones belong to somebody else.
SNAP_RADIUS_PX = 12.0

# Weaker minima are the map's noise more often than a head.
SNAP_LABEL = 6.0

# Beyond the radius so much of the map is read, too, so that no minimum is one of the cut alone.
_MARGIN_CELLS = 4


def nearest_minimum(grid: GridMap, place: QPointF, radius_px: float = SNAP_RADIUS_PX) -> QPointF | None:
    """Give the place of the minimum nearest to a place of the photograph, None if none is within the radius.

    The grid holds expected labels times 25, as a prediction keeps them.
    """
    # Not before it is needed: SciPy takes a third of the window's start to load.
    from engine.distance_labels import find_points

    column, row = place.x() / grid.stride, place.y() / grid.stride
    reach = int(np.ceil(radius_px / grid.stride)) + _MARGIN_CELLS
    top, left = max(int(row) - reach, 0), max(int(column) - reach, 0)
    part = grid.values[top : int(row) + reach + 1, left : int(column) + reach + 1]
    if not part.size:
        return None
    found = find_points(part.astype(np.float32) / LEVELS_PER_LABEL, ceiling=SNAP_LABEL).points
    places = (found + np.array([left, top])) * grid.stride
    if not len(places):
        return None
    away = np.hypot(places[:, 0] - place.x(), places[:, 1] - place.y())
    nearest = int(np.argmin(away))
    return QPointF(*places[nearest].tolist()) if away[nearest] <= radius_px else None
