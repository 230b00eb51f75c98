import numpy as np

from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from app.document.threshold_edit import Candidates, set_threshold
from tests.app.document.examples import do, make_document, make_prediction


def predicted(*points):
    document = make_document()
    do(document, take_prediction(document, make_prediction(points)))
    return document


def test_a_head_that_the_person_placed_is_not_found_again():
    document = make_document()
    do(document, add_points(document, np.array([50, 50])))

    do(document, take_prediction(document, make_prediction([[54, 53], [100, 50]])))

    assert document.points.xy.tolist() == [[50, 50], [100, 50]]
    assert document.prediction.agreed == (1,)


def test_a_head_farther_than_eight_pixels_is_another():
    document = make_document()
    do(document, add_points(document, np.array([50, 50])))
    do(document, take_prediction(document, make_prediction([[58.5, 50]])))
    assert document.points.xy.tolist() == [[50, 50], [58.5, 50]]


def test_among_dense_heads_a_placed_point_keeps_out_one_and_not_its_neighbours():
    document = make_document()
    do(document, add_points(document, np.array([50, 50])))
    do(document, take_prediction(document, make_prediction([[44, 50], [50.5, 50], [56, 50]])))
    assert sorted(document.points.xy[:, 0].tolist()) == [44, 50, 56]


def test_two_heads_found_at_one_placed_point_are_two_and_nobody_removed_one():
    document = make_document()
    do(document, add_points(document, np.array([50, 50])))
    do(document, take_prediction(document, make_prediction([[44, 50], [56, 50]])))
    assert str(document.ledger()) == "2 = 2 found"
    assert document.prediction.agreed == (1,)
    assert len(document.points) == 2


def test_of_two_heads_found_at_a_placed_point_the_nearer_one_is_it():
    document = make_document()
    do(document, add_points(document, np.array([50, 50])))
    do(document, take_prediction(document, make_prediction([[51.5, 50], [49.5, 50]])))
    assert document.points.xy.tolist() == [[50, 50], [51.5, 50]]


def test_two_confirmed_heads_keep_out_two_though_both_are_found_nearest_to_one():
    document = predicted([50, 50], [53, 50])
    do(document, confirm_points(document, np.array([1, 2])))
    do(document, take_prediction(document, make_prediction([[51.6, 50], [54.6, 50]])))
    assert str(document.ledger()) == "2 = 2 found"
    assert document.points.xy.tolist() == [[50, 50], [53, 50]]


def test_what_the_person_removed_does_not_come_back():
    document = predicted([50, 50], [100, 50])
    do(document, remove_points(document, np.array([1])))

    do(document, take_prediction(document, make_prediction([[50, 50], [100, 50]])))

    assert document.points.xy.tolist() == [[100, 50]]


def test_what_was_removed_does_not_come_back_even_where_points_coincide():
    document = predicted([50, 50], [100, 50])
    do(document, remove_points(document, np.array([1])))
    do(document, take_prediction(document, make_prediction([[50, 50], [50, 50], [51, 50], [100, 50]])))
    assert document.points.xy.tolist() == [[100, 50]]


def test_a_removed_duplicate_does_not_take_the_head_beside_it_along():
    document = predicted([50, 50], [55, 50])
    do(document, remove_points(document, np.array([2])))

    do(document, take_prediction(document, make_prediction([[51, 50]])))

    assert document.points.xy.tolist() == [[51, 50]]


def test_a_removed_duplicate_of_a_withheld_head_does_not_take_it_along():
    document = predicted([50, 50], [55, 50])
    do(document, remove_points(document, np.array([2])))
    do(document, set_threshold(document, 0.95, Candidates.none()))

    do(document, take_prediction(document, make_prediction([[51, 50]])))

    assert document.points.xy.tolist() == [[51, 50]]


def test_a_head_that_the_person_moved_is_not_found_again_where_it_was():
    document = predicted([50, 50])
    do(document, move_points(document, np.array([1]), offset=np.array([30, 0])))

    do(document, take_prediction(document, make_prediction([[50, 50]])))

    assert document.points.xy.tolist() == [[80, 50]]
    assert document.prediction.agreed == (1,)


def test_a_head_that_was_moved_and_then_removed_comes_back_in_neither_place():
    document = predicted([50, 50])
    do(document, move_points(document, np.array([1]), offset=np.array([30, 0])))
    do(document, remove_points(document, np.array([1])))
    do(document, take_prediction(document, make_prediction([[50, 50], [80, 50]])))
    assert len(document.points) == 0


def test_a_confirmed_point_stays_when_the_network_no_longer_finds_it():
    document = predicted([50, 50])
    do(document, confirm_points(document, np.array([1])))
    do(document, take_prediction(document, make_prediction()))
    assert document.points.xy.tolist() == [[50, 50]]
    assert document.prediction.agreed == ()


def test_an_undone_removal_keeps_nothing_out():
    document = predicted([50, 50])
    edit = do(document, remove_points(document, np.array([1])))
    edit.revert(document)
    do(document, take_prediction(document, make_prediction([[50, 50]])))
    assert document.points.xy.tolist() == [[50, 50]]


def test_a_person_who_agrees_with_two_found_points_is_one():
    document = make_document()
    do(document, add_points(document, np.array([[50, 50], [52, 50]])))
    do(document, take_prediction(document, make_prediction([[51.5, 50]])))
    assert document.prediction.agreed == (2,)
    assert document.points.xy.tolist() == [[50, 50], [52, 50]]
