"""Draws one person: body, raised arm and head, lit and seen from a little above."""

import numpy as np

from resources.demo.appearance import Appearance, Hair, Hat, Pattern
from resources.demo.brush import Patch, mix, paint, patch_around, smoothstep
from resources.demo.head import draw_head
from resources.demo.light import Light

# Bodies have no detail finer than this; above it they are drawn coarser and enlarged.
_BODY_PX_PER_M = 140

_SHOULDERS_M = 0.155
_HIPS_M = 0.82
_FEET_M = 1.58


def draw_person(
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
    """Draw a person, the head's centre at (x, y). `rise` is the tangent of the camera's downward angle."""
    patch = patch_around(
        canvas,
        x,
        y,
        scale,
        half_width_m=0.5,
        up_m=0.05,
        down_m=_FEET_M,
        coarse=max(1, round(scale / _BODY_PX_PER_M)),
    )
    if patch is not None:
        colour, coverage = _body(patch, look, light, rise)
        paint(canvas, patch, light.through_air(colour, distance), coverage)
    if look.raised_arm:
        _draw_arm(canvas, x, y, scale, look=look, light=light, distance=distance)
    draw_head(canvas, x, y, scale, look=look, light=light, rise=rise, distance=distance)


def _body(patch: Patch, look: Appearance, light: Light, rise: float) -> tuple[np.ndarray, np.ndarray]:
    """Give (h, w, 3) colours and (h, w) coverage of everything below the head."""
    squeeze = 1 / np.sqrt(1 + rise * rise)
    v = patch.v / np.float32(squeeze)
    u = patch.u - np.float32(look.lean) * v
    front = abs(look.cosine)
    half = np.float32(look.build * np.sqrt((0.23 * front) ** 2 + 0.14**2 * (1 - front * front)))
    width = _half_width(v, half)
    across = u / width
    normal_right = np.clip(across, -1, 1)
    normal_near = np.sqrt(1 - normal_right * normal_right)
    on_top = 1 - smoothstep(_SHOULDERS_M, _SHOULDERS_M + 0.16, v + 0.08 * across * across)
    shade = light.shade(normal_right * 0.9, 0.15 + 0.7 * on_top, normal_near * 0.8)
    shade = shade * _crowd_shadow(v) * _under_head(u, v, light) * _folds(u, v, look)
    colour = _cloth(u, v, across, look)
    skin = _neck(patch, u, v, look)
    colour = mix(colour, look.skin * np.float32(0.86), skin)
    colour = mix(colour, look.trousers, smoothstep(_HIPS_M - 0.01, _HIPS_M + 0.01, v + 0 * u))
    colour = colour * shade[..., None] * light.warmth
    gap = smoothstep(_HIPS_M + 0.05, _HIPS_M + 0.12, v) * (np.abs(u) < 0.012)
    coverage = (
        patch.cover(width - np.abs(u)) * patch.cover(v - 0.05) * patch.cover(_FEET_M - 0.02 - v) * (1 - gap)
    )
    return colour.astype(np.float32), coverage.astype(np.float32)


def _half_width(v: np.ndarray, half: np.float32) -> np.ndarray:
    """Give half the body's width at each row: neck, round shoulders, arms, hips, legs."""
    slope = np.clip((v - _SHOULDERS_M + 0.03) / 0.17, 0, 1)
    shoulders = 0.058 + (half - 0.058) * np.sqrt(1 - (1 - slope) * (1 - slope))
    tapered = shoulders * (
        1 - 0.12 * smoothstep(0.45, 0.75, v) - 0.22 * smoothstep(_HIPS_M, _HIPS_M + 0.3, v)
    )
    width: np.ndarray = np.maximum(tapered, 0.055)
    return width


def _crowd_shadow(v: np.ndarray) -> np.ndarray:
    """Darken towards the ground, where neighbours take the sky away."""
    return 1.12 - 0.66 * smoothstep(0.15, 1.0, v)


def _under_head(u: np.ndarray, v: np.ndarray, light: Light) -> np.ndarray:
    """Give the shadow that the head throws on neck and shoulders."""
    side = u + np.float32(light.direction[0] * 0.07)
    shadow: np.ndarray = 1 - 0.55 * np.exp(-side * side / 0.009 - (v - 0.15) * (v - 0.15) / 0.006)
    return shadow


def _folds(u: np.ndarray, v: np.ndarray, look: Appearance) -> np.ndarray:
    """Give the light and dark of folded cloth and the line between arm and trunk."""
    turn = np.float32(look.phase * 40)
    waves = np.sin(23 * u + 11 * v + turn + 2 * np.sin(9 * v + turn)) * np.sin(17 * v - 13 * u + 2 * turn)
    arms = (
        np.exp(-((np.abs(u) - 0.145) ** 2) / 0.00012)
        * smoothstep(0.34, 0.42, v)
        * (1 - smoothstep(0.75, 0.8, v))
    )
    creases = np.abs(np.sin(31 * v + 19 * u * np.sin(turn) + 3 * np.sin(14 * u + turn)))
    folded: np.ndarray = 1 + 0.09 * waves + 0.12 * (creases - 0.64) - 0.38 * arms * abs(look.cosine)
    return folded


def _cloth(u: np.ndarray, v: np.ndarray, across: np.ndarray, look: Appearance) -> np.ndarray:
    """Give the colour of the garment above the hips."""
    everywhere = np.zeros(np.broadcast_shapes(u.shape, v.shape), np.float32)
    second = everywhere
    if look.pattern == Pattern.STRIPES:
        second = everywhere + (np.sin(90 * v) > 0.1)
    elif look.pattern == Pattern.CHECKS:
        second = everywhere + 0.5 * (np.sin(70 * v) > 0.2) + 0.5 * (np.sin(70 * u) > 0.2)
    elif look.pattern == Pattern.JACKET and look.cosine > 0:
        second = everywhere + smoothstep(-0.30, -0.24, -np.abs(across - 0.5 * look.sine))
    elif look.pattern == Pattern.PRINT:
        middle = 0.28 * look.sine
        second = everywhere + _edge(0.08 - np.abs(u - middle * 0.3)) * _edge(0.07 - np.abs(v - 0.45))
    colour = mix(look.clothes, look.second, second)
    if look.has_bag:
        colour = mix(colour, look.hat_colour * np.float32(0.8), everywhere + _bag(u, v, look))
    return colour


def _bag(u: np.ndarray, v: np.ndarray, look: Appearance) -> np.ndarray:
    """Give where a rucksack hides the back, or a strap crosses the chest."""
    if look.cosine > 0:
        return _edge(0.02 - np.abs(u * 1.2 + v - 0.45))
    straps = _edge(0.022 - np.abs(np.abs(u) - 0.10))
    pack: np.ndarray = np.maximum(straps, _edge(0.13 - np.abs(u)) * _edge(0.18 - np.abs(v - 0.5)))
    return pack


def _edge(depth_m: np.ndarray) -> np.ndarray:
    """Give the soft border of something sewn on: 1 from a centimetre inside."""
    return smoothstep(-0.005, 0.01, depth_m)


def _neck(patch: Patch, u: np.ndarray, v: np.ndarray, look: Appearance) -> np.ndarray:
    """Give where skin shows below the head: the neck, and an open collar from the front."""
    if look.hat == Hat.SCARF or (look.hair == Hair.LONG and look.cosine < 0):
        return np.zeros(np.broadcast_shapes(u.shape, v.shape), np.float32)
    neck: np.ndarray = patch.cover(0.052 - np.abs(u)) * patch.cover(_SHOULDERS_M + 0.02 - v)
    if look.cosine < 0.2:
        return neck
    middle = u - np.float32(0.05 * look.sine)
    collar = patch.cover((_SHOULDERS_M + 0.10 - v) * 0.5 - np.abs(middle))
    shown: np.ndarray = np.maximum(neck, collar)
    return shown


def _draw_arm(
    canvas: np.ndarray, x: float, y: float, scale: float, *, look: Appearance, light: Light, distance: float
) -> None:
    """Draw an arm held up beside the head, with a hand and maybe a phone."""
    patch = patch_around(canvas, x, y, scale, half_width_m=0.45, up_m=0.45, down_m=0.4)
    if patch is None:
        return
    shoulder, elbow = (look.raised_arm * 0.2, 0.27), (look.raised_arm * (0.28 + 0.06 * look.phase), 0.06)
    hand = (look.raised_arm * (0.12 + 0.2 * look.phase), -0.24)
    upper, lower = _distance_to(patch, shoulder, elbow), _distance_to(patch, elbow, hand)
    arm = np.maximum(patch.cover(0.05 - upper), patch.cover(0.038 - lower))
    fist = patch.cover(0.052 - _distance_to(patch, hand, (hand[0], hand[1] - 0.04)))
    is_sleeve = patch.cover(0.052 - upper)
    roundness = 1 - np.minimum(upper, lower) / 0.09
    shade = light.shade(
        np.float32(0.2) + 0 * roundness, np.float32(0.4) + 0 * roundness, np.clip(roundness, 0.2, 1)
    )
    colour = mix(look.skin, look.clothes, is_sleeve) * shade[..., None] * light.warmth
    paint(canvas, patch, light.through_air(colour, distance), np.maximum(arm, fist).astype(np.float32))
    if look.holds_phone:
        phone = patch.cover(0.04 - np.abs(patch.u - hand[0])) * patch.cover(
            0.075 - np.abs(patch.v - hand[1] + 0.07)
        )
        dark = np.broadcast_to(np.array([24, 26, 32], np.float32), (*phone.shape, 3))
        paint(canvas, patch, light.through_air(dark, distance), phone.astype(np.float32))


def _distance_to(patch: Patch, start: tuple[float, float], end: tuple[float, float]) -> np.ndarray:
    """Give each pixel's distance in metres to a straight line between two places."""
    along_u, along_v = end[0] - start[0], end[1] - start[1]
    u, v = patch.u - np.float32(start[0]), patch.v - np.float32(start[1])
    share = np.clip((u * along_u + v * along_v) / (along_u**2 + along_v**2), 0, 1)
    distance: np.ndarray = np.sqrt((u - share * along_u) ** 2 + (v - share * along_v) ** 2)
    return distance
