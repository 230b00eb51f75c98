"""What a camera adds to a drawn picture: softness, contrast, a darker rim and grain."""

import cv2
import numpy as np

# Rows worked on at once: keeps the memory small at 54 megapixels.
_STRIP_ROWS = 512


def photograph(canvas: np.ndarray, rng: np.random.Generator) -> None:
    """Make an (H, W, 3) uint8 picture look taken, in place."""
    softness = 0.55 + 0.25 * rng.random()
    cv2.GaussianBlur(canvas, (0, 0), softness, dst=canvas)
    contrast = 0.25 + 0.5 * rng.random()
    grain = 3 + 5 * rng.random()
    curve = _tone_curve(contrast)
    height, width = canvas.shape[:2]
    across = (np.arange(width, dtype=np.float32) + 0.5) / width * 2 - 1
    for top in range(0, height, _STRIP_ROWS):
        strip = canvas[top : top + _STRIP_ROWS]
        down = (np.arange(top, top + len(strip), dtype=np.float32) + 0.5) / height * 2 - 1
        rim = 1 - 0.09 * (across[None, :] ** 2 + down[:, None] ** 2)
        noise = _grain(strip.shape, grain, rng)
        toned = cv2.LUT(strip, curve).astype(np.float32) * rim[..., None] + noise
        strip[...] = np.clip(toned + 0.5, 0, 255)


def _tone_curve(contrast: float) -> np.ndarray:
    """Give 256 values that brighten the picture a little and make an S of its tones."""
    tone = np.arange(256) / 255.0
    lifted = tone**0.8
    curved = lifted + contrast * (lifted * lifted * (3 - 2 * lifted) - lifted)
    return np.clip(curved * 255 + 0.5, 0, 255).astype(np.uint8)


def _grain(shape: tuple[int, ...], strength: float, rng: np.random.Generator) -> np.ndarray:
    """Give noise as a sensor makes it: mostly of brightness, a little of colour, spread over neighbours."""
    bright = rng.random((*shape[:2], 1), dtype=np.float32) - np.float32(0.5)
    colour = (rng.random(shape, dtype=np.float32) - np.float32(0.5)) * np.float32(0.6)
    noise: np.ndarray = cv2.GaussianBlur(bright + colour, (0, 0), 0.6) * np.float32(strength * 3.5)
    return noise
