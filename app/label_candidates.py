"""The minima of a kept distance label map, read once, so that any threshold over them answers at once."""

import numpy as np

from app.document.threshold_edit import Candidates
from engine.prediction import LEVELS_PER_LABEL, GridMap

# Below this score a minimum is noise of the map.
LOWEST_SCORE = 0.1


def read_candidates(grid: GridMap) -> Candidates:
    """Give the minima of a map of expected labels (times 25), in pixels of the image. For any thread."""
    # Not before it is needed: SciPy takes a third of the window's start to load.
    from engine.distance_labels import FARTHEST_LABEL, find_points

    ceiling = FARTHEST_LABEL * (1 - LOWEST_SCORE)
    found = find_points(grid.values.astype(np.float32) / LEVELS_PER_LABEL, ceiling=ceiling)
    return Candidates(found.points * grid.stride, found.scores)
