import math

import pytest
import torch

from engine.autoscale import LARGEST_SCALE_FACTOR, SMALLEST_SCALE_FACTOR
from training.losses import (
    adapted_cross_entropy,
    centre_loss,
    cross_entropy,
    density_error,
    distillation,
    known_mean,
    pooled_count_deviance,
    pooled_count_error,
    target_spacing_loss,
    updated_centre,
)


def _pixels(*probabilities: tuple[float, ...]) -> torch.Tensor:
    """Give the (1, C, 1, N) logits of N pixels."""
    return torch.tensor(probabilities).log().T[None, :, None, :].contiguous().requires_grad_()


EVERYTHING = torch.ones(1, 1, 1, dtype=torch.bool)


def test_adapted_cross_entropy_by_hand():
    # Label 0 of 3; probabilities 1/2, 1/4, 1/4: the weight is 1 * 1/2 + 2 * 1/4 + 3 * 1/4 = 1.75.
    loss = adapted_cross_entropy(
        _pixels((0.5, 0.25, 0.25)), torch.zeros(1, 1, 1, dtype=torch.int64), EVERYTHING
    )

    assert loss.item() == pytest.approx(1.75 * math.log(2))


def test_being_far_off_costs_more_than_being_near():
    labels = torch.zeros(1, 1, 1, dtype=torch.int64)

    near, far = (
        adapted_cross_entropy(_pixels(chances), labels, EVERYTHING).item()
        for chances in ((0.2, 0.7, 0.1), (0.2, 0.1, 0.7))
    )

    # 0.2 + 2 * 0.7 + 3 * 0.1 and 0.2 + 2 * 0.1 + 3 * 0.7; plain cross-entropy sees no difference.
    assert near == pytest.approx(1.9 * -math.log(0.2))
    assert far == pytest.approx(2.5 * -math.log(0.2))


def test_the_weight_is_detached():
    # With it detached the gradient is that of cross-entropy, times the weight.
    logits, plain = _pixels((0.5, 0.25, 0.25)), _pixels((0.5, 0.25, 0.25))
    labels = torch.zeros(1, 1, 1, dtype=torch.int64)

    adapted_cross_entropy(logits, labels, EVERYTHING).backward()
    cross_entropy(plain, labels, EVERYTHING).backward()

    assert torch.allclose(logits.grad, 1.75 * plain.grad)


@pytest.mark.parametrize("loss_of", [cross_entropy, adapted_cross_entropy])
def test_only_known_pixels_count(loss_of):
    known = torch.tensor([[[True, False]]])
    labels = torch.tensor([[[0, 1]]])

    both = loss_of(_pixels((0.5, 0.5), (0.9, 0.1)), labels, known)
    alone = loss_of(_pixels((0.5, 0.5)), labels[..., :1], EVERYTHING)

    assert both.item() == pytest.approx(alone.item())


@pytest.mark.parametrize("loss_of", [cross_entropy, adapted_cross_entropy])
def test_where_nothing_is_known_nothing_is_lost(loss_of):
    logits = _pixels((0.5, 0.5))

    loss = loss_of(logits, torch.zeros(1, 1, 1, dtype=torch.int64), ~EVERYTHING)
    loss.backward()

    assert loss.item() == 0.0
    assert not logits.grad.any()


def test_the_spacing_loss_by_hand():
    # People 6 px apart should be 12 apart: r = 2, and r = 1 is log 2 off.
    loss = target_spacing_loss(torch.tensor([2.0, 1.0]), torch.tensor([6.0, 6.0]), target_spacing_px=12)

    assert loss.item() == pytest.approx(math.log(2) ** 2 / 2)


def test_beyond_the_heads_bounds_the_bound_is_wanted():
    factors = torch.tensor([LARGEST_SCALE_FACTOR, SMALLEST_SCALE_FACTOR])

    loss = target_spacing_loss(factors, torch.tensor([0.5, 400.0]), target_spacing_px=12)

    assert loss.item() == pytest.approx(0.0, abs=1e-12)


