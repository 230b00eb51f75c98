import math

import numpy as np
import pytest
import torch
from torch.nn import functional

from engine.distance_labels import distance_label_map, distance_map
from engine.people_density import average_people, people_inside, people_outside, people_per_pixel
from engine.prediction import Box


def test_people_who_stand_alone_sum_to_their_number():
    points = np.array([[20.5, 20.5], [50.2, 30.9], [70, 60.4]])
    labels = distance_label_map(distance_map(points, height=80, width=100)).astype(np.int64)
    logits = 50 * functional.one_hot(torch.from_numpy(labels), 11).permute(2, 0, 1).unsqueeze(0).float()

    for weighed in (False, True):
        density = people_per_pixel(logits, weighed=weighed)
        assert density.shape == (1, 80, 100)
        assert float(density.sum()) == pytest.approx(3, rel=0.05)


@pytest.mark.parametrize("seed", range(3))
def test_what_the_adapted_cross_entropy_makes_of_probabilities_is_undone(seed):
    chances = torch.from_numpy(np.random.default_rng(seed).dirichlet(np.full(11, 0.5))).float()
    classes = torch.arange(11.0)
    taught = chances.clone()
    for _ in range(500):  # to the minimum of the loss whose weights are those of the moment
        taught = chances * (1 + (classes[:, None] - classes).abs() @ taught)
        taught = taught / taught.sum()

    density = people_per_pixel(taught.log().view(1, 11, 1, 1), weighed=True)

    assert float(density) * 9 * math.pi == pytest.approx(float(chances[:3].sum()), rel=1e-4)


def test_boxes_share_their_pixels_out_and_lose_none():
    density = np.random.default_rng(0).random((30, 40)).astype(np.float32)
    boxes = [Box(-3, 2.4, 11.5, 20), Box(11.5, 2.4, 60, 20)]

    inside = [people_inside(density, box) for box in boxes]

    assert sum(inside) + people_outside(density, boxes) == pytest.approx(density.sum(), rel=1e-6)
    assert inside[0] == pytest.approx(density[2:20, :11].sum(), rel=1e-6)


def test_inside_a_second_pass_the_mean_of_both_passes_counts():
    density = np.full((10, 10), 0.5, np.float32)

    average_people(density, Box(2, 2, 6, 6), people=12)

    assert people_inside(density, Box(2, 2, 6, 6)) == pytest.approx(10)
    assert people_outside(density, [Box(2, 2, 6, 6)]) == pytest.approx(42)
