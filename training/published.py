"""Figures that others published, to set ours beside: the two papers and the field.

Quoted from the methods' own papers and pages, all on the sets' test parts. The two that are marked as
measured were run by this project's evaluator on ShanghaiTech A's test photographs.
"""

from dataclasses import dataclass

PUBLISHED_SETS = ("ShanghaiTech A", "ShanghaiTech B", "UCF-QNRF")


@dataclass(frozen=True)
class CountErrors:
    """MAE and RMSE on one set's test part."""

    mae: float
    rmse: float


@dataclass(frozen=True)
class PublishedMethod:
    """One method's figures; None where none were published."""

    name: str
    errors: tuple[CountErrors | None, CountErrors | None, CountErrors | None]
    """On ShanghaiTech A, ShanghaiTech B and UCF-QNRF."""
    parameters: str = ""
    """How many, in words."""
    f_4: float | None = None
    """F at 4 px on ShanghaiTech A, each by its own evaluator."""
    f_8: float | None = None


def _errors(
    *figures: tuple[float, float],
) -> tuple[CountErrors | None, CountErrors | None, CountErrors | None]:
    first, second, third = (*(CountErrors(*of_set) for of_set in figures), None, None, None)[:3]
    return first, second, third


PUBLISHED = (
    PublishedMethod(
        "AutoScale localization", _errors((65.8, 112.1), (8.6, 13.9), (114.7, 177.4)), "15 M", 0.511, 0.717
    ),
    PublishedMethod("AutoScale regression", _errors((60.5, 100.4), (6.8, 11.3), (96.4, 161.9)), "15 M"),
    PublishedMethod("UEPNet", _errors((54.6, 91.2), (6.4, 10.9), (81.1, 131.7)), "28 M"),
    PublishedMethod("P2PNet", _errors((52.7, 85.1), (6.3, 9.9), (85.3, 154.5)), "21.6 M", 0.406, 0.746),
    PublishedMethod("CLTR", _errors((56.9, 95.2), (6.5, 10.6), (85.8, 141.3)), "", 0.432, 0.742),
    PublishedMethod("FIDTM", (None, None, None), "", 0.586, 0.776),
    PublishedMethod("PET", _errors((49.3, 78.7), (6.1, 9.6), (79.5, 144.3))),
    PublishedMethod("APGCC", _errors((48.8, 76.7), (5.6, 8.7), (80.1, 136.6)), "", 0.487, 0.784),
    PublishedMethod("ZIP-N", _errors((58.9, 94.6), (7.7, 12.1), (86.5, 147.6)), "3.4 M"),
    PublishedMethod("ZIP-B", _errors((47.8, 75.0), (5.5, 8.6), (69.5, 121.9)), "106 M"),
    PublishedMethod("MCNN, measured", _errors((110.0, 169.2))),
    PublishedMethod("a public CSRNet, measured", _errors((75.0, 113.1))),
)
