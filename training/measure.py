"""Count annotated images and keep what evaluation needs of each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from engine.annotations import AnnotatedImage
from engine.image_file import read_image
from engine.prediction import Prediction
from training.evaluate import ImageResult, compare
from training.worst_images import WorstImage, WorstImages


@dataclass(frozen=True)
class Measured:
    """What one network made of a data set."""

    results: Sequence[ImageResult]
    """One for each image."""
    worst: Sequence[WorstImage]
    """The images with the largest errors."""


def measure(images: Iterable[AnnotatedImage], predict: Callable[[np.ndarray], Prediction]) -> Measured:
    """Count each image and compare.

    Raises:
        ImageFileError: an image cannot be read.

    """
    results, worst = [], WorstImages()
    for image in images:
        prediction = predict(read_image(image.path))
        results.append(compare(image, prediction))
        worst.offer(image, prediction, results[-1])
    return Measured(results, worst.images)
