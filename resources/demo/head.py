"""Draws one head as a lit ellipsoid: every pixel's place on it decides between face, hair and hat."""

import numpy as np

from resources.demo.appearance import Appearance, Hair, Hat
from resources.demo.brush import Patch, mix, paint, patch_around, smoothstep
from resources.demo.light import Light

_HALF_HEIGHT_M = 0.118
_HALF_FRONT_M = 0.080
_HALF_SIDE_M = 0.096

# A face's features are drawn on heads of at least so many pixels; smaller ones show none in a photograph.
_FEATURES_FROM_PX = 13


def draw_head(
    canvas: np.ndarray,
    x: float,
    y: float,
    scale: float,
    *,
    look: Appearance,
    light: Light,
    rise: float,
    distance: float,
) -> None:
    """Draw a head centred at (x, y), with what grows and sits on it."""
    patch = patch_around(canvas, x, y, scale, half_width_m=0.27, up_m=0.24, down_m=0.36)
    if patch is None:
        return
    if look.hair == Hair.LONG or look.hat == Hat.SCARF:
        _draw_fall(canvas, patch, look, light, distance)
    half_width = np.float32(
        look.build * np.sqrt((_HALF_FRONT_M * look.cosine) ** 2 + (_HALF_SIDE_M * look.sine) ** 2)
        + _hair_thickness(look)
    )
    half_height = np.float32(_HALF_HEIGHT_M + _hair_thickness(look))
    ball = _Ball(patch, half_width, half_height, look, rise)
    colour = _face(ball, look, scale)
    hair, hair_colour = _hair(ball, look)
    colour = mix(colour, hair_colour, hair)
    worn, worn_colour = _hat(ball, look)
    colour = mix(colour, worn_colour, worn)
    shade = light.shade(ball.right * 0.95, ball.up_seen, ball.near)
    colour = colour * shade[..., None] * light.warmth
    colour += (np.float32(46) * light.sun * hair * (1 - worn) * ball.gloss(light))[..., None]
    paint(canvas, patch, light.through_air(colour.astype(np.float32), distance), ball.coverage)
    if look.hat in (Hat.CAP, Hat.BRIM):
        _draw_brim(canvas, patch, look, light, rise=rise, distance=distance)


class _Ball:
    """The head's surface at each pixel: its normal as seen, and its place on the head."""

    def __init__(
        self, patch: Patch, half_width: np.float32, half_height: np.float32, look: Appearance, rise: float
    ) -> None:
        u, v = patch.u / half_width, patch.v / half_height
        tousle = 0.0 if look.hat in (Hat.CAP, Hat.BEANIE) else 0.05 if look.hair == Hair.FULL else 0.025
        turn = np.float32(look.phase * 30)
        # A chin narrower than the crown, and an outline that no compass drew.
        u = u * (1 + 0.13 * np.clip(v, 0, 1))
        radius = np.sqrt(u * u + v * v) * (1 + tousle * np.sin(5 * u + turn) * np.sin(6 * v + 2 * turn))
        inside = np.minimum(radius, 0.999)
        self.coverage = patch.cover((1 - radius) * min(half_width, half_height)).astype(np.float32)
        self.right = (u * inside / np.maximum(radius, 1e-6)).astype(np.float32)
        up = (-v * inside / np.maximum(radius, 1e-6)).astype(np.float32)
        self.near = np.sqrt(1 - inside * inside).astype(np.float32)
        self.up_seen = up
        angle = np.arctan(rise) + look.nod * look.cosine
        level, tilt = np.float32(np.cos(angle)), np.float32(np.sin(angle))
        self.up = up * level + self.near * tilt
        towards = self.near * level - up * tilt
        self.front = towards * np.float32(look.cosine) + self.right * np.float32(look.sine)
        self.side = self.right * np.float32(look.cosine) - towards * np.float32(look.sine)
        self.turn = turn

    def gloss(self, light: Light) -> np.ndarray:
        """Give the bright band that the sun makes on hair."""
        facing = (
            self.right * light.direction[0]
            + self.up_seen * light.direction[1]
            + self.near * light.direction[2]
        )
        shine: np.ndarray = np.clip(facing, 0, 1) ** 6 * (0.75 + 0.25 * np.sin(34 * self.side + self.turn))
        return shine


def _hair_thickness(look: Appearance) -> float:
    if look.hat != Hat.NONE:
        return 0.012
    return {Hair.SHORT: 0.008, Hair.LONG: 0.016, Hair.BALD: 0.0, Hair.FULL: 0.034}[look.hair]


def _face(ball: _Ball, look: Appearance, scale: float) -> np.ndarray:
    """Give skin with eyes, brows, nose and mouth where they can be seen."""
    colour = np.broadcast_to(look.skin, (*ball.front.shape, 3))
    hollow = 0.25 * _spot(ball, 0.0, -0.66, 0.34, 0.12)
    if scale * 2 * _HALF_HEIGHT_M >= _FEATURES_FROM_PX:
        eyes = _spot(ball, -0.36, 0.10, 0.15, 0.075) + _spot(ball, 0.36, 0.10, 0.15, 0.075)
        brows = _spot(ball, -0.36, 0.26, 0.2, 0.05) + _spot(ball, 0.36, 0.26, 0.2, 0.05)
        mouth = _spot(ball, 0.0, -0.50, 0.22, 0.05)
        nose = _spot(ball, 0.05, -0.24, 0.12, 0.06)
        hollow = hollow + 0.66 * eyes + 0.42 * brows + 0.42 * mouth + 0.3 * nose
    dark = np.clip(hollow, 0, 0.85) * (ball.front > 0.1)
    cheeks = 1 + 0.06 * (_spot(ball, -0.45, -0.2, 0.2, 0.2) + _spot(ball, 0.45, -0.2, 0.2, 0.2))
    beard = 0.55 * (look.phase > 0.78) * smoothstep(0.2, 0.5, -ball.up) * smoothstep(0.05, 0.3, ball.front)
    skin = mix(colour * cheeks[..., None], look.hair_colour, beard)
    return mix(skin, look.skin * np.float32(0.22), dark)


