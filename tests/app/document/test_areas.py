import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.area_counts import AreaCount
from app.document.area_edits import add_area, change_area, remove_area, set_ground
from app.document.areas import Area, AreaError, outline_problem
from app.document.edits import add_points, move_points, remove_points, take_prediction
from app.document.ground import GroundPoints, ScaleBar
from app.document.image_document import StaleEditError
from engine.prediction import Box, CountedArea
from tests.app.document.examples import HEIGHT, WIDTH, do, make_document, make_prediction

LEFT_HALF = [(0, 0), (100, 0), (100, 100), (0, 100)]
RIGHT_HALF = [(100, 0), (200, 0), (200, 100), (100, 100)]
BOW_TIE = [(0, 0), (100, 100), (100, 0), (0, 100)]


def counted(document, name: str = "Area 1") -> AreaCount:
    return next(entry for entry in document.area_counts() if entry.area.name == name)


@pytest.fixture
def document():
    """Three people found, two of them on the left half."""
    document = make_document()
    do(document, take_prediction(document, make_prediction([[10, 10], [20, 20], [150, 50]])))
    return document


@pytest.mark.parametrize(
    ("corners", "problem"),
    [
        (LEFT_HALF, None),
        (list(reversed(LEFT_HALF)), None),
        ([(0, 0), (10, 0), (5, 5), (10, 10), (0, 10)], None),
        ([(0, 0), (1, 1)], "at least three corners"),
        (BOW_TIE, "crosses itself"),
        ([(0, 0), (10, 0), (10, 10), (5, 0), (0, 10)], "crosses itself"),
        ([(0, 0), (10, 0), (20, 0)], "too small"),
        ([(0, 0), (10, 0), (10, 0), (10, 10), (0, 10), (0, 0)], None),
        ([(0, 0), (10, 0), (10, 0), (0, 0)], "at least three corners"),
        ([(5, 5)] * 4, "at least three corners"),
        ([(0, 0), (float("nan"), 0), (20, 20)], "lies nowhere"),
    ],
)
def test_an_outline_that_is_no_area_is_told_in_words(corners, problem):
    told = outline_problem(corners)
    assert told is None if problem is None else problem in told


@given(st.lists(st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT)), min_size=1, max_size=50))
def test_two_areas_that_share_an_edge_share_no_point(positions):
    xy = np.array(positions)
    left, right = (Area(1, "count", "half", tuple(corners)) for corners in (LEFT_HALF, RIGHT_HALF))
    assert not (left.contains(xy) & right.contains(xy)).any()


def test_a_point_at_the_right_or_lower_edge_lies_in_the_area_that_reaches_there():
    document = make_document()
    do(document, add_area(document, kind="count", corners=RIGHT_HALF))
    do(document, add_points(document, np.array([[200, 50], [150, 100], [120, 20]])))
    do(document, move_points(document, np.array([3]), offset=np.array([500, 500])))
    (area,) = document.area_counts()
    assert (area.people, document.ledger().count) == (3, 3)


def test_a_corner_on_the_one_before_is_left_out_of_the_area():
    document = make_document()
    do(document, add_area(document, kind="count", corners=[(0, 0), (0, 0), (50, 0), (50, 50), (0, 0)]))
    assert document.areas[0].corners == ((0, 0), (50, 0), (50, 50))
    do(document, change_area(document, 1, corners=[(0, 0), (50, 0), (50, 0), (50, 50), (20, 50)]))
    assert document.areas[0].corners == ((0, 0), (50, 0), (50, 50), (20, 50))


def test_corners_beside_the_image_that_come_to_the_same_place_of_its_edge_are_one():
    document = make_document()
    do(document, add_area(document, kind="count", corners=[(150, 50), (210, 110), (205, 130), (150, 90)]))
    assert document.areas[0].corners == ((150, 50), (200, 100), (150, 90))


def test_a_notch_is_outside():
    notched = Area(1, "count", "L", ((0, 0), (100, 0), (100, 100), (50, 100), (50, 50), (0, 50)))
    assert notched.contains(np.array([[25, 25], [75, 75], [25, 75]])).tolist() == [True, True, False]
    assert notched.pixels == 7500


def test_the_people_of_an_area_are_its_points(document):
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    do(document, add_points(document, np.array([[30, 30], [160, 60]])))
    entry = counted(document)
    assert (entry.people, entry.predicted, entry.is_corrected, entry.share) == (3, 2, True, 0.5)
    assert document.ledger().count == 5


def test_what_the_network_said_of_an_area_stays_what_it_said(document):
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    do(document, remove_points(document, np.array([1])))
    do(document, move_points(document, np.array([2]), offset=np.array([120, 0])))
    assert (counted(document).people, counted(document).predicted) == (0, 2)
    assert counted(document).is_corrected


def test_a_removed_point_that_is_found_again_is_predicted_and_corrected(document):
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    do(document, remove_points(document, np.array([1])))
    do(document, take_prediction(document, make_prediction([[10, 11], [20, 20], [150, 50]])))
    entry = counted(document)
    assert (entry.people, entry.predicted, entry.is_corrected) == (1, 2, True)


def test_a_placed_point_that_was_found_too_stays_predicted_when_it_is_removed():
    document = make_document()
    do(document, add_points(document, np.array([10, 10])))
    do(document, take_prediction(document, make_prediction([[11, 10], [20, 20]])))
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    assert (counted(document).predicted, counted(document).is_corrected) == (2, False)
    do(document, remove_points(document, np.array([1])))
    assert (counted(document).people, counted(document).predicted) == (1, 2)
    assert counted(document).is_corrected


