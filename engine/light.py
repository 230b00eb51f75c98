"""The light network: AutoScale's distance labels from the smallest backbone, for the first look.

The same design as `engine.autoscale` (labels, top-down path, L2S) at 31 GFLOP a megapixel and pass, where the
full network over VGG-16 takes 859.
"""

from engine.autoscale import DistanceLabelNetwork


class LightNetwork(DistanceLabelNetwork):
    """AutoScale localization over EfficientNet-Lite0."""

    def __init__(self) -> None:
        super().__init__("lite0")
