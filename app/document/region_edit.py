"""Edits of dense regions: one computed again, moved, drawn or taken away, and spliced in by ownership.

A region's box owns the people inside it, but in accepted cells nobody comes or goes. What it leaves falls
back to the first pass, whose minima are read from the kept distance label map.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from app.document.image_document import ImageDocument
from app.document.points import PointRows
from app.document.prediction_summary import PredictionSummary
from app.document.reconcile import reconcile
from app.document.reread_edit import RereadPoints
from app.document.threshold_edit import Candidates
from app.words import tr
from engine.prediction import Box, DenseRegion, RegionCount, inside_any


def recount_region(
    document: ImageDocument, answer: RegionCount, *, replaced: DenseRegion | None, candidates: Candidates
) -> RereadPoints:
    """Make the edit that splices in what a second pass found in a box; `replaced` is the region it was.

    Raises:
        ValueError: there is no prediction, or the region to replace is not there.

    """
    prediction = _prediction(document, replaced)
    box = answer.box
    inside = Candidates(answer.points, answer.scores)
    before = int(_strong(candidates.select(box.contains(candidates.xy)), prediction).sum())
    people = int(_strong(inside, prediction).sum())
    region = DenseRegion(box=box, scale_factor=answer.scale_factor, count_before=before, count=people)
    kept_areas = tuple(area for area in prediction.counted_areas if not _touch(area.box, box))
    left = [area.box for area in prediction.counted_areas if _touch(area.box, box)]
    regions = [other for other in document.regions if other != replaced]
    return _splice(
        document,
        replace(prediction, counted_areas=(*kept_areas, *answer.counted_areas)),
        title=lambda standing: tr("Count a region again: %Ln point(s)", "", standing),
        found=_joined(inside, _of_first_pass(candidates, replaced, left, owners=[box, *_boxes(regions)])),
        emptied=[box, *_boxes([replaced] if replaced else []), *left],
        owners=_boxes(regions),
        new_box=box,
        regions=(*regions, region),
    )


def remove_region(document: ImageDocument, region: DenseRegion, candidates: Candidates) -> RereadPoints:
    """Make the edit that takes a dense region away; its people are those of the first pass again.

    Raises:
        ValueError: there is no such region.

    """
    prediction = _prediction(document, region)
    regions = [other for other in document.regions if other != region]
    return _splice(
        document,
        prediction,
        title=lambda standing: tr("Remove a region: %Ln point(s)", "", standing),
        found=_of_first_pass(candidates, region, [], owners=_boxes(regions)),
        emptied=[region.box],
        owners=_boxes(regions),
        new_box=None,
        regions=tuple(regions),
    )


def _splice(
    document: ImageDocument,
    after: PredictionSummary,
    *,
    title: Callable[[int], str],
    found: Candidates,
    emptied: list[Box],
    owners: list[Box],
    new_box: Box | None,
    regions: tuple[DenseRegion, ...],
) -> RereadPoints:
    """Put `found` in place of the network's points of the emptied boxes, but not where a region owns them.

    Of people whose score a raised threshold wants higher the new points are withheld, as the old ones were.
    `title` says what was done, told how many points stand then.
    """
    before = document.prediction
    assert before is not None  # asked by the callers
    points = document.points
    is_gone = _owned(points.xy, emptied, owners, new_box)
    network = points.select(~points.is_persons & is_gone & ~document.is_accepted_at(points.xy))
    withheld = document.withheld
    dropped = withheld.select(_owned(withheld.xy, emptied, owners, new_box))
    chosen = found.select(found.scores >= min(before.lowest_score, before.usual_threshold))
    news = reconcile(chosen.xy, points=points.merged(withheld), removed=document.removed)
    is_new = news.is_new & ~document.is_accepted_at(chosen.xy)
    places = document.brought_inside(chosen.xy)[is_new]
    first = document.next_point_id
    added = PointRows.found(
        np.arange(first, first + len(places)), places, chosen.scores[is_new], source=before.number
    )
    too_low = added.select(added.scores < before.lowest_score)
    agreed = _agreed(document, before, is_gone, news.agreed)
    gained = len(added) - len(too_low) - len(network)
    # The ledger's removed points stay what they are: found grows by as much as is kept.
    growth = gained + _kept_by_agreement(document, before, agreed)
    growth -= _kept_by_agreement(document, before, before.agreed)
    return RereadPoints(
        title=title(len(points) + gained),
        added=added,
        removed=network,
        withheld=too_low,
        returned=PointRows.empty(),
        dropped=dropped,
        before_regions=document.regions,
        after_regions=regions,
        before=before,
        after=replace(after, found=before.found + growth, agreed=agreed),
    )


def _prediction(document: ImageDocument, region: DenseRegion | None) -> PredictionSummary:
    if document.prediction is None:
        raise ValueError(f"{document.path}: there is no prediction to read anew")
    if region is not None and region not in document.regions:
        raise ValueError(f"{document.path}: this region is no longer there")
    return document.prediction


def _of_first_pass(
    candidates: Candidates, replaced: DenseRegion | None, left: list[Box], *, owners: list[Box]
) -> Candidates:
    """Give the first pass' minima of boxes that are left, but where a region owns them."""
    emptied = [*_boxes([replaced] if replaced else []), *left]
    return candidates.select(_owned(candidates.xy, emptied, owners, None))


def _owned(xy: np.ndarray, emptied: list[Box], owners: list[Box], new_box: Box | None) -> np.ndarray:
    """Tell which places lie in an emptied box and in no other region; the new box owns all that it holds."""
    is_inside: np.ndarray = inside_any(emptied, xy) & ~inside_any(owners, xy)
    return is_inside | new_box.contains(xy) if new_box is not None else is_inside


def _agreed(
    document: ImageDocument, before: PredictionSummary, is_gone: np.ndarray, news: tuple[int, ...]
) -> tuple[int, ...]:
    """Give the person's points that the prediction finds: as before outside, as found now inside."""
    ids = np.array(before.agreed, dtype=np.int64)
    inside = document.points.ids[is_gone]
    outside = ids[~np.isin(ids, inside)]
    return tuple(np.union1d(outside, np.array(news, dtype=np.int64)).tolist())


def _kept_by_agreement(document: ImageDocument, before: PredictionSummary, agreed: tuple[int, ...]) -> int:
    """Count the person's points that are found by agreement alone, not because the prediction gave them."""
    points = document.points
    is_agreed = np.isin(points.ids, np.array(agreed, dtype=np.int64))
    return int((is_agreed & (points.sources != before.number)).sum())


def _strong(candidates: Candidates, prediction: PredictionSummary) -> np.ndarray:
    return np.asarray(candidates.scores >= prediction.usual_threshold)


def _joined(one: Candidates, other: Candidates) -> Candidates:
    return Candidates(np.concatenate([one.xy, other.xy]), np.concatenate([one.scores, other.scores]))


def _boxes(regions: list[DenseRegion]) -> list[Box]:
    return [region.box for region in regions]


def _touch(one: Box, other: Box) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )
