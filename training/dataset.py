"""Training samples: one random view for each step, the same for the same seed and step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.annotations import AnnotatedImage
from engine.image_file import read_image
from training.transforms import View, ViewSettings, known_area, random_view


@dataclass(frozen=True)
class WeightedSource:
    """Images of one data set and the share of samples drawn from them."""

    images: Sequence[AnnotatedImage]
    share: float


class StepSamples(torch.utils.data.Dataset[dict[str, Tensor]]):
    """Sample number `step` of a run. Images are drawn by area, so that every pixel is as likely.

    As the sample depends on the seed and the step alone, a resumed run sees what it would have seen.
    """

    def __init__(
        self,
        sources: Sequence[WeightedSource],
        *,
        steps: int,
        seed: int,
        view: ViewSettings,
        targets: Callable[[View], dict[str, Tensor]],
    ) -> None:
        self._images = [image for source in sources for image in source.images]
        weights = [_weights(source) for source in sources]
        self._probabilities = np.concatenate(weights) / np.concatenate(weights).sum()
        self._steps = steps
        self._seed = seed
        self._view = view
        self._targets = targets

    def __len__(self) -> int:
        return self._steps

    def __getitem__(self, step: int) -> dict[str, Tensor]:
        rng = np.random.default_rng((self._seed, step))
        image = self._images[rng.choice(len(self._images), p=self._probabilities)]
        view = random_view(
            read_image(image.path),
            image.points,
            known=known_area(image.width, image.height, image.ignore, image.verified),
            rng=rng,
            settings=self._view,
        )
        sample = {
            "image": torch.from_numpy(view.image).permute(2, 0, 1),
            "is_known": torch.from_numpy(view.is_known),
        }
        return sample | self._targets(view)


def _weights(source: WeightedSource) -> np.ndarray:
    areas = np.array([image.width * image.height for image in source.images], dtype=np.float64)
    shares: np.ndarray = areas / areas.sum() * source.share
    return shares
