"""The images that were counted worst, kept with their people so that they can be drawn."""

from dataclasses import dataclass

from engine.annotations import AnnotatedImage
from engine.prediction import Prediction
from training.evaluate import ImageResult
from training.known_people import KnownPeople, known_people

MOST_IMAGES = 10


@dataclass(frozen=True)
class WorstImage:
    """One image, its people as marked and as predicted, and how it was counted."""

    image: AnnotatedImage
    known: KnownPeople
    result: ImageResult
    gives_points: bool
    """Whether the network that counted it locates people."""


class WorstImages:
    """Keeps the images with the largest errors of their counts, so that a long set needs little memory."""

    def __init__(self, most: int = MOST_IMAGES) -> None:
        self._most = most
        self._kept: list[WorstImage] = []

    def offer(self, image: AnnotatedImage, prediction: Prediction, result: ImageResult) -> None:
        """Keep an image if it is among the worst so far; of equal ones the first stays before."""
        if len(self._kept) == self._most and abs(result.error) <= abs(self._kept[-1].result.error):
            return
        worst = WorstImage(image, known_people(image, prediction), result, prediction.gives_points)
        self._kept.append(worst)
        self._kept.sort(key=lambda kept: -abs(kept.result.error))
        del self._kept[self._most :]

    @property
    def images(self) -> tuple[WorstImage, ...]:
        """The worst, the largest error first."""
        return tuple(self._kept)
