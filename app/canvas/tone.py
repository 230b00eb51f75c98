"""Brightness, contrast and gamma of the view: the file and what the networks see stay as they are."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Tone:
    """How a photograph is shown; the usual values show it as it is."""

    brightness: float = 0.0
    """-1..1, added to values of 0..1."""
    contrast: float = 0.0
    """-1..1; 1 trebles the distance to the middle grey, -1 makes a third of it."""
    gamma: float = 1.0
    """0.3..3; above 1 lightens dark parts."""

    @property
    def is_plain(self) -> bool:
        """Tell whether it changes nothing."""
        return self == Tone()

    def lookup(self) -> np.ndarray:
        """Give what each value 0..255 becomes, (256,) uint8."""
        values = np.linspace(0, 1, 256) ** (1 / self.gamma)
        values = (values - 0.5) * 3.0**self.contrast + 0.5 + self.brightness
        table: np.ndarray = np.round(np.clip(values, 0, 1) * 255).astype(np.uint8)
        return table
