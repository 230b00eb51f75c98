"""Where people stand in a drawn scene, seen by a camera above their heads.

Only sums, products, quotients and square roots of random numbers: the same positions on every machine.
"""

import math
from dataclasses import dataclass

import numpy as np

# Focal length over the picture's width: a field of view of 49 degrees, a usual lens.
FOCAL_WIDTHS = 1.1

# Metres between neighbours of a crowd that stands close but can move (four people a square metre).
NEIGHBOUR_M = 0.53

# Places that stay empty, so that the crowd is no grid.
PLACES_PER_PERSON = 1.22

# The nearest heads stay below this share of the picture's height, however few people there are.
LARGEST_SCALE_SHARE = 0.30

# Where the crowd ends, and the horizon above the picture, as shares of its height: the camera looks down.
CROWD_TOP = 0.22
HORIZON = -0.08

# How far beyond the picture's edges people stand who may reach into it.
MARGIN_M = 0.6


@dataclass(frozen=True)
class Camera:
    """A camera that looks over a crowd; all of its rows see the ground at one distance."""

    width: int
    height: int
    height_above_heads_m: float

    @property
    def focal_px(self) -> float:
        """Focal length in pixels."""
        return FOCAL_WIDTHS * self.width

    @property
    def horizon_px(self) -> float:
        """Row of the horizon."""
        return HORIZON * self.height

    def distance_at(self, row: float) -> float:
        """Give the distance in metres of heads that appear at a row below the horizon."""
        return self.focal_px * self.height_above_heads_m / (row - self.horizon_px)


@dataclass(frozen=True)
class Standing:
    """Where people's heads are; all arrays have one entry a person, the farthest first."""

    camera: Camera
    x: np.ndarray
    y: np.ndarray
    """Centre of the head in pixels."""
    scale: np.ndarray
    """Pixels a metre at the person's distance."""
    distance: np.ndarray
    """Metres from the camera."""

    def __len__(self) -> int:
        return len(self.x)

    @property
    def points(self) -> np.ndarray:
        """Heads as (N, 2) x, y."""
        return np.stack([self.x, self.y], axis=1)

    @property
    def is_inside(self) -> np.ndarray:
        """Tell for each person whether the head's centre lies in the picture, as (N,) bool."""
        return (self.x >= 0) & (self.x < self.camera.width) & (self.y >= 0) & (self.y < self.camera.height)


def place_people(
    width: int, height: int, people: int, rng: np.random.Generator, *, crowdedness: float = 1.0
) -> Standing:
    """Place so many heads inside the picture, and some more people who only reach into it.

    `crowdedness` is the share of the places that somebody stands on: below 1 the same number of people
    are seen from farther away, with ground between them.
    """
    camera = Camera(width, height, _height_above_heads(width, height, people / crowdedness))
    while True:
        places = _places(camera, rng)
        inside = np.flatnonzero(places.is_inside)
        if len(inside) >= people:
            return _thinned(places, inside, people, rng)
        camera = Camera(width, height, camera.height_above_heads_m * 1.05)


def _height_above_heads(width: int, height: int, people: float) -> float:
    """Give the camera's height from which as many people as asked for fill the picture."""
    top, bottom = (CROWD_TOP - HORIZON) * height, (1 - HORIZON) * height
    focal = FOCAL_WIDTHS * width
    # Ground in square metres that is seen from one metre above the heads.
    ground = width * focal * (1 / (top * top) - 1 / (bottom * bottom)) / 2
    wanted = people * PLACES_PER_PERSON * NEIGHBOUR_M * NEIGHBOUR_M * math.sqrt(0.75)
    return max(math.sqrt(wanted / ground), (1 - HORIZON) / LARGEST_SCALE_SHARE)


def _places(camera: Camera, rng: np.random.Generator) -> Standing:
    """Give a shaken triangular grid of places between the crowd's far edge and the picture's bottom."""
    farthest = camera.distance_at(CROWD_TOP * camera.height) * 1.15
    nearest = camera.distance_at(camera.height * 1.06)
    reach = farthest * camera.width / camera.focal_px / 2 + MARGIN_M
    rows = np.arange(nearest, farthest, NEIGHBOUR_M * math.sqrt(0.75))
    columns = np.arange(-reach, reach, NEIGHBOUR_M)
    across = columns[None, :] + np.where(np.arange(len(rows)) % 2, NEIGHBOUR_M / 2, 0.0)[:, None]
    shape = across.shape
    across = (across + (rng.random(shape) - 0.5) * NEIGHBOUR_M * 0.8).ravel()
    distance = (rows[:, None] + (rng.random(shape) - 0.5) * NEIGHBOUR_M * 0.8).ravel()
    taller = (_bell(rng, shape) * 0.09).ravel()
    edge = _far_edge(across / reach, rng) * farthest
    kept = (distance < edge) & (np.abs(across) < distance * camera.width / camera.focal_px / 2 + MARGIN_M)
    order = np.argsort(-distance[kept], kind="stable")
    across, distance, taller = across[kept][order], distance[kept][order], taller[kept][order]
    scale = camera.focal_px / distance
    return Standing(
        camera=camera,
        x=camera.width / 2 + across * scale,
        y=camera.horizon_px + (camera.height_above_heads_m - taller) * scale,
        scale=scale,
        distance=distance,
    )


def _bell(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Give numbers near 0 with a spread of 1, almost normally distributed, from uniform ones alone."""
    bell: np.ndarray = (rng.random((4, *shape)).sum(axis=0) - 2) * math.sqrt(3)
    return bell


def _far_edge(across: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Give the crowd's far edge at places -1..1 across, as a share of the farthest distance: a wavy line."""
    knots = 0.82 + 0.18 * rng.random(9)
    edge: np.ndarray = np.interp(across, np.linspace(-1, 1, len(knots)), knots)
    return edge


def _thinned(places: Standing, inside: np.ndarray, people: int, rng: np.random.Generator) -> Standing:
    """Keep so many of the people inside, drawn by lot, and the same share of those outside."""
    lot = rng.random(len(places))
    share = np.sort(lot[inside])[people - 1] if people else -1.0
    kept = lot <= share
    return Standing(
        camera=places.camera,
        x=places.x[kept],
        y=places.y[kept],
        scale=places.scale[kept],
        distance=places.distance[kept],
    )
