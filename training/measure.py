"""Count annotated images and keep what evaluation needs of each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from engine.annotations import AnnotatedImage
from engine.image_file import ImageFileError, read_image
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
    unreadable: Sequence[str] = ()
    """A sentence for each image that could not be read, and is in no figure."""


def measure(images: Iterable[AnnotatedImage], predict: Callable[[np.ndarray], Prediction]) -> Measured:
    """Count each image and compare; one that cannot be read ends nothing.

    Raises:
        ImageFileError: no image can be read.

    """
    results, unreadable, worst = [], [], WorstImages()
    for image in images:
        try:
            pixels = read_image(image.path)
        except ImageFileError as error:
            unreadable.append(error)
            continue
        prediction = predict(pixels)
        results.append(compare(image, prediction))
        worst.offer(image, prediction, results[-1])
    if unreadable and not results:
        raise unreadable[0]
    return Measured(results, worst.images, tuple(str(error) for error in unreadable))
