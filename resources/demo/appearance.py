"""What a drawn person looks like: which way they turn, their hair, skin, hat and clothes."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

Colour = np.ndarray
"""(3,) float32 RGB in 0..255."""

_Palette = tuple[tuple[float, tuple[int, int, int]], ...]
"""Shares of a crowd, and the RGB colour that each share has. Guessed from photographs of crowds."""

_SKIN: _Palette = (
    (0.2, (235, 194, 168)),
    (0.24, (224, 176, 146)),
    (0.2, (214, 160, 128)),
    (0.14, (189, 136, 104)),
    (0.1, (150, 102, 74)),
    (0.07, (108, 72, 54)),
    (0.05, (78, 52, 40)),
)
_HAIR: _Palette = (
    (0.26, (22, 19, 18)),
    (0.25, (38, 29, 25)),
    (0.18, (62, 43, 32)),
    (0.12, (92, 66, 45)),
    (0.07, (140, 108, 70)),
    (0.05, (188, 156, 108)),
    (0.03, (120, 62, 38)),
    (0.04, (158, 154, 150)),
)
_CLOTHES: _Palette = (
    (0.15, (28, 29, 33)),
    (0.1, (44, 46, 52)),
    (0.06, (70, 72, 76)),
    (0.1, (30, 40, 66)),
    (0.08, (52, 76, 116)),
    (0.05, (108, 130, 160)),
    (0.05, (150, 152, 154)),
    (0.05, (206, 205, 200)),
    (0.07, (228, 228, 226)),
    (0.04, (150, 32, 36)),
    (0.03, (192, 54, 46)),
    (0.02, (92, 32, 40)),
    (0.02, (52, 84, 58)),
    (0.03, (96, 104, 66)),
    (0.03, (118, 92, 66)),
    (0.03, (180, 158, 122)),
    (0.015, (206, 172, 58)),
    (0.015, (214, 112, 44)),
    (0.015, (204, 120, 146)),
    (0.015, (96, 62, 116)),
    (0.01, (66, 148, 158)),
    (0.02, (236, 214, 196)),
)
_TROUSERS: _Palette = (
    (0.3, (34, 38, 52)),
    (0.25, (26, 26, 28)),
    (0.25, (58, 70, 94)),
    (0.1, (120, 110, 92)),
    (0.1, (78, 76, 72)),
)


class Hair(IntEnum):
    """How hair falls."""

    SHORT = 0
    LONG = 1
    BALD = 2
    FULL = 3


class Hat(IntEnum):
    """What is worn on the head."""

    NONE = 0
    CAP = 1
    BEANIE = 2
    BRIM = 3
    SCARF = 4


class Pattern(IntEnum):
    """How a garment is coloured."""

    PLAIN = 0
    STRIPES = 1
    CHECKS = 2
    JACKET = 3
    PRINT = 4


@dataclass(frozen=True)
class Appearance:
    """One person's looks. Turned by (cosine, sine): (1, 0) faces the camera, (-1, 0) shows the back."""

    cosine: float
    sine: float
    nod: float
    """How far the face is lifted (below 0) or lowered, radians."""
    lean: float
    """How far the body slants: metres to the right for each metre down."""
    build: float
    """Width of shoulders and head against the usual."""
    skin: Colour
    hair_colour: Colour
    hair: Hair
    hat: Hat
    hat_colour: Colour
    clothes: Colour
    second: Colour
    trousers: Colour
    pattern: Pattern
    phase: float
    """0..1: makes folds, strands and stripes differ."""
    raised_arm: int
    """-1 left, 1 right, 0 none."""
    holds_phone: bool
    has_bag: bool


def draw_lots(facing: float, rng: np.random.Generator) -> Appearance:
    """Choose a person's looks in a crowd of which the share `facing` looks towards the camera."""
    towards = 1.0 if rng.random() < facing else -1.0
    turned = (rng.random() + rng.random() - 1) * 1.7
    length = float(np.sqrt(1 + turned * turned))
    arm = rng.random()
    return Appearance(
        cosine=towards / length,
        sine=turned / length,
        nod=(rng.random() - 0.4) * 0.5,
        lean=(rng.random() - 0.5) * 0.3,
        build=0.9 + 0.22 * rng.random(),
        skin=_varied(_pick(_SKIN, rng), 0.08, rng),
        hair_colour=_varied(_pick(_HAIR, rng), 0.25, rng),
        hair=Hair(_index((0.54, 0.32, 0.06, 0.08), rng)),
        hat=Hat(_index((0.78, 0.08, 0.05, 0.05, 0.04), rng)),
        hat_colour=_varied(_pick(_CLOTHES, rng), 0.15, rng),
        clothes=_varied(_pick(_CLOTHES, rng), 0.15, rng),
        second=_varied(_pick(_CLOTHES, rng), 0.15, rng),
        trousers=_varied(_pick(_TROUSERS, rng), 0.2, rng),
        pattern=Pattern(_index((0.56, 0.09, 0.07, 0.16, 0.12), rng)),
        phase=rng.random(),
        raised_arm=(-1 if arm < 0.03 else 1) if arm < 0.06 else 0,
        holds_phone=rng.random() < 0.4,
        has_bag=rng.random() < 0.12,
    )


def _index(shares: tuple[float, ...], rng: np.random.Generator) -> int:
    return min(int(np.searchsorted(np.cumsum(shares), rng.random(), side="right")), len(shares) - 1)


def _pick(palette: _Palette, rng: np.random.Generator) -> Colour:
    shares = tuple(share for share, _ in palette)
    return np.array(palette[_index(shares, rng)][1], np.float32)


def _varied(colour: Colour, spread: float, rng: np.random.Generator) -> Colour:
    """Give a colour a little lighter or darker, and a little off in hue."""
    brightness = 1 + (rng.random() - 0.5) * 2 * spread
    tint = 1 + (rng.random(3) - 0.5) * 0.06
    grey = colour.mean() * 0.18
    varied: Colour = np.clip((colour * 0.82 + grey) * brightness * tint + 6, 0, 250).astype(np.float32)
    return varied
