import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from app.document.image_listing import take_out_images
from app.document.project import ProjectError, ProjectInUseError
from app.document.project_file import ProjectFile
from tests.app.document.examples import make_prediction, write_image
from tests.app.document.project_steps import record


def test_the_list_of_images_tells_what_was_counted_and_edited(project, tmp_path):
    project.add_images([write_image(tmp_path / "b.png", grey=7), write_image(tmp_path / "c.png", grey=8)])
    counted, edited = project.document(1), project.document(2)
    record(project, counted, take_prediction(counted, make_prediction([[10, 10], [20, 20]])))
    record(project, edited, add_points(edited, np.array([[10, 10]])))

    told = [(image.path.name, image.count, image.is_counted, image.is_edited) for image in project.images()]

    assert told == [("a.png", 2.0, True, False), ("b.png", 1.0, False, True), ("c.png", None, False, False)]


def test_a_first_look_is_told_from_a_full_count_though_that_was_undone(project):
    document = project.document(1)
    for network, is_alone in (("light", True), ("autoscale", False)):
        edit = take_prediction(document, replace(make_prediction([[10, 10]]), network=network))
        record(project, document, edit)
        assert project.image(1).has_first_look_alone == is_alone
    record(project, document, edit, "undo")
    assert document.prediction.network == "light"
    assert not project.image(1).has_first_look_alone


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


def test_one_file_is_one_image_however_its_path_is_written(project, tmp_path):
    (tmp_path / "other").mkdir()

    added = project.add_images([tmp_path / "other" / ".." / "photos" / "a.png"])

    assert added.image_ids == (1,)
    new = write_image(tmp_path / "b.png", grey=7)
    again = project.add_images([new, tmp_path / "photos" / ".." / "b.png"])
    assert again.image_ids == (2, 2)
    assert project.image(2).path == new


def test_a_name_that_is_no_text_is_told_and_the_others_are_added(project, tmp_path):
    bad = tmp_path / "bad\udcff.png"
    bad.write_bytes((tmp_path / "photos" / "a.png").read_bytes())

    added = project.add_images([bad, write_image(tmp_path / "b.png", grey=7)])

    assert added.image_ids == (2,)
    (sentence,) = added.failures
    assert sentence.startswith(f"{tmp_path}/bad?.png: the name of the file, or of its folder, holds bytes")


def test_an_image_that_was_renamed_is_known_by_its_hash(project, tmp_path):
    image = tmp_path / "photos" / "a.png"
    image.rename(image.with_name("renamed.png"))
    assert project.add_images([image.with_name("renamed.png")]).image_ids == (1,)
    assert project.image(1).path == image.with_name("renamed.png")


def test_of_two_copies_of_a_vanished_image_one_is_it_and_the_other_is_new(project, tmp_path):
    image = tmp_path / "photos" / "a.png"
    copies = [Path(shutil.copy(image, image.with_name(name))) for name in ("one.png", "two.png")]
    image.unlink()
    assert project.add_images(copies).image_ids == (1, 2)
    assert [project.image(image_id).path for image_id in (1, 2)] == copies


def test_images_that_are_alike_and_were_moved_each_keep_their_work(project, tmp_path):
    photos, moved = tmp_path / "photos", tmp_path / "moved"
    shutil.copy(photos / "a.png", photos / "b.png")
    assert project.add_images([photos / "b.png"]).image_ids == (2,)
    photos.rename(moved)
    assert project.add_images([moved / "b.png", moved / "a.png"]).image_ids == (2, 1)
    assert [project.image(image_id).path.name for image_id in (1, 2)] == ["a.png", "b.png"]


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


