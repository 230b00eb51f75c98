"""Random views of an annotated image: scaled, cropped, mirrored, recoloured, worn; its points move along."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from engine.working_image import reading_step

# The networks' deepest stride.
CROP_MULTIPLE_PX = 32

# Standard deviation in levels of 255.
STRONGEST_NOISE = 15.0

# Of a worn view: its blur's standard deviation, and the quality at which it is compressed again.
STRONGEST_BLUR_PX = 1.3
JPEG_QUALITIES = (20, 85)


@dataclass(frozen=True)
class ViewSettings:
    """How far a random view may differ from the image it was taken from.

    Scales are over the size at which the image is read when it is counted (`engine.working_image`).
    """

    crop_px: int = 320
    multi_scale: bool = True
    """False: every image is seen at that size."""
    smallest_scale: float = 0.65
    largest_scale: float = 2.0
    # A crowd whose people stand closer than this is seen enlarged half the time, as the second pass
    # of AutoScale will see it.
    zoom_below_spacing_px: float = 6.0
    largest_zoom: float = 1.8
    largest_stretch: float = 1.0
    """How many times wider than high a square may become, or higher than wide; 1: none."""
    grey_share: float = 0.15
    recolouring: float = 1.0
    """How far brightness, contrast, gamma and balance go; 0: not at all."""
    noise_share: float = 0.0
    """Share of the views with the noise of a poor sensor."""
    worn_share: float = 0.0
    """Share of the views that are blurred, and of those that are compressed again."""
    mixed_share: float = 0.0
    """Share of the views of which a part is a view of another image (`training.dataset`)."""
    # Views taken anywhere show fewer people per pixel than a street has, and views around people more: so
    # mixed, and scaled as above, parts A and B are seen as dense as they are (docs/experiments.md).
    people_share: float = 0.2
    """Share of the views taken around a person; the others' middles are anywhere in the image."""

    def __post_init__(self) -> None:
        """Refuse a crop that the networks' pooling does not divide."""
        if self.crop_px <= 0 or self.crop_px % CROP_MULTIPLE_PX:
            raise ValueError(f"expected crop_px as a multiple of {CROP_MULTIPLE_PX}, got {self.crop_px}")


@dataclass(frozen=True)
class View:
    """A crop of a scaled image and everything in it, in the crop's own pixels."""

    image: np.ndarray
    """(S, S, 3) uint8; beyond the image's border black."""
    points: np.ndarray
    """(N, 2) all the image's points, those outside the crop too: they reach into it."""
    is_known: np.ndarray
    """(S, S) bool: inside the image and neither ignored nor unverified."""
    left: float
    top: float
    image_width: int
    image_height: int
    """Where the crop lies in the scaled image, and how large that is."""
    scale: float
    """Pixels here per pixel of the image."""


def random_view(
    image: np.ndarray,
    points: np.ndarray,
    *,
    known: np.ndarray | None,
    rng: np.random.Generator,
    settings: ViewSettings,
) -> View:
    """Take a random view; `known` is (H, W) bool, None where all of the image was looked at.

    Its middle may lie half a view beyond the image, and the view is then moved inside: the people of the
    border, where a street has most of its far ones, are seen nearly as often as those of the middle.
    """
    height, width = image.shape[:2]
    place = rng.uniform((0, 0), (width, height))
    around_person = bool(len(points) and settings.people_share and rng.random() < settings.people_share)
    if around_person:
        place = rng.choice(points)
    scale = _random_scale(points, place, rng, settings, usual=1 / reading_step(height, width))
    stretch = math.exp(rng.uniform(-1, 1) * math.log(settings.largest_stretch) / 2)
    across, down = scale * stretch, scale / stretch
    new_width, new_height = max(round(width * across), 8), max(round(height * down), 8)
    middle = place * (across, down)
    if not around_person:
        middle += (place / (width, height) - 0.5) * settings.crop_px
    left = _crop_start(middle[0], new_width, settings.crop_px)
    top = _crop_start(middle[1], new_height, settings.crop_px)
    crop = _scaled_crop(image, left, top, new_width, new_height, settings.crop_px)
    is_known = np.zeros((settings.crop_px, settings.crop_px), bool)
    if known is None:
        is_known[: new_height - top, : new_width - left] = True
    else:
        mask = known.astype(np.uint8)
        is_known = _scaled_crop(mask, left, top, new_width, new_height, settings.crop_px).astype(bool)
    moved = points * (new_width / width, new_height / height) - (left, top)
    if rng.random() < 0.5:
        crop, is_known = crop[:, ::-1], is_known[:, ::-1]
        moved = np.column_stack([settings.crop_px - moved[:, 0], moved[:, 1]])
        left = new_width - left - settings.crop_px  # of the mirrored image
    crop = recolour(crop, rng, settings.grey_share, settings.recolouring)
    return View(
        image=np.ascontiguousarray(_maybe_worn(_maybe_noisy(crop, rng, settings), rng, settings)),
        points=moved,
        is_known=np.ascontiguousarray(is_known),
        left=left,
        top=top,
        image_width=new_width,
        image_height=new_height,
        scale=scale,
    )