def _spot(ball: _Ball, side: float, up: float, wide: float, high: float) -> np.ndarray:
    """Give a soft spot on the face."""
    spot: np.ndarray = np.exp(-(((ball.side - side) / wide) ** 2) - ((ball.up - up) / high) ** 2)
    return spot


def _hair(ball: _Ball, look: Appearance) -> tuple[np.ndarray, np.ndarray]:
    """Give where hair grows, and its colour with strands."""
    hairline = 0.50 + 0.05 * np.sin(9 * ball.side + ball.turn)
    face = smoothstep(0.10, 0.34, ball.front) * smoothstep(-0.07, 0.07, hairline - ball.up)
    nape = smoothstep(-0.05, 0.10, -0.55 - ball.up)
    bare = np.maximum(face, nape if look.hair in (Hair.SHORT, Hair.BALD) else 0 * nape)
    if look.hair == Hair.BALD:
        bare = np.maximum(bare, smoothstep(0.15, 0.4, ball.up))
    wave = 4 * np.sin(5 * ball.front + ball.turn)
    strands = (
        1
        + 0.10 * np.sin(61 * ball.side + 17 * ball.up + wave)
        + 0.14 * np.sin(9 * ball.side - 11 * ball.up + wave)
    )
    return 1 - bare, look.hair_colour * strands[..., None]


def _hat(ball: _Ball, look: Appearance) -> tuple[np.ndarray, np.ndarray]:
    """Give where a hat or scarf covers the head, and its colour."""
    if look.hat == Hat.NONE:
        return np.zeros_like(ball.front), np.broadcast_to(look.hat_colour, (*ball.front.shape, 3))
    if look.hat == Hat.SCARF:
        covered = 1 - smoothstep(0.25, 0.45, ball.front) * smoothstep(-0.05, 0.08, 0.42 - ball.up)
    else:
        covered = smoothstep(-0.05, 0.05, ball.up - (0.22 if look.hat == Hat.BEANIE else 0.3))
    seams = 1 + 0.08 * np.sin(12 * ball.side + ball.turn)
    return covered, look.hat_colour * seams[..., None]


def _draw_fall(canvas: np.ndarray, patch: Patch, look: Appearance, light: Light, distance: float) -> None:
    """Draw long hair or a scarf that falls behind the head onto the shoulders."""
    half = np.float32(0.098 if look.hair == Hair.LONG and look.hat != Hat.SCARF else 0.115)
    down = np.clip((patch.v + 0.02) / (0.20 + 0.10 * look.phase), -1, 1)
    width = half * (1 + 0.10 * down) * np.sqrt(np.clip(1 - down**6, 0, 1))
    across = np.clip(patch.u / np.maximum(width, 1e-3), -1, 1)
    colour = look.hat_colour if look.hat == Hat.SCARF else look.hair_colour
    wave = 3 * np.sin(13 * patch.v + 30 * np.float32(look.phase))
    strands = 1 + 0.08 * np.sin(270 * patch.u + wave) + 0.10 * np.sin(60 * patch.u + 25 * patch.v + wave)
    shade = light.shade(across, 0 * across - 0.1, np.sqrt(1 - across * across)) * strands
    coverage = patch.cover(width - np.abs(patch.u)) * (patch.v > -0.02)
    if look.cosine > 0 and look.hat != Hat.SCARF:
        # From the front it parts and falls on both sides of the face.
        middle = np.abs(patch.u - np.float32(0.04 * look.sine))
        coverage = coverage * (1 - patch.cover(0.062 - middle) * patch.cover(patch.v - 0.03))
    drawn = (colour * shade[..., None]).astype(np.float32)
    paint(canvas, patch, light.through_air(drawn, distance), coverage.astype(np.float32))


def _draw_brim(
    canvas: np.ndarray, patch: Patch, look: Appearance, light: Light, *, rise: float, distance: float
) -> None:
    """Draw the brim of a cap, towards where the person looks, or the round brim of a hat."""
    tilt = np.float32(rise / np.sqrt(1 + rise * rise))
    if look.hat == Hat.BRIM:
        middle, half_u, half_v = (0.0, -0.035), 0.165, 0.165 * max(float(tilt), 0.2)
    else:
        middle = (look.sine * 0.1, -0.045 + max(look.cosine, 0.0) * 0.1 * float(tilt))
        half_u, half_v = 0.075, 0.018 + 0.05 * float(tilt)
        if look.cosine < -0.3:
            return
    u, v = (patch.u - np.float32(middle[0])) / half_u, (patch.v - np.float32(middle[1])) / half_v
    radius = np.sqrt(u * u + v * v)
    coverage = patch.cover((1 - radius) * min(half_u, half_v))
    if look.hat == Hat.BRIM:
        # The crown stands in front of the brim's far side.
        crown = np.sqrt((patch.u / 0.09) ** 2 + ((patch.v + 0.07) / 0.09) ** 2)
        coverage = coverage * (1 - patch.cover((1 - crown) * 0.09))
    shade = light.shade(0 * radius, 0 * radius + 0.8, 0 * radius + 0.3) * (
        1 - 0.25 * smoothstep(-0.2, 1.0, v + 0 * u)
    )
    drawn = (look.hat_colour * shade[..., None]).astype(np.float32)
    paint(canvas, patch, light.through_air(drawn, distance), coverage.astype(np.float32))
