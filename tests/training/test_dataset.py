from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image

from engine.annotations import AnnotatedImage, as_points
from engine.image_file import ImageFileError
from training.dataset import NumberedSamples, WeightedSource, as_batch, as_sample, mixed, view_of
from training.transforms import ViewSettings


def _samples(*sources, seed=1, count=6, targets=lambda view: {"people": torch.tensor(len(view.points))}):
    view = ViewSettings(crop_px=32)
    return NumberedSamples(list(sources), count=count, seed=seed, view=view, targets=targets)


def test_a_sample_follows_from_the_seed_and_its_number_alone(crowd):
    source = WeightedSource([crowd], 1.0)

    one, other = _samples(source), _samples(source)
    other[0], other[5]

    assert all(torch.equal(one[3][name], other[3][name]) for name in one[3])
    assert not torch.equal(one[3]["image"], one[4]["image"])
    assert not torch.equal(one[3]["image"], _samples(source, seed=2)[3]["image"])


def test_a_sample_is_what_a_network_takes(crowd):
    sample = _samples(WeightedSource([crowd], 1.0))[0]

    assert (sample["image"].shape, sample["image"].dtype) == ((3, 32, 32), torch.uint8)
    assert (sample["is_known"].shape, sample["is_known"].dtype) == ((32, 32), torch.bool)
    assert int(sample["people"]) == 30


def test_a_batch_gives_back_its_views(crowd):
    two = replace(crowd, points=crowd.points[:2])
    samples = _samples(WeightedSource([crowd], 0.5), WeightedSource([two], 0.5), count=8)
    alone = [samples[number] for number in range(4)]

    batch = as_batch(alone)

    people = [len(sample["points"]) for sample in alone]
    assert set(people) == {2, 30}  # fewer points are filled up, and taken out again
    assert batch["image"].shape == (4, 3, 32, 32)
    for index, sample in enumerate(alone):
        view = view_of(batch, index)
        assert torch.equal(as_sample(view)["image"], sample["image"])
        assert np.array_equal(view.points, sample["points"].numpy())
        assert [view.left, view.top, view.image_width, view.image_height, view.scale] == sample[
            "placement"
        ].tolist()


def test_there_are_as_many_samples_as_asked_for(crowd):
    assert len(_samples(WeightedSource([crowd], 1.0), count=17)) == 17


def _named_by_people(folder, people, width, height) -> AnnotatedImage:
    path = folder / f"{people}-{width}.png"
    Image.new("RGB", (width, height)).save(path)
    return AnnotatedImage(path, width, height, as_points([(1, 1)] * people))


def test_images_are_drawn_by_area_within_their_source_and_sources_by_share(tmp_path):
    small, large = _named_by_people(tmp_path, 1, 20, 10), _named_by_people(tmp_path, 2, 20, 30)
    other = _named_by_people(tmp_path, 3, 90, 90)
    samples = _samples(WeightedSource([small, large], 0.8), WeightedSource([other], 0.2), count=400)

    drawn = np.array([int(samples[step]["people"]) for step in range(400)])

    # 0.8 * 1/4, 0.8 * 3/4 and 0.2; three standard deviations of 400 draws are below 0.075.
    shares = [(drawn == people).mean() for people in (1, 2, 3)]
    assert shares == pytest.approx([0.2, 0.6, 0.2], abs=0.075)


def test_unverified_and_ignored_areas_are_masked(crowd):
    unlooked = replace(crowd, verified=())
    ignored = replace(crowd, ignore=(as_points([(-1, -1), (200, -1), (200, 200), (-1, 200)]),))

    for image in (unlooked, ignored):
        assert not any(_samples(WeightedSource([image], 1.0))[step]["is_known"].any() for step in range(3))


def test_an_image_that_is_gone_is_named(crowd):
    crowd.path.unlink()

    with pytest.raises(ImageFileError, match=r"crowd\.png: there is no such file"):
        _samples(WeightedSource([crowd], 1.0))[0]


def _plain_sample(value):
    """A sample all of whose maps have one value, with people on a grid."""
    xs, ys = np.meshgrid(np.arange(1.0, 64, 3), np.arange(1.0, 64, 3))
    return {
        "image": torch.full((3, 64, 64), value, dtype=torch.uint8),
        "is_known": torch.full((64, 64), value == 1),
        "points": torch.from_numpy(np.column_stack([xs.ravel(), ys.ravel()])),
        "placement": torch.zeros(5, dtype=torch.float64),
        "counts": torch.full((8, 8), float(value)),
        "labels": torch.full((64, 64), value),
    }


@pytest.mark.parametrize("seed", range(12))
def test_of_a_mixed_sample_everything_changes_at_the_same_seam(seed):
    joined = mixed(_plain_sample(1), _plain_sample(2), np.random.default_rng(seed))

    labels = joined["labels"]
    is_across = bool((labels[0] != labels[0, 0]).any())
    seam = int((labels == 1).sum()) // 64
    assert seam % 8 == 0
    assert 16 <= seam <= 48
    across = torch.where(torch.arange(64) < seam, 1, 2).expand(64, 64)
    assert torch.equal(labels, across if is_across else across.T)
    assert torch.equal(joined["image"].long(), labels.expand(3, 64, 64))
    assert torch.equal(joined["is_known"], labels == 1)
    assert torch.equal(joined["counts"], labels[::8, ::8].float())
    assert len(joined["points"]) == len(_plain_sample(1)["points"])  # none twice, none lost at the seam


def test_a_share_of_the_samples_is_mixed(crowd):
    view = ViewSettings(crop_px=32, mixed_share=0.5)
    source = WeightedSource([crowd], 1.0)
    samples = NumberedSamples([source], count=40, seed=1, view=view, targets=lambda view: {})

    plain = _samples(source, count=40, targets=lambda view: {})

    is_mixed = [not torch.equal(samples[number]["image"], plain[number]["image"]) for number in range(40)]
    assert 8 < sum(is_mixed) < 32