@pytest.mark.parametrize("listed", [None, [1]])
def test_a_copy_holds_what_it_lists_and_nothing_of_other_images(project, tmp_path, listed):
    photos = [write_image(tmp_path / "photos" / f"secret-{number}.png", grey=number) for number in range(3)]
    others = project.add_images(photos).image_ids
    for image_id in (1, *others):
        document = project.document(image_id)
        record(project, document, take_prediction(document, make_prediction([[10, 10]])))
        record(project, document, add_points(document, np.array([1, 1])))
    if listed is None:
        take_out_images(project, others)
    project.settle()

    project.save_copy(tmp_path / "copy.crowd", listed=listed)

    with ProjectFile.open(tmp_path / "copy.crowd") as copy:
        assert [image.image_id for image in copy.images()] == [1]
        assert len(copy.history(1).done) == 2
        assert copy.document(1).points == project.document(1).points
        assert copy.maps(1) is not None
        with copy.writing() as connection:
            tables = [
                name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")
            ]
            for table in set(tables) - {"images", "sqlite_sequence"}:
                held = connection.execute(f"SELECT DISTINCT image_id FROM {table}").fetchall()
                assert held in ([], [(1,)]), table
    assert b"secret" not in (tmp_path / "copy.crowd").read_bytes()


def test_a_copy_lists_what_was_taken_out_if_that_is_wanted(project, tmp_path):
    take_out_images(project, [1])
    project.save_copy(tmp_path / "copy.crowd", listed=[1])
    with ProjectFile.open(tmp_path / "copy.crowd") as copy:
        assert [image.image_id for image in copy.images()] == [1]


def test_a_copy_that_is_stopped_while_it_is_made_smaller_leaves_the_file_there(
    project, tmp_path, monkeypatch
):
    monkeypatch.setattr("app.document.project_copy._STEPS", 1)
    take_out_images(project, project.add_images([write_image(tmp_path / "b.png", grey=7)]).image_ids)
    older = tmp_path / "copy.crowd"
    older.write_bytes(b"an older file")
    checks = 0

    def stop():
        nonlocal checks
        checks += 1
        if checks == 20:
            raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        project.save_copy(older, stop)
    assert older.read_bytes() == b"an older file"
    assert not (tmp_path / "copy.crowd.partial").exists()


def test_a_copy_finds_images_again_that_were_missing_while_it_was_made(project, tmp_path):
    drive, unplugged = tmp_path / "drive", tmp_path / "unplugged"
    image_id = project.add_images([write_image(drive / "b.png", grey=7)]).image_ids[0]
    (tmp_path / "moved").mkdir()
    (tmp_path / "copies").mkdir()
    project.close()
    (tmp_path / "work.crowd").rename(tmp_path / "moved" / "work.crowd")  # so that the guess is wrong
    drive.rename(unplugged)
    with ProjectFile.open(tmp_path / "moved" / "work.crowd") as moved:
        assert moved.image(image_id).is_missing
        moved.save_copy(tmp_path / "copies" / "copy.crowd")

    unplugged.rename(drive)

    with ProjectFile.open(tmp_path / "copies" / "copy.crowd") as copy:
        assert (copy.image(image_id).path, copy.image(image_id).is_missing) == (drive / "b.png", False)


def test_a_copy_guesses_where_missing_images_will_be_as_the_project_does(project, tmp_path):
    photos = tmp_path / "photos"
    photos.rename(tmp_path / "away")
    (tmp_path / "copies").mkdir()
    project.save_copy(tmp_path / "copies" / "copy.crowd")

    with ProjectFile.open(tmp_path / "copies" / "copy.crowd") as copy:
        assert copy.image(1).path == project.image(1).path == photos / "a.png"


def test_a_copy_never_goes_over_the_project_itself_or_one_that_is_open(project, tmp_path):
    with pytest.raises(ProjectError, match="this is the open project itself"):
        project.save_copy(project.path)
    with ProjectFile.create(tmp_path / "other.crowd"), pytest.raises(ProjectInUseError):
        project.save_copy(tmp_path / "other.crowd")


def test_a_copy_that_is_stopped_leaves_the_file_there_as_it_was(project, tmp_path):
    older = tmp_path / "copy.crowd"
    older.write_bytes(b"an older file")
    before = set(tmp_path.iterdir())
    for checks in (1, 2):
        left = checks

        def stop():
            nonlocal left
            left -= 1
            if not left:
                raise RuntimeError("stopped")

        with pytest.raises(RuntimeError, match="stopped"):
            project.save_copy(older, stop)
        assert left == 0
        assert older.read_bytes() == b"an older file"
        assert set(tmp_path.iterdir()) == before


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
