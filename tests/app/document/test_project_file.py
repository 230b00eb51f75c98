import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from app.document.database import LONG_LOG_BYTES
from app.document.edits import add_points, move_points, take_prediction
from app.document.prediction_store import pack_maps
from app.document.project import ProjectInUseError
from app.document.project_file import ProjectFile
from app.words import English, speak
from engine.prediction import Box, CountedArea, GridMap
from tests.app.document.examples import make_edit, make_prediction, works, write_image
from tests.app.document.project_steps import record, reopened


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(work=works)
def test_what_is_loaded_is_what_was_saved_with_all_steps(tmp_path, work):
    path = tmp_path / "work.crowd"
    image = write_image(tmp_path / "a.png")
    path.unlink(missing_ok=True)
    with ProjectFile.create(path) as project:
        (image_id,) = project.add_images([image]).image_ids
        document = project.document(image_id)
        steps = [record(project, document, make_edit(document, step)) for step in work]
    with ProjectFile.open(path) as project:
        loaded = project.document(image_id)
        history = project.history(image_id)
        entry = project.image(image_id)

    assert loaded.state == document.state
    assert (loaded.next_point_id, loaded.next_prediction) == (
        document.next_point_id,
        document.next_prediction,
    )
    assert [step.title for step in history.done] == [edit.title for edit in steps]
    for step in reversed(history.done):
        step.read().revert(loaded)
    assert loaded.state == replace(
        loaded.state,
        points=loaded.points.select(slice(0)),
        regions=(),
        prediction=None,
        areas=(),
        ground=None,
        accepted=frozenset(),
    )
    assert entry.count in (document.ledger().count, None)


def test_points_come_back_bit_for_bit(project):
    document = project.document(1)
    xy = np.array([[0.1, 0.2], [1 / 3, 99.99999999999999], [5e-324, 1e-300]])
    record(project, document, add_points(document, xy))
    with reopened(project) as again:
        assert again.document(1).points.xy.tobytes() == xy.tobytes()


def test_undone_steps_come_back_in_their_order(project):
    document = project.document(1)
    edits = [record(project, document, add_points(document, np.array([x, 1]))) for x in (1, 2, 3)]
    record(project, document, edits[2], "undo")
    record(project, document, edits[1], "undo")

    with reopened(project) as again:
        history = again.history(1)

    assert [step.read().rows.xy[0, 0] for step in history.done] == [1]
    assert [step.read().rows.xy[0, 0] for step in history.undone] == [3, 2]


def test_a_new_edit_drops_what_was_undone_and_a_merged_one_replaces_the_last(project):
    document = project.document(1)
    first = record(project, document, add_points(document, np.array([1, 1])))
    record(project, document, first, "undo")
    record(project, document, add_points(document, np.array([5, 5])))
    one = record(project, document, move_points(document, np.array([2]), offset=np.array([1, 0])))
    two = move_points(document, np.array([2]), offset=np.array([2, 0]))
    two.apply(document)
    project.record(document, one.merged_with(two), "merge")

    history = project.history(1)

    assert [step.title for step in history.done] == ["Add 1 point", "Move 1 point"]
    assert history.done[1].read().before_xy.tolist() == [[5, 5]]
    assert history.done[1].read().after_xy.tolist() == [[8, 5]]
    assert history.undone == ()


class Shouting(English):
    def translate(self, text, comment, n):
        return super().translate(text, comment, n).upper()


def test_a_step_is_titled_in_the_language_that_is_spoken_when_it_is_asked_for(project):
    record(project, project.document(1), add_points(project.document(1), np.array([1, 1])))
    speak(Shouting())
    try:
        assert [step.title for step in project.history(1).done] == ["ADD 1 POINT"]
    finally:
        speak(English())


def test_a_step_that_cannot_be_read_has_the_title_that_was_noted(project):
    record(project, project.document(1), add_points(project.document(1), np.array([1, 1])))
    project.close()
    with sqlite3.connect(project.path) as connection:
        connection.execute("UPDATE journal SET edit = '{}', title = 'Punkt setzen'")
    connection.close()
    with ProjectFile.open(project.path) as again:
        assert [step.title for step in again.history(1).done] == ["Punkt setzen"]


def test_a_redone_step_is_in_force_again(project):
    document = project.document(1)
    edit = record(project, document, add_points(document, np.array([1, 1])))
    record(project, document, edit, "undo")
    record(project, document, edit, "redo")
    with reopened(project) as again:
        assert len(again.history(1).done) == 1
        assert again.document(1).points == document.points


