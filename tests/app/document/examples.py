"""Documents, predictions, images and whole stretches of work for tests to start from."""

from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from PIL import Image

from app.document.area_edits import add_area, change_area, remove_area, set_ground
from app.document.cell_edit import accept_cell
from app.document.cells import Cell
from app.document.edits import (
    Edit,
    add_points,
    confirm_points,
    move_points,
    move_points_to,
    remove_points,
    take_prediction,
)
from app.document.ground import ScaleBar
from app.document.image_document import ImageDocument
from app.document.region_edit import recount_region, remove_region
from app.document.threshold_edit import Candidates, set_threshold
from engine.prediction import Box, CountedArea, CountInterval, DenseRegion, GridMap, Prediction, RegionCount

WIDTH, HEIGHT = 200, 100


def make_document(image_id: int = 1) -> ImageDocument:
    return ImageDocument(
        image_id=image_id, path=Path("/photos/a.jpg"), width=WIDTH, height=HEIGHT, sha256="5e" * 32
    )


def make_prediction(
    points: object = (), *, areas: tuple[CountedArea, ...] = (), width: int = WIDTH, height: int = HEIGHT
) -> Prediction:
    xy = np.array(points, dtype=np.float64).reshape(-1, 2)
    count = len(xy) + sum(area.count for area in areas)
    return Prediction(
        width=width,
        height=height,
        count=count,
        variance=2.25,
        interval=CountInterval(low=max(count - 2.5, 0), high=count + 3.25),
        points=xy,
        scores=np.linspace(0.9, 0.3, len(xy), dtype=np.float32),
        threshold=0.4,
        regions=(DenseRegion(Box(10, 20, 60.5, 70), scale_factor=1.75, count_before=3, count=5),)
        if len(xy)
        else (),
        counted_areas=areas,
        distance_label_map=GridMap(np.arange(12, dtype=np.uint8).reshape(3, 4), stride=2),
        density_map=GridMap(np.linspace(0, 1, 6, dtype=np.float32).reshape(2, 3), stride=8),
        count_map=None,
        network="autoscale",
        weights="autoscale-1a2b3c4d",
        device="cpu",
        seconds=1.5,
        fell_back=None,
    )


def write_image(path: Path, *, width: int = WIDTH, height: int = HEIGHT, grey: int = 128) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (width, height), (grey, grey, grey)).save(path)
    return path


def do(document: ImageDocument, edit: Edit) -> Edit:
    edit.apply(document)
    return edit


_positions = st.lists(
    st.tuples(st.floats(0, WIDTH, allow_nan=False), st.floats(0, HEIGHT, allow_nan=False)), max_size=6
)

# What a person and the networks may do, in any order: a kind, a choice of points, and positions.
works = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *("add", "remove", "move", "drag", "confirm", "predict", "threshold", "region", "unregion"),
                *("outline", "reshape", "erase", "measure", "accept"),
            ]
        ),
        st.lists(st.integers(0, 10_000), max_size=6),
        _positions,
    ),
    max_size=12,
)


def make_edit(document: ImageDocument, step: tuple[str, list[int], list[tuple[float, float]]]) -> Edit:
    """Give the edit that a drawn step means in the document as it is."""
    kind, numbers, positions = step
    xy = np.array(positions, dtype=np.float64).reshape(-1, 2)
    here = document.points.ids
    ids = np.unique(here[np.array(numbers, dtype=np.int64) % len(here)]) if len(here) else here
    match kind:
        case "add":
            return add_points(document, xy)
        case "remove":
            return remove_points(document, ids)
        case "move":
            return move_points(document, ids, offset=xy[0] - 50 if len(xy) else np.array([1.5, -2.25]))
        case "drag":
            count = min(len(ids), len(xy))
            return move_points_to(document, ids[:count], xy[:count])
        case "confirm":
            return confirm_points(document, ids)
        case "accept" if (cell := Cell(sum(numbers) % 4, len(xy))) not in document.accepted:
            return accept_cell(document, cell)
        case "predict" | "accept":
            return take_prediction(document, make_prediction(xy))
        case "threshold" | "region" | "unregion" if document.prediction is not None:
            return _make_reread_edit(document, kind, sum(numbers), xy)
        case "threshold" | "region" | "unregion":
            return take_prediction(document, make_prediction(xy))
        case _:
            return _make_area_edit(document, kind, numbers)


def _make_reread_edit(document: ImageDocument, kind: str, number: int, xy: np.ndarray) -> Edit:
    """Give an edit that reads the prediction anew: with candidates and second passes at drawn places."""
    candidates = Candidates(xy, np.linspace(0.2, 0.9, len(xy)))
    if kind == "threshold":
        return set_threshold(document, 0.1 + number % 9 / 10, candidates)
    region = document.regions[number % len(document.regions)] if document.regions else None
    if kind == "unregion" and region is not None:
        return remove_region(document, region, candidates)
    left, top = number % 150, number % 70
    box = Box(left, top, left + 50, top + 30)
    inside = xy[box.contains(xy)]
    scores = np.linspace(0.3, 0.95, len(inside), dtype=np.float32)
    answer = RegionCount(box, 1.5, inside, scores, counted_areas=())
    return recount_region(document, answer, replaced=region if number % 2 else None, candidates=candidates)


def _make_area_edit(document: ImageDocument, kind: str, numbers: list[int]) -> Edit:
    """Give an edit of areas: of the first one, where there must be one."""
    number = sum(numbers)
    corners = [(0, 0), (1 + number % 199, 0), (1 + number % 199, 50), (0, 1 + number % 99)]
    if kind == "measure":
        return set_ground(document, ScaleBar((0, 0), (10, 0), 1 + number / 7))
    if kind == "outline" or not document.areas:
        return add_area(document, kind="ignore" if number % 2 else "count", corners=corners)
    if kind == "reshape":
        return change_area(document, document.areas[0].area_id, corners=corners, name=f"Square {number}")
    return remove_area(document, document.areas[0].area_id)
