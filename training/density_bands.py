"""Density bands: the images of a data set by how many people they hold, and by how close these stand."""

import math
from collections.abc import Sequence

from training.evaluate import ImageResult

# Crowds that look alike: a group, a hall, a square, a demonstration, and what nobody counts one by one.
FEWEST_PEOPLE = (0, 51, 201, 501, 1001)

# Below 6 px heads touch in a photograph; each further band is twice as far.
SMALLEST_SPACING_PX = (0, 6, 12, 24)


def density_bands(results: Sequence[ImageResult]) -> dict[str, list[ImageResult]]:
    """Give the images of each band that has any, by the band's name, the sparsest first."""
    bands = {}
    for fewest, above in zip(FEWEST_PEOPLE, [*FEWEST_PEOPLE[1:], math.inf], strict=True):
        name = f"{fewest}-{above - 1} people" if above < math.inf else f"{fewest} people and more"
        bands[name] = [result for result in results if fewest <= result.true < above]
    spacings = [*SMALLEST_SPACING_PX[1:], math.inf]
    for smallest, above in reversed(list(zip(SMALLEST_SPACING_PX, spacings, strict=True))):
        name = f"{smallest}-{above} px apart" if above < math.inf else f"{smallest} px apart and more"
        bands[name] = [result for result in results if smallest <= _spacing(result) < above]
    return {name: members for name, members in bands.items() if members}


def _spacing(result: ImageResult) -> float:
    """Give an image's spacing; of fewer than two people, nobody stands close."""
    return float(SMALLEST_SPACING_PX[-1]) if result.spacing_px is None else result.spacing_px
