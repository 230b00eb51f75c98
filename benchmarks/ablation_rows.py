"""The rows of the papers' ablations: which training each needs, and how its weights count."""

from dataclasses import dataclass, field

from engine.enlarged import SecondPassRule
from engine.prediction import NetworkName


@dataclass(frozen=True)
class Training:
    """A training from the same start and of the same length as every other."""

    network: NetworkName
    changes: tuple[str, ...] = ()
    """Settings as `crowdcount train --setting` takes them."""

    @property
    def name(self) -> str:
        """Say the training in letters that a folder's name may have."""
        return "_".join([self.network, *(change.replace("=", "-") for change in self.changes)])


@dataclass(frozen=True)
class Row:
    """One row of the table. Rows with the same training share it."""

    group: str
    name: str
    training: Training
    second_pass: SecondPassRule = field(default_factory=SecondPassRule)


_LABELS = Training("autoscale")
_COUNTS = Training("uepnet")
_FIRST_PASS = SecondPassRule(most_regions=0)


def _fixed(factor: float) -> SecondPassRule:
    return SecondPassRule(scale_factor=factor)


ROWS = (
    Row("L2S", "l2s-none", _LABELS, _FIRST_PASS),
    Row("L2S", "l2s-fixed-1.5", _LABELS, _fixed(1.5)),
    Row("L2S", "l2s-fixed-2.0", _LABELS, _fixed(2.0)),
    Row("L2S", "l2s-learned", _LABELS),
    Row("regions", "regions-largest", _LABELS, SecondPassRule(most_regions=1)),
    Row("regions", "regions-several", _LABELS),
    Row("loss, without L2S", "loss-ce", Training("autoscale", ("loss=ce",)), _FIRST_PASS),
    Row("loss, without L2S", "loss-adapted", _LABELS, _FIRST_PASS),
    *(
        Row(
            "target, without L2S",
            f"density-sigma-{sigma}",
            Training("autoscale-density", (f"sigma_px={sigma}", "loss.kind=mse")),
            _FIRST_PASS,
        )
        for sigma in (1, 2, 4, 8)
    ),
    Row("target, without L2S", "distance-labels", _LABELS, _FIRST_PASS),
    Row("partition", "partition-uep", _COUNTS),
    Row("partition", "partition-uniform-length", Training("uepnet", ("intervals.partition=uniform-length",))),
    Row("partition", "partition-uniform-number", Training("uepnet", ("intervals.partition=uniform-number",))),
    Row("proxy", "proxy-mean", _COUNTS),
    Row("proxy", "proxy-median", Training("uepnet", ("intervals.proxy=median",))),
    Row("heads", "heads-interleaved", _COUNTS),
    Row("heads", "heads-parallel", Training("uepnet", ("intervals.heads=parallel",))),
    Row("heads", "heads-single", Training("uepnet", ("intervals.heads=single",))),
    *(
        Row(
            "number of intervals",
            f"intervals-{count}",
            _COUNTS if count == 25 else Training("uepnet", (f"intervals.count={count}",)),
        )
        for count in (10, 15, 25, 40)
    ),
    Row("scales in training", "multi-scale-on", _COUNTS),
    Row("scales in training", "multi-scale-off", Training("uepnet", ("view.multi_scale=false",))),
)
