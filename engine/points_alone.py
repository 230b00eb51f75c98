"""What can be said by points alone, in layouts that know neither ignored nor unverified areas.

Whoever reads such a layout takes every point for a person, and every place without one for nobody's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.annotations import AnnotatedImage
from engine.areas import has_known_area, points_inside


@dataclass(frozen=True)
class Sayable:
    """What a layout can say of annotated images."""

    images: tuple[AnnotatedImage, ...]
    left_out: tuple[AnnotatedImage, ...] = ()
    """Images that were not verified as a whole, or are ignored as a whole."""
    with_ignored: int = 0
    """How many of the images that stay have ignored areas, which the layout does not say."""
    dropped_people: int = 0
    """Points in those areas, which are no longer among the images' points."""


def points_alone(images: Sequence[AnnotatedImage]) -> Sayable:
    """Keep what is known of the images and is said by points alone."""
    sayable = [image for image in images if _is_known(image)]
    known = tuple(
        replace(image, points=image.points[~points_inside(image.points, image.ignore)], ignore=())
        for image in sayable
    )
    return Sayable(
        images=known,
        left_out=tuple(image for image in images if not _is_known(image)),
        with_ignored=sum(bool(image.ignore) for image in sayable),
        dropped_people=sum(image.count for image in sayable) - sum(image.count for image in known),
    )


def _is_known(image: AnnotatedImage) -> bool:
    return image.verified is True and has_known_area(image)
