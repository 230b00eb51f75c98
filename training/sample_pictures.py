"""A validation image as a picture for people: the photograph, who is there, and what a network made of it."""

import cv2
import numpy as np

from engine.prediction import Prediction

HIGHEST_PX = 480
_AMBER = (255, 190, 0)
_CYAN = (0, 220, 255)
_BLACK = (0, 0, 0)
_WHITE = (255, 255, 255)


def sample_picture(image: np.ndarray, points: np.ndarray, prediction: Prediction) -> np.ndarray:
    """Draw photograph, truth and prediction side by side, as (H, W, 3) uint8 RGB.

    Where a network gives no points its density is drawn over the photograph.
    """
    scale = min(1.0, HIGHEST_PX / image.shape[0])
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    truth = _with_points(small, points * scale, _CYAN)
    if prediction.gives_points:
        seen = _with_points(small, prediction.points * scale, _AMBER)
    else:
        seen = _with_density(small, prediction.density_map.values)
    return np.concatenate(
        [
            _titled(small, "photograph"),
            _titled(truth, f"true: {len(points)}"),
            _titled(seen, f"{prediction.network}: {prediction.count:.0f}"),
        ],
        axis=1,
    )


def _with_points(image: np.ndarray, points: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    drawn = image.copy()
    for x, y in points:
        place = (int(x), int(y))
        cv2.circle(drawn, place, 3, _BLACK, -1, cv2.LINE_AA)
        cv2.circle(drawn, place, 2, colour, -1, cv2.LINE_AA)
    return drawn


def _with_density(image: np.ndarray, density: np.ndarray) -> np.ndarray:
    highest = max(float(density.max()), 1e-6)
    levels = np.clip(density / highest * 255, 0, 255).astype(np.uint8)
    size = (image.shape[1], image.shape[0])
    coloured = cv2.applyColorMap(cv2.resize(levels, size), cv2.COLORMAP_VIRIDIS)
    return cv2.addWeighted(image, 0.5, cv2.cvtColor(coloured, cv2.COLOR_BGR2RGB), 0.5, 0)


def _titled(image: np.ndarray, title: str) -> np.ndarray:
    drawn = image.copy()
    for colour, width in ((_BLACK, 4), (_WHITE, 1)):
        cv2.putText(drawn, title, (8, 22), cv2.FONT_HERSHEY_SIMPLEX, 0.6, colour, width, cv2.LINE_AA)
    return drawn
