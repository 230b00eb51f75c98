"""Losses of both papers."""

import math

import torch
from torch import Tensor
from torch.nn import functional

from engine.autoscale import LARGEST_SCALE_FACTOR, SMALLEST_SCALE_FACTOR

# Of the centre loss' centre, an epoch (AutoScale, Eq. 4).
CENTRE_RATE = 1e-3

# A twentieth of a person, as densities are people per 100 pixels: added to what a cell holds and is seen to
# hold, as the logarithm of nobody has no bound.
DEVIANCE_FLOOR = 5.0


def cross_entropy(logits: Tensor, labels: Tensor, is_known: Tensor) -> Tensor:
    """Plain cross-entropy, the mean over views of known pixels; (B, C, H, W), (B, H, W), (B, H, W) bool."""
    return known_mean(functional.cross_entropy(logits, labels, reduction="none"), is_known)


def adapted_cross_entropy(logits: Tensor, labels: Tensor, is_known: Tensor) -> Tensor:
    """Cross-entropy weighted by how far off the classes are that get probability (AutoScale, Eq. 7).

    The weight of pixel p is sum_i (|C(p) - i| + 1) P(p)_i. It is detached, and the mean over known
    pixels is taken, which the paper leaves open. Shapes as `cross_entropy`.
    """
    chances = logits.log_softmax(dim=1)
    with torch.no_grad():
        classes = torch.arange(logits.shape[1], device=logits.device, dtype=logits.dtype).view(1, -1, 1, 1)
        # In the logits' own numbers: 64-bit integers over all classes took a sixth of a step.
        distance = (classes - labels.unsqueeze(1).to(logits.dtype)).abs_()
        weight = 1 + distance.mul_(chances.exp()).sum(dim=1)
    return known_mean(weight * functional.nll_loss(chances, labels, reduction="none"), is_known)


def distillation(logits: Tensor, teacher: Tensor, is_known: Tensor, *, temperature: float) -> Tensor:
    """Kullback-Leibler divergence from a teacher's softened labels, times T^2; shapes as `cross_entropy`."""
    divergence = functional.kl_div(
        (logits / temperature).log_softmax(dim=1),
        (teacher / temperature).log_softmax(dim=1),
        reduction="none",
        log_target=True,
    ).sum(dim=1)
    return known_mean(divergence, is_known) * temperature**2


def density_error(density: Tensor, wanted: Tensor, is_known: Tensor) -> Tensor:
    """Mean squared error of density maps (AutoScale, Eq. 5), all (B, H, W)."""
    return known_mean((density - wanted).square(), is_known)


def pooled_count_error(density: Tensor, wanted: Tensor, is_known: Tensor, *, cell_px: int) -> Tensor:
    """Mean absolute error of the density of cells: that of their counts, over their area."""
    difference = ((density - wanted) * is_known).unsqueeze(1)
    return functional.avg_pool2d(difference, cell_px, ceil_mode=True).abs().mean()


def pooled_count_deviance(density: Tensor, wanted: Tensor, is_known: Tensor, *, cell_px: int) -> Tensor:
    """Mean Poisson deviance of the density of cells: x - y - y log(x / y), over their area.

    Least where x is the mean of y. An absolute error is least at the median, which is nobody where fewer
    than half of the cells hold a person.
    """
    least = DEVIANCE_FLOOR / cell_px**2
    seen, there = (
        functional.avg_pool2d((people * is_known).unsqueeze(1), cell_px, ceil_mode=True).clamp(min=0) + least
        for people in (density, wanted)
    )
    return (seen - there - there * (seen / there).log()).mean()


def target_spacing_loss(scale_factors: Tensor, scale_levels: Tensor, *, target_spacing_px: float) -> Tensor:
    """Plain loss of L2S: the squared error of log r towards the factor that gives a target spacing.

    A spacing grows with r, so the wanted factor is d*/S; the head's own bounds clip it.
    """
    wanted = (target_spacing_px / scale_levels).log()
    bounded = wanted.clamp(math.log(SMALLEST_SCALE_FACTOR), math.log(LARGEST_SCALE_FACTOR))
    return (scale_factors.log() - bounded).square().mean()


def centre_loss(scale_factors: Tensor, scale_levels: Tensor, centre: float) -> Tensor:
    """Centre loss of L2S (AutoScale, Eq. 2): half the sum of (S_i r_i^2 - centre)^2."""
    return 0.5 * (scale_levels * scale_factors.square() - centre).square().sum()


def updated_centre(
    centre: float, scale_levels: Tensor, scale_factors: Tensor, *, rate: float = CENTRE_RATE
) -> float:
    """Give the centre after an epoch (AutoScale, Eqs. 3-4): moved towards the mean of S_i r_i^2."""
    difference = centre - scale_levels * scale_factors.detach().square()
    step = difference.sum() / (1 + len(scale_levels))
    return centre - rate * float(step)


def known_mean(loss: Tensor, is_known: Tensor) -> Tensor:
    """Give the mean over the views of their means over known pixels, (B, H, W) both.

    View by view, so that several processes with a view each do what one does with all of them.
    """
    known = is_known.float()
    return ((loss * known).sum(dim=(1, 2)) / known.sum(dim=(1, 2)).clamp(min=1)).mean()
