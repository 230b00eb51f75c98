"""The score threshold: what it lets stand, and what it never touches."""

import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from app.document.image_document import ImageDocument
from app.document.threshold_edit import Candidates, set_threshold, threshold_of
from engine.prediction import Box, CountedArea, CountInterval
from tests.app.document.examples import do, make_document, make_edit, make_prediction, works

XY = [[10, 10], [50, 10], [90, 10], [130, 10]]  # scores 0.9, 0.7, 0.5, 0.3
NONE = Candidates.none()
USUAL = 0.4  # the engine's own, in predictions made for tests


@pytest.fixture
def document() -> ImageDocument:
    document = make_document()
    do(document, take_prediction(document, replace(make_prediction(XY), regions=())))
    return document


def test_the_usual_threshold_is_the_engines_for_this_image() -> None:
    document = make_document()
    do(document, take_prediction(document, replace(make_prediction(XY), threshold=0.27)))
    assert threshold_of(document) == 0.27


def test_points_stand_from_the_score_on_and_come_back_as_they_were(document: ImageDocument) -> None:
    before = document.points
    do(document, set_threshold(document, 0.6, NONE))
    assert document.points.ids.tolist() == [1, 2]
    assert document.withheld.ids.tolist() == [3, 4]
    assert threshold_of(document) == 0.6
    do(document, set_threshold(document, 0.4, NONE))
    assert document.points.ids.tolist() == [1, 2, 3]
    do(document, set_threshold(document, 0.2, NONE))
    assert document.points == before


def test_the_ledger_counts_what_was_found_from_this_score_on(document: ImageDocument) -> None:
    do(document, remove_points(document, np.array([1])))
    do(document, add_points(document, np.array([70, 70])))
    do(document, set_threshold(document, 0.6, NONE))
    ledger = document.ledger()
    assert (ledger.found, ledger.removed, ledger.added, ledger.points) == (2, 1, 1, 2)


def test_the_predicted_count_and_its_interval_follow_the_threshold_there_and_back(
    document: ImageDocument,
) -> None:
    prediction = document.prediction
    assert prediction is not None
    before = prediction.predicted, prediction.predicted_interval
    assert before == (4, CountInterval(low=1.5, high=7.25))
    do(document, set_threshold(document, 0.95, NONE))
    higher = document.prediction
    assert higher is not None
    assert (higher.count, higher.predicted) == (4, 0)
    assert higher.predicted_interval == CountInterval(low=0, high=3.25)
    do(document, set_threshold(document, 0.2, NONE))
    lower = document.prediction
    assert lower is not None
    assert (lower.predicted, lower.predicted_interval) == before


def test_what_a_person_placed_moved_or_confirmed_stays_at_any_threshold(document: ImageDocument) -> None:
    do(document, confirm_points(document, np.array([4])))
    do(document, move_points(document, np.array([3]), offset=np.array([5, 5])))
    do(document, add_points(document, np.array([70, 70])))
    do(document, set_threshold(document, 0.95, NONE))
    assert document.points.ids.tolist() == [3, 4, 5]
    do(document, set_threshold(document, 0.1, NONE))
    assert document.points.ids.tolist() == [1, 2, 3, 4, 5]


def test_a_lower_threshold_reads_more_from_the_map_but_not_where_all_is_settled(
    document: ImageDocument,
) -> None:
    do(document, remove_points(document, np.array([2])))
    places = np.array([[10, 11], [50, 11], [20, 60], [60, 60], [120, 60]])
    candidates = Candidates(places, np.array([0.3, 0.3, 0.3, 0.2, 0.8]))
    do(document, set_threshold(document, 0.25, candidates))
    assert document.points.xy.tolist() == [[10, 10], [90, 10], [130, 10], [20, 60]]
    assert document.points.scores[-1] == pytest.approx(0.3)
    do(document, set_threshold(document, 0.25, candidates))
    assert len(document.points) == 4


def test_candidates_inside_a_dense_region_are_its_second_passes() -> None:
    document = make_document()
    do(document, take_prediction(document, make_prediction(XY)))  # its region is 10..60.5, 20..70
    candidates = Candidates(np.array([[30.0, 30.0], [100.0, 30.0]]), np.array([0.3, 0.3]))
    do(document, set_threshold(document, 0.25, candidates))
    assert [30, 30] not in document.points.xy.tolist()
    assert [100, 30] in document.points.xy.tolist()


def test_a_new_prediction_begins_without_a_threshold_and_undo_brings_it_back(document: ImageDocument) -> None:
    do(document, set_threshold(document, 0.6, NONE))
    state = document.state
    edit = do(document, take_prediction(document, make_prediction([[30, 30]])))
    assert len(document.withheld) == 0
    assert threshold_of(document) == USUAL
    edit.revert(document)
    assert document.state == state


def test_without_scored_points_there_is_no_threshold() -> None:
    document = make_document()
    assert threshold_of(document) is None
    with pytest.raises(ValueError, match="no prediction"):
        set_threshold(document, 0.5, NONE)


@given(works)
def test_no_threshold_touches_what_is_the_persons(work) -> None:
    document = make_document()
    for step in work:
        do(document, make_edit(document, step))
    if document.prediction is None:
        return
    persons = document.points.select(document.points.is_persons)
    removed = document.removed
    candidates = Candidates(np.random.default_rng(3).uniform(0, 100, (20, 2)), np.full(20, 0.3))
    for threshold in (0.95, 0.15):
        do(document, set_threshold(document, threshold, candidates))
        assert document.points.select(document.points.is_persons) == persons
        assert document.removed == removed


def test_ten_thousand_points_are_read_anew_at_once() -> None:
    document = make_document()
    rng = np.random.default_rng(5)
    xy = rng.uniform((0, 0), (200, 100), (10_000, 2))
    do(document, take_prediction(document, make_prediction(xy)))
    started = time.process_time()
    set_threshold(document, 0.6, NONE).apply(document)
    assert time.process_time() - started < 0.05


def test_no_weaker_point_comes_where_people_are_counted_without_points() -> None:
    document = make_document()
    areas = (CountedArea(Box(100, 0, 200, 100), 5.0),)
    do(document, take_prediction(document, make_prediction([[10, 10]], areas=areas)))
    candidates = Candidates(np.array([[80.0, 90.0], [150.0, 50.0]]), np.array([0.3, 0.3]))
    edit = set_threshold(document, 0.2, candidates)
    assert edit.added.xy.tolist() == [[80, 90]]
