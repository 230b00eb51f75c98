from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from app.document.change import Change
from app.document.edits import (
    add_points,
    confirm_points,
    move_points,
    move_points_to,
    remove_points,
    take_prediction,
)
from app.document.image_document import StaleEditError
from app.document.points import Origin, PointRows
from engine.prediction import Box, DenseRegion
from tests.app.document.examples import do, make_document, make_edit, make_prediction, works


@given(works)
def test_revert_after_apply_is_the_identity(work):
    document = make_document()
    edits, states = [], [document.state]
    for step in work:
        edit = make_edit(document, step)
        edit.apply(document)
        edits.append(edit)
        states.append(document.state)

    for edit, state in zip(reversed(edits), reversed(states[:-1]), strict=True):
        edit.revert(document)
        assert document.state == state
    for edit, state in zip(edits, states[1:], strict=True):
        edit.apply(document)
        assert document.state == state


@given(works)
def test_a_prediction_never_touches_what_a_person_placed_moved_or_confirmed(work):
    document = make_document()
    for step in work:
        do(document, make_edit(document, step))
    persons = document.points.select(document.points.is_persons)
    removed = document.removed

    everywhere = np.array([[x, y] for x in range(0, 200, 5) for y in range(0, 100, 5)])
    do(document, take_prediction(document, make_prediction(everywhere)))

    assert document.points.select(document.points.is_persons) == persons
    assert document.removed == removed


@given(works)
def test_ids_are_never_used_twice(work):
    document = make_document()
    seen: set[int] = set()
    for number, step in enumerate(work):
        edit = make_edit(document, step)
        before = set(document.points.ids.tolist()) | set(document.withheld.ids.tolist())
        edit.apply(document)
        new = set(document.points.ids.tolist()) - before
        assert not new & seen
        seen |= new
        if number % 2:
            edit.revert(document)


def test_added_points_are_the_persons_and_where_they_were_put():
    document = make_document()

    change = add_points(document, np.array([[0.5, 0.5], [199.5, 99.5]])).apply(document)

    assert change == Change(1, points=True)
    assert document.points == PointRows.placed(np.array([1, 2]), np.array([[0.5, 0.5], [199.5, 99.5]]))


def test_one_position_is_one_point():
    document = make_document()
    do(document, add_points(document, np.array([3.0, 4.0])))
    assert document.points.xy.tolist() == [[3, 4]]


@pytest.mark.parametrize("xy", [(-0.1, 5), (5, 100.1), (np.nan, 5), (np.inf, 5)])
def test_a_position_off_the_image_is_refused(xy):
    document = make_document()
    with pytest.raises(ValueError, match=r"expected positions on the image of 200 x 100 pixels, got"):
        add_points(document, np.array([xy]))


def test_a_found_point_becomes_the_persons_when_moved_and_keeps_its_score_and_source():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[10, 10], [50, 50]])))

    do(document, move_points(document, np.array([2]), offset=np.array([1.5, -2])))

    assert document.points.xy.tolist() == [[10, 10], [51.5, 48]]
    assert document.points.origins.tolist() == [Origin.NETWORK, Origin.MOVED]
    assert document.points.found_xy.tolist() == [[10, 10], [50, 50]]
    assert document.points.scores[1] == np.float32(0.3)
    assert document.points.sources.tolist() == [1, 1]


def test_a_placed_point_stays_placed_when_moved():
    document = make_document()
    do(document, add_points(document, np.array([10, 10])))
    do(document, move_points_to(document, np.array([1]), np.array([[20, 30]])))
    assert document.points.origins.tolist() == [Origin.PLACED]


def test_points_pushed_over_the_edge_stop_there():
    document = make_document()
    do(document, add_points(document, np.array([[10, 10], [190, 90]])))
    do(document, move_points(document, np.array([1, 2]), offset=np.array([20, 20])))
    assert document.points.xy == pytest.approx(np.array([[30, 30], [200, 100]]))


def test_points_are_put_at_positions_in_the_order_of_the_ids_given():
    document = make_document()
    do(document, add_points(document, np.array([[10, 10], [20, 20]])))
    do(document, move_points_to(document, np.array([2, 1]), np.array([[2, 2], [1, 1]])))
    assert document.points.xy.tolist() == [[1, 1], [2, 2]]


def test_only_what_nobody_answers_for_is_confirmed():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[10, 10], [50, 50]])))
    do(document, add_points(document, np.array([90, 90])))
    do(document, move_points(document, np.array([1]), offset=np.array([1, 1])))

    edit = do(document, confirm_points(document, document.points.ids))

    assert edit.title == "Confirm 1 point"
    assert document.points.origins.tolist() == [Origin.MOVED, Origin.CONFIRMED, Origin.PLACED]
    assert confirm_points(document, document.points.ids).is_empty


def test_a_misplaced_point_that_the_person_removes_keeps_no_head_out():
    document = make_document()
    do(document, add_points(document, np.array([50, 50])))
    do(document, remove_points(document, np.array([1])))

    do(document, take_prediction(document, make_prediction([[52, 50]])))

    assert str(document.ledger()) == "1 = 1 found"
    assert document.points.xy.tolist() == [[52, 50]]


