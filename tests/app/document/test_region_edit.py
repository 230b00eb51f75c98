"""Dense regions counted again, moved and removed: who owns which point afterwards."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.edits import add_points, confirm_points, remove_points, take_prediction
from app.document.image_document import ImageDocument
from app.document.points import Origin
from app.document.region_edit import recount_region, remove_region
from app.document.threshold_edit import Candidates, set_threshold
from engine.prediction import Box, CountedArea, DenseRegion, RegionCount
from tests.app.document.examples import do, make_document, make_edit, make_prediction, works

BOX = Box(0, 0, 100, 100)
REGION = DenseRegion(BOX, scale_factor=1.5, count_before=1, count=2)
INSIDE, OUTSIDE = [[20.0, 20.0], [60.0, 20.0]], [[150.0, 20.0]]
NONE = Candidates.none()
USUAL = 0.4  # the engine's own threshold, in predictions made for tests


@pytest.fixture
def document() -> ImageDocument:
    document = make_document()
    do(document, take_prediction(document, replace(make_prediction(INSIDE + OUTSIDE), regions=(REGION,))))
    return document


def _answer(points: list[list[float]], box: Box = BOX, areas: tuple[CountedArea, ...] = ()) -> RegionCount:
    xy = np.array(points).reshape(-1, 2)
    return RegionCount(box, 2.0, xy, np.full(len(xy), 0.8, dtype=np.float32), areas)


def _candidates(points: list[list[float]]) -> Candidates:
    return Candidates(np.array(points), np.full(len(points), 0.7))


def test_a_region_owns_its_people_and_no_others(document: ImageDocument) -> None:
    answer = _answer([[10, 10], [30, 30], [50, 50]])
    do(document, recount_region(document, answer, replaced=REGION, candidates=_candidates([[70, 70]])))
    assert document.points.xy.tolist() == [[150, 20], [10, 10], [30, 30], [50, 50]]
    assert document.regions == (DenseRegion(BOX, 2.0, count_before=1, count=3),)
    assert document.prediction is not None
    assert document.prediction.predicted == 4
    ledger = document.ledger()
    assert (ledger.found, ledger.removed, ledger.points) == (4, 0, 4)


def test_a_moved_region_leaves_the_first_passes_people_behind(document: ImageDocument) -> None:
    moved = Box(50, 0, 150, 100)
    answer = _answer([[70, 30]], moved)
    first_pass = _candidates([[21, 21], [61, 21], [120, 50]])
    do(document, recount_region(document, answer, replaced=REGION, candidates=first_pass))
    # Of the first pass only what the box left; of the new box only the second pass.
    assert sorted(document.points.xy.tolist()) == [[21, 21], [70, 30], [150, 20]]
    assert document.regions == (DenseRegion(moved, 2.0, count_before=2, count=1),)


def test_a_drawn_region_takes_over_its_ground_from_others(document: ImageDocument) -> None:
    drawn = Box(50, 0, 90, 60)
    do(document, recount_region(document, _answer([[55, 30]], drawn), replaced=None, candidates=NONE))
    assert sorted(document.points.xy.tolist()) == [[20, 20], [55, 30], [150, 20]]
    assert [region.box for region in document.regions] == [BOX, drawn]


def test_the_persons_points_and_removals_are_respected(document: ImageDocument) -> None:
    do(document, confirm_points(document, np.array([1])))
    do(document, remove_points(document, np.array([2])))
    do(document, add_points(document, np.array([80, 80])))
    persons = document.points.select(document.points.is_persons)
    answer = _answer([[21, 20], [60, 21], [80, 81], [40, 60]])
    do(document, recount_region(document, answer, replaced=REGION, candidates=NONE))
    network = document.points.select(document.points.origins == Origin.NETWORK)
    assert network.xy.tolist() == [[150, 20], [40, 60]]
    assert document.points.select(document.points.is_persons) == persons
    assert document.ledger().removed == 1


def test_a_confirmed_point_that_is_not_found_again_still_counts_as_found(document: ImageDocument) -> None:
    do(document, confirm_points(document, np.array([1])))
    do(document, recount_region(document, _answer([]), replaced=REGION, candidates=NONE))
    ledger = document.ledger()
    assert (ledger.found, ledger.removed, ledger.added, ledger.points) == (2, 0, 0, 2)


def test_a_removed_region_falls_back_to_the_first_pass(document: ImageDocument) -> None:
    do(document, remove_region(document, REGION, _candidates([[40, 40], [150, 60]])))
    assert sorted(document.points.xy.tolist()) == [[40, 40], [150, 20]]
    assert document.regions == ()
    with pytest.raises(ValueError, match="no longer there"):
        remove_region(document, REGION, NONE)


def test_a_region_counted_again_under_a_raised_threshold_withholds_and_loses_nobody(
    document: ImageDocument,
) -> None:
    do(document, set_threshold(document, 0.85, NONE))
    scores = np.array([0.9, 0.7, 0.5, 0.45, 0.3], dtype=np.float32)
    answer = replace(_answer([[x, 50] for x in (10, 30, 50, 70, 90)]), scores=scores)
    edit = recount_region(document, answer, replaced=REGION, candidates=NONE)
    assert edit.title == "Count a region again: 1 point"
    assert edit.preview(document.points).xy.tolist() == [[10, 50]]
    do(document, edit)
    assert str(document.ledger()) == "1 = 1 found"
    do(document, set_threshold(document, 0.4, NONE))
    # The fifth is below the engine's own threshold, and OUTSIDE's score is 0.3.
    assert document.points.xy.tolist() == [[10, 50], [30, 50], [50, 50], [70, 50]]
    assert str(document.ledger()) == "4 = 4 found"


def test_a_region_removed_under_a_raised_threshold_withholds_and_loses_nobody(
    document: ImageDocument,
) -> None:
    do(document, set_threshold(document, 0.85, NONE))
    do(document, remove_region(document, REGION, _candidates([[40, 40], [60, 60]])))
    assert str(document.ledger()) == "0 = 0 found"
    do(document, set_threshold(document, 0.4, NONE))
    assert document.points.xy.tolist() == [[40, 40], [60, 60]]


def test_a_region_removed_under_a_lowered_threshold_is_read_down_to_it(document: ImageDocument) -> None:
    do(document, set_threshold(document, 0.2, NONE))
    weak = Candidates(np.array([[40.0, 40.0], [60.0, 60.0]]), np.array([0.3, 0.15]))
    do(document, remove_region(document, REGION, weak))
    assert document.points.xy.tolist() == [[150, 20], [40, 40]]


@given(works, st.booleans())
def test_raising_the_threshold_before_a_region_is_counted_again_is_all_one_in_the_end(
    work, is_removed: bool
) -> None:
    ends = []
    for threshold in (USUAL, 0.8):
        document = make_document()
        for step in work:
            do(document, make_edit(document, step))
        if document.prediction is None:
            return
        region = document.regions[0] if document.regions else None
        do(document, set_threshold(document, threshold, NONE))
        if is_removed and region is not None:
            do(document, remove_region(document, region, _candidates(INSIDE)))
        else:
            answer = replace(_answer(INSIDE), scores=np.array([0.9, 0.6], dtype=np.float32))
            do(document, recount_region(document, answer, replaced=region, candidates=_candidates(OUTSIDE)))
        do(document, set_threshold(document, USUAL, NONE))
        ends.append((sorted(document.points.xy.tolist()), document.ledger(), document.prediction))
    assert ends[0] == ends[1]


def test_counted_areas_under_the_box_are_replaced(document: ImageDocument) -> None:
    areas = (CountedArea(Box(10, 10, 30, 30), 40.0), CountedArea(Box(160, 0, 200, 40), 7.0))
    do(document, take_prediction(document, make_prediction(OUTSIDE, areas=areas)))
    inside = (CountedArea(Box(0, 0, 50, 50), 25.0),)
    do(document, recount_region(document, _answer([[60, 60]], areas=inside), replaced=None, candidates=NONE))
    assert document.prediction is not None
    assert document.prediction.counted_areas == (areas[1], inside[0])
    assert document.prediction.predicted == 1 + 7 + 25 + 1


@given(works)
def test_a_region_never_touches_what_is_the_persons(work) -> None:
    document = make_document()
    for step in work:
        do(document, make_edit(document, step))
    if document.prediction is None:
        return
    persons, removed = document.points.select(document.points.is_persons), document.removed
    do(document, recount_region(document, _answer(INSIDE), replaced=None, candidates=NONE))
    assert document.points.select(document.points.is_persons) == persons
    assert document.removed == removed
    ledger = document.ledger()
    assert ledger.removed >= 0
    assert ledger.points == len(document.points)


def test_the_persons_point_that_a_region_finds_again_is_found_once() -> None:
    document = make_document()
    do(document, add_points(document, np.array([[20, 30]])))
    do(document, take_prediction(document, make_prediction([[20, 30]])))
    answer = RegionCount(Box(0, 0, 50, 50), 1.5, np.array([[20.0, 30.0]]), np.array([0.9]), ())
    do(document, recount_region(document, answer, replaced=None, candidates=Candidates.none()))
    ledger = document.ledger()
    assert (ledger.found, ledger.removed, ledger.added) == (1, 0, 0)
