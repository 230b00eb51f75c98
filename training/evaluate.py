"""Compare a prediction with the points of its image; `training.scores` sums the results up."""

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from engine.annotations import AnnotatedImage
from engine.matching import Matches, match_points, matched_at_radii, neighbour_radii
from engine.metrics import cell_counts, game, map_cell_counts
from engine.prediction import Prediction
from training.known_people import KnownPeople, known_people

RADII_PX = (4, 8, 16)
NEIGHBOUR_RADIUS = "nn8"
GAME_LEVELS = (0, 1, 2, 3)

# UCF-QNRF's convention: precision, recall and F are averaged over these.
MEAN_RADII_PX = range(1, 101)


@dataclass(frozen=True)
class ImageResult:
    """How one image was counted, in its known area."""

    name: str
    width: int
    height: int
    true: int
    predicted: float
    spacing_px: float | None
    """Mean distance of its people to the nearest other; None for fewer than two."""
    seconds: float
    game: tuple[float, ...]
    """GAME 0 to 3."""
    matches: dict[str, Matches] | None
    """By radius: `4`, `8`, `16` px and `nn8`; None where the network gives no points."""
    matched_at: tuple[int, ...] | None
    """How many are matched at 1, 2, ... 100 px; None where the network gives no points."""

    @property
    def error(self) -> float:
        """How many people too many were predicted; negative where too few."""
        return self.predicted - self.true


def compare(image: AnnotatedImage, prediction: Prediction) -> ImageResult:
    """Compare one prediction with the points of its image, both in the image's known area."""
    known = known_people(image, prediction)
    matches, matched_at = None, None
    if prediction.gives_points:
        matched_at = tuple(matched_at_radii(known.found, known.true, MEAN_RADII_PX).tolist())
        found, true = len(known.found), len(known.true)
        matches = {
            str(radius): Matches(matched_at[MEAN_RADII_PX.index(radius)], found, true) for radius in RADII_PX
        }
        matches[NEIGHBOUR_RADIUS] = match_points(known.found, known.true, neighbour_radii(known.true))
    return ImageResult(
        name=image.path.name,
        width=image.width,
        height=image.height,
        true=len(known.true),
        predicted=known.count,
        spacing_px=_spacing(known.true),
        seconds=prediction.seconds,
        game=_games(known, height=image.height, width=image.width),
        matches=matches,
        matched_at=matched_at,
    )


def _games(known: KnownPeople, *, height: int, width: int) -> tuple[float, ...]:
    """Give GAME 0 to 3. The cells are the whole image's, as TRANCOS has it, whatever is known of it."""
    games = []
    for level in GAME_LEVELS:
        true, found = (
            cell_counts(points, height=height, width=width, level=level)
            for points in (known.true, known.found)
        )
        spread = map_cell_counts(
            known.spread.values, known.spread.whole_stride, height=height, width=width, level=level
        )
        games.append(game(found + spread, true, level=level))
    return tuple(games)


def _spacing(points: np.ndarray) -> float | None:
    if len(points) < 2:
        return None
    distances, _ = cKDTree(points).query(points, k=2)
    return float(distances[:, 1].mean())