def test_a_prediction_comes_back_with_its_regions_areas_and_who_computed_it(project):
    document = project.document(1)
    areas = (CountedArea(Box(100, 0, 200, 100), 33.25),)
    prediction = make_prediction([[10, 10], [20, 20]], areas=areas)
    record(project, document, take_prediction(document, prediction))

    with reopened(project) as again:
        loaded = again.document(1)

    assert loaded.regions == prediction.regions
    assert loaded.prediction.counted_areas == areas
    assert loaded.prediction.interval == prediction.interval
    assert (loaded.prediction.weights, loaded.prediction.device) == ("autoscale-1a2b3c4d", "cpu")
    assert loaded.points.scores.tolist() == prediction.scores.tolist()


def test_overlays_are_there_before_and_after_reopening(project):
    document = project.document(1)
    assert project.maps(1) is None
    prediction = make_prediction([[10, 10]])
    record(project, document, take_prediction(document, prediction))
    assert project.maps(1).density_map is prediction.density_map

    with reopened(project) as again:
        maps = again.maps(1)

    assert maps.distance_label_map.stride == 2
    assert np.array_equal(maps.distance_label_map.values, prediction.distance_label_map.values)
    assert np.array_equal(maps.density_map.values, prediction.density_map.values)
    assert maps.count_map is None


def test_overlays_that_are_replaced_while_they_are_written_are_not_lost(project, monkeypatch):
    document = project.document(1)
    record(project, document, take_prediction(document, make_prediction([[10, 10]])))
    newer = replace(project.maps(1), count_map=GridMap(np.ones((2, 3), np.float32), stride=8))

    def pack_and_replace(maps):
        project.keep_maps(1, 1, newer)
        return pack_maps(maps)

    with monkeypatch.context() as patch:
        patch.setattr("app.document.project_file.pack_maps", pack_and_replace)
        project.settle()
    with reopened(project) as again:
        assert again.maps(1).count_map is not None


def test_undo_brings_back_the_overlays_of_the_prediction_before(project):
    document = project.document(1)
    record(project, document, take_prediction(document, make_prediction([[10, 10]])))
    second = replace(make_prediction([[30, 30]]), distance_label_map=None)
    edit = record(project, document, take_prediction(document, second))
    project.settle()
    assert project.maps(1).distance_label_map is None

    record(project, document, edit, "undo")

    assert project.maps(1).distance_label_map.stride == 2


def test_a_prediction_that_undo_returns_to_keeps_its_overlays_however_often_one_counts(project):
    document = project.document(1)
    record(project, document, take_prediction(document, make_prediction([[10, 10]])))
    for x in (30, 50, 70):
        edit = record(project, document, take_prediction(document, make_prediction([[x, 10]])))
        project.settle()
        record(project, document, edit, "undo")
        assert document.prediction.number == 1
        assert project.maps(1).distance_label_map is not None


def test_overlays_that_undo_does_not_come_back_to_are_let_go(project):
    document = project.document(1)
    for x in (10, 30, 50):
        record(project, document, take_prediction(document, make_prediction([[x, 10]])))
        project.settle()
    with sqlite3.connect(project.path) as connection:
        kept = connection.execute("SELECT DISTINCT prediction FROM maps ORDER BY prediction").fetchall()
    connection.close()
    assert kept == [(2,), (3,)]


def test_a_damaged_overlay_is_left_out_and_the_points_stay(project):
    document = project.document(1)
    record(project, document, take_prediction(document, make_prediction([[10, 10]])))
    project.close()
    with sqlite3.connect(project.path) as connection:
        connection.execute("UPDATE maps SET packed = x'00ff' WHERE name = 'density_map'")
    connection.close()

    with ProjectFile.open(project.path) as again:
        assert again.maps(1).density_map is None
        assert again.maps(1).distance_label_map is not None
        assert len(again.document(1).points) == 1


def test_another_thread_reads_the_open_project_beside_us(project):
    document = project.document(1)
    record(project, document, add_points(document, np.array([1, 1])))

    def count():
        with project.beside() as other:
            return len(other.document(1).points)

    with ThreadPoolExecutor() as pool:
        assert pool.submit(count).result() == 1
    with pytest.raises(ProjectInUseError):
        ProjectFile.open(project.path)


def test_a_long_log_is_folded_into_the_file_while_it_is_open(project):
    document = project.document(1)
    record(project, document, take_prediction(document, make_prediction([[10, 10]])))
    before = project.path.stat().st_size
    project.settle()
    assert project.path.stat().st_size == before
    prediction = make_prediction(np.random.default_rng(0).uniform(0, 100, (5000, 2)))
    while Path(f"{project.path}-wal").stat().st_size < LONG_LOG_BYTES:
        record(project, document, take_prediction(document, prediction))
    project.settle()
    assert project.path.stat().st_size > before
    assert project.document(1).state == document.state


def test_nothing_is_left_beside_a_closed_project(project, tmp_path):
    document = project.document(1)
    record(project, document, add_points(document, np.array([1, 1])))
    project.close()
    project.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["photos", "work.crowd"]


def test_an_unknown_image_is_a_lookup_error(project):
    with pytest.raises(LookupError, match="no image number 7"):
        project.document(7)
