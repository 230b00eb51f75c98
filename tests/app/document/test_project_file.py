import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from PIL import Image

from app.document.area_edits import add_area
from app.document.database import LONG_LOG_BYTES
from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from app.document.image_document import ImageDocument
from app.document.project import ProjectError, ProjectInUseError
from app.document.project_file import ProjectFile
from app.document.schema import MIGRATIONS, SCHEMA_VERSION
from app.words import English, speak
from engine.prediction import Box, CountedArea
from tests.app.document.examples import make_edit, make_prediction, works, write_image

FROZEN = Path(__file__).parents[2] / "data" / "project_v1.crowd"
FROZEN_2 = FROZEN.with_name("project_v2.crowd")


@pytest.fixture
def project(tmp_path):
    write_image(tmp_path / "photos" / "a.png")
    with ProjectFile.create(tmp_path / "work.crowd") as opened:
        opened.add_images([tmp_path / "photos" / "a.png"])
        yield opened


def record(project, document, edit, kind="do"):
    if kind == "undo":
        edit.revert(document)
    else:
        edit.apply(document)
    project.record(document, edit, kind)
    return edit


def reopened(project):
    project.close()
    return ProjectFile.open(project.path)


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
    )
    assert entry.count in (document.ledger().count, None)


def test_points_come_back_bit_for_bit(project):
    document = project.document(1)
    xy = np.array([[0.1, 0.2], [1 / 3, 99.99999999999999], [5e-324, 100]])
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


def test_undo_brings_back_the_overlays_of_the_prediction_before(project):
    document = project.document(1)
    record(project, document, take_prediction(document, make_prediction([[10, 10]])))
    second = replace(make_prediction([[30, 30]]), distance_label_map=None)
    edit = record(project, document, take_prediction(document, second))
    project.settle()
    assert project.maps(1).distance_label_map is None

    record(project, document, edit, "undo")

    assert project.maps(1).distance_label_map.stride == 2


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


def test_the_list_of_images_tells_what_was_counted_and_edited(project, tmp_path):
    project.add_images([write_image(tmp_path / "b.png", grey=7), write_image(tmp_path / "c.png", grey=8)])
    counted, edited = project.document(1), project.document(2)
    record(project, counted, take_prediction(counted, make_prediction([[10, 10], [20, 20]])))
    record(project, edited, add_points(edited, np.array([[10, 10]])))

    told = [(image.path.name, image.count, image.is_counted, image.is_edited) for image in project.images()]

    assert told == [("a.png", 2.0, True, False), ("b.png", 1.0, False, True), ("c.png", None, False, False)]


@pytest.mark.parametrize(
    "act",
    [
        lambda document: remove_points(document, document.points.ids[:1]),
        lambda document: confirm_points(document, document.points.ids[:1]),
        lambda document: move_points(document, document.points.ids[:1], offset=np.array([1, 1])),
    ],
)
def test_a_counted_image_is_edited_once_a_person_decided_anything(project, act):
    document = project.document(1)
    record(project, document, take_prediction(document, make_prediction([[10, 10], [20, 20]])))
    edit = record(project, document, act(document))
    assert project.image(1).is_edited
    record(project, document, edit, "undo")
    assert not project.image(1).is_edited


def test_an_image_turned_by_its_exif_has_its_upright_size(project, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (200, 100)).save(tmp_path / "turned.jpg", exif=exif)
    (image_id,) = project.add_images([tmp_path / "turned.jpg"]).image_ids
    document = project.document(image_id)
    assert (document.width, document.height) == (100, 200)


def test_an_image_added_twice_is_one_and_keeps_its_points(project, tmp_path):
    document = project.document(1)
    record(project, document, add_points(document, np.array([1, 1])))
    assert project.add_images([tmp_path / "photos" / "a.png"]).image_ids == (1,)
    assert len(project.images()) == 1
    assert len(project.document(1).points) == 1


def test_an_image_that_was_renamed_is_known_by_its_hash(project, tmp_path):
    image = tmp_path / "photos" / "a.png"
    image.rename(image.with_name("renamed.png"))
    assert project.add_images([image.with_name("renamed.png")]).image_ids == (1,)
    assert project.image(1).path == image.with_name("renamed.png")


def test_a_copy_beside_the_original_is_an_image_of_its_own(project, tmp_path):
    image = tmp_path / "photos" / "a.png"
    shutil.copy(image, image.with_name("copy.png"))
    assert project.add_images([image.with_name("copy.png")]).image_ids == (2,)


def test_unreadable_images_are_named_and_the_others_added(project, tmp_path):
    text = tmp_path / "text.jpg"
    text.write_text("not a photograph")
    added = project.add_images([text, tmp_path / "gone.png", write_image(tmp_path / "b.png", grey=9)])
    assert added.image_ids == (2,)
    assert [str(text) in added.failures[0], "gone.png" in added.failures[1]] == [True, True]
    assert len(project.images()) == 2


def test_images_are_found_when_project_and_images_move_together(project, tmp_path):
    project.close()
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    shutil.move(tmp_path / "work.crowd", moved)
    shutil.move(tmp_path / "photos", moved)
    with ProjectFile.open(moved / "work.crowd") as again:
        assert again.image(1).path == moved / "photos" / "a.png"