def test_a_placed_point_that_was_found_too_and_is_removed_stays_removed():
    document = make_document()
    do(document, add_points(document, np.array([50, 50])))
    do(document, take_prediction(document, make_prediction([[52, 50]])))
    do(document, remove_points(document, np.array([1])))

    for _ in range(2):
        assert str(document.ledger()) == "0 = 1 found − 1 removed"
        do(document, take_prediction(document, make_prediction([[52, 50]])))


def test_a_removal_that_an_older_version_remembered_comes_back_all_the_same():
    document = make_document()
    do(document, add_points(document, np.array([50, 50])))
    before = document.state
    edit = remove_points(document, np.array([1]))
    document.take_out(edit.rows)
    document.remember_removed(edit.rows)
    edit.revert(document)
    assert document.state == before


def test_two_moves_of_the_same_points_make_one_that_reverts_both():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[10, 10]])))
    before = document.state
    first = do(document, move_points(document, np.array([1]), offset=np.array([1, 1])))
    second = do(document, move_points(document, np.array([1]), offset=np.array([2, 0])))

    first.merged_with(second).revert(document)

    assert document.state == before


def test_moves_of_other_points_do_not_make_one():
    document = make_document()
    do(document, add_points(document, np.array([[10, 10], [20, 20]])))
    first = move_points(document, np.array([1]), offset=np.array([1, 1]))
    assert first.merged_with(move_points(document, np.array([2]), offset=np.array([1, 1]))) is None
    assert first.merged_with(move_points(document, np.array([1, 2]), offset=np.array([1, 1]))) is None


def test_titles_say_what_was_done_to_how_many():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[x, 10] for x in range(0, 200, 2)] * 20)))
    ids = document.points.ids
    assert add_points(document, np.array([1, 1])).title == "Add 1 point"
    assert remove_points(document, ids[:3]).title == "Delete 3 points"
    assert move_points(document, ids[:1500], offset=np.array([1, 1])).title == "Move 1,500 points"
    assert take_prediction(document, make_prediction()).title == "Count: 0 points found"


def test_edits_that_change_nothing_are_empty():
    document = make_document()
    do(document, add_points(document, np.array([1, 1])))
    nothing = np.array([], dtype=np.int64)
    assert add_points(document, np.empty((0, 2))).is_empty
    assert remove_points(document, nothing).is_empty
    assert move_points(document, nothing, offset=np.array([1, 1])).is_empty
    assert move_points(document, np.array([1]), offset=np.array([0, 0])).is_empty
    assert not take_prediction(document, make_prediction()).is_empty


def test_an_unknown_point_is_named():
    with pytest.raises(KeyError, match="no point has the id 7"):
        remove_points(make_document(), np.array([7]))


def test_a_new_prediction_takes_the_place_of_the_last_ones_points():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[10, 10], [50, 50]])))

    change = take_prediction(document, make_prediction([[30, 30]])).apply(document)

    assert change == Change(1, points=True, regions=True, prediction=True)
    assert document.points.xy.tolist() == [[30, 30]]
    assert document.points.sources.tolist() == [2]
    assert document.prediction.number == 2
    assert document.prediction.network == "autoscale"
    assert document.prediction.weights == "autoscale-1a2b3c4d"


def test_of_two_predictions_made_for_the_same_state_the_second_is_refused():
    document = make_document()
    first, second = (take_prediction(document, make_prediction()) for _ in range(2))
    do(document, first)
    with pytest.raises(StaleEditError, match="another prediction was taken over meanwhile"):
        second.apply(document)


def test_a_prediction_of_another_size_is_refused():
    with pytest.raises(ValueError, match=r"expected a prediction of 200 x 100 pixels, got one of 99 x 100"):
        take_prediction(make_document(), make_prediction(width=99))


def test_points_found_a_little_off_the_image_lie_on_its_edge():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[-0.25, 50], [200.5, 101]])))
    assert document.points.xy == pytest.approx(np.array([[0, 50], [200, 100]]))


@pytest.mark.parametrize(
    "values", [{"count": np.nan}, {"points": np.array([[np.nan, 1.0]])}, {"seconds": np.inf}]
)
def test_a_prediction_that_is_not_finite_is_refused(values):
    prediction = replace(make_prediction([[10, 10]]), **values)
    with pytest.raises(ValueError, match="expected a prediction of finite numbers"):
        take_prediction(make_document(), prediction)


def test_numpys_numbers_in_a_prediction_become_pythons():
    region = DenseRegion(Box(*np.array([1, 2, 3, 4.5])), np.float32(1.5), np.int64(3), np.int64(4))
    edit = take_prediction(make_document(), replace(make_prediction([[10, 10]]), regions=(region,)))
    (plain,) = edit.after_regions
    assert type(plain.scale_factor) is float
    assert type(plain.count) is int
    assert type(plain.box.left) is float
    assert plain == DenseRegion(Box(1.0, 2.0, 3.0, 4.5), 1.5, 3, 4)
