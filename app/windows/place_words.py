"""What the networks saw at one place, in a few words for the status bar."""

import numpy as np

from app.canvas.map_values import distances_px, per_square, value_at
from app.document.prediction_maps import PredictionMaps
from app.words import mark, number, tr
from engine.prediction import LEVELS_PER_LABEL

PLACE_TIP = mark(
    "Under the cursor: how far the network sees the nearest head, its expected distance label (0 to 10),"
    " people per 100 × 100 pixels, and UEPNet's people per patch"
)
_DISTANCE, _LABEL = mark("{distance} px from a head"), mark("label {label}")
_DENSITY, _UEPNET = mark("density {density}"), mark("UEPNet {people}")
_BETWEEN = "   "


def widest_place_words() -> str:
    """Give the longest words that are said of a place."""
    words = (
        tr(_DISTANCE, distance=number(28)),
        tr(_LABEL, label=number(10, 1)),
        tr(_DENSITY, density=number(8888.8, 1)),
        tr(_UEPNET, people=number(8.88, 2)),
    )
    return _BETWEEN.join(words)


def place_words(maps: PredictionMaps | None, x: float, y: float) -> str:
    """Say what the maps hold at a position of the photograph; empty where they hold nothing."""
    if maps is None:
        return ""
    words = []
    labels, density, counts = maps.distance_label_map, maps.density_map, maps.count_map
    value = value_at(labels, x, y)
    if labels is not None and value is not None:
        label = value / LEVELS_PER_LABEL
        away = float(distances_px(np.array(value))) * labels.stride
        words.append(tr(_DISTANCE, distance=number(away)) if label < 10 else tr("no head near"))
        words.append(tr(_LABEL, label=number(label, 1)))
    value = value_at(density, x, y)
    if density is not None and value is not None:
        words.append(tr(_DENSITY, density=number(per_square(value, density.stride), 1)))
    value = value_at(counts, x, y)
    if value is not None:
        words.append(tr(_UEPNET, people=number(value, 2)))
    return _BETWEEN.join(words)
