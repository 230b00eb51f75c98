"""What an edit changed, so that a view redraws that and nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """The parts of one image's document that are not what they were."""

    image_id: int
    points: bool = False
    regions: bool = False
    prediction: bool = False

    @property
    def is_any(self) -> bool:
        """Tell whether anything changed."""
        return self.points or self.regions or self.prediction