def test_a_copy_holds_everything_and_finds_the_images_from_its_own_place(project, tmp_path):
    document = project.document(1)
    record(project, document, add_points(document, np.array([1, 1])))
    copy = tmp_path / "deep" / "er" / "copy.crowd"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(b"an older file")

    project.save_copy(copy)

    with ProjectFile.open(copy) as again:
        assert again.image(1).path == tmp_path / "photos" / "a.png"
        assert again.document(1).points == document.points
        assert len(again.history(1).done) == 1


def test_a_copy_never_goes_over_the_project_itself_or_one_that_is_open(project, tmp_path):
    with pytest.raises(ProjectError, match="this is the open project itself"):
        project.save_copy(project.path)
    with ProjectFile.create(tmp_path / "other.crowd"), pytest.raises(ProjectInUseError):
        project.save_copy(tmp_path / "other.crowd")


def test_overlays_not_yet_written_are_in_a_copy(project, tmp_path):
    document = project.document(1)
    record(project, document, take_prediction(document, make_prediction([[10, 10]])))
    project.save_copy(tmp_path / "copy.crowd")
    with ProjectFile.open(tmp_path / "copy.crowd") as copy:
        assert copy.maps(1).distance_label_map.stride == 2


def test_a_project_is_the_same_by_the_name_of_a_link_to_it(project, tmp_path):
    link = tmp_path / "link.crowd"
    link.symlink_to(project.path)
    with pytest.raises(ProjectInUseError):
        ProjectFile.open(link)
    project.close()
    with ProjectFile.open(link) as again:
        assert again.path == project.path


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


def test_the_frozen_project_of_version_1_loads(tmp_path):
    path = shutil.copy(FROZEN, tmp_path / "project_v1.crowd")

    with ProjectFile.open(path) as project:
        image, document, history, maps = (
            project.image(1),
            project.document(1),
            project.history(1),
            project.maps(1),
        )

    assert (image.width, image.height, image.count) == (200, 100, 5.5)
    assert document.points.ids.tolist() == [1, 2, 4, 5]
    assert document.points.xy.tolist() == [[10.25, 20.5], [42.5, 48], [150, 75], [0.5, 0.5]]
    assert document.points.origins.tolist() == [3, 2, 0, 1]
    assert document.points.found_xy[1].tolist() == [40, 50]
    assert document.points.sources.tolist() == [1, 1, 1, 0]
    assert document.removed.ids.tolist() == [3]
    assert str(document.ledger()) == "6 = 4 found − 1 removed + 1 added + 2 counted in areas"
    assert document.prediction.weights == "autoscale-1a2b3c4d"
    assert document.regions[0].scale_factor == 1.75
    assert maps.density_map.values.shape == (2, 3)
    assert [step.title for step in history.done] == [
        "Count: 4 points found",
        "Delete 1 point",
        "Move 1 point",
        "Confirm 1 point",
        "Add 1 point",
    ]
    assert [step.title for step in history.undone] == ["Add 2 points"]
    for step in reversed(history.done):
        step.read().revert(document)
    assert len(document.points) == 0


def test_a_project_of_version_1_becomes_one_of_this_version_and_goes_on(tmp_path):
    path = Path(shutil.copy(FROZEN, tmp_path / "project_v1.crowd"))
    with ProjectFile.open(path) as project:
        document = project.document(1)
        assert (document.areas, document.ground, len(document.withheld)) == ((), None, 0)
        assert project.point_facts(1, 4).at is None
        record(project, document, add_area(document, kind="count", corners=[(0, 0), (9, 0), (9, 9)]))
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    connection.close()
    with ProjectFile.open(path) as again:
        assert again.document(1).areas == document.areas
        assert len(again.history(1).done) == 6


def test_a_migration_that_breaks_off_leaves_the_old_version(tmp_path, monkeypatch):
    path = Path(shutil.copy(FROZEN, tmp_path / "project_v1.crowd"))
    monkeypatch.setitem(MIGRATIONS, 1, MIGRATIONS[1] + "ALTER TABLE nowhere ADD COLUMN nothing TEXT;")
    with pytest.raises(ProjectError):
        ProjectFile.open(path)
    monkeypatch.undo()
    with ProjectFile.open(path) as project:
        assert len(project.document(1).points) == 4


def test_the_frozen_project_of_version_2_loads(tmp_path):
    path = shutil.copy(FROZEN_2, tmp_path / "project_v2.crowd")

    with ProjectFile.open(path) as project:
        images, document, history = project.images(), project.document(1), project.history(1)
        facts = project.point_facts(1, 2)

    assert [(image.image_id, image.split, image.is_done) for image in images] == [
        (1, "val", False),
        (2, None, True),
    ]
    assert (len(document.points), document.removed.ids.tolist(), document.withheld.ids.tolist()) == (
        103,
        [3],
        [4],
    )
    assert [(area.name, area.kind, len(area.corners)) for area in document.areas] == [
        ("West", "count", 4),
        ("Ignored 1", "ignore", 3),
    ]
    assert document.ground.metres[2] == (10, 20)
    assert str(document.ledger()) == "102 = 3 found − 1 removed + 101 added − 1 ignored"
    assert (facts.origin, facts.prediction, facts.person) == (2, 1, "root")
    assert facts.at.year == 2026
    assert len(history.done) == 11
    assert [step.title for step in history.undone] == ["Add 2 points"]
    for step in reversed(history.done):
        step.read().revert(document)
    assert (
        document.state
        == ImageDocument(image_id=1, path=document.path, width=200, height=100, sha256="").state
    )
