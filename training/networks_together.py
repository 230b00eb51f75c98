"""AutoScale localization, AutoScale regression and UEPNet over one backbone and one top-down path.

In training their passes are one pass with three heads, which costs hardly more than one of them alone; each
is saved as a network of its own, which answers as it did here.
"""

from torch import Tensor, nn

from engine.autoscale import AutoScaleNetwork
from engine.autoscale_density import AutoScaleDensityNetwork, density_of
from engine.backbones import BackboneName
from engine.lite_backbone import LiteSize
from engine.lite_decoder import LiteDecoder, LitePatchDecoder, top_down
from engine.prediction import NetworkName
from engine.uepnet import UepNetwork


class NetworksTogether(nn.Module):
    """Three networks whose backbone and top-down path are the same modules."""

    def __init__(self, backbone: LiteSize, *, head_sizes: tuple[int, ...]) -> None:
        """Take the backbone's size and UEPNet's intervals of each head."""
        super().__init__()
        name: BackboneName = backbone
        self.autoscale = AutoScaleNetwork(name)
        self.density = AutoScaleDensityNetwork(name)
        self.uepnet = UepNetwork(head_sizes=head_sizes, backbone=name)
        self.backbone = self.autoscale.backbone
        self.density.backbone = self.uepnet.backbone = self.backbone
        own, of_density, of_patches = self._decoders()
        of_density.laterals, of_density.smooth = own.laterals, own.smooth
        of_density.narrow, of_density.fine = own.narrow, own.fine
        of_density.head[0] = own.head[0]
        of_patches.laterals = nn.ModuleList(list(own.laterals)[1:])
        of_patches.smooth = nn.ModuleList(list(own.smooth)[:-1])

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, tuple[Tensor, ...]]:
        """Give what each gives: distance labels' logits, density, and the heads' logits of patches."""
        own, of_density, of_patches = self._decoders()
        activations = self.backbone(image)
        *_, patches, path = top_down(activations[1:], own.laterals, own.smooth)
        fine = own.head[0](own.fine_features(path, activations[0]))
        return (
            own.head[1:](fine),
            density_of(of_density.head[1:](fine)),
            self.uepnet.of_features(of_patches.refine(patches)),
        )

    def members(self) -> dict[NetworkName, AutoScaleNetwork | AutoScaleDensityNetwork | UepNetwork]:
        """Give the networks by name."""
        return {"autoscale": self.autoscale, "autoscale-density": self.density, "uepnet": self.uepnet}

    def others(self) -> list[nn.Parameter]:
        """Give the parameters that are not the backbone's, each once."""
        of_backbone = {id(parameter) for parameter in self.backbone.parameters()}
        return [parameter for parameter in self.parameters() if id(parameter) not in of_backbone]

    def _decoders(self) -> tuple[LiteDecoder, LiteDecoder, LitePatchDecoder]:
        own, of_density, of_patches = self.autoscale.decoder, self.density.decoder, self.uepnet.decoder
        assert isinstance(own, LiteDecoder)
        assert isinstance(of_density, LiteDecoder)
        assert isinstance(of_patches, LitePatchDecoder)
        return own, of_density, of_patches
