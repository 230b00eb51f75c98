import numpy as np
import pytest

from app.document.points import Origin, PointRows


def test_placed_points_have_no_score_no_source_and_no_place_where_they_were_found():
    rows = PointRows.placed(np.array([3]), np.array([[1.5, 2.5]]))

    assert rows.origins.tolist() == [Origin.PLACED]
    assert np.isnan(rows.scores).all()
    assert rows.sources.tolist() == [0]
    assert np.isnan(rows.found_xy).all()


def test_found_points_carry_score_prediction_and_place():
    rows = PointRows.found(np.array([3]), np.array([[1.5, 2.5]]), np.array([0.25]), source=4)

    assert rows.origins.tolist() == [Origin.NETWORK]
    assert rows.scores.tolist() == [0.25]
    assert rows.sources.tolist() == [4]
    assert rows.found_xy.tolist() == [[1.5, 2.5]]


def test_columns_cannot_be_written_to():
    rows = PointRows.placed(np.array([1]), np.array([[1.0, 2.0]]))

    with pytest.raises(ValueError, match="read-only"):
        rows.xy[0, 0] = 9


def test_columns_of_unequal_length_are_refused():
    with pytest.raises(ValueError, match="expected 2 rows of xy, got 1"):
        PointRows.placed(np.array([1, 2]), np.array([[1.0, 2.0]]))


def test_rows_are_equal_when_every_value_is_nan_included():
    one = PointRows.placed(np.array([1]), np.array([[1.0, 2.0]]))

    assert one == PointRows.placed(np.array([1]), np.array([[1.0, 2.0]]))
    assert one != PointRows.placed(np.array([1]), np.array([[1.0, 2.0 + 1e-15]]))
    assert one != PointRows.placed(np.array([2]), np.array([[1.0, 2.0]]))


def test_merged_rows_lie_in_the_order_of_their_ids():
    late = PointRows.placed(np.array([2, 9]), np.array([[2.0, 2], [9, 9]]))
    early = PointRows.placed(np.array([5, 1]), np.array([[5.0, 5], [1, 1]]))

    merged = late.merged(early)

    assert merged.ids.tolist() == [1, 2, 5, 9]
    assert merged.xy[:, 0].tolist() == [1, 2, 5, 9]


def test_a_row_is_found_by_its_id_and_a_missing_one_is_named():
    rows = PointRows.placed(np.array([2, 5, 9]), np.zeros((3, 2)))

    assert rows.rows_of(np.array([9, 2])).tolist() == [2, 0]
    assert rows.has(np.array([1, 2, 10])).tolist() == [False, True, False]
    with pytest.raises(KeyError, match="no point has the id 6"):
        rows.rows_of(np.array([2, 6]))


def test_no_points_are_points_too():
    empty = PointRows.empty()

    assert len(empty) == 0
    assert empty.xy.shape == (0, 2)
    assert empty.merged(empty) == empty
    assert empty.has(np.array([1])).tolist() == [False]


def test_origins_are_counted_in_their_order_and_those_without_points_too() -> None:
    placed = PointRows.placed(np.array([3, 4]), np.array([[1, 2], [3, 4]]))
    found = PointRows.found(np.array([5]), np.array([[5, 6]]), np.array([0.5]), source=1)
    assert placed.merged(found).count_origins() == [1, 2, 0, 0]
    assert PointRows.empty().count_origins() == [0, 0, 0, 0]