def test_the_centre_loss_by_hand():
    # S r^2 = 16 and 9 around 12: (16 + 9) / 2.
    loss = centre_loss(torch.tensor([2.0, 3.0]), torch.tensor([4.0, 1.0]), 12.0)

    assert loss.item() == 12.5


def test_the_centre_moves_towards_the_mean_by_hand():
    # Differences 12 - 16 and 12 - 9: step -1 / 3 at a rate of 0.3.
    centre = updated_centre(12.0, torch.tensor([4.0, 1.0]), torch.tensor([2.0, 3.0]), rate=0.3)

    assert centre == pytest.approx(12.1)


def test_a_views_known_pixels_weigh_as_much_as_anothers():
    # One view of a known pixel with loss 4, one of two with losses 1 and 3: the mean of 4 and 2.
    loss = torch.tensor([[[4.0, 9.0]], [[1.0, 3.0]]])
    known = torch.tensor([[[True, False]], [[True, True]]])

    assert known_mean(loss, known).item() == 3


def test_a_pupil_that_says_what_its_teacher_says_has_nothing_to_learn():
    teacher = _pixels((0.5, 0.3, 0.2))

    assert distillation(teacher + 3, teacher, EVERYTHING, temperature=2.0).item() == pytest.approx(
        0, abs=1e-6
    )


def test_distillation_by_hand():
    # p = (3/4, 1/4) at a temperature of 1 against (1/2, 1/2).
    divergence = distillation(_pixels((0.5, 0.5)), _pixels((0.75, 0.25)), EVERYTHING, temperature=1.0)

    assert divergence.item() == pytest.approx(0.75 * math.log(1.5) + 0.25 * math.log(0.5))


def test_density_losses_by_hand():
    density, wanted = torch.zeros(1, 4, 4), torch.zeros(1, 4, 4)
    density[0, 0, 0], wanted[0, 0, 1] = 2.0, 2.0
    known = torch.ones(1, 4, 4, dtype=torch.bool)

    # Two pixels are 2 off, but together they hold as many as they should.
    assert density_error(density, wanted, known).item() == pytest.approx(8 / 16)
    assert pooled_count_error(density, wanted, known, cell_px=2).item() == 0
    assert pooled_count_error(density, wanted, known, cell_px=1).item() == pytest.approx(4 / 16)


def test_a_deviance_is_least_at_the_mean_and_an_absolute_error_at_the_median():
    # One person in one of four cells of 10 x 10 pixels.
    wanted = torch.zeros(1, 20, 20)
    wanted[0, 3, 3] = 100.0
    known = torch.ones(1, 20, 20, dtype=torch.bool)
    guesses = [0.0, 0.15, 0.25, 0.35, 1.0]

    deviances, errors = (
        [loss(torch.full((1, 20, 20), guess), wanted, known, cell_px=10).item() for guess in guesses]
        for loss in (pooled_count_deviance, pooled_count_error)
    )

    assert guesses[deviances.index(min(deviances))] == 0.25
    assert guesses[errors.index(min(errors))] == 0.0


def test_what_is_seen_as_it_is_has_no_deviance_and_what_is_not_known_teaches_nothing():
    people = torch.rand(1, 16, 16, generator=torch.Generator().manual_seed(0))
    known = torch.ones(1, 16, 16, dtype=torch.bool)

    assert pooled_count_deviance(people, people, known, cell_px=8).item() == pytest.approx(0, abs=1e-6)
    assert pooled_count_deviance(people, people * 3, ~known, cell_px=8).item() == 0
    assert pooled_count_deviance(people, people * 3, known, cell_px=8).item() > 0.1


def test_cells_at_the_border_are_as_large_as_they_are():
    difference = torch.ones(1, 3, 3)

    error = pooled_count_error(difference, torch.zeros(1, 3, 3), difference.bool(), cell_px=2)

    assert error.item() == 1
