"""The network of UEPNet: two interleaved heads that say in which count interval each 8 x 8 patch lies.

Uniformity in Heterogeneity: Diving Deep into Count Interval Partition (ICCV 2021), section 3.
"""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from engine.backbone import STAGE_CHANNELS, VggBackbone
from engine.backbones import BackboneName, make_backbone
from engine.count_intervals import INTERVAL_COUNT, CountIntervals, InterleavedIntervals
from engine.layers import doubled, normed
from engine.lite_backbone import LiteBackbone
from engine.lite_decoder import PATCH_CHANNELS, LitePatchDecoder

DECODER_CHANNELS = (256, 128)
NORM_GROUPS = 16

HEAD_SIZES = (INTERVAL_COUNT, INTERVAL_COUNT + 1)


@dataclass(frozen=True)
class PatchCounts:
    """Decoded counts of (B, h, w) patches."""

    mean: Tensor
    """Expected number of people in each patch, the mean of both heads."""
    variance: Tensor
    """Its variance: within the heads' distributions, within the intervals, and between the heads."""
    saturated: Tensor
    """Bool: the first head's most likely interval is one of its two highest."""


class UepNetwork(nn.Module):
    """Backbone, decoder to stride 8, two heads (or one), and the intervals that the heads speak of.

    The intervals are buffers: they travel with the weights.
    """

    def __init__(self, *, head_sizes: tuple[int, ...] = HEAD_SIZES, backbone: BackboneName = "vgg16") -> None:
        """Take the number of intervals of each head."""
        super().__init__()
        self.backbone = make_backbone(backbone, is_dense=False)
        if isinstance(self.backbone, VggBackbone):
            wide, width = DECODER_CHANNELS
            self.join = normed(STAGE_CHANNELS[4] + STAGE_CHANNELS[3], wide, 3, groups=NORM_GROUPS)
            self.refine = normed(wide, width, 3, groups=NORM_GROUPS)
        else:
            width = PATCH_CHANNELS
            self.decoder = LitePatchDecoder(self.backbone.stage_channels)
        self.heads = nn.ModuleList(nn.Conv2d(width, size, 1) for size in head_sizes)
        for head, size in enumerate(head_sizes):
            for name in _INTERVAL_PARTS:
                self.register_buffer(f"{name}_{head}", torch.zeros(size))

    @property
    def head_sizes(self) -> tuple[int, ...]:
        """Intervals of each head."""
        return tuple(len(self._part("borders", head)) for head in range(len(self.heads)))

    @property
    def stride(self) -> int:
        """Height and width of the input are padded to a multiple of this; the output stands at stride 8."""
        return self.backbone.stride

    def forward(self, image: Tensor) -> tuple[Tensor, ...]:
        """Take (B, 3, H, W) normalised RGB, multiples of `stride`; give each head's logits at stride 8."""
        return self.of_features(self._features(self.backbone(image)))

    def of_features(self, features: Tensor) -> tuple[Tensor, ...]:
        """Give each head's logits for the decoder's features."""
        return tuple(head(features) for head in self.heads)

    def _features(self, activations: list[Tensor]) -> Tensor:
        if isinstance(self.backbone, LiteBackbone):
            features: Tensor = self.decoder(activations)
            return features
        raised = doubled(activations[4])
        joined: Tensor = self.refine(self.join(torch.cat([raised, activations[3]], dim=1)))
        return joined

    def decode(self, logits: tuple[Tensor, ...]) -> PatchCounts:
        """Give expected counts and variances, with p = softmax(logits).

        mu = mean over heads of sum_c p(c) proxy_c, and
        variance = mean over heads of sum_c p(c) ((proxy_c - mu)^2 + v_c) + (mu_1 - mu_2)^2 / 4.
        """
        means, spreads = [], []
        for head, scores in enumerate(logits):
            chances = scores.float().softmax(dim=1)
            proxies = self._part("proxies", head).view(1, -1, 1, 1)
            within = self._part("variances", head).view(1, -1, 1, 1)
            mean = (chances * proxies).sum(dim=1)
            means.append(mean)
            spreads.append((chances * ((proxies - mean.unsqueeze(1)) ** 2 + within)).sum(dim=1))
        of_heads = torch.stack(means)
        return PatchCounts(
            mean=of_heads.mean(dim=0),
            variance=torch.stack(spreads).mean(dim=0) + of_heads.var(dim=0, correction=0),
            saturated=logits[0].argmax(dim=1) >= logits[0].shape[1] - 2,
        )

    def set_intervals(self, intervals: InterleavedIntervals) -> None:
        """Take the intervals that the heads are trained for."""
        for head, of_head in enumerate(intervals.heads):
            for name in _INTERVAL_PARTS:
                self._part(name, head).copy_(torch.from_numpy(np.asarray(getattr(of_head, name))))

    def intervals(self) -> InterleavedIntervals:
        """Give the intervals that the heads speak of."""
        heads = [
            CountIntervals(*(self._part(name, head).cpu().double().numpy() for name in _INTERVAL_PARTS))
            for head in range(len(self.heads))
        ]
        return InterleavedIntervals(first=heads[0], second=heads[1] if len(heads) > 1 else None)

    def _part(self, name: str, head: int) -> Tensor:
        return self.get_buffer(f"{name}_{head}")


_INTERVAL_PARTS = ("borders", "proxies", "variances")
