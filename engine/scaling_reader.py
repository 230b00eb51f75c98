"""One of AutoScale's networks on one device: its passes over images, and how far it enlarges regions."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

import numpy as np
from torch import Tensor

from engine.autoscale import ScalingNetwork
from engine.devices import Device, place_network
from engine.enlarged import USUAL_RULE, SecondPassRule
from engine.first_pass import FirstPass, choose_scale_factor, run_pass, with_mirror
from engine.passes import Report
from engine.prediction import Box
from engine.working_image import WorkingImage, working_image

_Network = TypeVar("_Network", bound=ScalingNetwork)


class ScalingReader(ABC, Generic[_Network]):
    """What localization and regression do alike; each says what it sees in a tile, and which regions."""

    usual_regions: int
    """How many regions are seen again where the rule leaves it open."""

    def __init__(
        self,
        network: _Network,
        device: Device,
        rule: SecondPassRule = USUAL_RULE,
        *,
        averages_mirror: bool = False,
        scale: float = 1.0,
    ) -> None:
        """Place the network.

        Args:
            network: whose answers are read.
            device: where it runs.
            rule: what is seen again.
            averages_mirror: every pass is the mean of the image's and its mirror image's; twice the time.
            scale: how much an image is enlarged where it is not sparse.

        """
        place_network(network, device.torch_device)
        self._network = network
        self._device = device
        self._rule = rule
        self._scale = scale
        self._look_at = with_mirror(self._look) if averages_mirror else self._look

    @abstractmethod
    def _look(self, tile: Tensor) -> tuple[Tensor, Tensor]:
        """Give the maps of a tile and the features that the scale head reads (`engine.first_pass.Look`)."""

    def working_image(self, image: np.ndarray) -> WorkingImage:
        """Give an image (H, W, 3) uint8 at the size at which it is read where it is not sparse."""
        return working_image(image, scale=self._scale)

    def first_pass(self, image: np.ndarray, *, tile_px: int, report: Report, text: str) -> FirstPass:
        """Give every pixel's values, and the features that the scale head reads."""
        return run_pass(
            self._look_at,
            image,
            stride=self._network.stride,
            feature_stride=self._network.feature_stride,
            device=self._device,
            tile_px=tile_px,
            report=report,
            text=text,
        )

    @property
    def _most_regions(self) -> int:
        return self.usual_regions if self._rule.most_regions is None else self._rule.most_regions

    def _with_factors(self, first: FirstPass, boxes: Sequence[Box]) -> list[tuple[Box, float]]:
        """Give dense regions of a first pass, each with its scale factor."""
        fixed = self._rule.scale_factor
        return [(box, fixed or choose_scale_factor(self._network.l2s, first, box)) for box in boxes]
