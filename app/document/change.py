"""What an edit changed, so that a view redraws that and nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """The parts of one image's document that are not what they were."""

    image_id: int
    points: bool = False
    regions: bool = False
    prediction: bool = False
    summary: bool = False
    """What the prediction amounts to, though it is the same one: its maps stay."""
    areas: bool = False
    """Areas that the person drew, or the size of the ground."""
    cells: bool = False
    """Which cells the person accepted."""

    def __or__(self, other: "Change") -> "Change":
        """Give what one or the other changed, of the same image."""
        return Change(
            self.image_id,
            points=self.points or other.points,
            regions=self.regions or other.regions,
            prediction=self.prediction or other.prediction,
            summary=self.summary or other.summary,
            areas=self.areas or other.areas,
            cells=self.cells or other.cells,
        )

    @property
    def is_any(self) -> bool:
        """Tell whether anything changed."""
        return self.points or self.regions or self.prediction or self.summary or self.areas or self.cells