def recolour(
    image: np.ndarray, rng: np.random.Generator, grey_share: float, strength: float = 1.0
) -> np.ndarray:
    """Change brightness, contrast, gamma and balance a little; a share of the images turns grey."""
    values = np.arange(256, dtype=np.float32) / 255
    gains = (0.8**strength, 1.25**strength)
    gain = rng.uniform(*gains, size=3) if rng.random() < 0.3 else np.full(3, rng.uniform(*gains))
    offset = rng.uniform(-0.08, 0.08) * strength
    gamma = math.exp(rng.uniform(-0.25, 0.25) * strength)
    table = np.stack([np.clip(values**gamma * g + offset, 0, 1) * 255 for g in gain], axis=-1).astype(
        np.uint8
    )
    recoloured = cv2.LUT(image, table[None])
    if rng.random() < grey_share:
        grey = cv2.cvtColor(recoloured, cv2.COLOR_RGB2GRAY)
        recoloured = np.repeat(grey[..., None], 3, axis=2)
    return recoloured


def _maybe_noisy(image: np.ndarray, rng: np.random.Generator, settings: ViewSettings) -> np.ndarray:
    """Add normal noise to a share of the images, a different amount each."""
    if rng.random() >= settings.noise_share:
        return image
    noise = rng.standard_normal(image.shape, dtype=np.float32) * rng.uniform(2, STRONGEST_NOISE)
    noisy: np.ndarray = np.clip(np.round(image + noise), 0, 255).astype(np.uint8)
    return noisy


def _maybe_worn(image: np.ndarray, rng: np.random.Generator, settings: ViewSettings) -> np.ndarray:
    """Blur a share of the images and compress a share, as photographs are that went through many hands."""
    if rng.random() < settings.worn_share:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.3, STRONGEST_BLUR_PX))
    if rng.random() < settings.worn_share:
        quality = int(rng.integers(*JPEG_QUALITIES))
        _, content = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
        again = cv2.imdecode(content, cv2.IMREAD_COLOR)
        assert again is not None  # it was encoded here
        image = again
    return image


def _random_scale(
    points: np.ndarray, anchor: np.ndarray, rng: np.random.Generator, settings: ViewSettings, *, usual: float
) -> float:
    scale = usual * math.exp(rng.uniform(math.log(settings.smallest_scale), math.log(settings.largest_scale)))
    if not settings.multi_scale:
        return usual
    spacing = _spacing_near(points, anchor)
    if spacing * scale < settings.zoom_below_spacing_px and rng.random() < 0.5:
        scale *= rng.uniform(1.2, settings.largest_zoom)
    return scale


def _spacing_near(points: np.ndarray, anchor: np.ndarray) -> float:
    """Estimate the distance between neighbours around a place from how far the tenth person is."""
    if len(points) < 10:
        return math.inf
    distances = np.hypot(*(points - anchor).T)
    tenth = float(np.partition(distances, 9)[9])
    return tenth * math.sqrt(math.pi / 10)


def _crop_start(centre: float, length: int, crop_px: int) -> int:
    """Place a crop around a centre, inside the image where it fits."""
    if length <= crop_px:
        return 0
    return int(np.clip(round(centre - crop_px / 2), 0, length - crop_px))


def _scaled_crop(
    image: np.ndarray, left: int, top: int, new_width: int, new_height: int, crop_px: int
) -> np.ndarray:
    """Scale bilinearly to the new size and cut the crop out, with zeros beyond the border."""
    is_smaller = new_width < image.shape[1]
    method = cv2.INTER_AREA if is_smaller else cv2.INTER_LINEAR
    if image.ndim == 2:
        method = cv2.INTER_NEAREST
    scaled = cv2.resize(image, (new_width, new_height), interpolation=method)
    part = scaled[top : top + crop_px, left : left + crop_px]
    missing = ((0, crop_px - part.shape[0]), (0, crop_px - part.shape[1]), *([(0, 0)] * (image.ndim - 2)))
    return np.pad(part, missing)
