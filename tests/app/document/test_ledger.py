import numpy as np
from hypothesis import given

from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from engine.prediction import Box, CountedArea
from tests.app.document.examples import do, make_document, make_edit, make_prediction, works


@given(works)
def test_found_less_removed_plus_added_is_what_stands(work):
    document = make_document()
    for step in work:
        do(document, make_edit(document, step))
        ledger = document.ledger()
        assert ledger.points == len(document.points)
        assert ledger.removed >= 0
        assert ledger.added >= 0
        assert ledger.found == (document.prediction.found if document.prediction else 0)


def test_the_ledger_names_what_was_found_removed_and_added():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[x * 10, 50] for x in range(10)])))
    do(document, remove_points(document, np.array([1, 2])))
    do(document, add_points(document, np.array([[5, 5], [15, 5], [25, 5]])))
    do(document, move_points(document, np.array([5]), offset=np.array([1, 1])))
    do(document, confirm_points(document, np.array([6, 7])))

    ledger = document.ledger()

    assert (ledger.found, ledger.removed, ledger.added) == (10, 2, 3)
    assert (ledger.moved, ledger.confirmed, ledger.count) == (1, 2, 11)
    assert str(ledger) == "11 = 10 found − 2 removed + 3 added"


def test_a_second_prediction_is_counted_against_what_the_person_did():
    document = make_document()
    do(document, take_prediction(document, make_prediction([[10, 50], [50, 50]])))
    do(document, remove_points(document, np.array([1])))
    do(document, add_points(document, np.array([[100, 50], [150, 50]])))

    do(document, take_prediction(document, make_prediction([[10, 50], [50, 50], [101, 50]])))

    assert str(document.ledger()) == "3 = 3 found − 1 removed + 1 added"


def test_without_a_prediction_all_is_added():
    document = make_document()
    do(document, add_points(document, np.array([[1, 1], [2, 2]])))
    assert str(document.ledger()) == "2 = 0 found + 2 added"


def test_people_of_counted_areas_are_in_the_count():
    document = make_document()
    areas = (CountedArea(Box(100, 0, 200, 100), count=120.5),)
    do(document, take_prediction(document, make_prediction([[10, 50]], areas=areas)))
    assert document.ledger().count == 121.5
    assert document.ledger().in_areas == 120.5


def test_a_point_placed_in_a_counted_area_is_one_of_its_people():
    document = make_document()
    areas = (CountedArea(Box(100, 0, 200, 100), count=1.5),)
    do(document, take_prediction(document, make_prediction([[10, 50]], areas=areas)))

    do(document, add_points(document, np.array([[150, 50]])))
    assert document.ledger().count == 2.5

    do(document, add_points(document, np.array([[160, 50], [170, 50]])))
    assert document.ledger().count == 4
