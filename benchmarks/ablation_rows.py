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
    *(
        # Without a closer look: the lower a partition's two highest intervals, the more tiles would get one.
        Row(group, name, Training("uepnet", tuple(changes)), _FIRST_PASS)
        for group, name, *changes in (
            ("partition", "partition-uep"),
            ("partition", "partition-uniform-length", "intervals.partition=uniform-length"),
            ("partition", "partition-uniform-number", "intervals.partition=uniform-number"),
            ("proxy", "proxy-mean"),
            ("proxy", "proxy-median", "intervals.proxy=median"),
            ("heads", "heads-interleaved"),
            ("heads", "heads-parallel", "intervals.heads=parallel"),
            ("heads", "heads-single", "intervals.heads=single"),
            ("number of intervals", "intervals-10", "intervals.count=10"),
            ("number of intervals", "intervals-15", "intervals.count=15"),
            ("number of intervals", "intervals-25"),
            ("number of intervals", "intervals-40", "intervals.count=40"),
            ("scales in training", "multi-scale-on"),
            ("scales in training", "multi-scale-off", "view.multi_scale=false"),
        )
    ),
)
