"""Training samples: random views by number, the same for the same seed and number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.annotations import AnnotatedImage
from engine.areas import known_area
from engine.count_intervals import PATCH_PX
from engine.image_file import read_image
from training.transforms import View, ViewSettings, random_view


@dataclass(frozen=True)
class WeightedSource:
    """Images of one data set and the share of samples drawn from them."""

    images: Sequence[AnnotatedImage]
    share: float
    validation: Sequence[AnnotatedImage] = ()
    """Images that are not learned from: on them a run is measured."""


Sample = dict[str, Tensor]
"""A view and its targets. `image` (3, S, S) uint8, `is_known` (S, S) bool, `points` (N, 2) float64 and
`placement` (5,) float64 are the view's; the rest are targets."""


class NumberedSamples(torch.utils.data.Dataset[Sample]):
    """The samples of a run by number. Images are drawn by area, so that every pixel is as likely.

    As a sample depends on the seed and its number alone, a resumed run sees what it would have seen.
    """

    def __init__(
        self,
        sources: Sequence[WeightedSource],
        *,
        count: int,
        seed: int,
        view: ViewSettings,
        targets: Callable[[View], dict[str, Tensor]],
    ) -> None:
        self._images = [image for source in sources for image in source.images]
        weights = [_weights(source) for source in sources]
        self._probabilities = np.concatenate(weights) / np.concatenate(weights).sum()
        self._count = count
        self._seed = seed
        self._view = view
        self._targets = targets

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, number: int) -> Sample:
        rng = np.random.default_rng((self._seed, number))
        sample = self._view_sample(rng)
        if rng.random() < self._view.mixed_share:
            sample = mixed(sample, self._view_sample(rng), rng)
        return sample

    def _view_sample(self, rng: np.random.Generator) -> Sample:
        image = self._images[rng.choice(len(self._images), p=self._probabilities)]
        view = random_view(
            read_image(image.path),
            image.points,
            known=known_area(image.width, image.height, image.ignore, image.verified),
            rng=rng,
            settings=self._view,
        )
        return as_sample(view) | self._targets(view)


def as_sample(view: View) -> Sample:
    """Give a view as tensors."""
    placement = (view.left, view.top, view.image_width, view.image_height, view.scale)
    return {
        "image": torch.from_numpy(view.image).permute(2, 0, 1),
        "is_known": torch.from_numpy(view.is_known),
        "points": torch.from_numpy(view.points),
        "placement": torch.tensor(placement, dtype=torch.float64),
    }


def mixed(sample: Sample, other: Sample, rng: np.random.Generator) -> Sample:
    """Give a sample whose right or lower part is the other's, with all targets; both have one crop's size.

    What stands around people then says less about how many they are, and photographs are not learned by
    heart. The seam lies between patches.
    """
    side = sample["image"].shape[-1]
    patches = side // PATCH_PX
    seam = PATCH_PX * int(rng.integers(patches // 4, patches - patches // 4 + 1))
    axis = int(rng.integers(2))  # 0: left and right, 1: above and below
    joined = {}
    for name, values in sample.items():
        if name == "placement":
            joined[name] = values
        elif name == "points":
            own, others = values[values[:, axis] < seam], other[name][other[name][:, axis] >= seam]
            joined[name] = torch.cat([own, others])
        else:
            dimension = values.ndim - 1 - axis
            cut = seam * values.shape[dimension] // side
            rest = other[name].narrow(dimension, cut, values.shape[dimension] - cut)
            joined[name] = torch.cat([values.narrow(dimension, 0, cut), rest], dim=dimension)
    return joined


def as_batch(samples: Sequence[Sample]) -> Sample:
    """Stack samples: every tensor gets a first axis; fewer points than the most are filled with NaN."""
    most = max(len(sample["points"]) for sample in samples)
    stacked = {
        name: torch.stack([sample[name] for sample in samples]) for name in samples[0] if name != "points"
    }
    points = torch.full((len(samples), most, 2), float("nan"), dtype=torch.float64)
    for row, sample in zip(points, samples, strict=True):
        row[: len(sample["points"])] = sample["points"]
    return stacked | {"points": points}


def view_of(batch: Sample, index: int) -> View:
    """Give back one view of a batch."""
    left, top, width, height, scale = batch["placement"][index].tolist()
    points = batch["points"][index].numpy()
    return View(
        image=batch["image"][index].permute(1, 2, 0).numpy(),
        points=points[~np.isnan(points[:, 0])],
        is_known=batch["is_known"][index].numpy(),
        left=left,
        top=top,
        image_width=int(width),
        image_height=int(height),
        scale=scale,
    )


def _weights(source: WeightedSource) -> np.ndarray:
    areas = np.array([image.width * image.height for image in source.images], dtype=np.float64)
    shares: np.ndarray = areas / areas.sum() * source.share
    return shares
