"""What follows from validation figures: which weights are kept, when rates fall, when a run ends."""

import math
from dataclasses import dataclass


@dataclass
class ValidationWatch:
    """The best figure of a stage so far, and how long ago it was seen."""

    best: float = math.inf
    waited: int = 0
    """Validations since the best."""
    reductions: int = 0
    """How often the figure stalled for as long as the plateau's patience."""

    @property
    def has_best(self) -> bool:
        """Tell whether there was a validation."""
        return math.isfinite(self.best)

    def note(self, figure: float, *, plateau_patience: int) -> bool:
        """Take up a figure (lower is better); tell whether it is the best so far."""
        if figure < self.best:
            self.best, self.waited = figure, 0
            return True
        self.waited += 1
        if self.waited % plateau_patience == 0:
            self.reductions += 1
        return False

    def is_over(self, *, patience: int) -> bool:
        """Tell whether the run ends early; a patience of 0 never does."""
        return 0 < patience <= self.waited
