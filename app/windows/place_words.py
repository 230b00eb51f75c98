"""What the networks saw at one place, in a few words for the status bar."""

import numpy as np

from app.canvas.map_values import LEVELS_PER_LABEL, distances_px, per_square, value_at
from app.document.prediction_maps import PredictionMaps

WIDEST_PLACE_WORDS = "28 px from a head   label 10.0   density 8,888.8   UEPNet 8.88"
PLACE_TIP = (
    "Under the cursor: how far the network sees the nearest head, its expected distance label (0 to 10),"
    " people per 100 × 100 pixels, and UEPNet's people per patch"
)


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
        words.append(f"{away:.0f} px from a head" if label < 10 else "no head near")
        words.append(f"label {label:.1f}")
    value = value_at(density, x, y)
    if density is not None and value is not None:
        words.append(f"density {per_square(value, density.stride):,.1f}")
    value = value_at(counts, x, y)
    if value is not None:
        words.append(f"UEPNet {value:.2f}")
    return "   ".join(words)