def test_a_counted_area_belongs_to_an_outline_as_far_as_it_lies_inside():
    document = make_document()
    areas = (CountedArea(Box(80, 0, 120, 100), 40),)
    do(document, take_prediction(document, make_prediction([[10, 10], [90, 50]], areas=areas)))
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    # The point at (90, 50) is one of the forty: 39 are spread over the box, half of them on the left.
    assert counted(document).people == pytest.approx(2 + 19.5)
    assert document.ledger().count == 41


def test_people_in_an_ignored_area_count_nowhere(document):
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    do(document, add_area(document, kind="ignore", corners=[(0, 0), (15, 0), (15, 15), (0, 15)]))
    ledger = document.ledger()
    assert (ledger.count, ledger.points, ledger.ignored) == (2, 3, 1)
    assert str(ledger) == "2 = 3 found − 1 ignored"
    assert counted(document).people == 1
    assert counted(document, "Ignored 1").people == 1


def test_an_ignored_area_leaves_out_its_share_of_a_counted_area():
    document = make_document()
    do(document, take_prediction(document, make_prediction(areas=(CountedArea(Box(80, 0, 120, 100), 40),))))
    do(document, add_area(document, kind="ignore", corners=RIGHT_HALF))
    assert document.ledger().count == pytest.approx(20)


def test_the_interval_of_the_whole_image_is_that_of_the_prediction(document):
    do(document, add_area(document, kind="count", corners=[(0, 0), (200, 0), (200, 100), (0, 100)]))
    assert counted(document).interval == document.prediction.interval


def test_the_interval_of_a_part_is_wider_than_its_share(document):
    do(document, add_area(document, kind="count", corners=RIGHT_HALF))
    interval, whole = counted(document).interval, document.prediction.interval
    assert interval.high - 1 == pytest.approx((whole.high - 3) / 3**0.5)
    assert interval.low == 0
    assert interval.probability == whole.probability


def test_without_a_prediction_an_area_has_points_and_no_interval():
    document = make_document()
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    do(document, add_points(document, np.array([10, 10])))
    entry = counted(document)
    assert (entry.people, entry.predicted, entry.interval) == (1, None, None)


def test_a_scale_bar_gives_people_per_square_metre(document):
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    do(document, set_ground(document, ScaleBar((0, 0), (30, 40), 5)))
    assert counted(document).square_metres == pytest.approx(100)
    assert counted(document).people_per_m2 == pytest.approx(0.02)


def test_an_area_that_reaches_the_horizon_has_no_square_metres_and_says_why(document):
    ground = GroundPoints.rectangle([(50, 90), (150, 90), (120, 60), (80, 60)], width_m=10, depth_m=20)
    do(document, set_ground(document, ground))
    do(document, add_area(document, kind="count", corners=[(50, 90), (150, 90), (120, 60), (80, 60)]))
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    assert counted(document).square_metres == pytest.approx(200)
    assert counted(document, "Area 2").square_metres is None
    assert "horizon" in counted(document, "Area 2").remark


def test_corners_beside_the_image_come_to_its_edge(document):
    edit = add_area(document, kind="count", corners=[(-5, -5), (250, 0), (250, 400)])
    assert edit.area.corners == ((0, 0), (200, 0), (200, 100))


def test_an_area_gets_the_first_free_name(document):
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    do(document, add_area(document, kind="count", corners=RIGHT_HALF, name="  Stage "))
    do(document, add_area(document, kind="count", corners=RIGHT_HALF))
    assert [area.name for area in document.areas] == ["Area 1", "Stage", "Area 2"]


def test_every_edit_of_areas_names_itself_and_comes_back(document):
    before = document.state
    edits = [do(document, add_area(document, kind="count", corners=LEFT_HALF))]
    edits.append(do(document, change_area(document, 1, corners=RIGHT_HALF)))
    edits.append(do(document, change_area(document, 1, name="Stage")))
    edits.append(do(document, change_area(document, 1, kind="ignore")))
    edits.append(do(document, set_ground(document, ScaleBar((0, 0), (10, 0), 2))))
    edits.append(do(document, remove_area(document, 1)))
    assert [edit.title for edit in edits] == [
        "Add area “Area 1”",
        "Change area “Area 1”",
        "Rename “Area 1” to “Stage”",
        "Make “Stage” an ignored area",
        "Measure the ground",
        "Delete ignored area “Stage”",
    ]
    for edit in reversed(edits):
        edit.revert(document)
    assert document.state == before


def test_dragging_a_corner_is_one_step(document):
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    first = do(document, change_area(document, 1, corners=[(0, 0), (90, 0), (100, 100), (0, 100)]))
    second = do(document, change_area(document, 1, corners=[(0, 0), (80, 0), (100, 100), (0, 100)]))
    merged = first.merged_with(second)
    merged.revert(document)
    assert document.area(1).corners == tuple(LEFT_HALF)


def test_an_edit_made_before_the_area_changed_is_refused(document):
    do(document, add_area(document, kind="count", corners=LEFT_HALF))
    stale = remove_area(document, 1)
    do(document, change_area(document, 1, name="Stage"))
    with pytest.raises(StaleEditError):
        stale.apply(document)


def test_a_crossed_outline_is_no_edit(document):
    with pytest.raises(AreaError, match="crosses itself"):
        add_area(document, kind="count", corners=BOW_TIE)
